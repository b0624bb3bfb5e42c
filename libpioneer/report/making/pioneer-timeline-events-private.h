/* pioneer-timeline-events-private.h - The events of a timeline, in the order of their dates
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-item-cells-private.h"

G_BEGIN_DECLS

/* Something with a date, or without. */
typedef struct
{
  guint32 record;
  guint position;
  PioneerReportItem item; /* whose value is the date */
  const char *what;       /* what else is said of it; NULL where it is a date alone */
} PioneerTimelineEvent;

/* What the column gives of the records, in the order of time, unless the section has another; full is of what its path leads to. NULL on error.
 * (transfer full) (element-type PioneerTimelineEvent) */
GArray *pioneer_timeline_events (PioneerMaking *making,
                                 const PioneerSectionSpec *section,
                                 const PioneerItemColumn *date,
                                 const PioneerTypeSpec *full,
                                 GArray *records,
                                 GError **error);

G_END_DECLS
