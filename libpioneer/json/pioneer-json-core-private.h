/* pioneer-json-core-private.h - what the parts of the JSON scanner share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-json-names-private.h"
#include "pioneer-json-scanner-private.h"

G_BEGIN_DECLS

typedef enum
{
  PIONEER_JSON_OBJECT,
  PIONEER_JSON_ARRAY,
  PIONEER_JSON_STRING,
  PIONEER_JSON_INTEGER,
  PIONEER_JSON_REAL,
  PIONEER_JSON_TRUE,
  PIONEER_JSON_FALSE,
  PIONEER_JSON_NULL,
} PioneerJsonKind;

/* A scalar or a member name, not yet decoded: what only checks a text need not
 * pay for decoding it. Of a string, start and end are within the quotes. The
 * value of a number is ±mantissa × 10^exponent unless it is inexact, when its
 * digits did not all fit. */
typedef struct
{
  PioneerJsonKind kind;
  const guint8 *start;
  const guint8 *end;
  gboolean escaped;
  gboolean negative;
  gboolean inexact;
  guint64 mantissa;
  gint64 exponent;
} PioneerJsonToken;

/* Who wants to know what is scanned. Each returns whether to go on; the token
 * lives as long as the call, the text as long as the scan. */
typedef struct
{
  gboolean (*open) (gpointer data, PioneerJsonKind kind, const guint8 *at);
  gboolean (*close) (gpointer data, const guint8 *end);
  gboolean (*name) (gpointer data, const PioneerJsonToken *token);
  gboolean (*scalar) (gpointer data, const PioneerJsonToken *token);
} PioneerJsonSink;

typedef struct
{
  const guint8 *start;
  const guint8 *cursor;
  const guint8 *end;
  const PioneerJsonSink *sink; /* NULL where the text is only checked */
  gpointer sink_data;
  PioneerJsonFault *fault;
  PioneerJsonNames names;
  guint depth;
  const guint8 *opened[PIONEER_JSON_MAX_DEPTH];
} PioneerJsonScanner;

/* pioneer-json-scanner.c */
gboolean
pioneer_json_run (const char *text, gsize length, const PioneerJsonSink *sink, gpointer sink_data, PioneerJsonFault *fault);

/* pioneer-json-grammar.c */
void pioneer_json_skip_space (PioneerJsonScanner *scanner);
gboolean pioneer_json_scan_value (PioneerJsonScanner *scanner);

/* pioneer-json-string.c */
gboolean pioneer_json_scan_string (PioneerJsonScanner *scanner, PioneerJsonToken *token);
gsize pioneer_json_decode (const PioneerJsonToken *token, char *out);

/* pioneer-json-utf8.c */
gsize pioneer_json_utf8_length (const guint8 *at, const guint8 *end);

/* pioneer-json-number.c */
gboolean pioneer_json_scan_number (PioneerJsonScanner *scanner, PioneerJsonToken *token);
gint64 pioneer_json_token_integer (const PioneerJsonToken *token);
double pioneer_json_token_real (const PioneerJsonToken *token);

/* pioneer-json-fault.c; those that fail return FALSE */
void pioneer_json_place (const char *text, gsize offset, guint *line, guint *column);
gboolean pioneer_json_fail (
    PioneerJsonScanner *scanner, PioneerJsonFaultCode code, const guint8 *at, const char *hint, const char *format, ...)
    G_GNUC_PRINTF (5, 6);
gboolean pioneer_json_fail_unexpected (PioneerJsonScanner *scanner, const guint8 *at, const char *expected, const char *hint);
gboolean pioneer_json_fail_utf8 (PioneerJsonScanner *scanner, const guint8 *at);
gboolean pioneer_json_fail_duplicate (PioneerJsonScanner *scanner, const guint8 *at, const PioneerJsonName *earlier);

G_END_DECLS
