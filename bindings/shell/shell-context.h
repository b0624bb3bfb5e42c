/* shell-context.h - What every subcommand is given: the global options, the catalogue and the output
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

#include "shell-output.h"

G_BEGIN_DECLS

/* What the command exits with. */
enum
{
  SHELL_OK = 0,
  SHELL_FINDINGS = 1,
  SHELL_FAILURE = 2
};

typedef enum
{
  SHELL_FORMAT_TABLE,
  SHELL_FORMAT_JSON,
  SHELL_FORMAT_CSV
} ShellFormat;

typedef struct _ShellContext ShellContext;

typedef struct
{
  const char *name;
  const char *help;
  const char *synopsis;
  int (*run) (ShellContext *self, char ***arguments);
} ShellCommand;

struct _ShellContext
{
  const ShellCommand *command; /* NULL before it is known */
  ShellOutput *output;
  char **operands; /* what is neither an option nor the value of one; never NULL once parsed */
  int status;      /* what to exit with where parsing says to go no further */

  PioneerCatalogue *opened; /* the compiled catalogue that is in use, which may turn out to be damaged; or NULL */

  char **catalogues;
  char *policy;
  char *format;
  char *color;
  int width;
  gboolean no_shipped;
  gboolean with_contacts;
  gboolean help;
  gboolean version;
};

ShellContext *shell_context_new (void);
void shell_context_free (ShellContext *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShellContext, shell_context_free)

/* The options that every subcommand has. (transfer full) */
GOptionEntry *shell_context_global_entries (ShellContext *self);

/* Reads the options of a subcommand, and the global ones; the arguments begin with the name of the program. FALSE where the subcommand is
 * to return the context's status at once: something is wrong, and said, or help was asked for, and given. */
gboolean shell_context_parse (ShellContext *self, char ***arguments, const GOptionEntry *entries, const char *details);

/* The number of operands is within bounds; otherwise says so. */
gboolean shell_context_expect (ShellContext *self, guint least, guint most);
/* The format among table, json and csv; otherwise says so. */
gboolean shell_context_get_format (ShellContext *self, ShellFormat *format);

/* The catalogue that the global options name, under the policy that they name. (transfer full) */
PioneerCatalogue *shell_context_load (ShellContext *self, GError **error);

/* Complains, and returns the status of a failure. */
int shell_context_fail (ShellContext *self, const GError *error);
int shell_context_misuse (ShellContext *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* Writes out what is left of the output, and returns the status, or that of a failure. */
int shell_context_finish (ShellContext *self, int status);

G_END_DECLS
