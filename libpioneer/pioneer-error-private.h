/* pioneer-error-private.h - Errors of other domains that pass through the library
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-error.h"

G_BEGIN_DECLS

/* Keeps in mind what an error of reading or writing was, for pioneer_error_recall(). Whoever calls it lets the message as it is. */
void pioneer_error_keep (GError **error);

G_END_DECLS
