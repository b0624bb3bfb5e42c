/* pioneer-build.c - From what was read to a store
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-build-private.h"

#include <string.h>

#include "pioneer-catalogue-checks-private.h"
#include "pioneer-choice-private.h"

#define NOWHERE G_MAXUINT32

/* The JSON path of a statement, or NULL where it comes from no text. */
static char *
make_path (const PioneerOrigin *origin, PioneerDraftForm form, PioneerFieldId field)
{
  GString *path;

  if (form == PIONEER_DRAFT_CATALOGUE)
    return NULL;

  path = g_string_new ("$");
  if (form == PIONEER_DRAFT_DOCUMENT)
    g_string_append_printf (path, ".records[%u]", origin->record);
  if (form != PIONEER_DRAFT_STATEMENT)
    g_string_append_printf (path, ".%s", pioneer_field_spec (field)->name);
  if (origin->element >= 0)
    g_string_append_printf (path, "[%d]", origin->element);

  return g_string_free (path, FALSE);
}

static void
list_issue (PioneerDraft *draft, PioneerIssueLog *log, guint32 place, PioneerIssueCode code, const char *message, const char *hint)
{
  const PioneerDraftStatement *statement = &g_array_index (draft->statements, PioneerDraftStatement, place);
  const PioneerOrigin *origin = &g_array_index (draft->origins, PioneerOrigin, place);
  PioneerDraftFile *file = pioneer_draft_get_file (draft, origin->file);
  g_autofree char *path = make_path (origin, file->form, statement->data.field);
  PioneerIssuePlace at = { file->name, path, origin->line, origin->column };

  pioneer_issue_log_add (log, pioneer_issue_new (code, &at, message, hint));
}

/* Of two places that say the same, the one that is named whatever the order of loading. */
static gboolean
comes_before (PioneerDraft *draft, guint32 a, guint32 b)
{
  const PioneerOrigin *x = &g_array_index (draft->origins, PioneerOrigin, a);
  const PioneerOrigin *y = &g_array_index (draft->origins, PioneerOrigin, b);
  int order = g_strcmp0 (pioneer_draft_get_file (draft, x->file)->name, pioneer_draft_get_file (draft, y->file)->name);

  if (order != 0)
    return order < 0;

  return x->line != y->line ? x->line < y->line : x->column < y->column;
}

static gboolean
is_same (PioneerStore *store, PioneerDraft *draft, const PioneerStatementData *built, const PioneerStatementData *read)
{
  return built->field == read->field && pioneer_statement_data_compare (built, read) == 0 &&
         strcmp (store->layers->pdata[built->layer], g_array_index (draft->layers, PioneerLayer, read->layer).name) == 0;
}

/* The findings about each record follow each other: the first of each, or NOWHERE. */
static guint32 *
index_findings (PioneerChecks *checks)
{
  PioneerStore *store = checks->store;
  guint32 *first = g_new (guint32, MAX (store->n_records, 1));

  for (guint32 i = 0; i < store->n_records; i++)
    first[i] = NOWHERE;
  for (guint i = checks->findings->len; i > 0; i--)
    first[pioneer_store_statement (store, g_array_index (checks->findings, PioneerFinding, i - 1).statement)->record] = i - 1;

  return first;
}

static void
place_findings (PioneerChecks *checks, PioneerDraft *draft, guint32 place, guint first, guint32 *places)
{
  PioneerStore *store = checks->store;
  const PioneerDraftStatement *read = &g_array_index (draft->statements, PioneerDraftStatement, place);
  const PioneerFinding *findings = (const PioneerFinding *) (gpointer) checks->findings->data;
  guint32 record = pioneer_store_statement (store, findings[first].statement)->record;

  for (guint i = first; i < checks->findings->len; i++)
    {
      const PioneerStatementData *built = pioneer_store_statement (store, findings[i].statement);

      if (built->record != record)
        break;
      if (is_same (store, draft, built, &read->data) && (places[i] == NOWHERE || comes_before (draft, place, places[i])))
        places[i] = place;
    }
}

/* A store doesn't know where its statements come from, so they are looked up, in one pass over all that was read. */
static void
list_findings (PioneerChecks *checks, PioneerDraft *draft, gboolean all, PioneerIssueLog *log)
{
  g_autofree guint32 *first = index_findings (checks);
  g_autofree guint32 *places = g_new (guint32, MAX (checks->findings->len, 1));

  for (guint i = 0; i < checks->findings->len; i++)
    places[i] = NOWHERE;

  for (guint i = 0; i < draft->statements->len && checks->findings->len > 0; i++)
    {
      const PioneerRecordKey *about = &g_array_index (draft->statements, PioneerDraftStatement, i).about;
      guint32 record = pioneer_store_find (checks->store, about->kind, about->slug);

      if (record != PIONEER_NO_RECORD && first[record] != NOWHERE)
        place_findings (checks, draft, i, first[record], places);
    }

  for (guint i = 0; i < checks->findings->len; i++)
    {
      const PioneerFinding *finding = &g_array_index (checks->findings, PioneerFinding, i);

      g_assert (places[i] != NOWHERE);
      if (all || pioneer_issue_spec (finding->code)->severity == PIONEER_SEVERITY_ERROR)
        list_issue (draft, log, places[i], finding->code, finding->message, finding->hint);
    }

  log->n_errors += checks->counts.n_errors;
  log->n_others += all ? checks->counts.n_others : 0;
}

/* Statements that were added by themselves may be about a record that nobody added. */
static void
check_subjects (PioneerStore *store, PioneerDraft *draft, PioneerIssueLog *log)
{
  for (guint i = 0; i < draft->statements->len; i++)
    {
      const PioneerRecordKey *about = &g_array_index (draft->statements, PioneerDraftStatement, i).about;
      const PioneerOrigin *origin = &g_array_index (draft->origins, PioneerOrigin, i);
      g_autofree char *message = NULL;

      if (pioneer_draft_get_file (draft, origin->file)->form != PIONEER_DRAFT_STATEMENT ||
          pioneer_store_find (store, about->kind, about->slug) != PIONEER_NO_RECORD ||
          !pioneer_issue_log_count (log, PIONEER_ISSUE_DANGLING_REFERENCE))
        continue;

      message = g_strdup_printf ("a statement was added about %s/%s, and there is no such record", pioneer_kind_word (about->kind),
                                 about->slug);
      list_issue (draft, log, i, PIONEER_ISSUE_DANGLING_REFERENCE, message, NULL);
    }
}

static PioneerStore *
make_store (PioneerDraft *draft, PioneerPolicy policy)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  PioneerStore *store;

  for (guint i = 0; i < draft->layers->len; i++)
    g_ptr_array_add (names, (gpointer) g_array_index (draft->layers, PioneerLayer, i).name);

  store =
      pioneer_store_new (draft->arena, (const PioneerRecordKey *) (gpointer) draft->keys->data, draft->keys->len,
                         (const PioneerDraftStatement *) (gpointer) draft->statements->data, draft->statements->len, names, policy);
  pioneer_store_mark_shown (store);

  return store;
}

/* The same store without the statements that are wrong. */
static PioneerStore *
make_partial_store (PioneerStore *whole, GArray *wrong)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (PioneerRecordKey));
  g_autoptr (GArray) statements = g_array_new (FALSE, FALSE, sizeof (PioneerDraftStatement));
  PioneerStore *store;
  guint next = 0;

  for (guint32 i = 0; i < whole->n_records; i++)
    {
      PioneerRecordKey key = { pioneer_store_record (whole, i)->kind, pioneer_store_record (whole, i)->slug };

      g_array_append_val (keys, key);
    }

  for (guint32 i = 0; i < whole->n_statements; i++)
    {
      PioneerDraftStatement statement = { .data = *pioneer_store_statement (whole, i) };

      if (next < wrong->len && g_array_index (wrong, guint32, next) == i)
        {
          next++;
          continue;
        }
      statement.about = g_array_index (keys, PioneerRecordKey, statement.data.record);
      statement.data.flags = 0;
      g_array_append_val (statements, statement);
    }

  store = pioneer_store_new (whole->arena, (const PioneerRecordKey *) (gpointer) keys->data, keys->len,
                             (const PioneerDraftStatement *) (gpointer) statements->data, statements->len, whole->layers,
                             whole->policy);
  pioneer_store_mark_shown (store);

  return store;
}

/* What is left of a store when all that is wrong has been left out. That can make more of it wrong: without its measure, an
 * outcome's figures are compared with each other. */
static PioneerStore *
reduce (PioneerStore *whole, PioneerDraft *draft, GArray *wrong, PioneerIssueLog *log)
{
  PioneerStore *store = make_partial_store (whole, wrong);
  g_auto (PioneerChecks) checks = { NULL };
  PioneerStore *less;

  pioneer_checks_run (&checks, store);
  if (checks.wrong->len == 0)
    return store;

  list_findings (&checks, draft, FALSE, log);
  less = reduce (store, draft, checks.wrong, log);
  pioneer_store_unref (store);

  return less;
}

PioneerStore *
pioneer_build_store_unchecked (PioneerDraft *draft, PioneerPolicy policy)
{
  return make_store (draft, policy);
}

PioneerStore *
pioneer_build_store (PioneerDraft *draft, PioneerPolicy policy, gboolean partial, PioneerIssueLog *log)
{
  g_autoptr (PioneerStore) store = make_store (draft, policy);
  g_auto (PioneerChecks) checks = { NULL };

  pioneer_checks_run (&checks, store);
  list_findings (&checks, draft, TRUE, log);
  check_subjects (store, draft, log);

  if (log->n_errors > 0 && !partial)
    return NULL;
  if (checks.wrong->len > 0)
    return reduce (store, draft, checks.wrong, log);

  return g_steal_pointer (&store);
}

PioneerLayers *
pioneer_build_layers (PioneerDraft *draft)
{
  return pioneer_layers_new ((const PioneerLayer *) (gpointer) draft->layers->data, draft->layers->len);
}
