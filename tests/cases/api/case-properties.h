/* case-properties.h - Which properties the cases have read
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>

void case_properties_mark (GParamSpec *spec);
gboolean case_properties_is_marked (GParamSpec *spec);
