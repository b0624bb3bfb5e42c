/* pioneer-pdf-private.h - Printing a page by another program
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* By Chromium or WeasyPrint, whichever is found first, or by the program that PIONEER_PDF_PROGRAM names. Fails with G_IO_ERROR_NOT_FOUND
 * where there is none, with G_IO_ERROR_TIMED_OUT, G_IO_ERROR_CANCELLED, and G_IO_ERROR_FAILED where it wrote nothing that is a PDF. */
gboolean pioneer_pdf_print (const GString *page, GString *out, GCancellable *cancellable, GError **error);

/* Runs a program in a folder that is its home, and waits until it ends, so many seconds at most. What it says is only for errors. */
gboolean
pioneer_pdf_run (const char *const *arguments, const char *folder, guint seconds, GCancellable *cancellable, GError **error);

/* What differs between two prints of a page, in place: dates are those of SOURCE_DATE_EPOCH or the beginning of 1970. */
void pioneer_pdf_fix (GString *pdf);

G_END_DECLS
