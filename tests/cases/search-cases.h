/* search-cases.h - Questions to the shipped catalogue, and who must be found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

/* A case is NAME.query: lines that begin with # say what it is for, and such as --any, --no-widening, --descending and --sort FIELD how it is
 * searched; the last line is the query. NAME.ids names who must be found, and nobody else may be: first those who must come first, in
 * their order, then, below a line "also", the others, in any order. NAME.not names some of those who must not be found, for people who read it;
 * NAME.suggested has a line for each suggestion: the word, and what is proposed for it. All were read out of the catalogue's data. */
typedef struct
{
  char *name;
  char *query;
  char *sort;
  gboolean any;
  gboolean no_widening;
  gboolean descending;
  GPtrArray *first; /* texts, all of them */
  GPtrArray *others;
  GPtrArray *strangers;
  GPtrArray *suggested;
} SearchCase;

/* SearchCase, by name. */
GPtrArray *search_cases_read (const char *folder);
/* All that is found, on one page. */
PioneerResults *search_case_run (const SearchCase *self, PioneerCatalogue *catalogue);
