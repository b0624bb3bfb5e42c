/* schema-builder.h - What the writers of JSON Schemas share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#define SCHEMA_DIALECT "https://json-schema.org/draft/2020-12/schema"
#define SLUG           "[a-z0-9]+(-[a-z0-9]+)*"

void schema_add_text (JsonBuilder *out, const char *name, const char *text);
void schema_add_number (JsonBuilder *out, const char *name, gint64 number);
void schema_add_flag (JsonBuilder *out, const char *name, gboolean flag);

/* An object; of no name where it is an element, or the whole. */
void schema_begin (JsonBuilder *out, const char *name);
void schema_begin_list (JsonBuilder *out, const char *name);

/* The words of an enumeration that files may have, after others, which end in NULL. */
void schema_add_choice (JsonBuilder *out, GType type, const char *const *more);

void schema_print (JsonBuilder *out);
