/* pioneer-suggestion.c - What may have been meant by a word that no text has
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-suggestion-private.h"

/**
 * PioneerSuggestion:
 *
 * A word of a query that no text has, and one that may have been meant. Immutable; usable from any thread.
 */

struct _PioneerSuggestion
{
  GObject parent_instance;

  char *word;
  char *proposal;
  char *text;
};

G_DEFINE_FINAL_TYPE (PioneerSuggestion, pioneer_suggestion, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_WORD,
  PROP_PROPOSAL,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_suggestion_finalize (GObject *object)
{
  PioneerSuggestion *self = PIONEER_SUGGESTION (object);

  g_free (self->word);
  g_free (self->proposal);
  g_free (self->text);

  G_OBJECT_CLASS (pioneer_suggestion_parent_class)->finalize (object);
}

static void
pioneer_suggestion_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerSuggestion *self = PIONEER_SUGGESTION (object);

  switch (prop_id)
    {
    case PROP_WORD:
      g_value_set_string (value, pioneer_suggestion_get_word (self));
      break;
    case PROP_PROPOSAL:
      g_value_set_string (value, pioneer_suggestion_get_proposal (self));
      break;
    case PROP_TEXT:
      g_value_set_string (value, pioneer_suggestion_get_text (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_suggestion_class_init (PioneerSuggestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_suggestion_finalize;
  object_class->get_property = pioneer_suggestion_get_property;

  /**
   * PioneerSuggestion:word: (getter get_word)
   *
   * The word, as it was typed.
   */
  props[PROP_WORD] = g_param_spec_string ("word", NULL, NULL, NULL, flags);
  /**
   * PioneerSuggestion:proposal: (getter get_proposal)
   *
   * The word that may have been meant.
   */
  props[PROP_PROPOSAL] = g_param_spec_string ("proposal", NULL, NULL, NULL, flags);
  /**
   * PioneerSuggestion:text: (getter get_text)
   *
   * The whole query with all such words put right, which finds something.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_suggestion_init (G_GNUC_UNUSED PioneerSuggestion *self)
{
}

PioneerSuggestion *
pioneer_suggestion_new (const char *word, const char *proposal, const char *text)
{
  PioneerSuggestion *self = g_object_new (PIONEER_TYPE_SUGGESTION, NULL);

  self->word = g_strdup (word);
  self->proposal = g_strdup (proposal);
  self->text = g_strdup (text);

  return self;
}

/**
 * pioneer_suggestion_get_word: (get-property word)
 * @self: a suggestion
 *
 * Gets the word, as it was typed.
 *
 * Returns: (transfer none) (nullable): the word; %NULL of an object that no search gave
 */
const char *
pioneer_suggestion_get_word (PioneerSuggestion *self)
{
  g_return_val_if_fail (PIONEER_IS_SUGGESTION (self), NULL);

  return self->word;
}

/**
 * pioneer_suggestion_get_proposal: (get-property proposal)
 * @self: a suggestion
 *
 * Gets the word that may have been meant.
 *
 * Returns: (transfer none) (nullable): the word; %NULL of an object that no search gave
 */
const char *
pioneer_suggestion_get_proposal (PioneerSuggestion *self)
{
  g_return_val_if_fail (PIONEER_IS_SUGGESTION (self), NULL);

  return self->proposal;
}

/**
 * pioneer_suggestion_get_text: (get-property text)
 * @self: a suggestion
 *
 * Gets the whole query with all such words put right, which finds something.
 *
 * Returns: (transfer none) (nullable): the query, as [ctor@Pioneer.Query.new] reads it; %NULL of an object that no search gave
 */
const char *
pioneer_suggestion_get_text (PioneerSuggestion *self)
{
  g_return_val_if_fail (PIONEER_IS_SUGGESTION (self), NULL);

  return self->text;
}
