/* random-catalogue.h - Catalogues and queries made at random, of few words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-catalogue.h"

G_BEGIN_DECLS

/* A catalogue of about so many records of all kinds; of 0, of none at all. */
PioneerCatalogue *random_catalogue (GRand *rand, guint n_records);
/* A catalogue of so many partners with names of few words, most of which are made of numbers. */
PioneerCatalogue *random_names (GRand *rand, guint n_records);
PioneerCatalogue *random_compiled (PioneerCatalogue *catalogue);

/* Words, phrases and the like, with the words of random_names() among them. */
char *random_words (GRand *rand);
/* Those and conditions, put together. */
char *random_query (GRand *rand, guint depth);

G_END_DECLS
