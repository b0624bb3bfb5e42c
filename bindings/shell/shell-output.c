/* shell-output.c - What the command prints
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <gio/gio.h>

#include "shell-save.h"
#include "shell-text.h"

/* What is kept back before it is written; enough for one system call to be worth it. */
#define BUFFERED 65536

/* Prose is wrapped at this width where lines may be of any length. */
#define PROSE_WIDTH 80

static const char *const codes[SHELL_N_STYLES] = {
  [SHELL_STYLE_PLAIN] = NULL,      [SHELL_STYLE_HEADING] = "\033[1m", [SHELL_STYLE_KEY] = "\033[36m",
  [SHELL_STYLE_FAINT] = "\033[2m", [SHELL_STYLE_GOOD] = "\033[32m",   [SHELL_STYLE_WARNING] = "\033[33m",
  [SHELL_STYLE_BAD] = "\033[31m",
};

ShellOutput *
shell_output_new (void)
{
  ShellOutput *self = g_new0 (ShellOutput, 1);

  self->buffer = g_string_sized_new (BUFFERED);

  return self;
}

void
shell_output_free (ShellOutput *self)
{
  g_string_free (self->buffer, TRUE);
  g_free (self->file);
  g_free (self);
}

static void
write_buffer (ShellOutput *self)
{
  gsize done = 0;

  while (done < self->buffer->len && !self->closed)
    {
      gssize n = write (STDOUT_FILENO, self->buffer->str + done, self->buffer->len - done);

      if (n >= 0)
        {
          done += (gsize) n;
        }
      else if (errno != EINTR)
        {
          self->closed = TRUE;
          self->failed = errno != EPIPE ? errno : 0;
        }
    }
  g_string_truncate (self->buffer, 0);
}

void
shell_output_bytes (ShellOutput *self, const char *bytes, gsize length)
{
  g_string_append_len (self->buffer, bytes, (gssize) length);
  if (self->file == NULL && self->buffer->len >= BUFFERED)
    write_buffer (self);
}

void
shell_output_text (ShellOutput *self, const char *text)
{
  shell_output_bytes (self, text, strlen (text));
}

void
shell_output_printf (ShellOutput *self, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  shell_output_text (self, text);
}

void
shell_output_styled (ShellOutput *self, ShellStyle style, const char *text)
{
  g_autofree char *clean = shell_text_clean (text);

  if (!self->colored || codes[style] == NULL)
    shell_output_text (self, clean);
  else
    shell_output_printf (self, "%s%s\033[0m", codes[style], clean);
}

void
shell_output_spaces (ShellOutput *self, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (self->buffer, ' ');
}

void
shell_output_wrapped (ShellOutput *self, guint indent, ShellStyle style, const char *text)
{
  guint width = self->width != 0 ? self->width : PROSE_WIDTH;
  g_autoptr (GPtrArray) lines = shell_text_wrap (text, MAX (width, indent + 20) - indent, 0);

  for (guint i = 0; i < lines->len; i++)
    {
      if (i > 0)
        shell_output_spaces (self, indent);
      shell_output_styled (self, style, lines->pdata[i]);
      shell_output_text (self, "\n");
    }
  if (lines->len == 0)
    shell_output_text (self, "\n");
}

void
shell_output_json (ShellOutput *self, JsonNode *node)
{
  g_autofree char *text = json_to_string (node, TRUE);

  shell_output_text (self, text);
  shell_output_text (self, "\n");
}

gboolean
shell_output_finish (ShellOutput *self, GError **error)
{
  if (self->file != NULL)
    return shell_save (self->file, self->buffer->str, self->buffer->len, error);

  write_buffer (self);
  if (self->failed != 0)
    {
      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (self->failed), "Standard output could not be written: %s",
                   g_strerror (self->failed));
      return FALSE;
    }

  return TRUE;
}

static void
tell (const char *prefix, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *clean = shell_text_clean (g_strchug (lines[i]));

      fprintf (stderr, "%s%s\n", i == 0 ? prefix : "  ", clean);
    }
}

void
shell_complain (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  tell ("pioneer: ", text);
}

void
shell_note (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  tell ("", text);
}
