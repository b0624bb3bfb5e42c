/* pioneer-units-private.h - The table of units
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PIONEER_UNIT_COUNT 0

typedef struct
{
  const char *code;      /* as it is written: "week" */
  const char *singular;  /* as it is shown after 1: "week" */
  const char *plural;    /* as it is shown after any other amount: "weeks"; "%" and "£" are symbols */
  gboolean before;       /* the symbol stands before the amount, without a space */
  gboolean joined;       /* the symbol stands behind the amount, without a space */
  const char *dimension; /* quantities of one dimension can be converted and compared */
  double factor;         /* to the dimension's base unit */
} PioneerUnit;

const PioneerUnit *pioneer_unit_get (guint index);
int pioneer_unit_lookup (const char *code, gsize length);
char *pioneer_unit_list (void);
/* 20 % of a population is not 20 people: a share is asked for by its unit, never by a bare number. */
gboolean pioneer_unit_is_share (guint index);

G_END_DECLS
