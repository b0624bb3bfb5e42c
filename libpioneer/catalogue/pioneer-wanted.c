/* pioneer-wanted.c - What a text that someone typed means, compared with values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-path-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-period-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-units-private.h"

/* The text is read in every way it can be; which one counts depends on the value that it meets. */
struct _PioneerWanted
{
  char *text;
  char *folded;
  gboolean is_quantity;
  gboolean is_period;
  PioneerQuantityData quantity;
  PioneerPeriodData period;
};

PioneerWanted *
pioneer_wanted_parse (const char *text)
{
  PioneerWanted *self = g_new0 (PioneerWanted, 1);

  self->text = g_strdup (text);
  self->folded = g_utf8_casefold (text, -1);
  self->is_quantity = pioneer_quantity_data_parse (text, &self->quantity, NULL);
  self->is_period = pioneer_period_data_parse (text, &self->period, NULL);

  return self;
}

void
pioneer_wanted_free (PioneerWanted *self)
{
  g_free (self->text);
  g_free (self->folded);
  g_free (self);
}

static gboolean
check_word (PioneerWanted *self, GType type, GError **error)
{
  g_autofree char *words = NULL;

  if (pioneer_choice_find (type, self->text) >= 0)
    return TRUE;

  words = pioneer_choice_list (type);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "“%s” is none of the words that it may be: %s", self->text, words);

  return FALSE;
}

gboolean
pioneer_wanted_check (PioneerWanted *self, const PioneerTypeSpec *spec, GError **error)
{
  PioneerQuantityData quantity;
  PioneerPeriodData period;

  if (spec == NULL || strcmp (self->text, "none") == 0 || strcmp (self->text, "unknown") == 0)
    return TRUE;

  switch (spec->type)
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
    case PIONEER_VALUE_TYPE_NUMBER:
      return pioneer_quantity_data_parse (self->text, &quantity, error);
    case PIONEER_VALUE_TYPE_PERIOD:
      return pioneer_period_data_parse (self->text, &period, error);
    case PIONEER_VALUE_TYPE_CHOICE:
      return check_word (self, spec->get_choice (), error);
    default:
      return TRUE;
    }
}

const char *
pioneer_wanted_get_text (PioneerWanted *self)
{
  return self->text;
}

static gboolean
equals_folded (PioneerWanted *self, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return strcmp (folded, self->folded) == 0;
}

static double
middle (const PioneerQuantityData *quantity)
{
  return (quantity->lower + quantity->upper) / 2;
}

/* A number without a unit means the amount in whatever unit the value has, unless it is a share. */
static gboolean
compare_quantities (PioneerWanted *self, const PioneerQuantityData *value, int *order)
{
  double mine;
  double theirs;

  if (!self->is_quantity)
    return FALSE;
  if (self->quantity.unit == PIONEER_UNIT_COUNT ? pioneer_unit_is_share (value->unit)
                                                : !pioneer_quantity_data_like (value, &self->quantity))
    return FALSE;

  mine = middle (value);
  theirs = middle (&self->quantity);
  if (self->quantity.unit != PIONEER_UNIT_COUNT)
    {
      mine *= pioneer_unit_get (value->unit)->factor;
      theirs *= pioneer_unit_get (self->quantity.unit)->factor;
    }

  /* Conversion may leave the last digits apart: 8 weeks are 56 days. */
  *order = fabs (mine - theirs) <= 1e-9 * MAX (fabs (mine), fabs (theirs)) ? 0 : (mine > theirs) - (mine < theirs);

  return TRUE;
}

static gboolean
compare_periods (PioneerWanted *self, const PioneerPeriodData *value, int *order)
{
  if (!self->is_period)
    return FALSE;

  if (pioneer_period_data_agrees (value, &self->period))
    *order = 0;
  else
    *order = pioneer_period_data_compare (value, &self->period);

  return TRUE;
}

gboolean
pioneer_wanted_compare (PioneerWanted *self, const PioneerKey *key, int *order)
{
  g_autofree char *label = NULL;
  PioneerQuantityData number;

  switch (key->datum.type)
    {
    case PIONEER_VALUE_TYPE_QUANTITY:
      return compare_quantities (self, &key->datum.quantity, order);
    case PIONEER_VALUE_TYPE_PERIOD:
      return compare_periods (self, &key->datum.period, order);
    case PIONEER_VALUE_TYPE_NUMBER:
      number = (PioneerQuantityData){ .lower = key->datum.number, .upper = key->datum.number };
      return compare_quantities (self, &number, order);
    default:
      label = pioneer_path_label (key);
      *order = strcmp (label, self->text);
      return TRUE;
    }
}

static gboolean
has_text (PioneerWanted *self, PioneerStore *store, guint32 record, PioneerFieldId field)
{
  const PioneerStatementData *statements;
  guint32 n;

  statements = pioneer_store_field (store, record, field, &n);
  for (guint32 i = 0; i < n; i++)
    if (statements[i].state == PIONEER_STATE_VALUE && equals_folded (self, statements[i].value.text))
      return TRUE;

  return FALSE;
}

/* By its identity, or by any of the names that it is known by. */
static gboolean
is_named (PioneerWanted *self, PioneerStore *store, PioneerKind kind, const char *slug)
{
  const char *slash = strchr (self->text, '/');
  const char *word = pioneer_kind_word (kind);
  guint32 record;

  if (strcmp (slug, self->text) == 0)
    return TRUE;
  if (slash != NULL && strlen (word) == (gsize) (slash - self->text) && g_str_has_prefix (self->text, word) &&
      strcmp (slug, slash + 1) == 0)
    return TRUE;

  record = store != NULL ? pioneer_store_find (store, kind, slug) : PIONEER_NO_RECORD;

  return record != PIONEER_NO_RECORD &&
         (has_text (self, store, record, PIONEER_FIELD_NAME) || has_text (self, store, record, PIONEER_FIELD_ALTERNATIVE_LABEL) ||
          has_text (self, store, record, PIONEER_FIELD_HIDDEN_LABEL));
}

gboolean
pioneer_wanted_matches (PioneerWanted *self, const PioneerKey *key)
{
  int order;

  switch (key->datum.type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return equals_folded (self, key->datum.text);
    case PIONEER_VALUE_TYPE_RECORD:
      return is_named (self, key->store, key->datum.kind, key->datum.text);
    case PIONEER_VALUE_TYPE_CHOICE:
      return g_strcmp0 (pioneer_choice_nick (key->spec->get_choice (), key->datum.choice), self->text) == 0;
    default:
      return pioneer_wanted_compare (self, key, &order) && order == 0;
    }
}
