/* pioneer-making-text.c - Texts of a report, with what their names stand for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-text-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-item-cells-private.h"
#include "pioneer-misread-private.h"
#include "pioneer-words-private.h"

static void
add_word (GPtrArray *words, const char *text)
{
  if (!g_ptr_array_find_with_equal_func (words, text, g_str_equal, NULL))
    g_ptr_array_add (words, g_strdup (text));
}

/* What a record gives at the end of a path; how real it is stands beside it, as in a cell. */
static void
add_at_path (PioneerMaking *self, const PioneerReportPath *path, guint32 record, GPtrArray *words)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));

  pioneer_report_path_collect (path, self->store, record, NULL, FALSE, self->content->arena, items);
  for (guint i = 0; i < items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (items, PioneerReportItem, i);
      g_autoptr (GString) text = g_string_new (NULL);

      if (item->state != PIONEER_STATE_VALUE)
        g_string_append (text, pioneer_words_state (item->state));
      else
        pioneer_item_append (self, pioneer_report_path_spec (path), item, text);
      if (pioneer_modality_words (item->modality) != NULL && pioneer_report_path_marks (path))
        g_string_append_printf (text, " (%s)", pioneer_modality_words (item->modality));
      add_word (words, text->str);
    }
  if (items->len == 0)
    add_word (words, pioneer_words_state (PIONEER_STATE_NOT_STATED));
}

static gboolean
add_values (PioneerMaking *self, const PioneerBinding *binding, const char *at, GPtrArray *words, GError **error)
{
  g_autoptr (PioneerReportPath) path = NULL;

  if (at != NULL && binding->kind == 0)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE, "${%s.%s}: %s is no record, so that nothing can be asked of it",
                   binding->name, at, binding->name);
      return FALSE;
    }
  if (at != NULL)
    {
      path = pioneer_report_path_parse (1u << binding->kind, NULL, at, error);
      if (path == NULL)
        return FALSE;
    }

  if (binding->values == NULL && binding->kind != 0 && path == NULL)
    g_ptr_array_add (words, g_strdup_printf ("all %ss", pioneer_kind_word (binding->kind)));
  for (guint i = 0; i < binding->n_values; i++)
    if (path != NULL)
      add_at_path (self, path, binding->records[i], words);
    else
      add_word (words, binding->kind != 0 ? pioneer_store_name (self->store, binding->records[i]) : binding->values[i]);

  return TRUE;
}

/* "programme" or "programme.name", between the braces. */
static gboolean
append_reference (PioneerMaking *self, const char *reference, GString *out, GError **error)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *quote = pioneer_misread_quote (reference, -1);
  gsize length = strcspn (reference, ".:");
  const PioneerBinding *binding = pioneer_making_find_binding (self, reference, length);
  g_autofree char *known = NULL;

  if (binding == NULL)
    {
      known = pioneer_making_list_bindings (self);
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "${%s} stands for nothing; the names here are: %s", quote,
                   known);
      return FALSE;
    }
  if (!add_values (self, binding, reference[length] != '\0' ? reference + length + 1 : NULL, words, error))
    return FALSE;
  if (words->len > 0)
    pioneer_words_append_list (out, words);

  return TRUE;
}

gboolean
pioneer_making_fill_part (PioneerMaking *self, const char *text, gsize length, GString *out, GError **error)
{
  const char *end = text + length;

  for (const char *at = text; at < end; at++)
    {
      const char *close;
      g_autofree char *reference = NULL;

      if (at[0] != '$' || at + 1 >= end || at[1] != '{')
        {
          g_string_append_c (out, *at);
          continue;
        }
      close = memchr (at, '}', (gsize) (end - at));
      if (close == NULL)
        {
          g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE, "A ${ isn't closed: write it as in ${programme}");
          return FALSE;
        }
      reference = g_strndup (at + 2, (gsize) (close - at - 2));
      if (!append_reference (self, reference, out, error) || !pioneer_making_check_filled (out, error))
        return FALSE;
      at = close;
    }

  return TRUE;
}

char *
pioneer_making_fill (PioneerMaking *self, const char *text, const char *where, GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  GError *inner = NULL;

  if (pioneer_making_fill_part (self, text, strlen (text), out, &inner))
    return g_string_free (g_steal_pointer (&out), FALSE);

  pioneer_making_fail (error, inner, where);

  return NULL;
}
