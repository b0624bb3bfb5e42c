/* pioneer-csv-cells.c - Cells of CSV: made harmless, quoted where needed, and copied a word at a time
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sheet-private.h"

#include <string.h>

#define WORD   sizeof (guint64)
#define ONES   G_GUINT64_CONSTANT (0x0101010101010101)
#define HIGHS  G_GUINT64_CONSTANT (0x8080808080808080)
#define ALL(c) ((guint64) (c) *ONES)

/* Room for so many bytes more, of which none is counted yet. */
static inline void
reserve (GString *out, gsize n)
{
  gsize length = out->len;

  if (G_LIKELY (length + n < out->allocated_len))
    return;
  g_string_set_size (out, length + n);
  out->len = length;
}

static inline void
append (GString *out, const char *text, gsize n)
{
  reserve (out, n);
  memcpy (out->str + out->len, text, n);
  out->len += n;
}

/* High bits where bytes are 0, at least in the lowest that is. */
static inline guint64
zeros (guint64 word)
{
  return (word - ONES) & ~word & HIGHS;
}

static inline gboolean
is_special (guint64 word)
{
  return (zeros (word ^ ALL (',')) | zeros (word ^ ALL ('"')) | zeros (word ^ ALL ('\n')) | zeros (word ^ ALL ('\r'))) != 0;
}

/* Eight bytes at a time, and the last eight again where they aren't a whole word. */
static gboolean
needs_quotes (const char *text, gsize length)
{
  guint64 word = 0;

  if (length < WORD)
    {
      memcpy (&word, text, length);
      return is_special (word);
    }

  for (gsize i = 0; i + WORD <= length; i += WORD)
    {
      memcpy (&word, text + i, WORD);
      if (is_special (word))
        return TRUE;
    }
  memcpy (&word, text + length - WORD, WORD);

  return is_special (word);
}

static gsize
count_quotes (const char *text, gsize length)
{
  gsize n = 0;

  for (const char *at = memchr (text, '"', length); at != NULL; at = memchr (at + 1, '"', (gsize) (text + length - at - 1)))
    n++;

  return n;
}

/* From the end, so that nothing is written over before it was read. */
static void
quote (GString *out, gsize start)
{
  gsize length = out->len - start;
  gsize n = count_quotes (out->str + start, length);
  const char *from;
  char *to;

  reserve (out, n + 2);
  from = out->str + out->len;
  out->len += n + 2;
  to = out->str + out->len;
  *to = '\0';
  *--to = '"';
  while (from > out->str + start)
    {
      *--to = *--from;
      if (*from == '"')
        *--to = '"';
    }
  *--to = '"';
}

void
pioneer_csv_finish_cell (GString *out, gsize start)
{
  out->str[out->len] = '\0';
  if (pioneer_sheet_is_formula (out->str + start))
    g_string_insert_c (out, (gssize) start, '\'');
  if (needs_quotes (out->str + start, out->len - start))
    quote (out, start);
}

void
pioneer_csv_append_runs (GString *out, const PioneerRuns *runs)
{
  gsize start = out->len;

  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    switch (run->kind)
      {
      case PIONEER_RUN_REFERENCE:
        break;
      case PIONEER_RUN_BREAK:
        append (out, "; ", 2);
        break;
      case PIONEER_RUN_MODALITY:
        append (out, "(", 1);
        append (out, run->text, strlen (run->text));
        append (out, ")", 1);
        break;
      default:
        append (out, run->text, strlen (run->text));
      }
  reserve (out, 1);
  pioneer_csv_finish_cell (out, start);
}
