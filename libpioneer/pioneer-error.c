/* pioneer-error.c - What can go wrong, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-error-private.h"

#include <gio/gio.h>
#include <string.h>

#include "pioneer-enum-types.h"

/* Those that are remembered; the oldest gives way. */
#define N_KEPT 32

typedef struct
{
  char *message;
  const char *nick;
} Kept;

static GMutex lock;
static Kept kept[N_KEPT];
static guint next_kept;

static const char *
nick_of (GType type, int code)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  GEnumValue *word = g_enum_get_value (words, code);

  return word != NULL ? word->value_nick : NULL;
}

static void
keep (const GError *error, GType type)
{
  const char *nick = nick_of (type, error->code);

  g_mutex_lock (&lock);
  g_free (kept[next_kept].message);
  kept[next_kept] = (Kept){ .message = g_strdup (error->message), .nick = nick };
  next_kept = (next_kept + 1) % N_KEPT;
  g_mutex_unlock (&lock);
}

void
pioneer_error_keep (GError **error)
{
  if (error != NULL && *error != NULL && (*error)->domain == G_IO_ERROR)
    keep (*error, G_TYPE_IO_ERROR_ENUM);
}

static void
on_init (G_GNUC_UNUSED GError *error)
{
}

static void
on_copy (G_GNUC_UNUSED const GError *from, G_GNUC_UNUSED GError *to)
{
}

/* Only when an error is freed does it have its last message: those who pass it on put words before it. */
static void
on_clear (GError *error)
{
  keep (error, PIONEER_TYPE_ERROR);
}

/**
 * pioneer_error_quark:
 *
 * Gets the domain of the library's errors, whose codes are those of [error@Pioneer.Error].
 *
 * Returns: the domain
 */
GQuark
pioneer_error_quark (void)
{
  static gsize domain = 0;

  if (g_once_init_enter (&domain))
    g_once_init_leave (&domain, g_error_domain_register_static ("pioneer-error-quark", 1, on_init, on_copy, on_clear));

  return (GQuark) domain;
}

/* What is cancelled says so in the same words everywhere, whoever noticed. */
static gboolean
is_cancelled (const char *message)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_cancellable_set_error_if_cancelled (cancellable, &error);

  return strcmp (message, error->message) == 0;
}

/**
 * pioneer_error_recall:
 * @message: the whole message of an error
 *
 * Tells what an error was that the library gave lately and that has been freed since. It is for languages whose bindings keep the
 * message of an error alone, as those of Node.js do; where there is a [struct@GLib.Error], its domain and code say the same.
 *
 * The last errors of all threads are remembered, by their messages: those of the library, and those of files that could not be read or
 * written.
 *
 * Returns: (transfer none) (nullable): the nick of its code, of [error@Pioneer.Error] ("unknown-field") or of [error@Gio.IOErrorEnum]
 *   ("not-found"); %NULL where no such error is remembered
 */
const char *
pioneer_error_recall (const char *message)
{
  const char *nick = NULL;

  g_return_val_if_fail (message != NULL, NULL);

  g_mutex_lock (&lock);
  for (guint i = 1; i <= N_KEPT && nick == NULL; i++)
    if (g_strcmp0 (kept[(next_kept + N_KEPT - i) % N_KEPT].message, message) == 0)
      nick = kept[(next_kept + N_KEPT - i) % N_KEPT].nick;
  g_mutex_unlock (&lock);

  return nick == NULL && is_cancelled (message) ? "cancelled" : nick;
}
