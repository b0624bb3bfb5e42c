/* test-compiled-tables.c - The checksum of the tables that statements are numbered by
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-checksum-private.h"
#include "pioneer-compiled-format-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-units-private.h"

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

static void
describe_fields (GString *out)
{
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *field = pioneer_field_spec (i);

      g_string_append_printf (out, "%s %u", field->name, field->kinds);
      describe_type (out, &field->spec);
      g_string_append_c (out, '\n');
    }
}

/* All that the numbers in a file stand for, as a text. */
static GString *
describe_tables (void)
{
  GString *out = g_string_new (NULL);
  const PioneerUnit *unit;

  describe_fields (out);
  for (guint i = 1; i < PIONEER_N_KINDS; i++)
    g_string_append_printf (out, "%s ", pioneer_kind_word (i));
  for (guint i = 0; (unit = pioneer_unit_get (i)) != NULL; i++)
    g_string_append_printf (out, "%s ", unit->code);
  describe_choices (out, PIONEER_TYPE_STATE);
  describe_choices (out, PIONEER_TYPE_MODALITY);
  describe_choices (out, PIONEER_TYPE_RANK);
  describe_choices (out, PIONEER_TYPE_COMPARATOR);
  describe_choices (out, PIONEER_TYPE_POLICY);

  return out;
}

/* Files that older versions made can no longer be read once the number is another, which is as it must be. */
static void
test_tables (void)
{
  g_autoptr (GString) text = describe_tables ();
  guint64 tables = pioneer_checksum_of (text->str, text->len);

  if (tables != PIONEER_COMPILED_TABLES)
    g_test_message (
        "The tables of fields, shapes, words or units have changed: in libpioneer/compiled/pioneer-compiled-format-private.h, "
        "write PIONEER_COMPILED_TABLES G_GUINT64_CONSTANT (0x%016" G_GINT64_MODIFIER "x)",
        tables);
  g_assert_cmphex (tables, ==, PIONEER_COMPILED_TABLES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compiled/tables", test_tables);

  return g_test_run ();
}
