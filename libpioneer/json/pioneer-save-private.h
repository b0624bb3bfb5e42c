/* pioneer-save-private.h - Saving a file whole or not at all
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef gboolean (*PioneerSaveFunc) (GOutputStream *stream, gpointer data, GCancellable *cancellable, GError **error);

/* Whatever happens, the file is afterwards either as it was or all that the function wrote: on a disk, it is written beside
 * the file, synced and renamed. A link is followed, and permissions stay. */
gboolean pioneer_save (GFile *file, PioneerSaveFunc write, gpointer data, GCancellable *cancellable, GError **error);

G_END_DECLS
