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

/* As much of the name as fits; where a word would be cut in its first third or later, up to the word before. */
static gsize
find_end (const char *name, guint units)
{
  gsize end = pioneer_xlsx_fit (name, units);
  gsize word = end;

  if (name[end] == '\0' || name[end] == ' ')
    return end;
  while (word > 0 && name[word] != ' ')
    word--;
  while (word > 0 && strchr (" ,;:", name[word - 1]) != NULL)
    word--;

  return word > end / 3 ? word : end;
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
  name[find_end (name, LONGEST)] = '\0';
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
  int length = (int) find_end (name, LONGEST - (guint) strlen (suffix));

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

static const char *
get_caption (const PioneerTable *table)
{
  return table->caption != NULL ? table->caption : "Table";
}

void
pioneer_xlsx_name_sheets (PioneerXlsx *self)
{
  for (const PioneerBlock *block = self->content->first; block != NULL; block = block->next)
    {
      const PioneerTable *table = pioneer_block_get_table (block);

      if (table == NULL)
        continue;
      g_hash_table_insert (self->sheets, (gpointer) table, pioneer_xlsx_take_name (self->names, get_caption (table)));
      if (block->kind == PIONEER_BLOCK_CHART && pioneer_xlsx_chart_is_left_out (block->chart) == NULL)
        {
          g_autofree char *wanted = g_strconcat ("Chart, ", block->chart->title, NULL);

          g_hash_table_insert (self->sheets, block->chart, pioneer_xlsx_take_name (self->names, wanted));
        }
    }
}

char *
pioneer_xlsx_get_name (PioneerXlsx *self, gconstpointer what, const char *wanted, gboolean goes_on)
{
  return goes_on ? pioneer_xlsx_take_name (self->names, wanted) : g_strdup (g_hash_table_lookup (self->sheets, what));
}
