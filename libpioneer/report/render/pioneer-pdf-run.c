/* pioneer-pdf-run.c - Running a program for so long, and no longer
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-pdf-private.h"

#define MOST_SAID 400

typedef struct
{
  GSubprocess *process;
  GCancellable *cancellable; /* ours: cancelled by theirs, or when the time is over */
  GBytes *said;
  GError *error;
  gboolean timed_out;
  gboolean ended;
} Run;

static void
take_end (GObject *source, GAsyncResult *result, gpointer data)
{
  Run *self = data;

  g_subprocess_communicate_finish (G_SUBPROCESS (source), result, NULL, &self->said, &self->error);
  self->ended = TRUE;
}

static gboolean
end_time (gpointer data)
{
  Run *self = data;

  self->timed_out = TRUE;
  g_cancellable_cancel (self->cancellable);

  return G_SOURCE_REMOVE;
}

static void
cancel_too (G_GNUC_UNUSED GCancellable *theirs, gpointer ours)
{
  g_cancellable_cancel (ours);
}

/* In a context of its own, so that nothing else of the caller's happens meanwhile. */
static void
wait_for_end (Run *self, guint seconds)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GSource) timeout = g_timeout_source_new_seconds (seconds);

  g_main_context_push_thread_default (context);
  g_source_set_callback (timeout, end_time, self, NULL);
  g_source_attach (timeout, context);
  g_subprocess_communicate_async (self->process, NULL, self->cancellable, take_end, self);
  while (!self->ended)
    g_main_context_iteration (context, TRUE);
  g_source_destroy (timeout);
  if (self->error != NULL)
    {
      g_subprocess_force_exit (self->process);
      g_subprocess_wait (self->process, NULL, NULL);
    }
  g_main_context_pop_thread_default (context);
}

/* What it said last is most likely why. */
static char *
get_last_words (GBytes *said)
{
  gsize length = 0;
  const char *bytes = said != NULL ? g_bytes_get_data (said, &length) : NULL;
  gsize skipped = length > MOST_SAID ? length - MOST_SAID : 0;

  return bytes != NULL ? g_strstrip (g_utf8_make_valid (bytes + skipped, (gssize) (length - skipped))) : g_strdup ("");
}

static gboolean
check_end (Run *self, const char *program, guint seconds, GError **error)
{
  g_autofree char *words = NULL;

  if (self->timed_out)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT,
                   "%s did not print the report within %u seconds: make a smaller report, or print its HTML page yourself", program,
                   seconds);
      return FALSE;
    }
  if (self->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->error));
      return FALSE;
    }
  if (g_subprocess_get_successful (self->process))
    return TRUE;

  words = get_last_words (self->said);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s could not print the report; it said: %s", program,
               *words != '\0' ? words : "nothing");

  return FALSE;
}

gboolean
pioneer_pdf_run (const char *const *arguments, const char *folder, guint seconds, GCancellable *cancellable, GError **error)
{
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GCancellable) ours = g_cancellable_new ();
  Run self = { .cancellable = ours };
  gulong handler;
  gboolean ok;

  /* Settings, caches and fonts' lists of the user's stay as they are, and nothing stays behind in other folders. */
  g_subprocess_launcher_set_cwd (launcher, folder);
  g_subprocess_launcher_setenv (launcher, "HOME", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "TMPDIR", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CACHE_HOME", folder, TRUE);
  self.process = g_subprocess_launcher_spawnv (launcher, arguments, error);
  if (self.process == NULL)
    return FALSE;

  handler = cancellable != NULL ? g_cancellable_connect (cancellable, G_CALLBACK (cancel_too), ours, NULL) : 0;
  wait_for_end (&self, seconds);
  g_cancellable_disconnect (cancellable, handler);

  ok = check_end (&self, arguments[0], seconds, error);
  g_object_unref (self.process);
  g_clear_pointer (&self.said, g_bytes_unref);
  g_clear_error (&self.error);

  return ok;
}
