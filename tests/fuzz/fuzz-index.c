/* fuzz-index.c - fuzzes searches with a damaged index, or replays what a fuzzer found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdint.h>
#include <string.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-index-private.h"
#include "random-catalogue.h"
#include "search-walk.h"

#define SEED 7

/* The first byte says which index is damaged, and with which of the queries it begins. */
#define N_QUERIES 4

/* An edit is a place of four bytes, of which the highest says what is done there, and a byte. */
#define EDIT_SIZE 5

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

typedef struct
{
  PioneerCatalogue *catalogue;
  GBytes *bytes;
} Sound;

static const char *const texts[] = { "care",
                                     "w0 OR w1 OR people",
                                     "\"care home\"",
                                     "w* -care",
                                     "hospitla~2",
                                     "A&E w2",
                                     "name:w3",
                                     "population:>=2000",
                                     "count:3..9",
                                     "client-group:g0",
                                     "place:none",
                                     "published:2013",
                                     "(caring OR w0) -w1",
                                     "*",
                                     "\"w0 w1\" OR w2",
                                     "kind:site feature:f0",
                                     "modality:plan",
                                     "summary:nurs* people" };

static const Sound *
get_sound (gboolean large)
{
  static Sound sound[2];

  if (sound[large].catalogue == NULL)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

      sound[large].catalogue = large ? random_names (rand, 1300) : random_catalogue (rand, 12);
      pioneer_catalogue_dup_index_bytes (sound[large].catalogue, &sound[large].bytes, NULL, NULL);
    }

  return &sound[large];
}

static void
edit (guint8 *bytes, gsize length, const uint8_t *change)
{
  gsize place = ((gsize) change[0] | (gsize) change[1] << 8 | (gsize) change[2] << 16) % length;

  switch (change[3] % 4)
    {
    case 0:
      bytes[place] = change[4];
      break;
    case 1:
      bytes[place] ^= (guint8) (1u << (change[4] % 8));
      break;
    case 2:
      bytes[place] = (guint8) (bytes[place] + change[4]);
      break;
    default:
      memset (bytes + place, change[4], MIN (4, length - place));
      break;
    }
}

/* A catalogue of the same records that is searched by other bytes; takes them. */
static PioneerCatalogue *
make_damaged (const Sound *sound, GBytes *bytes)
{
  g_autoptr (PioneerLayers) layers = pioneer_layers_new (NULL, 0);
  PioneerCatalogue *catalogue = pioneer_catalogue_new (pioneer_catalogue_get_store (sound->catalogue), layers);

  pioneer_catalogue_get_index_slot (catalogue)->bytes = bytes;

  return catalogue;
}

static void
check (PioneerCatalogue *catalogue, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerIndex) index = pioneer_index_new (bytes, &error);
  gboolean good = index != NULL && pioneer_index_check (index, pioneer_catalogue_get_store (catalogue), &error);

  g_assert_true (good == (error == NULL));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  const Sound *sound = get_sound (size > 0 && data[0] % 2 == 1);
  gsize length;
  const guint8 *whole = g_bytes_get_data (sound->bytes, &length);
  guint8 *damaged = g_memdup2 (whole, length);
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  GBytes *bytes;

  for (gsize at = 1; at + EDIT_SIZE <= size; at += EDIT_SIZE)
    edit (damaged, length, data + at);
  bytes = g_bytes_new_take (damaged, length);
  catalogue = make_damaged (sound, bytes);
  check (catalogue, bytes);

  for (guint i = 0; i < N_QUERIES; i++)
    {
      g_autoptr (PioneerQuery) query = pioneer_query_new (texts[((size > 0 ? data[0] / 2 : 0) + i) % G_N_ELEMENTS (texts)], NULL);

      g_assert_nonnull (query);
      search_walk (catalogue, query);
    }

  return 0;
}
