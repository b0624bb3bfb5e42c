/* pioneer-analysis-scan-private.h - Finding words in a text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-fold-private.h"
#include "pioneer-analysis-private.h"

G_BEGIN_DECLS

/* Where a text has been read to: at the n-th of the points that a character becomes. Never before a mark. */
typedef struct
{
  const char *at;
  guint n;
} PioneerPlace;

/* What stands between two words. */
typedef struct
{
  guint n;
  gunichar last;
} PioneerGap;

/* All zeros, but for the text, is ready to begin. */
typedef struct
{
  const char *text;
  const char *end;
  PioneerPlace place;
  PioneerFolder folder;
} PioneerScanner;

void pioneer_scanner_begin (PioneerScanner *self, const char *text, gsize length);
/* Goes on to the next word, over what stands before it; FALSE where there is none. */
gboolean pioneer_scanner_find (PioneerScanner *self, PioneerGap *gap);
/* Reads the word that was found into PIONEER_WORD_MAX bytes, and sets what it is, but not its position. */
void pioneer_scanner_read (PioneerScanner *self, char *bytes, PioneerWord *word);

gboolean pioneer_scanner_is_letter (gunichar point);

G_END_DECLS
