/* pioneer-compiled-format.c - What a compiled catalogue depends on in the library
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-format-private.h"

#include <string.h>

#include "pioneer-checksum-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-units-private.h"

const char *
pioneer_section_name (guint section)
{
  static const char *const names[PIONEER_N_SECTIONS] = {
    [PIONEER_SECTION_CATALOGUE] = "catalogue", [PIONEER_SECTION_RECORDS] = "records",   [PIONEER_SECTION_STATEMENTS] = "statements",
    [PIONEER_SECTION_TEXTS] = "texts",         [PIONEER_SECTION_MENTIONS] = "mentions", [PIONEER_SECTION_CITINGS] = "citings",
    [PIONEER_SECTION_INDEX] = "index",
  };

  return section > 0 && section < PIONEER_N_SECTIONS ? names[section] : "unknown";
}

static void
describe_choices (GString *out, GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);

  for (guint i = 0; i < class->n_values; i++)
    g_string_append_printf (out, " %d=%s", class->values[i].value, class->values[i].value_nick);
}

static void
describe_type (GString *out, const PioneerTypeSpec *spec)
{
  g_string_append_printf (out, " %d %u", (int) spec->type, spec->kinds);
  if (spec->get_choice != NULL)
    describe_choices (out, spec->get_choice ());

  for (guint i = 0; spec->shape != NULL && i < spec->shape->n_members; i++)
    {
      g_string_append_printf (out, "\n  %s %d", spec->shape->members[i].name, (int) spec->shape->members[i].flags);
      describe_type (out, &spec->shape->members[i].spec);
    }
}

/* All that the numbers in a file stand for, as a text. */
static char *
describe_tables (void)
{
  GString *out = g_string_new (NULL);
  const PioneerUnit *unit;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *field = pioneer_field_spec (i);

      g_string_append_printf (out, "%s %u", field->name, field->kinds);
      describe_type (out, &field->spec);
      g_string_append_c (out, '\n');
    }
  for (guint i = 1; i < PIONEER_N_KINDS; i++)
    g_string_append_printf (out, "%s ", pioneer_kind_word (i));
  for (guint i = 0; (unit = pioneer_unit_get (i)) != NULL; i++)
    g_string_append_printf (out, "%s ", unit->code);
  describe_choices (out, PIONEER_TYPE_STATE);
  describe_choices (out, PIONEER_TYPE_MODALITY);
  describe_choices (out, PIONEER_TYPE_RANK);
  describe_choices (out, PIONEER_TYPE_COMPARATOR);
  describe_choices (out, PIONEER_TYPE_POLICY);

  return g_string_free (out, FALSE);
}

guint64
pioneer_compiled_tables (void)
{
  static gsize once = 0;
  static guint64 tables;

  if (g_once_init_enter (&once))
    {
      g_autofree char *text = describe_tables ();

      tables = pioneer_checksum_of (text, strlen (text));
      g_once_init_leave (&once, 1);
    }

  return tables;
}
