/* pioneer-personal-data-private.h - Finding telephone numbers and e-mail addresses in texts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "a telephone number" or "an e-mail address", or NULL where the text seems to have neither. Guesses: for warnings. */
const char *pioneer_personal_data_find (const char *text);

G_END_DECLS
