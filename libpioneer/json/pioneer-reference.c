/* pioneer-reference.c - How records are named in texts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reference-private.h"

#include <string.h>

#include "pioneer-enum-types.h"

gboolean
pioneer_slug_is_valid (const char *text, gsize length)
{
  if (length == 0 || length > PIONEER_SLUG_MOST || text[length - 1] == '-')
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '-' && i > 0 && text[i - 1] != '-')
        continue;
      if (!g_ascii_islower (text[i]) && !g_ascii_isdigit (text[i]))
        return FALSE;
    }

  return TRUE;
}

const char *
pioneer_reference_split (const char *reference, PioneerKind *kind)
{
  const char *slash = strchr (reference, '/');
  g_autofree char *word = NULL;
  int found;

  *kind = 0;
  if (slash == NULL)
    return NULL;

  word = g_strndup (reference, (gsize) (slash - reference));
  found = pioneer_kind_find (word);
  if (found > 0)
    *kind = (PioneerKind) found;

  return slash + 1;
}

gboolean
pioneer_choice_is_word (GType type, int value)
{
  if (type == PIONEER_TYPE_STATE)
    return value != PIONEER_STATE_VALUE;

  return g_strcmp0 (pioneer_choice_nick (type, value), "unspecified") != 0;
}

/* The words of a list, as they come. */
static void
append_word (GString *list, const char *word, gboolean last)
{
  if (list->len > 0)
    g_string_append (list, last ? " or " : ", ");
  g_string_append (list, word);
}

char *
pioneer_choice_words (GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GString *list = g_string_new (NULL);
  guint n = class->n_values;

  for (guint i = 0; i < n; i++)
    if (pioneer_choice_is_word (type, class->values[i].value))
      append_word (list, class->values[i].value_nick, i == n - 1);

  return g_string_free (list, FALSE);
}

char *
pioneer_kinds_words (guint kinds)
{
  GString *list = g_string_new (NULL);

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (kinds & (1u << kind))
      append_word (list, pioneer_kind_word (kind), kinds >> (kind + 1) == 0);

  return g_string_free (list, FALSE);
}
