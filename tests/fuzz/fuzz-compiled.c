/* fuzz-compiled.c - fuzzes the opening, reading and checking of compiled catalogues, or replays what a fuzzer found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdint.h>
#include <string.h>

#include "compiled-fixture.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-compiled-store-private.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerStore) store = pioneer_compiled_store_new (bytes, "fuzz", &error);
  gboolean good;

  g_assert_true ((store == NULL) == (error != NULL));
  if (store == NULL)
    return;

  good = pioneer_compiled_store_check (store, NULL, &error);
  g_assert_true (good == (error == NULL));
}

/* What is found to be good in a check has nothing that is found to be damaged in passing. */
static void
walk (GBytes *bytes)
{
  g_autoptr (PioneerStore) store = pioneer_compiled_store_new (bytes, "fuzz", NULL);
  g_autoptr (PioneerLayers) layers = store != NULL ? pioneer_compiled_store_make_layers (store) : NULL;
  g_autoptr (PioneerCatalogue) catalogue = NULL;

  if (store == NULL)
    return;

  catalogue = pioneer_catalogue_new (store, layers);
  compiled_walk (catalogue);
  if (pioneer_compiled_store_check (store, NULL, NULL))
    g_assert_null (pioneer_catalogue_get_damage (catalogue));
}

/* As it is, a change would hardly ever get past the checksums; so they are made right first. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree guint8 *mended = g_malloc (size + 1);
  g_autoptr (GBytes) bytes = NULL;

  memcpy (mended, data, size);
  compiled_mend (mended, size);
  bytes = g_bytes_new (mended, size);
  check (bytes);
  walk (bytes);

  return 0;
}
