/* pioneer-compiled-head-private.h - The header of a compiled catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-compiled-file-private.h"

G_BEGIN_DECLS

/* Reads the header and the table of sections, and finds the sections. */
gboolean pioneer_compiled_head_read (PioneerCompiledFile *self, GError **error);

G_END_DECLS
