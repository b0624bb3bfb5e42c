/* pioneer-compiled-format.c - What a compiled catalogue depends on in the library
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-format-private.h"

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

/* It is put together whenever the library first opens a file, so not by formats, which would take longer than all the rest of opening. */
static void
append_number (GString *out, gint64 number)
{
  char digits[24];
  char *start = digits + sizeof digits;
  guint64 left = number < 0 ? -(guint64) number : (guint64) number;

  do
    *--start = (char) ('0' + left % 10);
  while ((left /= 10) > 0);
  if (number < 0)
    *--start = '-';
  g_string_append_len (out, start, digits + sizeof digits - start);
}

static void
append_word (GString *out, const char *before, gint64 number)
{
  g_string_append (out, before);
  append_number (out, number);
}

static void
describe_choices (GString *out, GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);

  for (guint i = 0; i < class->n_values; i++)
    {
      append_word (out, " ", class->values[i].value);
      g_string_append_c (out, '=');
      g_string_append (out, class->values[i].value_nick);
    }
}

static void
describe_type (GString *out, const PioneerTypeSpec *spec)
{
  append_word (out, " ", (int) spec->type);
  append_word (out, " ", spec->kinds);
  if (spec->get_choice != NULL)
    describe_choices (out, spec->get_choice ());

  for (guint i = 0; spec->shape != NULL && i < spec->shape->n_members; i++)
    {
      g_string_append (out, "\n  ");
      g_string_append (out, spec->shape->members[i].name);
      append_word (out, " ", (int) spec->shape->members[i].flags);
      describe_type (out, &spec->shape->members[i].spec);
    }
}

/* All that the numbers in a file stand for, as a text. */
static GString *
describe_tables (void)
{
  GString *out = g_string_sized_new (16 * 1024);
  const PioneerUnit *unit;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      const PioneerFieldSpec *field = pioneer_field_spec (i);

      g_string_append (out, field->name);
      append_word (out, " ", field->kinds);
      describe_type (out, &field->spec);
      g_string_append_c (out, '\n');
    }
  for (guint i = 1; i < PIONEER_N_KINDS; i++)
    {
      g_string_append (out, pioneer_kind_word (i));
      g_string_append_c (out, ' ');
    }
  for (guint i = 0; (unit = pioneer_unit_get (i)) != NULL; i++)
    {
      g_string_append (out, unit->code);
      g_string_append_c (out, ' ');
    }
  describe_choices (out, PIONEER_TYPE_STATE);
  describe_choices (out, PIONEER_TYPE_MODALITY);
  describe_choices (out, PIONEER_TYPE_RANK);
  describe_choices (out, PIONEER_TYPE_COMPARATOR);
  describe_choices (out, PIONEER_TYPE_POLICY);

  return out;
}

guint64
pioneer_compiled_tables (void)
{
  static gsize once = 0;
  static guint64 tables;

  if (g_once_init_enter (&once))
    {
      g_autoptr (GString) text = describe_tables ();

      tables = pioneer_checksum_of (text->str, text->len);
      g_once_init_leave (&once, 1);
    }

  return tables;
}
