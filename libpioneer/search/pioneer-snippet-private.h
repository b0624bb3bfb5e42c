/* pioneer-snippet-private.h - Snippets, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-found-private.h"
#include "pioneer-snippet.h"

G_BEGIN_DECLS

/* In characters. */
typedef struct
{
  guint start;
  guint end;
} PioneerRange;

/* Takes the text and the ranges, which ascend and don't overlap. */
PioneerSnippet *pioneer_snippet_new (PioneerStore *store, guint32 statement, char *text, GArray *ranges);

/* The best piece of what was found in a record: NULL where it has no text. */
PioneerSnippet *pioneer_snippet_cut (const PioneerFound *found);

G_END_DECLS
