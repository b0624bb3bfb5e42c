/* pioneer-enums.h - The closed lists of words that the library speaks in
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PioneerKind:
 * @PIONEER_KIND_PROGRAMME: a national programme, a [class@Pioneer.Programme]
 * @PIONEER_KIND_SITE: a place's scheme within a programme, a [class@Pioneer.Site]
 * @PIONEER_KIND_PARTNER: an organisation or a group of them, a [class@Pioneer.Partner]
 * @PIONEER_KIND_OUTCOME: what came, or was to come, of it, a [class@Pioneer.Outcome]
 * @PIONEER_KIND_SOURCE: a document, a [class@Pioneer.Source]
 * @PIONEER_KIND_CONCEPT: a term of a vocabulary, a [class@Pioneer.Concept]
 *
 * The kinds of record. The nick is the word before the slash in a record's reference.
 */
typedef enum
{
  PIONEER_KIND_PROGRAMME = 1,
  PIONEER_KIND_SITE,
  PIONEER_KIND_PARTNER,
  PIONEER_KIND_OUTCOME,
  PIONEER_KIND_SOURCE,
  PIONEER_KIND_CONCEPT
} PioneerKind;

/**
 * PioneerState:
 * @PIONEER_STATE_VALUE: there is a value
 * @PIONEER_STATE_UNKNOWN: the source says that it is not known
 * @PIONEER_STATE_NONE: the source says that there is none
 * @PIONEER_STATE_NOT_STATED: the source was read and does not say
 *
 * Whether a statement gives a value, or why not.
 */
typedef enum
{
  PIONEER_STATE_VALUE,
  PIONEER_STATE_UNKNOWN,
  PIONEER_STATE_NONE,
  PIONEER_STATE_NOT_STATED
} PioneerState;

/**
 * PioneerModality:
 * @PIONEER_MODALITY_UNSPECIFIED: a plain fact, to which plan and result do not apply
 * @PIONEER_MODALITY_AIM: what it is for
 * @PIONEER_MODALITY_PLAN: what is to be done
 * @PIONEER_MODALITY_HOPE: an effect that is hoped for or expected
 * @PIONEER_MODALITY_IN_PROGRESS: begun and not complete
 * @PIONEER_MODALITY_REPORTED: said to have been done or found, by the site or its sponsor
 * @PIONEER_MODALITY_MEASURED: found by an evaluator who is independent of the site
 * @PIONEER_MODALITY_PROJECTION: a forecast of need
 *
 * How real a thing is. A plan is never a result.
 */
typedef enum
{
  PIONEER_MODALITY_UNSPECIFIED,
  PIONEER_MODALITY_AIM,
  PIONEER_MODALITY_PLAN,
  PIONEER_MODALITY_HOPE,
  PIONEER_MODALITY_IN_PROGRESS,
  PIONEER_MODALITY_REPORTED,
  PIONEER_MODALITY_MEASURED,
  PIONEER_MODALITY_PROJECTION
} PioneerModality;

/**
 * PioneerRank:
 * @PIONEER_RANK_DEPRECATED: kept, and shown to be superseded or wrong
 * @PIONEER_RANK_NORMAL: as any other
 * @PIONEER_RANK_PREFERRED: the curator's choice among several
 *
 * A curator's judgement of a statement.
 */
typedef enum
{
  PIONEER_RANK_DEPRECATED,
  PIONEER_RANK_NORMAL,
  PIONEER_RANK_PREFERRED
} PioneerRank;

/**
 * PioneerComparator:
 * @PIONEER_COMPARATOR_EXACTLY: the amount as it stands
 * @PIONEER_COMPARATOR_OVER: more than the amount
 * @PIONEER_COMPARATOR_AT_LEAST: the amount or more
 * @PIONEER_COMPARATOR_UNDER: less than the amount
 * @PIONEER_COMPARATOR_AT_MOST: the amount or less
 * @PIONEER_COMPARATOR_ABOUT: the amount, roughly
 * @PIONEER_COMPARATOR_NEARLY: a little less than the amount
 *
 * How a quantity's amount is to be read.
 */
typedef enum
{
  PIONEER_COMPARATOR_EXACTLY,
  PIONEER_COMPARATOR_OVER,
  PIONEER_COMPARATOR_AT_LEAST,
  PIONEER_COMPARATOR_UNDER,
  PIONEER_COMPARATOR_AT_MOST,
  PIONEER_COMPARATOR_ABOUT,
  PIONEER_COMPARATOR_NEARLY
} PioneerComparator;

/**
 * PioneerPrecision:
 * @PIONEER_PRECISION_YEAR: a year
 * @PIONEER_PRECISION_MONTH: a month of a year
 * @PIONEER_PRECISION_DAY: a day
 *
 * How precisely a date is given.
 */
typedef enum
{
  PIONEER_PRECISION_YEAR = 1,
  PIONEER_PRECISION_MONTH,
  PIONEER_PRECISION_DAY
} PioneerPrecision;

/**
 * PioneerPopulationKind:
 * @PIONEER_POPULATION_KIND_RESIDENT: those who live there
 * @PIONEER_POPULATION_KIND_REGISTERED: those registered with its GP practices
 * @PIONEER_POPULATION_KIND_COVERED: those whom the scheme covers
 * @PIONEER_POPULATION_KIND_TARGET: those whom it is aimed at
 * @PIONEER_POPULATION_KIND_PILOT_AREA: those of the area where it is tried first
 * @PIONEER_POPULATION_KIND_PER_CLUSTER: those of each of several like groups
 * @PIONEER_POPULATION_KIND_SHARE: a share of another population
 *
 * Whom a population counts. Populations of unlike kinds are not compared.
 */
typedef enum
{
  PIONEER_POPULATION_KIND_RESIDENT = 1,
  PIONEER_POPULATION_KIND_REGISTERED,
  PIONEER_POPULATION_KIND_COVERED,
  PIONEER_POPULATION_KIND_TARGET,
  PIONEER_POPULATION_KIND_PILOT_AREA,
  PIONEER_POPULATION_KIND_PER_CLUSTER,
  PIONEER_POPULATION_KIND_SHARE
} PioneerPopulationKind;

/**
 * PioneerParticipationStatus:
 * @PIONEER_PARTICIPATION_STATUS_APPLIED: it applied
 * @PIONEER_PARTICIPATION_STATUS_SHORTLISTED: it was shortlisted
 * @PIONEER_PARTICIPATION_STATUS_SELECTED: it was selected
 * @PIONEER_PARTICIPATION_STATUS_NOT_SELECTED: it was not selected
 *
 * How far a site came in a programme's selection.
 */
typedef enum
{
  PIONEER_PARTICIPATION_STATUS_APPLIED = 1,
  PIONEER_PARTICIPATION_STATUS_SHORTLISTED,
  PIONEER_PARTICIPATION_STATUS_SELECTED,
  PIONEER_PARTICIPATION_STATUS_NOT_SELECTED
} PioneerParticipationStatus;

/**
 * PioneerRelationKind:
 * @PIONEER_RELATION_KIND_SAME_PLACE: the same place in another programme
 * @PIONEER_RELATION_KIND_OVERLAPS: their areas overlap
 * @PIONEER_RELATION_KIND_PART_OF: its area is a part of the other's
 * @PIONEER_RELATION_KIND_PREDECESSOR: the other came before it
 * @PIONEER_RELATION_KIND_SUCCESSOR: the other came after it
 *
 * How one site is related to another.
 */
typedef enum
{
  PIONEER_RELATION_KIND_SAME_PLACE = 1,
  PIONEER_RELATION_KIND_OVERLAPS,
  PIONEER_RELATION_KIND_PART_OF,
  PIONEER_RELATION_KIND_PREDECESSOR,
  PIONEER_RELATION_KIND_SUCCESSOR
} PioneerRelationKind;

/**
 * PioneerDirection:
 * @PIONEER_DIRECTION_UNSPECIFIED: not said
 * @PIONEER_DIRECTION_INCREASE: it went up
 * @PIONEER_DIRECTION_DECREASE: it went down
 * @PIONEER_DIRECTION_NO_CHANGE: it stayed
 * @PIONEER_DIRECTION_IMPROVEMENT: it got better, without a figure that goes up or down
 * @PIONEER_DIRECTION_WORSENING: it got worse, likewise
 *
 * Which way an outcome's measure went, or is to go.
 */
typedef enum
{
  PIONEER_DIRECTION_UNSPECIFIED,
  PIONEER_DIRECTION_INCREASE,
  PIONEER_DIRECTION_DECREASE,
  PIONEER_DIRECTION_NO_CHANGE,
  PIONEER_DIRECTION_IMPROVEMENT,
  PIONEER_DIRECTION_WORSENING
} PioneerDirection;

/**
 * PioneerGoodDirection:
 * @PIONEER_GOOD_DIRECTION_UNSPECIFIED: not said
 * @PIONEER_GOOD_DIRECTION_HIGHER: higher is better
 * @PIONEER_GOOD_DIRECTION_LOWER: lower is better
 * @PIONEER_GOOD_DIRECTION_NEITHER: neither is better as such
 *
 * Which direction of a measure is good.
 */
typedef enum
{
  PIONEER_GOOD_DIRECTION_UNSPECIFIED,
  PIONEER_GOOD_DIRECTION_HIGHER,
  PIONEER_GOOD_DIRECTION_LOWER,
  PIONEER_GOOD_DIRECTION_NEITHER
} PioneerGoodDirection;

/**
 * PioneerVocabulary:
 * @PIONEER_VOCABULARY_UNSPECIFIED: not said
 * @PIONEER_VOCABULARY_CLIENT_GROUP: for whom care is
 * @PIONEER_VOCABULARY_CONDITION: health conditions
 * @PIONEER_VOCABULARY_FEATURE: what integrated care consists of
 * @PIONEER_VOCABULARY_MEASURE: what is measured
 * @PIONEER_VOCABULARY_PARTNER_TYPE: sorts of organisation
 * @PIONEER_VOCABULARY_ROLE: what a partner does in a partnership
 * @PIONEER_VOCABULARY_SETTING: where care takes place
 * @PIONEER_VOCABULARY_PLACE: places
 * @PIONEER_VOCABULARY_STAGE: stages of a selection
 * @PIONEER_VOCABULARY_FUNDING_KIND: sorts of money
 * @PIONEER_VOCABULARY_EVENT_KIND: sorts of event
 * @PIONEER_VOCABULARY_SOURCE_TYPE: sorts of document
 *
 * The vocabularies that concepts belong to.
 */
typedef enum
{
  PIONEER_VOCABULARY_UNSPECIFIED,
  PIONEER_VOCABULARY_CLIENT_GROUP,
  PIONEER_VOCABULARY_CONDITION,
  PIONEER_VOCABULARY_FEATURE,
  PIONEER_VOCABULARY_MEASURE,
  PIONEER_VOCABULARY_PARTNER_TYPE,
  PIONEER_VOCABULARY_ROLE,
  PIONEER_VOCABULARY_SETTING,
  PIONEER_VOCABULARY_PLACE,
  PIONEER_VOCABULARY_STAGE,
  PIONEER_VOCABULARY_FUNDING_KIND,
  PIONEER_VOCABULARY_EVENT_KIND,
  PIONEER_VOCABULARY_SOURCE_TYPE
} PioneerVocabulary;

/**
 * PioneerPolicy:
 * @PIONEER_POLICY_PREFERRED_RANK: the statement that a curator ranks highest
 * @PIONEER_POLICY_NEWEST: the statement of the newest source, or as of the latest date
 * @PIONEER_POLICY_SOURCE_TYPE: the statement of the weightiest type of source (evaluation, register, press release …)
 * @PIONEER_POLICY_MOST_INDEPENDENT: the value that most independent sources give
 * @PIONEER_POLICY_MOST_PRECISE: the most precise value
 *
 * How one of several statements is chosen to be shown. A deprecated statement is never chosen, and a value comes before
 * the word that there is none. Each policy breaks its ties by the others, in the order given here, and then by the identity of the
 * source and the place in it.
 */
typedef enum
{
  PIONEER_POLICY_PREFERRED_RANK,
  PIONEER_POLICY_NEWEST,
  PIONEER_POLICY_SOURCE_TYPE,
  PIONEER_POLICY_MOST_INDEPENDENT,
  PIONEER_POLICY_MOST_PRECISE
} PioneerPolicy;

/**
 * PioneerConflictKind:
 * @PIONEER_CONFLICT_KIND_VALUE: the values differ
 * @PIONEER_CONFLICT_KIND_PRECISION: one value is a less precise form of the other ("over 2,000" and "2,000")
 * @PIONEER_CONFLICT_KIND_SCOPE: the values differ and so does what they are limited to, or their date
 * @PIONEER_CONFLICT_KIND_MODALITY: a plan in one source is done in another
 * @PIONEER_CONFLICT_KIND_NAME: names differ
 * @PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST: a stated count and a list differ
 * @PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT: one source says there is nothing to say where another says something
 *
 * How sources disagree.
 */
typedef enum
{
  PIONEER_CONFLICT_KIND_VALUE = 1,
  PIONEER_CONFLICT_KIND_PRECISION,
  PIONEER_CONFLICT_KIND_SCOPE,
  PIONEER_CONFLICT_KIND_MODALITY,
  PIONEER_CONFLICT_KIND_NAME,
  PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST,
  PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT
} PioneerConflictKind;

/**
 * PioneerVerification:
 * @PIONEER_VERIFICATION_OK: the cited text stands where the citation says
 * @PIONEER_VERIFICATION_MOVED: it stands at one other place
 * @PIONEER_VERIFICATION_AMBIGUOUS: it stands at several other places
 * @PIONEER_VERIFICATION_MISSING: it does not stand in the text
 *
 * What comes of checking a citation against a text.
 */
typedef enum
{
  PIONEER_VERIFICATION_OK,
  PIONEER_VERIFICATION_MOVED,
  PIONEER_VERIFICATION_AMBIGUOUS,
  PIONEER_VERIFICATION_MISSING
} PioneerVerification;

/**
 * PioneerValueType:
 * @PIONEER_VALUE_TYPE_TEXT: text
 * @PIONEER_VALUE_TYPE_NUMBER: a number
 * @PIONEER_VALUE_TYPE_CHOICE: one word of a closed list
 * @PIONEER_VALUE_TYPE_RECORD: another record
 * @PIONEER_VALUE_TYPE_QUANTITY: a [class@Pioneer.Quantity]
 * @PIONEER_VALUE_TYPE_PERIOD: a [class@Pioneer.Period]
 * @PIONEER_VALUE_TYPE_SHAPE: a value of several members, such as a [class@Pioneer.Population]
 *
 * What a field holds.
 */
typedef enum
{
  PIONEER_VALUE_TYPE_TEXT = 1,
  PIONEER_VALUE_TYPE_NUMBER,
  PIONEER_VALUE_TYPE_CHOICE,
  PIONEER_VALUE_TYPE_RECORD,
  PIONEER_VALUE_TYPE_QUANTITY,
  PIONEER_VALUE_TYPE_PERIOD,
  PIONEER_VALUE_TYPE_SHAPE
} PioneerValueType;

/**
 * PioneerSeverity:
 * @PIONEER_SEVERITY_ERROR: the statement, record or file cannot be used
 * @PIONEER_SEVERITY_WARNING: it can be used, and is probably wrong or not fit to be put before a board
 * @PIONEER_SEVERITY_NOTE: worth a look
 *
 * How grave an issue is.
 */
typedef enum
{
  PIONEER_SEVERITY_ERROR = 1,
  PIONEER_SEVERITY_WARNING,
  PIONEER_SEVERITY_NOTE
} PioneerSeverity;

/**
 * PioneerReportFormat:
 * @PIONEER_REPORT_FORMAT_TEXT: plain text that fits a given width
 * @PIONEER_REPORT_FORMAT_MARKDOWN: Markdown, as GitHub reads it
 * @PIONEER_REPORT_FORMAT_HTML: one page of HTML that needs nothing else
 * @PIONEER_REPORT_FORMAT_CSV: one table, as CSV
 * @PIONEER_REPORT_FORMAT_STATEMENTS: every statement that a cell rests on, with its source and span, as CSV
 * @PIONEER_REPORT_FORMAT_JSON: all content, its values typed, as JSON
 * @PIONEER_REPORT_FORMAT_XLSX: a workbook; not text
 * @PIONEER_REPORT_FORMAT_PDF: the page, printed; not text
 * @PIONEER_REPORT_FORMAT_SVG: one chart
 *
 * What a report can be written as.
 */
typedef enum
{
  PIONEER_REPORT_FORMAT_TEXT,
  PIONEER_REPORT_FORMAT_MARKDOWN,
  PIONEER_REPORT_FORMAT_HTML,
  PIONEER_REPORT_FORMAT_CSV,
  PIONEER_REPORT_FORMAT_STATEMENTS,
  PIONEER_REPORT_FORMAT_JSON,
  PIONEER_REPORT_FORMAT_XLSX,
  PIONEER_REPORT_FORMAT_PDF,
  PIONEER_REPORT_FORMAT_SVG
} PioneerReportFormat;

/**
 * PioneerChartType:
 * @PIONEER_CHART_TYPE_BARS: a value for each record
 * @PIONEER_CHART_TYPE_BEFORE_AFTER: two values for each record, joined
 * @PIONEER_CHART_TYPE_DISTRIBUTION: how values are spread
 * @PIONEER_CHART_TYPE_TIMELINE: events or periods along an axis of time
 * @PIONEER_CHART_TYPE_SMALL_MULTIPLES: bars, or before and after, for each group, on one scale
 *
 * What a chart of a report draws.
 */
typedef enum
{
  PIONEER_CHART_TYPE_BARS,
  PIONEER_CHART_TYPE_BEFORE_AFTER,
  PIONEER_CHART_TYPE_DISTRIBUTION,
  PIONEER_CHART_TYPE_TIMELINE,
  PIONEER_CHART_TYPE_SMALL_MULTIPLES
} PioneerChartType;

/**
 * PioneerTotal:
 * @PIONEER_TOTAL_COUNT: how many values are stated
 * @PIONEER_TOTAL_DISTINCT: how many different values are stated
 * @PIONEER_TOTAL_SUM: their sum
 * @PIONEER_TOTAL_MEAN: their arithmetic mean
 * @PIONEER_TOTAL_MEDIAN: their median; of an even number of values, the mean of the middle two
 * @PIONEER_TOTAL_MINIMUM: the least
 * @PIONEER_TOTAL_MAXIMUM: the greatest
 * @PIONEER_TOTAL_RANGE: the least and the greatest
 *
 * What can stand at the foot of a table of a report. Values that must not be put together, such as plans and results, or people
 * registered and people resident, are not.
 */
typedef enum
{
  PIONEER_TOTAL_COUNT,
  PIONEER_TOTAL_DISTINCT,
  PIONEER_TOTAL_SUM,
  PIONEER_TOTAL_MEAN,
  PIONEER_TOTAL_MEDIAN,
  PIONEER_TOTAL_MINIMUM,
  PIONEER_TOTAL_MAXIMUM,
  PIONEER_TOTAL_RANGE
} PioneerTotal;

/**
 * PioneerFoundBy:
 * @PIONEER_FOUND_BY_EXACT: the very word or phrase
 * @PIONEER_FOUND_BY_PREFIX: a word that starts so
 * @PIONEER_FOUND_BY_STEM: another form of the word
 * @PIONEER_FOUND_BY_FUZZY: a word that is written nearly so
 * @PIONEER_FOUND_BY_VOCABULARY: another label of what the word stands for, or a mention of it
 * @PIONEER_FOUND_BY_NARROWER: a mention of a narrower term
 *
 * How a word of a query was found in a record.
 */
typedef enum
{
  PIONEER_FOUND_BY_EXACT = 1,
  PIONEER_FOUND_BY_PREFIX,
  PIONEER_FOUND_BY_STEM,
  PIONEER_FOUND_BY_FUZZY,
  PIONEER_FOUND_BY_VOCABULARY,
  PIONEER_FOUND_BY_NARROWER
} PioneerFoundBy;

G_END_DECLS
