/* pioneer-report-json-private.h - A report's definition as JSON that is put together and printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* (transfer full) */
JsonObject *pioneer_json_copy_object (JsonObject *object);

/* The canonical form: members in the order of the tables, whatever the order they were given in; two spaces a level, and a line feed at
 * the end. (transfer full) */
char *pioneer_report_json_print (JsonObject *definition);

G_END_DECLS
