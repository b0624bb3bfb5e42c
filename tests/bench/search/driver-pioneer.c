/* driver-pioneer.c - This library, through its public interface: a partner for each document, its type the facet, its count the number
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "driver.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <pioneer.h>
#include <stdlib.h>
#include <string.h>

#define FACET "type"

/* As docs/compiled-format.md has it. */
#define HEADER_SIZE   48
#define N_SECTIONS_AT 40
#define SECTION_SIZE  32
#define LENGTH_AT     16
#define INDEX_SECTION 2

typedef struct
{
  FILE *file;
  GHashTable *facets;
} Conversion;

typedef struct
{
  PioneerSearch *top;
  PioneerSearch *count;
  PioneerResults *best; /* the last */
} Prepared;

static char *
json_path (const char *folder)
{
  return g_build_filename (folder, "catalogue.jsonl", NULL);
}

static char *
compiled_path (const char *folder)
{
  return g_build_filename (folder, "catalogue.pioneer", NULL);
}

static char *
quoted (const char *text)
{
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), text);

  return json_to_string (node, FALSE);
}

/* The name of a facet's value is one word that no text has, as it would be searched too. */
static void
write_facet (Conversion *conversion, const char *facet)
{
  g_auto (GStrv) parts = g_strsplit (facet, "-", -1);
  g_autofree char *joined = g_strjoinv ("", parts);

  if (g_hash_table_add (conversion->facets, g_strdup (facet)))
    g_fprintf (conversion->file, "{\"id\": \"concept/%s\", \"name\": \"section%s\", \"vocabulary\": \"partner-type\"}\n", facet,
               joined);
}

static void
write_document (const Document *document, gpointer data)
{
  Conversion *conversion = data;
  g_autofree char *name = quoted (document->name);
  g_autofree char *text = quoted (document->text);

  write_facet (conversion, document->facet);
  g_fprintf (conversion->file,
             "{\"id\": \"partner/d%07u\", \"cite\": \"debian@%u-%u#0123456789abcdef\", \"name\": %s, \"summary\": %s, "
             "\"type\": \"%s\", \"count\": %" G_GINT64_FORMAT "}\n",
             document->id, document->id, document->id + 1, name, text, document->facet, document->number);
}

static void
convert (const char *corpus, const char *folder)
{
  g_autofree char *path = json_path (folder);
  Conversion conversion = { g_fopen (path, "w"), g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  g_assert_nonnull (conversion.file);
  g_fprintf (conversion.file, "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"bench\"}\n"
                              "{\"id\": \"source/debian\", \"name\": \"Descriptions of packages\"}\n");
  driver_each_document (corpus, write_document, &conversion);
  g_assert_cmpint (fclose (conversion.file), ==, 0);
  g_hash_table_unref (conversion.facets);
}

/* From JSON to a file with an index: all that a user waits for. */
static void
build_index (const char *corpus, const char *folder)
{
  g_autofree char *path = json_path (folder);
  g_autofree char *compiled_to = compiled_path (folder);
  g_autoptr (GFile) json = g_file_new_for_path (path);
  g_autoptr (GFile) compiled = g_file_new_for_path (compiled_to);
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  (void) corpus;
  catalogue = pioneer_catalogue_load (json, NULL, &error);
  g_assert_no_error (error);
  g_print ("load_seconds\t%.2f\n", (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC);
  pioneer_catalogue_compile (catalogue, compiled, NULL, &error);
  g_assert_no_error (error);
}

static gpointer
load_texts (const char *folder)
{
  g_autofree char *path = json_path (folder);
  g_autoptr (GFile) json = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_load (json, NULL, &error);

  g_assert_no_error (error);

  return catalogue;
}

/* A catalogue that wasn't compiled makes its index at its first search; this one finds nothing. */
static void
make_index (gpointer texts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query = pioneer_query_new ("nosuchwordanywhere", &error);
  g_autoptr (PioneerSearch) search = pioneer_search_new (query);
  g_autoptr (PioneerResults) results = pioneer_search_run (search, texts, NULL, &error);

  g_assert_no_error (error);
}

/* The section of the file that is the index. */
static guint64
index_size (const char *folder)
{
  g_autofree char *path = compiled_path (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (GMappedFile) map = g_mapped_file_new (path, FALSE, &error);
  const char *bytes;
  guint32 n_sections;

  g_assert_no_error (error);
  bytes = g_mapped_file_get_contents (map);
  memcpy (&n_sections, bytes + N_SECTIONS_AT, sizeof n_sections);
  for (guint i = 0; i < n_sections; i++)
    {
      const char *section = bytes + HEADER_SIZE + i * SECTION_SIZE;
      guint32 id;
      guint64 length;

      memcpy (&id, section, sizeof id);
      memcpy (&length, section + LENGTH_AT, sizeof length);
      if (id == INDEX_SECTION)
        return length;
    }
  g_error ("The compiled catalogue has no index");
}

static gpointer
open_index (const char *folder)
{
  g_autofree char *path = compiled_path (folder);
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_open_path (path, &error);

  g_assert_no_error (error);

  return catalogue;
}

static char *
query_text (const Query *query)
{
  g_autofree char *joined = g_strjoinv (query->type == QUERY_OR ? " OR " : " ", query->words);

  switch (query->type)
    {
    case QUERY_PHRASE:
      return g_strdup_printf ("\"%s\"", joined);
    case QUERY_PREFIX:
      return g_strdup_printf ("%s*", joined);
    case QUERY_FILTER:
      return g_strdup_printf ("%s " FACET ":%s", joined, query->facet);
    case QUERY_RANGE:
      return g_strdup_printf ("%s count:%" G_GINT64_FORMAT "..%" G_GINT64_FORMAT, joined, query->lowest, query->highest);
    default:
      return g_steal_pointer (&joined);
    }
}

static PioneerSearch *
search_for (const Query *query)
{
  g_autofree char *text = query_text (query);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) parsed = pioneer_query_new (text, &error);

  g_assert_no_error (error);

  return pioneer_search_new (parsed);
}

static gpointer
prepare (gpointer engine, const Query *query)
{
  Prepared *prepared = g_new0 (Prepared, 1);

  (void) engine;
  prepared->top = search_for (query);
  pioneer_search_set_limit (prepared->top, TOP);
  prepared->count = search_for (query);
  pioneer_search_set_limit (prepared->count, 0);
  pioneer_search_add_facet (prepared->count, FACET);

  return prepared;
}

static guint
find_top (gpointer engine, gpointer query, guint *ids)
{
  Prepared *prepared = query;
  g_autoptr (GError) error = NULL;

  (void) ids;
  g_clear_object (&prepared->best);
  prepared->best = pioneer_search_run (prepared->top, engine, NULL, &error);
  g_assert_no_error (error);

  return pioneer_results_get_n_items (prepared->best);
}

static void
identify (gpointer engine, gpointer query, guint *ids)
{
  Prepared *prepared = query;

  (void) engine;
  for (guint i = 0; i < pioneer_results_get_n_items (prepared->best); i++)
    {
      g_autoptr (PioneerMatch) match = pioneer_results_get (prepared->best, i);
      g_autoptr (PioneerRecord) record = pioneer_match_get_record (match);

      ids[i] = (guint) strtoul (pioneer_record_get_id (record) + 1, NULL, 10);
    }
}

static guint64
count_facets (gpointer engine, gpointer query)
{
  Prepared *prepared = query;
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerResults) results = pioneer_search_run (prepared->count, engine, NULL, &error);
  g_autoptr (PioneerFacet) facet = NULL;
  guint64 total = 0;
  guint n;

  g_assert_no_error (error);
  facet = pioneer_results_get_facet (results, FACET);
  n = pioneer_facet_get_n_values (facet);
  for (guint i = 0; i < n; i++)
    total += pioneer_facet_get_count_at (facet, i);

  return total;
}

int
main (int argc, char **argv)
{
  static const Driver driver = { convert,    build_index, load_texts, make_index, index_size,
                                 open_index, prepare,     find_top,   identify,   count_facets };

  return driver_main (&driver, argc, argv);
}
