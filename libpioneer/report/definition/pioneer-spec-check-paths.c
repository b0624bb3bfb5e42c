/* pioneer-spec-check-paths.c - Whether the paths and fields of a report's description lead somewhere
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-check-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-nearest-private.h"
#include "pioneer-units-private.h"

/* Where the paths of a section start. */
typedef struct
{
  PioneerSpecCheck *check;
  const PioneerSectionSpec *section;
  guint kinds;              /* 0 where that isn't known, as something else is wrong */
  PioneerReportPath *start; /* the rows, where they are values */
} Paths;

/* With the names behind its equals signs filled in. NULL where it was reported. (transfer full) */
static char *
fill (Paths *self, char *(*names) (PioneerMaking *, const char *, GError **), const char *text, const char *where)
{
  g_autoptr (GError) fault = NULL;
  char *filled = names (&self->check->names, text, &fault);

  if (filled == NULL)
    pioneer_spec_report_at (self->check->reader,
                            g_error_matches (fault, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD) ? PIONEER_ISSUE_UNKNOWN_NAME
                                                                                               : PIONEER_ISSUE_BAD_PATH,
                            where, NULL, "%s", fault->message);

  return filled;
}

/* What is tried for a name that is set later need not be a value that fits. */
static void
report (Paths *self, const char *text, const char *where, const GError *fault)
{
  if (strstr (text, "=$") == NULL || g_error_matches (fault, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD))
    pioneer_spec_check_report (self->check, where, PIONEER_ISSUE_BAD_PATH, fault);
}

/* NULL where it was reported. (transfer full) */
static PioneerReportPath *
parse (Paths *self, const PioneerReportPath *start, const char *text, const char *where)
{
  g_autoptr (GError) fault = NULL;
  g_autofree char *filled = fill (self, pioneer_making_fill_path, text, where);
  PioneerReportPath *path = filled != NULL ? pioneer_report_path_parse (self->kinds, start, filled, &fault) : NULL;

  if (filled != NULL && path == NULL)
    report (self, text, where, fault);

  return path;
}

static void
check_path (Paths *self, const char *text, const char *where)
{
  PioneerReportPath *path = parse (self, self->start, text, where);

  g_clear_pointer (&path, pioneer_report_path_free);
}

/* Paths to amounts and dates, which charts draw: always from records. */
static void
check_drawn (Paths *self, const PioneerSpecMember *member, const char *text, const char *where)
{
  g_autoptr (PioneerReportPath) path = parse (self, NULL, text, where);
  PioneerValueType type = path != NULL ? pioneer_report_path_main_spec (path)->type : 0;
  g_autofree char *quote = pioneer_misread_quote (text, -1);

  if (path == NULL)
    return;
  if (member->type == PIONEER_SPEC_AMOUNT && type != PIONEER_VALUE_TYPE_QUANTITY && type != PIONEER_VALUE_TYPE_NUMBER)
    pioneer_spec_report_at (self->check->reader, PIONEER_ISSUE_UNKNOWN_FIELD, where,
                            "Choose a path to quantities or numbers, such as population or outcomes.count.",
                            "“%s” leads to no amounts", quote);
  if (member->type == PIONEER_SPEC_DATE && type != PIONEER_VALUE_TYPE_PERIOD)
    pioneer_spec_report_at (self->check->reader, PIONEER_ISSUE_UNKNOWN_FIELD, where,
                            "Choose a path to dates or periods, such as event or started.", "“%s” leads to no dates", quote);
}

static const char *
find_nearest_field (PioneerKind kind, const char *name)
{
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *field = pioneer_field_spec ((PioneerFieldId) i);

      if ((kind == 0 || pioneer_field_is_of ((PioneerFieldId) i, kind)) &&
          (pioneer_nearest_is_slip (name, field->name) || pioneer_nearest_is_slip (name, field->property)))
        return field->name;
    }

  return NULL;
}

static void
check_field (Paths *self, const char *name, const char *where)
{
  PioneerKind kind = self->section->kind;
  const char *meant = find_nearest_field (kind, name);
  g_autofree char *subject = kind != 0 ? g_strconcat ("a ", pioneer_kind_word (kind), NULL) : g_strdup ("");
  g_autofree char *quote = pioneer_misread_quote (name, -1);
  g_autofree char *hint = meant != NULL ? g_strdup_printf ("Did you mean %s?", meant) : NULL;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if ((kind == 0 || pioneer_field_is_of ((PioneerFieldId) i, kind)) &&
        (strcmp (pioneer_field_spec (i)->name, name) == 0 || strcmp (pioneer_field_spec (i)->property, name) == 0))
      return;

  pioneer_spec_report_at (self->check->reader, PIONEER_ISSUE_UNKNOWN_FIELD, where, hint, "%s%s field “%s”", subject,
                          kind != 0 ? " has no" : "no record has a", quote);
}

/* As brackets behind the row, where that is a value; a path from the row and a value, where it is a record. */
static void
check_condition (Paths *self, const char *condition, const char *where)
{
  g_autofree char *text = g_strdup_printf ("value[%s]", condition);
  g_autofree char *filled = NULL;
  g_autoptr (GError) fault = NULL;

  if (self->section->rows != NULL)
    {
      check_path (self, text, where);
      return;
    }

  filled = fill (self, pioneer_making_fill_filter, condition, where);
  if (filled != NULL && !pioneer_making_check_filter (self->kinds, filled, &fault))
    report (self, condition, where, fault);
}

static void
check_unit (Paths *self, const char *unit, const char *where)
{
  g_autofree char *known = NULL;
  g_autofree char *quote = NULL;

  if (pioneer_unit_lookup (unit, strlen (unit)) >= 0)
    return;

  known = pioneer_unit_list ();
  quote = pioneer_misread_quote (unit, -1);
  pioneer_spec_report_at (self->check->reader, PIONEER_ISSUE_UNKNOWN_UNIT, where, NULL,
                          "there is no unit “%s”; expected one of: %s", quote, known);
}

static void
check_one (Paths *self, const PioneerSpecMember *member, const char *text, const char *where)
{
  switch (member->type)
    {
    case PIONEER_SPEC_PATH:
    case PIONEER_SPEC_GROUP:
      check_path (self, text, where);
      break;
    case PIONEER_SPEC_SORT:
      check_path (self, text + (*text == '-'), where);
      break;
    case PIONEER_SPEC_AMOUNT:
    case PIONEER_SPEC_DATE:
      check_drawn (self, member, text, where);
      break;
    case PIONEER_SPEC_CONDITIONS:
      check_condition (self, text, where);
      break;
    case PIONEER_SPEC_FIELDS:
      check_field (self, text, where);
      break;
    case PIONEER_SPEC_UNIT:
      check_unit (self, text, where);
      break;
    default:
      break;
    }
}

static gboolean
is_list (PioneerSpecType type)
{
  return type == PIONEER_SPEC_SORT || type == PIONEER_SPEC_QUERY || type == PIONEER_SPEC_CONDITIONS || type == PIONEER_SPEC_FIELDS;
}

static void
check_list (Paths *self, const PioneerSpecMember *member, const char *const *texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      g_autofree char *where = g_strdup_printf ("%s.%s[%u]", self->section->where, member->name, i);

      check_one (self, member, texts[i], where);
      if (member->type != PIONEER_SPEC_SORT || i < PIONEER_REPORT_MOST_SORTS)
        continue;
      pioneer_spec_report_at (self->check->reader, PIONEER_ISSUE_TOO_MANY, where, "Leave the last out.",
                              "it can be sorted by %u paths at most", PIONEER_REPORT_MOST_SORTS);
      return;
    }
}

static void
check_member (Paths *self, const PioneerSpecMember *member)
{
  gconstpointer target = G_STRUCT_MEMBER_P (self->section, member->offset);
  g_autofree char *where = g_strconcat (self->section->where, ".", member->name, NULL);

  if (is_list (member->type))
    check_list (self, member, *(const char *const *const *) target);
  else if (member->type >= PIONEER_SPEC_PATH && member->type <= PIONEER_SPEC_UNIT && *(const char *const *) target != NULL &&
           !g_str_equal (member->name, "rows"))
    check_one (self, member, *(const char *const *) target, where);
}

/* What its paths start from. FALSE where that is wrong itself, so that nothing can be said of them. */
static gboolean
find_start (Paths *self)
{
  const PioneerSectionSpec *section = self->section;
  g_autofree char *record = g_strconcat (section->where, ".record", NULL);
  g_autofree char *rows = g_strconcat (section->where, ".rows", NULL);
  PioneerKind kind = section->kind;
  gboolean needed;

  if (section->record != NULL)
    kind = pioneer_spec_check_reference (self->check, section->record, record);
  if (kind == 0 && (section->record != NULL || (pioneer_spec_has_member (section->type, "records", &needed) && needed)))
    return FALSE;

  self->kinds = kind != 0 ? 1u << kind : ~0u;
  if (section->rows != NULL)
    self->start = parse (self, NULL, section->rows, rows);

  return section->rows == NULL || self->start != NULL;
}

static void
check_column (Paths *self, const PioneerColumnSpec *column)
{
  if (column->path != NULL)
    check_path (self, column->path, column->where);

  for (guint i = 0; column->otherwise != NULL && column->otherwise[i] != NULL; i++)
    {
      g_autofree char *where = g_strdup_printf ("%s.otherwise[%u]", column->where, i);

      check_path (self, column->otherwise[i], where);
    }
}

void
pioneer_spec_check_paths (PioneerSpecCheck *check, const PioneerSectionSpec *section)
{
  Paths self = { check, section, 0, NULL };

  if (!find_start (&self))
    return;

  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    check_member (&self, pioneer_spec_member (i));
  for (guint i = 0; i < section->n_columns; i++)
    check_column (&self, &section->columns[i]);

  g_clear_pointer (&self.start, pioneer_report_path_free);
}
