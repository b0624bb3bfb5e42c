/* pioneer-error.h - What can go wrong, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "pioneer-version.h"

G_BEGIN_DECLS

/**
 * PIONEER_ERROR:
 *
 * The error domain of the library.
 */
#define PIONEER_ERROR (pioneer_error_quark ())

/**
 * PioneerError:
 * @PIONEER_ERROR_PARSE: a text is not what it should be: not JSON, not a quantity, not a date
 * @PIONEER_ERROR_INVALID: a catalogue has issues of severity error
 * @PIONEER_ERROR_UNKNOWN_FIELD: there is no field of that name
 * @PIONEER_ERROR_UNKNOWN_RECORD: there is no record of that identity
 * @PIONEER_ERROR_UNLIKE_UNITS: quantities of unlike units were compared or added
 * @PIONEER_ERROR_UNKNOWN_WORD: a word is not one of a closed list (a kind, a format, a policy)
 * @PIONEER_ERROR_LIMIT: the input is larger or deeper than is accepted
 * @PIONEER_ERROR_UNVERIFIABLE: a text cannot be checked against (not UTF-8, not the source's)
 * @PIONEER_ERROR_DAMAGED: a compiled catalogue is not as it was made
 * @PIONEER_ERROR_OTHER_FORMAT: a compiled catalogue was made by another version of the library, or for another kind of machine
 *
 * Error codes of the library. Every message stands alone: it says where, what was found, what was expected and what to do.
 */
typedef enum
{
  PIONEER_ERROR_PARSE,
  PIONEER_ERROR_INVALID,
  PIONEER_ERROR_UNKNOWN_FIELD,
  PIONEER_ERROR_UNKNOWN_RECORD,
  PIONEER_ERROR_UNLIKE_UNITS,
  PIONEER_ERROR_UNKNOWN_WORD,
  PIONEER_ERROR_LIMIT,
  PIONEER_ERROR_UNVERIFIABLE,
  PIONEER_ERROR_DAMAGED,
  PIONEER_ERROR_OTHER_FORMAT
} PioneerError;

PIONEER_AVAILABLE_IN_1_0
GQuark pioneer_error_quark (void);

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_error_recall (const char *message);

G_END_DECLS
