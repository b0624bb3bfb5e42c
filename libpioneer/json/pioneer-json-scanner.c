/* pioneer-json-scanner.c - checks a whole JSON text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"

#include <string.h>

static gboolean
fail_trailing (PioneerJsonScanner *scanner)
{
  /* What is no character at all is a fault of its own. */
  if (*scanner->cursor == 0 || *scanner->cursor >= 0x80)
    return pioneer_json_fail_unexpected (scanner, scanner->cursor, "the end of the text", NULL);

  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_TRAILING, scanner->cursor,
                            "Remove what follows; several values go into one "
                            "array, or one on each line of a JSON Lines file.",
                            "More text after the end of the value");
}

static gboolean
begins_with (const PioneerJsonScanner *scanner, const char *bytes)
{
  gsize length = strlen (bytes);

  return (gsize) (scanner->end - scanner->start) >= length && memcmp (scanner->start, bytes, length) == 0;
}

static gboolean
check_beginning (PioneerJsonScanner *scanner)
{
  if (begins_with (scanner, "\xef\xbb\xbf"))
    return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_ENCODING, scanner->start, "Save it as “UTF-8 without BOM”.",
                              "The text begins with a byte order mark (U+FEFF)");

  if (begins_with (scanner, "\xff\xfe") || begins_with (scanner, "\xfe\xff"))
    return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_ENCODING, scanner->start, "Save it as UTF-8.",
                              "The text is UTF-16, where UTF-8 was expected");

  pioneer_json_skip_space (scanner);
  if (scanner->cursor < scanner->end)
    return TRUE;

  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_EMPTY, scanner->start,
                            "Check that it is the file you meant, and that "
                            "it was written to the end.",
                            "The text is empty, where a JSON value was expected");
}

static gboolean
scan_text (PioneerJsonScanner *scanner)
{
  if (!check_beginning (scanner) || !pioneer_json_scan_value (scanner))
    return FALSE;

  pioneer_json_skip_space (scanner);

  return scanner->cursor == scanner->end || fail_trailing (scanner);
}

/* Scans a text, and tells the sink about it, if there is one. */
gboolean
pioneer_json_run (const char *text, gsize length, const PioneerJsonSink *sink, gpointer sink_data, PioneerJsonFault *fault)
{
  const guint8 *start = (const guint8 *) (text != NULL ? text : "");
  PioneerJsonScanner scanner = {
    .start = start,
    .cursor = start,
    .end = start + (text != NULL ? MIN (length, PIONEER_JSON_MAX_SIZE) : 0),
    .sink = sink,
    .sink_data = sink_data,
    .fault = fault,
  };
  gboolean good;

  if (fault != NULL)
    *fault = (PioneerJsonFault){ .code = PIONEER_JSON_FAULT_NONE };

  if (text != NULL && length > PIONEER_JSON_MAX_SIZE)
    return pioneer_json_fail (&scanner, PIONEER_JSON_FAULT_SIZE, start,
                              "Split it, or write it as JSON Lines, a record "
                              "a line.",
                              "The text has %" G_GSIZE_FORMAT " bytes, more "
                              "than the %" G_GSIZE_FORMAT " allowed",
                              length, PIONEER_JSON_MAX_SIZE);

  pioneer_json_names_init (&scanner.names);
  good = scan_text (&scanner);
  pioneer_json_names_clear (&scanner.names);

  return good;
}

/* Checks a text, which need not end in a nul. */
gboolean
pioneer_json_scan (const char *text, gsize length, PioneerJsonFault *fault)
{
  return pioneer_json_run (text, length, NULL, NULL, fault);
}
