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
  g_string_append_c (out, '*');
  append_escaped (out, table->caption);
  g_string_append (out, "*\n\n|");
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append_c (out, ' ');
      append_escaped (out, table->columns[i].header);
      g_string_append (out, " |");
    }
  g_string_append_c (out, '\n');
  append_separator (out, table);
  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
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
  for (guint i = 0; i < content->notes->len; i++)
    {
      const PioneerNote *note = content->notes->pdata[i];

      g_string_append_printf (out, "[^%u]: ", note->number);
      append_escaped (out, note->text);
      g_string_append_c (out, '\n');
    }
}

static void
append_block (GString *out, const PioneerContent *content, const PioneerBlock *block)
{
  g_string_append_c (out, '\n');
  switch (block->kind)
    {
    case PIONEER_BLOCK_HEADING:
      g_string_append (out, block->level == 2 ? "## " : "### ");
      append_runs (out, &block->runs, " ");
      g_string_append_c (out, '\n');
      break;
    case PIONEER_BLOCK_TABLE:
      append_table (out, &block->table);
      break;
    case PIONEER_BLOCK_DEFINITIONS:
      append_definitions (out, &block->definitions);
      break;
    case PIONEER_BLOCK_NOTES:
      append_notes (out, content);
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
  g_string_append (out, "# ");
  append_escaped (out, content->title);
  g_string_append_c (out, '\n');
  append_paragraph (out, content->subtitle);
  append_paragraph (out, content->basis);
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    append_block (out, content, block);
}
