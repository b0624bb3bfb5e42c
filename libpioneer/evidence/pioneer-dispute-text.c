/* pioneer-dispute-text.c - Saying how sources disagree
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-dispute-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-words-private.h"

#define MOST_NAMED 4

static const char *
get_opening (PioneerConflictKind kind)
{
  switch (kind)
    {
    case PIONEER_CONFLICT_KIND_PRECISION:
      return "The values differ only in how precise they are: ";
    case PIONEER_CONFLICT_KIND_SCOPE:
      return "The values differ, and so does what they hold for: ";
    case PIONEER_CONFLICT_KIND_MODALITY:
      return "What is still planned in one place is done in another: ";
    case PIONEER_CONFLICT_KIND_NAME:
      return "The names differ: ";
    case PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST:
      return "The number stated and the number listed differ: ";
    case PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT:
      return "One source has nothing where another has something: ";
    default:
      return "The values differ: ";
    }
}

static void
append_modality (const PioneerStatementData *statement, GString *out)
{
  PioneerModality modality = pioneer_store_modality (statement);

  if (modality != PIONEER_MODALITY_UNSPECIFIED)
    g_string_append_printf (out, ", %s", pioneer_choice_nick (PIONEER_TYPE_MODALITY, (int) modality));
}

static void
append_limits (const PioneerStatementData *statement, GString *out)
{
  const PioneerQualifiers *qualifiers = statement->qualifiers;

  if (qualifiers != NULL && qualifiers->as_of != NULL)
    {
      g_string_append (out, ", as of ");
      pioneer_period_data_display (qualifiers->as_of, out);
    }
  if (qualifiers != NULL && qualifiers->scope != NULL)
    g_string_append_printf (out, ", %s", qualifiers->scope);
}

static void
append_side (PioneerStore *store, const PioneerSideData *side, PioneerConflictKind kind, GString *out)
{
  g_string_append (out, side->text);
  if (kind == PIONEER_CONFLICT_KIND_SCOPE)
    append_limits (side->sample, out);
  if (kind == PIONEER_CONFLICT_KIND_SCOPE || kind == PIONEER_CONFLICT_KIND_MODALITY)
    append_modality (side->sample, out);

  g_string_append (out, " (");
  pioneer_words_append_sources (store, side->sources, out);
  g_string_append_c (out, ')');
}

char *
pioneer_dispute_explain (PioneerStore *store, const PioneerDispute *dispute)
{
  GString *out = g_string_new (get_opening (dispute->kind));
  guint n = dispute->sides->len <= MOST_NAMED ? dispute->sides->len : MOST_NAMED - 1;

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (out, " against ");
      append_side (store, dispute->sides->pdata[i], dispute->kind, out);
    }
  if (n < dispute->sides->len)
    g_string_append_printf (out, " against %u others", dispute->sides->len - n);
  g_string_append_c (out, '.');

  return g_string_free (out, FALSE);
}
