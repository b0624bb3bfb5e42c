/* pioneer-comparators.c - The table of comparators
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-comparators-private.h"

#include <string.h>

#include "pioneer-enums.h"

static const char *const words[] = {
  [PIONEER_COMPARATOR_EXACTLY] = NULL,    [PIONEER_COMPARATOR_OVER] = "over",       [PIONEER_COMPARATOR_AT_LEAST] = "at-least",
  [PIONEER_COMPARATOR_UNDER] = "under",   [PIONEER_COMPARATOR_AT_MOST] = "at-most", [PIONEER_COMPARATOR_ABOUT] = "about",
  [PIONEER_COMPARATOR_NEARLY] = "nearly",
};

const char *
pioneer_comparator_word (guint comparator)
{
  return comparator < G_N_ELEMENTS (words) ? words[comparator] : NULL;
}

int
pioneer_comparator_lookup (const char *word, gsize length)
{
  for (guint i = 1; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == length && memcmp (words[i], word, length) == 0)
      return (int) i;

  return -1;
}

char *
pioneer_comparator_list (void)
{
  GString *list = g_string_new (words[1]);

  for (guint i = 2; i < G_N_ELEMENTS (words); i++)
    g_string_append_printf (list, "%s%s", i + 1 < G_N_ELEMENTS (words) ? ", " : " or ", words[i]);

  return g_string_free (list, FALSE);
}
