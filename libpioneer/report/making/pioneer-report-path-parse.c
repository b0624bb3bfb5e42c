/* pioneer-report-path-parse.c - Reading paths of reports
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-steps-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-nearest-private.h"

#define ALL_KINDS (((1u << PIONEER_N_KINDS) - 1) & ~1u)

/* Where the steps read so far have led. */
typedef struct
{
  PioneerReportPath *path;
  const char *text; /* all of it, for messages */
  const PioneerTypeSpec *spec;
  guint kinds; /* where it is at records; else 0 */
  gboolean ended;
  gboolean quoted; /* the name at hand: a field or a member, and no word of paths */
} Reading;

static gboolean fail (const Reading *reading, GError **error, int code, const char *format, ...) G_GNUC_PRINTF (4, 5);

static gboolean
fail (const Reading *reading, GError **error, int code, const char *format, ...)
{
  g_autofree char *quote = pioneer_misread_quote (reading->text, -1);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, PIONEER_ERROR, code, "The path “%s”: %s", quote, what);

  return FALSE;
}

static void
arrive (Reading *reading, PioneerReportStep *step, const PioneerTypeSpec *spec)
{
  step->spec = spec;
  reading->spec = spec;
  reading->kinds = spec->type == PIONEER_VALUE_TYPE_RECORD ? spec->kinds : 0;
}

static gboolean
is_called (const PioneerFieldSpec *field, const char *name)
{
  return strcmp (field->name, name) == 0 || strcmp (field->property, name) == 0;
}

/* Fields that two kinds call alike need not be the same; the first of them says what the values are. */
static gboolean
read_field (Reading *reading, PioneerReportStep *step, const char *name)
{
  const PioneerTypeSpec *spec = NULL;

  for (guint kind = 0; kind < PIONEER_N_KINDS; kind++)
    step->fields[kind] = -1;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *field = pioneer_field_spec (i);

      if ((field->kinds & reading->kinds) == 0 || !is_called (field, name))
        continue;
      if (spec != NULL && (spec->type != field->spec.type || spec->shape != field->spec.shape))
        continue;
      spec = spec != NULL ? spec : &field->spec;
      for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
        if ((field->kinds & reading->kinds & (1u << kind)) != 0 && step->fields[kind] < 0)
          step->fields[kind] = (gint16) i;
    }
  if (spec == NULL)
    return FALSE;

  step->type = PIONEER_REPORT_STEP_FIELD;
  arrive (reading, step, spec);

  return TRUE;
}

static gboolean
read_related (Reading *reading, PioneerReportStep *step, const char *name)
{
  step->related = pioneer_related_find (reading->kinds, name);
  if (step->related == NULL)
    return FALSE;

  step->type = PIONEER_REPORT_STEP_RELATED;
  arrive (reading, step, pioneer_report_record_spec (step->related->to));

  return TRUE;
}

static gboolean
read_word (Reading *reading, PioneerReportStep *step, const char *name)
{
  static const struct
  {
    const char *name;
    PioneerReportStepType type;
    guint kinds;
    const PioneerTypeSpec *spec;
  } words[] = {
    { "id", PIONEER_REPORT_STEP_ID, ALL_KINDS, &pioneer_report_text_spec },
    { "kind", PIONEER_REPORT_STEP_KIND, ALL_KINDS, &pioneer_report_text_spec },
    { "reference", PIONEER_REPORT_STEP_REFERENCE, ALL_KINDS, &pioneer_report_text_spec },
    { "conflicts", PIONEER_REPORT_STEP_CONFLICTS, ALL_KINDS, &pioneer_report_number_spec },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if ((words[i].kinds & reading->kinds) != 0 && strcmp (words[i].name, name) == 0)
      {
        step->type = words[i].type;
        arrive (reading, step, words[i].spec);
        reading->ended = TRUE;
        return TRUE;
      }

  return FALSE;
}

static gboolean
read_change (Reading *reading, PioneerReportStep *step, const char *name)
{
  gboolean intended = strcmp (name, "intended-change") == 0;

  if ((reading->kinds & (1u << PIONEER_KIND_OUTCOME)) == 0 || (!intended && strcmp (name, "calculated-change") != 0))
    return FALSE;

  step->type = intended ? PIONEER_REPORT_STEP_INTENDED_CHANGE : PIONEER_REPORT_STEP_CHANGE;
  arrive (reading, step, &pioneer_field_spec (PIONEER_FIELD_CHANGE)->spec);

  return TRUE;
}

static gboolean
read_aspect (Reading *reading, PioneerReportStep *step, const char *name)
{
  int aspect = pioneer_aspect_find (name);

  if (aspect < 0)
    return FALSE;

  step->type = PIONEER_REPORT_STEP_ASPECT;
  step->aspect = (PioneerAspect) aspect;
  arrive (reading, step, pioneer_aspect_spec (step->aspect));

  return TRUE;
}

static void
append_fields (GString *out, guint kinds)
{
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if ((pioneer_field_spec (i)->kinds & kinds) != 0)
      g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", pioneer_field_spec (i)->name);
}

/* "did you mean population? ", of the names that there are, which stand in a sentence. (transfer full) */
static char *
suggest (const char *typed, const char *names, const char *more)
{
  g_autofree char *all = g_strconcat (names, " ", more, NULL);
  g_auto (GStrv) words = g_strsplit_set (all, " ,", -1);
  const char *meant = pioneer_nearest_word (typed, (const char *const *) words);

  return meant != NULL ? g_strdup_printf ("did you mean %s? ", meant) : g_strdup ("");
}

static gboolean
refuse_step (const Reading *reading, const char *name, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (name, -1);
  g_autofree char *related = pioneer_related_list (reading->kinds);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *meant = NULL;

  append_fields (names, reading->kinds);
  meant = suggest (name, names->str, related);

  return fail (reading, error, PIONEER_ERROR_UNKNOWN_FIELD, "“%s” leads nowhere from there; %s%s can go on with %s%s%s, id, count",
               quote, meant, *meant != '\0' ? "It" : "it", names->str, related != NULL ? ", " : "", related != NULL ? related : "");
}

static gboolean
refuse_name (const Reading *reading, const char *name, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (name, -1);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *meant = NULL;

  if (reading->kinds != 0)
    return refuse_step (reading, name, error);
  if (reading->spec->type != PIONEER_VALUE_TYPE_SHAPE)
    return fail (reading, error, PIONEER_ERROR_UNKNOWN_FIELD, "“%s” leads nowhere from there; the path ends before it", quote);

  for (guint i = 0; i < reading->spec->shape->n_members; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", reading->spec->shape->members[i].name);
  meant = suggest (name, names->str, NULL);

  return fail (reading, error, PIONEER_ERROR_UNKNOWN_FIELD, "a %s has no member “%s”; %s%s members are %s",
               reading->spec->shape->name, quote, meant, *meant != '\0' ? "Its" : "its", names->str);
}

static gboolean
read_member (Reading *reading, PioneerReportStep *step, const char *name)
{
  int member;

  if (reading->spec == NULL || reading->spec->type != PIONEER_VALUE_TYPE_SHAPE)
    return FALSE;
  member = pioneer_shape_find_member (reading->spec->shape, name);
  if (member < 0)
    return FALSE;

  step->type = PIONEER_REPORT_STEP_MEMBER;
  step->shape = reading->spec->shape;
  step->member = (guint) member;
  arrive (reading, step, &step->shape->members[member].spec);

  return TRUE;
}

/* What only the first step of a path from a row may be. */
static gboolean
read_of_row (Reading *reading, PioneerReportStep *step, const char *name)
{
  if (!reading->path->of_row || reading->path->steps->len > 0)
    return FALSE;

  if (strcmp (name, "record") == 0)
    {
      step->type = PIONEER_REPORT_STEP_RECORD;
      step->spec = pioneer_report_record_spec ((PioneerKind) g_bit_nth_lsf (reading->path->root_kinds, -1));
      reading->spec = step->spec;
      reading->kinds = reading->path->root_kinds;
      return TRUE;
    }
  if (strcmp (name, "value") == 0)
    {
      step->type = PIONEER_REPORT_STEP_SELF;
      arrive (reading, step, reading->spec);
      return TRUE;
    }

  return read_aspect (reading, step, name);
}

static gboolean
read_count (Reading *reading, PioneerReportStep *step, const char *name)
{
  if (strcmp (name, "count") != 0 || reading->path->steps->len == 0)
    return FALSE;

  step->type = PIONEER_REPORT_STEP_COUNT;
  arrive (reading, step, &pioneer_report_number_spec);
  reading->ended = TRUE;

  return TRUE;
}

static gboolean
read_name (Reading *reading, PioneerReportStep *step, const char *name)
{
  if (reading->quoted)
    return read_member (reading, step, name) || (reading->kinds != 0 && read_field (reading, step, name));
  if (read_count (reading, step, name) || read_member (reading, step, name))
    return TRUE;
  if (reading->kinds != 0 && (read_field (reading, step, name) || read_related (reading, step, name) ||
                              read_word (reading, step, name) || read_change (reading, step, name)))
    return TRUE;

  return read_of_row (reading, step, name);
}

/* It is asked of what the step leads to, as a row is. */
static PioneerReportPath *
read_condition_path (const Reading *reading, const PioneerReportStep *step, const char *name, GError **error)
{
  PioneerReportPath start = { .root_kinds = reading->path->root_kinds };
  PioneerReportPath *path;

  start.steps = g_array_new (FALSE, FALSE, sizeof (PioneerReportStep));
  g_array_append_val (start.steps, *step);
  path = pioneer_report_path_parse (0, &start, strcmp (name, "source") == 0 ? "sources" : name, error);
  g_array_unref (start.steps);

  return path;
}

static gboolean
read_condition (const Reading *reading, const char *text, PioneerReportStep *step, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  g_autofree char *name = NULL;
  const char *equals = strchr (text, '=');
  PioneerReportCondition condition = { NULL };

  if (equals == NULL || equals == text || equals[1] == '\0' || strchr (text, '[') != NULL)
    return fail (reading, error, PIONEER_ERROR_PARSE,
                 "between brackets stands a condition, such as [kind=registered], and “%s” is none", quote);

  name = g_strndup (text, (gsize) (equals - text));
  condition.path = read_condition_path (reading, step, name, error);
  if (condition.path == NULL)
    return FALSE;

  condition.wanted = pioneer_wanted_parse (equals + 1);
  if (step->conditions == NULL)
    step->conditions = g_array_new (FALSE, FALSE, sizeof (PioneerReportCondition));
  g_array_append_val (step->conditions, condition);

  return pioneer_report_wanted_check (condition.wanted, condition.path, error);
}

/* "[kind=registered][source=a]": what stands behind a step. */
static gboolean
read_conditions (const Reading *reading, const char *text, PioneerReportStep *step, GError **error)
{
  while (*text != '\0')
    {
      const char *end = strchr (text, ']');
      g_autofree char *inner = NULL;

      if (*text != '[' || end == NULL)
        return fail (reading, error, PIONEER_ERROR_PARSE, "a bracket isn't closed; write it as in population[kind=registered]");
      inner = g_strndup (text + 1, (gsize) (end - text - 1));
      if (!read_condition (reading, inner, step, error))
        return FALSE;
      text = end + 1;
    }

  return TRUE;
}

/* "'count'" is the field of that name, as SQL has it. (transfer full) */
static char *
take_name (Reading *reading, const char *text, gsize length)
{
  reading->quoted = length > 2 && text[0] == '\'' && text[length - 1] == '\'';

  return reading->quoted ? g_strndup (text + 1, length - 2) : g_strndup (text, length);
}

static gboolean
read_step (Reading *reading, const char *text, GError **error)
{
  gsize length = strcspn (text, "[");
  g_autofree char *name = take_name (reading, text, length);
  PioneerReportStep step = { 0 };
  gboolean is_read;

  if (*name == '\0')
    return fail (reading, error, PIONEER_ERROR_PARSE, "a name is missing between two points, or at an end");
  if (reading->ended)
    return fail (reading, error, PIONEER_ERROR_PARSE, "nothing can follow where it ends, at a number or an identity");
  if (reading->path->steps->len == PIONEER_REPORT_PATH_STEPS)
    return fail (reading, error, PIONEER_ERROR_LIMIT, "it has more than %d steps", PIONEER_REPORT_PATH_STEPS);
  if (!read_name (reading, &step, name))
    return refuse_name (reading, name, error);
  if (step.type == PIONEER_REPORT_STEP_COUNT && text[length] != '\0')
    return fail (reading, error, PIONEER_ERROR_PARSE,
                 "of a number nothing can be asked; conditions stand before it, as in outcomes[modality=plan].count");

  is_read = read_conditions (reading, text + length, &step, error);
  g_array_append_val (reading->path->steps, step);

  return is_read;
}

static gboolean
read_aspect_or_fail (Reading *reading, const char *name, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (name, -1);
  g_autofree char *list = pioneer_aspect_list ();
  PioneerReportStep step = { 0 };

  if (reading->ended || !read_aspect (reading, &step, name))
    return fail (reading, error, PIONEER_ERROR_UNKNOWN_FIELD,
                 "behind the colon stands what is asked of statements: one of %s, not “%s”", list, quote);
  g_array_append_val (reading->path->steps, step);

  return TRUE;
}

/* Points part the steps, but for those between brackets; a colon comes before what is asked of statements. */
static gboolean
read_steps (Reading *reading, GError **error)
{
  const char *start = reading->text;
  gboolean behind_colon = FALSE;
  guint within = 0;

  for (const char *at = start;; at++)
    {
      g_autofree char *step = NULL;

      if (*at == '[')
        within = 1;
      else if (*at == ']')
        within = 0;
      if (*at != '\0' && (within || (*at != '.' && *at != ':')))
        continue;

      step = g_strndup (start, (gsize) (at - start));
      start = at + 1;
      /* ":modality" of a row is asked of the row itself, ":sources" of all that is said of a record. */
      if (behind_colon ? !read_aspect_or_fail (reading, step, error)
                       : !(*at == ':' && *step == '\0' && reading->path->steps->len == 0) && !read_step (reading, step, error))
        return FALSE;
      if (*at == '\0')
        return TRUE;
      if (*at == ':' && behind_colon)
        return fail (reading, error, PIONEER_ERROR_PARSE, "it has two colons, and statements are asked about once");
      behind_colon = *at == ':';
    }
}

PioneerReportPath *
pioneer_report_path_parse (guint kinds, const PioneerReportPath *start, const char *text, GError **error)
{
  g_autoptr (PioneerReportPath) self = g_new0 (PioneerReportPath, 1);
  Reading reading = { .path = self, .text = text, .kinds = kinds & ALL_KINDS };

  self->steps = g_array_new (FALSE, FALSE, sizeof (PioneerReportStep));
  self->root_kinds = start != NULL ? start->root_kinds : kinds & ALL_KINDS;
  self->of_row = start != NULL;
  if (start != NULL)
    {
      reading.spec = pioneer_report_path_spec (start);
      reading.kinds = reading.spec->type == PIONEER_VALUE_TYPE_RECORD ? reading.spec->kinds : 0;
    }

  return read_steps (&reading, error) ? g_steal_pointer (&self) : NULL;
}
