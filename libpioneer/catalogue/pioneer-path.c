/* pioneer-path.c - A field, or a path from field to field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-path-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-field-private.h"
#include "pioneer-list-private.h"
#include "pioneer-period-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-record-private.h"
#include "pioneer-steps-private.h"
#include "pioneer-value-private.h"

#include <string.h>

struct _PioneerPath
{
  PioneerList *list;
  PioneerStep *steps;
  GStringChunk *texts;
};

static const PioneerTypeSpec text_spec = { .type = PIONEER_VALUE_TYPE_TEXT };
static const PioneerTypeSpec number_spec = { .type = PIONEER_VALUE_TYPE_NUMBER };
static const PioneerTypeSpec record_spec = { .type = PIONEER_VALUE_TYPE_RECORD };
static const PioneerTypeSpec period_spec = { .type = PIONEER_VALUE_TYPE_PERIOD };
static const PioneerTypeSpec any_spec = { 0 };

void
pioneer_path_free (PioneerPath *self)
{
  g_object_unref (self->list);
  pioneer_steps_free (self->steps);
  g_string_chunk_free (self->texts);
  g_free (self);
}

static gboolean
check_property (PioneerList *list, const char *name, GError **error)
{
  g_autoptr (GTypeClass) class = g_type_class_ref (g_list_model_get_item_type (G_LIST_MODEL (list)));
  g_autofree GParamSpec **properties = NULL;
  g_autoptr (GString) names = NULL;
  guint n;

  if (g_object_class_find_property (G_OBJECT_CLASS (class), name) != NULL)
    return TRUE;

  names = g_string_new (NULL);
  properties = g_object_class_list_properties (G_OBJECT_CLASS (class), &n);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", properties[i]->name);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD, "A %s has no property “%s”; its properties are %s",
               G_OBJECT_CLASS_NAME (class), name, n > 0 ? names->str : "none");

  return FALSE;
}

static guint
kinds_of (GType type)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (type == pioneer_record_type (kind))
      return 1u << kind;

  return ~1u;
}

PioneerPath *
pioneer_path_parse (PioneerList *list, const char *text, GError **error)
{
  g_autoptr (PioneerPath) self = g_new0 (PioneerPath, 1);
  GType type = g_list_model_get_item_type (G_LIST_MODEL (list));

  self->list = g_object_ref (list);
  self->steps = pioneer_steps_split (text);
  self->texts = g_string_chunk_new (256);

  if (!g_type_is_a (type, PIONEER_TYPE_RECORD))
    return check_property (list, text, error) ? g_steal_pointer (&self) : NULL;

  if (*text == '\0')
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
                           "The name of a field was expected, such as name, and nothing was given");
      return NULL;
    }

  return pioneer_steps_check (kinds_of (type), self->steps, error) ? g_steal_pointer (&self) : NULL;
}

const PioneerTypeSpec *
pioneer_path_spec (PioneerPath *self)
{
  GType type = g_list_model_get_item_type (G_LIST_MODEL (self->list));

  return g_type_is_a (type, PIONEER_TYPE_RECORD) ? pioneer_steps_spec (kinds_of (type), self->steps) : NULL;
}

static void collect_record (PioneerStore *store, guint32 record, const PioneerStep *steps, GArray *keys);

static void
collect_datum (PioneerStore *store, const PioneerDatum *datum, const PioneerTypeSpec *spec, const PioneerStep *steps, GArray *keys)
{
  int member;

  if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    {
      member = steps[0].name != NULL ? pioneer_shape_find_member (datum->shape, steps[0].name) : (int) datum->shape->main_member;
      if (member >= 0)
        collect_datum (store, &datum->members[member], &datum->shape->members[member].spec,
                       steps[0].name != NULL ? steps + 1 : steps, keys);
    }
  else if (steps[0].name != NULL && datum->type == PIONEER_VALUE_TYPE_RECORD)
    {
      collect_record (store, pioneer_store_find (store, datum->kind, datum->text), steps, keys);
    }
  else if (steps[0].name == NULL && datum->type != 0)
    {
      PioneerKey key = { .datum = *datum, .spec = spec, .store = store };

      g_array_append_val (keys, key);
    }
}

static void
collect_record (PioneerStore *store, guint32 record, const PioneerStep *steps, GArray *keys)
{
  const PioneerStatementData *statements;
  guint32 n;
  int field;

  if (record == PIONEER_NO_RECORD)
    return;
  if (pioneer_step_is_id (steps))
    {
      PioneerKey key = { .datum = { .type = PIONEER_VALUE_TYPE_TEXT, .text = pioneer_store_record (store, record)->slug },
                         .spec = &text_spec };

      g_array_append_val (keys, key);
      return;
    }

  field = pioneer_field_find (pioneer_store_record (store, record)->kind, steps[0].name);
  if (field < 0)
    return;

  statements = pioneer_store_field (store, record, (PioneerFieldId) field, &n);
  for (guint32 i = 0; i < n; i++)
    if ((statements[i].flags & PIONEER_STATEMENT_SHOWN) && pioneer_step_admits (&steps[0], store, &statements[i]))
      collect_datum (store, &statements[i].value, &pioneer_field_spec ((PioneerFieldId) field)->spec, steps + 1, keys);
}

static void
add_text (PioneerPath *self, GArray *keys, const char *text)
{
  PioneerKey key = { .datum = { .type = PIONEER_VALUE_TYPE_TEXT }, .spec = &text_spec };

  if (text == NULL)
    return;
  key.datum.text = g_string_chunk_insert_const (self->texts, text);
  g_array_append_val (keys, key);
}

static void
add_number (GArray *keys, double number)
{
  PioneerKey key = { .datum = { .type = PIONEER_VALUE_TYPE_NUMBER }, .spec = &number_spec };

  key.datum.number = number;
  g_array_append_val (keys, key);
}

static void
add_object (PioneerPath *self, GArray *keys, gpointer object)
{
  PioneerKey key = { .datum = { .type = PIONEER_VALUE_TYPE_RECORD }, .spec = &record_spec };
  const PioneerStep no_steps[] = { { NULL } };

  if (PIONEER_IS_RECORD (object))
    {
      key.datum.kind = (guint8) pioneer_record_get_kind (object);
      key.datum.text = g_string_chunk_insert_const (self->texts, pioneer_record_get_id (object));
      key.store = pioneer_record_get_store (object);
      g_array_append_val (keys, key);
    }
  else if (PIONEER_IS_VALUE (object))
    {
      collect_datum (pioneer_value_get_store (object), pioneer_value_get_datum (object), &any_spec, no_steps, keys);
    }
}

static void
add_list (PioneerPath *self, GArray *keys, PioneerList *list)
{
  guint n = pioneer_list_get_n_items (list);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = pioneer_list_get (list, i);

      add_object (self, keys, item);
    }
}

static void
add_enum (PioneerPath *self, GArray *keys, const GValue *value)
{
  /* The member 0 of most enumerations stands for what is not given. */
  const char *nick = pioneer_choice_nick (G_VALUE_TYPE (value), g_value_get_enum (value));

  if (g_strcmp0 (nick, "unspecified") != 0)
    add_text (self, keys, nick);
}

static void
add_day (GArray *keys, GDateTime *day)
{
  PioneerKey key = { .datum = { .type = PIONEER_VALUE_TYPE_PERIOD }, .spec = &period_spec };

  if (day == NULL)
    return;
  key.datum.period.start.year = (guint16) g_date_time_get_year (day);
  key.datum.period.start.month = (guint8) g_date_time_get_month (day);
  key.datum.period.start.day = (guint8) g_date_time_get_day_of_month (day);
  g_array_append_val (keys, key);
}

static void
collect_property (PioneerPath *self, GObject *object, GArray *keys)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (object, self->steps[0].name, &value);

  if (G_VALUE_HOLDS_STRING (&value))
    add_text (self, keys, g_value_get_string (&value));
  else if (G_VALUE_HOLDS_ENUM (&value))
    add_enum (self, keys, &value);
  else if (G_VALUE_HOLDS_BOOLEAN (&value))
    add_text (self, keys, g_value_get_boolean (&value) ? "yes" : "no");
  else if (G_VALUE_HOLDS_UINT (&value))
    add_number (keys, g_value_get_uint (&value));
  else if (G_VALUE_HOLDS_DOUBLE (&value))
    add_number (keys, g_value_get_double (&value));
  else if (G_VALUE_HOLDS (&value, G_TYPE_DATE_TIME))
    add_day (keys, g_value_get_boxed (&value));
  else if (G_VALUE_HOLDS_OBJECT (&value) && PIONEER_IS_LIST (g_value_get_object (&value)))
    add_list (self, keys, g_value_get_object (&value));
  else if (G_VALUE_HOLDS_OBJECT (&value))
    add_object (self, keys, g_value_get_object (&value));
}

/* The items of several catalogues are objects, each with a store of its own. */
static void
collect_item (PioneerPath *self, guint position, GArray *keys)
{
  guint32 record = pioneer_list_get_record (self->list, position);
  g_autoptr (GObject) item = NULL;

  if (record != PIONEER_NO_RECORD)
    {
      collect_record (pioneer_list_get_store (self->list), record, self->steps, keys);
      return;
    }

  item = pioneer_list_get (self->list, position);
  if (PIONEER_IS_RECORD (item))
    collect_record (pioneer_record_get_store (PIONEER_RECORD (item)), pioneer_record_get_index (PIONEER_RECORD (item)), self->steps,
                    keys);
  else
    collect_property (self, item, keys);
}

PioneerState
pioneer_path_state (PioneerPath *self, guint position)
{
  g_autoptr (GObject) item = pioneer_list_get (self->list, position);

  if (!PIONEER_IS_RECORD (item) || pioneer_step_is_id (self->steps))
    return PIONEER_STATE_NOT_STATED;

  return pioneer_record_get_state (PIONEER_RECORD (item), self->steps[0].name, NULL);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const PioneerKey *x = a;
  const PioneerKey *y = b;

  return pioneer_datum_compare (&x->datum, &y->datum);
}

GArray *
pioneer_path_collect (PioneerPath *self, guint position)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (PioneerKey));
  guint kept = 0;

  collect_item (self, position, keys);

  g_array_sort (keys, compare_keys);
  for (guint i = 0; i < keys->len; i++)
    if (i == 0 || compare_keys (&g_array_index (keys, PioneerKey, i), &g_array_index (keys, PioneerKey, kept - 1)) != 0)
      g_array_index (keys, PioneerKey, kept++) = g_array_index (keys, PioneerKey, i);
  g_array_set_size (keys, kept);

  return keys;
}

char *
pioneer_path_label (const PioneerKey *key)
{
  GString *out = g_string_new (NULL);

  if (key->store != NULL)
    pioneer_store_display (key->store, key->spec, &key->datum, out);
  else
    pioneer_datum_display (key->spec, &key->datum, out);

  return g_string_free (out, FALSE);
}

char *
pioneer_path_code (const PioneerKey *key)
{
  GString *out;

  if (key->datum.type == PIONEER_VALUE_TYPE_RECORD)
    return g_strdup (key->datum.text);
  if (key->datum.type != PIONEER_VALUE_TYPE_QUANTITY && key->datum.type != PIONEER_VALUE_TYPE_PERIOD)
    return pioneer_path_label (key);

  out = g_string_new (NULL);
  if (key->datum.type == PIONEER_VALUE_TYPE_QUANTITY)
    pioneer_quantity_data_write (&key->datum.quantity, out);
  else
    pioneer_period_data_write (&key->datum.period, out);

  return g_string_free (out, FALSE);
}
