/* shell-interrupt.c - Giving up in good order when the user interrupts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * What prints a PDF is another program, with a folder of its own: neither may stay behind. A thread waits for the signals, since the main
 * one is at work.
 */

#include "shell-interrupt.h"

#include <signal.h>

#include <glib-unix.h>

struct _ShellInterrupt
{
  GCancellable *cancellable;
  GMainContext *context;
  GThread *thread;
  int done;
  int signal; /* that came; 0 where none did */
};

static gboolean
take (ShellInterrupt *self, int number)
{
  self->signal = number;
  g_cancellable_cancel (self->cancellable);

  return G_SOURCE_CONTINUE;
}

static gboolean
take_interrupt (gpointer data)
{
  return take (data, SIGINT);
}

static gboolean
take_end (gpointer data)
{
  return take (data, SIGTERM);
}

static gboolean
take_hang_up (gpointer data)
{
  return take (data, SIGHUP);
}

static void
attach (ShellInterrupt *self, int number, GSourceFunc call)
{
  g_autoptr (GSource) source = g_unix_signal_source_new (number);

  g_source_set_callback (source, call, self, NULL);
  g_source_attach (source, self->context);
}

static gpointer
await (gpointer data)
{
  ShellInterrupt *self = data;

  while (!g_atomic_int_get (&self->done))
    g_main_context_iteration (self->context, TRUE);

  return NULL;
}

ShellInterrupt *
shell_interrupt_new (void)
{
  ShellInterrupt *self = g_new0 (ShellInterrupt, 1);

  self->cancellable = g_cancellable_new ();
  self->context = g_main_context_new ();
  attach (self, SIGINT, take_interrupt);
  attach (self, SIGTERM, take_end);
  attach (self, SIGHUP, take_hang_up);
  self->thread = g_thread_new ("interrupt", await, self);

  return self;
}

GCancellable *
shell_interrupt_get_cancellable (ShellInterrupt *self)
{
  return self->cancellable;
}

void
shell_interrupt_free (ShellInterrupt *self)
{
  g_atomic_int_set (&self->done, 1);
  g_main_context_wakeup (self->context);
  g_thread_join (self->thread);
  g_main_context_unref (self->context);
  if (self->signal != 0)
    {
      signal (self->signal, SIG_DFL);
      raise (self->signal);
    }
  g_object_unref (self->cancellable);
  g_free (self);
}
