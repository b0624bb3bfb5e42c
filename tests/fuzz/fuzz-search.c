/* fuzz-search.c - fuzzes whole searches of a small catalogue by the text of a query, or replays what a fuzzer found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdint.h>

#include "random-catalogue.h"
#include "search-walk.h"

#define SEED 7

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static PioneerCatalogue *catalogue;
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (PioneerQuery) all = pioneer_query_new (text, NULL);
  g_autoptr (PioneerQuery) any = pioneer_query_new_any_word (text, NULL);

  if (catalogue == NULL)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

      catalogue = random_catalogue (rand, 40);
    }
  if (all != NULL)
    search_walk (catalogue, all);
  if (any != NULL)
    search_walk (catalogue, any);

  return 0;
}
