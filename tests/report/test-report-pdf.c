/* test-report-pdf.c - Printing by a program that may be missing, fail, lie or never end
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The programs are scripts that stand for Chromium: what they are called with is what it would be.
 */

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-pdf-private.h"

typedef struct
{
  char *folder;  /* of the program */
  char *program; /* which PIONEER_PDF_PROGRAM names */
} Fixture;

static void
set_up (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  self->folder = g_dir_make_tmp ("pioneer-test-XXXXXX", NULL);
  self->program = g_build_filename (self->folder, "browser", NULL);
  g_setenv ("PIONEER_PDF_PROGRAM", self->program, TRUE);
  g_setenv ("SOURCE_DATE_EPOCH", "86400", TRUE);
}

static void
tear_down (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  g_remove (self->program);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->program);
  g_free (self->folder);
}

static GString *
print_with (Fixture *self, const char *script, GCancellable *cancellable, GError **error)
{
  g_autofree char *text = g_strconcat ("#!/bin/sh\n", script, "\n", NULL);
  g_autoptr (GString) page = g_string_new ("<!DOCTYPE html><p>$(touch x)</p>");
  GString *out = g_string_new (NULL);

  g_assert_true (g_file_set_contents_full (self->program, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0700, NULL));
  if (pioneer_pdf_print (page, out, cancellable, error))
    return out;
  g_string_free (out, TRUE);

  return NULL;
}

/* The page is there, whole; the dates are those of SOURCE_DATE_EPOCH: the second day of 1970. What only looks like a date stays. */
static void
test_prints (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GString *pdf = print_with (
      self,
      "grep -q '<p>$(touch x)</p>' page.html || exit 1\n"
      "printf '%%PDF-1.4 /CreationDate (D:20261122043336+00) /Title (/ModDate \\\\(D:20261122043336) /ModDate (D:2026' > page.pdf",
      NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (pdf->str, ==,
                   "%PDF-1.4 /CreationDate (D:19700102000000+00) /Title (/ModDate \\(D:20261122043336) /ModDate (D:2026");
  g_string_free (pdf, TRUE);
}

static char *
print_nodes (Fixture *self, const char *first, const char *second, const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *script =
      g_strdup_printf ("cat > page.pdf <<'END'\n%%PDF-1.4 (node%s) (node%s) (node%s) /Title (node%s) \\(node%s) (node1)\n"
                       "/ID [<%s> <%s>]\nEND",
                       second, first, second, "00000080", "00000080", id, id);
  GString *pdf = print_with (self, script, NULL, &error);

  g_assert_no_error (error);

  return g_string_free (pdf, FALSE);
}

/* Chromium numbers parts as it comes to them, which differs by how busy the machine is: they are numbered anew, in their order, and the
 * identity of the file is made anew from what it holds then. Words of the report are left as they are. */
static void
test_numbers (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  g_autofree char *one = print_nodes (self, "00000080", "00000090", "cd4b9b71deaf81a8a7a81a66d6dd3ea8");
  g_autofree char *other = print_nodes (self, "00000081", "00005532", "c6af88bf8aeb80a04ffcdb59840c7292");

  g_assert_true (g_str_has_prefix (
      one, "%PDF-1.4 (node00000002) (node00000001) (node00000002) /Title (node00000080) \\(node00000080) (node1)\n/ID [<"));
  g_assert_cmpstr (one, ==, other);
  g_assert_null (strstr (one, "cd4b9b71"));
  g_assert_null (strstr (one, "<00000000"));
}

/* Its folder is gone afterwards, with what it left there. */
static void
test_cleans_up (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *script =
      g_strdup_printf ("mkdir -p profile/deep && ln -s %s profile/link && printf '%%%%PDF-%%s' \"$PWD\" > page.pdf", self->folder);
  GString *pdf = print_with (self, script, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (pdf->str, "%PDF-/"));
  g_assert_false (g_file_test (pdf->str + strlen ("%PDF-"), G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (self->program, G_FILE_TEST_EXISTS));
  g_string_free (pdf, TRUE);
}

static void
test_fails (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (print_with (self, "echo 'no fonts' >&2; exit 3", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "no fonts"));
  g_clear_error (&error);

  g_assert_null (print_with (self, "echo '<html>' > page.pdf", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "without a PDF"));
}

static void
test_missing (G_GNUC_UNUSED Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GString) page = g_string_new ("");
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *path = g_strdup (g_getenv ("PATH"));
  g_autoptr (GError) error = NULL;

  g_setenv ("PIONEER_PDF_PROGRAM", "no-such-program", TRUE);
  g_assert_false (pioneer_pdf_print (page, out, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "no-such-program"));
  g_clear_error (&error);

  g_unsetenv ("PIONEER_PDF_PROGRAM");
  g_setenv ("PATH", "/nowhere", TRUE);
  g_assert_false (pioneer_pdf_print (page, out, NULL, &error));
  g_setenv ("PATH", path, TRUE);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "install the package chromium or weasyprint"));
  g_assert_cmpuint (out->len, ==, 0);
}

static gpointer
cancel_soon (gpointer cancellable)
{
  g_usleep (200 * 1000);
  g_cancellable_cancel (cancellable);

  return NULL;
}

static void
test_cancelled (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  GThread *thread = g_thread_new ("cancel", cancel_soon, cancellable);
  gint64 start = g_get_monotonic_time ();

  g_assert_null (print_with (self, "exec sleep 60", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 30 * G_USEC_PER_SEC);
  g_thread_join (thread);
}

static void
test_timed_out (Fixture *self, G_GNUC_UNUSED gconstpointer data)
{
  const char *const arguments[] = { "/bin/sh", "-c", "exec sleep 60", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_false (pioneer_pdf_run (arguments, self->folder, 1, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT);
  g_assert_nonnull (strstr (error->message, "within 1 seconds"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add ("/report/pdf/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("prints", test_prints);
  ADD ("numbers", test_numbers);
  ADD ("cleans-up", test_cleans_up);
  ADD ("fails", test_fails);
  ADD ("missing", test_missing);
  ADD ("cancelled", test_cancelled);
  ADD ("timed-out", test_timed_out);

  return g_test_run ();
}
