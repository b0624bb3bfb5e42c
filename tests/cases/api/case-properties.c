/* case-properties.c - Which properties the cases have read
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "case-properties.h"

static GQuark
get_mark (void)
{
  return g_quark_from_static_string ("case-read");
}

void
case_properties_mark (GParamSpec *spec)
{
  g_param_spec_set_qdata (spec, get_mark (), GINT_TO_POINTER (TRUE));
}

gboolean
case_properties_is_marked (GParamSpec *spec)
{
  return g_param_spec_get_qdata (spec, get_mark ()) != NULL;
}
