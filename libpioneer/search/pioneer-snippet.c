/* pioneer-snippet.c - A piece of text with the words that were found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-snippet-private.h"

#include "pioneer-field-private.h"
#include "pioneer-statement-private.h"

/**
 * PioneerSnippet:
 *
 * A piece of a record's text around the words that were found, and where in it they stand. Immutable; usable from any thread.
 */

struct _PioneerSnippet
{
  GObject parent_instance;

  PioneerStore *store; /* NULL of one that a script makes by hand */
  guint32 statement;
  char *text;
  GArray *ranges; /* PioneerRange */
};

G_DEFINE_FINAL_TYPE (PioneerSnippet, pioneer_snippet, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_N_RANGES,
  PROP_FIELD,
  PROP_STATEMENT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_snippet_finalize (GObject *object)
{
  PioneerSnippet *self = PIONEER_SNIPPET (object);

  g_clear_pointer (&self->store, pioneer_store_unref);
  g_free (self->text);
  g_array_unref (self->ranges);

  G_OBJECT_CLASS (pioneer_snippet_parent_class)->finalize (object);
}

static void
pioneer_snippet_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerSnippet *self = PIONEER_SNIPPET (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, pioneer_snippet_get_text (self));
      break;
    case PROP_N_RANGES:
      g_value_set_uint (value, pioneer_snippet_get_n_ranges (self));
      break;
    case PROP_FIELD:
      g_value_take_object (value, pioneer_snippet_get_field (self));
      break;
    case PROP_STATEMENT:
      g_value_take_object (value, pioneer_snippet_get_statement (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_snippet_class_init (PioneerSnippetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_snippet_finalize;
  object_class->get_property = pioneer_snippet_get_property;

  /**
   * PioneerSnippet:text: (getter get_text)
   *
   * The text: about 160 characters, cut between words, with “…” where something was cut off.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  /**
   * PioneerSnippet:n-ranges: (getter get_n_ranges)
   *
   * The number of places in it at which something was found.
   */
  props[PROP_N_RANGES] = g_param_spec_uint ("n-ranges", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerSnippet:field: (getter get_field)
   *
   * The field whose text it is.
   */
  props[PROP_FIELD] = g_param_spec_object ("field", NULL, NULL, PIONEER_TYPE_FIELD, flags);
  /**
   * PioneerSnippet:statement: (getter get_statement)
   *
   * A statement that gives the text, which tells who says so; one that is not deprecated where there is one.
   */
  props[PROP_STATEMENT] = g_param_spec_object ("statement", NULL, NULL, PIONEER_TYPE_STATEMENT, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_snippet_init (PioneerSnippet *self)
{
  self->ranges = g_array_new (FALSE, FALSE, sizeof (PioneerRange));
}

PioneerSnippet *
pioneer_snippet_new (PioneerStore *store, guint32 statement, char *text, GArray *ranges)
{
  PioneerSnippet *self = g_object_new (PIONEER_TYPE_SNIPPET, NULL);

  self->store = pioneer_store_ref (store);
  self->statement = statement;
  self->text = text;
  g_array_unref (self->ranges);
  self->ranges = ranges;

  return self;
}

/**
 * pioneer_snippet_get_start:
 * @self: a snippet
 * @position: which of the places, from 0
 *
 * Gets where a place begins at which something was found.
 *
 * Returns: the number of characters before it; of the whole text past the end
 */
guint
pioneer_snippet_get_start (PioneerSnippet *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), 0);

  if (position >= self->ranges->len)
    return self->text != NULL ? (guint) g_utf8_strlen (self->text, -1) : 0;

  return g_array_index (self->ranges, PioneerRange, position).start;
}

/**
 * pioneer_snippet_get_end:
 * @self: a snippet
 * @position: which of the places, from 0
 *
 * Gets where a place ends at which something was found.
 *
 * Returns: the number of characters before what follows it; of the whole text past the end
 */
guint
pioneer_snippet_get_end (PioneerSnippet *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), 0);

  if (position >= self->ranges->len)
    return self->text != NULL ? (guint) g_utf8_strlen (self->text, -1) : 0;

  return g_array_index (self->ranges, PioneerRange, position).end;
}

static void
append_piece (GString *out, const char *start, const char *end, gboolean escape)
{
  g_autofree char *escaped = NULL;

  if (!escape)
    {
      g_string_append_len (out, start, end - start);
      return;
    }

  escaped = g_markup_escape_text (start, end - start);
  g_string_append (out, escaped);
}

static char *
mark (PioneerSnippet *self, const char *before, const char *after, gboolean escape)
{
  GString *out = g_string_new (NULL);
  const char *at = self->text != NULL ? self->text : "";
  guint done = 0;

  for (guint i = 0; i < self->ranges->len; i++)
    {
      const PioneerRange *range = &g_array_index (self->ranges, PioneerRange, i);
      const char *start = g_utf8_offset_to_pointer (at, range->start - done);
      const char *end = g_utf8_offset_to_pointer (start, range->end - range->start);

      append_piece (out, at, start, escape);
      g_string_append (out, before);
      append_piece (out, start, end, escape);
      g_string_append (out, after);
      at = end;
      done = range->end;
    }
  append_piece (out, at, at + strlen (at), escape);

  return g_string_free (out, FALSE);
}

/**
 * pioneer_snippet_highlight:
 * @self: a snippet
 * @before: what to put before each place at which something was found
 * @after: what to put behind it
 *
 * Marks what was found, for a terminal or a plain text. Nothing is escaped: for HTML there is [method@Pioneer.Snippet.to_markup].
 *
 * Returns: (transfer full): the text with the marks
 */
char *
pioneer_snippet_highlight (PioneerSnippet *self, const char *before, const char *after)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), NULL);
  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  return mark (self, before, after, FALSE);
}

/**
 * pioneer_snippet_to_markup:
 * @self: a snippet
 * @before: the markup to put before each place at which something was found, such as `<mark>`
 * @after: the markup to put behind it, such as `</mark>`
 *
 * Marks what was found, for HTML, XML or Pango. The text is escaped, and the marks are not.
 *
 * Returns: (transfer full): the markup
 */
char *
pioneer_snippet_to_markup (PioneerSnippet *self, const char *before, const char *after)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), NULL);
  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  return mark (self, before, after, TRUE);
}

/**
 * pioneer_snippet_get_text: (get-property text)
 * @self: a snippet
 *
 * Gets the text: about 160 characters, cut between words, with “…” where something was cut off.
 *
 * Returns: (transfer none) (nullable): the text; %NULL of an object that no search gave
 */
const char *
pioneer_snippet_get_text (PioneerSnippet *self)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), NULL);

  return self->text;
}

/**
 * pioneer_snippet_get_n_ranges: (get-property n-ranges)
 * @self: a snippet
 *
 * Gets the number of places in it at which something was found.
 *
 * Returns: the number of places
 */
guint
pioneer_snippet_get_n_ranges (PioneerSnippet *self)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), 0);

  return self->ranges->len;
}

/**
 * pioneer_snippet_get_field: (get-property field)
 * @self: a snippet
 *
 * Gets the field whose text it is.
 *
 * Returns: (transfer full) (nullable): the field; %NULL of an object that no search gave
 */
PioneerField *
pioneer_snippet_get_field (PioneerSnippet *self)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), NULL);

  return self->store != NULL ? pioneer_field_object (pioneer_store_statement (self->store, self->statement)->field) : NULL;
}

/**
 * pioneer_snippet_get_statement: (get-property statement)
 * @self: a snippet
 *
 * Gets a statement that gives the text, which tells who says so; one that is not deprecated where there is one.
 *
 * Returns: (transfer full) (nullable): the statement; %NULL of an object that no search gave
 */
PioneerStatement *
pioneer_snippet_get_statement (PioneerSnippet *self)
{
  g_return_val_if_fail (PIONEER_IS_SNIPPET (self), NULL);

  if (self->store == NULL)
    return NULL;

  return pioneer_statement_object (self->store, pioneer_store_statement (self->store, self->statement));
}
