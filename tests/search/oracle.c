/* oracle.c - The words of all records, and queries over them, by the definition of search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>
#include <string.h>

#include "oracle-private.h"

static guint32
number_word (Oracle *self, const char *text, gsize length)
{
  g_autofree char *word = g_strndup (text, length);
  gpointer found = g_hash_table_lookup (self->word_numbers, word);
  guint32 none = 0;

  if (found != NULL)
    return GPOINTER_TO_UINT (found) - 1;

  g_ptr_array_add (self->words, g_strdup (word));
  g_array_append_val (self->stem_of, none);
  g_hash_table_insert (self->word_numbers, self->words->pdata[self->words->len - 1], GUINT_TO_POINTER (self->words->len));

  return self->words->len - 1;
}

guint32
oracle_find_word (Oracle *self, const char *text, gsize length)
{
  g_autofree char *word = g_strndup (text, length);
  gpointer found = g_hash_table_lookup (self->word_numbers, word);

  return found != NULL ? GPOINTER_TO_UINT (found) - 1 : ORACLE_NO_WORD;
}

static void
read_words (Oracle *self, OracleSegment *segment)
{
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, segment->text, -1, &n);

  segment->first = self->text->len;
  segment->n_words = n;
  for (guint i = 0; i < n; i++)
    {
      OracleWord word = { .position = words[i].position };
      guint length;
      const char *stem = pioneer_analysis_stem (self->analysis, words[i].word, words[i].length, &length);

      word.word = number_word (self, words[i].word, words[i].length);
      word.stem = number_word (self, stem, length);
      g_array_index (self->stem_of, guint32, word.word) = word.stem;
      segment->length += !words[i].joined;
      g_array_append_val (self->text, word);
    }
}

static OracleSegment *
find_segment (Oracle *self, guint32 record, guint16 field, guint32 key, const char *text)
{
  for (guint i = self->segments->len; i > 0; i--)
    {
      OracleSegment *segment = &g_array_index (self->segments, OracleSegment, i - 1);

      if (segment->record != record || segment->field != field)
        return NULL;
      if (segment->key == key && strcmp (segment->text, text) == 0)
        return segment;
    }

  return NULL;
}

static void
add_text (Oracle *self, const PioneerStatementData *statement, guint32 key, const char *text, guint32 mention)
{
  OracleSegment *segment = find_segment (self, statement->record, statement->field, key, text);

  if (segment == NULL)
    {
      OracleSegment new = { .record = statement->record,
                            .field = statement->field,
                            .key = key,
                            .text = text,
                            .mentions = g_array_new (FALSE, FALSE, sizeof (guint32)) };

      read_words (self, &new);
      g_array_append_val (self->segments, new);
      segment = &g_array_index (self->segments, OracleSegment, self->segments->len - 1);
    }
  if (mention != PIONEER_NO_RECORD && pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED)
    g_array_append_val (segment->mentions, mention);
}

static void
add_value (Oracle *self, const PioneerStatementData *statement, guint32 key, const PioneerDatum *datum)
{
  if (datum->type == PIONEER_VALUE_TYPE_TEXT)
    add_text (self, statement, key, datum->text, PIONEER_NO_RECORD);
  else if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    {
      guint32 record = pioneer_store_find (self->store, datum->kind, datum->text);

      add_text (self, statement, key, pioneer_store_name (self->store, record), record);
    }
  else if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    for (guint i = 0; i < datum->shape->n_members; i++)
      add_value (self, statement, key, &datum->members[i]);
}

/* The key of a statement: the number of the first statement of the record that says something of the same thing. */
static guint32
find_key (Oracle *self, const PioneerRecordData *record, guint32 i)
{
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);
  const PioneerFieldSpec *spec = pioneer_field_spec (statements[i].field);

  for (guint32 j = 0; j < i; j++)
    if (statements[j].field == statements[i].field && statements[j].state == PIONEER_STATE_VALUE &&
        pioneer_datum_compare_key (spec, &statements[j].value, &statements[i].value) == 0)
      return j;

  return i;
}

static void
read_record (Oracle *self, guint32 place)
{
  const PioneerRecordData *record = pioneer_store_record (self->store, place);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

  self->first_segments[place] = self->segments->len;
  for (guint32 i = 0; i < record->n_statements; i++)
    if (statements[i].state == PIONEER_STATE_VALUE && statements[i].field != PIONEER_FIELD_CONTACT &&
        pioneer_field_spec (statements[i].field)->weight > 0)
      add_value (self, &statements[i], find_key (self, record, i), &statements[i].value);
}

/* 0 to 95 exactly, then each level is the one before it plus a sixteenth of that, rounded down. */
static double
round_length (guint64 length)
{
  guint64 level = 0;

  for (guint i = 0; i < 255; i++)
    {
      guint64 next = i < 95 ? level + 1 : level + level / 16;

      if (next > length)
        break;
      level = next;
    }

  return (double) level;
}

/* Once with the weights of the fields, once with each weight 1. */
static guint64
measure_record (Oracle *self, guint32 record, gboolean weighted)
{
  guint64 length = 0;

  for (guint32 i = self->first_segments[record]; i < self->first_segments[record + 1]; i++)
    {
      const OracleSegment *segment = &g_array_index (self->segments, OracleSegment, i);
      guint32 longest = 0;
      gboolean is_first = TRUE;

      for (guint32 j = self->first_segments[record]; j < self->first_segments[record + 1]; j++)
        {
          const OracleSegment *other = &g_array_index (self->segments, OracleSegment, j);

          if (other->field != segment->field || other->key != segment->key)
            continue;
          is_first = is_first && j >= i;
          longest = MAX (longest, other->length);
        }
      if (is_first)
        length += (guint64) longest * (weighted ? pioneer_field_spec (segment->field)->weight : 1);
    }

  return length;
}

static void
measure (Oracle *self)
{
  guint64 sum = 0;
  guint64 unweighted = 0;
  double k1;

  for (guint32 i = 0; i < self->n_records; i++)
    {
      sum += measure_record (self, i, TRUE);
      unweighted += measure_record (self, i, FALSE);
    }
  k1 = unweighted > 0 ? 1.2 * (double) sum / (double) unweighted : 1.2;

  for (guint32 i = 0; i < self->n_records; i++)
    self->norms[i] =
        sum == 0 ? 1 : k1 * (0.25 + 0.75 * round_length (measure_record (self, i, TRUE)) / ((double) sum / self->n_records));
}

static void
count_records (Oracle *self)
{
  g_autofree guint32 *seen_stem = g_new0 (guint32, self->words->len);
  g_autofree guint32 *seen_word = g_new0 (guint32, self->words->len);

  g_array_set_size (self->n_with_stem, self->words->len);
  g_array_set_size (self->n_with_word, self->words->len);
  for (guint i = 0; i < self->segments->len; i++)
    {
      const OracleSegment *segment = &g_array_index (self->segments, OracleSegment, i);

      for (guint32 j = segment->first; j < segment->first + segment->n_words; j++)
        {
          const OracleWord *word = &g_array_index (self->text, OracleWord, j);

          if (seen_stem[word->stem] != segment->record + 1)
            g_array_index (self->n_with_stem, guint32, word->stem)++;
          if (seen_word[word->word] != segment->record + 1)
            g_array_index (self->n_with_word, guint32, word->word)++;
          seen_stem[word->stem] = seen_word[word->word] = segment->record + 1;
        }
    }
}

Oracle *
oracle_new (PioneerStore *store)
{
  Oracle *self = g_new0 (Oracle, 1);

  self->store = store;
  self->analysis = pioneer_analysis_new ();
  self->word_numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->words = g_ptr_array_new_with_free_func (g_free);
  self->stem_of = g_array_new (FALSE, TRUE, sizeof (guint32));
  self->segments = g_array_new (FALSE, FALSE, sizeof (OracleSegment));
  self->text = g_array_new (FALSE, FALSE, sizeof (OracleWord));
  self->n_records = store->n_records;
  self->first_segments = g_new0 (guint32, store->n_records + 1);
  self->norms = g_new0 (double, store->n_records + 1);
  self->n_with_stem = g_array_new (FALSE, TRUE, sizeof (guint32));
  self->n_with_word = g_array_new (FALSE, TRUE, sizeof (guint32));

  for (guint32 i = 0; i < store->n_records; i++)
    read_record (self, i);
  self->first_segments[store->n_records] = self->segments->len;
  measure (self);
  count_records (self);

  return self;
}

void
oracle_free (Oracle *self)
{
  for (guint i = 0; i < self->segments->len; i++)
    g_array_unref (g_array_index (self->segments, OracleSegment, i).mentions);
  pioneer_analysis_free (self->analysis);
  g_hash_table_unref (self->word_numbers);
  g_ptr_array_unref (self->words);
  g_array_unref (self->stem_of);
  g_array_unref (self->segments);
  g_array_unref (self->text);
  g_free (self->first_segments);
  g_free (self->norms);
  g_array_unref (self->n_with_stem);
  g_array_unref (self->n_with_word);
  g_free (self);
}

OracleFound *
oracle_found_new (Oracle *self)
{
  OracleFound *found = g_new (OracleFound, 1);

  found->n = self->n_records;
  found->matches = g_new0 (gboolean, self->n_records + 1);
  found->scores = g_new0 (double, self->n_records + 1);

  return found;
}

void
oracle_found_free (OracleFound *self)
{
  g_free (self->matches);
  g_free (self->scores);
  g_free (self);
}

void
oracle_best (OracleFound *self, OracleFound *other)
{
  for (guint32 i = 0; i < self->n; i++)
    {
      self->matches[i] = self->matches[i] || other->matches[i];
      self->scores[i] = MAX (self->scores[i], other->scores[i]);
    }
  oracle_found_free (other);
}

void
oracle_add (OracleFound *self, OracleFound *other)
{
  for (guint32 i = 0; i < self->n; i++)
    {
      self->matches[i] = self->matches[i] || other->matches[i];
      self->scores[i] += other->scores[i];
    }
  oracle_found_free (other);
}

void
oracle_require (OracleFound *self, OracleFound *other)
{
  for (guint32 i = 0; i < self->n; i++)
    {
      self->matches[i] = self->matches[i] && other->matches[i];
      self->scores[i] = self->matches[i] ? self->scores[i] + other->scores[i] : 0;
    }
  oracle_found_free (other);
}

double
oracle_idf (Oracle *self, guint32 n)
{
  return log (1 + (self->n_records - (double) n + 0.5) / (n + 0.5));
}

static OracleFound *search_node (Oracle *self, const PioneerQueryNode *node, gboolean widening);

static OracleFound *
everything (Oracle *self)
{
  OracleFound *found = oracle_found_new (self);

  for (guint32 i = 0; i < found->n; i++)
    found->matches[i] = TRUE;

  return found;
}

/* What is left out isn't widened, and doesn't score. */
static OracleFound *
search_not (Oracle *self, const PioneerQueryNode *node)
{
  OracleFound *found = search_node (self, node->children->pdata[0], FALSE);

  for (guint32 i = 0; i < found->n; i++)
    {
      found->matches[i] = !found->matches[i];
      found->scores[i] = 0;
    }

  return found;
}

/* One child, or several that are a label; next is what comes after it. */
static OracleFound *
search_run (Oracle *self, GPtrArray *children, guint *next, gboolean widening)
{
  const PioneerQueryNode *child = children->pdata[*next];
  OracleFound *widened = NULL;
  OracleFound *typed = NULL;
  guint n = 1;

  if (child->type != PIONEER_NODE_WORD)
    return search_node (self, children->pdata[(*next)++], widening);

  if (widening)
    n = oracle_widen (self, children, *next, &widened);
  n = MAX (n, 1);
  for (guint i = 0; i < n; i++)
    {
      OracleFound *word = oracle_word (self, ((const PioneerQueryNode *) children->pdata[*next + i])->text, ORACLE_ALL_FIELDS);

      if (typed == NULL)
        typed = word;
      else
        oracle_require (typed, word);
    }
  if (widened != NULL)
    oracle_best (typed, widened);
  *next += n;

  return typed;
}

static OracleFound *
search_all (Oracle *self, const PioneerQueryNode *node, gboolean widening)
{
  OracleFound *all = everything (self);

  for (guint i = 0; i < node->children->len;)
    oracle_require (all, search_run (self, node->children, &i, widening));

  return all;
}

static OracleFound *
search_any (Oracle *self, const PioneerQueryNode *node, gboolean widening)
{
  OracleFound *any = oracle_found_new (self);

  for (guint i = 0; i < node->children->len; i++)
    oracle_add (any, search_node (self, node->children->pdata[i], widening));

  return any;
}

static OracleFound *
search_kind (Oracle *self, const PioneerQueryNode *node)
{
  OracleFound *found = oracle_found_new (self);
  int kind = pioneer_kind_find (node->text);

  for (guint32 i = 0; i < found->n; i++)
    found->matches[i] = (int) pioneer_store_record (self->store, i)->kind == kind;

  return found;
}

static OracleFound *
search_node (Oracle *self, const PioneerQueryNode *node, gboolean widening)
{
  gpointer alone[] = { (gpointer) node };
  GPtrArray children = { .pdata = alone, .len = 1 };
  guint first = 0;

  switch (node->type)
    {
    case PIONEER_NODE_WORD:
      return search_run (self, &children, &first, widening);
    case PIONEER_NODE_PHRASE:
      return oracle_phrase (self, node->text, ORACLE_ALL_FIELDS, 1);
    case PIONEER_NODE_PREFIX:
      return oracle_prefix (self, node->text, ORACLE_ALL_FIELDS);
    case PIONEER_NODE_FUZZY:
      return oracle_fuzzy (self, node->text, node->distance, ORACLE_ALL_FIELDS);
    case PIONEER_NODE_ALL:
      return search_all (self, node, widening);
    case PIONEER_NODE_ANY:
      return search_any (self, node, widening);
    case PIONEER_NODE_NOT:
      return search_not (self, node);
    case PIONEER_NODE_KIND:
      return search_kind (self, node);
    case PIONEER_NODE_FIELD:
      return oracle_field (self, node);
    case PIONEER_NODE_EVERYTHING:
    default:
      return everything (self);
    }
}

OracleFound *
oracle_search (Oracle *self, const PioneerQueryNode *root, gboolean widening)
{
  self->widening = widening;

  return search_node (self, root, widening);
}
