/* command-cite.c - pioneer cite
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-table.h"

static const char details[] =
    "A citation is SOURCE@START-END#DIGEST: the span in code points of the document as it is, and the first 16 digits of the "
    "SHA-256 of its "
    "words. Every place where the text stands gets one. Where it stands nowhere as typed, blanks and line ends are taken for "
    "alike. Unless "
    "--source names it, the source is the one whose digest is the file's. The command exits with 1 if the text isn't found.\n"
    "\n"
    "  pioneer cite documents/release.txt 'over 2,000 people'\n";

#define DIGEST_LENGTH 16

static char *
compute_digest (const char *text, gsize length)
{
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) text, length);
}

static gboolean
load_text (const char *name, char **text, char **digest, GError **error)
{
  g_autoptr (GInputStream) stream = shell_file_open (name, error);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GBytes) bytes = NULL;
  const char *data;
  gsize length;

  if (stream == NULL ||
      g_output_stream_splice (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL,
                              error) < 0)
    return FALSE;

  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
  data = g_bytes_get_data (bytes, &length);
  *text = length > 0 ? g_strndup (data, length) : g_strdup ("");
  *digest = compute_digest (*text, length);
  if (length == 0 || g_utf8_validate_len (data, length, NULL))
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNVERIFIABLE, "%s is not a text in UTF-8; convert it before it is cited", name);

  return FALSE;
}

/* The identity of the source whose digest is the file's. (transfer full) */
static char *
guess_source (PioneerCatalogue *catalogue, const char *name, const char *digest, GError **error)
{
  g_autoptr (PioneerList) sources = pioneer_catalogue_get_sources (catalogue);

  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerSource) source = PIONEER_SOURCE (pioneer_list_get (sources, i));
      const char *known = pioneer_source_get_digest (source);

      if (known != NULL && g_ascii_strcasecmp (known, digest) == 0)
        return g_strdup (pioneer_record_get_id (PIONEER_RECORD (source)));
    }

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD,
               "No source of the catalogue has the digest of %s; name the source it is to be: --source SLUG\n(its digest is %s)",
               name, digest);

  return NULL;
}

/* What matches the text: as it is typed, or with any blanks between its words. */
static GRegex *
make_pattern (const char *text, gboolean loose)
{
  g_autofree char *literal = g_regex_escape_string (text, -1);
  g_autoptr (GRegex) blanks = NULL;
  g_autofree char *pattern = NULL;

  if (!loose)
    return g_regex_new (literal, 0, 0, NULL);

  blanks = g_regex_new ("\\s+", 0, 0, NULL);
  pattern = g_regex_replace_literal (blanks, literal, -1, 0, "\\s+", 0, NULL);

  return g_regex_new (pattern, 0, 0, NULL);
}

static ShellTable *
make_table (void)
{
  static const char *const keys[] = { "citation", "source", "start", "end", "digest", "text" };
  ShellTable *table = shell_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    shell_table_add_column (table, keys[i], keys[i], SHELL_COLUMN_NONE);

  return table;
}

static void
add_place (ShellTable *table, const char *source, const char *text, int first, int past)
{
  glong start = g_utf8_strlen (text, first);
  glong end = start + g_utf8_strlen (text + first, past - first);
  g_autofree char *words = g_strndup (text + first, (gsize) (past - first));
  g_autofree char *whole = compute_digest (words, strlen (words));
  g_autofree char *digest = g_strndup (whole, DIGEST_LENGTH);
  g_autofree char *citation = g_strdup_printf ("%s@%ld-%ld#%s", source, start, end, digest);

  shell_table_add_row (table);
  shell_table_set_text (table, 0, citation);
  shell_table_set_text (table, 1, source);
  shell_table_set_number (table, 2, start);
  shell_table_set_number (table, 3, end);
  shell_table_set_text (table, 4, digest);
  shell_table_set_text (table, 5, words);
}

/* Places may overlap: each begins after the beginning of the one before. */
static void
find_places (ShellTable *table, const char *source, const char *text, const char *wanted, gboolean loose)
{
  g_autoptr (GRegex) pattern = make_pattern (wanted, loose);
  gsize length = strlen (text);
  int from = 0;
  int past;

  while (pattern != NULL && (gsize) from < length)
    {
      g_autoptr (GMatchInfo) match = NULL;

      if (!g_regex_match_full (pattern, text, (gssize) length, from, 0, &match, NULL))
        return;
      g_match_info_fetch_pos (match, 0, &from, &past);
      add_place (table, source, text, from, past);
      from = (int) (g_utf8_next_char (text + from) - text);
    }
}

static int
print_places (ShellContext *self, ShellTable *table, ShellFormat format)
{
  if (format != SHELL_FORMAT_TABLE)
    shell_table_print (table, self->output, format);
  for (guint i = 0; format == SHELL_FORMAT_TABLE && i < table->rows->len; i++)
    shell_output_printf (self->output, "%s\n", shell_table_get_cell (table, i, 0)->text);

  if (table->rows->len == 0)
    shell_complain ("“%s” does not stand in %s", self->operands[1], self->operands[0]);

  return shell_context_finish (self, table->rows->len > 0 ? SHELL_OK : SHELL_FINDINGS);
}

int
shell_run_cite (ShellContext *self, char ***arguments)
{
  g_autofree char *source = NULL;
  const GOptionEntry entries[] = {
    { "source", 0, 0, G_OPTION_ARG_FILENAME, &source, "The source that the file is the text of", "SLUG" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (ShellTable) table = make_table ();
  g_autofree char *text = NULL;
  g_autofree char *digest = NULL;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 2, 2) ||
      !shell_context_get_format (self, &format))
    return self->status;
  if (self->operands[1][0] == '\0')
    return shell_context_misuse (self, "The text to cite is empty");
  if (!load_text (self->operands[0], &text, &digest, &error))
    return shell_context_fail (self, error);

  if (source == NULL && (catalogue = shell_context_load (self, &error)) != NULL)
    source = guess_source (catalogue, self->operands[0], digest, &error);
  if (source == NULL)
    return shell_context_fail (self, error);

  find_places (table, source, text, self->operands[1], FALSE);
  if (table->rows->len == 0)
    find_places (table, source, text, self->operands[1], TRUE);

  return print_places (self, table, format);
}
