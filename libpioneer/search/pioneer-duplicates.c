/* pioneer-duplicates.c - Which records are likely to be the same
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-broader-private.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-duplicate-private.h"
#include "pioneer-list-private.h"
#include "pioneer-name-book-private.h"

/* docs/search.md: names of things of different types count half; names that are written alike but for rounding are the same. */
#define OTHER_TYPE_FACTOR 0.5
#define SAME              (1 - 1e-9)

/* What registers say of two records. */
typedef struct
{
  const PioneerDatum *same; /* an identifier of both; or NULL */
  gboolean differ;          /* they have different ones of some scheme */
} Identifiers;

typedef struct
{
  guint32 record; /* places in the store */
  guint32 other;
  double score;
  Identifiers identifiers;
  gboolean other_type;
  const char *name;
  const char *other_name;
} Pair;

static gboolean
is_given (const PioneerStatementData *statement)
{
  return statement->state == PIONEER_STATE_VALUE && pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED;
}

static gboolean
is_equal (const PioneerDatum *a, const PioneerDatum *b, guint member)
{
  return strcmp (a->members[member].text, b->members[member].text) == 0;
}

/* Whether an identifier is one of the other record's; is_known is set to whether that has any of its scheme. */
static gboolean
has_identifier (const PioneerDatum *identifier, const PioneerStatementData *others, guint32 n, gboolean *is_known)
{
  for (guint32 i = 0; i < n; i++)
    {
      if (!is_given (&others[i]) || !is_equal (identifier, &others[i].value, PIONEER_IDENTIFIER_SCHEME))
        continue;
      *is_known = TRUE;
      if (is_equal (identifier, &others[i].value, PIONEER_IDENTIFIER_VALUE))
        return TRUE;
    }

  return FALSE;
}

/* As many are compared as make candidates. */
#define IDENTIFIERS_MAX 64

static Identifiers
compare_identifiers (PioneerStore *store, guint32 record, guint32 other)
{
  Identifiers result = { NULL, FALSE };
  guint32 n;
  guint32 n_others;
  const PioneerStatementData *own = pioneer_store_field (store, record, PIONEER_FIELD_IDENTIFIER, &n);
  const PioneerStatementData *others = pioneer_store_field (store, other, PIONEER_FIELD_IDENTIFIER, &n_others);

  n = MIN (n, IDENTIFIERS_MAX);
  n_others = MIN (n_others, IDENTIFIERS_MAX);
  for (guint32 i = 0; i < n; i++)
    {
      gboolean is_known = FALSE;

      if (!is_given (&own[i]))
        continue;
      if (has_identifier (&own[i].value, others, n_others, &is_known))
        result.same = result.same != NULL ? result.same : &own[i].value;
      else if (is_known)
        result.differ = TRUE;
    }

  return result;
}

/* Terms of which neither contains the other; terms of different vocabularies. */
static gboolean
is_of_other_type (PioneerStore *store, guint32 record, guint32 other)
{
  const PioneerStatementData *a = pioneer_store_shown (store, record, PIONEER_FIELD_PARTNER_TYPE);
  const PioneerStatementData *b = pioneer_store_shown (store, other, PIONEER_FIELD_PARTNER_TYPE);

  if (a != NULL && b != NULL)
    return !pioneer_broader_within (store, a->value.text, b->value.text) &&
           !pioneer_broader_within (store, b->value.text, a->value.text);

  a = pioneer_store_shown (store, record, PIONEER_FIELD_VOCABULARY);
  b = pioneer_store_shown (store, other, PIONEER_FIELD_VOCABULARY);

  return a != NULL && b != NULL && a->value.choice != b->value.choice;
}

typedef struct
{
  guint32 other;
  gboolean found;
} Naming;

static void
note_named (G_GNUC_UNUSED PioneerStore *store, guint32 record, G_GNUC_UNUSED guint32 statement, gpointer data)
{
  Naming *naming = data;

  naming->found = naming->found || record == naming->other;
}

/* What names another as its predecessor, its parent or the like isn't that other. */
static gboolean
names (PioneerStore *store, guint32 record, guint32 other)
{
  const PioneerRecordData *data = pioneer_store_record (store, record);
  const PioneerStatementData *statements = pioneer_store_statements_of (store, data);
  Naming naming = { .other = other };

  for (guint32 i = 0; i < data->n_statements && !naming.found; i++)
    if (is_given (&statements[i]))
      pioneer_store_each_mentioned (store, data->first + i, note_named, &naming);

  return naming.found;
}

/* FALSE where the two are surely not the same, or not likely enough. */
static gboolean
weigh (PioneerStore *store, PioneerNameBook *book, guint32 first, guint32 i, guint32 j, double threshold, Pair *pair)
{
  gboolean certain;

  *pair = (Pair){ .record = first + i, .other = first + j };
  pair->identifiers = compare_identifiers (store, pair->record, pair->other);
  if (pair->identifiers.differ && pair->identifiers.same == NULL)
    return FALSE;

  certain = pair->identifiers.same != NULL && !pair->identifiers.differ;
  pair->score = pioneer_name_book_compare (book, i, j, &pair->name, &pair->other_name);
  if (!certain && pair->score < threshold)
    return FALSE;

  pair->other_type = is_of_other_type (store, pair->record, pair->other);
  if (certain)
    pair->score = 1;
  else if (pair->other_type)
    pair->score *= OTHER_TYPE_FACTOR;

  return pair->score > 0 && pair->score >= threshold && !names (store, pair->record, pair->other) &&
         !names (store, pair->other, pair->record);
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const Pair *x = a;
  const Pair *y = b;

  if (x->score != y->score)
    return x->score > y->score ? -1 : 1;
  if (x->record != y->record)
    return x->record < y->record ? -1 : 1;

  return (x->other > y->other) - (x->other < y->other);
}

static void
add_identifier_reason (PioneerDuplicate *self, const Pair *pair)
{
  const PioneerDatum *same = pair->identifiers.same;

  if (same == NULL)
    return;

  pioneer_duplicate_take_reason (self, g_strdup_printf ("both have the identifier %s of the scheme %s%s",
                                                        same->members[PIONEER_IDENTIFIER_VALUE].text,
                                                        same->members[PIONEER_IDENTIFIER_SCHEME].text,
                                                        pair->identifiers.differ ? ", but other identifiers differ" : ""));
}

static void
add_name_reason (PioneerDuplicate *self, const Pair *pair, double likeness)
{
  if (pair->name == NULL)
    return;

  if (strcmp (pair->name, pair->other_name) == 0)
    pioneer_duplicate_take_reason (self, g_strdup_printf ("both are called “%s”", pair->name));
  else if (likeness >= SAME)
    pioneer_duplicate_take_reason (self, g_strdup_printf ("“%s” and “%s” have the same words", pair->name, pair->other_name));
  else
    pioneer_duplicate_take_reason (self, g_strdup_printf ("“%s” and “%s” are alike", pair->name, pair->other_name));
}

static PioneerDuplicate *
new_duplicate (PioneerStore *store, const Pair *pair)
{
  gboolean certain = pair->identifiers.same != NULL && !pair->identifiers.differ;
  PioneerDuplicate *self = pioneer_duplicate_new (store, pair->record, pair->other, pair->score, certain);

  add_identifier_reason (self, pair);
  add_name_reason (self, pair, pair->other_type ? pair->score / OTHER_TYPE_FACTOR : pair->score);
  if (pair->other_type)
    pioneer_duplicate_take_reason (self, g_strdup ("against it: they are of different types"));

  return self;
}

static PioneerList *
find (PioneerStore *store, PioneerKind kind, double threshold)
{
  g_autoptr (PioneerNameBook) book = pioneer_name_book_new (store, kind);
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (guint32));
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_DUPLICATE);
  guint32 first = store->kinds[kind];

  for (guint32 i = 0; i < store->kinds[kind + 1] - first; i++)
    {
      g_array_set_size (candidates, 0);
      pioneer_name_book_list_candidates (book, i, candidates);
      for (guint j = 0; j < candidates->len; j++)
        {
          Pair pair;

          if (weigh (store, book, first, i, g_array_index (candidates, guint32, j), threshold, &pair))
            g_array_append_val (pairs, pair);
        }
    }

  g_array_sort (pairs, compare_pairs);
  for (guint i = 0; i < pairs->len; i++)
    pioneer_list_take (list, new_duplicate (store, &g_array_index (pairs, Pair, i)));

  return list;
}

/**
 * pioneer_catalogue_find_duplicates:
 * @self: a catalogue
 * @kind: which records
 * @threshold: how likely two must be the same to be listed, 0 to 1; 0.85 finds few wrong ones
 * @error: return location for an error, or %NULL
 *
 * Finds pairs of records of one kind that are likely to stand for the same thing, the likeliest first; equally likely ones in the order
 * of the catalogue. Names are compared word by word: rare words count more than common ones, and words may be misspelt. Records that a
 * register gives the same identifier are the same; those that it gives different ones, and those of which one names the other (as its
 * predecessor, its parent), are not, and aren't listed. [search](search.html) says how.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such kind, and with %PIONEER_ERROR_LIMIT where the threshold is out of
 * bounds.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Duplicate]; %NULL on error
 */
PioneerList *
pioneer_catalogue_find_duplicates (PioneerCatalogue *self, PioneerKind kind, double threshold, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  if (kind < PIONEER_KIND_PROGRAMME || kind > PIONEER_KIND_CONCEPT)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
                   "%d is no kind of record: the choice is programme, site, partner, outcome, source or concept", (int) kind);
      return NULL;
    }
  if (!(threshold >= 0 && threshold <= 1))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT, "A threshold of %g can't be reached or missed: give 0 to 1",
                   threshold);
      return NULL;
    }

  return find (pioneer_catalogue_get_store (self), kind, threshold);
}
