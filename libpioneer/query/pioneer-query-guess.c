/* pioneer-query-guess.c - Which field somebody means
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-guess-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-nearest-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-schema-private.h"

/* No name of a field is longer. */
#define NAME_MOST 32

char *
pioneer_query_guess_fold (const char *name, gsize length)
{
  char *folded = g_ascii_strdown (name, (gssize) length);

  return g_strdelimit (folded, " _", '-');
}

/* "Number of partners" is number-of-partners. */
static gboolean
is_label (const char *label, const char *name)
{
  for (; *label != '\0' && *name != '\0'; label++, name++)
    if (*name != (*label == ' ' ? '-' : g_ascii_tolower (*label)))
      return FALSE;

  return *label == *name;
}

/* Names come first: a label of one field may be the name of another. */
int
pioneer_query_guess_field (const char *name)
{
  int field = pioneer_field_find (0, name);

  for (guint i = 0; field < 0 && i < PIONEER_N_FIELDS; i++)
    if (strcmp (pioneer_field_spec (i)->property, name) == 0)
      field = (int) i;
  for (guint i = 0; field < 0 && i < PIONEER_N_FIELDS; i++)
    if (is_label (pioneer_field_spec (i)->label, name) || is_label (pioneer_field_spec (i)->plural, name))
      field = (int) i;

  return field;
}

gboolean
pioneer_query_guess_is_known (const char *name, gsize length)
{
  g_autofree char *folded = length <= NAME_MOST ? pioneer_query_guess_fold (name, length) : NULL;

  return folded != NULL && (pioneer_query_guess_field (folded) >= 0 || strcmp (folded, "kind") == 0 || strcmp (folded, "id") == 0);
}

int
pioneer_query_guess_kind (const char *name)
{
  gsize length = strlen (name);
  g_autofree char *singular = g_strndup (name, length > 1 && name[length - 1] == 's' ? length - 1 : length);

  return pioneer_kind_find (singular);
}

static const char *
find_meant (const char *typed)
{
  if (pioneer_nearest_is_slip (typed, "kind"))
    return "kind";
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (pioneer_nearest_is_slip (typed, pioneer_field_spec (i)->name))
      return pioneer_field_spec (i)->name;
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (pioneer_nearest_is_slip (typed, pioneer_field_spec (i)->property))
      return pioneer_field_spec (i)->name;

  return NULL;
}

gboolean
pioneer_query_guess_check (const char *name, guint column, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (name, -1);
  int kind = pioneer_query_guess_kind (name);
  const char *meant;

  if (kind >= 0)
    return pioneer_query_fault (error, PIONEER_ERROR_UNKNOWN_FIELD, column,
                                "“%s” is a kind of record and no field; write kind:%s, and beside it what such a record must have",
                                quote, pioneer_kind_word ((PioneerKind) kind));

  meant = find_meant (name);
  if (meant != NULL)
    return pioneer_query_fault (
        error, PIONEER_ERROR_UNKNOWN_FIELD, column,
        "there is no field “%s”; did you mean %s? The name of a measure that is so like a field's goes in quotes: "
        "\"%s\":",
        quote, meant, quote);

  return TRUE;
}
