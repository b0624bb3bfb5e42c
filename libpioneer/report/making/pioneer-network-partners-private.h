/* pioneer-network-partners-private.h - The partners of a network, with what sites say of each
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-item-cells-private.h"

G_BEGIN_DECLS

/* A site, or a programme, and what it says of a partner: once for each role. */
typedef struct
{
  guint32 site;
  PioneerReportItem item;
} PioneerNetworkLink;

typedef struct
{
  guint32 record;
  GArray *links; /* PioneerNetworkLink, in the order of sites */
  guint n_sites; /* each once */
  char *label;   /* folded */
} PioneerNetworkPartner;

/* Those that the records work with; of records that are partners, these, with all sites that work with them. In the order of how many they are
 * of, the most first. NULL on error. (transfer full) (element-type PioneerNetworkPartner) */
GPtrArray *pioneer_network_partners (PioneerMaking *making, const PioneerSectionSpec *section, GArray *records, GError **error);

G_END_DECLS
