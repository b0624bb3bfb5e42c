/* pioneer-store-private.h - A catalogue's plain data: records, statements and the ways between them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>

#include "pioneer-datum-ops-private.h"
#include "pioneer-period-private.h"

G_BEGIN_DECLS

#define PIONEER_NO_RECORD G_MAXUINT32

typedef struct
{
  const char *source; /* slug of the source */
  guint32 start;      /* code points, from 0 */
  guint32 end;        /* one past the last */
  guint64 digest;     /* the first 8 bytes of the SHA-256 of the cited text, big end first */
} PioneerCitationData;

typedef enum
{
  PIONEER_STATEMENT_SHOWN = 1 << 0,    /* the one of its key that the catalogue's policy chose */
  PIONEER_STATEMENT_OVERRULED = 1 << 1 /* deprecated by a statement of another layer */
} PioneerStatementFlags;

/* What is rarely given stands apart, so that the many statements without it stay small. */
typedef struct
{
  const PioneerPeriodData *as_of;
  const char *scope;
  const char *attributed_to;
  const char *reason;
} PioneerQualifiers;

typedef struct
{
  const PioneerQualifiers *qualifiers;  /* NULL where there is none */
  PioneerDatum value;                   /* of type 0 unless the state is VALUE; not first, since living objects are known by
                                           * the address of what they stand for, and a value is not its statement */
  const PioneerCitationData *citations; /* sorted by source and span */
  guint32 n_citations;
  guint32 record;  /* index of the record it is about */
  guint16 field;   /* PioneerFieldId */
  guint16 layer;   /* index into the names of layers */
  guint8 state;    /* PioneerState */
  guint8 modality; /* PioneerModality, as given; see pioneer_store_modality() */
  guint8 rank;     /* PioneerRank, as given; see pioneer_store_rank() */
  guint8 flags;
} PioneerStatementData;

typedef struct
{
  PioneerKind kind;
  guint32 n_statements;
  const char *slug;
  const PioneerStatementData *statements; /* sorted by field, then by pioneer_statement_data_compare() */
  guint32 first;                          /* the place of the first of them in the store */
  guint32 first_mention;                  /* into the mentions: statements whose value names it */
  guint32 n_mentions;
  guint32 first_citing; /* of a source, into the citings: statements that cite it */
  guint32 n_citings;
  guint32 n_placed; /* of a lazy store: how many statements there is room for; those that can't be read say nothing */
  guint32 index;    /* its place in the store */
} PioneerRecordData;

typedef struct _PioneerStore PioneerStore;

/* What a lazy store's records and statements are read from when they are first touched. It may be asked by several threads at once. */
typedef struct
{
  /* A record with all its statements. Whatever is wrong, it is there, and what it points at is sound. */
  const PioneerRecordData *(*find_record) (PioneerStore *self, guint32 record);
  const PioneerStatementData *(*find_statement) (PioneerStore *self, guint32 statement);
  guint32 (*find) (PioneerStore *self, PioneerKind kind, const char *slug);
  /* Whether these places of statements are places of the store. */
  gboolean (*check_places) (PioneerStore *self, const guint32 *places, guint32 n);
  void (*free) (PioneerStore *self);
} PioneerStoreReader;

/* All is read-only once the store is built; only the table of living objects changes, behind its lock. The records and statements of a
 * lazy store are there only once they have been asked for, and lie anywhere, so nothing but what makes stores looks at the arrays
 * themselves: there are pioneer_store_record() and its like. */
struct _PioneerStore
{
  gatomicrefcount refs;
  PioneerArena *arena;
  PioneerRecordData *records; /* sorted by kind, then slug; NULL of a lazy store */
  guint32 n_records;
  guint32 kinds[PIONEER_N_KINDS + 1]; /* kind k's records are [kinds[k], kinds[k + 1]) */
  PioneerStatementData *statements;   /* sorted by record; NULL of a lazy store */
  guint32 n_statements;
  guint32 *mentions; /* indices of statements, ascending within a record */
  guint32 *citings;
  GPtrArray *layers;        /* names, in byte order */
  GHashTable *by_reference; /* PioneerRecordData, itself its key; NULL of a lazy store */
  PioneerPolicy policy;

  const PioneerStoreReader *reader; /* of a lazy store; else NULL */
  gpointer reader_data;
  char *damage; /* of a lazy store: what was first found wrong with it, set once, atomically; or NULL */

  GMutex lock;         /* guards objects */
  GHashTable *objects; /* address of plain data -> its living object */
};

/* What a store is made from: the statements of all layers in any order. Their memory belongs to the arena. */
typedef struct
{
  PioneerKind kind;
  const char *slug;
} PioneerRecordKey;

typedef struct
{
  PioneerRecordKey about;
  PioneerStatementData data; /* record and flags are not set yet; layer is an index into the draft's layers */
} PioneerDraftStatement;

PioneerStore *pioneer_store_new (PioneerArena *arena,
                                 const PioneerRecordKey *keys,
                                 guint32 n_keys,
                                 const PioneerDraftStatement *statements,
                                 guint32 n_statements,
                                 GPtrArray *layers,
                                 PioneerPolicy policy);
PioneerStore *pioneer_store_ref (PioneerStore *self);
void pioneer_store_unref (PioneerStore *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerStore, pioneer_store_unref)

/* The data of a record or a statement, which stay where they are as long as the store lives. */
static inline const PioneerRecordData *
pioneer_store_record (PioneerStore *self, guint32 record)
{
  return self->reader != NULL ? self->reader->find_record (self, record) : &self->records[record];
}

static inline const PioneerStatementData *
pioneer_store_statement (PioneerStore *self, guint32 statement)
{
  return self->reader != NULL ? self->reader->find_statement (self, statement) : &self->statements[statement];
}

/* The statements of a record, as many as it has. */
static inline const PioneerStatementData *
pioneer_store_statements_of (G_GNUC_UNUSED PioneerStore *self, const PioneerRecordData *record)
{
  return record->statements;
}

/* The place of a statement of the store. */
static inline guint32
pioneer_store_place (PioneerStore *self, const PioneerStatementData *statement)
{
  const PioneerRecordData *record = pioneer_store_record (self, statement->record);

  return record->first + (guint32) (statement - record->statements);
}

/* The places of the statements whose value names a record, and of those that cite a source. */
const guint32 *pioneer_store_mentions (PioneerStore *self, guint32 record, guint32 *n);
const guint32 *pioneer_store_citings (PioneerStore *self, guint32 record, guint32 *n);

/* What the statement's value names, and what it cites, each source once. */
typedef void (*PioneerPlaceFunc) (PioneerStore *self, guint32 record, guint32 statement, gpointer data);
void pioneer_store_each_mentioned (PioneerStore *self, guint32 statement, PioneerPlaceFunc call, gpointer data);
void pioneer_store_each_cited (PioneerStore *self, guint32 statement, PioneerPlaceFunc call, gpointer data);

/* PIONEER_NO_RECORD where there is none. */
guint32 pioneer_store_find (PioneerStore *self, PioneerKind kind, const char *slug);
guint32 pioneer_store_find_reference (PioneerStore *self, const char *reference);

/* The statements of one field of a record: their number, and the first. */
const PioneerStatementData *pioneer_store_field (PioneerStore *self, guint32 record, PioneerFieldId field, guint32 *n);
/* The shown statement of a field that has one value: NULL where no source gives it. */
const PioneerStatementData *pioneer_store_shown (PioneerStore *self, guint32 record, PioneerFieldId field);
const char *pioneer_store_name (PioneerStore *self, guint32 record);
/* As given, or else as the field implies. */
PioneerModality pioneer_store_modality (const PioneerStatementData *statement);
/* As given, or deprecated where another layer overruled it. */
PioneerRank pioneer_store_rank (const PioneerStatementData *statement);
/* As pioneer_datum_display(), with the names of records. */
void pioneer_store_display (PioneerStore *self, const PioneerTypeSpec *spec, const PioneerDatum *datum, GString *out);

GHashTable *pioneer_objects_new (void);
/* The one living object that stands for a piece of plain data; it is made when none lives. The maker must not come back
 * to the store. (transfer full) */
typedef gpointer (*PioneerObjectMaker) (PioneerStore *store, gconstpointer data, gconstpointer context);
gpointer pioneer_store_object (PioneerStore *self, gconstpointer data, PioneerObjectMaker maker, gconstpointer context);
/* For finalizers: the object no longer stands for the data. */
void pioneer_store_forget (PioneerStore *self, gconstpointer data, gpointer object);

/* By source, then span. */
int pioneer_citation_data_compare (const PioneerCitationData *a, const PioneerCitationData *b);
/* The canonical order of a field's statements: by source and span, then by value and qualifiers; never by layer or time. */
int pioneer_statement_data_compare (const PioneerStatementData *a, const PioneerStatementData *b);
/* Equal in value, state and modality: what counts as saying the same. */
gboolean pioneer_statement_data_agrees (const PioneerStatementData *a, const PioneerStatementData *b);

G_END_DECLS
