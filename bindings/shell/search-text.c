/* search-text.c - What was found, for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-text.h"

#include <string.h>

#include "search-facets.h"
#include "search-found.h"
#include "search-snippet.h"
#include "shell-text.h"
#include "shell-words.h"

/* " [plan]", " [deprecated]". (transfer full) */
static char *
dup_marks (PioneerMatch *match, PioneerRecord *record)
{
  const char *modality = search_record_modality (record);
  GString *out = g_string_new (NULL);

  if (modality != NULL)
    g_string_append_printf (out, " [%s]", modality);
  if (pioneer_match_is_deprecated (match))
    g_string_append (out, " [deprecated]");

  return g_string_free (out, FALSE);
}

/* The name and the reference, on lines of their own where one is too short for both. */
static void
print_title (ShellOutput *output, PioneerMatch *match, guint indent)
{
  g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);
  const char *reference = pioneer_record_get_reference (record);
  g_autofree char *name = shell_text_clean (pioneer_record_get_name (record));
  g_autofree char *marks = dup_marks (match, record);
  g_autofree char *both = g_strconcat (name, marks, NULL);
  guint used = indent + shell_text_width (both) + 2 + shell_text_width (reference);

  shell_output_printf (output, "%*u  ", (int) indent - 2, pioneer_match_get_position (match) + 1);
  if (output->width != 0 && used > output->width)
    {
      shell_output_wrapped (output, indent, SHELL_STYLE_HEADING, both);
      shell_output_spaces (output, indent);
    }
  else
    {
      shell_output_styled (output, SHELL_STYLE_HEADING, name);
      if (marks[0] != '\0')
        shell_output_styled (output, SHELL_STYLE_WARNING, marks);
      shell_output_spaces (output, 2);
    }
  shell_output_styled (output, SHELL_STYLE_KEY, reference);
  shell_output_text (output, "\n");
}

static void
print_places (ShellOutput *output, PioneerMatch *match, guint indent)
{
  g_auto (GStrv) places = search_list_places (match);
  g_autofree char *others = NULL;
  g_autofree char *line = NULL;

  if (places[0] == NULL)
    return;

  others = g_strjoinv (", ", places + 1);
  line = g_strdup_printf ("in %s%s%s", places[0], others[0] != '\0' ? "; also in " : "", others);
  shell_output_spaces (output, indent);
  shell_output_wrapped (output, indent, SHELL_STYLE_FAINT, line);
}

static void
print_explanation (ShellOutput *output, PioneerMatch *match, guint indent)
{
  g_autoptr (PioneerExplanation) explanation = pioneer_match_get_explanation (match);
  g_autofree char *text = explanation != NULL ? pioneer_explanation_to_string (explanation) : NULL;
  g_auto (GStrv) lines = g_strsplit (text != NULL ? g_strchomp (text) : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      guint inner = (guint) strspn (lines[i], " ");

      shell_output_spaces (output, indent + inner);
      shell_output_wrapped (output, indent + inner + 2, SHELL_STYLE_FAINT, lines[i] + inner);
    }
}

static void
print_match (ShellOutput *output, PioneerMatch *match, guint indent, gboolean explain)
{
  g_autoptr (PioneerSnippet) snippet = pioneer_match_get_snippet (match);

  print_title (output, match, indent);
  if (snippet != NULL)
    search_print_snippet (output, snippet, indent);
  print_places (output, match, indent);
  if (explain)
    print_explanation (output, match, indent);
}

void
search_print_text (ShellContext *self, PioneerResults *results, gboolean explain)
{
  guint n = pioneer_results_get_n_items (results);
  g_autofree char *last = g_strdup_printf ("%u", pioneer_results_get_offset (results) + n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (results, i);

      if (i > 0)
        shell_output_text (self->output, "\n");
      print_match (self->output, match, (guint) strlen (last) + 2, explain);
    }
  search_print_facets (self->output, results, n > 0);
}

static void
tell_count (PioneerResults *results)
{
  guint n = pioneer_results_get_n_items (results);
  guint offset = pioneer_results_get_offset (results);
  guint total = pioneer_results_get_total (results);
  g_autofree char *count = shell_count (total, "record", "records");

  if (n == total || n == 0)
    shell_note ("%s found", count);
  else if (offset == 0)
    shell_note ("%u of %s found", n, count);
  else
    shell_note ("%u to %u of %s found", offset + 1, offset + n, count);
}

/* "“elderly” also finds “older people”, and 2 narrower terms". */
static void
tell_widening (PioneerWidening *widening)
{
  g_autoptr (PioneerList) narrower = pioneer_widening_get_narrower (widening);
  g_autoptr (GString) out = g_string_new (NULL);
  guint n = pioneer_list_get_n_items (narrower);

  for (guint i = 0; i < pioneer_widening_get_n_labels (widening); i++)
    g_string_append_printf (out, "%s “%s”", i > 0 ? "," : "", pioneer_widening_get_label (widening, i));
  if (n > 0)
    g_string_append_printf (out, "%s what is narrower:", out->len > 0 ? ", and" : "");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerRecord) concept = PIONEER_RECORD (pioneer_list_get (narrower, i));

      g_string_append_printf (out, "%s %s", i > 0 ? "," : "", pioneer_record_get_name (concept));
    }
  if (out->len == 0)
    g_string_append (out, " records that refer to it");

  shell_note ("“%s” also finds%s (--no-widening: as written)", pioneer_widening_get_words (widening), out->str);
}

static void
tell_suggestion (PioneerSuggestion *suggestion)
{
  shell_note ("Nothing has “%s”; did you mean “%s”? Try: %s", pioneer_suggestion_get_word (suggestion),
              pioneer_suggestion_get_proposal (suggestion), pioneer_suggestion_get_text (suggestion));
}

void
search_tell (PioneerResults *results)
{
  g_autoptr (PioneerList) widenings = pioneer_results_get_widenings (results);
  g_autoptr (PioneerList) suggestions = pioneer_results_get_suggestions (results);

  tell_count (results);
  for (guint i = 0; i < pioneer_list_get_n_items (widenings); i++)
    {
      g_autoptr (PioneerWidening) widening = PIONEER_WIDENING (pioneer_list_get (widenings, i));

      tell_widening (widening);
    }
  for (guint i = 0; i < pioneer_list_get_n_items (suggestions); i++)
    {
      g_autoptr (PioneerSuggestion) suggestion = PIONEER_SUGGESTION (pioneer_list_get (suggestions, i));

      tell_suggestion (suggestion);
    }
}
