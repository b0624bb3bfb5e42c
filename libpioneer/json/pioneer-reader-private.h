/* pioneer-reader-private.h - What the parts of the catalogue's reader share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-document-private.h"
#include "pioneer-draft-private.h"
#include "pioneer-trail-private.h"

G_BEGIN_DECLS

#define PIONEER_READER_MAX_STATEMENTS 10000u
#define PIONEER_READER_MAX_CITATIONS  1000u

/* What is being read. Of one file, in one thread. */
typedef struct
{
  PioneerDraft *draft;
  guint file;
  guint16 layer;       /* the file's */
  gboolean fatal;      /* nothing of the file can be used */
  GHashTable *seen;    /* pioneer_record_key_pointer() -> line */
  PioneerArena *nodes; /* of the tree that is being read */
  gsize locate_left;   /* bytes that may still be searched for the places of issues */

  /* The text in which trails lead, and where it stands in the file */
  const char *text;
  gsize length;
  PioneerTextPlace place;

  /* The record */
  guint32 index;
  PioneerKind kind; /* 0 while it is not known */
  const char *slug;
  const PioneerCitationData *citations; /* of statements that have none of their own */
  guint32 n_citations;
  gboolean bad_citations;

  /* The statement */
  int field; /* -1 where there is none */
  PioneerTextPlace at;
} PioneerReader;

/* pioneer-reader.c */
void pioneer_reader_init (PioneerReader *self, PioneerDraft *draft, guint file);
void pioneer_reader_clear (PioneerReader *self);
void pioneer_reader_set_text (PioneerReader *self, const char *text, gsize length, PioneerTextPlace place);
/* Always FALSE, to be returned. */
gboolean pioneer_reader_report (
    PioneerReader *self, PioneerIssueCode code, const PioneerTrail *trail, const char *hint, const char *format, ...)
    G_GNUC_PRINTF (5, 6);
/* The tree of the text, until the next one is made; NULL, with the fault reported, where it isn't JSON. */
PioneerJsonNode *pioneer_reader_parse (PioneerReader *self);
gboolean pioneer_reader_report_fault (PioneerReader *self, const PioneerJsonFault *fault);
gboolean pioneer_reader_report_type (PioneerReader *self, const PioneerTrail *trail, PioneerJsonNode *node, const char *expected);

/* pioneer-record-reader.c */
void pioneer_reader_read_record (PioneerReader *self, PioneerJsonNode *node, const PioneerTextPlace *places);
/* One field's statements: a statement, or an array of them. */
void
pioneer_reader_read_field (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *trail, const PioneerTextPlace *places);

/* pioneer-statement-reader.c */
gboolean pioneer_reader_read_statement (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *trail, gint32 element);

/* pioneer-value-reader.c */
gboolean pioneer_reader_read_value (
    PioneerReader *self, const PioneerTypeSpec *spec, PioneerJsonNode *node, const PioneerTrail *trail, PioneerDatum *datum);

/* pioneer-citation-reader.c */
gboolean pioneer_reader_read_citations (PioneerReader *self,
                                        PioneerJsonNode *node,
                                        const PioneerTrail *trail,
                                        const PioneerCitationData **citations,
                                        guint32 *n_citations);

/* pioneer-header-reader.c: what stands beside the records. */
gboolean pioneer_reader_read_header (PioneerReader *self, PioneerJsonNode *node, gboolean has_records);

G_END_DECLS
