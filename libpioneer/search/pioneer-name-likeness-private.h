/* pioneer-name-likeness-private.h - How alike two names are
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* As many words of a name are compared. */
#define PIONEER_NAME_WORDS_MAX 16

/* A word of a name. */
typedef struct
{
  const char *word; /* folded */
  double weight;    /* those of a name make a vector of length 1 */
} PioneerNameWord;

typedef struct
{
  PioneerNameWord words[PIONEER_NAME_WORDS_MAX]; /* each once */
  guint n;
} PioneerNameWords;

/* Jaro and Winkler's measure, 0 to 1. */
double pioneer_word_likeness (const char *a, const char *b);
/* Soft TF-IDF, 0 to 1. */
double pioneer_name_likeness (const PioneerNameWords *a, const PioneerNameWords *b);

G_END_DECLS
