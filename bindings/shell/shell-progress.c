/* shell-progress.c - A sign of life on standard error
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-progress.h"

#include <stdio.h>
#include <unistd.h>

#include "shell-text.h"

/* A thread tells, so that what lasts need not care. The lock guards what is said and whether it is over. */
struct _ShellProgress
{
  GMutex lock;
  GCond over;
  char *what;
  gboolean is_over;
  GThread *thread;
};

#define CLEAR_LINE "\r\033[K"

static void
say (ShellProgress *self, guint seconds)
{
  g_autofree char *line = shell_text_elide (self->what, 60);

  fprintf (stderr, CLEAR_LINE "%s… %u s", line, seconds);
  fflush (stderr);
}

static gpointer
run (gpointer data)
{
  ShellProgress *self = data;
  gint64 start = g_get_monotonic_time ();
  guint seconds = 0;

  g_mutex_lock (&self->lock);
  while (!self->is_over)
    if (!g_cond_wait_until (&self->over, &self->lock, start + (seconds + 1) * G_TIME_SPAN_SECOND))
      say (self, ++seconds);
  g_mutex_unlock (&self->lock);

  if (seconds > 0)
    fputs (CLEAR_LINE, stderr);

  return NULL;
}

ShellProgress *
shell_progress_new (const char *what)
{
  ShellProgress *self = g_new0 (ShellProgress, 1);

  g_mutex_init (&self->lock);
  g_cond_init (&self->over);
  self->what = g_strdup (what);
  if (isatty (STDERR_FILENO))
    self->thread = g_thread_new ("progress", run, self);

  return self;
}

void
shell_progress_tell (ShellProgress *self, const char *what)
{
  g_mutex_lock (&self->lock);
  g_free (self->what);
  self->what = g_strdup (what);
  g_mutex_unlock (&self->lock);
}

void
shell_progress_free (ShellProgress *self)
{
  g_mutex_lock (&self->lock);
  self->is_over = TRUE;
  g_cond_signal (&self->over);
  g_mutex_unlock (&self->lock);

  if (self->thread != NULL)
    g_thread_join (self->thread);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->over);
  g_free (self->what);
  g_free (self);
}
