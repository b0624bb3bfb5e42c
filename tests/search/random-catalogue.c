/* random-catalogue.c - Catalogues and queries made at random, of few words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "random-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-catalogue-builder.h"
#include "pioneer-catalogue-compile.h"

#define pick(rand, list) (list[g_rand_int_range (rand, 0, G_N_ELEMENTS (list))])
#define DIGEST           "#0123456789abcdef"

/* Several of one stem, several that are much alike, several that are joined of others. */
static const char *const words[] = {
  "care",     "care",     "care",     "caring",     "cares",     "integrated", "integration", "home",    "homes",    "team",
  "teams",    "term",     "hospital", "hospitals",  "elderly",   "older",      "people",      "people",  "people's", "frail",
  "nurse",    "nurses",   "nursing",  "well-being", "wellbeing", "A&E",        "a",           "and",     "24/7",     "200,000",
  "200000",   "café",     "cafe",     "O'Neil",     "N.H.S.",    "NHS",        "x",           "careful", "carers",   "carer",
  "old-aged", "day-care", "telecare", "telehealth", "Leeds",     "leads",      "1.5",         "ward",    "wards",    "virtual",
};
static const char *const groups[] = { "g0", "g1", "g2", "g3", "g4", "g5" };
static const char *const places[] = { "p0", "p1", "p2", "p3" };
static const char *const features[] = { "f0", "f1", "f2", "f3" };
static const char *const measures[] = { "m0", "m1" };
static const char *const programmes[] = { "one", "two", "three" };
static const char *const partners[] = { "a0", "a1", "a2", "a3" };
static const char *const dates[] = { "2009",       "2013",    "2013-05",     "2013-11-01", "2013-05/2014-02",
                                     "2012-12/..", "../2014", "2013-05/P1Y", "2014" };
static const char *const persons[] = { "2000 person",       "over 2000 person",   "under 5000 person",    "about 3000 person",
                                       "5000 person",       "800000 person",      "at-least 2000 person", "nearly 3000 person",
                                       "1000..4000 person", "at-most 3000 person" };
static const char *const amounts[] = {
  "8 week", "over 8 week", "56 day", "2 month", "under 10 week",
};
static const char *const modalities[] = { "plan", "reported", "measured", "aim", "hope" };
static const char *const sources[] = { "a", "b", "c" };

static gboolean
one_in (GRand *rand, int n)
{
  return g_rand_int_range (rand, 0, n) == 0;
}

static char *
make_text (GRand *rand, int most)
{
  GString *text = g_string_new (NULL);
  int n = g_rand_int_range (rand, 1, most + 1);

  for (int i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? one_in (rand, 12) ? ", " : " " : "", pick (rand, words));

  return g_string_free (text, FALSE);
}

/* What one source says: a value of whatever rank, or that there is none. */
static void
append_statement (GRand *rand, GString *out, const char *value, gboolean with_modality)
{
  int state = g_rand_int_range (rand, 0, 40);

  g_string_append (out, "{");
  if (state < 3)
    g_string_append_printf (out, "\"state\": \"%s\"", state == 0 ? "none" : state == 1 ? "unknown" : "not-stated");
  else
    g_string_append_printf (out, "\"value\": %s", value);
  if (with_modality)
    g_string_append_printf (out, ", \"modality\": \"%s\"", pick (rand, modalities));
  if (one_in (rand, 8))
    g_string_append (out, ", \"rank\": \"deprecated\", \"reason\": \"wrong\"");
  g_string_append_printf (out, ", \"cite\": \"%s@%d-%d" DIGEST "\"}", pick (rand, sources), g_rand_int_range (rand, 0, 50), 60);
}

/* Takes the value. What is said may be said again. */
static void
append_said (GRand *rand, GString *out, char *value, gboolean with_modality)
{
  append_statement (rand, out, value, with_modality);
  while (one_in (rand, 4))
    {
      g_string_append (out, ", ");
      append_statement (rand, out, value, with_modality);
    }
  g_free (value);
}

typedef char *(*MakeValue) (GRand *rand);

static void
append_field (GRand *rand, GString *out, const char *name, int odds, int most, gboolean with_modality, MakeValue make)
{
  int n = one_in (rand, odds) ? g_rand_int_range (rand, 1, most + 1) : 0;

  if (n == 0)
    return;
  g_string_append_printf (out, ", \"%s\": [", name);
  for (int i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (out, ", ");
      append_said (rand, out, make (rand), with_modality);
    }
  g_string_append (out, "]");
}

static char *
make_name (GRand *rand)
{
  g_autofree char *text = make_text (rand, 3);

  return g_strdup_printf ("\"%s\"", text);
}

static char *
make_long (GRand *rand)
{
  g_autofree char *text = make_text (rand, one_in (rand, 10) ? 150 : 12);

  return g_strdup_printf ("\"%s\"", text);
}

#define MAKE(name, list)                                                                                                           \
  static char *make_##name (GRand *rand)                                                                                           \
  {                                                                                                                                \
    return g_strdup_printf ("\"%s\"", pick (rand, list));                                                                          \
  }
MAKE (group, groups)
MAKE (place, places)
MAKE (measure, measures)
MAKE (partner, partners)
MAKE (date, dates)
MAKE (amount, amounts)
MAKE (modality, modalities)

static char *
make_count (GRand *rand)
{
  return g_strdup_printf ("%d", g_rand_int_range (rand, 1, 9));
}

static char *
make_population (GRand *rand)
{
  if (one_in (rand, 9))
    return g_strdup ("{\"kind\": \"share\", \"quantity\": \"20 percent\"}");

  return g_strdup_printf ("{\"kind\": \"%s\", \"quantity\": \"%s\"}", one_in (rand, 2) ? "resident" : "target",
                          pick (rand, persons));
}

static char *
make_participation (GRand *rand)
{
  return g_strdup_printf ("{\"programme\": \"%s\", \"status\": \"%s\", \"date\": \"%s\"}", pick (rand, programmes),
                          one_in (rand, 2) ? "selected" : "shortlisted", pick (rand, dates));
}

static char *
make_feature (GRand *rand)
{
  g_autofree char *text = make_text (rand, 5);

  return g_strdup_printf ("{\"concept\": \"%s\", \"description\": \"%s\", \"group\": \"%s\"}", pick (rand, features), text,
                          pick (rand, groups));
}

static char *
make_partnership (GRand *rand)
{
  return g_strdup_printf ("{\"partner\": \"%s\"}", pick (rand, partners));
}

static char *
make_subject (GRand *rand)
{
  return g_strdup_printf ("\"programme/%s\"", pick (rand, programmes));
}

static void
append_common (GRand *rand, GString *out)
{
  append_field (rand, out, "summary", 2, 2, FALSE, make_long);
  append_field (rand, out, "note", 3, 3, FALSE, make_long);
}

static void
append_site (GRand *rand, GString *out)
{
  append_field (rand, out, "scheme", 3, 2, FALSE, make_name);
  append_field (rand, out, "participation", 2, 2, FALSE, make_participation);
  append_field (rand, out, "aim", 3, 3, FALSE, make_long);
  append_field (rand, out, "place", 2, 2, FALSE, make_place);
  append_field (rand, out, "population", 2, 3, FALSE, make_population);
  append_field (rand, out, "client-group", 2, 3, FALSE, make_group);
  append_field (rand, out, "feature", 2, 3, TRUE, make_feature);
  append_field (rand, out, "partnership", 2, 3, FALSE, make_partnership);
}

static void
append_outcome (GRand *rand, GString *out)
{
  append_field (rand, out, "subject", 1, 1, FALSE, make_subject);
  append_field (rand, out, "measure", 1, 1, FALSE, make_measure);
  append_field (rand, out, "modality", 1, 1, FALSE, make_modality);
  append_field (rand, out, "actual", 1, 2, FALSE, make_amount);
  append_field (rand, out, "dimension", 2, 1, FALSE, make_name);
  append_field (rand, out, "place", 3, 1, FALSE, make_place);
}

static void
append_partner (GRand *rand, GString *out)
{
  append_field (rand, out, "opened", 2, 1, FALSE, make_date);
  append_field (rand, out, "count", 2, 1, FALSE, make_count);
  append_field (rand, out, "place", 3, 1, FALSE, make_place);
  append_field (rand, out, "member", 3, 2, FALSE, make_partner);
}

static void
open_record (GRand *rand, GString *out, const char *kind, const char *slug)
{
  g_string_append_printf (out, ", {\"id\": \"%s/%s\"", kind, slug);
  append_field (rand, out, "name", 1, 2, FALSE, make_name);
  append_common (rand, out);
}

/* Each term may be narrower than one before it, so that none is narrower than itself. */
static void
append_concepts (GRand *rand, GString *out, const char *vocabulary, const char *const *slugs, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = make_text (rand, 2);

      g_string_append_printf (out, ", {\"id\": \"concept/%s\", \"vocabulary\": \"%s\", \"name\": \"%s\"", slugs[i], vocabulary,
                              name);
      append_field (rand, out, "alternative-label", 2, 2, FALSE, make_name);
      append_field (rand, out, "hidden-label", 3, 1, FALSE, make_name);
      if (i > 0 && !one_in (rand, 3))
        g_string_append_printf (out, ", \"broader\": \"%s\"", slugs[g_rand_int_range (rand, 0, (int) i)]);
      g_string_append (out, "}");
    }
}

static void
append_named (GRand *rand, GString *out, const char *kind, const char *const *slugs, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      open_record (rand, out, kind, slugs[i]);
      if (strcmp (kind, "programme") == 0)
        append_field (rand, out, "announced", 2, 2, FALSE, make_date);
      g_string_append (out, "}");
    }
}

static PioneerCatalogue *
build (GString *text)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (text);
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue;

  pioneer_catalogue_builder_add_bytes (builder, bytes, NULL, &error);
  g_assert_no_error (error);
  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);

  return catalogue;
}

static GString *
open_text (void)
{
  return g_string_new ("{\"format\": \"pioneer-catalogue\", \"version\": 1, \"records\": [");
}

static void
append_sources (GRand *rand, GString *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    g_string_append_printf (text, "%s{\"id\": \"source/%s\", \"name\": \"Source %s\", \"published\": \"%s\"}", i > 0 ? ", " : "",
                            sources[i], pick (rand, words), pick (rand, dates));
}

PioneerCatalogue *
random_catalogue (GRand *rand, guint n_records)
{
  void (*const append[]) (GRand *, GString *) = { append_site, append_site, append_outcome, append_partner };
  const char *const kinds[] = { "site", "site", "outcome", "partner" };
  GString *text = open_text ();

  if (n_records > 0)
    {
      append_sources (rand, text);
      append_concepts (rand, text, "client-group", groups, G_N_ELEMENTS (groups));
      append_concepts (rand, text, "place", places, G_N_ELEMENTS (places));
      append_concepts (rand, text, "feature", features, G_N_ELEMENTS (features));
      append_concepts (rand, text, "measure", measures, G_N_ELEMENTS (measures));
      append_named (rand, text, "programme", programmes, G_N_ELEMENTS (programmes));
      append_named (rand, text, "partner", partners, G_N_ELEMENTS (partners));
    }
  for (guint i = 0; i < n_records; i++)
    {
      int which = g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds));
      g_autofree char *slug = g_strdup_printf ("r%u", i);

      open_record (rand, text, kinds[which], slug);
      append[which](rand, text);
      g_string_append (text, "}");
    }
  g_string_append (text, "]}");

  return build (text);
}

/* Rare words as well as frequent ones. */
static void
append_number_word (GRand *rand, GString *out)
{
  int most = one_in (rand, 2) ? 4 : one_in (rand, 2) ? 40 : 4000;

  g_string_append_printf (out, "w%d", g_rand_int_range (rand, 0, most));
}

PioneerCatalogue *
random_names (GRand *rand, guint n_records)
{
  GString *text = open_text ();

  g_string_append (text, "{\"id\": \"source/a\", \"name\": \"w0\"}");
  for (guint i = 0; i < n_records; i++)
    {
      int n = g_rand_int_range (rand, 1, 4);

      g_string_append_printf (text, ", {\"id\": \"partner/r%u\", \"cite\": \"a@0-1" DIGEST "\", \"name\": \"", i);
      for (int j = 0; j < n; j++)
        {
          if (one_in (rand, 3))
            g_string_append (text, pick (rand, words));
          else
            append_number_word (rand, text);
          g_string_append_c (text, ' ');
        }
      g_string_append_printf (text, "end\", \"count\": %d}", g_rand_int_range (rand, 0, 50));
    }
  g_string_append (text, "]}");

  return build (text);
}

PioneerCatalogue *
random_compiled (PioneerCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("pioneer-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "random.pioneer", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PioneerCatalogue *opened;

  g_assert_no_error (error);
  pioneer_catalogue_compile (catalogue, file, NULL, &error);
  g_assert_no_error (error);
  opened = pioneer_catalogue_open (file, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);

  return opened;
}

static char *
make_word (GRand *rand)
{
  GString *word = g_string_new (NULL);

  if (one_in (rand, 3))
    append_number_word (rand, word);
  else
    g_string_append (word, pick (rand, words));

  return g_string_free (word, FALSE);
}

/* A word of letters, cut, so that much begins so; or with a letter changed. */
static char *
make_start (GRand *rand, const char *sign)
{
  const char *const starts[] = { "c", "ca", "care", "ho", "w", "w1", "w2", "peop", "nurs", "x", "leed", "Tel", "w39", "nothing" };
  const char *const near[] = { "caer",  "cafe", "teem", "leads", "nurce", "hospitla",
                               "peple", "w1",   "w12",  "w133",  "hme",   "integratoin" };

  return g_strdup_printf ("%s%s", *sign == '*' ? pick (rand, starts) : pick (rand, near), sign);
}

static char *
make_phrase (GRand *rand)
{
  g_autofree char *first = make_word (rand);
  g_autofree char *second = make_word (rand);
  g_autofree char *third = make_word (rand);

  return one_in (rand, 3) ? g_strdup_printf ("\"%s %s %s\"", first, second, third) : g_strdup_printf ("\"%s %s\"", first, second);
}

static char *
make_term (GRand *rand)
{
  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      return make_phrase (rand);
    case 1:
      return make_start (rand, "*");
    case 2:
      return make_start (rand, pick (rand, ((const char *const[]){ "~", "~1", "~2" })));
    default:
      return make_word (rand);
    }
}

static const char *const conditions[] = {
  "population:>=2000",
  "population:>2000",
  "population:<5000",
  "population:2000..5000",
  "population:3000",
  "population:*",
  "population:none",
  "population:unknown",
  "population:not-stated",
  "population.kind:target",
  "population:20%",
  "actual:>5",
  "actual:<9week",
  "actual:8week",
  "actual:>=56day",
  "actual:<10%",
  "actual:none",
  "actual:*",
  "count:>3",
  "count:2..5",
  "count:0..25",
  "count:*",
  "opened:2013",
  "opened:>=2013-05",
  "opened:<2013-11",
  "opened:2009..2013",
  "opened:*",
  "opened:not-stated",
  "published:2013",
  "announced:>2012",
  "participation:one",
  "participation:programme/two",
  "participation.status:selected",
  "participation.date:2013",
  "participation:*",
  "participation:unknown",
  "client-group:g0",
  "client-group:g1",
  "client-group:concept/g2",
  "client-group:people",
  "client-group:*",
  "client-group:none",
  "client-group:not-stated",
  "place:p0",
  "place:p1",
  "place:leeds",
  "place:none",
  "place:car*",
  "feature:f0",
  "feature:f1",
  "feature:care",
  "feature:not-stated",
  "feature:unknown",
  "partnership:a0",
  "partnership:a1",
  "partnership:team~",
  "measure:m0",
  "subject:one",
  "modality:plan",
  "modality:reported",
  "modality:measured",
  "modality:none",
  "kind:site",
  "kind:outcome",
  "kind:concept",
  "kind:partner",
  "id:r1",
  "id:g0",
  "name:care",
  "name:people",
  "name:w1",
  "summary:caring",
  "summary:nurs*",
  "note:team~",
  "note:*",
  "note:none",
  "summary:A&E",
  "name:cares",
  "aim:*",
  "aim:home",
  "vocabulary:place",
  "broader:g0",
  "broader:*",
};

static char *
make_part (GRand *rand, gboolean with_conditions)
{
  return with_conditions && one_in (rand, 3) ? g_strdup (pick (rand, conditions)) : make_term (rand);
}

static char *
make_query (GRand *rand, guint depth, gboolean with_conditions)
{
  GString *query = g_string_new (NULL);
  int n = g_rand_int_range (rand, 1, 4);
  const char *between = one_in (rand, 3) ? " OR " : " ";

  for (int i = 0; i < n; i++)
    {
      g_autofree char *part =
          depth > 0 && one_in (rand, 4) ? make_query (rand, depth - 1, with_conditions) : make_part (rand, with_conditions);
      gboolean is_not = part[0] != '-' && one_in (rand, 6);
      gboolean is_open = strchr (part, ' ') != NULL && part[0] != '"';

      g_string_append_printf (query, "%s%s%s%s%s", i > 0 ? between : "", is_not ? "-" : "", is_open ? "(" : "", part,
                              is_open ? ")" : "");
    }

  return g_string_free (query, FALSE);
}

char *
random_words (GRand *rand)
{
  return make_query (rand, 1, FALSE);
}

char *
random_query (GRand *rand, guint depth)
{
  return make_query (rand, depth, TRUE);
}
