/* pioneer-sought.c - What a condition asks of a value
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sought-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-period-private.h"
#include "pioneer-query-text-private.h"

/* No closed list has as many words. */
#define CHOICES_MAX 64

void
pioneer_sought_free (PioneerSought *self)
{
  g_clear_pointer (&self->records, g_array_unref);
  g_free (self->text);
  if (self->stems != NULL)
    g_string_free (self->stems, TRUE);
  g_free (self->prefix);
  g_clear_pointer (&self->edits, pioneer_edits_free);
  g_free (self);
}

static gboolean
refuse_range (const PioneerQueryNode *node, const char *holds, const char *such_as, GError **error)
{
  return pioneer_query_fault (error, PIONEER_ERROR_PARSE, node->column,
                              "%s holds %s, which have no ranges: ask for one of them, such as %s:%s", node->path, holds,
                              node->path, such_as);
}

/* docs/search.md: a range of days, the first of its lowest date to the last of its highest. */
static gboolean
read_dates (PioneerSought *self, const PioneerQueryNode *node, GError **error)
{
  const char *low = node->condition == PIONEER_CONDITION_RANGE ? node->lowest : node->value;
  const char *high = node->condition == PIONEER_CONDITION_RANGE ? node->highest : node->value;
  g_autoptr (GError) wrong = NULL;
  PioneerPeriodData lowest = { 0 };
  PioneerPeriodData highest = { 0 };

  if ((low != NULL && !pioneer_period_data_parse (low, &lowest, &wrong)) ||
      (high != NULL && !pioneer_period_data_parse (high, &highest, &wrong)))
    return pioneer_query_fault (error, PIONEER_ERROR_PARSE, node->column, "%s holds dates: %s", node->path, wrong->message);

  self->period = lowest;
  self->is_duration = low != NULL && lowest.form == PIONEER_PERIOD_FORM_DURATION;
  if (low != NULL)
    self->has_first_day = node->above ? pioneer_period_data_last_day (&lowest, &self->first_day)
                                      : pioneer_period_data_first_day (&lowest, &self->first_day);
  if (high != NULL)
    self->has_last_day = node->below ? pioneer_period_data_first_day (&highest, &self->last_day)
                                     : pioneer_period_data_last_day (&highest, &self->last_day);
  self->first_day += node->above;
  self->last_day -= node->below && self->last_day > 0;

  return TRUE;
}

static gboolean
has_days (const PioneerSought *self, const PioneerPeriodData *value)
{
  guint32 first;
  guint32 last;

  if (self->is_duration || value->form == PIONEER_PERIOD_FORM_DURATION)
    return self->is_duration && pioneer_period_data_equal (value, &self->period);
  if (self->has_first_day && (!pioneer_period_data_first_day (value, &first) || first < self->first_day))
    return FALSE;

  return !self->has_last_day || (pioneer_period_data_last_day (value, &last) && last <= self->last_day);
}

static gboolean
has_word (const PioneerSought *self, PioneerAnalysis *analysis, const char *text)
{
  guint n;
  guint distance;
  const PioneerWord *words = pioneer_analysis_words (analysis, text, -1, &n);

  for (guint i = 0; i < n; i++)
    {
      if (self->prefix != NULL && words[i].length >= strlen (self->prefix) &&
          memcmp (words[i].word, self->prefix, strlen (self->prefix)) == 0)
        return TRUE;
      if (self->edits != NULL && pioneer_edits_measure (self->edits, words[i].word, words[i].length, &distance))
        return TRUE;
    }

  return FALSE;
}

/* Stems have no spaces, so a phrase is a part of a text's stems. */
static gboolean
has_text (const PioneerSought *self, PioneerAnalysis *analysis, const char *text)
{
  g_autoptr (GString) stems = NULL;

  if (self->is_identity)
    return self->text != NULL && strcmp (text, self->text) == 0;
  if (self->stems == NULL)
    return has_word (self, analysis, text);
  if (self->stems->len == 1)
    return g_str_equal (text, self->text);

  stems = g_string_new (" ");
  pioneer_labels_append_stems (stems, analysis, text);

  return strstr (stems->str, self->stems->str) != NULL;
}

static gboolean
has_record (const PioneerSought *self, guint32 record)
{
  guint low = 0;
  guint high = self->records->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      guint32 here = g_array_index (self->records, guint32, middle);

      if (here == record)
        return TRUE;
      if (here < record)
        low = middle + 1;
      else
        high = middle;
    }

  return FALSE;
}

gboolean
pioneer_sought_matches (const PioneerSought *self, PioneerAnalysis *analysis, const PioneerDatum *datum, guint32 record)
{
  const PioneerQuantityData number = { .lower = datum->number, .upper = datum->number };

  if (datum->type != self->type)
    return FALSE;

  switch (self->type)
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
      return pioneer_sought_has_amount (self, &datum->quantity);
    case PIONEER_VALUE_TYPE_NUMBER:
      return pioneer_sought_has_amount (self, &number);
    case PIONEER_VALUE_TYPE_PERIOD:
      return has_days (self, &datum->period);
    case PIONEER_VALUE_TYPE_CHOICE:
      return datum->choice >= 0 && datum->choice < CHOICES_MAX && (self->choices >> datum->choice & 1);
    case PIONEER_VALUE_TYPE_RECORD:
      return has_record (self, record);
    case PIONEER_VALUE_TYPE_TEXT:
      return has_text (self, analysis, datum->text);
    default:
      return FALSE;
    }
}

/* A column's records are in the order of the store. */
static void
mark_record (const PioneerColumn *column, guint32 record, guint64 *bits)
{
  guint32 low = PIONEER_ORDINAL_FIRST_VALUE;
  guint32 high = pioneer_column_get_n_ordinals (column);
  PioneerColumnValue value;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (!pioneer_column_get_value (column, middle, &value) || value.record < record)
        low = middle + 1;
      else if (value.record > record)
        high = middle;
      else
        {
          pioneer_bits_set (bits, middle);
          return;
        }
    }
}

static void
mark_each (const PioneerSought *self, PioneerBound *bound, const PioneerColumn *column, guint64 *bits)
{
  guint32 n = pioneer_column_get_n_ordinals (column);
  PioneerColumnValue value;

  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < n; i++)
    if (pioneer_column_get_value (column, i, &value) && pioneer_sought_matches (self, bound->analysis, &value.datum, value.record))
      pioneer_bits_set (bits, i);
}

void
pioneer_sought_mark (const PioneerSought *self, PioneerBound *bound, const PioneerColumn *column, guint64 *bits)
{
  if (self->type == PIONEER_VALUE_TYPE_QUANTITY)
    pioneer_sought_mark_amounts (self, bound, column, bits);
  else if (self->type != PIONEER_VALUE_TYPE_RECORD)
    mark_each (self, bound, column, bits);
  else
    for (guint i = 0; i < self->records->len; i++)
      mark_record (column, g_array_index (self->records, guint32, i), bits);
}

static gboolean
is_chosen (PioneerSought *self, const PioneerQueryNode *node, PioneerAnalysis *analysis, const char *nick)
{
  return node->condition == PIONEER_CONDITION_TEXT ? has_word (self, analysis, nick) : g_ascii_strcasecmp (nick, node->value) == 0;
}

static gboolean
read_choice (PioneerSought *self, PioneerBound *bound, const PioneerQueryNode *node, GType type, GError **error)
{
  g_autofree char *words = NULL;

  for (int choice = 0; choice < CHOICES_MAX; choice++)
    {
      const char *nick = pioneer_choice_nick (type, choice);

      if (nick != NULL && is_chosen (self, node, bound->analysis, nick))
        self->choices |= G_GUINT64_CONSTANT (1) << choice;
    }
  if (self->choices != 0 || node->condition == PIONEER_CONDITION_TEXT)
    return TRUE;

  words = pioneer_choice_list (type);

  return pioneer_query_fault (error, PIONEER_ERROR_UNKNOWN_WORD, node->column, "%s can't be “%s”: it may be %s", node->path,
                              node->value, words);
}

/* What begins so, or is nearly so written. */
static void
read_text_condition (PioneerSought *self, PioneerBound *bound, const PioneerQueryNode *node)
{
  const PioneerQueryNode *child = node->children->pdata[0];
  guint n;
  const PioneerWord *words = pioneer_analysis_words (bound->analysis, child->text, -1, &n);
  g_autofree char *word = n > 0 ? g_strndup (words[n - 1].word, words[n - 1].length) : g_strdup ("");

  if (child->type == PIONEER_NODE_FUZZY)
    self->edits = pioneer_edits_new (word, child->distance);
  else
    self->prefix = g_steal_pointer (&word);
}

static PioneerPlan *
bind_label_words (PioneerBound *bound, const PioneerQueryNode *node)
{
  const PioneerQueryNode *child = node->condition == PIONEER_CONDITION_TEXT ? node->children->pdata[0] : NULL;

  if (child == NULL)
    return pioneer_bind_all_words (bound, node, node->value, pioneer_named_fields ());
  if (child->type == PIONEER_NODE_FUZZY)
    return pioneer_bind_fuzzy (bound, child->text, child->distance, pioneer_named_fields ());

  return pioneer_bind_prefix (bound, child->text, pioneer_named_fields ());
}

/* By an identity or a label; where nothing is named so, by words of a label. */
static gboolean
read_records (
    PioneerSought *self, PioneerBound *bound, const PioneerQueryNode *node, guint kinds, GCancellable *cancellable, GError **error)
{
  if (node->condition == PIONEER_CONDITION_RANGE)
    return refuse_range (node, "names of records", "name", error);

  if (node->condition == PIONEER_CONDITION_EQUAL)
    self->records = pioneer_named_find (bound, kinds, node->value, cancellable);
  self->is_named = self->records != NULL && self->records->len > 0;
  if (!self->is_named)
    {
      g_clear_pointer (&self->records, g_array_unref);
      self->records = pioneer_named_find_words (bound, kinds, bind_label_words (bound, node), cancellable);
    }
  if (bound->widening)
    pioneer_named_add_narrower (bound, self->records);

  return TRUE;
}

static gboolean
read_text (PioneerSought *self, PioneerBound *bound, const PioneerQueryNode *node, GError **error)
{
  if (node->condition == PIONEER_CONDITION_RANGE)
    return refuse_range (node, "text", "word", error);
  if (node->condition == PIONEER_CONDITION_TEXT)
    return TRUE;

  self->text = g_strdup (node->value);
  self->stems = g_string_new (" ");
  pioneer_labels_append_stems (self->stems, bound->analysis, node->value);

  return TRUE;
}

static gboolean
read_condition (PioneerSought *self,
                PioneerBound *bound,
                const PioneerQueryNode *node,
                const PioneerTypeSpec *spec,
                GCancellable *cancellable,
                GError **error)
{
  gboolean is_typed = node->condition == PIONEER_CONDITION_TEXT;

  switch (self->type)
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
    case PIONEER_VALUE_TYPE_NUMBER:
      return is_typed ? pioneer_query_fault (error, PIONEER_ERROR_PARSE, node->column,
                                             "%s holds quantities, which have no letters: "
                                             "ask for an amount or a range, such as %s:>=10",
                                             node->path, node->path)
                      : pioneer_sought_read_amounts (self, node, error);
    case PIONEER_VALUE_TYPE_PERIOD:
      return is_typed ? pioneer_query_fault (error, PIONEER_ERROR_PARSE, node->column,
                                             "%s holds dates, which have no letters: "
                                             "ask for a date or a range, such as %s:2013",
                                             node->path, node->path)
                      : read_dates (self, node, error);
    case PIONEER_VALUE_TYPE_CHOICE:
      return node->condition == PIONEER_CONDITION_RANGE
                 ? refuse_range (node, "words of a closed list", pioneer_choice_nick (spec->get_choice (), 1), error)
                 : read_choice (self, bound, node, spec->get_choice (), error);
    case PIONEER_VALUE_TYPE_RECORD:
      return read_records (self, bound, node, spec->kinds, cancellable, error);
    default:
      return read_text (self, bound, node, error);
    }
}

PioneerSought *
pioneer_sought_new (
    PioneerBound *bound, const PioneerQueryNode *node, const PioneerTypeSpec *spec, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerSought) self = g_new0 (PioneerSought, 1);

  self->type = spec->type;
  if (node->condition == PIONEER_CONDITION_TEXT)
    read_text_condition (self, bound, node);

  return read_condition (self, bound, node, spec, cancellable, error) ? g_steal_pointer (&self) : NULL;
}
