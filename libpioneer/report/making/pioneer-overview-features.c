/* pioneer-overview-features.c - What is done or planned, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cells-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

#define N_MODALITIES (PIONEER_MODALITY_PROJECTION + 1)

/* One site's statements of one feature in one modality. */
typedef struct
{
  guint32 subject;
  GPtrArray *statements;
} Mention;

typedef struct
{
  const char *name;
  guint n_sites;
  guint32 last_subject;
  GPtrArray *mentions[N_MODALITIES]; /* Mention, in the order of subjects */
} Feature;

static void
free_mention (gpointer data)
{
  Mention *mention = data;

  g_ptr_array_unref (mention->statements);
  g_free (mention);
}

static void
free_feature (gpointer data)
{
  Feature *feature = data;

  for (guint i = 0; i < N_MODALITIES; i++)
    g_clear_pointer (&feature->mentions[i], g_ptr_array_unref);
  g_free (feature);
}

/* A feature that is only described has no concept, and goes by its description. */
static const char *
get_name (PioneerStore *store, const PioneerStatementData *statement)
{
  const PioneerDatum *members = statement->value.members;
  guint32 concept;

  if (members[PIONEER_FEATURE_CONCEPT].type == 0)
    return members[PIONEER_FEATURE_DESCRIPTION].type != 0 ? members[PIONEER_FEATURE_DESCRIPTION].text : "not described";

  concept = pioneer_store_find (store, PIONEER_KIND_CONCEPT, members[PIONEER_FEATURE_CONCEPT].text);

  return concept != PIONEER_NO_RECORD ? pioneer_store_name (store, concept) : members[PIONEER_FEATURE_CONCEPT].text;
}

static Feature *
get_feature (GHashTable *features, const char *name)
{
  Feature *feature = g_hash_table_lookup (features, name);

  if (feature == NULL)
    {
      feature = g_new0 (Feature, 1);
      feature->name = name;
      feature->last_subject = PIONEER_NO_RECORD;
      for (guint i = 0; i < N_MODALITIES; i++)
        feature->mentions[i] = g_ptr_array_new_with_free_func (free_mention);
      g_hash_table_insert (features, (gpointer) name, feature);
    }

  return feature;
}

static void
add_mention (PioneerStore *store, Feature *feature, const PioneerStatementData *statement)
{
  GPtrArray *mentions = feature->mentions[pioneer_store_modality (statement)];
  Mention *mention = mentions->len > 0 ? mentions->pdata[mentions->len - 1] : NULL;

  if (mention == NULL || mention->subject != statement->record)
    {
      mention = g_new0 (Mention, 1);
      mention->subject = statement->record;
      mention->statements = g_ptr_array_new ();
      g_ptr_array_add (mentions, mention);
    }

  g_ptr_array_add (mention->statements, (gpointer) statement);
  if (feature->last_subject != statement->record)
    feature->n_sites += pioneer_store_record (store, statement->record)->kind == PIONEER_KIND_SITE;
  feature->last_subject = statement->record;
}

static void
take_in (PioneerOverview *self, GHashTable *features, guint32 record)
{
  const PioneerStatementData *statements;
  guint32 n;

  statements = pioneer_store_field (self->store, record, PIONEER_FIELD_FEATURE, &n);
  for (guint32 i = 0; i < n; i++)
    if (statements[i].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      add_mention (self->store, get_feature (features, get_name (self->store, &statements[i])), &statements[i]);
}

/* The most widespread first. */
static int
compare_features (gconstpointer a, gconstpointer b)
{
  const Feature *one = *(const Feature *const *) a;
  const Feature *other = *(const Feature *const *) b;

  if (one->n_sites != other->n_sites)
    return one->n_sites > other->n_sites ? -1 : 1;

  return strcmp (one->name, other->name);
}

static GPtrArray *
sort_features (GHashTable *features)
{
  GPtrArray *sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer feature;

  g_hash_table_iter_init (&iter, features);
  while (g_hash_table_iter_next (&iter, NULL, &feature))
    g_ptr_array_add (sorted, feature);
  g_ptr_array_sort (sorted, compare_features);

  return sorted;
}

static void
add_subject (PioneerOverview *self, PioneerRuns *cell, guint32 programme, guint32 subject)
{
  g_autofree char *anchor = NULL;

  if (pioneer_store_record (self->store, subject)->kind == PIONEER_KIND_PROGRAMME)
    {
      pioneer_runs_text (self->content, cell, "the programme as a whole");
      return;
    }

  anchor = pioneer_overview_anchor (self, programme, subject);
  pioneer_runs_link (self->content, cell, pioneer_store_name (self->store, subject), anchor);
}

static void
add_mentions (PioneerOverview *self, PioneerRuns *cell, guint32 programme, Feature *feature, PioneerModality modality)
{
  GPtrArray *mentions = feature->mentions[modality];

  if (mentions->len == 0)
    return;

  pioneer_runs_break (self->content, cell);
  if (modality == PIONEER_MODALITY_UNSPECIFIED)
    pioneer_runs_absent (self->content, cell, PIONEER_STATE_NOT_STATED);
  else
    pioneer_cell_modality (self, cell, modality);

  for (guint i = 0; i < mentions->len; i++)
    {
      const Mention *mention = mentions->pdata[i];

      pioneer_runs_text (self->content, cell, i > 0 ? ", " : " ");
      add_subject (self, cell, programme, mention->subject);
      pioneer_cell_references (self, cell, (const PioneerStatementData *const *) mention->statements->pdata,
                               mention->statements->len);
    }
}

static const PioneerColumn columns[] = {
  { "Feature", PIONEER_COLUMN_TEXT, 4 },
  { "Sites", PIONEER_COLUMN_NUMBER, 1 },
  { "Reported or measured", PIONEER_COLUMN_TEXT, 5 },
  { "In progress", PIONEER_COLUMN_TEXT, 4 },
  { "Aimed at, planned or hoped for", PIONEER_COLUMN_TEXT, 7 },
};

static void
add_feature (PioneerOverview *self, PioneerTable *table, guint32 programme, Feature *feature)
{
  static const PioneerModality intended[] = { PIONEER_MODALITY_AIM, PIONEER_MODALITY_PLAN, PIONEER_MODALITY_HOPE,
                                              PIONEER_MODALITY_PROJECTION, PIONEER_MODALITY_UNSPECIFIED };
  PioneerRow *row = pioneer_content_add_row (self->content, table, NULL);

  pioneer_runs_text (self->content, &row->cells[0], feature->name);
  pioneer_runs_number (self->content, &row->cells[1], feature->n_sites);
  add_mentions (self, &row->cells[2], programme, feature, PIONEER_MODALITY_REPORTED);
  add_mentions (self, &row->cells[2], programme, feature, PIONEER_MODALITY_MEASURED);
  add_mentions (self, &row->cells[3], programme, feature, PIONEER_MODALITY_IN_PROGRESS);
  for (guint i = 0; i < G_N_ELEMENTS (intended); i++)
    add_mentions (self, &row->cells[4], programme, feature, intended[i]);
}

static void
add_table (PioneerOverview *self, guint32 programme, GHashTable *features)
{
  g_autoptr (GPtrArray) sorted = sort_features (features);
  PioneerTable *table;

  table =
      pioneer_content_add_table (self->content, "What is done and what is intended, at how many sites, the most widespread first",
                                 columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < sorted->len; i++)
    add_feature (self, table, programme, sorted->pdata[i]);
}

void
pioneer_overview_add_features (PioneerOverview *self, guint32 programme)
{
  g_autoptr (GHashTable) features = g_hash_table_new_full (pioneer_hash_text, g_str_equal, NULL, free_feature);
  g_autoptr (GArray) sites = pioneer_overview_sites (self, programme);

  if (programme != PIONEER_NO_RECORD)
    take_in (self, features, programme);
  for (guint i = 0; i < sites->len; i++)
    take_in (self, features, g_array_index (sites, guint32, i));

  pioneer_overview_add_heading (self, programme, "Features", "features");
  if (g_hash_table_size (features) > 0)
    add_table (self, programme, features);
  else
    pioneer_runs_absent (self->content, pioneer_content_add_paragraph (self->content), PIONEER_STATE_NOT_STATED);
}
