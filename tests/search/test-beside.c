/* test-beside.c - Completion, similar sites, nearest places and likely duplicates
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>

#include "pioneer-name-likeness-private.h"
#include "search-fixture.h"

#define CITED_B   "\"cite\": \"b@0-1" DIGEST "\""
#define PLACE(id) "{\"id\": \"concept/" id "\", \"vocabulary\": \"place\", \"name\": \"" id "\"}"
#define AT(id, x, y)                                                                                                               \
  "{\"id\": \"concept/" id "\", " CITED ", \"vocabulary\": \"place\", \"name\": \"" id                                             \
  "\", \"coordinates\": {\"value\": {\"latitude\": " x ", \"longitude\": " y "}}}"

static const char *const labels = HEAD SOURCE_A
    ", {\"id\": \"concept/emergency\", \"vocabulary\": \"setting\", \"name\": \"Emergency department\", \"alternative-label\": "
    "[\"A&E\", \"casualty\"], "
    "\"hidden-label\": \"emergancy department\"}, "
    "{\"id\": \"concept/older\", \"vocabulary\": \"client-group\", \"name\": \"Older people\"}, "
    "{\"id\": \"concept/frail\", \"vocabulary\": \"client-group\", \"name\": \"Frail older people\", \"broader\": \"older\"}, "
    "{\"id\": \"partner/leeds\", " CITED ", \"name\": \"Leeds City Council\"}, "
    "{\"id\": \"partner/home\", " CITED
    ", \"name\": [\"N.H.S. England\", {\"value\": \"Leeming\", \"rank\": \"deprecated\", \"reason\": \"Wrong\"}]}, "
    "{\"id\": \"site/city\", " CITED ", \"name\": \"City of Leeds\", \"client-group\": \"older\"}, "
    "{\"id\": \"site/leeds\", " CITED ", \"name\": \"Leeds\", \"summary\": \"Zebra crossings\"}" TAIL;

static char *
join_completions (PioneerCatalogue *catalogue, const char *start, guint limit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerList) list = pioneer_catalogue_complete (catalogue, start, limit, &error);
  GString *out = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < pioneer_list_get_n_items (list); i++)
    {
      g_autoptr (PioneerCompletion) completion = PIONEER_COMPLETION (pioneer_list_get (list, i));
      g_autoptr (PioneerRecord) record = pioneer_completion_get_record (completion);
      g_autoptr (PioneerSnippet) snippet = pioneer_completion_get_snippet (completion);
      g_autofree char *marked = pioneer_snippet_highlight (snippet, "<", ">");

      g_string_append_printf (out, "%s%s=%s", i > 0 ? "|" : "", pioneer_record_get_reference (record), marked);
    }

  return g_string_free (out, FALSE);
}

/* By docs/search.md: a beginning before what is inside, then what more statements name, then by what is shown. */
static void
test_completion (void)
{
  static const struct
  {
    const char *start;
    const char *expected;
  } cases[] = {
    { "lee", "site/leeds=<Leeds>|partner/leeds=<Leeds> City Council|site/city=City of <Leeds>" },
    { "LEEDS c", "partner/leeds=<Leeds> <City> Council|site/city=<City> of <Leeds>" },
    { "city lee", "site/city=<City> of <Leeds>|partner/leeds=<Leeds> <City> Council" },
    { "older p", "concept/older=<Older> <people>|concept/frail=Frail <older> <people>" },
    { "old", "concept/older=<Older> people|concept/frail=Frail <older> people" },
    { "cities lee", "site/city=<City> of <Leeds>|partner/leeds=<Leeds> <City> Council" },
    { "a&e", "concept/emergency=<A&E>" },
    { "a&", "concept/emergency=<A>&E|source/a=Source <A>" },
    { "cas", "concept/emergency=<casualty>" },
    { "emerga", "concept/emergency=Emergency department" },
    { "nhs", "partner/home=<N.H.S>. England" },
    { "city c", "partner/leeds=Leeds <City> <Council>" },
    { "n.h.s", "partner/home=<N.H.S>. England" },
    { "leem", "" },
    { "zeb", "" },
    { "leeds zeb", "" },
    { "", "" },
    { " \t&! ", "" },
  };
  g_autoptr (PioneerCatalogue) catalogue = api_build (labels, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = join_completions (catalogue, cases[i].start, 100);

      g_test_message ("%s", cases[i].start);
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
test_completion_parts (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (labels, NULL);
  g_autoptr (PioneerCatalogue) empty = api_build (HEAD TAIL, NULL);
  g_autofree char *first = join_completions (catalogue, "lee", 1);
  g_autofree char *none = join_completions (catalogue, "lee", 0);
  g_autofree char *nothing = join_completions (empty, "lee", G_MAXUINT);
  g_autoptr (PioneerList) list = pioneer_catalogue_complete (catalogue, "frail", 1, NULL);
  g_autoptr (PioneerCompletion) completion = PIONEER_COMPLETION (pioneer_list_get (list, 0));
  g_autoptr (PioneerQuery) query = pioneer_completion_get_query (completion);
  g_autoptr (PioneerCompletion) bare = g_object_new (PIONEER_TYPE_COMPLETION, NULL);
  g_autofree char *longest = g_strnfill (1000, 'x');
  g_autofree char *longer = g_strnfill (1001, 'x');
  g_autofree char *found = join_completions (catalogue, longest, 5);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (first, ==, "site/leeds=<Leeds>");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpstr (pioneer_completion_get_text (completion), ==, "Frail older people");
  g_assert_cmpstr (pioneer_query_to_string (query), ==, "Frail older people");

  g_assert_null (pioneer_completion_get_record (bare));
  g_assert_null (pioneer_completion_get_query (bare));
  g_assert_null (pioneer_completion_get_snippet (bare));

  g_assert_cmpstr (found, ==, "");
  g_assert_null (pioneer_catalogue_complete (catalogue, longer, 5, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_complete (catalogue, "a\xff", 5, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
}

static const char *const sites = HEAD SOURCE_A
    ", " SOURCE_B ", {\"id\": \"concept/older\", \"vocabulary\": \"client-group\", \"name\": \"Older people\"}, "
    "{\"id\": \"concept/frail\", \"vocabulary\": \"client-group\", \"name\": \"Frail people\", \"broader\": \"older\"}, "
    "{\"id\": \"concept/telecare\", \"vocabulary\": \"feature\", \"name\": \"Telecare\"}, "
    "{\"id\": \"site/a\", " CITED ", \"name\": \"A\", \"client-group\": [{\"value\": \"older\", " CITED
    "}, {\"value\": \"older\", " CITED_B
    "}], \"feature\": {\"value\": {\"concept\": \"telecare\"}, \"modality\": \"reported\", " CITED
    "}, \"population\": {\"value\": {\"kind\": \"resident\", \"quantity\": \"1000 person\"}}}, "
    "{\"id\": \"site/b\", " CITED
    ", \"name\": \"B\", \"client-group\": \"older\", \"feature\": {\"value\": {\"concept\": \"telecare\"}, "
    "\"modality\": \"plan\", " CITED
    "}, \"population\": {\"value\": {\"kind\": \"resident\", \"quantity\": \"over 800 person\"}}}, "
    "{\"id\": \"site/c\", " CITED ", \"name\": \"C\", \"client-group\": \"frail\"}, "
    "{\"id\": \"site/d\", " CITED
    ", \"name\": \"D\", \"client-group\": {\"value\": \"older\", \"rank\": \"deprecated\", \"reason\": \"Wrong\", " CITED "}}" TAIL;

static void
assert_reason (PioneerSimilarity *similarity,
               guint position,
               const char *label,
               const char *text,
               double share,
               gboolean broader,
               gboolean planned,
               guint n_statements)
{
  g_autoptr (PioneerSharedValue) value = api_take_item (pioneer_similarity_get_reasons (similarity), position);
  g_autoptr (PioneerList) statements = pioneer_shared_value_get_statements (value);
  g_autoptr (PioneerList) others = pioneer_shared_value_get_other_statements (value);

  g_assert_cmpstr (pioneer_shared_value_get_label (value), ==, label);
  g_assert_cmpstr (pioneer_shared_value_get_text (value), ==, text);
  g_assert_cmpfloat_with_epsilon (pioneer_shared_value_get_share (value), share, 1e-12);
  g_assert_cmpint (pioneer_shared_value_is_broader (value), ==, broader);
  g_assert_cmpint (pioneer_shared_value_is_planned (value), ==, planned);
  g_assert_cmpuint (pioneer_list_get_n_items (statements), ==, n_statements);
  g_assert_cmpuint (pioneer_list_get_n_items (others), ==, 1);
}

/* Four sites. "Older people" are stated of three, of C by a narrower term that no other has; telecare and residents of two. */
static void
test_similar (void)
{
  const double older = log (1 + 1.5 / 3.5);
  const double two = log (2);
  const double residents = 1 - log2 (1.25);
  const double a = older + 2 * two;
  const double b = older + 0.5 * two + two;
  const double ab = older + 0.5 * two + residents * two;
  const double all = a + b - ab;
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites, NULL);
  g_autoptr (PioneerList) list = pioneer_catalogue_find_similar (catalogue, "a", 10, NULL);
  g_autoptr (PioneerSimilarity) first = PIONEER_SIMILARITY (pioneer_list_get (list, 0));
  g_autoptr (PioneerSimilarity) second = PIONEER_SIMILARITY (pioneer_list_get (list, 1));
  g_autoptr (PioneerSite) site = pioneer_similarity_get_site (first);
  g_autoptr (PioneerSite) other = pioneer_similarity_get_site (second);

  g_assert_cmpuint (pioneer_list_get_n_items (list), ==, 2);
  g_assert_cmpstr (pioneer_record_get_id (PIONEER_RECORD (site)), ==, "b");
  g_assert_cmpfloat_with_epsilon (pioneer_similarity_get_score (first), ab / all, 1e-12);
  assert_reason (first, 0, "Population", "resident: 1,000 people, over 800 people", residents * two / all, FALSE, FALSE, 1);
  assert_reason (first, 1, "Client group", "Older people", older / all, FALSE, FALSE, 2);
  assert_reason (first, 2, "Feature", "Telecare", 0.5 * two / all, FALSE, TRUE, 1);

  g_assert_cmpstr (pioneer_record_get_id (PIONEER_RECORD (other)), ==, "c");
  g_assert_cmpfloat_with_epsilon (pioneer_similarity_get_score (second), 0.5 * older / a, 1e-12);
  assert_reason (second, 0, "Client group", "Older people", 0.5 * older / a, TRUE, FALSE, 2);
}

static void
test_similar_none (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (sites, NULL);
  g_autoptr (PioneerCatalogue) empty = api_build (HEAD TAIL, NULL);
  g_autoptr (PioneerList) of_d = pioneer_catalogue_find_similar (catalogue, "d", G_MAXUINT, NULL);
  g_autoptr (PioneerList) one = pioneer_catalogue_find_similar (catalogue, "a", 1, NULL);
  g_autoptr (PioneerList) undescribed = pioneer_catalogue_get_undescribed_sites (empty);
  g_autoptr (PioneerSimilarity) bare = g_object_new (PIONEER_TYPE_SIMILARITY, NULL);
  g_autoptr (PioneerSharedValue) value = g_object_new (PIONEER_TYPE_SHARED_VALUE, NULL);
  g_autoptr (PioneerList) reasons = pioneer_similarity_get_reasons (bare);
  g_autoptr (PioneerList) statements = pioneer_shared_value_get_statements (value);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (pioneer_list_get_n_items (of_d), ==, 0);
  g_assert_cmpuint (pioneer_list_get_n_items (one), ==, 1);
  api_assert_list (pioneer_catalogue_get_undescribed_sites (catalogue), "site/d");
  g_assert_cmpuint (pioneer_list_get_n_items (undescribed), ==, 0);
  g_assert_null (pioneer_catalogue_find_similar (empty, "a", 1, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);

  g_assert_null (pioneer_similarity_get_site (bare));
  g_assert_cmpuint (pioneer_list_get_n_items (reasons), ==, 0);
  g_assert_null (pioneer_shared_value_get_record (value));
  g_assert_cmpuint (pioneer_list_get_n_items (statements), ==, 0);
}

/* Whatever the catalogue, the same both ways round; shares add up; nothing is like itself; no score is out of bounds. */
static void
test_similar_shipped (void)
{
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (NULL);
  g_autoptr (PioneerList) all = pioneer_catalogue_get_sites (catalogue);
  g_autoptr (GHashTable) scores = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < pioneer_list_get_n_items (all); i++)
    {
      g_autoptr (PioneerRecord) site = PIONEER_RECORD (pioneer_list_get (all, i));
      g_autoptr (PioneerList) list = pioneer_catalogue_find_similar (catalogue, pioneer_record_get_id (site), G_MAXUINT, NULL);

      for (guint j = 0; j < pioneer_list_get_n_items (list); j++)
        {
          g_autoptr (PioneerSimilarity) similarity = PIONEER_SIMILARITY (pioneer_list_get (list, j));
          g_autoptr (PioneerRecord) other = PIONEER_RECORD (pioneer_similarity_get_site (similarity));
          g_autoptr (PioneerList) reasons = pioneer_similarity_get_reasons (similarity);
          double score = pioneer_similarity_get_score (similarity);
          g_autofree char *back = g_strdup_printf ("%s %s", pioneer_record_get_id (other), pioneer_record_get_id (site));
          const double *known = g_hash_table_lookup (scores, back);
          double sum = 0;

          for (guint k = 0; k < pioneer_list_get_n_items (reasons); k++)
            {
              g_autoptr (PioneerSharedValue) value = PIONEER_SHARED_VALUE (pioneer_list_get (reasons, k));

              sum += pioneer_shared_value_get_share (value);
            }
          g_assert_true (site != other);
          g_assert_cmpfloat (score, >, 0);
          g_assert_cmpfloat (score, <=, 1);
          g_assert_cmpfloat_with_epsilon (sum, score, 1e-9);
          if (known != NULL)
            g_assert_cmpfloat_with_epsilon (*known, score, 1e-9);
          g_hash_table_insert (scores, g_strdup_printf ("%s %s", pioneer_record_get_id (site), pioneer_record_get_id (other)),
                               g_memdup2 (&score, sizeof score));
        }
    }
  g_assert_cmpuint (g_hash_table_size (scores), >, 0);
}

static char *
join_near (PioneerList *list)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (list); i++)
    {
      g_autoptr (PioneerNeighbour) neighbour = PIONEER_NEIGHBOUR (pioneer_list_get (list, i));
      g_autoptr (PioneerRecord) record = pioneer_neighbour_get_record (neighbour);
      g_autoptr (PioneerRecord) place = PIONEER_RECORD (pioneer_neighbour_get_place (neighbour));

      g_string_append_printf (out, "%s%s %s %.1f", i > 0 ? "|" : "", pioneer_record_get_id (record), pioneer_record_get_id (place),
                              pioneer_neighbour_get_distance (neighbour));
    }
  g_object_unref (list);

  return g_string_free (out, FALSE);
}

#define assert_near(list, expected)                                                                                                \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    g_autofree char *near_ = join_near (list);                                                                                     \
    g_assert_cmpstr (near_, ==, expected);                                                                                         \
  }                                                                                                                                \
  G_STMT_END

static const char *const globe =
    HEAD SOURCE_A ", " AT ("gulf", "0", "0") ", " AT ("east", "0", "90") ", " AT ("date-east", "0", "179.5") ", " AT (
        "date-west",
        "0",
        "-179.5") ", " AT ("pole",
                           "90",
                           "12") ", " PLACE ("nowhere") ", "
                                                        "{\"id\": \"site/both\", " CITED
                                                        ", \"name\": \"Both\", \"place\": [\"east\", \"gulf\", \"nowhere\"]}, "
                                                        "{\"id\": \"site/also\", " CITED
                                                        ", \"name\": \"Also\", \"place\": \"gulf\"}, "
                                                        "{\"id\": \"site/top\", " CITED
                                                        ", \"name\": \"Top\", \"place\": \"pole\"}, "
                                                        "{\"id\": \"site/lost\", " CITED
                                                        ", \"name\": \"Lost\", \"place\": \"nowhere\"}, "
                                                        "{\"id\": \"site/wrong\", " CITED
                                                        ", \"name\": \"Wrong\", \"place\": {\"value\": \"gulf\", \"rank\": "
                                                        "\"deprecated\", \"reason\": \"Wrong\", " CITED "}}" TAIL;

/* A quarter of a great circle is 6371.0088 km × π / 2 = 10007.6 km, a degree of the equator 111.2 km. */
static void
test_near (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (globe, NULL);

  assert_near (pioneer_catalogue_find_near (catalogue, PIONEER_KIND_SITE, 0, 0, INFINITY, 10, NULL),
               "also gulf 0.0|both gulf 0.0|top pole 10007.6");
  assert_near (pioneer_catalogue_find_near (catalogue, PIONEER_KIND_SITE, 0, 91, 120, 10, NULL), "both east 111.2");
  assert_near (pioneer_catalogue_find_near (catalogue, PIONEER_KIND_SITE, 0, 91, 111, 10, NULL), "");
  assert_near (pioneer_catalogue_find_near (catalogue, PIONEER_KIND_SITE, 0, 0, 0, G_MAXUINT, NULL), "also gulf 0.0|both gulf 0.0");
  assert_near (pioneer_catalogue_find_near (catalogue, PIONEER_KIND_SITE, 0, 0, INFINITY, 1, NULL), "also gulf 0.0");
  assert_near (pioneer_catalogue_find_near (catalogue, PIONEER_KIND_SITE, 90, -100, 1, 1, NULL), "top pole 0.0");
  assert_near (pioneer_catalogue_find_near_record (catalogue, PIONEER_KIND_CONCEPT, "concept/date-east", 200, 9, NULL),
               "date-west date-west 111.2");
  assert_near (pioneer_catalogue_find_near_record (catalogue, PIONEER_KIND_SITE, "site/both", 20000, 9, NULL),
               "also gulf 0.0|top pole 10007.6");
  api_assert_list (pioneer_catalogue_find_unplaced (catalogue, PIONEER_KIND_SITE, NULL), "site/lost site/wrong");
  api_assert_list (pioneer_catalogue_find_unplaced (catalogue, PIONEER_KIND_CONCEPT, NULL), "concept/nowhere");
}

/* By the angle between vectors, worked out apart. */
static void
test_near_shipped (void)
{
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (NULL);

  assert_near (pioneer_catalogue_find_near_record (catalogue, PIONEER_KIND_CONCEPT, "concept/leeds", 50, 2, NULL),
               "wakefield wakefield 19.4|bradford bradford 23.0");
}

static void
assert_near_fails (PioneerCatalogue *catalogue, PioneerKind kind, double latitude, double longitude, double radius, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_catalogue_find_near (catalogue, kind, latitude, longitude, radius, 1, &error));
  g_assert_error (error, PIONEER_ERROR, code);
}

static void
test_near_errors (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_build (globe, NULL);
  g_autoptr (GError) error = NULL;

  assert_near_fails (catalogue, PIONEER_KIND_SITE, 90.1, 0, 1, PIONEER_ERROR_LIMIT);
  assert_near_fails (catalogue, PIONEER_KIND_SITE, 0, -180.1, 1, PIONEER_ERROR_LIMIT);
  assert_near_fails (catalogue, PIONEER_KIND_SITE, NAN, 0, 1, PIONEER_ERROR_LIMIT);
  assert_near_fails (catalogue, PIONEER_KIND_SITE, 0, INFINITY, 1, PIONEER_ERROR_LIMIT);
  assert_near_fails (catalogue, PIONEER_KIND_SITE, 0, 0, NAN, PIONEER_ERROR_LIMIT);
  assert_near_fails (catalogue, PIONEER_KIND_SITE, 0, 0, -1, PIONEER_ERROR_LIMIT);
  assert_near_fails (catalogue, PIONEER_KIND_SOURCE, 0, 0, 1, PIONEER_ERROR_UNKNOWN_WORD);
  assert_near_fails (catalogue, (PioneerKind) 77, 0, 0, 1, PIONEER_ERROR_UNKNOWN_WORD);
  g_assert_null (pioneer_catalogue_find_near_record (catalogue, PIONEER_KIND_SITE, "site/x", 1, 1, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_find_near_record (catalogue, PIONEER_KIND_SITE, "site/lost", 1, 1, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD);
  g_clear_error (&error);
  g_assert_null (pioneer_catalogue_find_unplaced (catalogue, PIONEER_KIND_PROGRAMME, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
}

/* The examples of Winkler's report (Statistical Research Division, US Bureau of the Census, 1990). */
static void
test_word_likeness (void)
{
  g_assert_cmpfloat_with_epsilon (pioneer_word_likeness ("martha", "marhta"), 0.9611, 1e-4);
  g_assert_cmpfloat_with_epsilon (pioneer_word_likeness ("dwayne", "duane"), 0.84, 1e-4);
  g_assert_cmpfloat_with_epsilon (pioneer_word_likeness ("dixon", "dicksonx"), 0.8133, 1e-4);
  g_assert_cmpfloat (pioneer_word_likeness ("abc", "abc"), ==, 1);
  g_assert_cmpfloat (pioneer_word_likeness ("abc", "xyz"), ==, 0);
}

#define AGENCY(id, rest) "{\"id\": \"partner/" id "\", " CITED ", " rest "}"

static const char *const agencies = HEAD SOURCE_A
    ", {\"id\": \"concept/council\", \"vocabulary\": \"partner-type\", \"name\": \"Council\"}, "
    "{\"id\": \"concept/trust\", \"vocabulary\": \"partner-type\", \"name\": \"Trust\"}, " AGENCY ("a", "\"name\": \"Ashford Council\"") ", " AGENCY ("b", "\"name\": \"Ashfrod Council\"") ", " AGENCY (
        "c",
        "\"name\": \"Birchwood Council\", \"type\": "
        "\"council\"") ", " AGENCY ("d",
                                    "\"name\": "
                                    "\"Birchwood "
                                    "council\", "
                                    "\"type\": "
                                    "\"trust\"") ","
                                                 " " AGENCY ("e", "\"name\": \"Dover Council\", \"successor\": \"f\"") ", " AGENCY ("f", "\"name\": \"Dover Council\"") ", " AGENCY (
                                                     "g",
                                                     "\"name\": \"Elm Council\", \"identifier\": {\"value\": {\"scheme\": \"ods\", "
                                                     "\"value\": \"X1\"}}") ", " AGENCY ("h",
                                                                                         "\"name\": \"Elm Council\", "
                                                                                         "\"identifier\": {\"value\": {\"scheme\": "
                                                                                         "\"ods\", "
                                                                                         "\"value\": \"X2\"}}") ", " AGENCY ("i",
                                                                                                                             "\"nam"
                                                                                                                             "e\": "
                                                                                                                             "\"Qua"
                                                                                                                             "rry\""
                                                                                                                             ", "
                                                                                                                             "\"ide"
                                                                                                                             "ntifi"
                                                                                                                             "er\":"
                                                                                                                             " "
                                                                                                                             "{\"va"
                                                                                                                             "lue\""
                                                                                                                             ": "
                                                                                                                             "{\"sc"
                                                                                                                             "heme"
                                                                                                                             "\": "
                                                                                                                             "\"ods"
                                                                                                                             "\", "
                                                                                                                             "\"val"
                                                                                                                             "ue\":"
                                                                                                                             " \"X2"
                                                                                                                             "\"}}") ", " AGENCY ("j",
                                                                                                                                                  "\"nam"
                                                                                                                                                  "e\": "
                                                                                                                                                  "\"War"
                                                                                                                                                  "d "
                                                                                                                                                  "1\"") ", " AGENCY ("k",
                                                                                                                                                                      "\"name\": \"Ward 2\"")
                                                     TAIL;

/* Eleven partners: "council" is in the names of eight, each other word in one or two. */
static void
test_duplicates (void)
{
  const double council = log (1 + 3.5 / 8.5);
  const double ashford = log (1 + 10.5 / 1.5);
  const double likeness = (1 + 1 + 6.0 / 7) / 3;
  const double winkler = likeness + 0.4 * (1 - likeness);
  const double expected = (ashford * ashford * winkler + council * council) / (ashford * ashford + council * council);
  static const char *const reasons[] = { "both have the identifier X2 of the scheme ods",
                                         "“Ashford Council” and “Ashfrod Council” are alike",
                                         "“Birchwood Council” and “Birchwood council” have the same words" };
  g_autoptr (PioneerCatalogue) catalogue = api_build (agencies, NULL);
  g_autoptr (PioneerList) list = pioneer_catalogue_find_duplicates (catalogue, PIONEER_KIND_PARTNER, 0.5, NULL);
  g_autoptr (GString) found = g_string_new (NULL);
  const double scores[] = { 1, expected, 0.5 };

  for (guint i = 0; i < pioneer_list_get_n_items (list); i++)
    {
      g_autoptr (PioneerDuplicate) duplicate = PIONEER_DUPLICATE (pioneer_list_get (list, i));
      g_autoptr (PioneerRecord) record = pioneer_duplicate_get_record (duplicate);
      g_autoptr (PioneerRecord) other = pioneer_duplicate_get_other (duplicate);

      g_string_append_printf (found, "%s-%s ", pioneer_record_get_id (record), pioneer_record_get_id (other));
      g_assert_cmpuint (i, <, G_N_ELEMENTS (scores));
      g_assert_cmpfloat_with_epsilon (pioneer_duplicate_get_score (duplicate), scores[i], 1e-9);
      g_assert_cmpint (pioneer_duplicate_is_certain (duplicate), ==, i == 0);
      g_assert_cmpstr (pioneer_duplicate_get_reason (duplicate, 0), ==, reasons[i]);
      g_assert_cmpuint (pioneer_duplicate_get_n_reasons (duplicate), ==, i == 2 ? 2 : 1);
      g_assert_null (pioneer_duplicate_get_reason (duplicate, 2));
    }
  g_assert_cmpstr (found->str, ==, "h-i a-b c-d ");
}

/* As many of one name make as many pairs, and no more. */
static void
test_duplicates_many (void)
{
  g_autoptr (GString) text = g_string_new (HEAD SOURCE_A);
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerList) list = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (text, ", {\"id\": \"partner/p%u\", " CITED ", \"name\": \"Health Centre\"}", i);
  g_string_append (text, TAIL);
  catalogue = api_build (text->str, NULL);
  list = pioneer_catalogue_find_duplicates (catalogue, PIONEER_KIND_PARTNER, 0.9, NULL);
  g_assert_cmpuint (pioneer_list_get_n_items (list), ==, 1999);
}

static void
test_duplicates_errors (void)
{
  static const double thresholds[] = { NAN, INFINITY, -0.1, 1.1 };
  g_autoptr (PioneerCatalogue) catalogue = api_build (HEAD TAIL, NULL);
  g_autoptr (PioneerList) list = pioneer_catalogue_find_duplicates (catalogue, PIONEER_KIND_SITE, 0, NULL);
  g_autoptr (PioneerDuplicate) bare = g_object_new (PIONEER_TYPE_DUPLICATE, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (pioneer_list_get_n_items (list), ==, 0);
  g_assert_null (pioneer_duplicate_get_record (bare));
  g_assert_null (pioneer_duplicate_get_reason (bare, 0));
  g_assert_null (pioneer_catalogue_find_duplicates (catalogue, 0, 0.5, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  for (guint i = 0; i < G_N_ELEMENTS (thresholds); i++)
    {
      g_clear_error (&error);
      g_assert_null (pioneer_catalogue_find_duplicates (catalogue, PIONEER_KIND_SITE, thresholds[i], &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/beside/completion", test_completion);
  g_test_add_func ("/beside/completion-parts", test_completion_parts);
  g_test_add_func ("/beside/similar", test_similar);
  g_test_add_func ("/beside/similar-none", test_similar_none);
  g_test_add_func ("/beside/similar-shipped", test_similar_shipped);
  g_test_add_func ("/beside/near", test_near);
  g_test_add_func ("/beside/near-shipped", test_near_shipped);
  g_test_add_func ("/beside/near-errors", test_near_errors);
  g_test_add_func ("/beside/word-likeness", test_word_likeness);
  g_test_add_func ("/beside/duplicates", test_duplicates);
  g_test_add_func ("/beside/duplicates-many", test_duplicates_many);
  g_test_add_func ("/beside/duplicates-errors", test_duplicates_errors);

  return g_test_run ();
}
