/* driver-groonga.c - Groonga in the process, through its C interface
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "driver.h"

#include <glib/gstdio.h>
#include <groonga.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
  grn_ctx context;
  grn_obj *database;
  grn_obj *documents;
  grn_obj *name;
  grn_obj *text;
  grn_obj *facet;
  grn_obj *number;
} Engine;

typedef struct
{
  grn_obj *words;
  grn_obj *fields;
  grn_obj *also; /* NULL where there is no condition */
} Prepared;

static void
check (Engine *engine)
{
  if (engine->context.rc != GRN_SUCCESS)
    g_error ("Groonga: %s", engine->context.errbuf);
}

static void
command (Engine *engine, const char *text)
{
  char *answer;
  unsigned int length;
  int flags;

  grn_ctx_send (&engine->context, text, (unsigned int) strlen (text), 0);
  check (engine);
  grn_ctx_recv (&engine->context, &answer, &length, &flags);
  check (engine);
}

static grn_obj *
object (Engine *engine, const char *name)
{
  grn_obj *found = grn_ctx_get (&engine->context, name, -1);

  if (found == NULL)
    g_error ("Groonga has no %s", name);

  return found;
}

static Engine *
engine_new (const char *folder, gboolean create)
{
  Engine *engine = g_new0 (Engine, 1);
  g_autofree char *path = g_build_filename (folder, "db", NULL);

  grn_init ();
  grn_ctx_init (&engine->context, 0);
  engine->database = create ? grn_db_create (&engine->context, path, NULL) : grn_db_open (&engine->context, path);
  check (engine);

  return engine;
}

static void
find_columns (Engine *engine)
{
  engine->documents = object (engine, "Documents");
  engine->name = object (engine, "Documents.name");
  engine->text = object (engine, "Documents.text");
  engine->facet = object (engine, "Documents.facet");
  engine->number = object (engine, "Documents.number");
}

static void
set_text (Engine *engine, grn_obj *column, grn_id id, const char *text)
{
  grn_obj value;

  GRN_TEXT_INIT (&value, GRN_OBJ_DO_SHALLOW_COPY);
  GRN_TEXT_SET_REF (&value, text, strlen (text));
  grn_obj_set_value (&engine->context, column, id, &value, GRN_OBJ_SET);
  GRN_OBJ_FIN (&engine->context, &value);
}

static void
add_document (const Document *document, gpointer data)
{
  Engine *engine = data;
  grn_id id = grn_table_add (&engine->context, engine->documents, NULL, 0, NULL);
  grn_obj number;

  g_assert_cmpuint (id, ==, document->id + 1);
  set_text (engine, engine->name, id, document->name);
  set_text (engine, engine->text, id, document->text);
  set_text (engine, engine->facet, id, document->facet);

  GRN_INT64_INIT (&number, 0);
  GRN_INT64_SET (&engine->context, &number, document->number);
  grn_obj_set_value (&engine->context, engine->number, id, &number, GRN_OBJ_SET);
  GRN_OBJ_FIN (&engine->context, &number);
}

/* The index of the texts is made when all is loaded, which is the fast way. */
static void
build_index (const char *corpus, const char *folder)
{
  Engine *engine = engine_new (folder, TRUE);

  command (engine, "plugin_register token_filters/stem");
  command (engine, "table_create Facets TABLE_HASH_KEY ShortText");
  command (engine, "table_create Documents TABLE_NO_KEY");
  command (engine, "column_create Documents name COLUMN_SCALAR ShortText");
  command (engine, "column_create Documents text COLUMN_SCALAR Text");
  command (engine, "column_create Documents facet COLUMN_SCALAR Facets");
  command (engine, "column_create Documents number COLUMN_SCALAR Int64");
  find_columns (engine);

  driver_each_document (corpus, add_document, engine);

  command (engine, "table_create Words TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerNFKC130"
                   " --token_filters TokenFilterStem");
  command (engine, "column_create Words texts COLUMN_INDEX|WITH_POSITION|WITH_SECTION Documents name,text");
  command (engine, "column_create Facets documents COLUMN_INDEX Documents facet");

  grn_obj_close (&engine->context, engine->database);
  grn_ctx_fin (&engine->context);
  grn_fin ();
  g_free (engine);
}

static gint64
file_size (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 ? (gint64) status.st_blocks * 512 : 0;
}

/* A column is one file or several, whose names start alike. */
static gint64
column_size (grn_ctx *context, grn_obj *column)
{
  gint64 total = 0;

  for (guint part = 0; part < 1000; part++)
    {
      g_autofree char *path =
          part == 0 ? g_strdup (grn_obj_path (context, column)) : g_strdup_printf ("%s.%03X", grn_obj_path (context, column), part);

      total += file_size (path);
    }

  return total;
}

/* All files, as far as they take room on the disk, without the columns of the texts. */
static guint64
index_size (const char *folder_path)
{
  Engine *engine = engine_new (folder_path, FALSE);
  g_autoptr (GDir) folder = g_dir_open (folder_path, 0, NULL);
  gint64 total = 0;

  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    {
      g_autofree char *path = g_build_filename (folder_path, name, NULL);

      total += file_size (path);
    }
  find_columns (engine);

  return (guint64) (total - column_size (&engine->context, engine->name) - column_size (&engine->context, engine->text));
}

static gpointer
open_index (const char *folder)
{
  Engine *engine = engine_new (folder, FALSE);

  find_columns (engine);

  return engine;
}

static grn_obj *
parsed (Engine *engine, const char *text, grn_obj *fields, grn_expr_flags syntax)
{
  grn_obj *expression, *variable;

  GRN_EXPR_CREATE_FOR_QUERY (&engine->context, engine->documents, expression, variable);
  (void) variable;
  grn_expr_parse (&engine->context, expression, text, (unsigned int) strlen (text), fields, GRN_OP_MATCH, GRN_OP_AND, syntax);
  check (engine);

  return expression;
}

static char *
words_text (const Query *query)
{
  g_autofree char *joined = g_strjoinv (query->type == QUERY_OR ? " OR " : " ", query->words);

  if (query->type == QUERY_PHRASE)
    return g_strdup_printf ("\"%s\"", joined);
  if (query->type == QUERY_PREFIX)
    return g_strdup_printf ("%s*", joined);

  return g_steal_pointer (&joined);
}

static grn_obj *
condition (Engine *engine, const Query *query)
{
  g_autofree char *text = NULL;

  if (query->type == QUERY_FILTER)
    text = g_strdup_printf ("facet == \"%s\"", query->facet);
  else if (query->type == QUERY_RANGE)
    text = g_strdup_printf ("number >= %" G_GINT64_FORMAT " && number <= %" G_GINT64_FORMAT, query->lowest, query->highest);

  return text != NULL ? parsed (engine, text, NULL, GRN_EXPR_SYNTAX_SCRIPT) : NULL;
}

static grn_table_sort_key *
sort_key (Engine *engine, grn_obj *table, const char *key)
{
  unsigned int n;
  grn_table_sort_key *keys = grn_table_sort_keys_parse (&engine->context, table, key, (int) strlen (key), &n);

  check (engine);
  g_assert_cmpuint (n, ==, 1);

  return keys;
}

static gpointer
prepare (gpointer data, const Query *query)
{
  Engine *engine = data;
  Prepared *prepared = g_new0 (Prepared, 1);
  g_autofree char *text = words_text (query);

  prepared->fields =
      parsed (engine, "name * " G_STRINGIFY (NAME) " || text * " G_STRINGIFY (SUMMARY), NULL, GRN_EXPR_SYNTAX_SCRIPT);
  prepared->words = parsed (engine, text, prepared->fields, GRN_EXPR_SYNTAX_QUERY | GRN_EXPR_ALLOW_COLUMN);
  prepared->also = condition (engine, query);

  return prepared;
}

static grn_obj *
found (Engine *engine, const Prepared *prepared)
{
  grn_obj *result =
      grn_table_create (&engine->context, NULL, 0, NULL, GRN_TABLE_HASH_KEY | GRN_OBJ_WITH_SUBREC, engine->documents, NULL);

  grn_table_select (&engine->context, engine->documents, prepared->words, result, GRN_OP_OR);
  if (prepared->also != NULL)
    grn_table_select (&engine->context, engine->documents, prepared->also, result, GRN_OP_AND);

  return result;
}

static guint
find_top (gpointer data, gpointer query, guint *ids)
{
  Engine *engine = data;
  grn_ctx *context = &engine->context;
  grn_obj *result = found (engine, query);
  grn_obj *sorted = grn_table_create (context, NULL, 0, NULL, GRN_TABLE_NO_KEY, NULL, result);
  grn_table_sort_key *key = sort_key (engine, result, "-_score");
  guint n = (guint) grn_table_sort (context, result, 0, TOP, sorted, key, 1);
  grn_obj place;

  GRN_RECORD_INIT (&place, 0, grn_obj_id (context, result));
  for (guint i = 0; i < n; i++)
    {
      grn_id id = GRN_ID_NIL;

      GRN_BULK_REWIND (&place);
      grn_obj_get_value (context, sorted, i + 1, &place);
      grn_table_get_key (context, result, GRN_RECORD_VALUE (&place), &id, sizeof id);
      ids[i] = id - 1;
    }
  GRN_OBJ_FIN (context, &place);
  grn_table_sort_key_close (context, key, 1);
  grn_obj_close (context, sorted);
  grn_obj_close (context, result);

  return n;
}

static guint64
sum_of_counts (grn_ctx *context, grn_obj *groups)
{
  grn_obj *counts = grn_obj_column (context, groups, "_nsubrecs", strlen ("_nsubrecs"));
  grn_obj count;
  guint64 total = 0;

  GRN_INT32_INIT (&count, 0);
  GRN_TABLE_EACH_BEGIN (context, groups, cursor, id)
  {
    GRN_BULK_REWIND (&count);
    grn_obj_get_value (context, counts, id, &count);
    total += (guint64) GRN_INT32_VALUE (&count);
  }
  GRN_TABLE_EACH_END (context, cursor);
  GRN_OBJ_FIN (context, &count);
  grn_obj_unlink (context, counts);

  return total;
}

static guint64
count_facets (gpointer data, gpointer query)
{
  Engine *engine = data;
  grn_ctx *context = &engine->context;
  grn_obj *result = found (engine, query);
  grn_table_sort_key *key = sort_key (engine, result, "facet");
  grn_table_group_result groups = { .key_end = 1, .flags = GRN_TABLE_GROUP_CALC_COUNT, .op = GRN_OP_OR };
  guint64 total;

  groups.table = grn_table_create_for_group (context, NULL, 0, NULL, key[0].key, result, 0);
  grn_table_group (context, result, key, 1, &groups, 1);
  total = sum_of_counts (context, groups.table);
  grn_table_sort_key_close (context, key, 1);
  grn_obj_close (context, groups.table);
  grn_obj_close (context, result);

  return total;
}

int
main (int argc, char **argv)
{
  static const Driver driver = { NULL, build_index, NULL, NULL, index_size, open_index, prepare, find_top, NULL, count_facets };

  return driver_main (&driver, argc, argv);
}
