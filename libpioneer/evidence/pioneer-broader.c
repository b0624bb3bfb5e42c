/* pioneer-broader.c - A concept and the terms that contain it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-broader-private.h"
#include "pioneer-hash-private.h"

static void
add_once (GPtrArray *terms, GHashTable *seen, const char *slug)
{
  if (g_hash_table_add (seen, (gpointer) slug))
    g_ptr_array_add (terms, (gpointer) slug);
}

static void
add_broader (PioneerStore *store, GPtrArray *terms, GHashTable *seen, const char *concept)
{
  guint32 record = pioneer_store_find (store, PIONEER_KIND_CONCEPT, concept);
  const PioneerStatementData *statements;
  guint32 n;

  if (record == PIONEER_NO_RECORD)
    return;

  statements = pioneer_store_field (store, record, PIONEER_FIELD_BROADER, &n);
  for (guint32 i = 0; i < n; i++)
    if (statements[i].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      add_once (terms, seen, statements[i].value.text);
}

GPtrArray *
pioneer_broader_all (PioneerStore *store, const char *concept)
{
  GPtrArray *terms = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (pioneer_hash_text, g_str_equal);

  add_once (terms, seen, concept);
  for (guint i = 0; i < terms->len; i++)
    add_broader (store, terms, seen, terms->pdata[i]);

  return terms;
}

gboolean
pioneer_broader_within (PioneerStore *store, const char *concept, const char *other)
{
  g_autoptr (GPtrArray) terms = NULL;

  if (g_str_equal (concept, other))
    return TRUE;

  terms = pioneer_broader_all (store, concept);

  return g_ptr_array_find_with_equal_func (terms, other, g_str_equal, NULL);
}
