/* command-search.c - pioneer search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-data.h"
#include "search-facets.h"
#include "search-query.h"
#include "search-text.h"
#include "shell-commands.h"
#include "shell-statement.h"

static const char details[] =
    "Finds records by their words and by conditions on what is said of them, the best first; without a QUERY, all of them. Words "
    "and "
    "their other forms are found in any order; \"two words\" in quotes one behind the other; organi* by their beginning; bradfrod~ "
    "nearly so; -leeds is not to be there; OR stands between alternatives. A condition is FIELD:VALUE, with fields as “pioneer "
    "fields "
    "KIND” lists them, and also kind:, id:, programme: and modality:. Words that the vocabulary knows also find its other names "
    "for "
    "them and its narrower terms: what they were is said below. Put the query in quotes, so that the shell leaves it alone, and "
    "behind "
    "-- where it begins with -.\n"
    "\n"
    "What was found is bold in colours, and else stands between « and ». Below it is where it stands: [plan], [reported] and so on "
    "say "
    "what it is, and [deprecated] that a curator has rejected it. CSV has the matches, or with --facet the counts in their place.\n"
    "\n"
    "  pioneer search 'risk stratification'\n"
    "  pioneer search 'single point of contact' --explain --limit 3\n"
    "  pioneer search 'telecare population:>=200k' --facet client-group\n"
    "  pioneer search 'feature[modality=reported]:* kind:site' --sort name\n"
    "  pioneer search --any frail elderly dementia\n"
    "  pioneer search --facet kind --limit 0 -- '-kind:concept programme:integration-pioneers'\n";

typedef struct
{
  char **facets;
  char *sort;
  int limit;
  int offset;
  gboolean descending;
  gboolean any;
  gboolean no_widening;
  gboolean explain;
} Options;

static void
clear_options (Options *options)
{
  g_strfreev (options->facets);
  g_free (options->sort);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

/* Personal data isn't counted or sorted by, either. */
static gboolean
is_open (ShellContext *self, const Options *options, GError **error)
{
  for (guint i = 0; options->facets != NULL && options->facets[i] != NULL; i++)
    if (!shell_path_is_open (self, options->facets[i], error))
      return FALSE;

  return options->sort == NULL || shell_path_is_open (self, options->sort, error);
}

static PioneerSearch *
make_search (PioneerQuery *query, const Options *options)
{
  PioneerSearch *search = pioneer_search_new (query);

  pioneer_search_set_widening (search, !options->no_widening);
  pioneer_search_set_limit (search, (guint) options->limit);
  pioneer_search_set_offset (search, (guint) options->offset);
  pioneer_search_set_sort (search, options->sort);
  pioneer_search_set_descending (search, options->descending);
  for (guint i = 0; options->facets != NULL && options->facets[i] != NULL; i++)
    pioneer_search_add_facet (search, options->facets[i]);

  return search;
}

static void
print (ShellContext *self, PioneerResults *results, ShellFormat format, const Options *options)
{
  if (format == SHELL_FORMAT_JSON)
    search_print_json (self, results, options->explain);
  else if (format == SHELL_FORMAT_TABLE)
    search_print_text (self, results, options->explain);
  else if (options->facets != NULL)
    search_print_facets_csv (self->output, results);
  else
    search_print_csv (self, results);
}

/* Where no record has all of the words, how many have some. */
static void
tell_any (ShellContext *self, PioneerCatalogue *catalogue, PioneerQuery *query, const Options *options)
{
  const Options counted = { .no_widening = options->no_widening };
  g_autoptr (PioneerQuery) any = search_query_read (self, TRUE);
  g_autoptr (PioneerSearch) search = any != NULL && !pioneer_query_equal (any, query) ? make_search (any, &counted) : NULL;
  g_autoptr (PioneerResults) results = search != NULL ? pioneer_search_run (search, catalogue, NULL, NULL) : NULL;
  guint total = results != NULL ? pioneer_results_get_total (results) : 0;

  if (total > 0)
    shell_note ("No record has all of the words; --any finds %u that %s some of them", total, total == 1 ? "has" : "have");
}

static int
find (ShellContext *self, PioneerQuery *query, ShellFormat format, const Options *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerSearch) search = make_search (query, options);
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerResults) results = NULL;

  if (is_open (self, options, &error))
    catalogue = shell_context_load (self, &error);
  if (catalogue != NULL)
    results = pioneer_search_run (search, catalogue, NULL, &error);
  if (results == NULL)
    return search_query_fail (self, error);

  print (self, results, format, options);
  if (shell_context_finish (self, SHELL_OK) != SHELL_OK)
    return SHELL_FAILURE;
  if (format != SHELL_FORMAT_TABLE)
    return SHELL_OK;

  search_tell (results);
  if (pioneer_results_get_total (results) == 0)
    tell_any (self, catalogue, query, options);

  return SHELL_OK;
}

int
shell_run_search (ShellContext *self, char ***arguments)
{
  g_auto (Options) options = { .limit = 10 };
  const GOptionEntry entries[] = {
    { "facet", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.facets,
      "Count all that was found by the values of this field, or by kind; may be repeated", "FIELD" },
    { "sort", 's', 0, G_OPTION_ARG_FILENAME, &options.sort, "Sort by this field, or id, and not by how well records match",
      "FIELD" },
    { "descending", 'd', 0, G_OPTION_ARG_NONE, &options.descending, "Sort with the largest first", NULL },
    { "limit", 'n', 0, G_OPTION_ARG_INT, &options.limit, "Show so many at most (default: 10); 0 for counts alone", "NUMBER" },
    { "offset", 0, 0, G_OPTION_ARG_INT, &options.offset, "Leave out so many at the beginning", "NUMBER" },
    { "any", 0, 0, G_OPTION_ARG_NONE, &options.any, "Let one of the words do; conditions all hold", NULL },
    { "no-widening", 0, 0, G_OPTION_ARG_NONE, &options.no_widening, "Leave out what only the vocabulary leads to", NULL },
    { "explain", 'e', 0, G_OPTION_ARG_NONE, &options.explain, "Say what each score is made of", NULL },
    { NULL },
  };
  g_autoptr (PioneerQuery) query = NULL;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_get_format (self, &format))
    return self->status;
  if (options.limit < 0 || options.offset < 0)
    return shell_context_misuse (self, "--limit and --offset are numbers from 0; %d is below",
                                 options.limit < 0 ? options.limit : options.offset);
  query = search_query_read (self, options.any);
  if (query == NULL)
    return SHELL_FAILURE;

  return find (self, query, format, &options);
}
