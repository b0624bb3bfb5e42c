/* shell-terminal.c - The terminal: its width, and whether there is one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-terminal.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "shell-words.h"

#define MIN_WIDTH 20
#define MAX_WIDTH 10000

static const char *const whens[] = { "auto", "always", "never", NULL };

static gboolean
wants_color (void)
{
  const char *no_color = g_getenv ("NO_COLOR");

  return isatty (STDOUT_FILENO) && (no_color == NULL || no_color[0] == '\0') && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

/* As programs with tables do: what COLUMNS says comes first, and without a terminal lines may be of any length. */
static guint
get_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  guint64 number;
  struct winsize size;

  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, MIN_WIDTH, MAX_WIDTH, &number, NULL))
    return (guint) number;
  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return MAX (size.ws_col, MIN_WIDTH);

  return isatty (STDOUT_FILENO) ? 80 : 0;
}

gboolean
shell_terminal_prepare (ShellOutput *output, const char *color, int width, GError **error)
{
  int when = color != NULL ? shell_words_find ("way to use colour", color, whens, error) : 0;

  if (when < 0)
    return FALSE;
  if (width != 0 && (width < MIN_WIDTH || width > MAX_WIDTH))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT, "A width of %d columns won't do; it must be %d to %d", width,
                   MIN_WIDTH, MAX_WIDTH);
      return FALSE;
    }

  output->colored = when == 1 || (when == 0 && wants_color ());
  output->width = width != 0 ? (guint) width : get_width ();

  return TRUE;
}
