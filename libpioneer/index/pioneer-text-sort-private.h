/* pioneer-text-sort-private.h - Very many short texts in byte order
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-lexicon-private.h"

G_BEGIN_DECLS

/* Where each text of the order stands: entries start so many bytes apart. Texts hold no NUL. Equal texts keep their order. */
guint32 *pioneer_sort_texts (gconstpointer entries, gsize size, guint32 n);

G_END_DECLS
