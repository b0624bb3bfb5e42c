/* pioneer-pdf-fix.c - What in a PDF is no part of the report: when it was printed, and how busy the machine was
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Everything is changed in place, as a PDF says at which byte each of its parts begins.
 */

#include "pioneer-pdf-private.h"

#include <stdlib.h>
#include <string.h>

#define DATE_DIGITS 14
#define NODE        "(node"
#define NODE_DIGITS 8
#define ID_DIGITS   32

static char *
describe_date (void)
{
  const char *given = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds = given != NULL ? g_ascii_strtoll (given, NULL, 10) : 0;
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (seconds);

  return date != NULL ? g_date_time_format (date, "%Y%m%d%H%M%S") : g_strdup ("19700101000000");
}

/* Parentheses within texts have a backslash before them, so that no title looks like this. */
static void
fix_date (GString *pdf, const char *begin, const char *date)
{
  gsize length = strlen (begin);

  for (gsize i = 0; i + length + DATE_DIGITS <= pdf->len; i++)
    if (pdf->str[i] == '/' && memcmp (pdf->str + i, begin, length) == 0 &&
        strspn (pdf->str + i + length, "0123456789") >= DATE_DIGITS)
      memcpy (pdf->str + i + length, date, DATE_DIGITS);
}

static void
fix_dates (GString *pdf)
{
  g_autofree char *date = describe_date ();

  if (strlen (date) != DATE_DIGITS)
    return;

  fix_date (pdf, "/CreationDate (D:", date);
  fix_date (pdf, "/ModDate (D:", date);
}

/* Not a bookmark of that name, nor a part of one. */
static gboolean
is_node (const GString *pdf, gsize at)
{
  static const char title[] = "/Title ";
  gsize length = strlen (NODE);

  return at + length + NODE_DIGITS < pdf->len && pdf->str[at] == '(' && memcmp (pdf->str + at, NODE, length) == 0 &&
         strspn (pdf->str + at + length, "0123456789") == NODE_DIGITS && pdf->str[at + length + NODE_DIGITS] == ')' &&
         (at == 0 || pdf->str[at - 1] != '\\') &&
         (at < strlen (title) || memcmp (pdf->str + at - strlen (title), title, strlen (title)) != 0);
}

static guint
get_number (const GString *pdf, gsize at)
{
  return (guint) strtoul (pdf->str + at + strlen (NODE), NULL, 10);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  guint one = *(const guint *) a;
  guint other = *(const guint *) b;

  return (one > other) - (one < other);
}

/* Chromium numbers the parts that it names as it comes to them, and leaves numbers out: of two prints of a page, the one may have 80 where
 * the other has 81. Their order is the same, and all lists of them are in that order. */
static void
fix_nodes (GString *pdf)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) ranks = g_hash_table_new (NULL, NULL);

  for (gsize at = 0; at < pdf->len; at++)
    if (is_node (pdf, at))
      {
        guint number = get_number (pdf, at);

        g_array_append_val (numbers, number);
      }
  g_array_sort (numbers, compare);
  for (guint i = 0; i < numbers->len; i++)
    {
      gpointer number = GUINT_TO_POINTER (g_array_index (numbers, guint, i));

      if (!g_hash_table_contains (ranks, number))
        g_hash_table_insert (ranks, number, GUINT_TO_POINTER (g_hash_table_size (ranks) + 1));
    }

  for (gsize at = 0; at < pdf->len; at++)
    if (is_node (pdf, at))
      {
        guint rank = GPOINTER_TO_UINT (g_hash_table_lookup (ranks, GUINT_TO_POINTER (get_number (pdf, at))));
        char digits[16];

        g_snprintf (digits, sizeof digits, "%08u", rank);
        memcpy (pdf->str + at + strlen (NODE), digits, NODE_DIGITS);
      }
}

/* Of the file as it was; in the trailer, twice: "/ID [<…> <…>]". */
static void
fix_id (GString *pdf)
{
  char *found = g_strrstr_len (pdf->str, (gssize) pdf->len, "/ID [<");
  g_autofree char *digest = NULL;

  if (found == NULL)
    return;

  for (guint pass = 0; pass < 2; pass++)
    {
      const char *hex = pass == 0 ? "00000000000000000000000000000000" : digest;
      gsize left = (gsize) (pdf->str + pdf->len - found);

      for (gsize i = 0; i < left && found[i] != ']'; i++)
        if (found[i] == '<' && i + 1 + ID_DIGITS < left && strspn (found + i + 1, "0123456789abcdefABCDEF") == ID_DIGITS)
          memcpy (found + i + 1, hex, ID_DIGITS);
      if (pass == 0)
        digest = g_compute_checksum_for_data (G_CHECKSUM_MD5, (const guchar *) pdf->str, pdf->len);
    }
}

void
pioneer_pdf_fix (GString *pdf)
{
  fix_dates (pdf);
  fix_nodes (pdf);
  fix_id (pdf);
}
