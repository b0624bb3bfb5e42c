/* pioneer-shared-value-private.h - Shared values, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-shared-value.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

typedef struct
{
  PioneerStore *store;
  PioneerFieldId field;
  const char *label; /* static */
  guint32 record;    /* or PIONEER_NO_RECORD */
  char *text;
  double share;
  gboolean broader;
  gboolean planned;
  GArray *statements; /* guint32: places in the store */
  GArray *other_statements;
} PioneerShared;

/* Takes the text and the arrays, and a reference of its own to the store. */
PioneerSharedValue *pioneer_shared_value_new (const PioneerShared *shared);

G_END_DECLS
