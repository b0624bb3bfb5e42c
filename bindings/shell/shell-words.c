/* shell-words.c - Words that users type
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-words.h"

#include <string.h>

/* Longer words are not compared: nobody mistypes those. */
#define MAX_LENGTH 63

static guint
least (guint a, guint b, guint c)
{
  return MIN (MIN (a, b), c);
}

/* How many letters must be changed, added, dropped or swapped with their neighbour (optimal string alignment). */
static guint
get_distance (const char *a, const char *b)
{
  guint n = (guint) strlen (a);
  guint m = (guint) strlen (b);
  guint d[MAX_LENGTH + 1][MAX_LENGTH + 1];

  if (n > MAX_LENGTH || m > MAX_LENGTH)
    return G_MAXUINT;

  for (guint i = 0; i <= n; i++)
    for (guint j = 0; j <= m; j++)
      {
        if (i == 0 || j == 0)
          {
            d[i][j] = i + j;
            continue;
          }
        d[i][j] = least (d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
          d[i][j] = MIN (d[i][j], d[i - 2][j - 2] + 1);
      }

  return d[n][m];
}

const char *
shell_words_nearest (const char *word, const char *const *words)
{
  g_autofree char *lower = g_ascii_strdown (word, -1);
  guint best = MAX (1, (guint) strlen (word) / 3) + 1;
  const char *nearest = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint distance = get_distance (lower, words[i]);

      if (distance < best)
        {
          best = distance;
          nearest = words[i];
        }
    }

  for (guint i = 0; nearest == NULL && strlen (lower) >= 3 && words[i] != NULL; i++)
    if (g_str_has_prefix (words[i], lower))
      nearest = words[i];

  return nearest;
}

char *
shell_words_suggestion (const char *word, const char *const *words)
{
  const char *nearest = shell_words_nearest (word, words);

  return nearest != NULL ? g_strdup_printf ("; did you mean “%s”?", nearest) : g_strdup ("");
}

int
shell_words_find (const char *what, const char *word, const char *const *words, GError **error)
{
  g_autofree char *suggestion = NULL;
  g_autofree char *known = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    if (strcmp (word, words[i]) == 0)
      return (int) i;

  suggestion = shell_words_suggestion (word, words);
  known = g_strjoinv (", ", (char **) words);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "There is no %s “%s”%s%s The choice is: %s", what, word,
               suggestion, suggestion[0] != '\0' ? "" : ".", known);

  return -1;
}

const char *
shell_enum_nick (GType type, int value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (class, value);

  return found != NULL ? found->value_nick : NULL;
}

gboolean
shell_enum_parse (GType type, const char *what, const char *word, int *value, GError **error)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  g_autofree const char **nicks = g_new0 (const char *, class->n_values + 1);
  int found;

  for (guint i = 0; i < class->n_values; i++)
    nicks[i] = class->values[i].value_nick;

  found = shell_words_find (what, word, nicks, error);
  if (found < 0)
    return FALSE;

  *value = class->values[found].value;

  return TRUE;
}

static const char *const singulars[] = { "programme", "site", "partner", "outcome", "source", "concept", NULL };
static const char *const plurals[] = { "programmes", "sites", "partners", "outcomes", "sources", "concepts", NULL };

gboolean
shell_kind_parse (const char *word, PioneerKind *kind, GError **error)
{
  int found;

  for (guint i = 0; singulars[i] != NULL; i++)
    if (strcmp (word, singulars[i]) == 0)
      {
        *kind = PIONEER_KIND_PROGRAMME + i;
        return TRUE;
      }

  found = shell_words_find ("kind of record", word, plurals, error);
  if (found >= 0)
    *kind = PIONEER_KIND_PROGRAMME + (guint) found;

  return found >= 0;
}

const char *
shell_kind_word (PioneerKind kind)
{
  return singulars[kind - PIONEER_KIND_PROGRAMME];
}

const char *
shell_kind_plural (PioneerKind kind)
{
  return plurals[kind - PIONEER_KIND_PROGRAMME];
}

char *
shell_count (guint n, const char *singular, const char *plural)
{
  return g_strdup_printf ("%u %s", n, n == 1 ? singular : plural);
}
