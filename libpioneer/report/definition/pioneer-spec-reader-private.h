/* pioneer-spec-reader-private.h - Reading a report's description
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-spec-tables-private.h"
#include "pioneer-trail-private.h"

G_BEGIN_DECLS

/* Reads the text of a description; file is what issues call it. NULL where there are errors; the log has all that was found, and
 * further issues may be added to it. The base is the folder that a logo is looked for in; NULL where there is none. (transfer full) */
PioneerReportSpec *
pioneer_report_spec_read (const char *text, gsize length, const char *file, const char *base, PioneerIssueLog *log);
/* The same of a text that nobody has seen, as the description was put together by calls: issues name no lines of it. (transfer full) */
PioneerReportSpec *pioneer_report_spec_read_made (const char *text, gsize length, const char *base, PioneerIssueLog *log);

/* A description that is being read. */
typedef struct
{
  PioneerReportSpec *spec;
  PioneerIssueLog *log;
  PioneerArena *nodes;
  const char *text;
  gsize length;
  const char *file;
  const char *base;
  gboolean made;   /* put together: nobody has seen the text */
  GHashTable *ids; /* those that sections have */
  guint n_sections;
} PioneerSpecReader;

/* The parts. */

/* Always FALSE, to be returned. The hint may be NULL. */
gboolean pioneer_spec_report (
    PioneerSpecReader *self, PioneerIssueCode code, const PioneerTrail *trail, const char *hint, const char *format, ...)
    G_GNUC_PRINTF (5, 6);
/* As pioneer_spec_report(), at the JSON path of something that was read before. */
gboolean pioneer_spec_report_at (
    PioneerSpecReader *self, PioneerIssueCode code, const char *where, const char *hint, const char *format, ...)
    G_GNUC_PRINTF (5, 6);
gboolean
pioneer_spec_report_type (PioneerSpecReader *self, const PioneerTrail *trail, const PioneerJsonNode *node, const char *expected);
/* "Did you mean bars?"; NULL where nothing is near. (transfer full) */
char *pioneer_spec_suggest (const char *typed, const char *const *words);
/* In the spec's arena. */
const char *pioneer_spec_where (PioneerSpecReader *self, const PioneerTrail *trail);

/* NULL and FALSE, with the issue reported, where the value isn't such. What is returned belongs to the spec. */
const char *pioneer_spec_read_text (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail);
const char *pioneer_spec_read_id (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail);
const char *const *pioneer_spec_read_texts (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail);
gboolean pioneer_spec_read_count (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, guint *count);
gboolean pioneer_spec_read_flag (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, gboolean *flag);
/* -1 */
int
pioneer_spec_read_word (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, const char *const *words);
gboolean
pioneer_spec_read_kind (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerKind *kind);
/* Reports members that are none of the words, which end in NULL. */
void pioneer_spec_check_members (
    PioneerSpecReader *self, const PioneerJsonNode *object, const PioneerTrail *trail, const char *const *words, const char *what);

void pioneer_spec_read_parameters (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail);
void pioneer_spec_read_theme (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail);
PioneerSectionSpec *
pioneer_spec_read_sections (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, guint depth);
void pioneer_spec_read_columns (PioneerSpecReader *self,
                                const PioneerJsonNode *node,
                                const PioneerTrail *trail,
                                PioneerSectionSpec *section);
/* The same of one record: a path alone is a list of one. */
void pioneer_spec_read_paths (PioneerSpecReader *self,
                              const PioneerJsonNode *node,
                              const PioneerTrail *trail,
                              PioneerSectionSpec *section);
void pioneer_spec_read_totals (PioneerSpecReader *self,
                               const PioneerJsonNode *node,
                               const PioneerTrail *trail,
                               PioneerSectionSpec *section);

/* What can be known without a catalogue of what was read: whether names stand for something, paths lead somewhere, queries can be read. */
void pioneer_spec_check (PioneerSpecReader *self);

G_END_DECLS
