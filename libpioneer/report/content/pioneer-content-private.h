/* pioneer-content-private.h - What a report says, independent of the format it is written in
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "pioneer-chart-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* A tree: a document is a list of blocks, a block holds runs or a table, a table's cell is a list of runs. Everything belongs to
 * the document's arena and is freed with it. Texts are made clean when they are taken over: valid UTF-8 on one line, without
 * control characters and without those that turn the direction of writing; renderers escape what is left, each for its format. */

typedef enum
{
  PIONEER_RUN_TEXT,
  PIONEER_RUN_EMPHASIS,
  PIONEER_RUN_MODALITY,  /* a mark: number is a PioneerModality, text its word */
  PIONEER_RUN_ABSENT,    /* why there is no value: "not stated", "unknown", "none" */
  PIONEER_RUN_REFERENCE, /* number is that of a note, occurrence counts the references to it from 1 */
  PIONEER_RUN_LINK,      /* text that leads to an anchor of this document */
  PIONEER_RUN_BREAK,     /* between items of a list */
  PIONEER_RUN_STRONG,
  PIONEER_RUN_ADDRESS /* text that leads out of the document: anchor is an address of http, https or mailto */
} PioneerRunKind;

typedef struct _PioneerRun PioneerRun;

struct _PioneerRun
{
  PioneerRun *next;
  const char *text;
  const char *anchor;
  guint number;
  guint occurrence;
  PioneerRunKind kind;
};

/* A cell, a paragraph, a heading: starts as zeros. */
typedef struct
{
  PioneerRun *first;
  PioneerRun *last;
  const PioneerDatum
      *value; /* the one value that it gives, for formats that sort and calculate; NULL where there is none, or several */
  const PioneerTypeSpec *spec; /* of the value */
  const guint32 *statements;   /* the places of those it rests on; in the store of the document */
  guint n_statements;
  PioneerState state;  /* VALUE where it gives one, else why not; 0 where it isn't about a field */
  gboolean has_amount; /* of a quantity or a number */
  double amount;
  guint n_intended;     /* of a count: so many of it are only intended */
  const char *modality; /* how real it is, whether a run says so or another cell of its row; or NULL */
} PioneerRuns;

typedef enum
{
  PIONEER_COLUMN_TEXT,
  PIONEER_COLUMN_NUMBER,
  PIONEER_COLUMN_DATE
} PioneerColumnKind;

/* The first column heads the rows. */
typedef struct
{
  const char *header;
  PioneerColumnKind kind;
  guint weight;     /* its share of the width, where formats divide it; 0 counts as 2 */
  const char *path; /* what it shows of each record; NULL where it is no path */
  gboolean facet;   /* worth choosing rows by: few values, many rows */
} PioneerColumn;

typedef struct _PioneerRow PioneerRow;

struct _PioneerRow
{
  PioneerRow *next;
  const char *anchor;   /* or NULL */
  gboolean heads_group; /* one cell, the heading of the rows after it */
  gboolean is_total;    /* of the rows since the last group's heading, or of all */
  gboolean is_of_all;   /* of a total: of all groups */
  guint32 record;       /* what it is about, in the store; PIONEER_NO_RECORD where it is about none */
  PioneerRuns cells[];
};

typedef struct
{
  const char *id; /* by which formats that write one table name it; NULL where nobody asks for it */
  const char *caption;
  gboolean is_headed; /* the caption is the heading of its section, too: it is said once */
  const PioneerColumn *columns;
  guint n_columns;
  guint n_rows;
  PioneerRow *first;
  PioneerRow *last;
} PioneerTable;

typedef struct _PioneerDefinition PioneerDefinition;

struct _PioneerDefinition
{
  PioneerDefinition *next;
  const char *term;
  PioneerRuns runs;
};

typedef struct
{
  PioneerDefinition *first;
  PioneerDefinition *last;
} PioneerDefinitions;

typedef enum
{
  PIONEER_BLOCK_HEADING,
  PIONEER_BLOCK_PARAGRAPH,
  PIONEER_BLOCK_LIST_ITEM, /* those side by side are one list */
  PIONEER_BLOCK_TABLE,
  PIONEER_BLOCK_DEFINITIONS,
  PIONEER_BLOCK_CHART,    /* with the table that it is drawn from */
  PIONEER_BLOCK_CONTENTS, /* links to the headings up to its level */
  PIONEER_BLOCK_NOTES     /* all notes of the document */
} PioneerBlockKind;

typedef struct _PioneerBlock PioneerBlock;

struct _PioneerBlock
{
  PioneerBlock *next;
  PioneerBlockKind kind;
  guint section;         /* into the document's sections */
  guint level;           /* of a heading: 2 to 4; of contents: the deepest that is listed */
  const char *anchor;    /* of a heading */
  gboolean is_described; /* a paragraph below a chart, whose description says the same to those who don't see it */
  PioneerRuns runs;
  union
  {
    PioneerTable table;
    PioneerDefinitions definitions;
    struct
    {
      PioneerChart *chart;
      PioneerTable chart_table;
    };
  };
};

/* What a description's section became. */
typedef struct
{
  const char *id;
  const char *title; /* or NULL */
  guint depth;       /* those behind it that are deeper are within it */
} PioneerContentSection;

/* A passage of a source, as half-open span. */
typedef struct
{
  const char *source;
  guint32 start;
  guint32 end;
  const char *text;
  guint number;
  guint n_references;
} PioneerNote;

typedef struct _PioneerNoteSlot PioneerNoteSlot;

typedef struct
{
  PioneerArena *arena;
  PioneerArena *origin; /* of an extract: the memory of what it was taken from; or NULL */
  PioneerStore *store;  /* a reference; NULL where it isn't about a catalogue */
  PioneerTheme theme;
  GArray *sections; /* PioneerContentSection, in order; the first, 0, is that of blocks before any, and has no title */
  const char *title;
  const char *subtitle; /* or NULL */
  const char *basis;    /* what it was made from; or NULL */
  PioneerBlock *first;
  PioneerBlock *last;
  GPtrArray *notes;       /* PioneerNote, by number from 1 */
  PioneerNoteSlot *slots; /* where notes are found by their passages */
  guint n_slots;          /* a power of two, or 0 */
  GHashTable *headings;   /* slug of a source -> what its notes begin with */
} PioneerContent;

PioneerContent *pioneer_content_new (void);
void pioneer_content_free (PioneerContent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerContent, pioneer_content_free)

/* The text on one line, without what steers terminals or turns the direction of writing. */
void pioneer_text_append_clean (GString *out, const char *text);
/* A clean copy. NULL gives NULL. */
const char *pioneer_content_text (PioneerContent *self, const char *text);
/* The text itself where it is clean, else such a copy. */
const char *pioneer_content_borrow (PioneerContent *self, const char *text);

/* The blocks that follow belong to it. NULL is no title. */
void pioneer_content_begin_section (PioneerContent *self, const char *id, const char *title, guint depth);
PioneerBlock *pioneer_content_add_block (PioneerContent *self, PioneerBlockKind kind);
PioneerRuns *pioneer_content_add_heading (PioneerContent *self, guint level, const char *anchor);
PioneerRuns *pioneer_content_add_paragraph (PioneerContent *self);
PioneerRuns *pioneer_content_add_list_item (PioneerContent *self);
void pioneer_content_add_contents (PioneerContent *self, guint level);
/* The columns must outlive the document: they are tables of the program. */
PioneerTable *pioneer_content_add_table (PioneerContent *self, const char *caption, const PioneerColumn *columns, guint n_columns);
/* The chart belongs to the arena. Its table is that of the block. */
PioneerTable *pioneer_content_add_chart (
    PioneerContent *self, PioneerChart *chart, const char *caption, const PioneerColumn *columns, guint n_columns);
PioneerDefinitions *pioneer_content_add_definitions (PioneerContent *self);
void pioneer_content_add_notes (PioneerContent *self);

PioneerRow *pioneer_content_add_row (PioneerContent *self, PioneerTable *table, const char *anchor);
/* The group's heading. */
PioneerRuns *pioneer_content_add_group (PioneerContent *self, PioneerTable *table);
PioneerRuns *pioneer_content_add_definition (PioneerContent *self, PioneerDefinitions *definitions, const char *term);

/* A section and those within it, as a document of its own with the notes that they refer to, numbered anew. (transfer full) */
PioneerContent *pioneer_content_extract (PioneerContent *from, guint section);

/* The runs, in pioneer-runs.c. */
void pioneer_runs_text (PioneerContent *content, PioneerRuns *runs, const char *text);
/* Of a text that lives as long as the document, in its store: it is copied only where it isn't clean. */
void pioneer_runs_borrow (PioneerContent *content, PioneerRuns *runs, const char *text);
void pioneer_runs_format (PioneerContent *content, PioneerRuns *runs, const char *format, ...) G_GNUC_PRINTF (3, 4);
void pioneer_runs_emphasis (PioneerContent *content, PioneerRuns *runs, const char *text);
void pioneer_runs_strong (PioneerContent *content, PioneerRuns *runs, const char *text);
void pioneer_runs_absent (PioneerContent *content, PioneerRuns *runs, PioneerState state);
/* Why there is nothing, in other words: "only planned". */
void pioneer_runs_absent_words (PioneerContent *content, PioneerRuns *runs, const char *words);
/* Nothing where the modality is unspecified. */
void pioneer_runs_modality (PioneerContent *content, PioneerRuns *runs, PioneerModality modality);
void pioneer_runs_link (PioneerContent *content, PioneerRuns *runs, const char *text, const char *anchor);
/* The address must have been checked. */
void pioneer_runs_address (PioneerContent *content, PioneerRuns *runs, const char *text, const char *address);
/* Nothing where the runs are empty or end in a break. */
void pioneer_runs_break (PioneerContent *content, PioneerRuns *runs);
void pioneer_runs_number (PioneerContent *content, PioneerRuns *runs, double number);

/* Its words: "in progress"; NULL where it is unspecified. */
const char *pioneer_modality_words (PioneerModality modality);

/* The notes, in pioneer-content-notes.c. The note of a passage: NULL where there is none yet. */
PioneerNote *pioneer_content_find_note (PioneerContent *self, const char *source, guint32 start, guint32 end);
/* Its text is the heading of its source, which has been made clean, and its span. Both texts belong to the document, or live as long. */
PioneerNote *pioneer_content_add_note (PioneerContent *self, const char *source, guint32 start, guint32 end, const char *heading);
/* One of another document, whose texts must outlive this one. */
PioneerNote *pioneer_content_copy_note (PioneerContent *self, const PioneerNote *original);
void pioneer_runs_reference (PioneerContent *content, PioneerRuns *runs, PioneerNote *note);

G_END_DECLS
