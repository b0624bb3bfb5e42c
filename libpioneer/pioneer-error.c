/* pioneer-error.c - What can go wrong, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-error.h"

/**
 * pioneer_error_quark:
 *
 * Gets the domain of the library's errors, whose codes are those of [error@Pioneer.Error].
 *
 * Returns: the domain
 */
/* The words of the domain are no sum. */
/* clang-format off */
G_DEFINE_QUARK (pioneer-error-quark, pioneer_error)
/* clang-format on */
