/* pioneer-typed.c - A text that someone is typing, and labels that it may become
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-typed-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-snippet-private.h"

#define LENGTH_MAX 1000 /* bytes */

typedef struct
{
  PioneerAnalysis *analysis;
  const char *label;
  const PioneerWord *words;
  guint n;
  guint8 *taken; /* by word: whether it stands for one that was typed */
} Label;

gboolean
pioneer_typed_check (const char *text, GError **error)
{
  if (strlen (text) > LENGTH_MAX)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "The text to be completed has %" G_GSIZE_FORMAT " bytes, and may have %d: leave words out", strlen (text),
                   LENGTH_MAX);
      return FALSE;
    }
  if (!g_utf8_validate (text, -1, NULL))
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE, "The text to be completed is not UTF-8: convert it");
      return FALSE;
    }

  return TRUE;
}

static void
free_unit (gpointer data)
{
  PioneerTypedUnit *unit = data;

  g_ptr_array_unref (unit->parts);
  g_free (unit->joined);
  g_free (unit->text);
  g_free (unit);
}

static void
add_unit (PioneerTyped *self, const char *text)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);
  PioneerTypedUnit *unit;

  if (n == 0)
    return;

  unit = g_new0 (PioneerTypedUnit, 1);
  unit->text = g_strdup (text);
  unit->parts = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n; i++)
    if (!words[i].joined)
      g_ptr_array_add (unit->parts, g_strndup (words[i].word, words[i].length));
  if (words[n - 1].joined && words[n - 1].start == words[0].start)
    unit->joined = g_strndup (words[n - 1].word, words[n - 1].length);
  g_ptr_array_add (self->units, unit);
}

PioneerTyped *
pioneer_typed_new (PioneerAnalysis *analysis, const char *text)
{
  g_autoptr (PioneerTyped) self = g_new0 (PioneerTyped, 1);
  g_auto (GStrv) units = g_strsplit_set (text, " \t\r\n", -1);

  self->analysis = analysis;
  self->taken = g_byte_array_new ();
  self->units = g_ptr_array_new_with_free_func (free_unit);
  for (char **unit = units; *unit != NULL; unit++)
    add_unit (self, *unit);

  return self->units->len > 0 ? g_steal_pointer (&self) : NULL;
}

void
pioneer_typed_free (PioneerTyped *self)
{
  g_ptr_array_unref (self->units);
  g_byte_array_unref (self->taken);
  g_free (self);
}

static gboolean
begins_with (const PioneerWord *word, const char *start)
{
  gsize length = strlen (start);

  return word->length >= length && memcmp (word->word, start, length) == 0;
}

static gboolean
equals (const PioneerWord *word, const char *other)
{
  return word->length == strlen (other) && begins_with (word, other);
}

static gboolean
has_stem (PioneerAnalysis *analysis, const PioneerWord *word, const char *other)
{
  guint length;
  guint other_length;
  const char *stem = pioneer_analysis_stem (analysis, word->word, word->length, &length);
  g_autofree char *kept = g_strndup (stem, length);

  stem = pioneer_analysis_stem (analysis, other, (guint) strlen (other), &other_length);

  return length == other_length && memcmp (kept, stem, length) == 0;
}

static const PioneerWord *
take (const Label *label, guint place)
{
  label->taken[place] = 1;

  return &label->words[place];
}

/* The first word of the label that it is, or, of the one that is being typed, that begins so; then one of the same stem. Each stands for one. */
static const PioneerWord *
find_word (const Label *label, const char *word, gboolean being_typed)
{
  for (guint i = 0; i < label->n; i++)
    if (!label->taken[i] && (being_typed ? begins_with (&label->words[i], word) : equals (&label->words[i], word)))
      return take (label, i);

  for (guint i = 0; i < label->n && !being_typed; i++)
    if (!label->taken[i] && has_stem (label->analysis, &label->words[i], word))
      return take (label, i);

  return NULL;
}

static guint
count_chars (const char *from, const char *to)
{
  return (guint) g_utf8_pointer_to_offset (from, to);
}

static void
add_range (const Label *label, const PioneerWord *word, GArray *ranges)
{
  PioneerRange range;

  if (ranges == NULL)
    return;

  range.start = count_chars (label->label, label->label + word->start);
  range.end = range.start + count_chars (label->label + word->start, label->label + word->end);
  g_array_append_val (ranges, range);
}

/* The word that it is joined to, or all its parts. */
static const PioneerWord *
match_unit (const Label *label, const PioneerTypedUnit *unit, gboolean being_typed, GArray *ranges)
{
  const PioneerWord *word = unit->joined != NULL ? find_word (label, unit->joined, being_typed) : NULL;

  if (word != NULL)
    {
      add_range (label, word, ranges);
      return word;
    }

  for (guint i = 0; i < unit->parts->len; i++)
    {
      word = find_word (label, unit->parts->pdata[i], being_typed && i + 1 == unit->parts->len);
      if (word == NULL)
        return NULL;
      add_range (label, word, ranges);
    }

  return word;
}

/* Whether the label's words begin with those typed, one by one. */
static gboolean
begins_so (PioneerTyped *self, const Label *label)
{
  guint next = 0;

  for (guint i = 0; i < self->units->len; i++)
    {
      const PioneerTypedUnit *unit = self->units->pdata[i];

      for (guint j = 0; j < unit->parts->len; j++)
        {
          gboolean being_typed = i + 1 == self->units->len && j + 1 == unit->parts->len;

          while (next < label->n && label->words[next].joined)
            next++;
          if (next == label->n)
            return FALSE;
          if (being_typed ? !begins_with (&label->words[next], unit->parts->pdata[j])
                          : !equals (&label->words[next], unit->parts->pdata[j]))
            return FALSE;
          next++;
        }
    }

  return TRUE;
}

static int
compare_ranges (gconstpointer a, gconstpointer b)
{
  const PioneerRange *x = a;
  const PioneerRange *y = b;

  return (x->start > y->start) - (x->start < y->start);
}

/* In their order; those that touch or overlap are one. */
static void
tidy_ranges (GArray *ranges)
{
  PioneerRange *all = (PioneerRange *) (gpointer) ranges->data;
  guint kept = 0;

  g_array_sort (ranges, compare_ranges);
  for (guint i = 0; i < ranges->len; i++)
    {
      if (kept > 0 && all[i].start <= all[kept - 1].end)
        all[kept - 1].end = MAX (all[kept - 1].end, all[i].end);
      else
        all[kept++] = all[i];
    }
  g_array_set_size (ranges, kept);
}

/* Whether a label's words are runs of ASCII letters and digits with nothing that joins them, so that they can be read off it. */
static gboolean
is_plain (const char *label)
{
  for (const char *at = label; *at != '\0'; at++)
    if (!g_ascii_isprint (*at) || (strchr ("-&.,'", *at) != NULL && g_ascii_isalnum (at[1])))
      return FALSE;

  return TRUE;
}

/* Where the first word of a plain label stands that begins so; NULL where there is none. */
static const char *
find_start (const char *label, const char *start)
{
  gsize length = strlen (start);

  for (const char *at = label; *at != '\0'; at++)
    if ((at == label || !g_ascii_isalnum (at[-1])) && g_ascii_strncasecmp (at, start, length) == 0)
      return at;

  return NULL;
}

/* Without taking the label apart: whether it surely doesn't match, or, of one word, does. */
static gboolean
match_plainly (PioneerTyped *self, const char *label, gboolean *matches, gboolean *inside)
{
  const PioneerTypedUnit *last = self->units->pdata[self->units->len - 1];
  const char *at;

  if (last->parts->len != 1 || !is_plain (label))
    return FALSE;

  at = find_start (label, last->parts->pdata[0]);
  *matches = at != NULL;
  if (at == NULL || self->units->len > 1)
    return at == NULL;

  while (label < at && !g_ascii_isalnum (*label))
    label++;
  *inside = label < at;

  return TRUE;
}

gboolean
pioneer_typed_match (PioneerTyped *self, const char *label, gboolean *inside, GArray *ranges)
{
  Label words = { .analysis = self->analysis, .label = label };
  const PioneerWord *word = NULL;
  gboolean matches;

  if (ranges == NULL && match_plainly (self, label, &matches, inside))
    return matches;

  words.words = pioneer_analysis_words (self->analysis, label, -1, &words.n);
  g_byte_array_set_size (self->taken, words.n);
  words.taken = self->taken->data;
  for (guint i = 0; i < words.n; i++)
    words.taken[i] = 0;
  for (guint i = 0; i < self->units->len; i++)
    {
      word = match_unit (&words, self->units->pdata[i], i + 1 == self->units->len, ranges);
      if (word == NULL)
        return FALSE;
    }

  /* A joined word may begin where the label does: "nhs" in "N.H.S. England". */
  *inside = !begins_so (self, &words) && !(self->units->len == 1 && word->start == words.words[0].start);
  if (ranges != NULL)
    tidy_ranges (ranges);

  return TRUE;
}
