/* pioneer-pdf.c - A report as a PDF: its page, printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * No shell is asked, and nothing of the report stands in an argument. The page fetches nothing.
 */

#include "pioneer-pdf-private.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "pioneer-renderer-private.h"

#define VARIABLE     "PIONEER_PDF_PROGRAM"
#define MOST_SECONDS 180

/* Those that draw the page as browsers do come first. */
static const char *const programs[] = { "chromium", "chromium-browser", "google-chrome", "weasyprint", NULL };

static char *
find_program (GError **error)
{
  const char *wanted = g_getenv (VARIABLE);
  char *found = NULL;

  if (wanted != NULL && *wanted != '\0')
    {
      found = g_find_program_in_path (wanted);
      if (found == NULL)
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                     "There is no program \"%s\" to print the report, which " VARIABLE
                     " names: set it to a Chromium or a WeasyPrint",
                     wanted);
      return found;
    }

  for (guint i = 0; programs[i] != NULL && found == NULL; i++)
    found = g_find_program_in_path (programs[i]);
  if (found == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 "A PDF is the report's page printed by Chromium or WeasyPrint, and neither was found: install the package "
                 "chromium or weasyprint, or set " VARIABLE " to such a program");

  return found;
}

static gboolean
is_weasyprint (const char *program)
{
  g_autofree char *name = g_path_get_basename (program);

  return strstr (name, "weasyprint") != NULL;
}

static GPtrArray *
make_arguments (const char *program, const char *folder)
{
  GPtrArray *arguments = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (arguments, g_strdup (program));
  if (is_weasyprint (program))
    {
      g_ptr_array_add (arguments, g_strdup ("--quiet"));
      g_ptr_array_add (arguments, g_strdup ("page.html"));
      g_ptr_array_add (arguments, g_strdup ("page.pdf"));
    }
  else
    {
      static const char *const flags[] = { "--headless",
                                           "--disable-gpu",
                                           "--disable-background-networking",
                                           "--disable-component-update",
                                           "--disable-sync",
                                           "--no-first-run",
                                           "--no-pdf-header-footer",
                                           "--generate-pdf-document-outline",
                                           NULL };

      for (guint i = 0; flags[i] != NULL; i++)
        g_ptr_array_add (arguments, g_strdup (flags[i]));
      /* It has no sandbox for root, and doesn't start without being told that it needs none. */
      if (geteuid () == 0)
        g_ptr_array_add (arguments, g_strdup ("--no-sandbox"));
      g_ptr_array_add (arguments, g_strconcat ("--user-data-dir=", folder, "/profile", NULL));
      g_ptr_array_add (arguments, g_strconcat ("--print-to-pdf=", folder, "/page.pdf", NULL));
      g_ptr_array_add (arguments, g_strconcat ("file://", folder, "/page.html", NULL));
    }
  g_ptr_array_add (arguments, NULL);

  return arguments;
}

/* A link is removed, not followed. */
static void
remove_folder (const char *path)
{
  GDir *folder = !g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? g_dir_open (path, 0, NULL) : NULL;
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *within = g_build_filename (path, name, NULL);

      remove_folder (within);
    }
  if (folder != NULL)
    g_dir_close (folder);
  g_remove (path);
}

static gboolean
take_pdf (const char *program, const char *path, GString *out, GError **error)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GString) pdf = NULL;
  gsize length;

  if (!g_file_get_contents (path, &bytes, &length, NULL) || length < 5 || memcmp (bytes, "%PDF-", 5) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   "%s ended without a PDF of the report: see whether it can print a page by itself, or set " VARIABLE
                   " to another program",
                   program);
      return FALSE;
    }

  pdf = g_string_new_len (bytes, (gssize) length);
  pioneer_pdf_fix (pdf);
  g_string_append_len (out, pdf->str, (gssize) pdf->len);

  return TRUE;
}

gboolean
pioneer_pdf_print (const GString *page, GString *out, GCancellable *cancellable, GError **error)
{
  g_autofree char *program = find_program (error);
  g_autofree char *folder = program != NULL ? g_dir_make_tmp ("pioneer-pdf-XXXXXX", error) : NULL;
  g_autofree char *input = NULL;
  g_autofree char *output = NULL;
  g_autoptr (GPtrArray) arguments = NULL;
  gboolean ok;

  if (folder == NULL)
    return FALSE;

  input = g_build_filename (folder, "page.html", NULL);
  output = g_build_filename (folder, "page.pdf", NULL);
  arguments = make_arguments (program, folder);
  ok = g_file_set_contents (input, page->str, (gssize) page->len, error) &&
       pioneer_pdf_run ((const char *const *) arguments->pdata, folder, MOST_SECONDS, cancellable, error) &&
       take_pdf (program, output, out, error);
  remove_folder (folder);

  return ok;
}

gboolean
pioneer_pdf_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error)
{
  g_autoptr (GString) page = g_string_new (NULL);

  pioneer_html_render (content, page);

  return pioneer_pdf_print (page, out, cancellable, error);
}
