/* pioneer-concept.c - A term of a vocabulary
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-concept.h"

#include "pioneer-record-private.h"

/**
 * PioneerConcept:
 *
 * A term of one of the vocabularies: a client group, a condition, a feature, a measure, a place …
 *
 * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
 * thread.
 */

struct _PioneerConcept
{
  PioneerRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerConcept, pioneer_concept, PIONEER_TYPE_RECORD)

/**
 * PioneerConcept:vocabulary: (getter get_vocabulary)
 *
 * The vocabulary that the term belongs to.
 */

/**
 * PioneerConcept:alternative-labels: (getter get_alternative_labels)
 *
 * Synonyms.
 */

/**
 * PioneerConcept:hidden-labels: (getter get_hidden_labels)
 *
 * Misspellings and abbreviations to be found and not shown.
 */

/**
 * PioneerConcept:definition: (getter get_definition)
 *
 * What the term means here.
 */

/**
 * PioneerConcept:broader: (getter get_broader)
 *
 * The terms that contain it.
 */

/**
 * PioneerConcept:related: (getter get_related)
 *
 * Terms near it.
 */

/**
 * PioneerConcept:unit: (getter get_unit)
 *
 * The unit that a measure is given in.
 */

/**
 * PioneerConcept:good-direction: (getter get_good_direction)
 *
 * Which direction of a measure is good.
 */

/**
 * PioneerConcept:identifiers: (getter get_identifiers)
 *
 * Its code in a register.
 */

/**
 * PioneerConcept:coordinates: (getter get_coordinates)
 *
 * Latitude and longitude of a place's middle.
 */

/**
 * PioneerConcept:figures: (getter get_figures)
 *
 * A figure that is no outcome: context, forecasts, registers.
 */

static void
pioneer_concept_class_init (PioneerConceptClass *klass)
{
  pioneer_record_install_fields (G_OBJECT_CLASS (klass), PIONEER_KIND_CONCEPT);
}

static void
pioneer_concept_init (G_GNUC_UNUSED PioneerConcept *self)
{
}

/**
 * pioneer_concept_get_vocabulary: (get-property vocabulary)
 * @self: a concept
 *
 * Gets the field `vocabulary`: the vocabulary that the term belongs to.
 *
 * Returns: the choice; %PIONEER_VOCABULARY_UNSPECIFIED where not stated
 */
PioneerVocabulary
pioneer_concept_get_vocabulary (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), PIONEER_VOCABULARY_UNSPECIFIED);

  return (PioneerVocabulary) pioneer_record_field_choice (PIONEER_RECORD (self), PIONEER_FIELD_VOCABULARY);
}

/**
 * pioneer_concept_get_alternative_labels: (get-property alternative-labels)
 * @self: a concept
 *
 * Gets the field `alternative-label`: synonyms.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_concept_get_alternative_labels (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_ALTERNATIVE_LABEL);
}

/**
 * pioneer_concept_get_hidden_labels: (get-property hidden-labels)
 * @self: a concept
 *
 * Gets the field `hidden-label`: misspellings and abbreviations to be found and not shown.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Text]; empty where none is stated
 */
PioneerList *
pioneer_concept_get_hidden_labels (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_HIDDEN_LABEL);
}

/**
 * pioneer_concept_get_definition: (get-property definition)
 * @self: a concept
 *
 * Gets the field `definition`: what the term means here.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_concept_get_definition (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_DEFINITION);
}

/**
 * pioneer_concept_get_broader: (get-property broader)
 * @self: a concept
 *
 * Gets the field `broader`: the terms that contain it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_concept_get_broader (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_BROADER);
}

/**
 * pioneer_concept_get_related: (get-property related)
 * @self: a concept
 *
 * Gets the field `related`: terms near it.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]; empty where none is stated
 */
PioneerList *
pioneer_concept_get_related (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_RELATED);
}

/**
 * pioneer_concept_get_unit: (get-property unit)
 * @self: a concept
 *
 * Gets the field `unit`: the unit that a measure is given in.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_concept_get_unit (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_UNIT);
}

/**
 * pioneer_concept_get_good_direction: (get-property good-direction)
 * @self: a concept
 *
 * Gets the field `good-direction`: which direction of a measure is good.
 *
 * Returns: the choice; %PIONEER_GOOD_DIRECTION_UNSPECIFIED where not stated
 */
PioneerGoodDirection
pioneer_concept_get_good_direction (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), PIONEER_GOOD_DIRECTION_UNSPECIFIED);

  return (PioneerGoodDirection) pioneer_record_field_choice (PIONEER_RECORD (self), PIONEER_FIELD_GOOD_DIRECTION);
}

/**
 * pioneer_concept_get_identifiers: (get-property identifiers)
 * @self: a concept
 *
 * Gets the field `identifier`: its code in a register.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Identifier]; empty where none is stated
 */
PioneerList *
pioneer_concept_get_identifiers (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_IDENTIFIER);
}

/**
 * pioneer_concept_get_coordinates: (get-property coordinates)
 * @self: a concept
 *
 * Gets the field `coordinates`: latitude and longitude of a place's middle.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerCoordinates *
pioneer_concept_get_coordinates (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_COORDINATES);
}

/**
 * pioneer_concept_get_figures: (get-property figures)
 * @self: a concept
 *
 * Gets the field `figure`: a figure that is no outcome: context, forecasts, registers.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Figure]; empty where none is stated
 */
PioneerList *
pioneer_concept_get_figures (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_FIGURE);
}

/**
 * pioneer_concept_get_narrower:
 * @self: a concept
 *
 * Gets the terms that the term contains, one step down, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]
 */
PioneerList *
pioneer_concept_get_narrower (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_CONCEPT, PIONEER_FIELD_BROADER);
}

/**
 * pioneer_concept_get_sites:
 * @self: a concept
 *
 * Gets the sites that any statement ties to the term itself, in all programmes, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Site]
 */
PioneerList *
pioneer_concept_get_sites (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_SITE, -1);
}

/**
 * pioneer_concept_get_programmes:
 * @self: a concept
 *
 * Gets the programmes that any statement ties to the term itself, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Programme]
 */
PioneerList *
pioneer_concept_get_programmes (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_PROGRAMME, -1);
}

/**
 * pioneer_concept_get_outcomes:
 * @self: a concept
 *
 * Gets the outcomes that any statement ties to the term itself, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Outcome]
 */
PioneerList *
pioneer_concept_get_outcomes (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_OUTCOME, -1);
}

/**
 * pioneer_concept_get_partners:
 * @self: a concept
 *
 * Gets the partners that any statement ties to the term itself, each once, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]
 */
PioneerList *
pioneer_concept_get_partners (PioneerConcept *self)
{
  g_return_val_if_fail (PIONEER_IS_CONCEPT (self), NULL);

  return pioneer_record_mentioned_by (PIONEER_RECORD (self), PIONEER_KIND_PARTNER, -1);
}
