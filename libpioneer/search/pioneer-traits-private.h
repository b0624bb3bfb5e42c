/* pioneer-traits-private.h - What sites are compared by
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-shared-value-private.h"

G_BEGIN_DECLS

typedef enum
{
  PIONEER_TRAIT_VALUE,        /* what the field names: a concept, a programme, a partner */
  PIONEER_TRAIT_PARTNER_TYPE, /* of a partner */
  PIONEER_TRAIT_WAVE,         /* of a programme */
  PIONEER_TRAIT_POPULATION    /* of a kind and unit; has an amount */
} PioneerTraitSort;

/* Something that may be said of several sites. All members are part of what it is. */
typedef struct
{
  guint16 sort;
  guint16 field;
  guint32 record;   /* what is named; or PIONEER_NO_RECORD */
  guint32 choice;   /* of a population: its kind and unit */
  const char *text; /* of a wave, else NULL; of the store */
} PioneerTrait;

guint pioneer_trait_hash (gconstpointer trait);
gboolean pioneer_trait_equal (gconstpointer a, gconstpointer b);

/* One statement that gives a site a trait. */
typedef struct
{
  PioneerTrait trait;
  const PioneerStatementData *statement;
  gboolean broader; /* it states a narrower term */
  gboolean planned; /* it states an aim, a plan, a hope or a forecast */
  double amount;    /* of a population; else 0 */
} PioneerTraitGiven;

/* Remembers which terms are broader than which. */
typedef struct
{
  PioneerStore *store; /* belongs to whoever made it */
  GHashTable *broader; /* place of a concept plus 1 -> GArray of places */
} PioneerTraitReader;

void pioneer_trait_reader_init (PioneerTraitReader *self, PioneerStore *store);
void pioneer_trait_reader_clear (PioneerTraitReader *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerTraitReader, pioneer_trait_reader_clear)

/* By the statements of a site that aren't deprecated, of one field or of any (-1); of populations, by those that are shown. */
typedef void (*PioneerTraitFunc) (const PioneerTraitGiven *given, gpointer data);
void pioneer_traits_each (PioneerTraitReader *self, guint32 site, int field, PioneerTraitFunc call, gpointer data);

/* docs/search.md: how much a trait given so counts. */
double pioneer_trait_get_strength (const PioneerTraitGiven *given);
/* For people; belongs to the library. */
const char *pioneer_trait_get_label (const PioneerTrait *trait);

/* A trait that two sites share, with what is stated of either that gives it. (transfer full) */
PioneerSharedValue *
pioneer_trait_share (PioneerTraitReader *reader, const PioneerTrait *trait, guint32 site, guint32 other, double share);

G_END_DECLS
