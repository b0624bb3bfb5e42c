/* pioneer-source-verify.c - Checking all citations of a source
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-source-verify.h"

#include "pioneer-citation-check-private.h"
#include "pioneer-citation-private.h"
#include "pioneer-list-private.h"
#include "pioneer-record-private.h"
#include "pioneer-source.h"

#include <string.h>

static gboolean
check_statement (PioneerStore *store,
                 const PioneerStatementData *statement,
                 const char *source,
                 PioneerVerifier *verifier,
                 PioneerList *checks,
                 GCancellable *cancellable,
                 GError **error)
{
  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      g_autoptr (PioneerCitation) citation = NULL;
      PioneerCitationCheck *check;

      if (strcmp (statement->citations[i].source, source) != 0)
        continue;

      citation = pioneer_citation_object (store, &statement->citations[i], statement);
      check = pioneer_citation_check_new (citation, verifier, cancellable, error);
      if (check == NULL)
        return FALSE;
      pioneer_list_take (checks, check);
    }

  return TRUE;
}

/**
 * pioneer_source_verify:
 * @self: a source
 * @text: the text of the source, as received
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error, or %NULL
 *
 * Checks every citation of the source against its text: whether the cited words stand where they are said to, or elsewhere, or nowhere.
 *
 * Fails with %PIONEER_ERROR_UNVERIFIABLE where the text is not UTF-8, and with %G_IO_ERROR_CANCELLED.
 *
 * Returns: (transfer full): a list of [class@Pioneer.CitationCheck], in the order of the statements; %NULL on error
 */
PioneerList *
pioneer_source_verify (PioneerSource *self, const char *text, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerList) checks = NULL;
  g_autoptr (PioneerVerifier) verifier = NULL;
  PioneerStore *store;
  const char *slug;
  const guint32 *citings;
  guint32 n;

  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  verifier = pioneer_verifier_new (text, -1, error);
  if (verifier == NULL)
    return NULL;

  store = pioneer_record_get_store (PIONEER_RECORD (self));
  slug = pioneer_record_get_data (PIONEER_RECORD (self))->slug;
  citings = pioneer_store_citings (store, pioneer_record_get_index (PIONEER_RECORD (self)), &n);
  checks = pioneer_list_new_of (PIONEER_TYPE_CITATION_CHECK);
  for (guint32 i = 0; i < n; i++)
    if (!check_statement (store, pioneer_store_statement (store, citings[i]), slug, verifier, checks, cancellable, error))
      return NULL;

  return g_steal_pointer (&checks);
}
