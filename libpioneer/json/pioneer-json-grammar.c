/* pioneer-json-grammar.c - the grammar of RFC 8259, and nothing beyond it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"

#include <string.h>

void
pioneer_json_skip_space (PioneerJsonScanner *scanner)
{
  const guint8 *at = scanner->cursor;

  while (at < scanner->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at++;

  scanner->cursor = at;
}

/* Whether the byte comes next, spaces aside. */
static inline gboolean
comes_next (PioneerJsonScanner *scanner, char byte)
{
  pioneer_json_skip_space (scanner);

  return scanner->cursor < scanner->end && *scanner->cursor == byte;
}

static inline gboolean
accept (PioneerJsonScanner *scanner, char byte)
{
  if (!comes_next (scanner, byte))
    return FALSE;

  scanner->cursor++;

  return TRUE;
}

static gboolean
enter (PioneerJsonScanner *scanner, PioneerJsonKind kind)
{
  const PioneerJsonSink *sink = scanner->sink;
  const guint8 *at = scanner->cursor;

  if (scanner->depth == PIONEER_JSON_MAX_DEPTH)
    return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_DEPTH, at,
                              "Check for brackets that are never closed; no "
                              "catalogue nests so deep.",
                              "Objects and arrays are nested more than %d deep", PIONEER_JSON_MAX_DEPTH);

  scanner->opened[scanner->depth++] = at;
  scanner->cursor++;

  return sink == NULL || sink->open (scanner->sink_data, kind, at);
}

static gboolean
leave (PioneerJsonScanner *scanner)
{
  const PioneerJsonSink *sink = scanner->sink;

  scanner->depth--;

  return sink == NULL || sink->close (scanner->sink_data, scanner->cursor);
}

static gboolean
deliver (PioneerJsonScanner *scanner, const PioneerJsonToken *token)
{
  const PioneerJsonSink *sink = scanner->sink;

  return sink == NULL || sink->scalar (scanner->sink_data, token);
}

/* After an item: on to the next one, or the end of the container. */
static gboolean
scan_separator (PioneerJsonScanner *scanner, char closing, gboolean *ended)
{
  const guint8 *comma;

  *ended = accept (scanner, closing);
  if (*ended)
    return TRUE;

  comma = scanner->cursor;
  if (!accept (scanner, ','))
    return pioneer_json_fail_unexpected (scanner, scanner->cursor, closing == '}' ? "“,” or “}”" : "“,” or “]”", NULL);
  if (comes_next (scanner, closing))
    return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, comma, "Remove the comma.",
                              "A comma with nothing after it but “%c”", closing);

  return TRUE;
}

/* A name that has escapes is compared, and so must be kept, decoded. */
static gboolean
register_name (PioneerJsonScanner *scanner, PioneerJsonNameSet *set, const PioneerJsonToken *token)
{
  PioneerJsonName name = {
    .bytes = token->start,
    .length = (gsize) (token->end - token->start),
    .at = token->start - 1,
  };
  const PioneerJsonName *earlier;

  if (token->escaped)
    {
      name.owned = g_malloc (name.length + 1);
      name.length = pioneer_json_decode (token, name.owned);
      name.bytes = (const guint8 *) name.owned;
    }

  earlier = pioneer_json_names_add (&scanner->names, set, &name);
  if (earlier == NULL)
    return TRUE;

  g_free (name.owned);

  return pioneer_json_fail_duplicate (scanner, name.at, earlier);
}

static gboolean
scan_name (PioneerJsonScanner *scanner, PioneerJsonNameSet *set)
{
  const PioneerJsonSink *sink = scanner->sink;
  PioneerJsonToken token;

  if (!comes_next (scanner, '"'))
    return pioneer_json_fail_unexpected (scanner, scanner->cursor, "a member name in double quotes", NULL);

  if (scanner->names.n_names - set->base == PIONEER_JSON_MAX_MEMBERS)
    return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SIZE, scanner->cursor, "Write what is a list as an array.",
                              "An object has more than %d members", PIONEER_JSON_MAX_MEMBERS);

  return pioneer_json_scan_string (scanner, &token) && register_name (scanner, set, &token) &&
         (sink == NULL || sink->name (scanner->sink_data, &token));
}

static gboolean
scan_members (PioneerJsonScanner *scanner, PioneerJsonNameSet *set)
{
  gboolean ended = accept (scanner, '}');

  while (!ended)
    {
      if (!scan_name (scanner, set))
        return FALSE;

      if (!accept (scanner, ':'))
        return pioneer_json_fail_unexpected (scanner, scanner->cursor, "“:” after the member name", NULL);

      if (!pioneer_json_scan_value (scanner) || !scan_separator (scanner, '}', &ended))
        return FALSE;
    }

  return TRUE;
}

static gboolean
scan_object (PioneerJsonScanner *scanner)
{
  PioneerJsonNameSet set;
  gboolean good;

  if (!enter (scanner, PIONEER_JSON_OBJECT))
    return FALSE;

  pioneer_json_names_open (&scanner->names, &set);
  good = scan_members (scanner, &set);
  pioneer_json_names_close (&scanner->names, &set);

  return good && leave (scanner);
}

static gboolean
scan_array (PioneerJsonScanner *scanner)
{
  gboolean ended;

  if (!enter (scanner, PIONEER_JSON_ARRAY))
    return FALSE;

  ended = accept (scanner, ']');
  while (!ended)
    if (!pioneer_json_scan_value (scanner) || !scan_separator (scanner, ']', &ended))
      return FALSE;

  return leave (scanner);
}

static gboolean
scan_word (PioneerJsonScanner *scanner, const char *word, PioneerJsonKind kind)
{
  const guint8 *at = scanner->cursor;
  PioneerJsonToken token = { .kind = kind, .start = at };
  gsize length = strlen (word);

  token.end = at;
  while (token.end < scanner->end && g_ascii_isalnum (*token.end))
    token.end++;

  if ((gsize) (token.end - at) != length || memcmp (at, word, length) != 0)
    return pioneer_json_fail_unexpected (scanner, at, "a value", NULL);

  scanner->cursor = token.end;

  return deliver (scanner, &token);
}

/* One value, after any space, with all that is in it. */
gboolean
pioneer_json_scan_value (PioneerJsonScanner *scanner)
{
  PioneerJsonToken token;

  pioneer_json_skip_space (scanner);
  if (scanner->cursor == scanner->end)
    return pioneer_json_fail_unexpected (scanner, scanner->end, "a value", NULL);

  switch (*scanner->cursor)
    {
    case '{':
      return scan_object (scanner);
    case '[':
      return scan_array (scanner);
    case '"':
      return pioneer_json_scan_string (scanner, &token) && deliver (scanner, &token);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      return pioneer_json_scan_number (scanner, &token) && deliver (scanner, &token);
    case 't':
      return scan_word (scanner, "true", PIONEER_JSON_TRUE);
    case 'f':
      return scan_word (scanner, "false", PIONEER_JSON_FALSE);
    case 'n':
      return scan_word (scanner, "null", PIONEER_JSON_NULL);
    default:
      return pioneer_json_fail_unexpected (scanner, scanner->cursor, "a value", NULL);
    }
}
