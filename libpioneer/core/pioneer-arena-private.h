/* pioneer-arena-private.h - Memory that is filled piece by piece and given back at once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is taken from an arena stays where it is and is never changed by the arena, so one thread may go on filling it
 * while others read what they were given before. Filling is for one thread at a time; references may be taken anywhere. */
typedef struct _PioneerArena PioneerArena;

PioneerArena *pioneer_arena_new (void);
/* For what is needed for a short time and then reset: its block is small at first, and as large as was needed from then on. */
PioneerArena *pioneer_arena_new_small (void);
PioneerArena *pioneer_arena_ref (PioneerArena *self);
void pioneer_arena_unref (PioneerArena *self);

/* Zeroed, aligned for any of our structs. */
gpointer pioneer_arena_take (PioneerArena *self, gsize size);
/* The same with whatever it held before, for what is written before it is read. */
gpointer pioneer_arena_take_bare (PioneerArena *self, gsize size);
/* Of each text that is no longer than PIONEER_ARENA_SHARED bytes one copy is kept, so that equal ones (slugs are such) are the same pointer.
 * NULL gives NULL. */
#define PIONEER_ARENA_SHARED 128
const char *pioneer_arena_text (PioneerArena *self, const char *text);
/* What was taken from the other arena lives as long as this one. The other must not be filled any longer. */
void pioneer_arena_adopt (PioneerArena *self, PioneerArena *other);
/* Takes all back that was taken: for an arena whose contents nobody else refers to. */
void pioneer_arena_reset (PioneerArena *self);
gsize pioneer_arena_size (PioneerArena *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerArena, pioneer_arena_unref)

#define pioneer_arena_new_bare(arena, type, n)  ((type *) pioneer_arena_take_bare ((arena), sizeof (type) * (n)))
#define pioneer_arena_new_array(arena, type, n) ((type *) pioneer_arena_take ((arena), sizeof (type) * (n)))

G_END_DECLS
