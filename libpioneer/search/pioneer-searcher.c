/* pioneer-searcher.c - What all searches of a catalogue share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-searcher-private.h"

#include <string.h>

#include "pioneer-counted-private.h"

/* As many analyses are kept as threads are likely to search at once. */
#define N_ANALYSES 8

/* Reading the vocabulary takes as long as looking some hundreds of words up without it. */
#define WITHOUT_LABELS 64

#define N_MODALITIES (PIONEER_MODALITY_PROJECTION + 1)

struct _PioneerSearcher
{
  PioneerStore *store;
  PioneerIndex *index;
  PioneerAnalysis *analyses[N_ANALYSES]; /* exchanged atomically; NULL where one is taken or none was made */
  PioneerCounted *counted;               /* those that were asked for; added to atomically */

  GMutex lock;                                /* guards the making of what follows */
  PioneerLabels *vocabulary;                  /* set atomically, once */
  gint n_without_labels;                      /* words that were looked up without it; atomic */
  guint64 *modalities;                        /* set atomically, once */
  guint32 *documents;                         /* by record; set atomically, once */
  PioneerValueTexts *texts[PIONEER_N_FIELDS]; /* each set atomically, once */
  GHashTable *spreads;                        /* PioneerColumn -> PioneerSpread; read and written with the lock held */
};

static void
free_searcher (gpointer data)
{
  PioneerSearcher *self = data;

  for (guint i = 0; i < N_ANALYSES; i++)
    g_clear_pointer (&self->analyses[i], pioneer_analysis_free);
  while (self->counted != NULL)
    {
      PioneerCounted *next = self->counted->next;

      pioneer_counted_free (self->counted);
      self->counted = next;
    }
  g_clear_pointer (&self->vocabulary, pioneer_labels_free);
  g_free (self->modalities);
  g_free (self->documents);
  g_hash_table_unref (self->spreads);
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    g_clear_pointer (&self->texts[i], pioneer_value_texts_free);
  g_mutex_clear (&self->lock);
  pioneer_index_unref (self->index);
  pioneer_store_unref (self->store);
  g_free (self);
}

static PioneerSearcher *
new_searcher (PioneerCatalogue *catalogue, PioneerIndex *index)
{
  PioneerSearcher *self = g_new0 (PioneerSearcher, 1);

  self->store = pioneer_store_ref (pioneer_catalogue_get_store (catalogue));
  self->index = pioneer_index_ref (index);
  self->spreads = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) pioneer_spread_free);
  g_mutex_init (&self->lock);

  return self;
}

PioneerSearcher *
pioneer_searcher_get (PioneerCatalogue *catalogue, GCancellable *cancellable, GError **error)
{
  PioneerIndexSlot *slot = pioneer_catalogue_get_index_slot (catalogue);
  PioneerSearcher *self = g_atomic_pointer_get (&slot->shared);
  PioneerIndex *index;

  if (self != NULL)
    return self;

  index = pioneer_catalogue_get_index (catalogue, cancellable, error);

  return index != NULL ? pioneer_index_slot_share (slot, new_searcher (catalogue, index), free_searcher) : NULL;
}

PioneerStore *
pioneer_searcher_get_store (PioneerSearcher *self)
{
  return self->store;
}

PioneerIndex *
pioneer_searcher_get_index (PioneerSearcher *self)
{
  return self->index;
}

PioneerAnalysis *
pioneer_searcher_take_analysis (PioneerSearcher *self)
{
  for (guint i = 0; i < N_ANALYSES; i++)
    {
      PioneerAnalysis *analysis = g_atomic_pointer_exchange (&self->analyses[i], NULL);

      if (analysis != NULL)
        return analysis;
    }

  return pioneer_analysis_new ();
}

void
pioneer_searcher_give_analysis (PioneerSearcher *self, PioneerAnalysis *analysis)
{
  for (guint i = 0; i < N_ANALYSES; i++)
    if (g_atomic_pointer_compare_and_exchange (&self->analyses[i], NULL, analysis))
      return;

  pioneer_analysis_free (analysis);
}

const PioneerLabels *
pioneer_searcher_get_labels (PioneerSearcher *self)
{
  PioneerLabels *vocabulary = g_atomic_pointer_get (&self->vocabulary);

  if (vocabulary != NULL)
    return vocabulary;

  g_mutex_lock (&self->lock);
  vocabulary = self->vocabulary;
  if (vocabulary == NULL)
    {
      PioneerAnalysis *analysis = pioneer_searcher_take_analysis (self);

      vocabulary = pioneer_labels_new (self->store, self->index, analysis);
      pioneer_searcher_give_analysis (self, analysis);
      g_atomic_pointer_set (&self->vocabulary, vocabulary);
    }
  g_mutex_unlock (&self->lock);

  return vocabulary;
}

gboolean
pioneer_searcher_has_labels (PioneerSearcher *self)
{
  return g_atomic_pointer_get (&self->vocabulary) != NULL || g_atomic_int_add (&self->n_without_labels, 1) >= WITHOUT_LABELS;
}

const PioneerSpread *
pioneer_searcher_get_spread (PioneerSearcher *self, const PioneerColumn *column)
{
  PioneerSpread *spread;

  g_mutex_lock (&self->lock);
  spread = g_hash_table_lookup (self->spreads, column);
  if (spread == NULL)
    {
      spread = pioneer_spread_new (column);
      g_hash_table_insert (self->spreads, (gpointer) column, spread);
    }
  g_mutex_unlock (&self->lock);

  return spread;
}

PioneerValueTexts *
pioneer_searcher_get_texts (PioneerSearcher *self, PioneerFieldId field, const PioneerTypeSpec *spec, const PioneerColumn *column)
{
  PioneerValueTexts *texts = g_atomic_pointer_get (&self->texts[field]);

  if (texts != NULL)
    return texts;

  texts = pioneer_value_texts_new (self->store, spec, column);
  if (g_atomic_pointer_compare_and_exchange (&self->texts[field], NULL, texts))
    return texts;

  pioneer_value_texts_free (texts);

  return g_atomic_pointer_get (&self->texts[field]);
}

const PioneerCounted *
pioneer_searcher_get_counted (PioneerSearcher *self, const char *name, GError **error)
{
  PioneerCounted *counted = g_atomic_pointer_get (&self->counted);

  for (; counted != NULL; counted = counted->next)
    if (strcmp (counted->name, name) == 0)
      return counted;

  counted = pioneer_counted_new (self, name, error);
  if (counted == NULL)
    return NULL;

  /* If another thread adds the same meanwhile, either will do. */
  do
    counted->next = g_atomic_pointer_get (&self->counted);
  while (!g_atomic_pointer_compare_and_exchange (&self->counted, counted->next, counted));

  return counted;
}

static guint32 *
collect_documents (PioneerSearcher *self)
{
  guint32 n = pioneer_index_get_n_documents (self->index);
  guint32 *documents = g_new (guint32, MAX (self->store->n_records, 1));

  for (guint32 i = 0; i < self->store->n_records; i++)
    documents[i] = PIONEER_NO_RECORD;
  for (guint32 document = 0; document < n; document++)
    {
      guint32 record = pioneer_index_get_record (self->index, document);

      if (record < self->store->n_records)
        documents[record] = document;
    }

  return documents;
}

guint32
pioneer_searcher_get_document (PioneerSearcher *self, guint32 record)
{
  guint32 *documents = g_atomic_pointer_get (&self->documents);

  if (documents == NULL)
    {
      g_mutex_lock (&self->lock);
      if (self->documents == NULL)
        g_atomic_pointer_set (&self->documents, collect_documents (self));
      documents = self->documents;
      g_mutex_unlock (&self->lock);
    }

  return record < self->store->n_records ? documents[record] : PIONEER_NO_RECORD;
}

/* Each modality's bits follow those of the one before. */
static guint64 *
collect_modalities (PioneerSearcher *self)
{
  guint32 n = pioneer_index_get_n_documents (self->index);
  gsize n_words = n / 64 + 1;
  guint64 *bits = g_new0 (guint64, n_words * N_MODALITIES);

  for (guint32 document = 0; document < n; document++)
    {
      const PioneerRecordData *record = pioneer_store_record (self->store, pioneer_index_get_record (self->index, document));
      const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

      for (guint32 i = 0; i < record->n_statements; i++)
        {
          PioneerModality modality = pioneer_store_modality (&statements[i]);

          if (statements[i].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED &&
              modality < N_MODALITIES)
            bits[modality * n_words + document / 64] |= G_GUINT64_CONSTANT (1) << (document % 64);
        }
    }

  return bits;
}

const guint64 *
pioneer_searcher_get_modality (PioneerSearcher *self, PioneerModality modality)
{
  gsize n_words = pioneer_index_get_n_documents (self->index) / 64 + 1;
  guint64 *bits = g_atomic_pointer_get (&self->modalities);

  if (bits == NULL)
    {
      g_mutex_lock (&self->lock);
      if (self->modalities == NULL)
        g_atomic_pointer_set (&self->modalities, collect_modalities (self));
      bits = self->modalities;
      g_mutex_unlock (&self->lock);
    }

  return bits + modality * n_words;
}
