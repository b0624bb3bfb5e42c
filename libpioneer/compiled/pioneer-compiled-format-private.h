/* pioneer-compiled-format-private.h - What a compiled catalogue consists of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-schema-private.h"

G_BEGIN_DECLS

/* docs/compiled-format.md tells it in full. All numbers are little end first, and stand where their size divides their place, so that
 * these structs can be laid over a mapped file. */

#define PIONEER_COMPILED_MAGIC   "\x89pioneer"
#define PIONEER_COMPILED_ORDER   0x0a0b0c0du
#define PIONEER_COMPILED_VERSION 3
#define PIONEER_COMPILED_ALIGN   8

/* Tells the tables of fields, shapes, words and units apart that statements are numbered by: a file can be read where they are those it was
 * made with. It is their checksum, which tests/compiled/test-compiled-tables.c takes: to take it at opening would cost more than all the rest
 * of that. */
#define PIONEER_COMPILED_TABLES G_GUINT64_CONSTANT (0x9e7a4626d555a2b4)

/* Sections that only newer versions know don't hurt, as long as there are no more than so many. */
#define PIONEER_COMPILED_SECTIONS_MOST 32

/* They lie in this order, so that what is needed to open a catalogue and search it stands together. */
typedef enum
{
  PIONEER_SECTION_CATALOGUE = 1, /* PioneerCompiledCatalogue, its layers, and their texts */
  PIONEER_SECTION_INDEX,         /* what is searched */
  PIONEER_SECTION_RECORDS,       /* PioneerCompiledRecord, one more than there are records */
  PIONEER_SECTION_CONTENTS,      /* of each record its texts and its statements: see pioneer-statement-encoder.c */
  PIONEER_SECTION_MENTIONS,      /* guint32 */
  PIONEER_SECTION_CITINGS,       /* guint32 */
  PIONEER_N_SECTIONS
} PioneerSection;

typedef struct
{
  char magic[8];
  guint32 order;
  guint32 version;
  guint64 length;   /* of the file, in bytes */
  guint64 tables;   /* PIONEER_COMPILED_TABLES of the library that made it */
  guint64 checksum; /* of the header, this being 0, and the table of sections */
  guint32 n_sections;
  guint32 unused; /* 0 */
} PioneerCompiledHeader;

typedef struct
{
  guint32 section; /* PioneerSection */
  guint32 unused;  /* 0 */
  guint64 offset;
  guint64 length;
  guint64 checksum;
} PioneerCompiledSection;

typedef struct
{
  guint32 maker; /* the place of a text behind the layers, counted from the first: the version of the library */
  guint32 policy;
  guint32 n_layers;
  guint32 n_statements;
  guint32 kinds[PIONEER_N_KINDS + 1]; /* as in PioneerStore */
} PioneerCompiledCatalogue;

/* Places of texts likewise; 0, where an empty one stands, for none. */
typedef struct
{
  guint32 name;
  guint32 title;
  guint32 licence;
  guint32 unused; /* 0 */
} PioneerCompiledLayer;

/* What a record has ends where that of the next begins. */
typedef struct
{
  guint64 contents; /* the place in their section of the texts that it gives first, which its statements follow */
  guint64 slug;     /* the place of its identity there */
  guint32 first;    /* the number of its first statement */
  guint32 first_mention;
  guint32 first_citing;
  guint32 length; /* of its statements, in bytes: they end where the next record begins */
} PioneerCompiledRecord;

G_STATIC_ASSERT (sizeof (PioneerCompiledHeader) == 48);
G_STATIC_ASSERT (sizeof (PioneerCompiledSection) == 32);
G_STATIC_ASSERT (sizeof (PioneerCompiledCatalogue) % PIONEER_COMPILED_ALIGN == 0);
G_STATIC_ASSERT (sizeof (PioneerCompiledLayer) == 16);
G_STATIC_ASSERT (sizeof (PioneerCompiledRecord) == 32);

/* The least that a statement takes. */
#define PIONEER_COMPILED_STATEMENT_LEAST 4

/* In a statement's second byte. */
#define PIONEER_COMPILED_STATE      0x03
#define PIONEER_COMPILED_RANK       0x0c
#define PIONEER_COMPILED_RANK_SHIFT 2
#define PIONEER_COMPILED_SHOWN      0x10
#define PIONEER_COMPILED_OVERRULED  0x20
#define PIONEER_COMPILED_QUALIFIED  0x40
#define PIONEER_COMPILED_CITES_SAME 0x80 /* it has the citations of the last one before it that has any */

/* Which qualifiers there are. */
#define PIONEER_COMPILED_AS_OF         0x01
#define PIONEER_COMPILED_SCOPE         0x02
#define PIONEER_COMPILED_ATTRIBUTED_TO 0x04
#define PIONEER_COMPILED_REASON        0x08

/* In the number of a text: it is its place in the section; else it is counted from where the record's contents begin. The number itself is what
 * stands above this bit. */
#define PIONEER_COMPILED_ELSEWHERE 0x01

/* In a quantity's unit: two amounts follow. */
#define PIONEER_COMPILED_RANGE 0x80

/* Which parts of a period its form has. */
static inline gboolean
pioneer_compiled_has_start (guint form)
{
  return form != PIONEER_PERIOD_FORM_UNTIL && form != PIONEER_PERIOD_FORM_DURATION;
}

static inline gboolean
pioneer_compiled_has_end (guint form)
{
  return form == PIONEER_PERIOD_FORM_RANGE || form == PIONEER_PERIOD_FORM_UNTIL;
}

static inline gboolean
pioneer_compiled_has_duration (guint form)
{
  return form == PIONEER_PERIOD_FORM_LASTING || form == PIONEER_PERIOD_FORM_DURATION;
}

const char *pioneer_section_name (guint section);

G_END_DECLS
