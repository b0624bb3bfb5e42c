/* pioneer-text.c - Text that a statement gives
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text.h"

#include "pioneer-value-private.h"

/**
 * PioneerText:
 *
 * Text that a statement gives a field which has many: a name, an aim, a note.
 *
 * It is an object so that it can tell the statement that gives it. Immutable; usable from any thread.
 */

struct _PioneerText
{
  PioneerValue parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerText, pioneer_text, PIONEER_TYPE_VALUE)

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_text_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, pioneer_text_get_text (PIONEER_TEXT (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_text_class_init (PioneerTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pioneer_text_get_property;

  /**
   * PioneerText:text: (getter get_text)
   *
   * The text, in UTF-8.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_text_init (G_GNUC_UNUSED PioneerText *self)
{
}

/**
 * pioneer_text_get_text: (get-property text)
 * @self: a text
 *
 * Gets the text.
 *
 * Returns: (transfer none): the text, in UTF-8
 */
const char *
pioneer_text_get_text (PioneerText *self)
{
  g_return_val_if_fail (PIONEER_IS_TEXT (self), NULL);

  return pioneer_value_get_datum (PIONEER_VALUE (self))->text;
}
