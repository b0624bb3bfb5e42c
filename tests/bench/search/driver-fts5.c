/* driver-fts5.c - SQLite's FTS5, with the columns in a narrow table of integers beside it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "driver.h"

#include <sqlite3.h>
#include <stdlib.h>

#define N_FACETS_MAX 256

/* The word that stands for a facet's value in a column of the text: a condition on it is then one more word to be found, which is faster
 * than to look it up in the table for every document. */
#define FACET_WORD "facetvalue%u"

typedef struct
{
  sqlite3 *database;
  gint64 counts[N_FACETS_MAX];
} Engine;

typedef struct
{
  sqlite3_stmt *top;
  sqlite3_stmt *count;
} Prepared;

typedef struct
{
  sqlite3 *database;
  sqlite3_stmt *text;
  sqlite3_stmt *facet;
  sqlite3_stmt *column;
  GHashTable *facets; /* number by name, from 1 */
} Build;

static void
check (sqlite3 *database, int result)
{
  if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW)
    g_error ("SQLite: %s", sqlite3_errmsg (database));
}

static void
execute (sqlite3 *database, const char *sql)
{
  check (database, sqlite3_exec (database, sql, NULL, NULL, NULL));
}

static sqlite3_stmt *
statement (sqlite3 *database, const char *sql)
{
  sqlite3_stmt *made = NULL;

  check (database, sqlite3_prepare_v3 (database, sql, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL));

  return made;
}

static void
step_once (sqlite3 *database, sqlite3_stmt *made)
{
  check (database, sqlite3_step (made));
  sqlite3_reset (made);
}

static guint
facet_number (Build *build, const char *facet)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (build->facets, facet));

  if (number != 0)
    return number;

  number = g_hash_table_size (build->facets) + 1;
  g_assert_cmpuint (number, <, N_FACETS_MAX);
  g_hash_table_insert (build->facets, g_strdup (facet), GUINT_TO_POINTER (number));
  sqlite3_bind_int (build->facet, 1, (int) number);
  sqlite3_bind_text (build->facet, 2, facet, -1, SQLITE_TRANSIENT);
  step_once (build->database, build->facet);

  return number;
}

static void
add_document (const Document *document, gpointer data)
{
  Build *build = data;
  guint facet = facet_number (build, document->facet);
  char word[32];

  g_snprintf (word, sizeof word, FACET_WORD, facet);
  sqlite3_bind_int64 (build->text, 1, document->id);
  sqlite3_bind_text (build->text, 2, document->name, -1, SQLITE_STATIC);
  sqlite3_bind_text (build->text, 3, document->text, -1, SQLITE_STATIC);
  sqlite3_bind_text (build->text, 4, word, -1, SQLITE_TRANSIENT);
  step_once (build->database, build->text);

  sqlite3_bind_int64 (build->column, 1, document->id);
  sqlite3_bind_int (build->column, 2, (int) facet);
  sqlite3_bind_int64 (build->column, 3, document->number);
  step_once (build->database, build->column);
}

static char *
database_path (const char *folder)
{
  return g_build_filename (folder, "index.db", NULL);
}

static void
build_index (const char *corpus, const char *folder)
{
  g_autofree char *path = database_path (folder);
  Build build = { .facets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  check (NULL, sqlite3_open (path, &build.database));
  execute (build.database,
           "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;"
           "CREATE TABLE facets (number INTEGER PRIMARY KEY, name TEXT);"
           "CREATE TABLE columns (id INTEGER PRIMARY KEY, facet INTEGER, number INTEGER);"
           "CREATE VIRTUAL TABLE texts USING fts5 (name, text, facet, content = '',"
           " tokenize = 'porter unicode61 remove_diacritics 2');"
           "BEGIN;");
  build.text = statement (build.database, "INSERT INTO texts (rowid, name, text, facet) VALUES (?, ?, ?, ?)");
  build.facet = statement (build.database, "INSERT INTO facets VALUES (?, ?)");
  build.column = statement (build.database, "INSERT INTO columns VALUES (?, ?, ?)");

  driver_each_document (corpus, add_document, &build);

  execute (build.database, "INSERT INTO texts (texts) VALUES ('optimize'); COMMIT; ANALYZE; VACUUM;");
  sqlite3_finalize (build.text);
  sqlite3_finalize (build.facet);
  sqlite3_finalize (build.column);
  check (build.database, sqlite3_close (build.database));
  g_hash_table_unref (build.facets);
}

/* An aggregate function tally (number): counts into an array, which is faster than GROUP BY. */
static void
tally_step (sqlite3_context *context, int n, sqlite3_value **values)
{
  Engine *engine = sqlite3_user_data (context);

  (void) n;
  engine->counts[sqlite3_value_int (values[0]) & (N_FACETS_MAX - 1)]++;
}

static void
tally_final (sqlite3_context *context)
{
  Engine *engine = sqlite3_user_data (context);
  gint64 total = 0;

  for (guint i = 0; i < N_FACETS_MAX; i++)
    {
      total += engine->counts[i];
      engine->counts[i] = 0;
    }
  sqlite3_result_int64 (context, total);
}

static gpointer
open_index (const char *folder)
{
  g_autofree char *path = database_path (folder);
  g_autofree char *uri = g_strdup_printf ("file:%s?immutable=1", path);
  Engine *engine = g_new0 (Engine, 1);

  check (NULL, sqlite3_open_v2 (uri, &engine->database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL));
  execute (engine->database, "PRAGMA mmap_size = 8589934592; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY;");
  sqlite3_create_function (engine->database, "tally", 1, SQLITE_UTF8, engine, NULL, tally_step, tally_final);

  return engine;
}

static guint
find_facet (Engine *engine, const char *name)
{
  sqlite3_stmt *made = statement (engine->database, "SELECT number FROM facets WHERE name = ?");
  guint number;

  sqlite3_bind_text (made, 1, name, -1, SQLITE_STATIC);
  number = sqlite3_step (made) == SQLITE_ROW ? (guint) sqlite3_column_int (made, 0) : 0;
  sqlite3_finalize (made);

  return number;
}

static char *
match_expression (Engine *engine, const Query *query)
{
  g_autoptr (GString) expression = g_string_new (NULL);
  const char *joint = query->type == QUERY_OR ? " OR " : query->type == QUERY_PHRASE ? " + " : " AND ";

  for (guint i = 0; query->words[i] != NULL; i++)
    g_string_append_printf (expression, "%s\"%s\"", i == 0 ? "" : joint, query->words[i]);
  if (query->type == QUERY_PREFIX)
    g_string_append (expression, " *");
  if (query->type == QUERY_FILTER)
    g_string_append_printf (expression, " AND \"" FACET_WORD "\"", find_facet (engine, query->facet));

  return g_string_free (g_steal_pointer (&expression), FALSE);
}

static sqlite3_stmt *
bound (Engine *engine, const Query *query, const char *sql)
{
  g_autofree char *expression = match_expression (engine, query);
  sqlite3_stmt *made = statement (engine->database, sql);

  sqlite3_bind_text (made, 1, expression, -1, SQLITE_TRANSIENT);
  if (query->type == QUERY_RANGE)
    {
      sqlite3_bind_int64 (made, 2, query->lowest);
      sqlite3_bind_int64 (made, 3, query->highest);
    }

  return made;
}

static gpointer
prepare (gpointer data, const Query *query)
{
  static const char join[] = "CROSS JOIN columns ON columns.id = texts.rowid";
  Prepared *prepared = g_new0 (Prepared, 1);
  gboolean ranged = query->type == QUERY_RANGE;
  const char *weights = g_getenv ("FTS5_WEIGHTS"); /* of the name and the text */
  const char *also = ranged ? "AND columns.number BETWEEN ?2 AND ?3" : "";
  g_autofree char *top = g_strdup_printf ("SELECT texts.rowid FROM texts %s WHERE texts MATCH ?1 %s"
                                          " ORDER BY bm25 (texts, %s, 0.0) LIMIT %d",
                                          ranged ? join : "", also, weights != NULL ? weights : "10.0, 4.0", TOP);
  g_autofree char *count = g_strdup_printf ("SELECT tally (columns.facet) FROM texts %s WHERE texts MATCH ?1 %s", join, also);

  prepared->top = bound (data, query, top);
  prepared->count = bound (data, query, count);

  return prepared;
}

static guint
find_top (gpointer data, gpointer query, guint *ids)
{
  Prepared *prepared = query;
  guint n = 0;

  (void) data;
  while (sqlite3_step (prepared->top) == SQLITE_ROW)
    ids[n++] = (guint) sqlite3_column_int64 (prepared->top, 0);
  sqlite3_reset (prepared->top);

  return n;
}

static guint64
count_facets (gpointer data, gpointer query)
{
  Prepared *prepared = query;
  guint64 total;

  (void) data;
  g_assert_cmpint (sqlite3_step (prepared->count), ==, SQLITE_ROW);
  total = (guint64) sqlite3_column_int64 (prepared->count, 0);
  sqlite3_reset (prepared->count);

  return total;
}

int
main (int argc, char **argv)
{
  static const Driver driver = { NULL, build_index, NULL, NULL, NULL, open_index, prepare, find_top, NULL, count_facets };

  return driver_main (&driver, argc, argv);
}
