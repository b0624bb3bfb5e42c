/* pioneer-similar.c - Which sites are like one, by what they have in common
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-list-private.h"
#include "pioneer-similarity-private.h"
#include "pioneer-site.h"
#include "pioneer-traits-private.h"

/* How strongly a site has a trait, whoever says so and however often. */
typedef struct
{
  guint32 trait; /* its number */
  double strength;
  double amount; /* of a population, the largest; else 0 */
} Having;

/* What all sites have. */
typedef struct
{
  PioneerStore *store;
  PioneerTraitReader reader;
  GHashTable *numbers; /* PioneerTrait -> its number plus 1 */
  GArray *traits;      /* PioneerTrait */
  GArray *n_sites;     /* guint32, by trait: how many have it */
  GArray *latest;      /* guint32, by trait: where the last site to have it has it, plus 1 */
  GArray *havings;     /* Having: one site's follow the other's */
  guint32 *firsts;     /* by site: where its havings begin; one more than there are sites */
  guint32 first;       /* of the site that is being read */
} Traits;

static void
clear_traits (Traits *self)
{
  if (self->numbers == NULL)
    return;

  pioneer_trait_reader_clear (&self->reader);
  g_hash_table_unref (self->numbers);
  g_array_unref (self->traits);
  g_array_unref (self->n_sites);
  g_array_unref (self->latest);
  g_array_unref (self->havings);
  g_free (self->firsts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Traits, clear_traits)

static guint32
get_number (Traits *self, const PioneerTrait *trait)
{
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, trait));
  const guint32 none = 0;

  if (number > 0)
    return number - 1;

  number = self->traits->len;
  g_array_append_val (self->traits, *trait);
  g_array_append_val (self->n_sites, none);
  g_array_append_val (self->latest, none);
  g_hash_table_insert (self->numbers, g_memdup2 (trait, sizeof *trait), GUINT_TO_POINTER (number + 1));

  return number;
}

static void
add (const PioneerTraitGiven *given, gpointer data)
{
  Traits *self = data;
  guint32 number = get_number (self, &given->trait);
  guint32 *latest = &g_array_index (self->latest, guint32, number);
  Having having = { .trait = number };
  Having *kept;

  if (*latest <= self->first)
    {
      g_array_append_val (self->havings, having);
      *latest = self->havings->len;
      g_array_index (self->n_sites, guint32, number)++;
    }
  kept = &g_array_index (self->havings, Having, *latest - 1);
  kept->strength = MAX (kept->strength, pioneer_trait_get_strength (given));
  kept->amount = MAX (kept->amount, given->amount);
}

static guint32
count_sites (const Traits *self)
{
  return self->store->kinds[PIONEER_KIND_SITE + 1] - self->store->kinds[PIONEER_KIND_SITE];
}

static void
read_traits (Traits *self, PioneerStore *store)
{
  guint32 n;

  self->store = store;
  pioneer_trait_reader_init (&self->reader, store);
  self->numbers = g_hash_table_new_full (pioneer_trait_hash, pioneer_trait_equal, g_free, NULL);
  self->traits = g_array_new (FALSE, FALSE, sizeof (PioneerTrait));
  self->n_sites = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->latest = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->havings = g_array_new (FALSE, FALSE, sizeof (Having));

  n = count_sites (self);
  self->firsts = g_new (guint32, n + 1);
  for (guint32 i = 0; i < n; i++)
    {
      self->firsts[i] = self->first = self->havings->len;
      pioneer_traits_each (&self->reader, store->kinds[PIONEER_KIND_SITE] + i, -1, add, self);
    }
  self->firsts[n] = self->havings->len;
}

/* docs/search.md: by rarity. What one site alone has can be shared by none, and tells nothing of how alike they are. */
static double
get_weight (const Traits *self, guint32 trait)
{
  double n = g_array_index (self->n_sites, guint32, trait);

  return n < 2 ? 0 : log (1 + (count_sites (self) - n + 0.5) / (n + 0.5));
}

static double
get_sum (const Traits *self, guint32 site)
{
  double sum = 0;

  for (guint32 i = self->firsts[site]; i < self->firsts[site + 1]; i++)
    {
      const Having *having = &g_array_index (self->havings, Having, i);

      sum += get_weight (self, having->trait) * having->strength;
    }

  return sum;
}

/* Populations are as much alike as there is left of a doubling between them. */
static double
get_common (const Having *a, const Having *b)
{
  double common = MIN (a->strength, b->strength);

  return a->amount > 0 && b->amount > 0 ? common * MAX (0, 1 - fabs (log2 (a->amount / b->amount))) : common;
}

/* The havings of the site asked for, by trait: NULL where it doesn't have it. */
static const Having **
spread_out (const Traits *self, guint32 site)
{
  const Having **own = g_new0 (const Having *, MAX (self->traits->len, 1));

  for (guint32 i = self->firsts[site]; i < self->firsts[site + 1]; i++)
    {
      const Having *having = &g_array_index (self->havings, Having, i);

      own[having->trait] = having;
    }

  return own;
}

typedef struct
{
  guint32 site; /* its place among the sites */
  double score;
  double all; /* what is divided by */
} Like;

static int
compare_likes (gconstpointer a, gconstpointer b)
{
  const Like *x = a;
  const Like *y = b;

  if (x->score != y->score)
    return x->score > y->score ? -1 : 1;

  return (x->site > y->site) - (x->site < y->site);
}

/* Weighted Jaccard: what both have, of what either has. */
static GArray *
compare_all (const Traits *self, guint32 site, const Having **own)
{
  GArray *likes = g_array_new (FALSE, FALSE, sizeof (Like));
  double sum = get_sum (self, site);

  for (guint32 other = 0; other < count_sites (self); other++)
    {
      Like like = { .site = other };
      double common = 0;

      for (guint32 i = self->firsts[other]; other != site && i < self->firsts[other + 1]; i++)
        {
          const Having *having = &g_array_index (self->havings, Having, i);

          if (own[having->trait] != NULL)
            common += get_weight (self, having->trait) * get_common (own[having->trait], having);
        }
      if (common <= 0)
        continue;

      like.all = sum + get_sum (self, other) - common;
      like.score = MIN (common / like.all, 1);
      g_array_append_val (likes, like);
    }
  g_array_sort (likes, compare_likes);

  return likes;
}

/* A reason before it is an object. */
typedef struct
{
  guint32 trait;
  double share;
} Reason;

static int
compare_reasons (gconstpointer a, gconstpointer b)
{
  const Reason *x = a;
  const Reason *y = b;

  if (x->share != y->share)
    return x->share > y->share ? -1 : 1;

  return (x->trait > y->trait) - (x->trait < y->trait);
}

/* Equal shares in the order in which traits are first read, which is that of the catalogue. */
static PioneerList *
list_reasons (Traits *self, guint32 site, const Having **own, const Like *like)
{
  g_autoptr (GArray) reasons = g_array_new (FALSE, FALSE, sizeof (Reason));
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_SHARED_VALUE);
  guint32 first = self->store->kinds[PIONEER_KIND_SITE];

  for (guint32 i = self->firsts[like->site]; i < self->firsts[like->site + 1]; i++)
    {
      const Having *having = &g_array_index (self->havings, Having, i);
      Reason reason = { .trait = having->trait };

      if (own[having->trait] == NULL)
        continue;
      reason.share = get_weight (self, having->trait) * get_common (own[having->trait], having) / like->all;
      if (reason.share > 0)
        g_array_append_val (reasons, reason);
    }

  g_array_sort (reasons, compare_reasons);
  for (guint i = 0; i < reasons->len; i++)
    {
      const Reason *reason = &g_array_index (reasons, Reason, i);
      const PioneerTrait *trait = &g_array_index (self->traits, PioneerTrait, reason->trait);

      pioneer_list_take (list, pioneer_trait_share (&self->reader, trait, first + site, first + like->site, reason->share));
    }

  return list;
}

/**
 * pioneer_catalogue_find_similar:
 * @self: a catalogue
 * @site: the identity of a site
 * @limit: how many to list at most; 0 lists none
 * @error: return location for an error, or %NULL
 *
 * Finds the sites that are like one, the most alike first; equally alike ones in the order of the catalogue. Sites are compared by their
 * client groups, conditions, features, settings, places, programmes and waves, partners and the types of these, and by the sizes of
 * populations of one kind: [search](search.html) says how. What few sites have counts more, what is only planned and what a broader
 * term has in
 * common count half; how many sources say so, or dispute it, counts nothing.
 *
 * Sites that have nothing in common with it are not listed, among them those of which nothing of that is stated:
 * [method@Pioneer.Catalogue.get_undescribed_sites] lists these.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_RECORD where there is no such site.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Similarity]; %NULL on error
 */
PioneerList *
pioneer_catalogue_find_similar (PioneerCatalogue *self, const char *site, guint limit, GError **error)
{
  g_auto (Traits) traits = { 0 };
  g_autofree const Having **own = NULL;
  g_autoptr (GArray) likes = NULL;
  PioneerStore *store;
  PioneerList *list;
  guint32 record;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (site != NULL, NULL);

  store = pioneer_catalogue_get_store (self);
  record = pioneer_store_find (store, PIONEER_KIND_SITE, site);
  if (record == PIONEER_NO_RECORD)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD,
                   "There is no site “%s” in the catalogue: give the identity of a site, such as leeds", site);
      return NULL;
    }

  record -= store->kinds[PIONEER_KIND_SITE];
  read_traits (&traits, store);
  own = spread_out (&traits, record);
  likes = compare_all (&traits, record, own);
  list = pioneer_list_new_of (PIONEER_TYPE_SIMILARITY);
  for (guint i = 0; i < MIN (likes->len, limit); i++)
    {
      const Like *like = &g_array_index (likes, Like, i);

      pioneer_list_take (list, pioneer_similarity_new (store, store->kinds[PIONEER_KIND_SITE] + like->site, like->score,
                                                       list_reasons (&traits, record, own, like)));
    }

  return list;
}

static void
note_any (G_GNUC_UNUSED const PioneerTraitGiven *given, gpointer data)
{
  *(gboolean *) data = TRUE;
}

/**
 * pioneer_catalogue_get_undescribed_sites:
 * @self: a catalogue
 *
 * Gets the sites of which no source states anything that sites are compared by, so that they are like no other.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Site]
 */
PioneerList *
pioneer_catalogue_get_undescribed_sites (PioneerCatalogue *self)
{
  g_auto (PioneerTraitReader) reader = { NULL };
  g_autoptr (GArray) sites = NULL;
  PioneerStore *store;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  store = pioneer_catalogue_get_store (self);
  pioneer_trait_reader_init (&reader, store);
  sites = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 site = store->kinds[PIONEER_KIND_SITE]; site < store->kinds[PIONEER_KIND_SITE + 1]; site++)
    {
      gboolean any = FALSE;

      pioneer_traits_each (&reader, site, -1, note_any, &any);
      if (!any)
        g_array_append_val (sites, site);
    }

  return pioneer_list_new_records (store, PIONEER_TYPE_SITE, sites);
}
