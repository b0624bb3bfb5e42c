/* pioneer-analysis-private.h - From texts to words and their stems
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PIONEER_WORD_MAX  64 /* bytes */
#define PIONEER_PARTS_MAX 8  /* of a joined word */

typedef struct
{
  const char *word; /* folded, not terminated; belongs to the analysis, until the next call */
  guint32 length;   /* bytes */
  guint32 position; /* within the text, from 0 */
  guint32 start;    /* bytes of the text that it was made of */
  guint32 end;
  gboolean joined; /* made of several words; its parts are words of their own */
} PioneerWord;

/* Not to be shared between threads; cheap to make, meant to be kept for many texts. */
typedef struct _PioneerAnalysis PioneerAnalysis;

PioneerAnalysis *pioneer_analysis_new (void);
void pioneer_analysis_free (PioneerAnalysis *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerAnalysis, pioneer_analysis_free)

/* The words of a text, in the order of their ends, a joined word after its parts. They stay until the next call. The text is valid UTF-8 and
 * need not be terminated. */
const PioneerWord *pioneer_analysis_words (PioneerAnalysis *self, const char *text, gssize length, guint *n_words);

/* The words of the last text; and which text that was, counted from the first, 0 where there was none. */
const PioneerWord *pioneer_analysis_get_words (PioneerAnalysis *self, guint *n_words);
guint64 pioneer_analysis_get_n_texts (PioneerAnalysis *self);

/* The stem of a folded word; not terminated, stays until the next call of this. */
const char *pioneer_analysis_stem (PioneerAnalysis *self, const char *word, guint length, guint *stem_length);

G_END_DECLS
