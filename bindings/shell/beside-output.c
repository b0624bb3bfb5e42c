/* beside-output.c - What the commands beside search share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "beside-output.h"

guint
beside_limit (int limit)
{
  return limit > 0 ? (guint) limit : G_MAXUINT;
}

void
beside_set_decimal (ShellTable *table, guint column, double number, guint decimals)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char format[] = "%.0f";
  JsonNode *node = json_node_new (JSON_NODE_VALUE);

  format[2] = (char) ('0' + decimals);
  g_ascii_formatd (text, sizeof text, format, number);
  json_node_set_double (node, number);
  shell_table_take_node (table, column, text, node);
}

gboolean
beside_print (ShellContext *self, ShellTable *table, ShellFormat format)
{
  shell_table_print (table, self->output, format);

  return shell_context_finish (self, SHELL_OK) == SHELL_OK;
}
