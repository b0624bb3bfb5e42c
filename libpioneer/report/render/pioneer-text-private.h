/* pioneer-text-private.h - The parts of plain text: words, lines, and what tables are laid out with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-renderer-private.h"

G_BEGIN_DECLS

/* Before each of several items; their later lines stand under the first word. */
#define PIONEER_TEXT_BULLET "• "
/* Before the names of what nobody states, where several are named together. */
#define PIONEER_TEXT_NOT_STATED "Not stated"
/* Between columns. */
#define PIONEER_TEXT_GAP 2u

/* Whether it says no more than that nobody states it. */
gboolean pioneer_text_is_absent (const PioneerRuns *cell);

/* In columns of a terminal, as pioneer_text_width(). */
guint pioneer_text_width_of (const char *text, gsize length);
/* How many bytes fit, one character at least. */
gsize pioneer_text_fitting (const char *text, gsize length, guint width);
/* How many bytes of a word stand before the first place at which it may be broken; all of it where there is none. */
gsize pioneer_text_segment (const char *word, gsize length);
/* How many bytes of a line's text stand together where there is room: a word, with the marks of notes behind it. */
gsize pioneer_text_unit (const char *text, const char *end);
/* How wide a column must be for no word to be broken; and, of words whose marks make them no wider than so much, for the marks to stand
 * beside them. */
guint pioneer_text_longest (const char *text, guint most_with_marks);

/* A table's texts and the widths of its columns. */
typedef struct
{
  const PioneerTable *table;
  GPtrArray *texts; /* row by row; a group's heading fills the first of its row */
  guint *natural;   /* the widest line of each column */
  guint *words;     /* its longest word, with the marks of notes beside it */
  guint *figures; /* of columns of numbers, the widest up to the end of the number: what is behind it stands in line, too; else 0 */
  guint *tails;   /* the widest of what is behind them */
  guint *widths;
  guint width; /* of the page */
} PioneerTextLayout;

void pioneer_text_layout_init (PioneerTextLayout *self, const PioneerTable *table, guint width);
void pioneer_text_layout_clear (PioneerTextLayout *self);
/* FALSE where the columns would be too narrow to read: words would be broken. */
gboolean pioneer_text_layout_divide (PioneerTextLayout *self);
/* The lines of a cell as wide as its column, or narrower. (transfer full) (element-type utf8) */
GPtrArray *pioneer_text_layout_cell (const PioneerTextLayout *self, guint column, const char *text, gboolean is_header);

/* How many bytes of a text stand up to the end of the number that it begins with, as in "about 1,200 people"; 0 where it has none. */
gsize pioneer_text_figure (const char *text);

G_END_DECLS
