/* pioneer-column-check.c - Reading all of the columns, to see whether they are as they were made
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-format-private.h"

#include "pioneer-error.h"

static int
compare_values (const PioneerColumnValue *a, const PioneerColumnValue *b)
{
  int order;

  if (a->datum.type == PIONEER_VALUE_TYPE_RECORD)
    order = (a->record > b->record) - (a->record < b->record);
  else
    order = pioneer_datum_compare (&a->datum, &b->datum);

  return order != 0 ? order : (int) a->modality - (int) b->modality;
}

static const char *
check_values (const PioneerColumn *self, guint32 n_records)
{
  PioneerColumnValue before, value;

  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < self->entry.n_ordinals; i++)
    {
      if (!pioneer_column_get_value (self, i, &value))
        return "a value is none";
      if (value.datum.type == PIONEER_VALUE_TYPE_RECORD && value.record >= n_records)
        return "a value is a record that there isn't";
      if (i > PIONEER_ORDINAL_FIRST_VALUE && compare_values (&before, &value) >= 0)
        return "the values aren't in their order";
      before = value;
    }

  return NULL;
}

static const char *
check_lists (const PioneerColumn *self)
{
  const PioneerColumnEntry *entry = &self->entry;

  if (self->list_starts[0] != 0 || self->list_starts[entry->n_lists] != entry->n_listed)
    return "the lists of values don't fill their place";

  for (guint32 code = entry->n_ordinals; code < self->n_codes; code++)
    {
      guint32 n;
      const guint32 *ordinals = pioneer_column_get_list (self, code, &n);

      if (n < 2)
        return "a list of values has none";
      for (guint32 i = 0; i < n; i++)
        if (ordinals[i] < PIONEER_ORDINAL_FIRST_VALUE || ordinals[i] >= entry->n_ordinals ||
            (i > 0 && ordinals[i] <= ordinals[i - 1]))
          return "a list of values isn't in order, or has numbers that there aren't";
    }

  return NULL;
}

static const char *
check_codes (const PioneerColumn *self, guint64 n)
{
  for (guint64 i = 0; i < n; i++)
    if (pioneer_column_read_code (self->codes, self->entry.width, i) >= self->n_codes)
      return "a record has a value that there isn't";

  return NULL;
}

static const char *
check_cells (const PioneerColumn *self)
{
  const PioneerColumnEntry *entry = &self->entry;

  for (guint32 i = 0; i < entry->n_cells; i++)
    if (self->cells[i] < entry->first || self->cells[i] >= entry->last || (i > 0 && self->cells[i] <= self->cells[i - 1]))
      return "the records aren't in their order";

  return check_codes (self, entry->n_cells);
}

static const char *
check_documents (const PioneerColumn *self)
{
  guint32 span = self->entry.last - self->entry.first;

  switch (self->entry.form)
    {
    case PIONEER_COLUMN_DENSE:
      if (pioneer_column_read_code (self->codes, self->entry.width, span) != PIONEER_ORDINAL_NOT_STATED)
        return "records that it isn't about have a value";
      return check_codes (self, span);
    case PIONEER_COLUMN_SPARSE:
      return check_cells (self);
    default:
      return NULL;
    }
}

gboolean
pioneer_columns_check (const PioneerColumns *self, guint32 n_records, GError **error)
{
  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PioneerColumn *column = &self->columns[i];
      const char *wrong = check_values (column, n_records);

      if (wrong == NULL)
        wrong = check_lists (column);
      if (wrong == NULL)
        wrong = check_documents (column);
      if (wrong == NULL)
        continue;

      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, "The column of the field “%s” is damaged: %s; make the index again",
                   pioneer_field_spec (column->entry.field)->name, wrong);
      return FALSE;
    }

  return TRUE;
}
