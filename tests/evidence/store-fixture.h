/* store-fixture.h - Small stores for tests, a line a statement
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

typedef struct _StoreFixture StoreFixture;

StoreFixture *store_fixture_new (void);
void store_fixture_free (StoreFixture *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StoreFixture, store_fixture_free)

/* A record need not be announced, but may be without statements. */
void store_fixture_record (StoreFixture *self, const char *reference);

/* The value is written as in JSON, a shape as "kind=covered;quantity=800000 person". Citations are "a@0-10 b@5-9"; NULL is none.
 * Qualifiers are "state=unknown;modality=plan;rank=preferred;as-of=2013;scope=adults;reason=why;layer=mine"; NULL is none. */
void store_fixture_add (
    StoreFixture *self, const char *record, const char *field, const char *value, const char *citations, const char *qualifiers);

/* With the shown statements marked. From a seed other than 0 the statements are loaded in another order. */
PioneerStore *store_fixture_build (StoreFixture *self, PioneerPolicy policy, guint32 seed);

/* All statements of a field. (transfer container) */
GPtrArray *store_fixture_field (PioneerStore *store, const char *record, const char *field);

/* A random order, the same for the same seed. */
void store_fixture_shuffle (GPtrArray *items, guint32 seed);

/* The value of a statement and its first source: "800,000 people <a>"; the state where there is no value. (transfer full) */
char *store_fixture_show (PioneerStore *store, const PioneerStatementData *statement);
