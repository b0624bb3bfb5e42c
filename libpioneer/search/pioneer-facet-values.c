/* pioneer-facet-values.c - The values of a facet, in their order
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-facet-private.h"

#include <string.h>

#include "pioneer-facet-value-private.h"
#include "pioneer-list-private.h"
#include "pioneer-path-private.h"

/* A value on its way into the list. */
typedef struct
{
  char *value;
  char *label;
  char *wanted;
  guint count;
  guint counts[PIONEER_N_MODALITIES];
} Row;

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const Row *x = a;
  const Row *y = b;
  int order;

  if (x->count != y->count)
    return x->count > y->count ? -1 : 1;
  order = strcmp (x->label, y->label);

  return order != 0 ? order : strcmp (x->value, y->value);
}

/* A record is asked for by its whole reference, which no label can be mistaken for. */
static void
fill_row (PioneerStore *store, const PioneerTypeSpec *spec, PioneerColumnValue *value, Row *row)
{
  PioneerKey key = { .spec = spec, .store = store };

  if (value->datum.type == PIONEER_VALUE_TYPE_RECORD)
    {
      const PioneerRecordData *record = pioneer_store_record (store, value->record);

      value->datum.kind = (guint8) record->kind;
      value->datum.text = record->slug;
      row->wanted = g_strdup_printf ("%s/%s", pioneer_kind_word (record->kind), record->slug);
    }
  key.datum = value->datum;
  row->value = pioneer_path_code (&key);
  row->label = pioneer_path_label (&key);
  if (row->wanted == NULL)
    row->wanted = g_strdup (row->value);
}

/* Both columns are in the order of the values, so that one walk along both finds the counts of each modality. */
static void
count_modalities (const PioneerCountsField *field, const PioneerColumnValue *value, guint32 *next, Row *row)
{
  guint32 n = field->by_modality != NULL ? pioneer_column_get_n_ordinals (field->by_modality) : 0;
  PioneerColumnValue other;

  for (; *next < n; (*next)++)
    {
      int order = -1;

      if (pioneer_column_get_value (field->by_modality, *next, &other))
        order = other.datum.type == PIONEER_VALUE_TYPE_RECORD ? (other.record > value->record) - (other.record < value->record)
                                                              : pioneer_datum_compare (&other.datum, &value->datum);
      if (order > 0)
        return;
      if (order == 0 && (guint) other.modality < PIONEER_N_MODALITIES)
        row->counts[other.modality] += field->modal_counts[*next];
    }
}

/* A damaged file may hold numbers that stand for nothing. */
static gboolean
is_sound (PioneerStore *store, const PioneerTypeSpec *spec, const PioneerColumnValue *value)
{
  if (value->datum.type != spec->type)
    return FALSE;
  if (spec->type == PIONEER_VALUE_TYPE_RECORD)
    return value->record < store->n_records;

  return spec->type != PIONEER_VALUE_TYPE_CHOICE || pioneer_choice_nick (spec->get_choice (), value->datum.choice) != NULL;
}

static void
add_rows (PioneerStore *store, const PioneerCountsField *field, GArray *rows)
{
  guint32 n = field->column != NULL ? pioneer_column_get_n_ordinals (field->column) : 0;
  guint32 next = PIONEER_ORDINAL_FIRST_VALUE;
  PioneerColumnValue value;

  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < n; i++)
    {
      Row row = { .count = field->counts[i] };

      if (row.count == 0 || !pioneer_column_get_value (field->column, i, &value) || !is_sound (store, field->spec, &value))
        continue;
      count_modalities (field, &value, &next, &row);
      fill_row (store, field->spec, &value, &row);
      g_array_append_val (rows, row);
    }
}

static void
add_kinds (const PioneerCounts *counts, GArray *rows)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    {
      const char *word = pioneer_kind_word (kind);
      Row row = { g_strdup (word), g_strdup (word), g_strdup (word), counts->kinds[kind], { 0 } };

      if (row.count > 0)
        g_array_append_val (rows, row);
      else
        {
          g_free (row.value);
          g_free (row.label);
          g_free (row.wanted);
        }
    }
}

PioneerList *
pioneer_facet_values_list (PioneerCatalogue *catalogue, PioneerQuery *query, const PioneerCounts *counts)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (Row));
  PioneerList *values = pioneer_list_new_of (PIONEER_TYPE_FACET_VALUE);

  if (counts->is_kind)
    add_kinds (counts, rows);
  for (guint i = 0; i < counts->n_fields; i++)
    add_rows (pioneer_catalogue_get_store (catalogue), &counts->fields[i], rows);

  g_array_sort (rows, compare_rows);
  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);

      pioneer_list_take (
          values, pioneer_facet_value_new (query, counts->name, row->value, row->label, row->wanted, row->count, row->counts));
    }

  return values;
}
