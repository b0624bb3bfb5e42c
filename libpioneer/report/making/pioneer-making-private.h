/* pioneer-making-private.h - Carrying out a report's description on a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-content-private.h"
#include "pioneer-report-path-private.h"
#include "pioneer-report-spec-private.h"
#include "pioneer-types.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define PIONEER_REPORT_MOST_CELLS   5000000u
#define PIONEER_REPORT_MOST_ROWS    200000u
#define PIONEER_REPORT_MOST_COLUMNS 512u
#define PIONEER_REPORT_MOST_SORTS   8u
#define PIONEER_REPORT_MOST_BINS    40u
#define PIONEER_REPORT_MOST_WORK    10000000u
#define PIONEER_REPORT_MOST_BYTES   ((gsize) 2 << 30)
/* What a parameter may be set to, and a text that it is filled into may become. */
#define PIONEER_REPORT_MOST_VALUE  20000u
#define PIONEER_REPORT_MOST_FILLED ((gsize) 1 << 20)

/* What a name stands for in queries and texts: a parameter, or the record at hand of "each". */
typedef struct
{
  const char *name;
  const PioneerParameterSpec *parameter; /* NULL for the record at hand */
  PioneerKind kind;                      /* of records; 0 where the values are texts */
  const char *const *values;             /* texts; NULL where an optional parameter isn't set */
  const guint32 *records;                /* as many as there are values; of records */
  guint n_values;
} PioneerBinding;

/* A report in the making, for one thread. */
typedef struct
{
  PioneerCatalogue *catalogue; /* under the report's policy */
  PioneerStore *store;         /* its */
  const PioneerReportSpec *spec;
  PioneerContent *content;
  GArray *bindings;         /* PioneerBinding, the innermost last */
  GPtrArray *disputes;      /* PioneerDispute: of all records, in their order; NULL where no section lists any */
  GHashTable *disputed;     /* PioneerStatementData -> place of its dispute among them, from 1; names left out */
  gboolean shows_disputes;  /* whether a section lists them, so that cells can link there */
  GHashTable *listed;       /* place of a dispute that a section has listed -> its number in the report, which is its anchor "d1" */
  GPtrArray *dispute_links; /* PioneerRun: to disputes, which may turn out not to be listed */
  GPtrArray *record_links;  /* PioneerRun: to records, which may turn out to have no section or row of theirs */
  GHashTable *homes;        /* place of a record, with 1 added -> where the report tells of it */
  const char *scope;        /* the records of "each" at hand: compared by its address */
  GHashTable *cited;        /* places of records of sources that the report has cited so far, each with 1 added */
  const char *last_cited;   /* slug of the source that was last noted there */
  GHashTable *anchors;      /* all that are taken */
  GString *suffix;          /* of anchors within "each": "--leeds" */
  GCancellable *cancellable;
  PioneerArena *scratch; /* for what is thrown away soon */
  GString *text;         /* for what is copied at once */
  PioneerModality said;  /* of the row at hand, where a column of its own says it; else unspecified */
  gconstpointer
      told; /* PioneerReportItem: the row at hand, where another of its cells says how real it is, and who says so; or NULL */
  guint64 n_cells;
  guint64 work;  /* things visited by paths that lead to very many */
  guint depth;   /* the level of the last heading */
  guint nesting; /* how many sections, and records of "each", the one at hand is within */
} PioneerMaking;

/* Carries out the whole description. Settings are "name=value" each, or NULL. (transfer full) */
PioneerContent *pioneer_report_make (PioneerCatalogue *catalogue,
                                     const PioneerReportSpec *spec,
                                     const char *const *settings,
                                     GCancellable *cancellable,
                                     GError **error);

/* Sections, one after the other; heading says at which level theirs stand: 2 at the top, one more within each "each". */
gboolean pioneer_making_add_sections (PioneerMaking *self, const PioneerSectionSpec *first, guint heading, GError **error);

/* Fails where the report was cancelled or has become too large by so many cells more. */
gboolean pioneer_making_go_on (PioneerMaking *self, guint n_cells, GError **error);

/* Fails with what went wrong, behind where in the description it did. Always FALSE, to be returned. Takes the inner error. */
gboolean pioneer_making_fail (GError **error, GError *inner, const char *where);

/* The anchor of a section: its identity, and within "each" the record at hand. (transfer full) */
char *pioneer_making_anchor (PioneerMaking *self, const PioneerSectionSpec *section);
/* Takes it, or one like it that nothing else has, for a place in the document. Belongs to the document. */
const char *pioneer_making_take_anchor (PioneerMaking *self, const char *anchor);

/* Links, in pioneer-making-links.c. That a row, or a section, is about a record. */
void pioneer_making_add_home (PioneerMaking *self, guint32 record, const char *anchor, gboolean is_section);
/* The run, which names a record, shall lead to where the report tells of it. */
void pioneer_making_link_record (PioneerMaking *self, PioneerRun *run, guint32 record);
/* Adds words that lead to a disagreement. */
void pioneer_making_link_dispute (PioneerMaking *self, PioneerRuns *cell, guint place);
/* The number of a disagreement that a section lists; is_first where none has listed it before. */
guint pioneer_making_list_dispute (PioneerMaking *self, guint place, gboolean *is_first);
/* At the end, when all is made. */
void pioneer_making_set_links (PioneerMaking *self);

/* FALSE, with an error, where a text has become too large by what was filled in. */
gboolean pioneer_making_check_filled (const GString *text, GError **error);

/* The settings, and what is given where they give nothing, in pioneer-making-bindings.c. */
gboolean pioneer_making_bind (PioneerMaking *self, const char *const *settings, GError **error);
/* What stands for a name, from the innermost out; NULL where nothing does. */
const PioneerBinding *pioneer_making_find_binding (PioneerMaking *self, const char *name, gsize length);
/* For messages: "programme, site"; "(none)" (transfer full) */
char *pioneer_making_list_bindings (PioneerMaking *self);

/* A condition with its names filled in: a query. Needs no catalogue. FALSE on error; no query where it names something that isn't set. */
gboolean pioneer_making_fill_condition (PioneerMaking *self, const char *text, GString *out, gboolean *is_unset, GError **error);
/* How many characters from there on are those of a name; 0 where none begins there. */
gsize pioneer_making_name_length (const char *name);
/* A path or a condition with the names behind its equals signs filled in: "" where it is a condition on what isn't set. Needs no catalogue.
 * (transfer full) */
char *pioneer_making_fill_path (PioneerMaking *self, const char *path, GError **error);
/* The same of a condition on records: of several records behind its equals sign, a line for each, one of which must hold. */
char *pioneer_making_fill_filter (PioneerMaking *self, const char *condition, GError **error);
/* The section, with its paths' names filled in, in pioneer-making-paths.c. Belongs to the document; NULL on error. */
const PioneerSectionSpec *pioneer_making_fill_paths (PioneerMaking *self, const PioneerSectionSpec *section, GError **error);

/* The query of a section, with its names filled in and its kind added. (transfer full) */
PioneerQuery *pioneer_making_query (PioneerMaking *self, const PioneerSectionSpec *section, GError **error);

/* The records of a section, by its kind, query and sort, in the order shown: places in the store. All of them: the limit is the
 * section's to keep and to tell. A kind of 0 is any. (transfer full) (element-type guint32) */
GArray *pioneer_making_select (PioneerMaking *self, const PioneerSectionSpec *section, GError **error);

/* Keeps the records for which all conditions of the section's filter hold; where its rows are values, the filter is theirs, and all are
 * kept. (element-type guint32) */
gboolean pioneer_making_filter (PioneerMaking *self, GArray *records, const PioneerSectionSpec *section, GError **error);

/* Whether a condition of such a filter can be read. */
gboolean pioneer_making_check_filter (guint kinds, const char *condition, GError **error);

/* A row that is sorted: a record, or a value of it. */
typedef struct
{
  guint32 record;
  const PioneerReportItem *item; /* NULL for the record */
} PioneerReportRow;

/* As pioneer_datum_compare(), but that what has no beginning comes by its end: "until May 2013" isn't the first of all. */
int pioneer_making_compare_data (const PioneerDatum *a, const PioneerDatum *b);
/* Sorts by paths, "-" before one for descending; start is that of the rows, or NULL. Rows that are equal keep their order. */
gboolean pioneer_making_sort (PioneerMaking *self,
                              GArray *rows,
                              guint kinds,
                              const PioneerReportPath *start,
                              const char *const *paths,
                              const char *where,
                              GError **error);

/* A text with its ${…} filled in. (transfer full) */
char *pioneer_making_fill (PioneerMaking *self, const char *text, const char *where, GError **error);

/* Prose with paragraphs, lists, emphasis and links, filled in, as blocks. */
gboolean pioneer_making_add_prose (PioneerMaking *self, const char *text, const char *where, GError **error);

/* A sentence that says there is nothing, unless the section is to be left out then. Always TRUE, to be returned. */
gboolean pioneer_making_say_nothing (PioneerMaking *self, const PioneerSectionSpec *section, const char *words);
/* The same of what it shows: records that the catalogue doesn't have, or values that nobody states. */
gboolean pioneer_making_say_none (PioneerMaking *self, const PioneerSectionSpec *section);

/* The sections, each in a file of its own. The heading and the text are there already; each says itself that there is nothing, or adds
 * nothing where the section is to be left out (then its heading is taken back). */
#define SECTION(id, name, make, ...) gboolean make (PioneerMaking *self, const PioneerSectionSpec *section, GError **error);
#include "pioneer-sections.def"
#undef SECTION

G_END_DECLS
