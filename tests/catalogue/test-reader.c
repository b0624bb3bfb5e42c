/* test-reader.c - What the catalogue's reader says of texts that are wrong
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "catalogue-fixture.h"

#include <string.h>

#include "pioneer-issue.h"
#include "pioneer-list.h"

/* Each value that is looked at stands at the beginning of a line of its own, so that its place is easily told. */
#define HEAD               "{\"format\":\"pioneer-catalogue\",\"version\":1,\"records\":[\n"
#define TAIL               "\n]}\n"
#define RECORD(id, text)   HEAD "{\"id\":\"" id "\",\n" text "}" TAIL
#define FIELD(name, value) RECORD ("site/a", "\"" name "\":\n" value)
#define TEN_OPEN           "[[[[[[[[[["
#define TEN                "aaaaaaaaaa"

typedef struct
{
  const char *name;
  const char *text;
  const char *issues; /* in the order of lines and columns */
} Case;

static const Case errors[] = {
  /* The text itself */
  { "empty", "", "empty 1:1 -\n" },
  { "blank", " \n ", "empty 1:1 -\n" },
  { "cut", "[1,\n", "syntax 2:1 -\n" },
  { "single-quotes", "{'format':1}", "syntax 1:2 -\n" },
  { "not-utf8", "[\"\xff\"]", "encoding 1:3 -\n" },
  { "deep", TEN_OPEN TEN_OPEN TEN_OPEN TEN_OPEN TEN_OPEN TEN_OPEN TEN_OPEN, "too-deep 1:65 -\n" },
  { "duplicate-member", "{\"format\":1,\n\"format\":2}", "duplicate-member 2:1 -\n" },
  { "number-range", "[\n1e400]", "number-range 2:1 -\n" },
  { "trailing", HEAD TAIL "x", "trailing-content 4:1 -\n" },

  /* The head */
  { "array", "[]", "not-a-catalogue 1:1 $\n" },
  { "scalar", "5", "not-a-catalogue 1:1 $\n" },
  { "no-format", "{}", "not-a-catalogue 1:1 $\n" },
  { "other-format", "{\"format\":\n\"csv\"}", "not-a-catalogue 2:1 $.format\n" },
  { "format-no-text", "{\"format\":\n1}", "not-a-catalogue 2:1 $.format\n" },
  { "no-version", "{\"format\":\"pioneer-catalogue\",\n\"records\":[]}", "missing-member 1:1 $\n" },
  { "version-2", "{\"format\":\"pioneer-catalogue\",\"version\":\n2}", "unsupported-version 2:1 $.version\n" },
  { "version-text", "{\"format\":\"pioneer-catalogue\",\"version\":\n\"1\"}", "wrong-type 2:1 $.version\n" },
  { "no-records", "{\"format\":\"pioneer-catalogue\",\n\"version\":1}", "missing-member 1:1 $\n" },
  { "records-object", "{\"format\":\"pioneer-catalogue\",\"version\":1,\"records\":\n{}}", "wrong-type 2:1 $.records\n" },
  { "header-member", "{\"format\":\"pioneer-catalogue\",\"version\":1,\"titel\":\n\"x\",\"records\":[]}",
    "unknown-member 2:1 $.titel\n" },
  { "odd-header-member", "{\"format\":\"pioneer-catalogue\",\"version\":1,\"o'd\":\n1,\"records\":[]}",
    "unknown-member 2:1 $['o\\'d']\n" },
  { "layer", "{\"format\":\"pioneer-catalogue\",\"version\":1,\"layer\":\n\"My layer\",\"records\":[]}", "bad-id 2:1 $.layer\n" },
  { "layer-number", "{\"format\":\"pioneer-catalogue\",\"version\":1,\"layer\":\n1,\"records\":[]}", "wrong-type 2:1 $.layer\n" },
  { "title", "{\"format\":\"pioneer-catalogue\",\"version\":1,\"title\":\n1,\"records\":[]}", "wrong-type 2:1 $.title\n" },

  /* Records */
  { "record-number", HEAD "5" TAIL, "wrong-type 2:1 $.records[0]\n" },
  { "record-array", HEAD "[[1]]" TAIL, "wrong-type 2:1 $.records[0]\n" },
  { "no-id", HEAD "{\"name\":\"a\"}" TAIL, "missing-member 2:1 $.records[0]\n" },
  { "id-number", HEAD "{\"id\":\n5}" TAIL, "wrong-type 3:1 $.records[0].id\n" },
  { "id-no-kind", HEAD "{\"id\":\n\"leeds\"}" TAIL, "bad-id 3:1 $.records[0].id\n" },
  { "id-unknown-kind", HEAD "{\"id\":\n\"town/leeds\"}" TAIL, "unknown-kind 3:1 $.records[0].id\n" },
  { "id-upper-case", HEAD "{\"id\":\n\"site/Leeds\"}" TAIL, "bad-id 3:1 $.records[0].id\n" },
  { "id-empty", HEAD "{\"id\":\n\"site/\"}" TAIL, "bad-id 3:1 $.records[0].id\n" },
  { "id-hyphens", HEAD "{\"id\":\n\"site/a--b\"}" TAIL, "bad-id 3:1 $.records[0].id\n" },
  { "id-last-hyphen", HEAD "{\"id\":\n\"site/a-\"}" TAIL, "bad-id 3:1 $.records[0].id\n" },
  { "id-101", HEAD "{\"id\":\n\"site/" TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "a\"}" TAIL, "bad-id 3:1 $.records[0].id\n" },
  { "id-twice", HEAD "{\"id\":\"site/a\"},\n{\"id\":\n\"site/a\"}" TAIL, "duplicate-id 4:1 $.records[1].id\n" },
  { "second-of-two", HEAD "{\"id\":\"site/a\"}, {\"id\":\"site/b\", \"summary\": 1}" TAIL,
    "wrong-type 2:45 $.records[1].summary\n" },
  { "field", FIELD ("nmae", "5"), "unknown-field 4:1 $.records[0].nmae\n" },
  { "field-of-another-kind", FIELD ("baseline", "5"), "unknown-field 4:1 $.records[0].baseline\n" },

  /* Statements */
  { "text-number", FIELD ("summary", "5"), "wrong-type 4:1 $.records[0].summary\n" },
  { "text-null", FIELD ("summary", "null"), "wrong-type 4:1 $.records[0].summary\n" },
  { "text-empty", FIELD ("summary", "\"\""), "empty-text 4:1 $.records[0].summary\n" },
  { "text-blank", FIELD ("summary", "\" \\n\xc2\xa0\""), "empty-text 4:1 $.records[0].summary\n" },
  { "empty-array", FIELD ("summary", "[]"), "wrong-type 4:1 $.records[0].summary\n" },
  { "array-in-array", FIELD ("summary", "[[1]]"), "wrong-type 4:2 $.records[0].summary[0]\n" },
  { "third", FIELD ("summary", "[\"é\", \"b\", 1]"), "wrong-type 4:12 $.records[0].summary[2]\n" },
  { "no-value", FIELD ("summary", "{}"), "missing-member 4:1 $.records[0].summary\n" },
  { "both", FIELD ("summary", "{\"value\":\"a\",\"state\":\"none\"}"), "value-and-state 4:1 $.records[0].summary\n" },
  { "state-value", FIELD ("summary", "{\"state\":\n\"value\"}"), "unknown-choice 5:1 $.records[0].summary.state\n" },
  { "member", FIELD ("summary", "{\"value\":\"a\",\"scpoe\":\n\"x\"}"), "unknown-member 5:1 $.records[0].summary.scpoe\n" },
  { "rank", FIELD ("summary", "{\"value\":\"a\",\"rank\":\n\"best\"}"), "unknown-choice 5:1 $.records[0].summary.rank\n" },
  { "modality", FIELD ("summary", "{\"value\":\"a\",\"modality\":\n\"unspecified\"}"),
    "unknown-choice 5:1 $.records[0].summary.modality\n" },
  { "as-of", FIELD ("summary", "{\"value\":\"a\",\"as-of\":\n\"May\"}"), "bad-period 5:1 $.records[0].summary.as-of\n" },
  { "as-of-number", FIELD ("summary", "{\"value\":\"a\",\"as-of\":\n2013}"), "wrong-type 5:1 $.records[0].summary.as-of\n" },
  { "statement-layer", FIELD ("summary", "{\"value\":\"a\",\"layer\":\n\"A\"}"), "bad-id 5:1 $.records[0].summary.layer\n" },
  { "two-wrong", FIELD ("summary", "{\"value\":\n1,\"rank\":\n2}"),
    "wrong-type 5:1 $.records[0].summary.value\nwrong-type 6:1 $.records[0].summary.rank\n" },

  /* Values */
  { "bare-shape", FIELD ("population", "{\"kind\":\"covered\",\"quantity\":\"5 person\"}"),
    "missing-member 4:1 $.records[0].population\n" },
  { "shape-number", FIELD ("population", "5"), "wrong-type 4:1 $.records[0].population\n" },
  { "shape-text", FIELD ("population", "{\"value\":\n\"5\"}"), "wrong-type 5:1 $.records[0].population.value\n" },
  { "no-quantity", FIELD ("population", "{\"value\":\n{\"kind\":\"covered\"}}"),
    "missing-member 5:1 $.records[0].population.value\n" },
  { "empty-shape", FIELD ("feature", "{\"value\":\n{}}"), "missing-member 5:1 $.records[0].feature.value\n" },
  { "shape-choice", FIELD ("population", "{\"value\":{\"quantity\":\"5 person\",\"kind\":\n\"all\"}}"),
    "unknown-choice 5:1 $.records[0].population.value.kind\n" },
  { "shape-member", FIELD ("population", "{\"value\":{\"quantity\":\"5 person\",\"kind\":\"covered\",\"area\":\n1}}"),
    "unknown-member 5:1 $.records[0].population.value.area\n" },
  { "shape-member-outside", FIELD ("feature", "{\"value\":{\"concept\":\"x\"},\"description\":\n\"x\"}"),
    "unknown-member 5:1 $.records[0].feature.description\n" },
  { "quantity", FIELD ("population", "{\"value\":{\"kind\":\"covered\",\"quantity\":\n\"lots\"}}"),
    "bad-quantity 5:1 $.records[0].population.value.quantity\n" },
  { "quantity-separators", FIELD ("population", "{\"value\":{\"kind\":\"covered\",\"quantity\":\n\"2,000 person\"}}"),
    "bad-quantity 5:1 $.records[0].population.value.quantity\n" },
  { "quantity-huge", FIELD ("population", "{\"value\":{\"kind\":\"covered\",\"quantity\":\n1e300}}"),
    "bad-quantity 5:1 $.records[0].population.value.quantity\n" },
  { "quantity-true", FIELD ("population", "{\"value\":{\"kind\":\"covered\",\"quantity\":\ntrue}}"),
    "wrong-type 5:1 $.records[0].population.value.quantity\n" },
  { "unit", FIELD ("population", "{\"value\":{\"kind\":\"covered\",\"quantity\":\n\"over 2000 souls\"}}"),
    "unknown-unit 5:1 $.records[0].population.value.quantity\n" },
  { "number", RECORD ("concept/p", "\"coordinates\":{\"value\":{\"latitude\":53.8,\"longitude\":\n\"1\"}}"),
    "wrong-type 4:1 $.records[0].coordinates.value.longitude\n" },
  { "choice-number", RECORD ("concept/p", "\"vocabulary\":\n1"), "wrong-type 4:1 $.records[0].vocabulary\n" },
  { "slug", FIELD ("place", "\"Leeds\""), "bad-id 4:1 $.records[0].place\n" },
  { "slug-number", FIELD ("place", "1"), "wrong-type 4:1 $.records[0].place\n" },
  { "needless-kind", FIELD ("place", "\"concept/leeds\""), "bad-id 4:1 $.records[0].place\n" },
  { "other-kind", FIELD ("place", "\"site/leeds\""), "wrong-kind 4:1 $.records[0].place\n" },
  { "no-kind", FIELD ("place", "\"town/leeds\""), "unknown-kind 4:1 $.records[0].place\n" },
  { "subject-no-kind", RECORD ("outcome/o", "\"subject\":\n\"leeds\""), "bad-id 4:1 $.records[0].subject\n" },
  { "subject-other-kind", RECORD ("outcome/o", "\"subject\":\n\"partner/leeds\""), "wrong-kind 4:1 $.records[0].subject\n" },
  { "subject-unknown-kind", RECORD ("outcome/o", "\"subject\":\n\"town/leeds\""), "unknown-kind 4:1 $.records[0].subject\n" },
  { "subject-slug", RECORD ("outcome/o", "\"subject\":\n\"site/Leeds\""), "bad-id 4:1 $.records[0].subject\n" },
  { "outcome-modality", RECORD ("outcome/o", "\"modality\":\n\"done\""), "unknown-choice 4:1 $.records[0].modality\n" },
  { "period-order", RECORD ("partner/p", "\"opened\":\n\"2013/2012\""), "bad-period 4:1 $.records[0].opened\n" },

  /* Citations */
  { "cite", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s\"}"), "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "cite-number", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n5}"), "wrong-type 5:1 $.records[0].summary.cite\n" },
  { "cite-none", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n[]}"), "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "cite-second", FIELD ("summary", "{\"value\":\"a\",\"cite\":[\"s@0-1" DIGEST "\",\n\"s@0\"]}"),
    "bad-citation 5:1 $.records[0].summary.cite[1]\n" },
  { "cite-source", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"S@0-1" DIGEST "\"}"),
    "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "cite-digest", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@0-1#0123456789ABCDEF\"}"),
    "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "cite-short-digest", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@0-1#0123456789abcde\"}"),
    "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "cite-long-digest", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@0-1" DIGEST "0\"}"),
    "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "cite-zero", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@00-1" DIGEST "\"}"),
    "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "cite-negative", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@-1-1" DIGEST "\"}"),
    "bad-citation 5:1 $.records[0].summary.cite\n" },
  { "span-empty", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@5-5" DIGEST "\"}"),
    "span-out-of-range 5:1 $.records[0].summary.cite\n" },
  { "span-backwards", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@5-4" DIGEST "\"}"),
    "span-out-of-range 5:1 $.records[0].summary.cite\n" },
  { "span-huge", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@5-4294967296" DIGEST "\"}"),
    "span-out-of-range 5:1 $.records[0].summary.cite\n" },
  { "span-very-huge", FIELD ("summary", "{\"value\":\"a\",\"cite\":\n\"s@18446744073709551616-18446744073709551617" DIGEST "\"}"),
    "span-out-of-range 5:1 $.records[0].summary.cite\n" },
  { "record-cite", RECORD ("site/a", "\"cite\":\n\"s\",\"name\":\"a\""), "bad-citation 4:1 $.records[0].cite\n" },

  /* What records say of each other */
  { "dangling", FIELD ("place", "\"nowhere\""), "dangling-reference 4:1 $.records[0].place\n" },
  { "dangling-in-shape", FIELD ("partnership", "[\n{\"value\":{\"partner\":\"nobody\",\"role\":\"nothing\"}}]"),
    "dangling-reference 5:1 $.records[0].partnership[0]\ndangling-reference 5:1 $.records[0].partnership[0]\n" },
  { "dangling-source", FIELD ("summary", "{\"value\":\"a\",\"cite\":[\"s@0-1" DIGEST "\",\"s@2-3" DIGEST "\"]}"),
    "dangling-reference 4:1 $.records[0].summary\n" },
  { "population-count", FIELD ("population", "{\"value\":{\"kind\":\"covered\",\"quantity\":5}}"),
    "unlike-units 4:1 $.records[0].population\n" },
  { "population-percent", FIELD ("population", "{\"value\":{\"kind\":\"target\",\"quantity\":\"5 percent\"}}"),
    "unlike-units 4:1 $.records[0].population\n" },
  { "share-weeks", FIELD ("population", "{\"value\":{\"kind\":\"share\",\"quantity\":\"5 week\"}}"),
    "unlike-units 4:1 $.records[0].population\n" },
  { "funding-count", FIELD ("funding", "{\"value\":{\"amount\":5}}"), "unlike-units 4:1 $.records[0].funding\n" },
  { "concept-unit", RECORD ("concept/m", "\"unit\":\n\"metre\""), "unknown-unit 4:1 $.records[0].unit\n" },
  { "baseline-actual", RECORD ("outcome/o", "\"actual\":\n\"5 week\",\"baseline\":5"), "unlike-units 4:1 $.records[0].actual\n" },
  { "measure-unit",
    HEAD "{\"id\":\"concept/m\",\"unit\":\"week\"},{\"id\":\"outcome/o\",\"measure\":\"m\",\"baseline\":\"14 "
         "day\",\n\"actual\":\n5,\"change\":\"10 percent\"}" TAIL,
    "unlike-units 4:1 $.records[1].actual\n" },
};

/* All issues, warnings too. */
static const Case warnings[] = {
  { "right", RECORD ("concept/a", "\"name\":\"A\",\"definition\":{\"value\":\"B\",\"reason\":\"C\"}"), "" },
  { "uncited", FIELD ("name", "\"A\""), "uncited 4:1 $.records[0].name\n" },
  { "uncited-state", FIELD ("name", "{\"state\":\"unknown\"}"), "uncited 4:1 $.records[0].name\n" },
  { "no-modality",
    HEAD "{\"id\":\"source/s\"},{\"id\":\"site/a\",\"cite\":\"s@0-1" DIGEST "\",\"feature\":[\n"
         "{\"value\":{\"description\":\"x\"},\"modality\":\"plan\"},\n{\"value\":{\"description\":\"x\"}}]}" TAIL,
    "no-modality 4:1 $.records[1].feature[1]\n" },
  { "wrong-vocabulary",
    HEAD "{\"id\":\"source/s\"},{\"id\":\"concept/c\",\"vocabulary\":\"role\"},{\"id\":\"site/a\",\"cite\":\"s@0-1" DIGEST
         "\",\"place\":\n\"c\"}" TAIL,
    "wrong-vocabulary 3:1 $.records[2].place\n" },
  { "no-vocabulary",
    HEAD "{\"id\":\"source/s\"},{\"id\":\"concept/c\"},{\"id\":\"site/a\",\"cite\":\"s@0-1" DIGEST "\",\"place\":\n\"c\"}" TAIL,
    "" },
  { "address", FIELD ("summary", "\"Write to a.b@example.org.\""), "personal-data 4:1 $.records[0].summary\n" },
  { "no-address", FIELD ("summary", "\"@home, a@b, care@ home.org\""), "" },
  { "telephone", FIELD ("summary", "\"Tel. (0113) 496 0000\""), "personal-data 4:1 $.records[0].summary\n" },
  { "telephone-international", FIELD ("summary", "\"+44 20 7946 0000\""), "personal-data 4:1 $.records[0].summary\n" },
  { "telephone-in-reason", FIELD ("summary", "{\"value\":\"A\",\"reason\":\"ask 07700 900000\"}"),
    "personal-data 4:1 $.records[0].summary\n" },
  { "no-telephone",
    FIELD ("summary", "\"Charity 01234567, E08000035, 2009-04-01/2011-03-31, 4,000,000, 1000000000000, 0.0000000001\""), "" },
  { "no-telephone-digest", RECORD ("source/s", "\"digest\":\"0824bf0ba2e351d44f66a22ab5de05cac1382a9264f4aad9bff1488002decdc1\""),
    "" },
};

static void
check (const Case *data, gboolean all)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (data->text, strlen (data->text));
  g_autofree char *issues = NULL;

  pioneer_catalogue_builder_set_partial (builder, TRUE);
  pioneer_catalogue_builder_add_bytes (builder, bytes, "text", NULL);
  issues = fixture_issues (builder, all);
  g_assert_cmpstr (issues, ==, data->issues);
}

static void
test_error (gconstpointer data)
{
  const Case *wrong = data;
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (wrong->text, strlen (wrong->text));
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  check (wrong, FALSE);

  /* Not partial, it is refused, or else nothing is built. */
  if (pioneer_catalogue_builder_add_bytes (builder, bytes, "text", &error))
    store = pioneer_catalogue_builder_build_store (builder, &error);
  g_assert_null (store);
  g_assert_nonnull (error);
  g_assert_true (error->domain == PIONEER_ERROR);
  g_assert_true (g_str_has_prefix (error->message, "text:"));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_warning (gconstpointer data)
{
  check (data, TRUE);
}

#define LINES "{\"format\":\"pioneer-catalogue\",\"version\":1}\n"

static const Case lines[] = {
  { "none", LINES, "" },
  { "no-newline", "{\"format\":\"pioneer-catalogue\",\"version\":1}", "" },
  { "blank-lines", LINES "\n \r\n{\"id\":\"site/a\"}\r\n\n", "" },
  { "last-line", LINES "{\"id\":\"site/a\"}\n{\"id\":\"site/b\", \"summary\": 1}", "wrong-type 3:28 $.summary\n" },
  { "bad-line", LINES "{\"id\":\"site/a\"\n{\"id\":\"site/b\"}\n\n{}\n", "syntax 2:15 -\nmissing-member 5:1 $\n" },
  { "scalar", LINES "5\n", "wrong-type 2:1 $\n" },
  { "twice", LINES "{\"id\":\"site/a\"}\n{\"id\":\"site/a\"}\n", "duplicate-id 3:7 $.id\n" },
  { "version", "{\"format\":\"pioneer-catalogue\",\"version\":2}\n{}\n", "unsupported-version 1:41 $.version\n" },
  { "dangling", LINES "\n{\"id\":\"site/a\", \"place\": [\"x\"]}\n", "dangling-reference 3:27 $.place[0]\n" },
  { "header-alone", "{\"format\":\"pioneer-catalogue\"}\n{\"id\":\"site/a\"}\n", "missing-member 1:1 $\n" },
  { "no-header", "{\"id\":\"site/a\"}\n{\"id\":\"site/b\"}\n", "trailing-content 2:1 -\n" },
};

static void
test_lines (gconstpointer data)
{
  check (data, FALSE);
}

static void
test_many (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GString) text = g_string_new (HEAD "{\"id\":\"site/a\",\"note\":\n[\"n\"");
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *issues = NULL;

  for (guint i = 1; i <= 10000; i++)
    g_string_append_printf (text, ",\"n%u\"", i);
  g_string_append (text, "]}" TAIL);

  pioneer_catalogue_builder_set_partial (builder, TRUE);
  bytes = g_bytes_new (text->str, text->len);
  g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, "text", NULL));
  issues = fixture_issues (builder, FALSE);
  g_assert_cmpstr (issues, ==, "too-many 3:1 $.records[0].note\n");
  store = pioneer_catalogue_builder_build_store (builder, NULL);
  g_assert_cmpuint (store->n_statements, ==, 10000);
}

/* A thousand errors and a thousand others are listed; the rest is counted. */
static void
test_listed (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GString) text = g_string_new (LINES);
  g_autoptr (PioneerList) issues = NULL;
  g_autoptr (PioneerIssue) last = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1500; i++)
    g_string_append_printf (text, "{\"id\":\"site/a%u\",\"summary\":1,\"name\":\"A\"}\n", i);
  bytes = g_bytes_new (text->str, text->len);

  g_assert_false (pioneer_catalogue_builder_add_bytes (builder, bytes, "text", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (
      error->message, "text:2:27: error: site/a0, summary: found the number 1 where a text was expected [wrong-type]"));
  g_assert_true (g_str_has_suffix (error->message, "\n(and 1499 more errors)"));

  pioneer_catalogue_builder_set_partial (builder, TRUE);
  g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, "text", NULL));
  issues = pioneer_catalogue_builder_get_issues (builder);

  /* Two of them say how many more there are: errors of the file, and warnings of the whole. */
  g_assert_cmpuint (pioneer_list_get_n_items (issues), ==, 1000 + 1 + 1000 + 1);
  last = PIONEER_ISSUE (pioneer_list_get (issues, 0));
  g_assert_cmpstr (pioneer_issue_get_code (last), ==, "more");
  g_assert_cmpstr (pioneer_issue_get_message (last), ==, "there are 500 more issues, which are not listed");
}

static void
test_issue (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerList) issues = NULL;
  g_autoptr (PioneerIssue) issue = NULL;
  g_autofree char *text = NULL;

  g_assert_false (pioneer_catalogue_builder_add_record (builder, "{\"id\": \"partner/p\",\n \"baseline\": 5}", NULL, NULL));
  issues = pioneer_catalogue_builder_get_issues (builder);
  g_assert_cmpuint (pioneer_list_get_n_items (issues), ==, 1);
  issue = PIONEER_ISSUE (pioneer_list_get (issues, 0));

  g_assert_cmpint (pioneer_issue_get_severity (issue), ==, PIONEER_SEVERITY_ERROR);
  g_assert_cmpstr (pioneer_issue_get_code (issue), ==, "unknown-field");
  g_assert_null (pioneer_issue_get_file (issue));
  g_assert_cmpuint (pioneer_issue_get_line (issue), ==, 2);
  g_assert_cmpuint (pioneer_issue_get_column (issue), ==, 14);
  g_assert_cmpstr (pioneer_issue_get_path (issue), ==, "$.baseline");
  g_assert_cmpstr (pioneer_issue_get_hint (issue), ==, "It is a field of outcome.");

  text = pioneer_issue_to_string (issue);
  g_assert_cmpstr (text, ==,
                   "2:14: error: partner/p: \"baseline\" is not a field of the kind partner [unknown-field]\n"
                   "  It is a field of outcome.");
}

static void
add_cases (const char *group, const Case *cases, gsize n, GTestDataFunc test)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/%s/%s", group, cases[i].name);

      g_test_add_data_func (path, &cases[i], test);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("errors", errors, G_N_ELEMENTS (errors), test_error);
  add_cases ("warnings", warnings, G_N_ELEMENTS (warnings), test_warning);
  add_cases ("lines", lines, G_N_ELEMENTS (lines), test_lines);
  g_test_add_func ("/reader/many", test_many);
  g_test_add_func ("/reader/listed", test_listed);
  g_test_add_func ("/reader/issue", test_issue);

  return g_test_run ();
}
