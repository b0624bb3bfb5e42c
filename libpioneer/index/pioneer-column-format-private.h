/* pioneer-column-format-private.h - How columns lie in their bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-columns-private.h"

G_BEGIN_DECLS

/* Each document has one code: a number of a value, or beyond those, of a list of them. Most documents have one value, and those that have
 * several often have the same, so each list stands there once. */
typedef enum
{
  PIONEER_COLUMN_CONSTANT, /* all documents of the span have one code */
  PIONEER_COLUMN_DENSE,    /* by document of the span; one more follows, 0, for all others */
  PIONEER_COLUMN_SPARSE    /* documents, ascending, and their codes */
} PioneerColumnForm;

/* What is there of each value. Where all have one head it stands in the entry. */
typedef enum
{
  PIONEER_COLUMN_ITEMS_WHOLE,  /* PioneerColumnItem */
  PIONEER_COLUMN_ITEMS_WORDS,  /* all but the head */
  PIONEER_COLUMN_ITEMS_SINGLE, /* the first word; the second is 0 */
  PIONEER_COLUMN_ITEMS_TWICE   /* the first word, which is the second too */
} PioneerColumnItems;

/* The bytes begin so; the entries follow, sorted by field, member and modality, then the parts, each at a multiple of 8. */
typedef struct
{
  guint32 n_columns;
  guint32 n_documents;
} PioneerColumnsHead;

typedef struct
{
  guint16 field;
  gint16 member;
  guint8 by_modality;
  guint8 form;
  guint8 width;      /* of a code: 1, 2 or 4 bytes */
  guint8 items_form; /* PioneerColumnItems */
  guint32 first;     /* documents outside [first, last) have no value */
  guint32 last;
  guint32 n_ordinals;
  guint32 n_lists;
  guint32 n_listed; /* numbers in all lists */
  guint32 n_cells;  /* SPARSE: documents */
  guint32 constant; /* CONSTANT: the code */
  guint32 spare;
  guint64 item_head; /* where items don't have it */
  /* Where the parts start, counted from the end of the entries. */
  guint64 items;        /* by number from PIONEER_ORDINAL_FIRST_VALUE on */
  guint64 codes;        /* DENSE, SPARSE */
  guint64 cells;        /* SPARSE: guint32, the documents */
  guint64 list_starts;  /* guint32, n_lists + 1 */
  guint64 listed;       /* guint32 */
  guint64 texts;        /* each ends with a zero */
  guint64 texts_length; /* bytes */
} PioneerColumnEntry;

/* A value. */
typedef struct
{
  guint8 type; /* PioneerValueType; 0 for any value at all */
  guint8 kind;
  guint8 modality;
  guint8 form;   /* of a quantity its comparator, of a period its form */
  gint32 number; /* of a choice; a record's place; a quantity's unit */
  union
  {
    guint64 text; /* its place among the texts */
    double amounts[2];
    struct
    {
      PioneerDateData start;
      PioneerDateData end;
      guint16 years;
      guint16 months;
      guint16 weeks;
      guint16 days;
    } period;
  };
} PioneerColumnItem;

G_STATIC_ASSERT (sizeof (PioneerColumnEntry) % 8 == 0);
/* It consists of these. */
typedef struct
{
  guint64 head;
  guint64 first;
  guint64 second;
} PioneerColumnWords;

G_STATIC_ASSERT (sizeof (PioneerColumnItem) == 24);
G_STATIC_ASSERT (sizeof (PioneerColumnWords) == sizeof (PioneerColumnItem));

static inline gsize
pioneer_column_item_size (PioneerColumnItems form)
{
  if (form == PIONEER_COLUMN_ITEMS_WHOLE)
    return sizeof (PioneerColumnWords);

  return form == PIONEER_COLUMN_ITEMS_WORDS ? 2 * sizeof (guint64) : sizeof (guint64);
}

/* An entry whose parts have been found to lie within the bytes. */
struct _PioneerColumn
{
  PioneerColumnEntry entry;
  guint32 n_codes;
  guint32 n_documents; /* of all columns */
  const guint8 *items;
  const guint8 *codes;
  const guint32 *cells;
  const guint32 *list_starts;
  const guint32 *listed;
  const char *texts;
};

struct _PioneerColumns
{
  guint32 n_columns;
  PioneerColumn columns[];
};

/* What the values of a column are: of a shape without a member, its main member. */
const PioneerTypeSpec *pioneer_column_spec (PioneerFieldId field, int member);
/* Whether all that is kept is that there is some value: of texts that aren't counted by, and of contacts. */
gboolean pioneer_column_is_state_only (PioneerFieldId field, int member);

/* Numbers, choices, quantities and periods, which all stand in the item itself; nothing is checked. An item to be written is all zeros. */
void pioneer_column_item_write (PioneerColumnItem *self, const PioneerDatum *datum);
void pioneer_column_item_read (const PioneerColumnItem *self, PioneerDatum *datum);

/* As it stands there. */
static inline guint32
pioneer_column_read_code (const guint8 *codes, guint width, gsize at)
{
  switch (width)
    {
    case 1:
      return codes[at];
    case 2:
      return ((const guint16 *) (gconstpointer) codes)[at];
    default:
      return ((const guint32 *) (gconstpointer) codes)[at];
    }
}

/* The numbers of a code that is a list; none where it is damaged. The numbers themselves are not checked. */
static inline const guint32 *
pioneer_column_get_list (const PioneerColumn *self, guint32 code, guint32 *n)
{
  guint32 start = self->list_starts[code - self->entry.n_ordinals];
  guint32 end = self->list_starts[code - self->entry.n_ordinals + 1];

  *n = start < end && end <= self->entry.n_listed ? end - start : 0;

  return self->listed + (*n > 0 ? start : 0);
}

/* Documents are worked on so many at a time: first their codes, then what is made of these. A multiple of 64. */
#define PIONEER_COLUMN_BATCH 512

/* Where the last document was found, so that those that follow it are found without starting over. */
typedef struct
{
  const PioneerColumn *column;
  guint32 cell; /* SPARSE */
} PioneerColumnReader;

/* The codes of documents, which ascend from call to call. All are below n_codes. */
void pioneer_column_read_codes (PioneerColumnReader *self, const guint32 *documents, gsize n, guint32 *codes);

/* The code of a document: always below n_codes. */
guint32 pioneer_column_find_code (const PioneerColumn *self, guint32 document);

G_END_DECLS
