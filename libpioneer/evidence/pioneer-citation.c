/* pioneer-citation.c - A place in a document
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-citation-private.h"

#include "pioneer-citation-check-private.h"
#include "pioneer-record-private.h"
#include "pioneer-source.h"
#include "pioneer-statement-private.h"
#include "pioneer-verify-private.h"

#include <string.h>

/**
 * PioneerCitation:
 *
 * A place in a document: the source, a span of its text, and a digest of that span, by which the place can be checked against the
 * document, and found again if it has moved, without the catalogue carrying the text.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerCitation
{
  GObject parent_instance;

  PioneerStore *store;
  const PioneerCitationData *data;
  const PioneerStatementData *statement;
};

G_DEFINE_FINAL_TYPE (PioneerCitation, pioneer_citation, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SOURCE,
  PROP_SOURCE_ID,
  PROP_STATEMENT,
  PROP_START,
  PROP_END,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_citation_finalize (GObject *object)
{
  g_clear_pointer (&PIONEER_CITATION (object)->store, pioneer_store_unref);

  G_OBJECT_CLASS (pioneer_citation_parent_class)->finalize (object);
}

static void
pioneer_citation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerCitation *self = PIONEER_CITATION (object);

  switch (prop_id)
    {
    case PROP_SOURCE:
      g_value_take_object (value, pioneer_citation_get_source (self));
      break;
    case PROP_SOURCE_ID:
      g_value_set_string (value, self->data->source);
      break;
    case PROP_STATEMENT:
      g_value_take_object (value, pioneer_citation_get_statement (self));
      break;
    case PROP_START:
      g_value_set_uint (value, self->data->start);
      break;
    case PROP_END:
      g_value_set_uint (value, self->data->end);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_citation_class_init (PioneerCitationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_citation_finalize;
  object_class->get_property = pioneer_citation_get_property;

  /**
   * PioneerCitation:source: (getter get_source)
   *
   * The source; %NULL where the catalogue has no record of it.
   */
  props[PROP_SOURCE] = g_param_spec_object ("source", NULL, NULL, PIONEER_TYPE_SOURCE, flags);
  /**
   * PioneerCitation:source-id: (getter get_source_id)
   *
   * The identity of the source: `scie-2013`.
   */
  props[PROP_SOURCE_ID] = g_param_spec_string ("source-id", NULL, NULL, NULL, flags);
  /**
   * PioneerCitation:statement: (getter get_statement)
   *
   * The statement that is cited for.
   */
  props[PROP_STATEMENT] = g_param_spec_object ("statement", NULL, NULL, PIONEER_TYPE_STATEMENT, flags);
  /**
   * PioneerCitation:start: (getter get_start)
   *
   * Where the span begins, in Unicode code points of the source's text, from 0.
   */
  props[PROP_START] = g_param_spec_uint ("start", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerCitation:end: (getter get_end)
   *
   * One past the last code point of the span.
   */
  props[PROP_END] = g_param_spec_uint ("end", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* Scripts can make an object of any class; such a one has no store, and cites nothing. */
static void
pioneer_citation_init (PioneerCitation *self)
{
  static const PioneerCitationData nothing = { .source = "" };

  self->data = &nothing;
}

PioneerCitation *
pioneer_citation_object (PioneerStore *store, const PioneerCitationData *data, const PioneerStatementData *statement)
{
  PioneerCitation *self = g_object_new (PIONEER_TYPE_CITATION, NULL);

  self->store = pioneer_store_ref (store);
  self->data = data;
  self->statement = statement;

  return self;
}

const PioneerCitationData *
pioneer_citation_get_data (PioneerCitation *self)
{
  return self->data;
}

void
pioneer_citation_data_write (const PioneerCitationData *data, GString *out)
{
  g_string_append_printf (out, "%s@%u-%u#%016" G_GINT64_MODIFIER "x", data->source, data->start, data->end, data->digest);
}

/**
 * pioneer_citation_get_source: (get-property source)
 * @self: a citation
 *
 * Gets the source.
 *
 * Returns: (transfer full) (nullable): the source; %NULL where the catalogue has no record of it
 */
PioneerSource *
pioneer_citation_get_source (PioneerCitation *self)
{
  guint32 source;

  g_return_val_if_fail (PIONEER_IS_CITATION (self), NULL);

  if (self->store == NULL)
    return NULL;

  source = pioneer_store_find (self->store, PIONEER_KIND_SOURCE, self->data->source);

  return source != PIONEER_NO_RECORD ? pioneer_record_object (self->store, source) : NULL;
}

/**
 * pioneer_citation_get_source_id: (get-property source-id)
 * @self: a citation
 *
 * Gets the identity of the source.
 *
 * Returns: (transfer none): the identity: `scie-2013`
 */
const char *
pioneer_citation_get_source_id (PioneerCitation *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION (self), NULL);

  return self->data->source;
}

/**
 * pioneer_citation_get_statement: (get-property statement)
 * @self: a citation
 *
 * Gets the statement that is cited for.
 *
 * Returns: (transfer full): the statement
 */
PioneerStatement *
pioneer_citation_get_statement (PioneerCitation *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION (self), NULL);

  return self->store != NULL ? pioneer_statement_object (self->store, self->statement) : NULL;
}

/**
 * pioneer_citation_get_start: (get-property start)
 * @self: a citation
 *
 * Gets where the span begins.
 *
 * Returns: the place, in Unicode code points of the source's text, from 0
 */
guint
pioneer_citation_get_start (PioneerCitation *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION (self), 0);

  return self->data->start;
}

/**
 * pioneer_citation_get_end: (get-property end)
 * @self: a citation
 *
 * Gets where the span ends.
 *
 * Returns: one past its last code point
 */
guint
pioneer_citation_get_end (PioneerCitation *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION (self), 0);

  return self->data->end;
}

/**
 * pioneer_citation_to_notation:
 * @self: a citation
 *
 * Writes the citation in the notation of the JSON format: `SOURCE@START-END#DIGEST`.
 *
 * Returns: (transfer full): the notation
 */
char *
pioneer_citation_to_notation (PioneerCitation *self)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (PIONEER_IS_CITATION (self), g_string_free (out, FALSE));

  pioneer_citation_data_write (self->data, out);

  return g_string_free (out, FALSE);
}

/**
 * pioneer_citation_verify:
 * @self: a citation
 * @text: the text of the source, as received
 * @error: return location for an error, or %NULL
 *
 * Checks the citation against a text: whether the cited words stand at the span, or elsewhere, or nowhere. For many citations of one
 * text see [method@Pioneer.Source.verify].
 *
 * Fails with %PIONEER_ERROR_UNVERIFIABLE where the text is not UTF-8.
 *
 * Returns: (transfer full): what came of it; %NULL on error
 */
PioneerCitationCheck *
pioneer_citation_verify (PioneerCitation *self, const char *text, GError **error)
{
  g_autoptr (PioneerVerifier) verifier = NULL;

  g_return_val_if_fail (PIONEER_IS_CITATION (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  verifier = pioneer_verifier_new (text, -1, error);

  return verifier != NULL ? pioneer_citation_check_new (self, verifier, NULL, error) : NULL;
}

/**
 * pioneer_citation_quote:
 * @self: a citation
 * @text: the text of the source, as received
 * @error: return location for an error, or %NULL
 *
 * Cuts the cited words out of a text, at the span that the citation gives; whether they are still the cited ones,
 * [method@Pioneer.Citation.verify] tells.
 *
 * Fails with %PIONEER_ERROR_UNVERIFIABLE where the text is not UTF-8, or ends before the span does.
 *
 * Returns: (transfer full): the words; %NULL on error
 */
char *
pioneer_citation_quote (PioneerCitation *self, const char *text, GError **error)
{
  g_autoptr (PioneerVerifier) verifier = NULL;
  char *words;

  g_return_val_if_fail (PIONEER_IS_CITATION (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  verifier = pioneer_verifier_new (text, -1, error);
  if (verifier == NULL)
    return NULL;

  words = pioneer_verifier_quote (verifier, self->data->start, self->data->end);
  if (words == NULL)
    g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNVERIFIABLE, "The text ends before the span %u-%u of %s does",
                 self->data->start, self->data->end, self->data->source);

  return words;
}
