/* oracle-widen.c - Widening by the vocabulary, by the definition of search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "oracle-private.h"

#define WORDS_MOST 8

gboolean
oracle_is_label (const PioneerStatementData *statement)
{
  return (statement->field == PIONEER_FIELD_NAME || statement->field == PIONEER_FIELD_ALTERNATIVE_LABEL ||
          statement->field == PIONEER_FIELD_HIDDEN_LABEL) &&
         statement->state == PIONEER_STATE_VALUE && pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED;
}

/* The stems of a text's words, joined ones apart; returns how many. */
static guint
append_stems (Oracle *self, const char *text, GString *stems)
{
  guint n;
  guint n_parts = 0;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);

  for (guint i = 0; i < n; i++)
    if (!words[i].joined)
      {
        guint length;
        const char *stem = pioneer_analysis_stem (self->analysis, words[i].word, words[i].length, &length);

        g_string_append_len (stems, stem, length);
        g_string_append_c (stems, ' ');
        n_parts++;
      }

  return n_parts;
}

/* The stem of the word that a whole text's words are joined to; or NULL. */
static char *
get_joined (Oracle *self, const char *text)
{
  guint n;
  guint length;
  const char *stem;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);

  if (n == 0 || !words[n - 1].joined || words[n - 1].start != words[0].start)
    return NULL;
  stem = pioneer_analysis_stem (self->analysis, words[n - 1].word, words[n - 1].length, &length);

  return g_strdup_printf ("%.*s ", (int) length, stem);
}

static gboolean
is_called (Oracle *self, guint32 concept, const char *stems)
{
  const PioneerRecordData *record = pioneer_store_record (self->store, concept);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

  for (guint32 i = 0; i < record->n_statements; i++)
    if (oracle_is_label (&statements[i]))
      {
        g_autoptr (GString) label = g_string_new (NULL);
        guint n = append_stems (self, statements[i].value.text, label);
        g_autofree char *joined = get_joined (self, statements[i].value.text);

        if ((n > 0 && strcmp (label->str, stems) == 0) || g_strcmp0 (joined, stems) == 0)
          return TRUE;
      }

  return FALSE;
}

static GArray *
find_concepts (Oracle *self, const char *stems)
{
  GArray *concepts = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < self->n_records; i++)
    if (pioneer_store_record (self->store, i)->kind == PIONEER_KIND_CONCEPT && is_called (self, i, stems))
      g_array_append_val (concepts, i);

  return concepts;
}

static gboolean
holds (const GArray *records, guint32 record)
{
  for (guint i = 0; i < records->len; i++)
    if (g_array_index (records, guint32, i) == record)
      return TRUE;

  return FALSE;
}

static gboolean
is_narrower (Oracle *self, guint32 concept, guint32 than)
{
  const PioneerRecordData *record = pioneer_store_record (self->store, concept);
  const PioneerRecordData *broader = pioneer_store_record (self->store, than);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

  for (guint32 i = 0; i < record->n_statements; i++)
    if (statements[i].field == PIONEER_FIELD_BROADER && statements[i].state == PIONEER_STATE_VALUE &&
        pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED && strcmp (statements[i].value.text, broader->slug) == 0)
      return TRUE;

  return FALSE;
}

void
oracle_add_narrower (Oracle *self, GArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      guint32 broader = g_array_index (records, guint32, i);

      if (pioneer_store_record (self->store, broader)->kind != PIONEER_KIND_CONCEPT)
        continue;
      for (guint32 j = 0; j < self->n_records; j++)
        if (pioneer_store_record (self->store, j)->kind == PIONEER_KIND_CONCEPT && !holds (records, j) &&
            is_narrower (self, j, broader))
          g_array_append_val (records, j);
    }
}

/* Takes what was found; NULL is nothing yet. */
static void
add_alternative (OracleFound **best, OracleFound *other)
{
  if (*best == NULL)
    *best = other;
  else
    oracle_best (*best, other);
}

static void
add_labels (Oracle *self, guint32 concept, const char *stems, OracleFound **best)
{
  const PioneerRecordData *record = pioneer_store_record (self->store, concept);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

  for (guint32 i = 0; i < record->n_statements; i++)
    if (oracle_is_label (&statements[i]))
      {
        g_autoptr (GString) label = g_string_new (NULL);

        append_stems (self, statements[i].value.text, label);
        if (strcmp (label->str, stems) != 0)
          add_alternative (best, oracle_phrase (self, statements[i].value.text, ORACLE_ALL_FIELDS, 0.5));
      }
}

static OracleFound *
widen_by (Oracle *self, GArray *concepts, const char *stems)
{
  guint n = concepts->len;
  OracleFound *best = NULL;

  for (guint i = 0; i < n; i++)
    {
      add_labels (self, g_array_index (concepts, guint32, i), stems, &best);
      add_alternative (&best, oracle_mention (self, g_array_index (concepts, guint32, i), 0.5));
    }
  oracle_add_narrower (self, concepts);
  for (guint i = n; i < concepts->len; i++)
    add_alternative (&best, oracle_mention (self, g_array_index (concepts, guint32, i), 0.4));

  return best;
}

guint
oracle_widen (Oracle *self, GPtrArray *children, guint first, OracleFound **widened)
{
  const PioneerQueryNode *node = children->pdata[first];
  g_autofree char *joined = get_joined (self, node->text);

  for (guint n = WORDS_MOST; n > 0; n--)
    {
      g_autoptr (GString) stems = g_string_new (NULL);
      g_autoptr (GArray) concepts = NULL;
      guint i;

      for (i = first; i < first + n && i < children->len; i++)
        {
          node = children->pdata[i];
          if (node->type != PIONEER_NODE_WORD)
            break;
          append_stems (self, node->text, stems);
        }
      if (i < first + n)
        continue;
      concepts = find_concepts (self, stems->str);
      if (concepts->len == 0)
        continue;
      *widened = widen_by (self, concepts, stems->str);
      return n;
    }

  if (joined != NULL)
    {
      g_autoptr (GArray) concepts = find_concepts (self, joined);

      if (concepts->len > 0)
        {
          *widened = widen_by (self, concepts, joined);
          return 1;
        }
    }

  return 0;
}
