/* pioneer-column-read.c - Columns, read from where they lie
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-format-private.h"

#include "pioneer-error.h"

/* More than all fields and their members make. */
#define COLUMNS_MAX (PIONEER_N_FIELDS * 32)

typedef struct
{
  const guint8 *bytes;
  gsize length;
} Parts;

static gboolean
find_part (const Parts *parts, guint64 offset, guint64 n, guint64 size, gconstpointer *part)
{
  if (offset % 8 != 0 || offset > parts->length || n > (parts->length - offset) / size)
    return FALSE;

  *part = parts->bytes + offset;

  return TRUE;
}

static gboolean
is_known (const PioneerColumnEntry *entry)
{
  const PioneerFieldSpec *spec;

  if (entry->field >= PIONEER_N_FIELDS)
    return FALSE;

  spec = pioneer_field_spec (entry->field);

  return entry->member == PIONEER_COLUMN_VALUE ||
         (entry->member >= 0 && spec->spec.type == PIONEER_VALUE_TYPE_SHAPE && (guint) entry->member < spec->spec.shape->n_members);
}

static gboolean
find_codes (PioneerColumn *self, const Parts *parts)
{
  const PioneerColumnEntry *entry = &self->entry;
  gconstpointer codes = NULL;
  gconstpointer cells = NULL;

  if (entry->form == PIONEER_COLUMN_CONSTANT)
    return entry->constant < self->n_codes;
  if (entry->width != 1 && entry->width != 2 && entry->width != 4)
    return FALSE;

  if (entry->form == PIONEER_COLUMN_DENSE &&
      !find_part (parts, entry->codes, (guint64) (entry->last - entry->first) + 1, entry->width, &codes))
    return FALSE;
  if (entry->form == PIONEER_COLUMN_SPARSE && (!find_part (parts, entry->codes, entry->n_cells, entry->width, &codes) ||
                                               !find_part (parts, entry->cells, entry->n_cells, sizeof (guint32), &cells)))
    return FALSE;
  self->codes = codes;
  self->cells = cells;

  return entry->form == PIONEER_COLUMN_DENSE || entry->form == PIONEER_COLUMN_SPARSE;
}

static gboolean
find_values (PioneerColumn *self, const Parts *parts)
{
  const PioneerColumnEntry *entry = &self->entry;
  gconstpointer items, list_starts, listed, texts;

  if (entry->n_ordinals < PIONEER_ORDINAL_FIRST_VALUE || entry->n_lists > G_MAXUINT32 - entry->n_ordinals ||
      entry->items_form > PIONEER_COLUMN_ITEMS_TWICE ||
      !find_part (parts, entry->items, entry->n_ordinals - PIONEER_ORDINAL_FIRST_VALUE,
                  pioneer_column_item_size (entry->items_form), &items) ||
      !find_part (parts, entry->list_starts, (guint64) entry->n_lists + 1, sizeof (guint32), &list_starts) ||
      !find_part (parts, entry->listed, entry->n_listed, sizeof (guint32), &listed) ||
      !find_part (parts, entry->texts, entry->texts_length, 1, &texts))
    return FALSE;

  self->items = items;
  self->list_starts = list_starts;
  self->listed = listed;
  self->texts = texts;
  self->n_codes = entry->n_ordinals + entry->n_lists;

  /* So that every text ends within them. */
  return entry->texts_length == 0 || self->texts[entry->texts_length - 1] == '\0';
}

static gboolean
open_column (PioneerColumn *self, const PioneerColumnEntry *entry, const Parts *parts, guint32 n_documents)
{
  self->entry = *entry;
  self->n_documents = n_documents;

  return is_known (entry) && entry->first <= entry->last && entry->last <= n_documents && find_values (self, parts) &&
         find_codes (self, parts);
}

static PioneerColumns *
fail (GError **error, const char *what)
{
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, "The columns of the index are damaged: %s; make the index again", what);

  return NULL;
}

PioneerColumns *
pioneer_columns_open (const guint8 *bytes, gsize length, guint32 n_documents, GError **error)
{
  const PioneerColumnsHead *head = (gconstpointer) bytes;
  const PioneerColumnEntry *entries;
  g_autoptr (PioneerColumns) self = NULL;
  Parts parts;

  if (length < sizeof *head || head->n_columns > (length - sizeof *head) / sizeof *entries)
    return fail (error, "they end too early");
  if (head->n_columns > COLUMNS_MAX)
    return fail (error, "there are more than there are fields");
  if (head->n_documents != n_documents)
    return fail (error, "they are of another number of records");

  entries = (gconstpointer) (head + 1);
  parts.bytes = (gconstpointer) (entries + head->n_columns);
  parts.length = length - (gsize) (parts.bytes - bytes);
  self = g_malloc0 (sizeof *self + head->n_columns * sizeof (PioneerColumn));
  self->n_columns = head->n_columns;

  for (guint32 i = 0; i < self->n_columns; i++)
    if (!open_column (&self->columns[i], &entries[i], &parts, n_documents))
      return fail (error, "one of them reaches beyond them");

  return g_steal_pointer (&self);
}

void
pioneer_columns_free (PioneerColumns *self)
{
  g_free (self);
}

/* The main member is asked for by its name too. */
static int
get_member (PioneerFieldId field, int member)
{
  const PioneerTypeSpec *spec = &pioneer_field_spec (field)->spec;

  return spec->type == PIONEER_VALUE_TYPE_SHAPE && member == (int) spec->shape->main_member ? PIONEER_COLUMN_VALUE : member;
}

const PioneerColumn *
pioneer_columns_find (const PioneerColumns *self, PioneerFieldId field, int member, gboolean by_modality)
{
  guint32 low = 0;
  guint32 high = self->n_columns;

  member = get_member (field, member);
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      const PioneerColumnEntry *entry = &self->columns[middle].entry;
      int order = (int) entry->field - (int) field;

      if (order == 0)
        order = entry->member - member;
      if (order == 0)
        order = (entry->by_modality != 0) - (by_modality != FALSE);
      if (order == 0)
        return &self->columns[middle];
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return NULL;
}

guint32
pioneer_column_get_n_ordinals (const PioneerColumn *self)
{
  return self->entry.n_ordinals;
}

static guint32
find_cell (const PioneerColumn *self, guint32 document)
{
  guint32 low = 0;
  guint32 high = self->entry.n_cells;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (self->cells[middle] == document)
        return pioneer_column_read_code (self->codes, self->entry.width, middle);
      if (self->cells[middle] < document)
        low = middle + 1;
      else
        high = middle;
    }

  return PIONEER_ORDINAL_NOT_STATED;
}

guint32
pioneer_column_find_code (const PioneerColumn *self, guint32 document)
{
  guint32 code;

  if (document < self->entry.first || document >= self->entry.last)
    return PIONEER_ORDINAL_NOT_STATED;

  if (self->entry.form == PIONEER_COLUMN_CONSTANT)
    code = self->entry.constant;
  else if (self->entry.form == PIONEER_COLUMN_DENSE)
    code = pioneer_column_read_code (self->codes, self->entry.width, document - self->entry.first);
  else
    code = find_cell (self, document);

  return code < self->n_codes ? code : PIONEER_ORDINAL_NOT_STATED;
}

guint
pioneer_column_get_ordinals (const PioneerColumn *self, guint32 document, const guint32 **ordinals, guint32 *one)
{
  guint32 code = pioneer_column_find_code (self, document);
  guint32 n;

  *one = code;
  *ordinals = one;
  if (code < self->entry.n_ordinals)
    return 1;

  *one = PIONEER_ORDINAL_NOT_STATED;
  *ordinals = pioneer_column_get_list (self, code, &n);
  for (guint32 i = 0; i < n; i++)
    if ((*ordinals)[i] >= self->entry.n_ordinals)
      n = 0;
  if (n == 0)
    *ordinals = one;

  return MAX (n, 1);
}
