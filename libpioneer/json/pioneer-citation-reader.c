/* pioneer-citation-reader.c - Reading citations
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reader-private.h"

#include <string.h>

#include "pioneer-misread-private.h"
#include "pioneer-reference-private.h"

#define DIGEST_DIGITS 16

/* Reads a whole number without needless zeros, of any size: what doesn't fit is as large as can be. NULL where there is none. */
static const char *
read_offset (const char *at, guint64 *offset)
{
  const char *start = at;

  for (*offset = 0; g_ascii_isdigit (*at); at++)
    *offset = *offset > G_MAXUINT32 ? *offset : *offset * 10 + (guint64) (*at - '0');

  return at == start || (*start == '0' && at > start + 1) ? NULL : at;
}

static const char *
read_digest (const char *at, guint64 *digest)
{
  *digest = 0;
  for (guint i = 0; i < DIGEST_DIGITS; i++, at++)
    {
      if (!g_ascii_isxdigit (*at) || g_ascii_isupper (*at))
        return NULL;
      *digest = *digest << 4 | (guint64) g_ascii_xdigit_value (*at);
    }

  return at;
}

/* What is missing or wrong in it, or NULL where nothing is. */
static const char *
parse (const char *text, gsize *source_length, guint64 *start, guint64 *end, guint64 *digest)
{
  const char *at = text + strcspn (text, "@");

  *source_length = (gsize) (at - text);
  if (*at != '@')
    return "it has no \"@\" after the source";
  if (!pioneer_slug_is_valid (text, *source_length))
    return "what stands before the \"@\" is not the slug of a source";

  at = read_offset (at + 1, start);
  if (at == NULL || *at != '-')
    return "a whole number and \"-\" were expected after the \"@\"";

  at = read_offset (at + 1, end);
  if (at == NULL || *at != '#')
    return "a whole number and \"#\" were expected after the \"-\"";

  at = read_digest (at + 1, digest);
  if (at == NULL || *at != '\0')
    return "16 lower-case hexadecimal digits, and nothing else, were expected after the \"#\"";

  return NULL;
}

static gboolean
refuse_citation (PioneerReader *self, const char *text, const char *wrong, guint64 end, const PioneerTrail *trail)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);

  if (wrong != NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_BAD_CITATION, trail, NULL, "\"%s\" is not a citation: %s", quote, wrong);
  if (end > G_MAXUINT32)
    return pioneer_reader_report (self, PIONEER_ISSUE_SPAN_OUT_OF_RANGE, trail, NULL, "the span of \"%s\" ends beyond 4294967295",
                                  quote);

  return pioneer_reader_report (self, PIONEER_ISSUE_SPAN_OUT_OF_RANGE, trail, NULL,
                                "the span of \"%s\" ends where it starts, or before", quote);
}

static gboolean
read_citation (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *trail, PioneerCitationData *citation)
{
  g_autofree char *source = NULL;
  const char *text = pioneer_json_get_string (node);
  const char *wrong;
  guint64 start = 0, end = 0;
  gsize length;

  if (text == NULL)
    return pioneer_reader_report_type (self, trail, node, "a citation");

  wrong = parse (text, &length, &start, &end, &citation->digest);
  if (wrong != NULL || end > G_MAXUINT32 || end <= start)
    return refuse_citation (self, text, wrong, end, trail);

  source = g_strndup (text, length);
  citation->source = pioneer_arena_text (self->draft->arena, source);
  citation->start = (guint32) start;
  citation->end = (guint32) end;

  return TRUE;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return pioneer_citation_data_compare (a, b);
}

/* The same passage, cited twice, is cited. */
static guint32
sort (PioneerCitationData *citations, guint32 n)
{
  guint32 kept = 0;

  qsort (citations, n, sizeof *citations, compare);
  for (guint32 i = 0; i < n; i++)
    if (kept == 0 || pioneer_citation_data_compare (&citations[kept - 1], &citations[i]) != 0)
      citations[kept++] = citations[i];

  return kept;
}

static gboolean
check_number (PioneerReader *self, const PioneerTrail *trail, guint n)
{
  if (n == 0)
    return pioneer_reader_report (self, PIONEER_ISSUE_BAD_CITATION, trail, "Leave \"cite\" out where there is nothing to cite.",
                                  "the list of citations is empty");
  if (n > PIONEER_READER_MAX_CITATIONS)
    return pioneer_reader_report (self, PIONEER_ISSUE_TOO_MANY, trail, "Cite the passages that matter, or one that spans them.",
                                  "there are %u citations, more than the %u allowed", n, PIONEER_READER_MAX_CITATIONS);

  return TRUE;
}

static gboolean
read_list (PioneerReader *self, PioneerJsonNode *array, const PioneerTrail *up, PioneerCitationData *citations)
{
  gboolean good = TRUE;
  guint i = 0;

  for (PioneerJsonNode *element = array->first; element != NULL; element = element->next, i++)
    {
      PioneerTrail trail = { .up = up, .index = i };

      if (!read_citation (self, element, &trail, &citations[i]))
        good = FALSE;
    }

  return good;
}

gboolean
pioneer_reader_read_citations (PioneerReader *self,
                               PioneerJsonNode *node,
                               const PioneerTrail *trail,
                               const PioneerCitationData **citations,
                               guint32 *n_citations)
{
  gboolean is_list = node->kind == PIONEER_JSON_ARRAY;
  guint n = is_list ? node->n_children : 1;
  PioneerCitationData *read;
  gboolean good;

  if (!check_number (self, trail, n))
    return FALSE;

  read = pioneer_arena_new_array (self->draft->arena, PioneerCitationData, n);
  good = is_list ? read_list (self, node, trail, read) : read_citation (self, node, trail, read);
  if (!good)
    return FALSE;

  *citations = read;
  *n_citations = sort (read, n);

  return TRUE;
}
