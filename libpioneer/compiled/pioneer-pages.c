/* pioneer-pages.c - Bytes that are put together piece by piece, however many
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-pages-private.h"

#include <string.h>

#include "pioneer-checksum-private.h"

/* Whole eights of bytes, as checksums want it. */
#define PAGE_SIZE (256 * 1024)

struct _PioneerPages
{
  GPtrArray *pages;
  guint8 *last;
  gsize used; /* of the last */
  guint64 length;
  GBytes *whole; /* or NULL; then there are no pages */
};

PioneerPages *
pioneer_pages_new (void)
{
  PioneerPages *self = g_new0 (PioneerPages, 1);

  self->pages = g_ptr_array_new_with_free_func (g_free);
  self->used = PAGE_SIZE;

  return self;
}

PioneerPages *
pioneer_pages_new_of_bytes (GBytes *bytes)
{
  PioneerPages *self = pioneer_pages_new ();

  self->whole = g_bytes_ref (bytes);
  self->length = g_bytes_get_size (bytes);

  return self;
}

void
pioneer_pages_free (PioneerPages *self)
{
  g_clear_pointer (&self->whole, g_bytes_unref);
  g_ptr_array_unref (self->pages);
  g_free (self);
}

static void
add_page (PioneerPages *self)
{
  self->last = g_malloc (PAGE_SIZE);
  self->used = 0;
  g_ptr_array_add (self->pages, self->last);
}

void
pioneer_pages_add (PioneerPages *self, gconstpointer bytes, gsize length)
{
  const guint8 *at = bytes;

  self->length += length;
  while (length > 0)
    {
      gsize n;

      if (self->used == PAGE_SIZE)
        add_page (self);
      n = MIN (length, PAGE_SIZE - self->used);
      memcpy (self->last + self->used, at, n);
      self->used += n;
      at += n;
      length -= n;
    }
}

guint64
pioneer_pages_get_length (PioneerPages *self)
{
  return self->length;
}

static gsize
get_used (PioneerPages *self, guint page)
{
  return page + 1 < self->pages->len ? PAGE_SIZE : self->used;
}

guint64
pioneer_pages_get_checksum (PioneerPages *self)
{
  PioneerChecksum checksum = { 0 };

  if (self->whole != NULL)
    pioneer_checksum_add (&checksum, g_bytes_get_data (self->whole, NULL), g_bytes_get_size (self->whole));
  for (guint i = 0; i < self->pages->len; i++)
    pioneer_checksum_add (&checksum, self->pages->pdata[i], get_used (self, i));

  return pioneer_checksum_get (&checksum);
}

gboolean
pioneer_pages_write (PioneerPages *self, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  if (self->whole != NULL)
    return g_output_stream_write_all (stream, g_bytes_get_data (self->whole, NULL), g_bytes_get_size (self->whole), NULL,
                                      cancellable, error);

  for (guint i = 0; i < self->pages->len; i++)
    if (!g_output_stream_write_all (stream, self->pages->pdata[i], get_used (self, i), NULL, cancellable, error))
      return FALSE;

  return TRUE;
}
