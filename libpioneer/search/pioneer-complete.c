/* pioneer-complete.c - What a text that someone is typing may become
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-bind-private.h"
#include "pioneer-completion-private.h"
#include "pioneer-list-private.h"
#include "pioneer-snippet-private.h"
#include "pioneer-typed-private.h"

/* docs/search.md: of more records than these, those that match best are looked at. */
#define RECORDS_MAX 4096

static const PioneerFieldId label_fields[] = { PIONEER_FIELD_NAME, PIONEER_FIELD_SCHEME, PIONEER_FIELD_ALTERNATIVE_LABEL,
                                               PIONEER_FIELD_HIDDEN_LABEL };

/* The label of a record by which it is found. */
typedef struct
{
  guint32 record;
  guint32 statement;
  guint32 n_mentions;
  gboolean inside; /* the label doesn't begin with what was typed, but has it */
  const char *text;
} Found;

/* Whole labels' beginnings first, then what is mentioned most, then by what is shown. */
static int
compare_found (gconstpointer a, gconstpointer b)
{
  const Found *x = a;
  const Found *y = b;
  int order;

  if (x->inside != y->inside)
    return x->inside - y->inside;
  if (x->n_mentions != y->n_mentions)
    return x->n_mentions > y->n_mentions ? -1 : 1;
  order = strcmp (x->text, y->text);

  return order != 0 ? order : (x->record > y->record) - (x->record < y->record);
}

/* A hidden label is to be found and not shown: the record's name stands for it. */
static void
set_text (PioneerStore *store, Found *found, const PioneerStatementData *statement)
{
  const PioneerStatementData *name = pioneer_store_shown (store, found->record, PIONEER_FIELD_NAME);

  if (statement->field == PIONEER_FIELD_HIDDEN_LABEL && name != NULL)
    statement = name;
  found->statement = pioneer_store_place (store, statement);
  found->text = statement->value.text;
}

/* The first of its labels that begins so, in the order of the fields above; else the first that has it. */
static gboolean
find_label (PioneerStore *store, PioneerTyped *typed, Found *found)
{
  found->inside = TRUE;
  found->text = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (label_fields); i++)
    {
      guint32 n;
      const PioneerStatementData *statements = pioneer_store_field (store, found->record, label_fields[i], &n);

      for (guint32 j = 0; j < n; j++)
        {
          gboolean inside;

          if (statements[j].state != PIONEER_STATE_VALUE || pioneer_store_rank (&statements[j]) == PIONEER_RANK_DEPRECATED ||
              !pioneer_typed_match (typed, statements[j].value.text, &inside, NULL))
            continue;
          if (found->text == NULL || !inside)
            set_text (store, found, &statements[j]);
          found->inside = inside;
          if (!inside)
            return TRUE;
        }
    }

  return found->text != NULL;
}

static PioneerCompletion *
new_completion (PioneerStore *store, PioneerTyped *typed, const Found *found)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (PioneerRange));
  gboolean inside;

  /* The name that stands for a hidden label need not have the words. */
  if (!pioneer_typed_match (typed, found->text, &inside, ranges))
    g_array_set_size (ranges, 0);

  return pioneer_completion_new (store, found->record,
                                 pioneer_snippet_new (store, found->statement, g_strdup (found->text), ranges));
}

static PioneerList *
list_best (PioneerBound *bound, PioneerTyped *typed, const PioneerHit *hits, guint n_hits, guint limit)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Found));
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_COMPLETION);

  for (guint i = 0; i < n_hits; i++)
    {
      Found found = { .record = hits[i].record };

      if (!find_label (bound->store, typed, &found))
        continue;
      pioneer_store_mentions (bound->store, found.record, &found.n_mentions);
      g_array_append_val (all, found);
    }

  g_array_sort (all, compare_found);
  for (guint i = 0; i < MIN (all->len, limit); i++)
    pioneer_list_take (list, new_completion (bound->store, typed, &g_array_index (all, Found, i)));

  return list;
}

/* All words but the last as they are, the last as a beginning: in any text, which is quicker to look for than in labels alone. */
static void
bind_typed (PioneerBound *self, const PioneerTyped *typed)
{
  for (guint i = 0; i < typed->units->len; i++)
    {
      const PioneerTypedUnit *unit = typed->units->pdata[i];
      PioneerPlan *plan = i + 1 < typed->units->len ? pioneer_bind_word (self, NULL, unit->text, NULL)
                                                    : pioneer_bind_prefix (self, unit->text, NULL);

      self->plan = pioneer_plan_join (PIONEER_PLAN_ALL, self->plan, plan);
    }
}

static PioneerList *
complete (PioneerSearcher *searcher, PioneerAnalysis *analysis, const char *start, guint limit)
{
  g_auto (PioneerBound) bound = { NULL };
  g_autoptr (PioneerTyped) typed = pioneer_typed_new (analysis, start);
  g_autofree PioneerHit *hits = NULL;
  guint n_hits = 0;
  guint k;

  if (typed == NULL || limit == 0)
    return pioneer_list_new_of (PIONEER_TYPE_COMPLETION);

  bound.searcher = searcher;
  bound.store = pioneer_searcher_get_store (searcher);
  bound.index = pioneer_searcher_get_index (searcher);
  bound.analysis = analysis;
  bind_typed (&bound, typed);

  k = MIN (RECORDS_MAX, pioneer_index_get_n_documents (bound.index));
  hits = g_new (PioneerHit, MAX (k, 1));
  if (bound.plan != NULL && k > 0)
    pioneer_plan_top (bound.plan, bound.index, k, hits, &n_hits, NULL);

  return list_best (&bound, typed, hits, n_hits, limit);
}

/**
 * pioneer_catalogue_complete:
 * @self: a catalogue
 * @start: what someone has typed so far
 * @limit: how many to list at most; 0 lists none
 * @error: return location for an error, or %NULL
 *
 * Lists what a text that someone is typing may become: names and other labels of records that have all its words, the last of which may
 * be the beginning of a word. Each record is listed once. Those whose label begins with the text come first; of these, and of the others,
 * those that most statements name; then by what is shown.
 *
 * A text without a letter or a digit can become anything, and nothing is listed.
 *
 * Fails with %PIONEER_ERROR_LIMIT where the text is longer than anyone types (1,000 bytes), with %PIONEER_ERROR_PARSE where it is not UTF-8, and
 * with %PIONEER_ERROR_DAMAGED where a compiled catalogue is.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Completion]; %NULL on error
 */
PioneerList *
pioneer_catalogue_complete (PioneerCatalogue *self, const char *start, guint limit, GError **error)
{
  PioneerSearcher *searcher;
  PioneerAnalysis *analysis;
  PioneerList *list;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (start != NULL, NULL);

  if (!pioneer_typed_check (start, error))
    return NULL;
  searcher = pioneer_searcher_get (self, NULL, error);
  if (searcher == NULL)
    return NULL;

  analysis = pioneer_searcher_take_analysis (searcher);
  list = complete (searcher, analysis, start, limit);
  pioneer_searcher_give_analysis (searcher, analysis);

  return list;
}
