/* shell-output.h - What the command prints
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef enum
{
  SHELL_STYLE_PLAIN,
  SHELL_STYLE_HEADING,
  SHELL_STYLE_KEY,
  SHELL_STYLE_FAINT,
  SHELL_STYLE_GOOD,
  SHELL_STYLE_WARNING,
  SHELL_STYLE_BAD,
  SHELL_N_STYLES
} ShellStyle;

/* Standard output, or a file that is written whole or not at all. */
typedef struct
{
  GString *buffer;
  char *file; /* NULL for standard output */
  gboolean colored;
  guint width;     /* 0 where lines may be of any length */
  gboolean closed; /* nobody reads any more */
  int failed;      /* errno of the first write that failed */
} ShellOutput;

ShellOutput *shell_output_new (void);
void shell_output_free (ShellOutput *self);

void shell_output_text (ShellOutput *self, const char *text);
void shell_output_bytes (ShellOutput *self, const char *bytes, gsize length);
void shell_output_printf (ShellOutput *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* Cleaned, and in colour where wanted. */
void shell_output_styled (ShellOutput *self, ShellStyle style, const char *text);
void shell_output_spaces (ShellOutput *self, guint n);
/* A paragraph, and a newline; its first line is where the cursor stands, at the column of the indent. */
void shell_output_wrapped (ShellOutput *self, guint indent, ShellStyle style, const char *text);
void shell_output_json (ShellOutput *self, JsonNode *node);

/* Writes what is left. A reader that went away is no error. */
gboolean shell_output_finish (ShellOutput *self, GError **error);

/* To standard error, after the name of the command; cleaned, line by line. */
void shell_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);
/* The same without the name: nothing is wrong. */
void shell_note (const char *format, ...) G_GNUC_PRINTF (1, 2);

G_END_DECLS
