/* pioneer-contribution-private.h - Contributions, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-contribution.h"

G_BEGIN_DECLS

typedef struct
{
  const char *word;
  char *meaning;
  PioneerFoundBy found_by;
  PioneerList *fields; /* NULL where there are none */
  PioneerList *parts;  /* likewise */
  double frequency;
  double length;
  double idf;
  double factor;
  double score;
} PioneerContributionData;

/* Takes the meaning and the lists. */
PioneerContribution *pioneer_contribution_new (const PioneerContributionData *data);

G_END_DECLS
