/* pioneer-citation-check.c - What came of checking a citation against a text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-citation-check-private.h"

#include "pioneer-citation-private.h"
#include "pioneer-enum-types.h"

/**
 * PioneerCitationCheck:
 *
 * What came of checking a citation against the text of its source.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerCitationCheck
{
  GObject parent_instance;

  PioneerCitation *citation;
  PioneerVerification verification;
  guint32 start;
  guint32 end;
  char *message;
};

G_DEFINE_FINAL_TYPE (PioneerCitationCheck, pioneer_citation_check, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CITATION,
  PROP_VERIFICATION,
  PROP_START,
  PROP_END,
  PROP_MESSAGE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_citation_check_finalize (GObject *object)
{
  PioneerCitationCheck *self = PIONEER_CITATION_CHECK (object);

  g_free (self->message);
  g_clear_object (&self->citation);

  G_OBJECT_CLASS (pioneer_citation_check_parent_class)->finalize (object);
}

static void
pioneer_citation_check_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerCitationCheck *self = PIONEER_CITATION_CHECK (object);

  switch (prop_id)
    {
    case PROP_CITATION:
      g_value_take_object (value, pioneer_citation_check_get_citation (self));
      break;
    case PROP_VERIFICATION:
      g_value_set_enum (value, pioneer_citation_check_get_verification (self));
      break;
    case PROP_START:
      g_value_set_uint (value, pioneer_citation_check_get_start (self));
      break;
    case PROP_END:
      g_value_set_uint (value, pioneer_citation_check_get_end (self));
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, pioneer_citation_check_get_message (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_citation_check_class_init (PioneerCitationCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_citation_check_finalize;
  object_class->get_property = pioneer_citation_check_get_property;

  /**
   * PioneerCitationCheck:citation: (getter get_citation)
   *
   * The citation that was checked.
   */
  props[PROP_CITATION] = g_param_spec_object ("citation", NULL, NULL, PIONEER_TYPE_CITATION, flags);
  /**
   * PioneerCitationCheck:verification: (getter get_verification)
   *
   * What came of it.
   */
  props[PROP_VERIFICATION] =
      g_param_spec_enum ("verification", NULL, NULL, PIONEER_TYPE_VERIFICATION, PIONEER_VERIFICATION_OK, flags);
  /**
   * PioneerCitationCheck:start: (getter get_start)
   *
   * Where the cited text was found, in Unicode code points; 0 where it is missing.
   */
  props[PROP_START] = g_param_spec_uint ("start", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerCitationCheck:end: (getter get_end)
   *
   * One past its last code point; 0 where it is missing.
   */
  props[PROP_END] = g_param_spec_uint ("end", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerCitationCheck:message: (getter get_message)
   *
   * What came of it, in a sentence.
   */
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* What a script makes by hand has found nothing. */
static void
pioneer_citation_check_init (PioneerCitationCheck *self)
{
  self->verification = PIONEER_VERIFICATION_MISSING;
}

static char *
make_message (const PioneerCitationCheck *self, const PioneerCitationData *data)
{
  g_autoptr (GString) notation = g_string_new (NULL);

  pioneer_citation_data_write (data, notation);
  switch (self->verification)
    {
    case PIONEER_VERIFICATION_OK:
      return g_strdup_printf ("%s: the cited text stands where it should.", notation->str);
    case PIONEER_VERIFICATION_MOVED:
      return g_strdup_printf ("%s: the cited text stands at %u-%u; correct the span.", notation->str, self->start, self->end);
    case PIONEER_VERIFICATION_AMBIGUOUS:
      return g_strdup_printf ("%s: the cited text stands at several other places, the nearest of them at %u-%u; choose one.",
                              notation->str, self->start, self->end);
    default:
      return g_strdup_printf ("%s: the cited text does not stand in the text; check that this is the source, "
                              "as it was when it was cited.",
                              notation->str);
    }
}

PioneerCitationCheck *
pioneer_citation_check_new (PioneerCitation *citation, PioneerVerifier *verifier, GCancellable *cancellable, GError **error)
{
  const PioneerCitationData *data = pioneer_citation_get_data (citation);
  PioneerVerification verification;
  PioneerCitationCheck *self;
  guint32 start;
  guint32 end;

  if (!pioneer_verifier_check (verifier, data, cancellable, &verification, &start, &end, error))
    return NULL;

  self = g_object_new (PIONEER_TYPE_CITATION_CHECK, NULL);
  self->citation = g_object_ref (citation);
  self->verification = verification;
  self->start = start;
  self->end = end;
  self->message = make_message (self, data);

  return self;
}

/**
 * pioneer_citation_check_get_citation: (get-property citation)
 * @self: a check
 *
 * Gets the citation that was checked.
 *
 * Returns: (transfer full): the citation
 */
PioneerCitation *
pioneer_citation_check_get_citation (PioneerCitationCheck *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION_CHECK (self), NULL);

  return self->citation != NULL ? g_object_ref (self->citation) : NULL;
}

/**
 * pioneer_citation_check_get_verification: (get-property verification)
 * @self: a check
 *
 * Gets what came of it.
 *
 * Returns: the outcome of the check
 */
PioneerVerification
pioneer_citation_check_get_verification (PioneerCitationCheck *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION_CHECK (self), PIONEER_VERIFICATION_MISSING);

  return self->verification;
}

/**
 * pioneer_citation_check_get_start: (get-property start)
 * @self: a check
 *
 * Gets where the cited text was found, in Unicode code points from 0; of several places, the one nearest to where it
 * should be.
 *
 * Returns: the place; 0 where it is missing
 */
guint
pioneer_citation_check_get_start (PioneerCitationCheck *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION_CHECK (self), 0);

  return self->start;
}

/**
 * pioneer_citation_check_get_end: (get-property end)
 * @self: a check
 *
 * Gets one past the last code point of the cited text as it was found.
 *
 * Returns: the place; 0 where it is missing
 */
guint
pioneer_citation_check_get_end (PioneerCitationCheck *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION_CHECK (self), 0);

  return self->end;
}

/**
 * pioneer_citation_check_get_message: (get-property message)
 * @self: a check
 *
 * Gets what came of it, in an English sentence that begins with the citation.
 *
 * Returns: (transfer none): the sentence
 */
const char *
pioneer_citation_check_get_message (PioneerCitationCheck *self)
{
  g_return_val_if_fail (PIONEER_IS_CITATION_CHECK (self), NULL);

  return self->message;
}
