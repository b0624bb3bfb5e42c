/* pioneer-json-text-private.h - canonical strings, numbers and JSON paths
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Of a member name that a JSON path can hold without quotes. */
#define PIONEER_JSON_PATH_BYTES                                                                                                    \
  "abcdefghijklmnopqrstuvwxyz"                                                                                                     \
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ"                                                                                                     \
  "0123456789_-"

void pioneer_json_append_string (GString *out, const char *utf8);

void pioneer_json_append_number (GString *out, double value);

char *pioneer_json_path_member (const char *path, const char *member);

char *pioneer_json_path_element (const char *path, guint index);

G_END_DECLS
