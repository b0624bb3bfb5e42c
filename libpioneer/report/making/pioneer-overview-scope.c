/* pioneer-overview-scope.c - Which records, sources and disagreements an overview tells of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-overview-private.h"

#include <string.h>

#include "pioneer-dispute-private.h"
#include "pioneer-hash-private.h"

static gboolean
names_programme (PioneerStore *store, const PioneerStatementData *statement, guint32 programme)
{
  const PioneerDatum *named;

  if (statement->state != PIONEER_STATE_VALUE || pioneer_store_rank (statement) == PIONEER_RANK_DEPRECATED)
    return FALSE;

  named = &statement->value.members[PIONEER_PARTICIPATION_PROGRAMME];
  if (programme == PIONEER_NO_RECORD)
    return pioneer_store_find (store, PIONEER_KIND_PROGRAMME, named->text) != PIONEER_NO_RECORD;

  return strcmp (named->text, pioneer_store_record (store, programme)->slug) == 0;
}

static guint
count_participations (PioneerStore *store, guint32 site, guint32 programme)
{
  const PioneerStatementData *statements;
  guint count = 0;
  guint32 n;

  statements = pioneer_store_field (store, site, PIONEER_FIELD_PARTICIPATION, &n);
  for (guint32 i = 0; i < n; i++)
    count += names_programme (store, &statements[i], programme);

  return count;
}

GArray *
pioneer_overview_sites (PioneerOverview *self, guint32 programme)
{
  PioneerStore *store = self->store;
  GArray *sites = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = store->kinds[PIONEER_KIND_SITE]; i < store->kinds[PIONEER_KIND_SITE + 1]; i++)
    if ((count_participations (store, i, programme) > 0) == (programme != PIONEER_NO_RECORD))
      g_array_append_val (sites, i);

  return sites;
}

static guint32
find_subject (PioneerStore *store, guint32 outcome)
{
  const PioneerStatementData *subject = pioneer_store_shown (store, outcome, PIONEER_FIELD_SUBJECT);

  return subject != NULL ? pioneer_store_find (store, subject->value.kind, subject->value.text) : PIONEER_NO_RECORD;
}

static gboolean
belongs_to (PioneerStore *store, guint32 subject, guint32 programme)
{
  if (subject == PIONEER_NO_RECORD)
    return programme == PIONEER_NO_RECORD;
  if (pioneer_store_record (store, subject)->kind == PIONEER_KIND_PROGRAMME)
    return subject == programme;

  return (count_participations (store, subject, programme) > 0) == (programme != PIONEER_NO_RECORD);
}

GArray *
pioneer_overview_outcomes (PioneerOverview *self, guint32 programme)
{
  PioneerStore *store = self->store;
  GArray *outcomes = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = store->kinds[PIONEER_KIND_OUTCOME]; i < store->kinds[PIONEER_KIND_OUTCOME + 1]; i++)
    if (belongs_to (store, find_subject (store, i), programme))
      g_array_append_val (outcomes, i);

  return outcomes;
}

static gboolean
is_decided (PioneerParticipationStatus status)
{
  return status == PIONEER_PARTICIPATION_STATUS_SELECTED || status == PIONEER_PARTICIPATION_STATUS_NOT_SELECTED;
}

/* That a site was shortlisted doesn't contradict that it was selected later; the last word is that of the shown statement, if it is one. */
PioneerParticipationStatus
pioneer_overview_status (PioneerOverview *self, guint32 site, guint32 programme)
{
  const PioneerStatementData *statements;
  int best = 0;
  guint32 n;

  statements = pioneer_store_field (self->store, site, PIONEER_FIELD_PARTICIPATION, &n);
  for (guint32 i = 0; i < n; i++)
    if (names_programme (self->store, &statements[i], programme))
      {
        int status = statements[i].value.members[PIONEER_PARTICIPATION_STATUS].choice;

        if (is_decided (status) && (statements[i].flags & PIONEER_STATEMENT_SHOWN))
          return status;
        if (!is_decided (best) && status > best)
          best = status;
      }

  return best;
}

static void
take_in_datum (PioneerOverview *self, const PioneerDatum *datum)
{
  guint32 record;

  if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    for (guint i = 0; i < datum->shape->n_members; i++)
      take_in_datum (self, &datum->members[i]);

  if (datum->type != PIONEER_VALUE_TYPE_RECORD || datum->kind == PIONEER_KIND_PROGRAMME || datum->kind == PIONEER_KIND_SITE)
    return;

  record = pioneer_store_find (self->store, datum->kind, datum->text);
  if (record != PIONEER_NO_RECORD)
    self->in_scope[record] = TRUE;
}

/* The record, and the partners and concepts that are named in what is said of it. */
static void
take_in (PioneerOverview *self, guint32 record)
{
  const PioneerRecordData *data = pioneer_store_record (self->store, record);

  self->in_scope[record] = TRUE;
  for (guint32 i = 0; i < data->n_statements; i++)
    if (pioneer_store_statement (self->store, data->first + i)->state == PIONEER_STATE_VALUE)
      take_in_datum (self, &pioneer_store_statement (self->store, data->first + i)->value);
}

static void
take_in_programme (PioneerOverview *self, guint32 programme)
{
  g_autoptr (GArray) sites = pioneer_overview_sites (self, programme);
  g_autoptr (GArray) outcomes = pioneer_overview_outcomes (self, programme);

  g_array_append_val (self->programmes, programme);
  take_in (self, programme);
  for (guint i = 0; i < sites->len; i++)
    take_in (self, g_array_index (sites, guint32, i));
  for (guint i = 0; i < outcomes->len; i++)
    take_in (self, g_array_index (outcomes, guint32, i));
}

static void
take_in_all (PioneerOverview *self)
{
  for (guint32 i = 0; i < self->store->n_records; i++)
    self->in_scope[i] = TRUE;
  for (guint32 i = self->store->kinds[PIONEER_KIND_PROGRAMME]; i < self->store->kinds[PIONEER_KIND_PROGRAMME + 1]; i++)
    g_array_append_val (self->programmes, i);
}

static int
compare_slugs (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
note_source (PioneerOverview *self, const char *slug)
{
  if (g_hash_table_add (self->sources, (gpointer) slug))
    g_ptr_array_add (self->source_slugs, (gpointer) slug);
}

static void
number_sources (PioneerOverview *self)
{
  PioneerStore *store = self->store;

  for (guint32 i = store->kinds[PIONEER_KIND_SOURCE]; i < store->kinds[PIONEER_KIND_SOURCE + 1]; i++)
    if (self->in_scope[i])
      note_source (self, pioneer_store_record (store, i)->slug);
  for (guint32 i = 0; i < store->n_statements; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (store, i);

      if (!self->in_scope[statement->record])
        continue;
      for (guint32 j = 0; j < statement->n_citations; j++)
        note_source (self, statement->citations[j].source);
    }

  g_ptr_array_sort (self->source_slugs, compare_slugs);
  for (guint i = 0; i < self->source_slugs->len; i++)
    g_hash_table_replace (self->sources, self->source_slugs->pdata[i], GUINT_TO_POINTER (i + 1));
}

/* Other names are no cause for a warning beside each. */
static void
mark_disputed (PioneerOverview *self, PioneerDispute *dispute, guint number)
{
  if (dispute->kind == PIONEER_CONFLICT_KIND_NAME)
    return;

  for (guint i = 0; i < dispute->competing->len; i++)
    if (!g_hash_table_contains (self->disputed, dispute->competing->pdata[i]))
      g_hash_table_insert (self->disputed, dispute->competing->pdata[i], GUINT_TO_POINTER (number));
}

static void
take_in_disputes (PioneerOverview *self, GPtrArray *all, gboolean names)
{
  for (guint i = 0; i < all->len; i++)
    {
      PioneerDispute *dispute = all->pdata[i];

      if (!self->in_scope[dispute->record] || (dispute->kind == PIONEER_CONFLICT_KIND_NAME) != names)
        continue;
      g_ptr_array_add (self->disputes, pioneer_dispute_ref (dispute));
      mark_disputed (self, dispute, self->disputes->len);
    }
}

/* Names come last, so that each of the two tables is numbered through. */
static void
number_disputes (PioneerOverview *self)
{
  g_autoptr (GPtrArray) all = pioneer_disputes_of_store (self->store);

  take_in_disputes (self, all, FALSE);
  take_in_disputes (self, all, TRUE);
}

void
pioneer_overview_init (PioneerOverview *self, PioneerStore *store, guint32 programme)
{
  self->store = store;
  self->content = pioneer_content_new ();
  self->disputes = g_ptr_array_new_with_free_func (pioneer_dispute_unref);
  self->disputed = g_hash_table_new (NULL, NULL);
  self->sources = g_hash_table_new (pioneer_hash_text, g_str_equal);
  self->source_slugs = g_ptr_array_new ();
  self->in_scope = g_new0 (gboolean, store->n_records);
  self->programmes = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (programme == PIONEER_NO_RECORD)
    take_in_all (self);
  else
    take_in_programme (self, programme);

  number_sources (self);
  number_disputes (self);
}

void
pioneer_overview_clear (PioneerOverview *self)
{
  g_clear_pointer (&self->content, pioneer_content_free);
  g_clear_pointer (&self->disputes, g_ptr_array_unref);
  g_clear_pointer (&self->disputed, g_hash_table_unref);
  g_clear_pointer (&self->sources, g_hash_table_unref);
  g_clear_pointer (&self->source_slugs, g_ptr_array_unref);
  g_clear_pointer (&self->in_scope, g_free);
  g_clear_pointer (&self->programmes, g_array_unref);
}
