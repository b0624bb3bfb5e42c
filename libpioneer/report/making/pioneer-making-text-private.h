/* pioneer-making-text-private.h - Parts of texts, with what their names stand for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-making-private.h"

G_BEGIN_DECLS

/* As pioneer_making_fill(), of so many bytes. */
gboolean pioneer_making_fill_part (PioneerMaking *self, const char *text, gsize length, GString *out, GError **error);

G_END_DECLS
