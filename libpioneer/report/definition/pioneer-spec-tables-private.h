/* pioneer-spec-tables-private.h - The tables that say what a report's description may hold
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-report-spec-private.h"

G_BEGIN_DECLS

#define PIONEER_REPORT_VERSION       1
#define PIONEER_SPEC_MOST_BYTES      ((gsize) 1 << 20)
#define PIONEER_SPEC_MOST_SECTIONS   500u
#define PIONEER_SPEC_MOST_COLUMNS    100u
#define PIONEER_SPEC_MOST_DEPTH      8u
#define PIONEER_SPEC_MOST_TEXTS      1000u
#define PIONEER_SPEC_MOST_TEXT       20000u
#define PIONEER_SPEC_MOST_PARAMETERS 100u

/* What a member of a description is in JSON. */
typedef enum
{
  PIONEER_SPEC_TEXT, /* with names in braces that are filled in */
  PIONEER_SPEC_ID,   /* a slug */
  PIONEER_SPEC_PATH,
  PIONEER_SPEC_GROUP,     /* a path, perhaps with - before it */
  PIONEER_SPEC_AMOUNT,    /* a path to amounts */
  PIONEER_SPEC_DATE,      /* a path to dates or periods */
  PIONEER_SPEC_REFERENCE, /* of a record, or $name */
  PIONEER_SPEC_UNIT,
  PIONEER_SPEC_SORT, /* from here: a text, or a list of them. Paths, perhaps with - before them */
  PIONEER_SPEC_QUERY,
  PIONEER_SPEC_CONDITIONS, /* as in the brackets of a path */
  PIONEER_SPEC_FIELDS,
  PIONEER_SPEC_COUNT,      /* a whole number from 1 */
  PIONEER_SPEC_LEVELS,     /* 1 or 2 */
  PIONEER_SPEC_FLAG,       /* true or false */
  PIONEER_SPEC_KIND,       /* a kind of record */
  PIONEER_SPEC_TYPE,       /* a type of section */
  PIONEER_SPEC_WHEN_EMPTY, /* "say" or "omit" */
  PIONEER_SPEC_CHART,      /* a type of chart */
  PIONEER_SPEC_PANELS,     /* a type of chart for small multiples */
  PIONEER_SPEC_SHOW,       /* "shown" or "all" */
  PIONEER_SPEC_COLUMNS,
  PIONEER_SPEC_PATHS, /* columns of a record */
  PIONEER_SPEC_TOTALS,
  PIONEER_SPEC_SECTIONS
} PioneerSpecType;

typedef struct
{
  const char *name;
  PioneerSpecType type;
  gsize offset; /* in PioneerSectionSpec */
  const char *meaning;
} PioneerSpecMember;

typedef struct
{
  const char *name;
  const char *members; /* of its own: joined by spaces, "!" behind those that are needed */
  const char *meaning;
} PioneerSectionTable;

/* Lists of words end in NULL; a word's place is its number. */
extern const char *const pioneer_spec_header_members[]; /* of a description */
extern const char *const pioneer_spec_parameter_members[];
extern const char *const pioneer_spec_theme_members[];
extern const char *const pioneer_spec_column_members[];
extern const char *const pioneer_spec_total_members[];
extern const char *const pioneer_spec_empty_words[];
extern const char *const pioneer_spec_show_words[];
extern const char *const pioneer_spec_chart_words[];
extern const char *const pioneer_spec_panel_words[];
extern const char *const pioneer_spec_total_words[];
extern const char *const pioneer_spec_locale_words[];
extern const char *const pioneer_spec_parameter_words[]; /* those that are no kinds of record */

/* NULL behind the last. */
const PioneerSpecMember *pioneer_spec_member (guint place);
const PioneerSpecMember *pioneer_spec_find_member (const char *name);
const PioneerSectionTable *pioneer_spec_section (PioneerSectionType type);
/* -1 where there is none. */
int pioneer_spec_find_section (const char *name);
int pioneer_spec_find_word (const char *const *words, const char *word);

/* Whether a section of that type has the member, and needs it. */
gboolean pioneer_spec_has_member (PioneerSectionType type, const char *name, gboolean *needed);

/* The same of a chart by the place of its word: FALSE for what means nothing to it. Panels are the chart that is drawn in each of several,
 * or -1. */
gboolean pioneer_spec_chart_has_member (int chart, int panels, const char *name, gboolean *needed);

/* "bars, before-after or timeline" (transfer full) */
char *pioneer_spec_list_words (const char *const *words);

G_END_DECLS
