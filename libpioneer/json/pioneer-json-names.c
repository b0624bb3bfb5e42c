/* pioneer-json-names.c - finds a member name given twice in one object
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-names-private.h"

#include <string.h>

#include "pioneer-hash-private.h"

/* Most objects have few members, and comparing a few hashes in a row is
 * quicker than keeping a table. */
#define FEW_NAMES 16

void
pioneer_json_names_init (PioneerJsonNames *names)
{
  *names = (PioneerJsonNames){ .names = NULL };
}

void
pioneer_json_names_clear (PioneerJsonNames *names)
{
  g_clear_pointer (&names->names, g_free);
}

static gboolean
same_name (const PioneerJsonName *a, const PioneerJsonName *b)
{
  return a->hash == b->hash && a->length == b->length && memcmp (a->bytes, b->bytes, a->length) == 0;
}

/* The slot that holds the name's equal, or the free one where it belongs.
 * A slot holds a place in the set, from 1; 0 is free. */
static guint32 *
find_slot (const PioneerJsonNames *names, const PioneerJsonNameSet *set, const PioneerJsonName *name)
{
  guint mask = set->n_slots - 1;
  guint i = (guint) (name->hash >> 32) & mask;

  while (set->slots[i] != 0 && !same_name (&names->names[set->base + set->slots[i] - 1], name))
    i = (i + 1) & mask;

  return &set->slots[i];
}

static void
grow_slots (PioneerJsonNames *names, PioneerJsonNameSet *set)
{
  guint n = names->n_names - set->base;

  g_free (set->slots);
  set->n_slots = MAX (4 * FEW_NAMES, set->n_slots * 2);
  set->slots = g_new0 (guint32, set->n_slots);

  for (guint i = 0; i < n; i++)
    *find_slot (names, set, &names->names[set->base + i]) = i + 1;
}

static const PioneerJsonName *
find_among_few (const PioneerJsonNames *names, const PioneerJsonNameSet *set, const PioneerJsonName *name)
{
  for (guint i = set->base; i < names->n_names; i++)
    if (same_name (&names->names[i], name))
      return &names->names[i];

  return NULL;
}

static const PioneerJsonName *
find_among_many (PioneerJsonNames *names, PioneerJsonNameSet *set, const PioneerJsonName *name)
{
  guint n = names->n_names - set->base;
  guint32 *slot;

  if (n * 2 >= set->n_slots)
    grow_slots (names, set);

  slot = find_slot (names, set, name);
  if (*slot != 0)
    return &names->names[set->base + *slot - 1];

  *slot = n + 1;

  return NULL;
}

static void
push (PioneerJsonNames *names, const PioneerJsonName *name)
{
  if (names->n_names == names->n_allocated)
    {
      names->n_allocated = MAX (64, names->n_allocated * 2);
      names->names = g_renew (PioneerJsonName, names->names, names->n_allocated);
    }

  names->names[names->n_names++] = *name;
}

void
pioneer_json_names_open (PioneerJsonNames *names, PioneerJsonNameSet *set)
{
  *set = (PioneerJsonNameSet){ .base = names->n_names };
}

void
pioneer_json_names_close (PioneerJsonNames *names, PioneerJsonNameSet *set)
{
  for (guint i = set->base; i < names->n_names; i++)
    g_free (names->names[i].owned);

  names->n_names = set->base;
  g_free (set->slots);
}

/* Takes the name into the set, which must be the innermost, and with it what
 * it owns. If the set has it already, the one it has is returned, and the
 * new one stays the caller's. */
const PioneerJsonName *
pioneer_json_names_add (PioneerJsonNames *names, PioneerJsonNameSet *set, PioneerJsonName *name)
{
  const PioneerJsonName *earlier;

  name->hash = pioneer_hash_bytes (name->bytes, name->length);

  if (names->n_names - set->base < FEW_NAMES)
    earlier = find_among_few (names, set, name);
  else
    earlier = find_among_many (names, set, name);

  if (earlier == NULL)
    push (names, name);

  return earlier;
}
