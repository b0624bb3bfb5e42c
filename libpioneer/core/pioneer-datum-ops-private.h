/* pioneer-datum-ops-private.h - Comparing, copying and showing plain values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-arena-private.h"
#include "pioneer-schema-private.h"

G_BEGIN_DECLS

/* A copy all of whose parts belong to the arena. */
void pioneer_datum_copy (PioneerArena *arena, const PioneerDatum *from, PioneerDatum *to);

/* An order that depends on nothing but the values; zero means equal in meaning ("2 week" and "14 day"), or, exactly, written alike. */
int pioneer_datum_compare (const PioneerDatum *a, const PioneerDatum *b);
int pioneer_datum_compare_exactly (const PioneerDatum *a, const PioneerDatum *b);

/* Whether two values of a field speak of the same thing: equal in the members of the key. All names share one key, and a shape none of whose key members is given is
 * its own; a value that isn't a shape, of a
 * field that has many, is its own key; of a field that has one, all share a key. */
int pioneer_datum_compare_key (const PioneerFieldSpec *field, const PioneerDatum *a, const PioneerDatum *b);

/* For people, without looking up records: a record is shown by its slug. */
void pioneer_datum_display (const PioneerTypeSpec *spec, const PioneerDatum *datum, GString *out);

G_END_DECLS
