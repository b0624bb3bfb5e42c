/* pioneer-draft-private.h - What has been read of a catalogue, in any order, before it is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-issue-private.h"
#include "pioneer-layer-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* So many records a catalogue may have, counting each layer's. */
#define PIONEER_DRAFT_MAX_RECORDS 5000000u
#define PIONEER_DRAFT_MAX_LAYERS  1000u

/* What a text holds, which tells how paths in it begin. */
typedef enum
{
  PIONEER_DRAFT_DOCUMENT,  /* $.records[3].name[1] */
  PIONEER_DRAFT_LINES,     /* $.name[1], of the line */
  PIONEER_DRAFT_RECORD,    /* $.name[1] */
  PIONEER_DRAFT_STATEMENT, /* $ */
  PIONEER_DRAFT_CATALOGUE, /* not from a text */
  PIONEER_DRAFT_N_FORMS
} PioneerDraftForm;

typedef struct
{
  char *name; /* or NULL */
  PioneerDraftForm form;
  gboolean refused; /* nothing of it was taken */
  PioneerIssueLog log;
} PioneerDraftFile;

/* Where a statement was read. */
typedef struct
{
  guint32 file;   /* index into the draft's files */
  guint32 record; /* in a document: its place among the records */
  gint32 element; /* in the array of the field's statements, or -1 where it stands alone */
  guint32 line;
  guint32 column;
} PioneerOrigin;

/* Changed by one thread at a time. */
typedef struct
{
  PioneerArena *arena;
  GArray *keys;       /* PioneerRecordKey, as often as given */
  GArray *statements; /* PioneerDraftStatement */
  GArray *origins;    /* PioneerOrigin, one a statement */
  GArray *layers;     /* PioneerLayer, in the order in which they were first named */
  GPtrArray *files;   /* PioneerDraftFile */
} PioneerDraft;

PioneerDraft *pioneer_draft_new (void);
void pioneer_draft_free (PioneerDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerDraft, pioneer_draft_free)

guint pioneer_draft_add_file (PioneerDraft *self, const char *name, PioneerDraftForm form);
PioneerDraftFile *pioneer_draft_get_file (PioneerDraft *self, guint file);
/* The layer's index, or -1 where there are too many. */
int pioneer_draft_add_layer (PioneerDraft *self, const PioneerLayer *layer);
void pioneer_draft_add_key (PioneerDraft *self, PioneerKind kind, const char *slug);
void pioneer_draft_add (PioneerDraft *self, const PioneerDraftStatement *statement, const PioneerOrigin *origin);
/* Forgets what was read, and keeps the files with their issues. */
void pioneer_draft_refuse (PioneerDraft *self);

/* Takes over all that another draft holds, which is left with nothing. Says which of its files is now the other's last; where
 * there is too much in it, only its files are taken, and the last one's log says so. */
gboolean pioneer_draft_merge (PioneerDraft *self, PioneerDraft *other, guint *file);
/* Takes what a catalogue holds. */
gboolean pioneer_draft_merge_store (PioneerDraft *self, PioneerStore *store, const PioneerLayers *layers, guint *file);

/* A value that is the same for equal keys only, where both slugs were taken from one arena: in a draft that nothing was merged into. */
#define pioneer_record_key_pointer(kind, slug) ((gpointer) ((guintptr) (slug) | (guintptr) (kind)))

G_END_DECLS
