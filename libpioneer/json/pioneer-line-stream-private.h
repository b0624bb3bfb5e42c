/* pioneer-line-stream-private.h - The lines of a stream, in bounded memory
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  GInputStream *stream;
  GCancellable *cancellable;
  char *buffer;
  gsize size;     /* allocated */
  gsize start;    /* of what has not been taken */
  gsize end;      /* of what has been read */
  gsize searched; /* no newline before here */
  gboolean at_end;
} PioneerLineStream;

typedef enum
{
  PIONEER_LINE_READ,
  PIONEER_LINE_NONE,     /* the end of the stream */
  PIONEER_LINE_TOO_LONG, /* there is no newline within the limit */
  PIONEER_LINE_FAILED    /* the error is set */
} PioneerLineResult;

void pioneer_line_stream_init (PioneerLineStream *self, GInputStream *stream, GCancellable *cancellable);
void pioneer_line_stream_clear (PioneerLineStream *self);

/* The next line, without its newline. It stays until the next call, and is taken only by pioneer_line_stream_take(). */
PioneerLineResult pioneer_line_stream_peek (PioneerLineStream *self, gsize limit, const char **line, gsize *length, GError **error);
void pioneer_line_stream_take (PioneerLineStream *self, gsize length);
/* All that has not been taken. */
PioneerLineResult pioneer_line_stream_rest (PioneerLineStream *self, gsize limit, const char **text, gsize *length, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerLineStream, pioneer_line_stream_clear)

G_END_DECLS
