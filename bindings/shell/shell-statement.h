/* shell-statement.h - What is shown of a statement
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-table.h"

G_BEGIN_DECLS

/* Whether it holds personal data that was not asked for. */
gboolean shell_statement_is_withheld (ShellContext *self, PioneerStatement *statement);
/* Fails where a path leads to personal data that was not asked for. */
gboolean shell_path_is_open (ShellContext *self, const char *path, GError **error);

/* The value for people; NULL where there is none, or it is withheld. (transfer full) */
char *shell_statement_dup_value (ShellContext *self, PioneerStatement *statement);
/* The same, or why there is none. (transfer full) */
char *shell_statement_dup_text (ShellContext *self, PioneerStatement *statement);
/* Its date, its limits, who is quoted, its rank and its layer, as far as they are worth saying; else empty. (transfer full) */
char *shell_statement_dup_qualifiers (PioneerStatement *statement, gboolean with_layer);
/* NULL where plan and result don't apply. */
const char *shell_statement_modality (PioneerStatement *statement);

/* SOURCE@START-END, and for machines the digest. (transfer full) */
char *shell_citation_dup_place (PioneerCitation *citation);
char *shell_citation_dup_digest (PioneerCitation *citation);

/* NULL becomes JSON's null. */
void shell_object_set_text (JsonObject *object, const char *key, const char *text);

/* Everything of it. (transfer full) */
JsonNode *shell_statement_to_node (ShellContext *self, PioneerStatement *statement);

/* The long sheet: a row a citation, and one for a statement that has none. */
ShellTable *shell_sheet_new (void);
void shell_sheet_add (ShellTable *sheet, ShellContext *self, PioneerStatement *statement);

G_END_DECLS
