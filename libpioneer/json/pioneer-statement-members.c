/* pioneer-statement-members.c - The table of members that a statement has in JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-statement-members-private.h"

#include "pioneer-enum-types.h"

#define TEXT                                                                                                                       \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_TEXT                                                                                                \
  }
#define PERIOD                                                                                                                     \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_PERIOD                                                                                              \
  }
#define CHOICE(getter)                                                                                                             \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = getter                                                                        \
  }

const PioneerMember pioneer_statement_members[PIONEER_N_STATEMENT_MEMBERS] = {
  [PIONEER_STATEMENT_VALUE] = { .name = "value" },
  [PIONEER_STATEMENT_STATE] = { "state", CHOICE (pioneer_state_get_type), 0 },
  [PIONEER_STATEMENT_AS_OF] = { "as-of", PERIOD, 0 },
  [PIONEER_STATEMENT_SCOPE] = { "scope", TEXT, 0 },
  [PIONEER_STATEMENT_ATTRIBUTED_TO] = { "attributed-to", TEXT, 0 },
  [PIONEER_STATEMENT_MODALITY] = { "modality", CHOICE (pioneer_modality_get_type), 0 },
  [PIONEER_STATEMENT_RANK] = { "rank", CHOICE (pioneer_rank_get_type), 0 },
  [PIONEER_STATEMENT_REASON] = { "reason", TEXT, 0 },
  [PIONEER_STATEMENT_LAYER] = { "layer", TEXT, 0 },
  [PIONEER_STATEMENT_CITE] = { .name = "cite" },
};

const char *const pioneer_header_members[PIONEER_N_HEADER_MEMBERS] = {
  [PIONEER_HEADER_FORMAT] = "format", [PIONEER_HEADER_VERSION] = "version", [PIONEER_HEADER_LAYER] = "layer",
  [PIONEER_HEADER_TITLE] = "title",   [PIONEER_HEADER_LICENCE] = "licence", [PIONEER_HEADER_RECORDS] = "records",
};
