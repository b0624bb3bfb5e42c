/* pioneer-completion.c - What a text that someone is typing may become
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-completion-private.h"

#include "pioneer-query.h"
#include "pioneer-record-private.h"

/* As many words of a text are looked for. */
#define MAX_WORDS 64

/**
 * PioneerCompletion:
 *
 * What a text that someone is typing may become: a name of a record. Immutable; usable from any thread.
 */

struct _PioneerCompletion
{
  GObject parent_instance;

  PioneerStore *store; /* NULL of one that a script makes by hand */
  guint32 record;
  char *text;
  PioneerSnippet *snippet;
};

G_DEFINE_FINAL_TYPE (PioneerCompletion, pioneer_completion, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_RECORD,
  PROP_SNIPPET,
  PROP_QUERY,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_completion_finalize (GObject *object)
{
  PioneerCompletion *self = PIONEER_COMPLETION (object);

  g_clear_pointer (&self->store, pioneer_store_unref);
  g_clear_object (&self->snippet);
  g_free (self->text);

  G_OBJECT_CLASS (pioneer_completion_parent_class)->finalize (object);
}

static void
pioneer_completion_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerCompletion *self = PIONEER_COMPLETION (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, pioneer_completion_get_text (self));
      break;
    case PROP_RECORD:
      g_value_take_object (value, pioneer_completion_get_record (self));
      break;
    case PROP_SNIPPET:
      g_value_take_object (value, pioneer_completion_get_snippet (self));
      break;
    case PROP_QUERY:
      g_value_take_object (value, pioneer_completion_get_query (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_completion_class_init (PioneerCompletionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_completion_finalize;
  object_class->get_property = pioneer_completion_get_property;

  /**
   * PioneerCompletion:text: (getter get_text)
   *
   * The text to show: a name of the record, or another label of it.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  /**
   * PioneerCompletion:record: (getter get_record)
   *
   * The record that is called so.
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PIONEER_TYPE_RECORD, flags);
  /**
   * PioneerCompletion:snippet: (getter get_snippet)
   *
   * The same text with the words that were typed, and the statement that gives it.
   */
  props[PROP_SNIPPET] = g_param_spec_object ("snippet", NULL, NULL, PIONEER_TYPE_SNIPPET, flags);
  /**
   * PioneerCompletion:query: (getter get_query)
   *
   * The query that it stands for: the words of the text, as if they had been typed.
   */
  props[PROP_QUERY] = g_param_spec_object ("query", NULL, NULL, PIONEER_TYPE_QUERY, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_completion_init (G_GNUC_UNUSED PioneerCompletion *self)
{
}

PioneerCompletion *
pioneer_completion_new (PioneerStore *store, guint32 record, PioneerSnippet *snippet)
{
  PioneerCompletion *self = g_object_new (PIONEER_TYPE_COMPLETION, NULL);

  self->store = pioneer_store_ref (store);
  self->record = record;
  self->text = g_strdup (pioneer_snippet_get_text (snippet));
  self->snippet = snippet;

  return self;
}

/* A word with neither a letter nor a digit is none. */
static PioneerQuery *
add_word (PioneerQuery *query, const char *word)
{
  g_autoptr (PioneerQuery) one = pioneer_query_new_word (word, NULL);
  PioneerQuery *both;

  if (one == NULL || query == NULL)
    return one != NULL ? g_steal_pointer (&one) : query;

  both = pioneer_query_also (query, one, NULL);
  if (both == NULL)
    return query;
  g_object_unref (query);

  return both;
}

static PioneerQuery *
make_query (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", MAX_WORDS);
  PioneerQuery *query = NULL;

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      query = add_word (query, *word);

  return query;
}

/**
 * pioneer_completion_get_text: (get-property text)
 * @self: a completion
 *
 * Gets the text to show: a name of the record, or another label of it.
 *
 * Returns: (transfer none) (nullable): the text; %NULL of an object that no search gave
 */
const char *
pioneer_completion_get_text (PioneerCompletion *self)
{
  g_return_val_if_fail (PIONEER_IS_COMPLETION (self), NULL);

  return self->text;
}

/**
 * pioneer_completion_get_record: (get-property record)
 * @self: a completion
 *
 * Gets the record that is called so.
 *
 * Returns: (transfer full) (nullable): the record; %NULL of an object that no search gave
 */
PioneerRecord *
pioneer_completion_get_record (PioneerCompletion *self)
{
  g_return_val_if_fail (PIONEER_IS_COMPLETION (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->record) : NULL;
}

/**
 * pioneer_completion_get_snippet: (get-property snippet)
 * @self: a completion
 *
 * Gets the same text with the words that were typed, and the statement that gives it.
 *
 * Returns: (transfer full) (nullable): the text with its places; %NULL of an object that no search gave
 */
PioneerSnippet *
pioneer_completion_get_snippet (PioneerCompletion *self)
{
  g_return_val_if_fail (PIONEER_IS_COMPLETION (self), NULL);

  return self->snippet != NULL ? g_object_ref (self->snippet) : NULL;
}

/**
 * pioneer_completion_get_query: (get-property query)
 * @self: a completion
 *
 * Gets the query that it stands for: the words of the text, as if they had been typed.
 *
 * Returns: (transfer full) (nullable): the query; %NULL where the text has no word to look for
 */
PioneerQuery *
pioneer_completion_get_query (PioneerCompletion *self)
{
  g_return_val_if_fail (PIONEER_IS_COMPLETION (self), NULL);

  return self->text != NULL ? make_query (self->text) : NULL;
}
