/* pioneer-snippet-cut.c - Cutting the best piece out of what was found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-snippet-private.h"

#include <string.h>

/* About as long is a piece, in characters. */
#define LENGTH 160

#define ELLIPSIS "…"

/* Some words found in one segment that stand within the length of a piece: [first, last). */
typedef struct
{
  guint first;
  guint last;
  double worth;
  guint length; /* of what there is to show around it; of names, which are shown anyway, half as much */
} Cluster;

static const PioneerFoundWord *
get_word (const PioneerFound *found, guint i)
{
  return &g_array_index (found->words, PioneerFoundWord, i);
}

static guint
count_chars (const char *from, const char *to)
{
  return (guint) g_utf8_strlen (from, to - from);
}

/* Each part of the query counts once, however often it stands there, and of alternatives the best. A part stands behind what it is
 * a part of. */
static double
get_worth (const PioneerFound *found, guint first, guint last, double *worths)
{
  const PioneerFoundPart *parts = (const PioneerFoundPart *) (gpointer) found->parts->data;

  memset (worths, 0, found->parts->len * sizeof *worths);
  for (guint i = first; i < last; i++)
    {
      const PioneerFoundWord *word = get_word (found, i);

      worths[word->part] = MAX (worths[word->part], parts[word->part].worth * word->factor);
    }
  for (guint i = found->parts->len - 1; i > 0; i--)
    {
      double *whole = &worths[parts[i].parent];

      *whole = parts[parts[i].parent].is_choice ? MAX (*whole, worths[i]) : *whole + worths[i];
    }

  return worths[0];
}

/* No more words are looked at than can stand in a piece. */
static guint
find_last (const PioneerFound *found, guint first)
{
  const PioneerFoundWord *start = get_word (found, first);
  const char *text = pioneer_found_get_segment_of (found, start)->text;
  guint last = first + 1;

  while (last < found->words->len && last - first < LENGTH && get_word (found, last)->segment == start->segment &&
         get_word (found, last)->end - start->start <= 4 * LENGTH &&
         count_chars (text + start->start, text + MAX (get_word (found, last)->end, start->start)) <= LENGTH)
    last++;

  return last;
}

/* Hidden labels are there to be found, and not to be shown. */
static gboolean
is_hidden (const PioneerSegment *segment)
{
  return segment->field == PIONEER_FIELD_HIDDEN_LABEL;
}

static guint
measure (const PioneerSegment *segment)
{
  guint length = (guint) strnlen (segment->text, LENGTH);

  return segment->field == PIONEER_FIELD_NAME ? length / 2 : length;
}

static gboolean
is_better (const Cluster *one, const Cluster *other)
{
  if (one->worth != other->worth)
    return one->worth > other->worth;

  return one->length > other->length;
}

static Cluster
find_best (const PioneerFound *found)
{
  g_autofree double *worths = g_new (double, found->parts->len);
  Cluster best = { 0 };

  for (guint first = 0; first < found->words->len; first++)
    {
      Cluster cluster = { .first = first, .last = find_last (found, first) };

      if (is_hidden (pioneer_found_get_segment_of (found, get_word (found, first))))
        continue;
      cluster.worth = get_worth (found, cluster.first, cluster.last, worths);
      cluster.length = measure (pioneer_found_get_segment_of (found, get_word (found, first)));
      if (best.last == 0 || is_better (&cluster, &best))
        best = cluster;
    }

  return best;
}

/* Back to where a word begins, but not behind what must be there. */
static const char *
move_start (const char *text, const char *start, const char *must)
{
  const char *at = start;

  if (start == text)
    return start;
  while (at < must && !g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  while (at < must && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

static const char *
move_end (const char *must, const char *end)
{
  const char *at = end;

  if (*end == '\0')
    return end;
  while (at > must && !g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_prev_char (at);
  while (at > must && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
    at = g_utf8_prev_char (at);

  return at > must ? at : must;
}

/* The piece around [from, to): as much before as behind, and more on one side where the other has less. */
static void
widen (const char *text, const char **from, const char **to)
{
  const char *start = *from;
  const char *end = *to;
  guint length = count_chars (start, end);
  guint before = length < LENGTH ? (LENGTH - length) / 2 : 0;

  for (; before > 0 && start > text; before--, length++)
    start = g_utf8_prev_char (start);
  for (; length < LENGTH && *end != '\0'; length++)
    end = g_utf8_next_char (end);
  for (; length < LENGTH && start > text; length++)
    start = g_utf8_prev_char (start);

  *from = move_start (text, start, *from);
  *to = move_end (*to, end);
}

/* Places that touch or overlap are one. */
static void
add_range (GArray *ranges, guint start, guint end)
{
  PioneerRange *last = ranges->len > 0 ? &g_array_index (ranges, PioneerRange, ranges->len - 1) : NULL;
  PioneerRange range = { start, end };

  if (last != NULL && start <= last->end)
    last->end = MAX (last->end, end);
  else
    g_array_append_val (ranges, range);
}

/* All words found in the piece, also those that stand beside the best cluster. What is longer than the piece is cut. */
static GArray *
find_ranges (const PioneerFound *found, guint segment, const char *text, const char *from, const char *to, guint offset)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (PioneerRange));

  for (guint i = 0; i < found->words->len; i++)
    {
      const PioneerFoundWord *word = get_word (found, i);
      const char *start = text + word->start;
      const char *end = MIN (text + word->end, to);

      if (word->segment == segment && start >= from && start < end)
        add_range (ranges, offset + count_chars (from, start), offset + count_chars (from, end));
    }

  return ranges;
}

/* Line breaks and the like are spaces, so that a piece is one line; the number of characters stays. */
static void
append_line (GString *out, const char *from, const char *to)
{
  for (const char *at = from; at < to; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      g_string_append_unichar (out, g_unichar_isspace (character) || g_unichar_iscntrl (character) ? ' ' : character);
    }
}

static PioneerSnippet *
cut (const PioneerFound *found, guint place, guint32 first, guint32 last)
{
  const PioneerSegment *segment = &g_array_index (found->segments, PioneerSegment, place);
  GString *out = g_string_new (NULL);
  const char *from = segment->text + first;
  const char *to = segment->text + last;
  GArray *ranges;

  if (count_chars (from, to) > LENGTH)
    to = g_utf8_offset_to_pointer (from, LENGTH);
  widen (segment->text, &from, &to);
  if (from > segment->text)
    g_string_append (out, ELLIPSIS);
  ranges = find_ranges (found, place, segment->text, from, to, from > segment->text);
  append_line (out, from, to);
  if (*to != '\0')
    g_string_append (out, ELLIPSIS);

  return pioneer_snippet_new (found->store, segment->statement, g_string_free (out, FALSE), ranges);
}

/* The beginning of what is shown of a field: NULL where nothing is. */
static PioneerSnippet *
cut_shown (const PioneerFound *found, PioneerFieldId field)
{
  const PioneerStatementData *shown = pioneer_store_shown (found->store, found->record, field);

  for (guint i = 0; shown != NULL && i < found->segments->len; i++)
    {
      const PioneerSegment *segment = pioneer_found_get_segment (found, i);

      if (segment->field == field && strcmp (segment->text, shown->value.text) == 0)
        return cut (found, i, 0, 0);
    }

  return NULL;
}

/* Without words, what tells best what a record is; any other text might be about anything. */
static PioneerSnippet *
cut_beginning (const PioneerFound *found)
{
  PioneerSnippet *summary = cut_shown (found, PIONEER_FIELD_SUMMARY);

  return summary != NULL ? summary : cut_shown (found, PIONEER_FIELD_NAME);
}

PioneerSnippet *
pioneer_snippet_cut (const PioneerFound *found)
{
  Cluster best = find_best (found);

  if (best.last == 0)
    return cut_beginning (found);

  return cut (found, get_word (found, best.first)->segment, get_word (found, best.first)->start,
              get_word (found, best.last - 1)->end);
}
