/* pioneer-verify.c - Checking citations against a document's text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-verify-private.h"

#include <string.h>

#include "pioneer-error.h"

#define STRIDE   64                             /* code points between two noted offsets */
#define PATIENCE 0xfff                          /* places tried between two looks at whether to stop */
#define BUDGET   (G_GUINT64_CONSTANT (1) << 31) /* bytes hashed in one search: some eight seconds */
#define BLOCK    64                             /* of SHA-256, which fills up its last one */

struct _PioneerVerifier
{
  char *text;
  gsize length;    /* bytes */
  guint32 n;       /* code points */
  GArray *offsets; /* gsize: of every STRIDEth code point */
};

/* A stretch of as many code points as the citation has, that moves through the text. */
typedef struct
{
  const char *first;
  const char *end;
  guint32 start; /* code points before it */
} Window;

/* Unlike g_utf8_validate_len(), takes U+0000 for what it is: a code point. */
static gboolean
find_fault (const char *text, gsize length, gsize *fault)
{
  const char *end = text;

  while (!g_utf8_validate_len (end, length - (gsize) (end - text), &end))
    {
      if (*end != '\0')
        {
          *fault = (gsize) (end - text);
          return TRUE;
        }
      end++;
    }

  return FALSE;
}

static void
note_offsets (PioneerVerifier *self)
{
  const char *end = self->text + self->length;

  self->offsets = g_array_new (FALSE, FALSE, sizeof (gsize));
  for (const char *p = self->text; p < end; p = g_utf8_next_char (p))
    {
      gsize offset = (gsize) (p - self->text);

      if (self->n % STRIDE == 0)
        g_array_append_val (self->offsets, offset);
      self->n++;
    }
}

PioneerVerifier *
pioneer_verifier_new (const char *text, gssize length, GError **error)
{
  gsize bytes = length >= 0 ? (gsize) length : strlen (text);
  PioneerVerifier *self;
  gsize fault;

  if (find_fault (text, bytes, &fault))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNVERIFIABLE,
                   "The text is not UTF-8: byte %" G_GSIZE_FORMAT " is 0x%02x; convert it to UTF-8 as it was when it was cited",
                   fault, (guint) (guint8) text[fault]);
      return NULL;
    }
  if (bytes >= G_MAXUINT32)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "The text has %" G_GSIZE_FORMAT " bytes; citations reach no further than 4294967294", bytes);
      return NULL;
    }

  self = g_new0 (PioneerVerifier, 1);
  self->text = g_malloc (bytes + 1);
  memcpy (self->text, text, bytes);
  self->text[bytes] = '\0';
  self->length = bytes;
  note_offsets (self);

  return self;
}

void
pioneer_verifier_free (PioneerVerifier *self)
{
  g_array_unref (self->offsets);
  g_free (self->text);
  g_free (self);
}

guint32
pioneer_verifier_length (PioneerVerifier *self)
{
  return self->n;
}

/* The place must be in the text, or be its end. */
static const char *
locate (PioneerVerifier *self, guint32 place)
{
  const char *p;

  if (place == self->n)
    return self->text + self->length;

  p = self->text + g_array_index (self->offsets, gsize, place / STRIDE);
  for (guint32 i = place % STRIDE; i > 0; i--)
    p = g_utf8_next_char (p);

  return p;
}

static guint64
hash (GChecksum *checksum, const char *first, const char *end)
{
  guint8 bytes[32];
  gsize n = sizeof bytes;
  guint64 digest = 0;

  g_checksum_reset (checksum);
  g_checksum_update (checksum, (const guchar *) first, end - first);
  g_checksum_get_digest (checksum, bytes, &n);
  for (guint i = 0; i < 8; i++)
    digest = digest << 8 | bytes[i];

  return digest;
}

gboolean
pioneer_verifier_digest (PioneerVerifier *self, guint32 start, guint32 end, guint64 *digest)
{
  g_autoptr (GChecksum) checksum = NULL;

  if (start > end || end > self->n)
    return FALSE;

  checksum = g_checksum_new (G_CHECKSUM_SHA256);
  *digest = hash (checksum, locate (self, start), locate (self, end));

  return TRUE;
}

char *
pioneer_verifier_quote (PioneerVerifier *self, guint32 start, guint32 end)
{
  const char *first;

  if (start > end || end > self->n)
    return NULL;

  first = locate (self, start);

  return g_strndup (first, (gsize) (locate (self, end) - first));
}

static void
step_forward (Window *window)
{
  window->first = g_utf8_next_char (window->first);
  window->end = g_utf8_next_char (window->end);
  window->start++;
}

static void
step_back (Window *window)
{
  window->first = g_utf8_prev_char (window->first);
  window->end = g_utf8_prev_char (window->end);
  window->start--;
}

static Window
open_window (PioneerVerifier *self, guint32 start, guint32 width)
{
  return (Window){ locate (self, start), locate (self, start + width), start };
}

/* Texts mostly change by a little, so the places are tried from the given one outwards. None can be left out: nothing
 * about a text can be told from its SHA-256 but by hashing. The budget is for the half of a book that is cited at a
 * stretch, which could keep us for days. Returns FALSE when cancelled. */
static gboolean
find_nearest (PioneerVerifier *self,
              guint64 digest,
              guint32 width,
              guint32 from,
              GCancellable *cancellable,
              Window *found,
              gboolean *any,
              GError **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint32 last = self->n - width;
  Window after = open_window (self, MIN (from, last), width);
  Window before = after;
  guint64 patience = BUDGET / (2 * ((guint64) (after.end - after.first) + BLOCK));
  gboolean more = TRUE;

  *any = hash (checksum, after.first, after.end) == digest;
  *found = after;

  for (guint64 tried = 0; more && !*any && tried < patience; tried++)
    {
      if ((tried & PATIENCE) == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      more = FALSE;
      if (before.start > 0)
        {
          step_back (&before);
          *any = hash (checksum, before.first, before.end) == digest;
          *found = before;
          more = TRUE;
        }
      if (!*any && after.start < last)
        {
          step_forward (&after);
          *any = hash (checksum, after.first, after.end) == digest;
          *found = after;
          more = TRUE;
        }
    }

  return TRUE;
}

/* For each beginning of the text, the length of the longest proper beginning that it also ends with. */
static guint32 *
find_borders (const char *text, gsize size)
{
  guint32 *borders = g_new0 (guint32, size);
  guint32 matched = 0;

  for (gsize i = 1; i < size; i++)
    {
      while (matched > 0 && text[i] != text[matched])
        matched = borders[matched - 1];
      matched += text[i] == text[matched];
      borders[i] = matched;
    }

  return borders;
}

/* Once one place is known, so is the text: to look for it again takes no hashing. By Knuth, Morris and Pratt, whom no
 * text slows down. */
static gboolean
stands_twice (PioneerVerifier *self, const Window *found)
{
  gsize size = (gsize) (found->end - found->first);
  g_autofree guint32 *borders = find_borders (found->first, size);
  guint32 matched = 0;
  guint hits = 0;

  for (gsize i = 0; i < self->length && hits < 2; i++)
    {
      while (matched > 0 && self->text[i] != found->first[matched])
        matched = borders[matched - 1];
      matched += self->text[i] == found->first[matched];
      if (matched == size)
        {
          hits++;
          matched = borders[matched - 1];
        }
    }

  return hits > 1;
}

gboolean
pioneer_verifier_check (PioneerVerifier *self,
                        const PioneerCitationData *citation,
                        GCancellable *cancellable,
                        PioneerVerification *verification,
                        guint32 *start,
                        guint32 *end,
                        GError **error)
{
  guint32 width = citation->end > citation->start ? citation->end - citation->start : 0;
  gboolean any;
  Window found;

  *verification = PIONEER_VERIFICATION_MISSING;
  *start = *end = 0;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (width == 0 || width > self->n)
    return TRUE;

  if (!find_nearest (self, citation->digest, width, citation->start, cancellable, &found, &any, error))
    return FALSE;
  if (!any)
    return TRUE;

  *start = found.start;
  *end = found.start + width;
  if (found.start == citation->start)
    *verification = PIONEER_VERIFICATION_OK;
  else
    *verification = stands_twice (self, &found) ? PIONEER_VERIFICATION_AMBIGUOUS : PIONEER_VERIFICATION_MOVED;

  return TRUE;
}
