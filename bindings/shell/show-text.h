/* show-text.h - A record in full, for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* The fields are the record's, or one of its kind; whole adds what is said of it elsewhere, and where sources disagree. */
void show_print_text (ShellContext *self, PioneerCatalogue *catalogue, PioneerRecord *record, PioneerList *fields, gboolean whole);

/* A statement as a paragraph: what it says, its modality and limits, and its citations. */
void show_print_statement (ShellContext *self, PioneerStatement *statement, gboolean with_layer);

G_END_DECLS
