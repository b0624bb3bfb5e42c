/* pioneer-arena.c - Memory that is filled piece by piece and given back at once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-arena-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

#define BLOCK_SIZE (32 * 1024)
#define ALIGNMENT  (G_ALIGNOF (gdouble) > sizeof (gpointer) ? G_ALIGNOF (gdouble) : sizeof (gpointer))

struct _PioneerArena
{
  gatomicrefcount refs;
  GPtrArray *blocks;
  char *next;
  gsize left;
  gsize size;
  GHashTable *texts; /* NULL until there is one */
  GPtrArray *adopted;
};

PioneerArena *
pioneer_arena_new (void)
{
  PioneerArena *self = g_new0 (PioneerArena, 1);

  g_atomic_ref_count_init (&self->refs);
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->adopted = g_ptr_array_new_with_free_func ((GDestroyNotify) pioneer_arena_unref);

  return self;
}

PioneerArena *
pioneer_arena_ref (PioneerArena *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
pioneer_arena_unref (PioneerArena *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->adopted);
  g_free (self);
}

static char *
add_block (PioneerArena *self, gsize size)
{
  char *block = g_malloc0 (size);

  g_ptr_array_add (self->blocks, block);
  self->size += size;

  return block;
}

gpointer
pioneer_arena_take (PioneerArena *self, gsize size)
{
  gpointer taken;

  size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;

  /* A large piece has a block of its own, so that it doesn't waste what is left of the current one. */
  if (size > BLOCK_SIZE / 4)
    return add_block (self, size);

  if (size > self->left)
    {
      self->next = add_block (self, BLOCK_SIZE);
      self->left = BLOCK_SIZE;
    }

  taken = self->next;
  self->next += size;
  self->left -= size;

  return taken;
}

const char *
pioneer_arena_text (PioneerArena *self, const char *text)
{
  gsize size;
  char *copy;

  if (text == NULL)
    return NULL;

  if (self->texts == NULL)
    self->texts = g_hash_table_new (pioneer_hash_text, g_str_equal);

  /* Long texts are hardly ever given twice; looking would cost more than it spares. */
  size = strlen (text) + 1;
  copy = size <= PIONEER_ARENA_SHARED + 1 ? g_hash_table_lookup (self->texts, text) : NULL;
  if (copy != NULL)
    return copy;

  copy = pioneer_arena_take (self, size);
  memcpy (copy, text, size);
  if (size <= PIONEER_ARENA_SHARED + 1)
    g_hash_table_add (self->texts, copy);

  return copy;
}

void
pioneer_arena_adopt (PioneerArena *self, PioneerArena *other)
{
  g_ptr_array_add (self->adopted, pioneer_arena_ref (other));
  self->size += other->size;
}

void
pioneer_arena_reset (PioneerArena *self)
{
  /* A single block of the usual size is kept; it is clean again where it was used. */
  if (self->blocks->len == 1 && self->size == BLOCK_SIZE)
    {
      char *block = self->blocks->pdata[0];
      gsize used = BLOCK_SIZE - self->left;

      memset (block, 0, used);
      self->next = block;
      self->left = BLOCK_SIZE;
    }
  else
    {
      g_ptr_array_set_size (self->blocks, 0);
      self->left = 0;
      self->size = 0;
    }

  if (self->texts != NULL)
    g_hash_table_remove_all (self->texts);
  g_ptr_array_set_size (self->adopted, 0);
}

gsize
pioneer_arena_size (PioneerArena *self)
{
  return self->size;
}
