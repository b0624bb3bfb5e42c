/* pioneer-xlsx-names.c - Names of the sheets of a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-xlsx-private.h"

#include <string.h>

/* Excel's own limit, in units of UTF-16. */
#define LONGEST 31

gsize
pioneer_xlsx_fit (const char *text, guint units)
{
  const char *p = text;

  while (*p != '\0')
    {
      guint needed = g_utf8_get_char (p) > 0xffff ? 2 : 1;

      if (needed > units)
        break;
      units -= needed;
      p = g_utf8_next_char (p);
    }

  return (gsize) (p - text);
}

/* Without what names must not hold, nor apostrophes and spaces at their ends. */
static char *
clean (const char *wanted)
{
  g_autofree char *name = g_strdup (wanted);
  char *first;

  for (char *p = name; *p != '\0'; p++)
    if (strchr ("[]:*?/\\", *p) != NULL)
      *p = ' ';
  name[pioneer_xlsx_fit (name, LONGEST)] = '\0';
  for (gsize length = strlen (name); length > 0 && strchr ("' ", name[length - 1]) != NULL; length--)
    name[length - 1] = '\0';
  first = name + strspn (name, "' ");

  /* Excel keeps "History" for itself. */
  if (*first == '\0' || g_ascii_strcasecmp (first, "history") == 0)
    return g_strconcat ("Table", *first != '\0' ? " " : "", first, NULL);

  return g_strdup (first);
}

/* "Sites (2)" */
static char *
number (const char *name, guint n)
{
  g_autofree char *suffix = g_strdup_printf (" (%u)", n);
  int length = (int) pioneer_xlsx_fit (name, LONGEST - (guint) strlen (suffix));

  return g_strdup_printf ("%.*s%s", length, name, suffix);
}

char *
pioneer_xlsx_take_name (GHashTable *names, const char *wanted)
{
  g_autofree char *name = clean (wanted);
  char *taken = g_strdup (name);
  char *folded = g_utf8_casefold (taken, -1);

  for (guint n = 2; !g_hash_table_add (names, folded); n++)
    {
      g_free (taken);
      taken = number (name, n);
      folded = g_utf8_casefold (taken, -1);
    }

  return taken;
}
