/* test-arena.c - Memory that is filled piece by piece and given back at once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-arena-private.h"

#include <string.h>

static const gsize sizes[] = { 1, 8, 13, 1000, 5000, 40000, 3, 8191 };

static void
assert_zero (const char *bytes, gsize size)
{
  for (gsize i = 0; i < size; i++)
    g_assert_cmpint (bytes[i], ==, 0);
}

/* Whatever was written before it was reset, and however much. */
static void
check_zeroed (PioneerArena *arena)
{
  for (guint round = 0; round < 4; round++)
    {
      char *pieces[G_N_ELEMENTS (sizes)];

      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        {
          pieces[i] = pioneer_arena_take (arena, sizes[i]);
          g_assert_cmpuint ((guintptr) pieces[i] % sizeof (gpointer), ==, 0);
          assert_zero (pieces[i], sizes[i]);
          memset (pieces[i], (int) i + 1, sizes[i]);
        }
      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        {
          g_assert_cmpint (pieces[i][0], ==, (int) i + 1);
          g_assert_cmpint (pieces[i][sizes[i] - 1], ==, (int) i + 1);
        }
      g_assert_cmpstr (pioneer_arena_text (arena, "a text"), ==, "a text");
      pioneer_arena_reset (arena);
    }
}

static void
test_zeroed (void)
{
  g_autoptr (PioneerArena) arena = pioneer_arena_new ();
  g_autoptr (PioneerArena) small = pioneer_arena_new_small ();

  check_zeroed (arena);
  check_zeroed (small);
}

/* What a small one grew to is one block, which all that was needed before fits into. */
static void
test_growth (void)
{
  g_autoptr (PioneerArena) arena = pioneer_arena_new_small ();
  gsize grown;
  char *first;

  pioneer_arena_take (arena, 1);
  g_assert_cmpuint (pioneer_arena_size (arena), <, 40000);
  pioneer_arena_take (arena, 40000);
  pioneer_arena_take_bare (arena, 20000);
  pioneer_arena_reset (arena);

  grown = pioneer_arena_size (arena);
  g_assert_cmpuint (grown, >=, 60001);
  first = pioneer_arena_take (arena, 1);
  g_assert_cmpuint ((gsize) ((char *) pioneer_arena_take_bare (arena, 40000) - first), <, grown);
  g_assert_cmpuint ((gsize) ((char *) pioneer_arena_take (arena, 20000) - first), <, grown);
  pioneer_arena_reset (arena);
  g_assert_cmpuint (pioneer_arena_size (arena), ==, grown);
  g_assert_true (pioneer_arena_take (arena, 1) == first);
}

/* Texts of another stay as long as the one that adopted it. */
static void
test_adopted (void)
{
  g_autoptr (PioneerArena) arena = pioneer_arena_new ();
  PioneerArena *other = pioneer_arena_new ();
  const char *text = pioneer_arena_text (other, "what it was given");

  pioneer_arena_adopt (arena, other);
  g_assert_cmpuint (pioneer_arena_size (arena), ==, pioneer_arena_size (other));
  pioneer_arena_unref (other);
  g_assert_cmpstr (text, ==, "what it was given");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/values/arena/zeroed", test_zeroed);
  g_test_add_func ("/values/arena/growth", test_growth);
  g_test_add_func ("/values/arena/adopted", test_adopted);

  return g_test_run ();
}
