/* pioneer-value-texts.c - What the values of a column are called, for programs and for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-value-texts-private.h"

#include <string.h>

#include "pioneer-path-private.h"

/* Of so many numbers all texts are made, to know their order. */
#define ORDERED_MAX PIONEER_RANK_MAX

struct _PioneerValueTexts
{
  PioneerStore *store;
  const PioneerTypeSpec *spec;
  const PioneerColumn *column;
  PioneerValueOrder *order; /* set atomically, once */
  guint32 n;
  const PioneerValueText *texts[]; /* by number; each set atomically, once */
};

static const PioneerValueText nothing;

PioneerValueTexts *
pioneer_value_texts_new (PioneerStore *store, const PioneerTypeSpec *spec, const PioneerColumn *column)
{
  guint32 n = pioneer_column_get_n_ordinals (column);
  PioneerValueTexts *self = g_malloc0 (sizeof *self + n * sizeof *self->texts);

  self->store = store;
  self->spec = spec;
  self->column = column;
  self->n = n;

  return self;
}

static void
free_text (const PioneerValueText *text)
{
  if (text == NULL || text == &nothing)
    return;

  g_free (text->value);
  g_free (text->label);
  g_free ((gpointer) text);
}

void
pioneer_value_texts_free (PioneerValueTexts *self)
{
  for (guint32 i = 0; i < self->n; i++)
    free_text (self->texts[i]);
  g_free (self->order);
  g_free (self);
}

static gboolean
is_sound (const PioneerValueTexts *self, const PioneerColumnValue *value)
{
  if (value->datum.type != self->spec->type)
    return FALSE;
  if (self->spec->type == PIONEER_VALUE_TYPE_RECORD)
    return value->record < self->store->n_records;

  return self->spec->type != PIONEER_VALUE_TYPE_CHOICE ||
         pioneer_choice_nick (self->spec->get_choice (), value->datum.choice) != NULL;
}

static const PioneerValueText *
make_text (const PioneerValueTexts *self, guint32 ordinal)
{
  PioneerKey key = { .spec = self->spec, .store = self->store };
  PioneerColumnValue value;
  PioneerValueText *text;

  if (!pioneer_column_get_value (self->column, ordinal, &value) || !is_sound (self, &value))
    return &nothing;

  text = g_new0 (PioneerValueText, 1);
  if (value.datum.type == PIONEER_VALUE_TYPE_RECORD)
    {
      const PioneerRecordData *record = pioneer_store_record (self->store, value.record);

      value.datum.text = record->slug;
      value.datum.kind = text->kind = (guint8) record->kind;
    }
  key.datum = value.datum;
  text->value = pioneer_path_code (&key);
  text->label = pioneer_path_label (&key);

  return text;
}

const PioneerValueText *
pioneer_value_texts_get (PioneerValueTexts *self, guint32 ordinal)
{
  const PioneerValueText *text = g_atomic_pointer_get (&self->texts[ordinal]);

  if (text == NULL)
    {
      text = make_text (self, ordinal);
      if (!g_atomic_pointer_compare_and_exchange (&self->texts[ordinal], NULL, text))
        {
          free_text (text);
          text = g_atomic_pointer_get (&self->texts[ordinal]);
        }
    }

  return text != &nothing ? text : NULL;
}

int
pioneer_value_text_compare (const PioneerValueText *a, const PioneerValueText *b)
{
  int order = strcmp (a->label, b->label);

  return order != 0 ? order : strcmp (a->value, b->value);
}

static PioneerValueOrder *
make_order (PioneerValueTexts *self)
{
  PioneerValueOrder *order = g_new (PioneerValueOrder, 1);

  memset (order->ranks, PIONEER_NO_RANK, sizeof order->ranks);
  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < self->n; i++)
    {
      const PioneerValueText *text = pioneer_value_texts_get (self, i);
      guint8 rank = 0;

      /* Those that stand behind it move on. */
      for (guint32 j = PIONEER_ORDINAL_FIRST_VALUE; text != NULL && j < i; j++)
        if (order->ranks[j] == PIONEER_NO_RANK)
          continue;
        else if (pioneer_value_text_compare (self->texts[j], text) > 0)
          order->ranks[j]++;
        else
          rank++;
      if (text != NULL)
        order->ranks[i] = rank;
    }

  return order;
}

const PioneerValueOrder *
pioneer_value_texts_get_order (PioneerValueTexts *self)
{
  PioneerValueOrder *order = g_atomic_pointer_get (&self->order);

  if (order != NULL || self->n > ORDERED_MAX)
    return order;

  order = make_order (self);
  if (g_atomic_pointer_compare_and_exchange (&self->order, NULL, order))
    return order;

  g_free (order);

  return g_atomic_pointer_get (&self->order);
}
