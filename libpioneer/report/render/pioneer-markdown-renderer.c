/* pioneer-markdown-renderer.c - A report as GitHub-flavoured Markdown
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

#include <string.h>

/* Characters that mean something to Markdown wherever they stand. */
static gboolean
is_special (char c)
{
  return strchr ("\\`*_{}[]<>#|~&!$^", c) != NULL;
}

/* Those that do where a line begins: lists, underlines of headings, rules. */
static gboolean
is_special_at_start (const char *text, const char *p)
{
  if (p == text)
    return *p == '-' || *p == '+' || *p == '=' || *p == ':';

  /* "1." and "1)" */
  if (*p != '.' && *p != ')')
    return FALSE;
  for (const char *digit = text; digit < p; digit++)
    if (!g_ascii_isdigit (*digit))
      return FALSE;

  return TRUE;
}

/* GitHub makes links of bare addresses: "www.a", "http://a" and "a@b". */
static gboolean
begins_address (const char *text, const char *p)
{
  if (*p == '.')
    return p - text >= 3 && g_ascii_strncasecmp (p - 3, "www", 3) == 0;

  return *p == ':' && p[1] == '/';
}

static void
append_escaped (GString *out, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (is_special (*p) || is_special_at_start (text, p) || begins_address (text, p))
        g_string_append_c (out, '\\');
      /* An escaped at sign still makes an address; a comment before it doesn't. */
      if (*p == '@')
        g_string_append (out, "<!-- -->");
      g_string_append_c (out, *p);
    }
}

/* [text](<address>): of what ends it there, the codes. */
static void
append_address (GString *out, const PioneerRun *run)
{
  g_string_append_c (out, '[');
  append_escaped (out, run->text);
  g_string_append (out, "](<");
  for (const char *p = run->anchor; *p != '\0'; p++)
    if (strchr ("<>\\| \"`", *p) != NULL)
      g_string_append_printf (out, "%%%02X", (guint) (guchar) *p);
    else
      g_string_append_c (out, *p);
  g_string_append (out, ">)");
}

static void
append_run (GString *out, const PioneerRun *run, const char *between)
{
  switch (run->kind)
    {
    case PIONEER_RUN_EMPHASIS:
    case PIONEER_RUN_ABSENT:
      g_string_append_c (out, '*');
      append_escaped (out, run->text);
      g_string_append_c (out, '*');
      break;
    case PIONEER_RUN_STRONG:
      g_string_append (out, "**");
      append_escaped (out, run->text);
      g_string_append (out, "**");
      break;
    case PIONEER_RUN_ADDRESS:
      append_address (out, run);
      break;
    case PIONEER_RUN_MODALITY:
      g_string_append (out, "**(");
      append_escaped (out, run->text);
      g_string_append (out, ")**");
      break;
    case PIONEER_RUN_REFERENCE:
      g_string_append_printf (out, "[^%u]", run->number);
      break;
    case PIONEER_RUN_BREAK:
      g_string_append (out, between);
      break;
    case PIONEER_RUN_TEXT:
    case PIONEER_RUN_LINK:
    default:
      append_escaped (out, run->text);
    }
}

static void
append_runs (GString *out, const PioneerRuns *runs, const char *between)
{
  gboolean line_begins = TRUE;

  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    {
      /* Spaces that begin a line could make it code. */
      if (line_begins && run->kind == PIONEER_RUN_TEXT)
        append_escaped (out, run->text + strspn (run->text, " "));
      else
        append_run (out, run, between);
      line_begins = run->kind == PIONEER_RUN_BREAK;
    }
}

static void
append_separator (GString *out, const PioneerTable *table)
{
  g_string_append_c (out, '|');
  for (guint i = 0; i < table->n_columns; i++)
    g_string_append (out, table->columns[i].kind == PIONEER_COLUMN_NUMBER ? " ---: |" : " --- |");
  g_string_append_c (out, '\n');
}

static void
append_row (GString *out, const PioneerTable *table, const PioneerRow *row)
{
  g_string_append_c (out, '|');
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append_c (out, ' ');
      if (row->heads_group && i == 0)
        g_string_append (out, "**");
      if (!row->heads_group || i == 0)
        append_runs (out, &row->cells[i], "<br>");
      if (row->heads_group && i == 0)
        g_string_append (out, "**");
      g_string_append (out, " |");
    }
  g_string_append_c (out, '\n');
}

static void
append_table (GString *out, const PioneerTable *table)
{
  guint n = 0;

  if (!table->is_headed)
    {
      g_string_append_c (out, '*');
      append_escaped (out, table->caption);
      g_string_append (out, "*\n\n");
    }
  g_string_append_c (out, '|');
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append_c (out, ' ');
      append_escaped (out, table->columns[i].header);
      g_string_append (out, " |");
    }
  g_string_append_c (out, '\n');
  append_separator (out, table);
  for (const PioneerRow *row = table->first; row != NULL && !pioneer_renderer_is_stopped (n++); row = row->next)
    append_row (out, table, row);
}

static gboolean
has_items (const PioneerRuns *runs)
{
  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_BREAK)
      return TRUE;

  return FALSE;
}

static void
append_definitions (GString *out, const PioneerDefinitions *definitions)
{
  for (const PioneerDefinition *definition = definitions->first; definition != NULL; definition = definition->next)
    {
      g_string_append (out, "- **");
      append_escaped (out, definition->term);
      g_string_append (out, has_items (&definition->runs) ? ":**\n  - " : ":** ");
      append_runs (out, &definition->runs, "\n  - ");
      g_string_append_c (out, '\n');
    }
}

static void
append_notes (GString *out, const PioneerContent *content)
{
  for (guint i = 0; i < content->notes->len && !pioneer_renderer_is_stopped (i); i++)
    {
      const PioneerNote *note = content->notes->pdata[i];

      g_string_append_printf (out, "[^%u]: ", note->number);
      append_escaped (out, note->text);
      g_string_append_c (out, '\n');
    }
}

/* The name that GitHub gives a heading: letters, digits, hyphens. */
static char *
make_slug (const PioneerRuns *heading)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *lower = NULL;
  GString *slug = g_string_new (NULL);

  for (const PioneerRun *run = heading->first; run != NULL; run = run->next)
    if (run->text != NULL)
      g_string_append (text, run->text);
  lower = g_utf8_strdown (text->str, -1);
  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || c == '-' || c == '_')
        g_string_append_unichar (slug, c);
      else if (c == ' ')
        g_string_append_c (slug, '-');
    }

  return g_string_free (slug, FALSE);
}

/* Of headings that are called the same, GitHub numbers the second and those after it. */
static void
append_contents (GString *out, const PioneerContent *content, guint level)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      char *slug;
      guint n;

      if (block->kind != PIONEER_BLOCK_HEADING)
        continue;
      slug = make_slug (&block->runs);
      n = GPOINTER_TO_UINT (g_hash_table_lookup (seen, slug));
      if (block->level <= level)
        {
          g_string_append_printf (out, "%*s- [", (int) (block->level - 2) * 2, "");
          append_runs (out, &block->runs, " ");
          g_string_append_printf (out, n > 0 ? "](#%s-%u)\n" : "](#%s)\n", slug, n);
        }
      g_hash_table_insert (seen, slug, GUINT_TO_POINTER (n + 1));
    }
}

static void
append_chart (GString *out, const PioneerBlock *block)
{
  if (block->chart->description != NULL)
    {
      append_escaped (out, block->chart->description);
      g_string_append (out, "\n\n");
    }
  append_table (out, &block->chart_table);
}

static void
append_block (GString *out, const PioneerContent *content, const PioneerBlock *block)
{
  switch (block->kind)
    {
    case PIONEER_BLOCK_HEADING:
      g_string_append_printf (out, "%.*s ", (int) CLAMP (block->level, 2, 6), "######");
      append_runs (out, &block->runs, " ");
      g_string_append_c (out, '\n');
      break;
    case PIONEER_BLOCK_TABLE:
      append_table (out, &block->table);
      break;
    case PIONEER_BLOCK_CHART:
      append_chart (out, block);
      break;
    case PIONEER_BLOCK_DEFINITIONS:
      append_definitions (out, &block->definitions);
      break;
    case PIONEER_BLOCK_CONTENTS:
      append_contents (out, content, block->level);
      break;
    case PIONEER_BLOCK_NOTES:
      append_notes (out, content);
      break;
    case PIONEER_BLOCK_LIST_ITEM:
      g_string_append (out, "- ");
      append_runs (out, &block->runs, "<br>");
      g_string_append_c (out, '\n');
      break;
    case PIONEER_BLOCK_PARAGRAPH:
    default:
      append_runs (out, &block->runs, "<br>");
      g_string_append_c (out, '\n');
    }
}

static void
append_paragraph (GString *out, const char *text)
{
  if (text == NULL)
    return;

  g_string_append_c (out, '\n');
  append_escaped (out, text);
  g_string_append_c (out, '\n');
}

void
pioneer_markdown_render (const PioneerContent *content, GString *out)
{
  PioneerBlockKind before = PIONEER_BLOCK_HEADING;

  g_string_append (out, "# ");
  append_escaped (out, content->title);
  g_string_append_c (out, '\n');
  append_paragraph (out, content->subtitle);
  append_paragraph (out, content->basis);
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      if (block->is_described)
        continue;
      if (block->kind != PIONEER_BLOCK_LIST_ITEM || before != PIONEER_BLOCK_LIST_ITEM)
        g_string_append_c (out, '\n');
      append_block (out, content, block);
      before = block->kind;
    }
}
