/* pioneer-segments-private.h - The texts of a record that are searched
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* The gap between the positions of two segments: no phrase reaches across. */
#define PIONEER_SEGMENT_GAP 8

/* One text of a record: see docs/search.md. */
typedef struct
{
  guint16 field;     /* PioneerFieldId */
  guint16 key;       /* segments of one key follow each other and have one number; numbered from 0 within the record */
  guint32 statement; /* the first of the store that gives it, one that isn't deprecated where there is one */
  guint32 mention;   /* the record that it names, by a statement that isn't deprecated; or PIONEER_NO_RECORD */
  const char *text;  /* of the store */
} PioneerSegment;

/* Appends the segments of a record: by field, key and text. Empty where nothing of it is searched. */
void pioneer_segments_collect (PioneerStore *store, guint32 record, GArray *segments);

G_END_DECLS
