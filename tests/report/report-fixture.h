/* report-fixture.h - Small catalogues to report on, and checks that every report must stand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-catalogue.h"
#include "pioneer-content-private.h"
#include "pioneer-report-definition.h"
#include "pioneer-report.h"

G_BEGIN_DECLS

/* A catalogue of records, each a text, loaded in the order given by a permutation; NULL is as they stand. */
PioneerCatalogue *report_fixture_load (const char *const *records, const guint *order);
/* The records of records.jsonl: two programmes, with plans and results, disagreements, absences and a rewrite. */
GStrv report_fixture_records (void);
PioneerCatalogue *report_fixture_small (void);

/* The overview that ships: of one programme, or with NULL of all. */
PioneerContent *report_fixture_build (PioneerCatalogue *catalogue, const char *programme);
PioneerReport *report_fixture_overview (PioneerCatalogue *catalogue);
char *report_fixture_render (PioneerCatalogue *catalogue, PioneerReportFormat format, guint width);

/* What a description makes of a catalogue, with settings, which may be NULL; NULL on error, also of the description. */
PioneerContent *
report_fixture_make (PioneerCatalogue *catalogue, const char *description, const char *const *settings, GError **error);
/* The same, as plain text 200 columns wide. */
char *report_fixture_make_text (PioneerCatalogue *catalogue, const char *description, const char *const *settings);
/* The table of a section; NULL where there is none. */
const PioneerTable *report_fixture_find_table (const PioneerContent *content, const char *id);
/* The row from 0, and what its cells say, with " | " between them and " / " for breaks; NULL past the end. */
char *report_fixture_row (const PioneerTable *table, guint row);

/* All that a cell says. */
char *report_fixture_cell (const PioneerRuns *cell);
/* All that a table says. */
char *report_fixture_words (const PioneerTable *table);

/* Every link leads to one place, every note is referred to, and every reference has its note. */
void report_check_html (const char *html);
void report_check_markdown (const char *markdown);
void report_check_text (const char *text, guint width);

G_END_DECLS
