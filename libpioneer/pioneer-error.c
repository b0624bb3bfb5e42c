/* pioneer-error.c - What can go wrong, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-error.h"

G_DEFINE_QUARK (pioneer-error-quark, pioneer_error)
