/* pioneer-widening.c - Words of a query that the vocabulary knows by other names
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-widening-private.h"

#include "pioneer-concept.h"
#include "pioneer-list-private.h"

/**
 * PioneerWidening:
 *
 * Some words of a query, and what else they were taken for: other labels of the concepts that they are a label of, and mentions
 * of these concepts and of narrower ones. Immutable; usable from any thread.
 */

struct _PioneerWidening
{
  GObject parent_instance;

  PioneerStore *store; /* NULL of one that a script makes by hand */
  char *words;
  GArray *concepts; /* places in the store */
  GArray *narrower;
  GPtrArray *labels;
};

G_DEFINE_FINAL_TYPE (PioneerWidening, pioneer_widening, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_WORDS,
  PROP_CONCEPTS,
  PROP_NARROWER,
  PROP_N_LABELS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_widening_finalize (GObject *object)
{
  PioneerWidening *self = PIONEER_WIDENING (object);

  g_clear_pointer (&self->store, pioneer_store_unref);
  g_free (self->words);
  g_array_unref (self->concepts);
  g_array_unref (self->narrower);
  g_ptr_array_unref (self->labels);

  G_OBJECT_CLASS (pioneer_widening_parent_class)->finalize (object);
}

static void
pioneer_widening_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerWidening *self = PIONEER_WIDENING (object);

  switch (prop_id)
    {
    case PROP_WORDS:
      g_value_set_string (value, pioneer_widening_get_words (self));
      break;
    case PROP_CONCEPTS:
      g_value_take_object (value, pioneer_widening_get_concepts (self));
      break;
    case PROP_NARROWER:
      g_value_take_object (value, pioneer_widening_get_narrower (self));
      break;
    case PROP_N_LABELS:
      g_value_set_uint (value, pioneer_widening_get_n_labels (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_widening_class_init (PioneerWideningClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_widening_finalize;
  object_class->get_property = pioneer_widening_get_property;

  /**
   * PioneerWidening:words: (getter get_words)
   *
   * The words, as they were typed.
   */
  props[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, NULL, flags);
  /**
   * PioneerWidening:concepts: (getter get_concepts)
   *
   * The concepts that they are a label of.
   */
  props[PROP_CONCEPTS] = g_param_spec_object ("concepts", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerWidening:narrower: (getter get_narrower)
   *
   * The narrower concepts whose mentions are found as well.
   */
  props[PROP_NARROWER] = g_param_spec_object ("narrower", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerWidening:n-labels: (getter get_n_labels)
   *
   * The number of other labels that are found as well.
   */
  props[PROP_N_LABELS] = g_param_spec_uint ("n-labels", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_widening_init (PioneerWidening *self)
{
  self->concepts = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->narrower = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->labels = g_ptr_array_new_with_free_func (g_free);
}

PioneerWidening *
pioneer_widening_new (PioneerStore *store, const PioneerWidened *widened)
{
  PioneerWidening *self = g_object_new (PIONEER_TYPE_WIDENING, NULL);

  self->store = pioneer_store_ref (store);
  self->words = g_strdup (widened->typed);
  g_array_append_vals (self->concepts, widened->concepts->data, widened->concepts->len);
  g_array_append_vals (self->narrower, widened->narrower->data, widened->narrower->len);
  for (guint i = 0; i < widened->labels->len; i++)
    g_ptr_array_add (self->labels, g_strdup (widened->labels->pdata[i]));

  return self;
}

static PioneerList *
list_concepts (PioneerWidening *self, GArray *places)
{
  if (self->store == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_CONCEPT);

  return pioneer_list_new_records (self->store, PIONEER_TYPE_CONCEPT, places);
}

/**
 * pioneer_widening_get_label:
 * @self: what was widened
 * @position: a position, from 0
 *
 * Gets one of the other labels that are found as well.
 *
 * Returns: (transfer none) (nullable): the label; %NULL past the end
 */
const char *
pioneer_widening_get_label (PioneerWidening *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_WIDENING (self), NULL);

  return position < self->labels->len ? self->labels->pdata[position] : NULL;
}

/**
 * pioneer_widening_get_words: (get-property words)
 * @self: what was widened
 *
 * Gets the words, as they were typed.
 *
 * Returns: (transfer none) (nullable): the text; %NULL of an object that no search gave
 */
const char *
pioneer_widening_get_words (PioneerWidening *self)
{
  g_return_val_if_fail (PIONEER_IS_WIDENING (self), NULL);

  return self->words;
}

/**
 * pioneer_widening_get_concepts: (get-property concepts)
 * @self: what was widened
 *
 * Gets the concepts that they are a label of.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]
 */
PioneerList *
pioneer_widening_get_concepts (PioneerWidening *self)
{
  g_return_val_if_fail (PIONEER_IS_WIDENING (self), NULL);

  return list_concepts (self, self->concepts);
}

/**
 * pioneer_widening_get_narrower: (get-property narrower)
 * @self: what was widened
 *
 * Gets the narrower concepts whose mentions are found as well.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]
 */
PioneerList *
pioneer_widening_get_narrower (PioneerWidening *self)
{
  g_return_val_if_fail (PIONEER_IS_WIDENING (self), NULL);

  return list_concepts (self, self->narrower);
}

/**
 * pioneer_widening_get_n_labels: (get-property n-labels)
 * @self: what was widened
 *
 * Gets the number of other labels that are found as well.
 *
 * Returns: the number of labels
 */
guint
pioneer_widening_get_n_labels (PioneerWidening *self)
{
  g_return_val_if_fail (PIONEER_IS_WIDENING (self), 0);

  return self->labels->len;
}
