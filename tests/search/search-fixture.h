/* search-fixture.h - Small searches for the tests
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "api-fixture.h"

G_BEGIN_DECLS

#define CITED "\"cite\": \"a@0-1" DIGEST "\""

PioneerQuery *search_query (const char *text);
/* Searches for a text: up to a hundred matches; none must fail. */
PioneerResults *search_for (PioneerCatalogue *catalogue, const char *text);

/* The references of what is found, with a space between them. */
char *search_join (PioneerResults *results);
#define search_assert_results(results, expected)                                                                                   \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    g_autofree char *found_ = search_join (results);                                                                               \
    g_assert_cmpstr (found_, ==, expected);                                                                                        \
  }                                                                                                                                \
  G_STMT_END
#define search_assert(catalogue, text, expected)                                                                                   \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    g_autoptr (PioneerResults) results_ = search_for (catalogue, text);                                                            \
    search_assert_results (results_, expected);                                                                                    \
  }                                                                                                                                \
  G_STMT_END

/* The same by reference alone, whatever the order of the results. */
#define search_assert_set(catalogue, text, expected)                                                                               \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    g_autofree char *set_ = search_set (catalogue, text);                                                                          \
    g_assert_cmpstr (set_, ==, expected);                                                                                          \
  }                                                                                                                                \
  G_STMT_END
char *search_set (PioneerCatalogue *catalogue, const char *text);

/* A search that must fail so, and the words that its message must have. */
void search_assert_error (PioneerCatalogue *catalogue, const char *text, int code, const char *words);

/* The match of a record; NULL where it wasn't found. */
PioneerMatch *search_find (PioneerResults *results, const char *reference);

G_END_DECLS
