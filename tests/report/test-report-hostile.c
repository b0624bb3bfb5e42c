/* test-report-hostile.c - Names from data that would be markup, and must not become it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-renderer-private.h"

/* As JSON strings, without the quotes. */
static const char *const names[] = {
  "<script>alert(1)</script>",
  "\\\"><img src=x onerror=alert(1)>",
  "' onmouseover='alert(1)",
  "</style></table></main><h1>x",
  "<!-- x",
  "]]> &lt;b&gt; &amp; &#60;i&#62;",
  "[x](javascript:alert(1))",
  "![x](http://x.example/y.png)",
  "[^1]: not a note",
  "[^7] no reference",
  "a | b \\\\| c \\\\\\\\| d",
  "`code` ``more``",
  "# no heading",
  "- no item",
  "+ no item",
  "1. no item",
  "23) no item",
  "> no quotation",
  "--- ",
  "===",
  "    no code",
  "***x*** __y__ ~~z~~",
  "$x$ $$y$$",
  "www.x.example and https://x.example and ftp://x.example",
  "a@b.example",
  "<http://x.example>",
  "\\u001b[31mred\\u001b[0m \\u0007",
  "\\u009b31m",
  "\\u202egnp.exe \\u2066x",
  "two\\nlines\\r\\n# three\\u2028four",
  "\\ttab",
  "\\ufeffmark \\ufffe",
  "e\\u0301 \\u65e5\\u672c",
};

/* Records with "NAME" in all that can be read. */
static const char *const templates[] = {
  "{\"id\": \"programme/p\", \"name\": {\"value\": \"NAME\", \"cite\": \"a@0-1#0123456789abcdef\"}, \"summary\": {\"value\": "
  "\"NAME\"}, "
  "\"aim\": [{\"value\": \"NAME\", \"scope\": \"NAME\", \"attributed-to\": \"NAME\", \"cite\": \"a@1-2#0123456789abcdef\"}, "
  "{\"value\": \"x\", \"cite\": \"a@2-3#0123456789abcdef\"}]}",
  "{\"id\": \"site/s\", \"name\": [{\"value\": \"NAME\", \"cite\": \"a@3-4#0123456789abcdef\"}, "
  "{\"value\": \"NAME 2\", \"cite\": \"b@3-4#0123456789abcdef\"}], "
  "\"participation\": {\"value\": {\"programme\": \"p\", \"status\": \"selected\"}, \"cite\": \"a@4-5#0123456789abcdef\"}, "
  "\"scheme\": {\"value\": \"NAME\", \"cite\": \"a@4-6#0123456789abcdef\"}, "
  "\"feature\": {\"value\": {\"description\": \"NAME\"}, \"modality\": \"plan\", \"cite\": \"a@5-6#0123456789abcdef\"}}",
  "{\"id\": \"source/a\", \"name\": {\"value\": \"NAME\"}, \"licence\": {\"value\": \"NAME\"}}",
  "{\"id\": \"source/b\", \"name\": {\"value\": \"B\"}}",
};

static PioneerCatalogue *
load_hostile (const char *name)
{
  g_auto (GStrv) records = g_new0 (char *, G_N_ELEMENTS (templates) + 1);

  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    {
      g_auto (GStrv) parts = g_strsplit (templates[i], "NAME", -1);

      records[i] = g_strjoinv (name, parts);
    }

  return report_fixture_load ((const char *const *) records, NULL);
}

static void
check_script (const char *script)
{
  g_autoptr (PioneerContent) empty = pioneer_content_new ();
  g_autoptr (GString) page = g_string_new (NULL);

  empty->title = "";
  pioneer_html_render (empty, page);
  g_assert_cmpstr (script, ==, strstr (page->str, "<script"));
}

/* Every element is one of ours: those of data would have others, or the wrong attributes. */
static void
check_elements (const char *html)
{
  static const char allowed[] =
      "^</?(?:!DOCTYPE html|html lang=\"en-GB\"|html|head|meta [a-z-]+=\"[^\"<>]*\"(?: content=\"[^\"<>]*\")?|title|style|body|"
      "a (?:id=\"[a-z0-9-]+\" )?(?:class=\"skip\" )?href=\"#[a-z0-9-]+\"(?: role=\"doc-[a-z]+\" aria-label=\"[A-Za-z0-9 ]+\")?|a|"
      "div(?: class=\"(?:page|scroll)\"(?: role=\"group\" aria-labelledby=\"t[0-9]+\" tabindex=\"0\")?)?|header|nav(?: "
      "aria-labelledby=\"contents-1\")?|"
      "main(?: id=\"main\" tabindex=\"-1\")?|footer|h[123](?: id=\"[a-z0-9-]+\")?|p(?: class=\"[a-z]+\")?|ul(?: class=\"items\")?|"
      "ol(?: class=\"notes\")?|li(?: id=\"n[0-9]+\")?|dl|dt|dd|table(?: class=\"[a-z]+\" data-table=\"[a-z0-9-]+\")?|caption(?: "
      "class=\"said\")?|"
      "colgroup|col class=\"w[0-9]+\"|thead|tbody|tr(?: class=\"heading\")?(?: id=\"[a-z0-9-]+\")?|"
      "t[hd](?: scope=\"[a-z]+\")?(?: class=\"n\")?(?: data-(?:facet|key=\"[0-9.e-]+\"|absent=\"[a-z ]+\"))?(?: "
      "colspan=\"[0-9]+\")?|"
      "em|strong|b|sup|span(?: class=\"(?:absent|citation|tag tag-[a-z-]+)\"| id=\"t[0-9]+\")?|script type=\"module\")>";
  g_autoptr (GError) error = NULL;
  g_autoptr (GRegex) regex = g_regex_new (allowed, G_REGEX_OPTIMIZE, G_REGEX_MATCH_ANCHORED, &error);

  g_assert_no_error (error);
  for (const char *p = strchr (html, '<'); p != NULL; p = strchr (p + 1, '<'))
    {
      if (!g_regex_match (regex, p, G_REGEX_MATCH_ANCHORED, NULL))
        g_error ("not an element of ours: %.60s", p);
      /* The script is the last element, the same in all pages: nothing of data is in it. */
      if (g_str_has_prefix (p, "<script"))
        {
          check_script (p);
          return;
        }
    }
  g_assert_not_reached ();
}

static gboolean
is_escaped (const char *markdown, const char *p)
{
  guint n = 0;

  while (p > markdown && p[-1] == '\\')
    {
      p--;
      n++;
    }

  return n % 2 == 1;
}

/* What stands there unescaped is ours. */
static void
check_markdown (const char *markdown)
{
  for (const char *p = markdown; *p != '\0'; p++)
    {
      if (strchr ("`_~$>!#<", *p) == NULL || is_escaped (markdown, p))
        continue;
      if (*p == '#' && (p == markdown || p[-1] == '\n' || p[-1] == '#'))
        continue;
      if (*p == '<' && (g_str_has_prefix (p, "<br>") || g_str_has_prefix (p, "<!-- -->@")))
        {
          p += *(p + 1) == 'b' ? 3 : 7;
          continue;
        }
      g_error ("unescaped: %.60s", p);
    }

  g_assert_null (strstr (markdown, "http:/"));
  g_assert_null (strstr (markdown, "https:/"));
  g_assert_null (strstr (markdown, "www.x"));
  g_assert_false (g_regex_match_simple ("\\w@", markdown, 0, 0));
  g_assert_false (g_regex_match_simple ("(?<!\\\\)\\]\\(", markdown, 0, 0));
  /* Lines begin as ours do: headings, tables, lists, captions, notes, and plain words. */
  g_assert_false (g_regex_match_simple ("(?m)^( *(- +)*)?([+>=]|[0-9]+[.)]|---|    )", markdown, 0, 0));
}

static void
test_name (gconstpointer data)
{
  g_autoptr (PioneerCatalogue) catalogue = load_hostile (data);
  g_autofree char *html = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_HTML, 0);
  g_autofree char *markdown = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_MARKDOWN, 0);
  g_autofree char *text = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_TEXT, 72);

  check_elements (html);
  report_check_html (html);
  check_markdown (markdown);
  report_check_markdown (markdown);
  report_check_text (text, 72);
  g_assert_null (strstr (text, "\xe2\x80\xae"));
  g_assert_null (strstr (html, "\xe2\x80\xae"));
}

static void
test_kept (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load_hostile (names[0]);
  g_autofree char *html = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_HTML, 0);
  g_autofree char *markdown = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_MARKDOWN, 0);
  g_autofree char *text = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_TEXT, 0);

  g_assert_nonnull (strstr (html, "&lt;script&gt;alert(1)&lt;/script&gt;"));
  g_assert_nonnull (strstr (markdown, "\\<script\\>alert(1)\\</script\\>"));
  g_assert_nonnull (strstr (text, "<script>alert(1)</script>"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/report/hostile/%u", i);

      g_test_add_data_func (path, names[i], test_name);
    }
  g_test_add_func ("/report/hostile/kept", test_kept);

  return g_test_run ();
}
