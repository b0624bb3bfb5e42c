/* pioneer-list-filter.c - Filtering lists
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-list-private.h"

#include <string.h>

#include "pioneer-path-private.h"

/* Of what has no value: that there is none and that it is not known are words that can be asked for. */
static gboolean
is_state_wanted (PioneerWanted *wanted, PioneerState state)
{
  switch (state)
    {
    case PIONEER_STATE_NONE:
      return wanted != NULL && strcmp (pioneer_wanted_get_text (wanted), "none") == 0;
    case PIONEER_STATE_UNKNOWN:
      return wanted != NULL && strcmp (pioneer_wanted_get_text (wanted), "unknown") == 0;
    default:
      return wanted == NULL;
    }
}

static gboolean
has_match (PioneerPath *path, PioneerWanted *wanted, guint position)
{
  g_autoptr (GArray) keys = pioneer_path_collect (path, position);

  for (guint i = 0; i < keys->len; i++)
    if (wanted != NULL && pioneer_wanted_matches (wanted, &g_array_index (keys, PioneerKey, i)))
      return TRUE;

  return keys->len == 0 && is_state_wanted (wanted, pioneer_path_state (path, position));
}

/**
 * pioneer_list_filter:
 * @self: a list
 * @field: of records, the name of a field, `id` for their identity, or a path along them such as `population.kind` or
 *   `participation.programme`, or either with a condition on the values: `population[kind=target]`, `feature[modality=plan]`,
 *   `population[source=scie-2013]`; of anything else, the name of a property
 * @value: (nullable): the value wanted, or %NULL for those of which none is stated
 * @error: return location for an error, or %NULL
 *
 * Picks the items that have a value. A record is named by its identity or any of its names, a word of a closed list by that word, a quantity and
 * a date in the notation of the JSON format (a date also matches one that is more precise, a number without a unit any unit but that of a share), and text by itself, whatever the
 * case of its letters. `none` and `unknown` pick the records of which a source says that there is
 * no value, or that it is not known.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field, and with %PIONEER_ERROR_PARSE or
 * %PIONEER_ERROR_UNKNOWN_WORD where what is wanted can be no value of it: not a quantity, a date or one of its words.
 *
 * Returns: (transfer full): the items that have it, in the order of the list; %NULL on error
 */
PioneerList *
pioneer_list_filter (PioneerList *self, const char *field, const char *value, GError **error)
{
  g_autoptr (PioneerPath) path = NULL;
  g_autoptr (PioneerWanted) wanted = NULL;
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  path = pioneer_path_parse (self, field, error);
  if (path == NULL)
    return NULL;
  if (value != NULL)
    wanted = pioneer_wanted_parse (value);
  if (wanted != NULL && !pioneer_wanted_check (wanted, pioneer_path_spec (path), error))
    return NULL;

  n = pioneer_list_get_n_items (self);
  for (guint i = 0; i < n; i++)
    if (has_match (path, wanted, i))
      g_array_append_val (positions, i);

  return pioneer_list_pick (self, positions);
}

static gboolean
is_within (PioneerWanted *lowest, PioneerWanted *highest, const PioneerKey *key)
{
  int order;

  if (lowest != NULL && (!pioneer_wanted_compare (lowest, key, &order) || order < 0))
    return FALSE;

  return highest == NULL || (pioneer_wanted_compare (highest, key, &order) && order <= 0);
}

static gboolean
has_within (PioneerPath *path, PioneerWanted *lowest, PioneerWanted *highest, guint position)
{
  g_autoptr (GArray) keys = pioneer_path_collect (path, position);

  for (guint i = 0; i < keys->len; i++)
    if (is_within (lowest, highest, &g_array_index (keys, PioneerKey, i)))
      return TRUE;

  return FALSE;
}

/**
 * pioneer_list_filter_range:
 * @self: a list
 * @field: as for [method@Pioneer.List.filter]
 * @lowest: (nullable): the lowest value wanted, or %NULL for no bound
 * @highest: (nullable): the highest value wanted, or %NULL for no bound
 * @error: return location for an error, or %NULL
 *
 * Picks the items that have a value between two bounds, which are themselves included: quantities (`200000`, `48 hour`), dates
 * (`2013-11`), numbers, or texts in the order of their code points. Values whose unit is unlike the bound's are not in the range.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field, and with %PIONEER_ERROR_PARSE or
 * %PIONEER_ERROR_UNKNOWN_WORD where what is wanted can be no value of it: not a quantity, a date or one of its words.
 *
 * Returns: (transfer full): the items that have it, in the order of the list; %NULL on error
 */
PioneerList *
pioneer_list_filter_range (PioneerList *self, const char *field, const char *lowest, const char *highest, GError **error)
{
  g_autoptr (PioneerPath) path = NULL;
  g_autoptr (PioneerWanted) low = NULL;
  g_autoptr (PioneerWanted) high = NULL;
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n;

  g_return_val_if_fail (PIONEER_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  path = pioneer_path_parse (self, field, error);
  if (path == NULL)
    return NULL;
  if (lowest != NULL)
    low = pioneer_wanted_parse (lowest);
  if (highest != NULL)
    high = pioneer_wanted_parse (highest);
  if ((low != NULL && !pioneer_wanted_check (low, pioneer_path_spec (path), error)) ||
      (high != NULL && !pioneer_wanted_check (high, pioneer_path_spec (path), error)))
    return NULL;

  n = pioneer_list_get_n_items (self);
  for (guint i = 0; i < n; i++)
    if (has_within (path, low, high, i))
      g_array_append_val (positions, i);

  return pioneer_list_pick (self, positions);
}
