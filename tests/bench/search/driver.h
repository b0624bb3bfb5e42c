/* driver.h - What a program that puts one engine to the test consists of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define TOP     10
#define NAME    10 /* weights of the two texts, as in the library's table of fields */
#define SUMMARY 4

typedef enum
{
  QUERY_WORD,
  QUERY_AND,
  QUERY_OR,
  QUERY_PHRASE,
  QUERY_PREFIX,
  QUERY_FILTER,
  QUERY_RANGE
} QueryType;

typedef struct
{
  guint number;
  QueryType type;
  char **words;
  const char *facet; /* FILTER */
  gint64 lowest;     /* RANGE: both are included */
  gint64 highest;
} Query;

/* One line of the corpus. The texts end with a NUL and stay as long as the call. */
typedef struct
{
  guint id;
  const char *name;
  const char *text;
  const char *facet;
  gint64 number;
} Document;

typedef void (*DocumentFunc) (const Document *document, gpointer data);

void driver_each_document (const char *corpus, DocumentFunc call, gpointer data);

/* What an engine does. Whatever can be made once for a query belongs to prepare. */
typedef struct
{
  /* Puts the corpus into the form that the engine reads, of which the time isn't taken; NULL: it reads the corpus itself. */
  void (*convert) (const char *corpus, const char *folder);
  /* Makes the index in a folder that is there and empty, but for what was converted. */
  void (*build) (const char *corpus, const char *folder);
  /* Texts in memory, of which no index was made yet, and making it, whose processor time is taken alone; NULL: build does nothing else. */
  gpointer (*load) (const char *folder);
  void (*make_index) (gpointer texts);
  /* How many bytes the index takes, without the texts; NULL: all files of the folder. */
  guint64 (*size) (const char *folder);
  gpointer (*open) (const char *folder);
  gpointer (*prepare) (gpointer engine, const Query *query);
  /* The ids of the best, and how many they are. */
  guint (*top) (gpointer engine, gpointer prepared, guint *ids);
  /* The ids of the last best, of which the time isn't taken; NULL: top gives them. */
  void (*identify) (gpointer engine, gpointer prepared, guint *ids);
  /* Counts the values of the facet over all that is found; the sum of the counts. */
  guint64 (*count) (gpointer engine, gpointer prepared);
} Driver;

int driver_main (const Driver *driver, int argc, char **argv);

G_END_DECLS
