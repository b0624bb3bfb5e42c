/* shell-text.h - Texts as a terminal shows them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Control characters never reach a terminal: blanks become spaces, anything else the replacement character. (transfer full) */
char *shell_text_clean (const char *text);

/* In columns of a terminal. */
guint shell_text_width (const char *text);

/* Lines of at most so many columns, cleaned; the last ends in … where max_lines (0 for any number) cut it short. */
GPtrArray *shell_text_wrap (const char *text, guint width, guint max_lines);

/* Cleaned, on one line of at most so many columns (0 for any number). (transfer full) */
char *shell_text_elide (const char *text, guint width);

G_END_DECLS
