/* shell-canonical.c - Canonical JSON, rearranged without being read again
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-canonical.h"

#include <string.h>

static gboolean
opens_array (const char *line)
{
  return g_str_has_suffix (line, "[");
}

/* A field that was the last of its record leaves a comma behind. */
static void
end_record (GPtrArray *kept)
{
  char *last = kept->pdata[kept->len - 1];

  if (g_str_has_suffix (last, ","))
    last[strlen (last) - 1] = '\0';
}

char *
shell_canonical_drop_field (const char *text, const char *field, guint *n)
{
  g_autofree char *start = g_strdup_printf ("      \"%s\": ", field);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  gboolean inside = FALSE;

  *n = 0;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (inside)
        {
          inside = !g_str_has_prefix (lines[i], "      ]");
          continue;
        }
      if (g_str_has_prefix (lines[i], start))
        {
          inside = opens_array (lines[i]);
          (*n)++;
          continue;
        }
      if (g_str_has_prefix (lines[i], "    }") && kept->len > 0)
        end_record (kept);
      g_ptr_array_add (kept, lines[i]);
    }
  g_ptr_array_add (kept, NULL);

  return g_strjoinv ("\n", (char **) kept->pdata);
}

static void
append_line (GString *out, const char *line)
{
  const char *content = line + strspn (line, " ");

  g_string_append (out, content);
  if (g_str_has_suffix (content, ","))
    g_string_append_c (out, ' ');
}

/* The header ends before its member "records", and with it the comma in front. */
static void
end_header (GString *out)
{
  if (g_str_has_suffix (out->str, ", "))
    g_string_truncate (out, out->len - 2);
  g_string_append (out, "}\n");
}

char *
shell_canonical_to_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *out = g_string_new (NULL);
  gboolean in_records = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (!in_records && g_str_has_prefix (lines[i], "  \"records\":"))
        {
          in_records = TRUE;
          end_header (out);
        }
      else if (in_records && g_str_has_prefix (lines[i], "    }"))
        {
          g_string_append (out, "}\n");
        }
      else if (!in_records || g_str_has_prefix (lines[i], "    "))
        {
          append_line (out, lines[i]);
        }
    }

  return g_string_free (out, FALSE);
}
