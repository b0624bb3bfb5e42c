/* pioneer-concept.h - A term of a vocabulary
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-record.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CONCEPT (pioneer_concept_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerConcept, pioneer_concept, PIONEER, CONCEPT, PioneerRecord)

PIONEER_AVAILABLE_IN_1_0
PioneerVocabulary pioneer_concept_get_vocabulary (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_alternative_labels (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_hidden_labels (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_concept_get_definition (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_broader (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_related (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_concept_get_unit (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerGoodDirection pioneer_concept_get_good_direction (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_identifiers (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerCoordinates *pioneer_concept_get_coordinates (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_figures (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_narrower (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_sites (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_programmes (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_outcomes (PioneerConcept *self);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_concept_get_partners (PioneerConcept *self);

G_END_DECLS
