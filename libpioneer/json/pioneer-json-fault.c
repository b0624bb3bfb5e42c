/* pioneer-json-fault.c - says where and why a JSON text was refused
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"
#include "pioneer-json-text-private.h"

#include <string.h>

/* Enough of a word or a name to recognise it in a message. */
#define MAX_QUOTED 60

/* What people write that JSON does not have, by how it begins. */
static const struct
{
  const char *beginning;
  const char *hint;
} habits[] = {
  { "'", "Put strings in double quotes (\")." },
  { "`", "Put strings in double quotes (\")." },
  { "“", "Replace typographic quotes by straight ones (\")." },
  { "”", "Replace typographic quotes by straight ones (\")." },
  { "„", "Replace typographic quotes by straight ones (\")." },
  { "‘", "Replace typographic quotes by straight double ones (\")." },
  { "’", "Replace typographic quotes by straight double ones (\")." },
  { "/", "Remove comments: JSON has none." },
  { "#", "Remove comments: JSON has none." },
  { "+", "Write numbers without a plus sign." },
  { ".", "Write a digit before the point, as in 0.5." },
  { ",", "Remove the comma, or write what is missing before it." },
  { "\"", "Put a comma between two items, and a colon between a name and "
          "its value." },
  { "{", "Put a comma between two items." },
  { "[", "Put a comma between two items." },
  { "]", "Check that each bracket is closed by one of its kind." },
  { "}", "Check that each bracket is closed by one of its kind." },
  { "=", "Put a colon between a name and its value." },
  { "NaN", "Leave the member out, or write null: JSON has no such number." },
  { "Infinity", "Leave the member out, or write null: JSON has no such number." },
  { "None", "Write null." },
  { "True", "Write true." },
  { "False", "Write false." },
  { "\xc2\xa0", "Replace the no-break space by a plain one." },
  { "\xef\xbb\xbf", "Remove the byte order mark." },
};

static const char *
find_hint (const PioneerJsonScanner *scanner, const guint8 *at)
{
  if (at == scanner->end)
    return "Get the whole of the text if it was cut short, or write what is "
           "missing.";

  for (gsize i = 0; i < G_N_ELEMENTS (habits); i++)
    {
      gsize length = strlen (habits[i].beginning);

      if ((gsize) (scanner->end - at) >= length && memcmp (at, habits[i].beginning, length) == 0)
        return habits[i].hint;
    }

  return g_ascii_isalpha (*at) ? "Put it in double quotes: only true, false, null and numbers "
                                 "go without."
                               : "Correct or remove it.";
}

void
pioneer_json_fault_clear (PioneerJsonFault *fault)
{
  g_clear_pointer (&fault->message, g_free);
  g_clear_pointer (&fault->hint, g_free);
  fault->code = PIONEER_JSON_FAULT_NONE;
}

/* Line and column, from 1, of a place in a text that is UTF-8 up to there. */
void
pioneer_json_place (const char *text, gsize offset, guint *line, guint *column)
{
  *line = 1;
  *column = 1;

  for (gsize i = 0; i < offset; i++)
    {
      if (text[i] == '\n')
        {
          *line += 1;
          *column = 1;
        }
      else if (((guint8) text[i] & 0xc0) != 0x80)
        *column += 1;
    }
}

static void
place (const PioneerJsonScanner *scanner, const guint8 *at, guint *line, guint *column)
{
  pioneer_json_place ((const char *) scanner->start, (gsize) (at - scanner->start), line, column);
}

gboolean
pioneer_json_fail (
    PioneerJsonScanner *scanner, PioneerJsonFaultCode code, const guint8 *at, const char *hint, const char *format, ...)
{
  PioneerJsonFault *fault = scanner->fault;
  va_list arguments;

  if (fault == NULL)
    return FALSE;

  va_start (arguments, format);
  fault->message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  fault->code = code;
  fault->offset = (gsize) (at - scanner->start);
  fault->hint = g_strdup (hint);
  place (scanner, at, &fault->line, &fault->column);

  return FALSE;
}

gboolean
pioneer_json_fail_utf8 (PioneerJsonScanner *scanner, const guint8 *at)
{
  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_ENCODING, at,
                            "Save the text as UTF-8, without a BOM; it may be "
                            "Latin-1 or Windows-1252.",
                            "The byte 0x%02X does not begin a UTF-8 sequence "
                            "here",
                            *at);
}

/* "line 3, column 7", or what holds wherever the text stands in a larger one: "column 7 of the same line". */
static char *
describe_place (PioneerJsonScanner *scanner, const guint8 *of, const guint8 *from)
{
  guint line, column;
  guint from_line, from_column;

  place (scanner, of, &line, &column);
  place (scanner, from, &from_line, &from_column);
  if (line == from_line)
    return g_strdup_printf ("column %u of the same line", column);

  return g_strdup_printf ("line %u, column %u", line, column);
}

static gboolean
fail_end (PioneerJsonScanner *scanner, const char *expected, const char *hint)
{
  g_autofree char *opened = NULL;

  if (scanner->depth == 0)
    return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, scanner->end, hint, "The text ends where %s was expected",
                              expected);

  opened = describe_place (scanner, scanner->opened[scanner->depth - 1], scanner->end);

  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, scanner->end, hint,
                            "The text ends where %s was expected; the “%c” in %s is still open", expected,
                            *scanner->opened[scanner->depth - 1], opened);
}

static char *
describe_non_ascii (const guint8 *at)
{
  gunichar c = g_utf8_get_char ((const char *) at);
  char utf8[7] = "";

  if (!g_unichar_isgraph (c))
    return g_strdup_printf ("the character U+%04X", c);

  g_unichar_to_utf8 (c, utf8);

  return g_strdup_printf ("“%s” (U+%04X)", utf8, c);
}

/* Of what is ASCII, or known to be good UTF-8. */
static char *
describe (const PioneerJsonScanner *scanner, const guint8 *at)
{
  gsize length = 1;

  if (*at >= 0x80)
    return describe_non_ascii (at);
  if (*at == '\n' || *at == '\r')
    return g_strdup ("a line break");
  if (!g_ascii_isprint (*at))
    return g_strdup_printf ("the control character U+%04X", *at);

  if (g_ascii_isalpha (*at))
    while (length < MAX_QUOTED && at + length < scanner->end && g_ascii_isalnum (at[length]))
      length++;

  return g_strdup_printf ("“%.*s”", (int) length, (const char *) at);
}

/* The @hint may be NULL, for one that fits what is found. */
gboolean
pioneer_json_fail_unexpected (PioneerJsonScanner *scanner, const guint8 *at, const char *expected, const char *hint)
{
  g_autofree char *found = NULL;

  if (scanner->fault == NULL)
    return FALSE;
  if (hint == NULL)
    hint = find_hint (scanner, at);

  if (at == scanner->end)
    return fail_end (scanner, expected, hint);
  if (*at >= 0x80 && pioneer_json_utf8_length (at, scanner->end) == 0)
    return pioneer_json_fail_utf8 (scanner, at);
  if (*at == 0)
    return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_ENCODING, at,
                              "Remove it; if there are many, the file may be "
                              "damaged, or be UTF-16.",
                              "A nul byte, where %s was expected", expected);

  found = describe (scanner, at);

  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, at, hint, "Found %s, where %s was expected", found, expected);
}

gboolean
pioneer_json_fail_duplicate (PioneerJsonScanner *scanner, const guint8 *at, const PioneerJsonName *earlier)
{
  g_autofree char *name = NULL;
  g_autoptr (GString) quoted = g_string_new (NULL);
  g_autofree char *first = NULL;

  if (scanner->fault == NULL)
    return FALSE;

  /* Cut between characters; quote as JSON does, for what would not show. */
  name = g_strndup ((const char *) earlier->bytes, earlier->length);
  if (g_utf8_strlen (name, -1) > MAX_QUOTED)
    *g_utf8_offset_to_pointer (name, MAX_QUOTED) = '\0';
  pioneer_json_append_string (quoted, name);
  first = describe_place (scanner, earlier->at, at);

  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_DUPLICATE_MEMBER, at,
                            "Keep one of the two, or make their values one "
                            "array.",
                            "The member %s is given twice in one object, first in %s", quoted->str, first);
}
