/* shell-words.h - Words that users type
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

G_BEGIN_DECLS

/* The word most like the one given, or NULL where none is like it. */
const char *shell_words_nearest (const char *word, const char *const *words);

/* " (did you mean “…”?)", or nothing. (transfer full) */
char *shell_words_suggestion (const char *word, const char *const *words);

/* The number of the word, or -1 with an error that lists them. */
int shell_words_find (const char *what, const char *word, const char *const *words, GError **error);

const char *shell_enum_nick (GType type, int value);
gboolean shell_enum_parse (GType type, const char *what, const char *word, int *value, GError **error);

/* In the singular or the plural. */
gboolean shell_kind_parse (const char *word, PioneerKind *kind, GError **error);
const char *shell_kind_word (PioneerKind kind);
const char *shell_kind_plural (PioneerKind kind);

/* "1 site", "2 sites". (transfer full) */
char *shell_count (guint n, const char *singular, const char *plural);

G_END_DECLS
