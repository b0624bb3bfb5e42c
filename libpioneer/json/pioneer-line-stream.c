/* pioneer-line-stream.c - The lines of a stream, in bounded memory
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-line-stream-private.h"

#include <string.h>

#define CHUNK ((gsize) 64 << 10)

void
pioneer_line_stream_init (PioneerLineStream *self, GInputStream *stream, GCancellable *cancellable)
{
  *self = (PioneerLineStream){ .stream = stream, .cancellable = cancellable };
}

void
pioneer_line_stream_clear (PioneerLineStream *self)
{
  g_clear_pointer (&self->buffer, g_free);
}

/* What has been taken makes room first; only then is there more to allocate. */
static void
make_room (PioneerLineStream *self)
{
  if (self->start > 0)
    {
      memmove (self->buffer, self->buffer + self->start, self->end - self->start);
      self->end -= self->start;
      self->searched -= self->start;
      self->start = 0;
    }

  if (self->size - self->end < CHUNK)
    {
      self->size = MAX (self->size * 2, self->end + CHUNK);
      self->buffer = g_realloc (self->buffer, self->size);
    }
}

static gboolean
read_more (PioneerLineStream *self, GError **error)
{
  gssize n;

  make_room (self);
  n = g_input_stream_read (self->stream, self->buffer + self->end, self->size - self->end, self->cancellable, error);
  if (n < 0)
    return FALSE;

  self->end += (gsize) n;
  self->at_end = n == 0;

  return TRUE;
}

static gboolean
find_newline (PioneerLineStream *self, gsize *length)
{
  const char *found = NULL;

  if (self->end > self->searched)
    found = memchr (self->buffer + self->searched, '\n', self->end - self->searched);
  self->searched = self->end;
  if (found != NULL)
    self->searched = (gsize) (found - self->buffer);

  *length = self->searched - self->start;

  return found != NULL;
}

PioneerLineResult
pioneer_line_stream_peek (PioneerLineStream *self, gsize limit, const char **line, gsize *length, GError **error)
{
  while (!find_newline (self, length) && !self->at_end)
    {
      if (*length > limit)
        return PIONEER_LINE_TOO_LONG;
      if (!read_more (self, error))
        return PIONEER_LINE_FAILED;
    }

  if (*length > limit)
    return PIONEER_LINE_TOO_LONG;

  *line = self->buffer + self->start;

  return self->start == self->end ? PIONEER_LINE_NONE : PIONEER_LINE_READ;
}

void
pioneer_line_stream_take (PioneerLineStream *self, gsize length)
{
  self->start = MIN (self->start + length + 1, self->end);
  self->searched = self->start;
}

PioneerLineResult
pioneer_line_stream_rest (PioneerLineStream *self, gsize limit, const char **text, gsize *length, GError **error)
{
  while (!self->at_end)
    {
      if (self->end - self->start > limit)
        return PIONEER_LINE_TOO_LONG;
      if (!read_more (self, error))
        return PIONEER_LINE_FAILED;
    }

  *text = self->buffer + self->start;
  *length = self->end - self->start;

  return PIONEER_LINE_READ;
}
