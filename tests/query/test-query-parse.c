/* test-query-parse.c - Queries as people write them, and as they are written back
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-error.h"
#include "pioneer-query-node-private.h"
#include "pioneer-query.h"

typedef struct
{
  const char *text;
  const char *canonical; /* NULL: as the text */
} Reading;

static PioneerQuery *
read_query (const char *text)
{
  g_autoptr (GError) error = NULL;
  PioneerQuery *query = pioneer_query_new (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (query);

  return query;
}

/* What is printed is what was worked out; read again, it is an equal query with the same text. */
static void
check_readings (const Reading *readings, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (PioneerQuery) query = read_query (readings[i].text);
      g_autoptr (PioneerQuery) again = read_query (pioneer_query_to_string (query));

      g_assert_cmpstr (pioneer_query_to_string (query), ==,
                       readings[i].canonical != NULL ? readings[i].canonical : readings[i].text);
      g_assert_cmpstr (pioneer_query_to_string (again), ==, pioneer_query_to_string (query));
      g_assert_true (pioneer_query_equal (query, again));
    }
}

static void
test_words (void)
{
  const Reading readings[] = {
    { "", NULL },
    { "   ", "" },
    { "*", "" },
    { "telecare", NULL },
    { " frail\t elderly\n", "frail elderly" },
    { "frail\u00A0elderly", "frail elderly" },
    { "frail\u200Belderly", "frail elderly" },
    { "\"joint care team\"", NULL },
    { "\"joint   care\nteam\"", "\"joint care team\"" },
    { "“joint care team”", "\"joint care team\"" },
    { "„joint care team“", "\"joint care team\"" },
    { "\"joint care team”", "\"joint care team\"" },
    { "\"the \\\"virtual\\\" ward\"", NULL },
    { "\"the \\“virtual\\” ward\"", NULL },
    { "\"a \\\\ b\"", NULL },
    { "\"C:\\docs\"", "\"C:\\\\docs\"" },
    { "wait\"time\"", "wait \"time\"" },
    { "integrat*", NULL },
    { "integrat***", "integrat*" },
    { "well-be*", NULL },
    { "bradfrod~", NULL },
    { "leds~1", NULL },
    { "hosptal~2", NULL },
    { "telecare*, telehealth~.", "telecare* telehealth~" },
  };

  check_readings (readings, G_N_ELEMENTS (readings));
}

static void
test_operators (void)
{
  const Reading readings[] = {
    { "-leeds", NULL },
    { "NOT leeds", "-leeds" },
    { "telecare -leeds", NULL },
    { "telecare -\"joint care\"", NULL },
    { "telecare NOT leeds", "telecare -leeds" },
    { "telecare AND leeds", "telecare leeds" },
    { "telecare AND NOT leeds", "telecare -leeds" },
    { "telecare OR leeds", NULL },
    { "a b OR c d", "(a b) OR (c d)" },
    { "a OR b c", "a OR (b c)" },
    { "a AND b OR c", "(a b) OR c" },
    { "(a OR b) c", NULL },
    { "(a OR b)c", "(a OR b) c" },
    { "a(b)", "a b" },
    { "a (b (c d))", "a b c d" },
    { "a OR (b OR c)", "a OR b OR c" },
    { "((((a))))", "a" },
    { "NOT a b", "-a b" },
    { "NOT (a b)", "-(a b)" },
    { "-(a OR b)", NULL },
    { "a OR -b", NULL },
    { "NOT NOT a", "NOT -a" },
    { "-(-a)", "NOT -a" },
    { "NOT NOT NOT a", "NOT NOT -a" },
    { "* telecare", "telecare" },
    { "* -telecare", "-telecare" },
    { "-*", NULL },
    { "* OR telecare", NULL },
    { "health and care or not", NULL },
    { "HEALTH AND CARE", "HEALTH CARE" },
  };

  check_readings (readings, G_N_ELEMENTS (readings));
}

static void
test_conditions (void)
{
  const Reading readings[] = {
    { "place:leeds", NULL },
    { "place:\"leeds\"", "place:leeds" },
    { "place:=leeds", "place:leeds" },
    { "place:\"St Helens\"", NULL },
    { "place:“St  Helens”", "place:\"St Helens\"" },
    { "place:site/leeds", NULL },
    { "-place:leeds", NULL },
    { "place:lee*", NULL },
    { "place:leds~", NULL },
    { "place:leds~1", NULL },
    { "place:leeds, york", "place:leeds york" },
    { "population:none", NULL },
    { "population:unknown", NULL },
    { "population:not-stated", NULL },
    { "population:*", NULL },
    { "note:\"none\"", NULL },
    { "note:\"*\"", NULL },
    { "note:\"<5\"", "note:\"\\<5\"" },
    { "note:\"\\\"quoted\\\"\"", NULL },
    { "note:\"a..b\"", "note:\"a.\\.b\"" },
    { "place:(leeds OR bradford)", "place:leeds OR place:bradford" },
    { "place:(leeds bradford) a", "place:leeds place:bradford a" },
    { "-place:(leeds OR \"St Helens\")", "-(place:leeds OR place:\"St Helens\")" },
    { "place:(leeds OR -(york bath))", "place:leeds OR -(place:york place:bath)" },
    { "population:(none OR >200k)", "population:none OR population:>200000" },
    { "kind:outcome", NULL },
    { "kind:outcomes", "kind:outcome" },
    { "kind:Programmes", "kind:programme" },
    { "kind:(site OR \"outcome\")", "kind:site OR kind:outcome" },
    { "id:leeds", NULL },
    { "modality:reported", NULL },
    { "modality:In-Progress", "modality:in-progress" },
    { "participation.status:\"not selected\"", "participation.status:not-selected" },
  };

  check_readings (readings, G_N_ELEMENTS (readings));
}

static void
test_names (void)
{
  const Reading readings[] = {
    { "populations:>5", "population:>5" },
    { "client-groups:\"older people\"", "client-group:\"older people\"" },
    { "Population:>5", "population:>5" },
    { "programme:pilots", NULL },
    { "Programmes:\"integrated care pilots\"", "programme:\"integrated care pilots\"" },
    { "programme:none", "participation:none" },
    { "programme:pil*", "participation:pil*" },
    { "partner:\"Age UK\"", "partnership:\"Age UK\"" },
    { "\"Client group\":frail", "client-group:frail" },
    { "local-scheme:x", "scheme:x" },
    { "population.kind:target", NULL },
    { "participation.programme:pilots", NULL },
    { "participation.programme.name:pilots", NULL },
    { "population[kind=target]:>=200000", NULL },
    { "population[place=\"St Helens\"]:>5", "population[place=St Helens]:>5" },
    { "feature[modality=plan]:telecare", NULL },
    { "population[source=scie-2013].kind:target", NULL },
    { "wait:>5", NULL },
    { "wait.target:>5", NULL },
    { "\"waiting time\":>5", NULL },
    { "\"Waiting  time\":>5", "\"Waiting time\":>5" },
    { "Wait:>5", "\"Wait\":>5" },
    { "\"populaton\":5", NULL },
    { "\"say \\\"when\\\"\":5", NULL },
  };

  check_readings (readings, G_N_ELEMENTS (readings));
}

static void
test_amounts (void)
{
  const Reading readings[] = {
    { "population:200000", NULL },
    { "population:200,000", "population:200000" },
    { "population:200k", "population:200000" },
    { "population:200K", "population:200000" },
    { "population:1.1m", "population:1100000" },
    { "population:2bn", "population:2000000000" },
    { "population:\"2 million people\"", "population:\"2000000 person\"" },
    { "population:\"over 2000 people\"", "population:\"over 2000 person\"" },
    { "population:>=200k", "population:>=200000" },
    { "population:≥200k", "population:>=200000" },
    { "population:≤200k", "population:<=200000" },
    { "population:>200k", "population:>200000" },
    { "population:<200k", "population:<200000" },
    { "population:<=200k", "population:<=200000" },
    { "population:=200k", "population:200000" },
    { "population:10..20", NULL },
    { "population:10..", "population:>=10" },
    { "population:..20", "population:<=20" },
    { "population:10.., a", "population:>=10 a" },
    { "population:10k..20k", "population:10000..20000" },
    { "population:0..20k", "population:0..20000" },
    { "population:500..2k", "population:500..2000" },
    { "population:\"10.\\.20 person\"", NULL },
    { "wait:<1week", "wait:\"<1 week\"" },
    { "wait:\"<8 week\"", NULL },
    { "wait:\" < 8 weeks \"", "wait:\"<8 week\"" },
    { "wait:<\"8 weeks\"", "wait:\"<8 week\"" },
    { "wait:1..2week", "wait:\"1 week..2 week\"" },
    { "wait:1week..10day", "wait:\"1 week..10 day\"" },
    { "wait:\"1..2 weeks\"", "wait:\"1 week..2 week\"" },
    { "change:-5%", "change:\"-5 percent\"" },
    { "change:<-5%", "change:\"<-5 percent\"" },
    { "change:−5%", "change:\"-5 percent\"" },
    { "change:-5..5%", "change:\"-5 percent..5 percent\"" },
    { "change:(-5% OR -10%)", "change:\"-5 percent\" OR change:\"-10 percent\"" },
    { "change:\"5 per cent\"", "change:\"5 percent\"" },
    { "funding:>£1m", "funding:\">1000000 GBP\"" },
    { "funding:£1,500.50", "funding:\"1500.5 GBP\"" },
    { "funding:£1m..£2m", "funding:\"1000000 GBP..2000000 GBP\"" },
    { "funding:$5m", "funding:\"5000000 USD\"" },
    { "coordinates.longitude:-1.5..0", NULL },
  };

  check_readings (readings, G_N_ELEMENTS (readings));
}

static void
test_dates (void)
{
  const Reading readings[] = {
    { "published:2013", NULL },
    { "announced:>=2013-05", NULL },
    { "published:2009..2013", NULL },
    { "published:2009..", "published:>=2009" },
    { "published:<2013-11-01", NULL },
    { "published:2013..2013-05", NULL },
    { "published:2013-07/..", "published:\"2013-07/.\\.\"" },
    { "published:2009-04/2011-03", NULL },
    { "wait.period:>2013-05", NULL },
  };

  check_readings (readings, G_N_ELEMENTS (readings));
}

/* What people paste. */
static void
test_pasted (void)
{
  const Reading readings[] = {
    { "re: care", "re care" },
    { "note: this", "note this" },
    { "\"note\": this", "\"note\" this" },
    { "Re:care", NULL },
    { "TB:HIV", NULL },
    { "https://example.org/a?b=c", NULL },
    { "https://example.org/", "https://example.org" },
    { "c:\\docs", NULL },
    { "std::string", NULL },
    { ":smile:", "smile" },
    { "10:30", NULL },
    { "24/7", NULL },
    { "A&E", NULL },
    { "N.H.S.", "N.H.S" },
    { "C++", "C" },
    { "O'Neil’s", NULL },
    { "people's 'care'", "people's care" },
    { "leeds & bradford", "leeds bradford" },
    { "leeds - bradford", "leeds bradford" },
    { "leeds – bradford", "leeds bradford" },
    { "--help", "help" },
    { "- one", "one" },
    { "* one", "one" },
    { "+telecare !leeds", "telecare leeds" },
    { "care, health; places.", "care health places" },
    { "wow:...", "wow" },
    { ">65 years", "65 years" },
    { "50% £4", "50 4" },
    { "🙂 care", "care" },
    { "café cafe\u0301", "café cafe\u0301" },
    { "½ ™", NULL },
    { ":re:care", "\"re:care\"" },
    { "(AND.)", "and" },
    { "care -AND", "care -and" },
    { "-\"!!\" care", "care" },
    { "foo~1!$", "\"foo~1\"" },
    { "a[b=c [ d]:x", "\"a[b=c\" d]:x" },
    { "NHS (England)", "NHS England" },
    { "**bold**", "bold*" },
  };

  check_readings (readings, G_N_ELEMENTS (readings));
}

static void
test_any_word (void)
{
  const Reading readings[] = {
    { "frail elderly", "frail OR elderly" },
    { "frail elderly -leeds", "(frail OR elderly) -leeds" },
    { "frail kind:site elderly place:leeds", "(frail OR elderly) kind:site place:leeds" },
    { "frail AND old elderly", "(frail old) OR elderly" },
    { "frail (old age)", "frail OR old OR age" },
    { "(place:leeds OR place:york) frail old", "(frail OR old) (place:leeds OR place:york)" },
    { "frail", "frail" },
    { "place:leeds kind:site", "place:leeds kind:site" },
    { "a b OR c", "a OR b OR c" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerQuery) query = pioneer_query_new_any_word (readings[i].text, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (pioneer_query_to_string (query), ==, readings[i].canonical);
    }
}

static const PioneerQueryNode *
child (const PioneerQueryNode *node, guint position)
{
  return node->children->pdata[position];
}

/* What those who carry a query out rely on. */
static void
test_nodes (void)
{
  g_autoptr (PioneerQuery) query = read_query ("café \"b c\" d* e~2 (f OR -g) population:>=5 place:x* kind:sites");
  const PioneerQueryNode *root = pioneer_query_get_root (query);
  const PioneerNodeType types[] = { PIONEER_NODE_WORD, PIONEER_NODE_PHRASE, PIONEER_NODE_PREFIX, PIONEER_NODE_FUZZY,
                                    PIONEER_NODE_ANY,  PIONEER_NODE_FIELD,  PIONEER_NODE_FIELD,  PIONEER_NODE_KIND };
  const guint columns[] = { 1, 6, 12, 15, 20, 29, 44, 53 };

  g_assert_cmpint (root->type, ==, PIONEER_NODE_ALL);
  g_assert_cmpuint (root->children->len, ==, G_N_ELEMENTS (types));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_assert_cmpint (child (root, i)->type, ==, types[i]);
      g_assert_cmpuint (child (root, i)->column, ==, columns[i]);
    }

  g_assert_cmpstr (child (root, 1)->text, ==, "b c");
  g_assert_cmpstr (child (root, 2)->text, ==, "d");
  g_assert_cmpuint (child (root, 3)->distance, ==, 2);
  g_assert_cmpint (child (child (root, 4), 1)->type, ==, PIONEER_NODE_NOT);
  g_assert_cmpuint (child (child (root, 4), 1)->column, ==, 25);
  g_assert_cmpint (child (root, 5)->condition, ==, PIONEER_CONDITION_RANGE);
  g_assert_cmpstr (child (root, 5)->path, ==, "population");
  g_assert_cmpstr (child (root, 5)->lowest, ==, "5");
  g_assert_null (child (root, 5)->highest);
  g_assert_false (child (root, 5)->above);
  g_assert_cmpint (child (root, 6)->condition, ==, PIONEER_CONDITION_TEXT);
  g_assert_cmpint (child (child (root, 6), 0)->type, ==, PIONEER_NODE_PREFIX);
  g_assert_cmpstr (child (child (root, 6), 0)->text, ==, "x");
  g_assert_cmpstr (child (root, 7)->text, ==, "site");
}

static void
test_object (void)
{
  g_autoptr (PioneerQuery) query = read_query ("NOT a");
  g_autoptr (PioneerQuery) made = g_object_new (PIONEER_TYPE_QUERY, NULL);
  g_autoptr (PioneerQuery) empty = read_query ("");
  g_autofree char *text = NULL;

  g_object_get (query, "text", &text, NULL);
  g_assert_cmpstr (text, ==, "-a");
  g_assert_true (pioneer_query_equal (made, empty));
  g_assert_false (pioneer_query_equal (made, query));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/parse/words", test_words);
  g_test_add_func ("/query/parse/operators", test_operators);
  g_test_add_func ("/query/parse/conditions", test_conditions);
  g_test_add_func ("/query/parse/names", test_names);
  g_test_add_func ("/query/parse/amounts", test_amounts);
  g_test_add_func ("/query/parse/dates", test_dates);
  g_test_add_func ("/query/parse/pasted", test_pasted);
  g_test_add_func ("/query/parse/any-word", test_any_word);
  g_test_add_func ("/query/parse/nodes", test_nodes);
  g_test_add_func ("/query/parse/object", test_object);

  return g_test_run ();
}
