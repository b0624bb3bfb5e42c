/* pioneer-types.h - The names of all classes, so that their headers need not include each other
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-enums.h"
#include "pioneer-error.h"
#include "pioneer-version.h"

G_BEGIN_DECLS

typedef struct _PioneerCatalogue PioneerCatalogue;
typedef struct _PioneerCatalogueBuilder PioneerCatalogueBuilder;
typedef struct _PioneerField PioneerField;
typedef struct _PioneerGroup PioneerGroup;
typedef struct _PioneerIssue PioneerIssue;
typedef struct _PioneerList PioneerList;
typedef struct _PioneerQuery PioneerQuery;

typedef struct _PioneerRecord PioneerRecord;
typedef struct _PioneerProgramme PioneerProgramme;
typedef struct _PioneerSite PioneerSite;
typedef struct _PioneerPartner PioneerPartner;
typedef struct _PioneerOutcome PioneerOutcome;
typedef struct _PioneerSource PioneerSource;
typedef struct _PioneerConcept PioneerConcept;

typedef struct _PioneerStatement PioneerStatement;
typedef struct _PioneerCitation PioneerCitation;
typedef struct _PioneerCitationCheck PioneerCitationCheck;
typedef struct _PioneerConflict PioneerConflict;
typedef struct _PioneerSide PioneerSide;
typedef struct _PioneerResolution PioneerResolution;

typedef struct _PioneerValue PioneerValue;
typedef struct _PioneerText PioneerText;
typedef struct _PioneerQuantity PioneerQuantity;
typedef struct _PioneerPeriod PioneerPeriod;
typedef struct _PioneerChange PioneerChange;
typedef struct _PioneerParticipation PioneerParticipation;
typedef struct _PioneerPopulation PioneerPopulation;
typedef struct _PioneerPartnership PioneerPartnership;
typedef struct _PioneerSelectionStage PioneerSelectionStage;
typedef struct _PioneerFunding PioneerFunding;
typedef struct _PioneerFeature PioneerFeature;
typedef struct _PioneerEvent PioneerEvent;
typedef struct _PioneerRemark PioneerRemark;
typedef struct _PioneerContact PioneerContact;
typedef struct _PioneerIdentifier PioneerIdentifier;
typedef struct _PioneerRelation PioneerRelation;
typedef struct _PioneerFigure PioneerFigure;
typedef struct _PioneerTally PioneerTally;
typedef struct _PioneerCoordinates PioneerCoordinates;

typedef struct _PioneerSearch PioneerSearch;
typedef struct _PioneerResults PioneerResults;
typedef struct _PioneerMatch PioneerMatch;
typedef struct _PioneerSnippet PioneerSnippet;
typedef struct _PioneerExplanation PioneerExplanation;
typedef struct _PioneerContribution PioneerContribution;
typedef struct _PioneerFacet PioneerFacet;
typedef struct _PioneerFacetValue PioneerFacetValue;
typedef struct _PioneerWidening PioneerWidening;
typedef struct _PioneerSuggestion PioneerSuggestion;

typedef struct _PioneerCompletion PioneerCompletion;
typedef struct _PioneerSimilarity PioneerSimilarity;
typedef struct _PioneerSharedValue PioneerSharedValue;
typedef struct _PioneerNeighbour PioneerNeighbour;
typedef struct _PioneerDuplicate PioneerDuplicate;

typedef struct _PioneerReport PioneerReport;
typedef struct _PioneerReportDefinition PioneerReportDefinition;
typedef struct _PioneerReportParameter PioneerReportParameter;
typedef struct _PioneerReportSection PioneerReportSection;

G_END_DECLS
