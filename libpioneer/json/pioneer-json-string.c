/* pioneer-json-string.c - checks and decodes a JSON string
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"

#include <string.h>

#define EVERY_BYTE(b) (G_GUINT64_CONSTANT (0x0101010101010101) * (b))

/* What each escape letter stands for; 0 where there is no such escape. */
static const guint8 escapes[256] = {
  ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t',
};

/* The bytes of a word that are a quote, a backslash, a control character or
 * not ASCII have their high bit set. A borrow may also set it above the
 * first such byte, never below it. */
static guint64
special_bytes (guint64 word)
{
  guint64 quote = word ^ EVERY_BYTE ('"');
  guint64 backslash = word ^ EVERY_BYTE ('\\');

  return (word | (word - EVERY_BYTE (0x20)) | (quote - EVERY_BYTE (1)) | (backslash - EVERY_BYTE (1))) & EVERY_BYTE (0x80);
}

static gboolean
is_plain (guint8 byte)
{
  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

static inline const guint8 *
skip_plain (const guint8 *at, const guint8 *end)
{
  while (end - at >= 8)
    {
      guint64 word;

      memcpy (&word, at, sizeof word);
      word = special_bytes (GUINT64_FROM_LE (word));
      if (word != 0)
        return at + __builtin_ctzll (word) / 8;
      at += sizeof word;
    }

  while (at < end && is_plain (*at))
    at++;

  return at;
}

static const guint8 *
skip_non_ascii (PioneerJsonScanner *scanner, const guint8 *at)
{
  do
    {
      gsize length = pioneer_json_utf8_length (at, scanner->end);

      if (length == 0)
        {
          pioneer_json_fail_utf8 (scanner, at);
          return NULL;
        }
      at += length;
    }
  while (at < scanner->end && *at >= 0x80);

  return at;
}

/* The code unit of a \uXXXX whose backslash is at @at, or -1. */
static int
code_unit (const guint8 *at, const guint8 *end)
{
  int unit = 0;

  if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
    return -1;

  for (int i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return -1;
      unit = unit << 4 | g_ascii_xdigit_value (at[i]);
    }

  return unit;
}

static gboolean
is_low_surrogate (int unit)
{
  return unit >= 0xdc00 && unit <= 0xdfff;
}

static gboolean
is_high_surrogate (int unit)
{
  return unit >= 0xd800 && unit <= 0xdbff;
}

static gboolean
fail_unterminated (PioneerJsonScanner *scanner)
{
  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, scanner->cursor,
                            "Close the string with a double quote, or get the "
                            "whole of the text if it was cut short.",
                            "The string that begins here is not closed before "
                            "the end of the text");
}

static const guint8 *
skip_unicode_escape (PioneerJsonScanner *scanner, const guint8 *at)
{
  int unit = code_unit (at, scanner->end);

  if (unit < 0)
    pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, at, "Write four hexadecimal digits, as in \\u00e9.",
                       "A \\u escape without its four hexadecimal digits");
  else if (unit == 0)
    pioneer_json_fail (scanner, PIONEER_JSON_FAULT_ENCODING, at, "Remove it: no text here may hold U+0000.",
                       "An escaped nul character (\\u0000)");
  else if (is_high_surrogate (unit) && is_low_surrogate (code_unit (at + 6, scanner->end)))
    return at + 12;
  else if (is_high_surrogate (unit) || is_low_surrogate (unit))
    pioneer_json_fail (scanner, PIONEER_JSON_FAULT_ENCODING, at,
                       "Write the character itself, or both halves of its "
                       "surrogate pair, as in \\ud83d\\ude00.",
                       "Half a surrogate pair (\\u%04x) stands alone", unit);
  else
    return at + 6;

  return NULL;
}

static const guint8 *
skip_escape (PioneerJsonScanner *scanner, const guint8 *at)
{
  if (scanner->end - at < 2)
    {
      fail_unterminated (scanner);
      return NULL;
    }

  if (at[1] == 'u')
    return skip_unicode_escape (scanner, at);

  if (escapes[at[1]] != 0)
    return at + 2;

  pioneer_json_fail_unexpected (scanner, at + 1, "one of \" \\ / b f n r t u after a backslash",
                                "Write a backslash as \\\\, and other "
                                "characters as they are.");
  return NULL;
}

static gboolean
fail_control (PioneerJsonScanner *scanner, const guint8 *at)
{
  if (*at == 0)
    return pioneer_json_fail_unexpected (scanner, at, "a character", NULL);

  return pioneer_json_fail (scanner, PIONEER_JSON_FAULT_SYNTAX, at,
                            "Write a line break as \\n, a tab as \\t, others as "
                            "\\u00XX; or close the string with a double quote.",
                            "A control character (U+%04X) within a string", *at);
}

/* From the opening quote, where the cursor stays until all is well. */
gboolean
pioneer_json_scan_string (PioneerJsonScanner *scanner, PioneerJsonToken *token)
{
  const guint8 *at = scanner->cursor + 1;

  token->kind = PIONEER_JSON_STRING;
  token->start = at;
  token->escaped = FALSE;

  while (at != NULL)
    {
      at = skip_plain (at, scanner->end);
      if (at == scanner->end)
        return fail_unterminated (scanner);

      if (*at == '"')
        {
          token->end = at;
          scanner->cursor = at + 1;
          return TRUE;
        }

      if (*at < 0x20)
        return fail_control (scanner, at);

      token->escaped |= *at == '\\';
      at = *at == '\\' ? skip_escape (scanner, at) : skip_non_ascii (scanner, at);
    }

  return FALSE;
}

static const guint8 *
decode_escape (const guint8 *at, const guint8 *end, char **out)
{
  int unit, low;

  if (at[1] != 'u')
    {
      *(*out)++ = (char) escapes[at[1]];
      return at + 2;
    }

  unit = code_unit (at, end);
  if (!is_high_surrogate (unit))
    {
      *out += g_unichar_to_utf8 (unit, *out);
      return at + 6;
    }

  low = code_unit (at + 6, end);
  unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
  *out += g_unichar_to_utf8 (unit, *out);

  return at + 12;
}

/* Decodes a string that was scanned, and closes it with a nul. No escape is
 * shorter than what it stands for, so the token's length and one byte are
 * always enough. Returns the length without the nul. */
gsize
pioneer_json_decode (const PioneerJsonToken *token, char *out)
{
  const guint8 *at = token->start;
  char *first = out;

  while (at < token->end)
    {
      const guint8 *run = token->escaped ? memchr (at, '\\', (gsize) (token->end - at)) : NULL;
      gsize length = (gsize) ((run != NULL ? run : token->end) - at);

      memcpy (out, at, length);
      out += length;
      at += length;
      if (run != NULL)
        at = decode_escape (at, token->end, &out);
    }
  *out = '\0';

  return (gsize) (out - first);
}
