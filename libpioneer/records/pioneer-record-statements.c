/* pioneer-record-statements.c - What is said of a record, field by field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-record-private.h"

#include "pioneer-conflict-private.h"
#include "pioneer-field-private.h"
#include "pioneer-list-private.h"
#include "pioneer-resolution-private.h"
#include "pioneer-source.h"
#include "pioneer-statement.h"

static int
find_field (PioneerRecord *self, const char *name, GError **error)
{
  return pioneer_field_find_or_fail (pioneer_record_get_kind (self), name, error);
}

/**
 * pioneer_record_get_fields:
 * @self: a record
 *
 * Gets the fields of which anything is said, in the order of the table of fields.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Field]
 */
PioneerList *
pioneer_record_get_fields (PioneerRecord *self)
{
  PioneerList *list = pioneer_list_new_of (PIONEER_TYPE_FIELD);
  PioneerStore *store;
  const PioneerRecordData *data;
  const PioneerStatementData *statements;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), list);

  store = pioneer_record_get_store (self);
  data = pioneer_store_record (store, pioneer_record_get_index (self));
  statements = pioneer_store_statements_of (store, data);
  for (guint32 i = 0; i < data->n_statements; i++)
    if (i == 0 || statements[i].field != statements[i - 1].field)
      pioneer_list_take (list, pioneer_field_object (statements[i].field));

  return list;
}

/**
 * pioneer_record_get_statements:
 * @self: a record
 * @field: (nullable): the name of a field, or %NULL for all fields
 * @error: return location for an error, or %NULL
 *
 * Gets all that is said of a field, deprecated or not, by source and position.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the record's kind has no such field.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]; %NULL on error
 */
PioneerList *
pioneer_record_get_statements (PioneerRecord *self, const char *field, GError **error)
{
  PioneerStore *store;
  const PioneerRecordData *data;
  const PioneerStatementData *all, *first;
  guint32 n;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  store = pioneer_record_get_store (self);
  data = pioneer_store_record (store, pioneer_record_get_index (self));
  first = all = pioneer_store_statements_of (store, data);
  n = data->n_statements;
  if (field != NULL)
    {
      int found = find_field (self, field, error);

      if (found < 0)
        return NULL;
      first = pioneer_store_field (store, pioneer_record_get_index (self), (PioneerFieldId) found, &n);
    }

  return pioneer_list_new_statements (store, data->first + (guint32) (first - all), n);
}

/**
 * pioneer_record_get_values:
 * @self: a record
 * @field: the name of a field
 * @error: return location for an error, or %NULL
 *
 * Gets the values of any field: those that the catalogue's policy chose, one for each thing that is spoken of. A word of a closed list
 * is no object, and so isn't among them: it has its getter, and [method@Pioneer.Statement.get_text].
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the record's kind has no such field.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Record] or [class@Pioneer.Value]; %NULL on error
 */
PioneerList *
pioneer_record_get_values (PioneerRecord *self, const char *field, GError **error)
{
  int found;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  found = find_field (self, field, error);

  return found >= 0 ? pioneer_record_field_list (self, (PioneerFieldId) found) : NULL;
}

static PioneerState
state_of (const PioneerStatementData *statements, guint32 n)
{
  PioneerState state = PIONEER_STATE_NOT_STATED;

  for (guint32 i = 0; i < n; i++)
    if (pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      {
        if (statements[i].state == PIONEER_STATE_VALUE)
          return PIONEER_STATE_VALUE;
        if (state == PIONEER_STATE_NOT_STATED || statements[i].state == PIONEER_STATE_NONE)
          state = statements[i].state;
      }

  return state;
}

/**
 * pioneer_record_get_state:
 * @self: a record
 * @field: the name of a field
 * @error: return location for an error, or %NULL
 *
 * Gets whether any source gives the field a value, and if not, why: that there is none comes before that it is not known.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the record's kind has no such field.
 *
 * Returns: the state; %PIONEER_STATE_NOT_STATED where nothing is said, and on error
 */
PioneerState
pioneer_record_get_state (PioneerRecord *self, const char *field, GError **error)
{
  const PioneerStatementData *statements;
  guint32 n;
  int found;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), PIONEER_STATE_NOT_STATED);
  g_return_val_if_fail (field != NULL, PIONEER_STATE_NOT_STATED);

  found = find_field (self, field, error);
  if (found < 0)
    return PIONEER_STATE_NOT_STATED;

  statements = pioneer_store_field (pioneer_record_get_store (self), pioneer_record_get_index (self), (PioneerFieldId) found, &n);

  return state_of (statements, n);
}

/**
 * pioneer_record_resolve:
 * @self: a record
 * @field: the name of a field
 * @policy: how to choose
 * @error: return location for an error, or %NULL
 *
 * Chooses among all that is said of a field, and says why. Of a field that has many values, one is chosen among all.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the record's kind has no such field.
 *
 * Returns: (transfer full) (nullable): the choice; %NULL where nothing is said, and on error
 */
PioneerResolution *
pioneer_record_resolve (PioneerRecord *self, const char *field, PioneerPolicy policy, GError **error)
{
  const PioneerStatementData *statements;
  g_autofree const PioneerStatementData **competing = NULL;
  PioneerStore *store;
  guint32 n;
  int found;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  found = find_field (self, field, error);
  if (found < 0)
    return NULL;

  store = pioneer_record_get_store (self);
  statements = pioneer_store_field (store, pioneer_record_get_index (self), (PioneerFieldId) found, &n);
  if (n == 0)
    return NULL;

  competing = g_new (const PioneerStatementData *, n);
  for (guint32 i = 0; i < n; i++)
    competing[i] = &statements[i];

  return pioneer_resolution_new (store, competing, n, policy);
}

/**
 * pioneer_record_get_conflicts:
 * @self: a record
 *
 * Gets where the sources disagree about the record, each disagreement resolved by the catalogue's policy.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Conflict]
 */
PioneerList *
pioneer_record_get_conflicts (PioneerRecord *self)
{
  PioneerStore *store;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  store = pioneer_record_get_store (self);

  return pioneer_conflicts_of_record (store, pioneer_record_get_index (self), store->policy);
}

/**
 * pioneer_record_get_mentions:
 * @self: a record
 *
 * Gets the statements about other records that name this one.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_record_get_mentions (PioneerRecord *self)
{
  PioneerStore *store;
  const guint32 *mentions;
  guint32 n;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  store = pioneer_record_get_store (self);
  mentions = pioneer_store_mentions (store, pioneer_record_get_index (self), &n);

  return pioneer_list_new_statements_at (store, mentions, n);
}

/**
 * pioneer_record_get_sources:
 * @self: a record
 *
 * Gets the sources that say anything of the record.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Source]
 */
PioneerList *
pioneer_record_get_sources (PioneerRecord *self)
{
  g_autoptr (GArray) sources = g_array_new (FALSE, FALSE, sizeof (guint32));
  PioneerStore *store;
  const PioneerRecordData *data;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  store = pioneer_record_get_store (self);
  data = pioneer_store_record (store, pioneer_record_get_index (self));
  for (guint32 i = 0; i < data->n_statements; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (store, data->first + i);

      for (guint32 j = 0; j < statement->n_citations; j++)
        {
          guint32 source = pioneer_store_find (store, PIONEER_KIND_SOURCE, statement->citations[j].source);

          if (source != PIONEER_NO_RECORD)
            g_array_append_val (sources, source);
        }
    }

  return pioneer_list_new_records (store, PIONEER_TYPE_SOURCE, sources);
}
