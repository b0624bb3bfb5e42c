/* pioneer-xlsx-renderer.c - A report as a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"
#include "pioneer-xlsx-private.h"

#include <glib/gstdio.h>

/* Excel's own limit. */
#define MOST_ROWS 1048576u
/* 1 January 1980, as the parts of the file have it, so that the same report gives the same bytes. */
#define CREATED 315532800

static void
make_formats (PioneerXlsx *self)
{
  self->head = workbook_add_format (self->workbook);
  format_set_bold (self->head);
  format_set_text_wrap (self->head);
  format_set_align (self->head, LXW_ALIGN_VERTICAL_TOP);
  self->text = workbook_add_format (self->workbook);
  format_set_text_wrap (self->text);
  format_set_align (self->text, LXW_ALIGN_VERTICAL_TOP);
  self->total = workbook_add_format (self->workbook);
  format_set_bold (self->total);
  format_set_text_wrap (self->total);
  format_set_align (self->total, LXW_ALIGN_VERTICAL_TOP);
  self->title = workbook_add_format (self->workbook);
  format_set_bold (self->title);
  format_set_font_size (self->title, 16);
  format_set_text_wrap (self->title);
  self->heading = workbook_add_format (self->workbook);
  format_set_bold (self->heading);
  format_set_font_size (self->heading, 12);
  format_set_text_wrap (self->heading);
  self->link = workbook_add_format (self->workbook);
  format_set_font_color (self->link, 0x0563c1);
  format_set_underline (self->link, LXW_UNDERLINE_SINGLE);
  self->day = workbook_add_format (self->workbook);
  format_set_num_format (self->day, "yyyy-mm-dd");
  format_set_align (self->day, LXW_ALIGN_RIGHT);
  format_set_indent (self->day, 1);
  format_set_align (self->day, LXW_ALIGN_VERTICAL_TOP);
}

static gboolean
write_all (PioneerXlsx *self, GError **error)
{
  lxw_doc_properties properties = { .title = (char *) self->content->title, .created = CREATED };

  make_formats (self);
  workbook_set_properties (self->workbook, &properties);

  return pioneer_xlsx_words (self, error) && pioneer_xlsx_tables (self, error) && pioneer_xlsx_notes (self, error) &&
         pioneer_xlsx_statements (self, error);
}

/* The library writes a file, and has a folder of its own for what it keeps for the time being. */
static gboolean
write_file (const PioneerContent *content,
            guint32 most_rows,
            const char *folder,
            const char *path,
            GCancellable *cancellable,
            GError **error)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE, .tmpdir = (char *) folder, .use_zip64 = LXW_FALSE };
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) sheets = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GHashTable) formats = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) scratch = g_string_new (NULL);
  PioneerXlsx self = { .content = content,
                       .most_rows = most_rows,
                       .names = names,
                       .sheets = sheets,
                       .formats = formats,
                       .scratch = scratch,
                       .cancellable = cancellable };
  gboolean written;
  lxw_error code;

  self.workbook = workbook_new_opt (path, &options);
  written = write_all (&self, error);
  /* It is freed in any case. */
  code = workbook_close (self.workbook);
  if (written && code != LXW_NO_ERROR)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "Can't write the workbook: %s", lxw_strerror (code));

  return written && code == LXW_NO_ERROR;
}

static gboolean
read_file (const char *path, GString *out, GError **error)
{
  g_autofree char *bytes = NULL;
  gsize length;

  if (!g_file_get_contents (path, &bytes, &length, error))
    return FALSE;
  g_string_append_len (out, bytes, (gssize) length);

  return TRUE;
}

gboolean
pioneer_xlsx_render_within (
    const PioneerContent *content, guint32 most_rows, GString *out, GCancellable *cancellable, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("pioneer-XXXXXX", error);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "report.xlsx", NULL) : NULL;
  gboolean written;

  if (folder == NULL)
    return FALSE;

  written = write_file (content, most_rows, folder, path, cancellable, error) && read_file (path, out, error);
  g_unlink (path);
  g_rmdir (folder);

  return written;
}

gboolean
pioneer_xlsx_render (const PioneerContent *content, GString *out, GCancellable *cancellable, GError **error)
{
  return pioneer_xlsx_render_within (content, MOST_ROWS, out, cancellable, error);
}
