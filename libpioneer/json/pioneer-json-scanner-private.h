/* pioneer-json-scanner-private.h - strict JSON: check, parse, find a place
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Containers within containers; also the bound on our own recursion. */
#define PIONEER_JSON_MAX_DEPTH 64

/* Bytes in one text. */
#define PIONEER_JSON_MAX_SIZE ((gsize) 1 << 30)

/* Members of one object. json-glib keeps them in a GHashTable under
 * g_str_hash(), for which colliding names are easily made: without a bound, a
 * few megabytes of them would keep the parser busy for minutes. */
#define PIONEER_JSON_MAX_MEMBERS 4096

/* Beyond ±2^53 a reader that holds numbers as doubles changes integers. */
#define PIONEER_JSON_MAX_INTEGER (G_GINT64_CONSTANT (1) << 53)

typedef enum
{
  PIONEER_JSON_FAULT_NONE,
  PIONEER_JSON_FAULT_EMPTY,
  PIONEER_JSON_FAULT_SYNTAX,
  PIONEER_JSON_FAULT_ENCODING,
  PIONEER_JSON_FAULT_DEPTH,
  PIONEER_JSON_FAULT_SIZE,
  PIONEER_JSON_FAULT_DUPLICATE_MEMBER,
  PIONEER_JSON_FAULT_NUMBER_RANGE,
  PIONEER_JSON_FAULT_TRAILING,
} PioneerJsonFaultCode;

/* Where and why a text was refused. The functions below overwrite whatever
 * they are given, and leave NONE where they succeed. The message says what was
 * found and what was expected; the hint what to do about it. Neither repeats
 * line and column, both of which count from 1, the column in code points. */
typedef struct
{
  PioneerJsonFaultCode code;
  gsize offset;
  guint line;
  guint column;
  char *message;
  char *hint;
} PioneerJsonFault;

void pioneer_json_fault_clear (PioneerJsonFault *fault);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerJsonFault, pioneer_json_fault_clear)

gboolean pioneer_json_scan (const char *text, gsize length, PioneerJsonFault *fault);

JsonNode *pioneer_json_parse (const char *text, gsize length, PioneerJsonFault *fault);

gboolean pioneer_json_locate (const char *text, gsize length, const char *path, guint *line, guint *column);

G_END_DECLS
