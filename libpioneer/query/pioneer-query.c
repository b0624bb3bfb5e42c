/* pioneer-query.c - What is looked for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-private.h"

#include <string.h>

#include "pioneer-query-lexer-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"

/**
 * PioneerQuery:
 *
 * What is looked for in a catalogue: words, and conditions on the fields of records.
 *
 * A query is written in the [query language](query-language.html), as in `telecare "older people" population:>=200k -kind:source`, or put together by
 * constructors that say the same: `Query.new_word("telecare")`, `Query.new_range("population", "200k", null)`, and methods that join them, such
 * as [method@Pioneer.Query.also] and [method@Pioneer.Query.or_else]. It belongs to no catalogue.
 *
 * Whether a name before a colon is that of a field is known when the query is made; whether it is that of a measure, such as
 * `"waiting time":<1week`, only when it is asked of a catalogue.
 *
 * Immutable; usable from any thread, for as many searches as are wanted.
 */

struct _PioneerQuery
{
  GObject parent_instance;

  PioneerQueryNode *root;
  char *text;
};

G_DEFINE_FINAL_TYPE (PioneerQuery, pioneer_query, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_query_finalize (GObject *object)
{
  PioneerQuery *self = PIONEER_QUERY (object);

  g_clear_pointer (&self->root, pioneer_query_node_free);
  g_free (self->text);

  G_OBJECT_CLASS (pioneer_query_parent_class)->finalize (object);
}

static void
pioneer_query_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerQuery *self = PIONEER_QUERY (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_query_class_init (PioneerQueryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pioneer_query_finalize;
  object_class->get_property = pioneer_query_get_property;

  /**
   * PioneerQuery:text: (getter to_string)
   *
   * The query as it is written, in its canonical form.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* One that a script makes by hand finds everything. */
static void
pioneer_query_init (PioneerQuery *self)
{
  self->root = pioneer_query_node_new (PIONEER_NODE_EVERYTHING);
  self->text = g_strdup ("");
}

static gboolean
check_size (const PioneerQueryNode *root, const char *text, GError **error)
{
  if (pioneer_query_node_count_terms (root) > PIONEER_QUERY_TERMS_MOST)
    return pioneer_query_fault (error, PIONEER_ERROR_LIMIT, 0,
                                "A query has at most %d words, phrases and conditions; ask in several queries",
                                PIONEER_QUERY_TERMS_MOST);
  if (pioneer_query_node_get_depth (root) > PIONEER_QUERY_DEPTH_MOST)
    return pioneer_query_fault (error, PIONEER_ERROR_LIMIT, 0, "A query is nested at most %d deep; ask in several queries",
                                PIONEER_QUERY_DEPTH_MOST);
  if (strlen (text) > PIONEER_QUERY_BYTES_MOST)
    return pioneer_query_fault (error, PIONEER_ERROR_LIMIT, 0,
                                "The query takes %" G_GSIZE_FORMAT
                                " bytes when it is written out; at most %d are allowed: ask in several queries",
                                strlen (text), PIONEER_QUERY_BYTES_MOST);

  return TRUE;
}

PioneerQuery *
pioneer_query_take (PioneerQueryNode *root, GError **error)
{
  g_autoptr (PioneerQueryNode) taken = root;
  g_autofree char *text = NULL;
  PioneerQuery *self;

  if (taken == NULL)
    return NULL;

  text = pioneer_query_node_print (taken);
  if (!check_size (taken, text, error))
    return NULL;

  self = g_object_new (PIONEER_TYPE_QUERY, NULL);
  pioneer_query_node_free (self->root);
  g_free (self->text);
  self->root = g_steal_pointer (&taken);
  self->text = g_steal_pointer (&text);

  return self;
}

/**
 * pioneer_query_new:
 * @text: what is looked for, in the query language; the empty text finds everything
 * @error: return location for an error, or %NULL
 *
 * Reads a query. Words that stand side by side must all be found; [ctor@Pioneer.Query.new_any_word] is content with one.
 *
 * Fails with %PIONEER_ERROR_PARSE where the text is no query, %PIONEER_ERROR_UNKNOWN_FIELD where a name before a colon is plainly meant to be
 * that of a field, %PIONEER_ERROR_UNKNOWN_WORD where a value is none of those that its field may have, %PIONEER_ERROR_UNLIKE_UNITS where the ends
 * of a range can't be compared, and %PIONEER_ERROR_LIMIT where it has more than 16,384 bytes, 256 words, phrases and conditions, or 64
 * parentheses within each other. The message says in which column, in characters from 1.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new (const char *text, GError **error)
{
  g_return_val_if_fail (text != NULL, NULL);

  return pioneer_query_take (pioneer_query_parse (text, FALSE, error), error);
}

/**
 * pioneer_query_new_any_word:
 * @text: what is looked for, in the query language; the empty text finds everything
 * @error: return location for an error, or %NULL
 *
 * Reads a query of which one word is enough. Of words, phrases and groups of them that stand side by side at least one must be found; conditions
 * on fields must all hold, and what is excluded stays so. The more is found, the better the match.
 *
 * Fails as [ctor@Pioneer.Query.new] does.
 *
 * Returns: (transfer full): the query; %NULL on error
 */
PioneerQuery *
pioneer_query_new_any_word (const char *text, GError **error)
{
  g_return_val_if_fail (text != NULL, NULL);

  return pioneer_query_take (pioneer_query_parse (text, TRUE, error), error);
}

const PioneerQueryNode *
pioneer_query_get_root (PioneerQuery *self)
{
  return self->root;
}

/**
 * pioneer_query_to_string: (get-property text)
 * @self: a query
 *
 * Gets the query as it is written, in its canonical form: whatever wrote it, equal queries have one text. Read by [ctor@Pioneer.Query.new], it is
 * an equal query.
 *
 * Returns: (transfer none): the text; empty where everything is found
 */
const char *
pioneer_query_to_string (PioneerQuery *self)
{
  g_return_val_if_fail (PIONEER_IS_QUERY (self), NULL);

  return self->text;
}

/**
 * pioneer_query_equal:
 * @self: a query
 * @other: another
 *
 * Checks whether two queries ask for the same, in the same order. `a b` and `b a` are not equal, though they find the same.
 *
 * Returns: whether they are equal
 */
gboolean
pioneer_query_equal (PioneerQuery *self, PioneerQuery *other)
{
  g_return_val_if_fail (PIONEER_IS_QUERY (self) && PIONEER_IS_QUERY (other), FALSE);

  return pioneer_query_node_equal (self->root, other->root);
}
