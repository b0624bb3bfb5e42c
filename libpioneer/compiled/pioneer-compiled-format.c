/* pioneer-compiled-format.c - The names of the sections of a compiled catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-format-private.h"

const char *
pioneer_section_name (guint section)
{
  static const char *const names[PIONEER_N_SECTIONS] = {
    [PIONEER_SECTION_CATALOGUE] = "catalogue", [PIONEER_SECTION_INDEX] = "index",       [PIONEER_SECTION_RECORDS] = "records",
    [PIONEER_SECTION_CONTENTS] = "contents",   [PIONEER_SECTION_MENTIONS] = "mentions", [PIONEER_SECTION_CITINGS] = "citings",
  };

  return section > 0 && section < PIONEER_N_SECTIONS ? names[section] : "unknown";
}
