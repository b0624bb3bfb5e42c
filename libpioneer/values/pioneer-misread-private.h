/* pioneer-misread-private.h - Saying what is wrong with a written value
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Sets PIONEER_ERROR_PARSE: `"TEXT" is not a WHAT: FORMAT…`. Always FALSE, to be returned. */
gboolean pioneer_misread (GError **error, const char *text, const char *what, const char *format, ...) G_GNUC_PRINTF (4, 5);

/* Input made fit for a message: valid UTF-8, at most 60 characters, no control characters. A length of -1 is all. */
char *pioneer_misread_quote (const char *text, gssize length);

G_END_DECLS
