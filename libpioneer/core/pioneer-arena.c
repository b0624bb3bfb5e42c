/* pioneer-arena.c - Memory that is filled piece by piece and given back at once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-arena-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

#define BLOCK_SIZE       (32 * 1024)
#define SMALL_BLOCK_SIZE (4 * 1024)
#define ALIGNMENT        (G_ALIGNOF (gdouble) > sizeof (gpointer) ? G_ALIGNOF (gdouble) : sizeof (gpointer))

/* What is taken stands behind it. */
typedef union _Block Block;

union _Block
{
  Block *next;
  char alignment[ALIGNMENT];
};

struct _PioneerArena
{
  gatomicrefcount refs;
  Block *blocks; /* the newest first */
  char *next;
  gsize left;
  gsize size;
  gsize block_size;
  gboolean is_small;  /* what is taken is zeroed then, since little of a block will be */
  GHashTable *texts;  /* NULL until there is one */
  GPtrArray *adopted; /* likewise */
};

static PioneerArena *
new_arena (gboolean is_small)
{
  PioneerArena *self = g_new0 (PioneerArena, 1);

  g_atomic_ref_count_init (&self->refs);
  self->is_small = is_small;
  self->block_size = is_small ? SMALL_BLOCK_SIZE : BLOCK_SIZE;

  return self;
}

PioneerArena *
pioneer_arena_new (void)
{
  return new_arena (FALSE);
}

PioneerArena *
pioneer_arena_new_small (void)
{
  return new_arena (TRUE);
}

PioneerArena *
pioneer_arena_ref (PioneerArena *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

static void
free_blocks (PioneerArena *self)
{
  while (self->blocks != NULL)
    {
      Block *next = self->blocks->next;

      g_free (self->blocks);
      self->blocks = next;
    }
}

void
pioneer_arena_unref (PioneerArena *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_clear_pointer (&self->adopted, g_ptr_array_unref);
  free_blocks (self);
  g_free (self);
}

static char *
add_block (PioneerArena *self, gsize size, gboolean zeroed)
{
  Block *block = zeroed ? g_malloc0 (sizeof *block + size) : g_malloc (sizeof *block + size);

  block->next = self->blocks;
  self->blocks = block;
  self->size += size;

  return (char *) (block + 1);
}

gpointer
pioneer_arena_take_bare (PioneerArena *self, gsize size)
{
  gpointer taken;

  size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;

  if (size > self->left)
    {
      /* A large piece has a block of its own, so that it doesn't waste what is left of the current one. */
      if (size > self->block_size / 4)
        return add_block (self, size, !self->is_small);
      self->next = add_block (self, self->block_size, !self->is_small);
      self->left = self->block_size;
    }

  taken = self->next;
  self->next += size;
  self->left -= size;

  return taken;
}

gpointer
pioneer_arena_take (PioneerArena *self, gsize size)
{
  gpointer taken = pioneer_arena_take_bare (self, size);

  return self->is_small ? memset (taken, 0, size) : taken;
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
  if (self->adopted == NULL)
    self->adopted = g_ptr_array_new_with_free_func ((GDestroyNotify) pioneer_arena_unref);
  g_ptr_array_add (self->adopted, pioneer_arena_ref (other));
  self->size += other->size;
}

void
pioneer_arena_reset (PioneerArena *self)
{
  /* What is small grows to what was needed, so that the next time one block will do. */
  if (self->is_small && self->blocks != NULL && self->size > self->block_size)
    {
      self->block_size = self->size + self->size / 4;
      free_blocks (self);
      self->size = 0;
      self->next = add_block (self, self->block_size, FALSE);
      self->left = self->block_size;
    }
  /* A single block of the usual size is kept; it is clean again where it was used. */
  else if (self->blocks != NULL && self->blocks->next == NULL && self->size == self->block_size)
    {
      char *block = (char *) (self->blocks + 1);

      if (!self->is_small)
        memset (block, 0, self->block_size - self->left);
      self->next = block;
      self->left = self->block_size;
    }
  else
    {
      free_blocks (self);
      self->left = 0;
      self->size = 0;
    }

  if (self->texts != NULL)
    g_hash_table_remove_all (self->texts);
  g_clear_pointer (&self->adopted, g_ptr_array_unref);
}

gsize
pioneer_arena_size (PioneerArena *self)
{
  return self->size;
}
