/* pioneer-spec-check-fit.c - Whether the sections of a report's description can be made of the records that they ask for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-check-private.h"

#define KIND(kind) (1u << PIONEER_KIND_##kind)

/* What sections are drawn from without being told a path to it. */
static const struct
{
  PioneerSectionType type;
  const char *what; /* that the others lack */
  guint kinds;
} fitting[] = {
  { PIONEER_SECTION_MAP, "place", KIND (SITE) | KIND (PARTNER) | KIND (OUTCOME) | KIND (CONCEPT) },
  { PIONEER_SECTION_NETWORK, "partners", KIND (PROGRAMME) | KIND (SITE) | KIND (PARTNER) },
};

/* "Choose site, partner or concept." (transfer full) */
static char *
list_kinds (guint kinds)
{
  GString *out = g_string_new ("Choose ");

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    {
      if ((kinds & (1u << kind)) == 0)
        continue;
      g_string_append (out, pioneer_kind_word ((PioneerKind) kind));
      kinds &= ~(1u << kind);
      g_string_append (out, kinds == 0 ? "." : (kinds & (kinds - 1)) == 0 ? " or " : ", ");
    }

  return g_string_free (out, FALSE);
}

static void
check_kind (PioneerSpecCheck *self, const PioneerSectionSpec *section, const char *what, guint kinds)
{
  g_autofree char *where = g_strconcat (section->where, ".records", NULL);
  g_autofree char *hint = list_kinds (kinds);

  if ((kinds & (1u << section->kind)) == 0)
    pioneer_spec_report_at (self->reader, PIONEER_ISSUE_WRONG_KIND, where, hint, "%s %s has no %s",
                            section->kind == PIONEER_KIND_OUTCOME ? "an" : "a", pioneer_kind_word (section->kind), what);
}

/* Where nothing else is asked for, a timeline is one of events. */
static void
check_events (PioneerSpecCheck *self, const PioneerSectionSpec *section)
{
  g_autofree char *where = NULL;

  if (section->type != PIONEER_SECTION_TIMELINE || section->date != NULL ||
      pioneer_field_is_of (PIONEER_FIELD_EVENT, section->kind))
    return;

  where = g_strconcat (section->where, ".records", NULL);
  pioneer_spec_report_at (self->reader, PIONEER_ISSUE_WRONG_KIND, where,
                          "Say by date which path leads to dates, or choose programme or site.", "%s %s has no events",
                          section->kind == PIONEER_KIND_OUTCOME ? "an" : "a", pioneer_kind_word (section->kind));
}

static void
check_bins (PioneerSpecCheck *self, const PioneerSectionSpec *section)
{
  g_autofree char *where = NULL;

  if (section->bins <= PIONEER_REPORT_MOST_BINS)
    return;

  where = g_strconcat (section->where, ".bins", NULL);
  pioneer_spec_report_at (self->reader, PIONEER_ISSUE_TOO_MANY, where, "Ask for fewer, or leave it out.",
                          "%u bins are asked for, and %u are the most that can be told apart", section->bins,
                          PIONEER_REPORT_MOST_BINS);
}

void
pioneer_spec_check_fit (PioneerSpecCheck *self, const PioneerSectionSpec *section)
{
  check_bins (self, section);
  if (section->kind == 0)
    return;

  check_events (self, section);
  for (guint i = 0; i < G_N_ELEMENTS (fitting); i++)
    if (fitting[i].type == section->type)
      check_kind (self, section, fitting[i].what, fitting[i].kinds);
}
