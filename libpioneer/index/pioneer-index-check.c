/* pioneer-index-check.c - Reading all of an index, to see whether it is whole
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cursor-private.h"

#include <string.h>

#include "pioneer-error.h"

G_GNUC_PRINTF (2, 3)
static gboolean
fail (GError **error, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID,
               "the search index is damaged: %s; make it again from the catalogue’s JSON", what);

  return FALSE;
}

/* Each record is one document, of its own kind. */
static gboolean
check_documents (PioneerIndex *self, PioneerStore *store, GError **error)
{
  guint32 n = self->header->n_documents;
  g_autofree guint8 *seen = g_malloc0 (MAX (n, 1));

  if (n != store->n_records)
    return fail (error, "it has %u documents, and the catalogue %u records", n, store->n_records);

  for (guint kind = 0; kind < PIONEER_N_KINDS; kind++)
    for (guint32 document = self->header->kinds[kind]; document < self->header->kinds[kind + 1]; document++)
      {
        guint32 record = pioneer_index_get_record (self, document);

        if (record < store->kinds[kind] || record >= store->kinds[kind + 1] || seen[record])
          return fail (error, "document %u stands for a record that it can’t stand for", document);
        seen[record] = 1;
      }

  return TRUE;
}

static gboolean
check_words (PioneerIndex *self, GError **error)
{
  PioneerLexiconWalk walk;
  PioneerLexiconEntry entry;
  guint32 n = 0;
  guint32 n_stems = 0;

  for (pioneer_lexicon_walk (&walk, &self->lexicon, "", 0); pioneer_lexicon_next (&walk, &entry); n++)
    {
      if (n % (PIONEER_LEXICON_BLOCK * PIONEER_LEXICON_GUIDED) == 0 &&
          pioneer_lexicon_guide (entry.text, entry.length) !=
              self->lexicon.guides[n / (PIONEER_LEXICON_BLOCK * PIONEER_LEXICON_GUIDED)])
        return fail (error, "word %u is another than its guide says", n);
      n_stems += (entry.flags & PIONEER_LEXICON_STEM) != 0;
      if ((entry.flags & PIONEER_LEXICON_WORD) && entry.term >= self->header->n_stems)
        return fail (error, "word %u has no stem", n);
    }
  if (n != self->header->n_entries || n_stems != self->header->n_stems)
    return fail (error, "its list of words ends after %u of %u", n, self->header->n_entries);

  return TRUE;
}

static gboolean
check_block (PioneerCursor *cursor, guint32 block, guint32 *last)
{
  guint32 places[PIONEER_MAX_PLACES];

  pioneer_cursor_read (cursor, block);
  if (cursor->n != (block < cursor->n_full ? PIONEER_PACK : cursor->n_documents - cursor->n_full * PIONEER_PACK))
    return FALSE;
  pioneer_cursor_read_codes (cursor);
  pioneer_cursor_read_forms (cursor);
  for (guint32 i = 0; i < cursor->n; i++)
    {
      if (*last != G_MAXUINT32 && cursor->documents[i] <= *last)
        return FALSE;
      *last = cursor->documents[i];
      if (pioneer_cursor_places (cursor, i, places) != pioneer_cursor_code (cursor, i)->n_places)
        return FALSE;
    }

  return block >= cursor->n_full || cursor->blocks[block].last == *last;
}

static gboolean
check_postings (PioneerIndex *self, GError **error)
{
  g_autofree PioneerCursor *cursor = g_new (PioneerCursor, 1);

  for (guint32 term = 0; term < self->n_terms; term++)
    {
      guint32 last = G_MAXUINT32;

      if (!pioneer_cursor_init (cursor, self, term))
        return fail (error, "term %u has no documents", term);
      for (guint32 block = 0; block < cursor->n_blocks; block++)
        if (!check_block (cursor, block, &last))
          return fail (error, "block %u of the documents of term %u can’t be read", block, term);
    }

  return TRUE;
}

gboolean
pioneer_index_check (PioneerIndex *self, PioneerStore *store, GError **error)
{
  return check_documents (self, store, error) && check_words (self, error) && check_postings (self, error) &&
         pioneer_columns_check (self->columns, store->n_records, error);
}
