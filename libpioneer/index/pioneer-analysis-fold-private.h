/* pioneer-analysis-fold-private.h - What a character becomes where case and marks don't matter
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The longest decomposition, each part of which may become three. */
#define PIONEER_FOLD_MAX (3 * G_UNICHAR_MAX_DECOMPOSITION_LENGTH)

#define PIONEER_FOLD_KEPT 3

typedef struct
{
  gunichar from;
  guint n;
  gunichar points[PIONEER_FOLD_KEPT];
} PioneerFold;

/* Remembers what characters became: looking that up costs much more than anything else that is done with a character. */
typedef struct
{
  PioneerFold kept[1024];
  gunichar last[PIONEER_FOLD_MAX]; /* what none of those has room for is asked for point by point */
  gunichar last_from;
  guint n_last;
} PioneerFolder;

/* NFKD without combining marks, case-folded: none for a mark. They stay until the next call. A folder of zeros is a new one. */
guint pioneer_folder_fold (PioneerFolder *self, gunichar from, const gunichar **points);

G_END_DECLS
