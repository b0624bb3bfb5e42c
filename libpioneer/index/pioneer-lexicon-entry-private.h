/* pioneer-lexicon-entry-private.h - How an entry of the sorted list of words lies in its bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-lexicon-private.h"

G_BEGIN_DECLS

/* Small numbers stand together in a byte; of one that is larger, or the largest there is room for, the rest follows. First how much of its text an
 * entry shares with the one before, and how many bytes follow of that text: as it is where a block starts, else in codes. */
#define USUAL_BITS  1 /* a word that one document has and that is its own stem, whose term is the next: nothing else follows */
#define SHARED_BITS 4
#define LENGTH_BITS 3

/* Then, unless it is usual: */
#define FLAGS_BITS     2
#define OWN_BITS       1 /* a word that is its own stem, whose term is the next */
#define FORM_BITS      2
#define DOCUMENTS_BITS 3

#define PIONEER_LEXICON_LARGEST(bits) ((1u << (bits)) - 1)

G_END_DECLS
