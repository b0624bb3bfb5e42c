/* pioneer-source.c - A document
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-source.h"

#include "pioneer-list-private.h"
#include "pioneer-record-private.h"

/**
 * PioneerSource:
 *
 * A document that statements cite, or a register.
 *
 * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
 * thread.
 */

struct _PioneerSource
{
  PioneerRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PioneerSource, pioneer_source, PIONEER_TYPE_RECORD)

/**
 * PioneerSource:publisher: (getter get_publisher)
 *
 * Who published it.
 */

/**
 * PioneerSource:source-type: (getter get_source_type)
 *
 * What sort of document it is.
 */

/**
 * PioneerSource:published: (getter get_published)
 *
 * When it was published.
 */

/**
 * PioneerSource:language: (getter get_language)
 *
 * Its language, as in BCP 47.
 */

/**
 * PioneerSource:licence: (getter get_licence)
 *
 * Under which licence its contents are used.
 */

/**
 * PioneerSource:file: (getter get_file)
 *
 * The name of the file that citations refer to.
 */

/**
 * PioneerSource:digest: (getter get_digest)
 *
 * SHA-256 of that file, 64 hexadecimal digits.
 */

/**
 * PioneerSource:derived-from: (getter get_derived_from)
 *
 * The source that it rewrites; its citations are the passages that do.
 */

/**
 * PioneerSource:quotes: (getter get_quotes)
 *
 * The source that it quotes; its citations are the passages that do.
 */

static void
pioneer_source_class_init (PioneerSourceClass *klass)
{
  pioneer_record_install_fields (G_OBJECT_CLASS (klass), PIONEER_KIND_SOURCE);
}

static void
pioneer_source_init (G_GNUC_UNUSED PioneerSource *self)
{
}

/**
 * pioneer_source_get_publisher: (get-property publisher)
 * @self: a source
 *
 * Gets the field `publisher`: who published it.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPartner *
pioneer_source_get_publisher (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_PUBLISHER);
}

/**
 * pioneer_source_get_source_type: (get-property source-type)
 * @self: a source
 *
 * Gets the field `type`: what sort of document it is.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerConcept *
pioneer_source_get_source_type (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_SOURCE_TYPE);
}

/**
 * pioneer_source_get_published: (get-property published)
 * @self: a source
 *
 * Gets the field `published`: when it was published.
 *
 * Returns: (transfer full) (nullable): what is shown of it; %NULL where not stated
 */
PioneerPeriod *
pioneer_source_get_published (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_object (PIONEER_RECORD (self), PIONEER_FIELD_PUBLISHED);
}

/**
 * pioneer_source_get_language: (get-property language)
 * @self: a source
 *
 * Gets the field `language`: its language, as in BCP 47.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_source_get_language (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_LANGUAGE);
}

/**
 * pioneer_source_get_licence: (get-property licence)
 * @self: a source
 *
 * Gets the field `licence`: under which licence its contents are used.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_source_get_licence (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_LICENCE);
}

/**
 * pioneer_source_get_file: (get-property file)
 * @self: a source
 *
 * Gets the field `file`: the name of the file that citations refer to.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_source_get_file (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_FILE);
}

/**
 * pioneer_source_get_digest: (get-property digest)
 * @self: a source
 *
 * Gets the field `digest`: sHA-256 of that file, 64 hexadecimal digits.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where not stated
 */
const char *
pioneer_source_get_digest (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_text (PIONEER_RECORD (self), PIONEER_FIELD_DIGEST);
}

/**
 * pioneer_source_get_derived_from: (get-property derived-from)
 * @self: a source
 *
 * Gets the field `derived-from`: the source that it rewrites; its citations are the passages that do.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Source]; empty where none is stated
 */
PioneerList *
pioneer_source_get_derived_from (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_DERIVED_FROM);
}

/**
 * pioneer_source_get_quotes: (get-property quotes)
 * @self: a source
 *
 * Gets the field `quotes`: the source that it quotes; its citations are the passages that do.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Source]; empty where none is stated
 */
PioneerList *
pioneer_source_get_quotes (PioneerSource *self)
{
  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  return pioneer_record_field_list (PIONEER_RECORD (self), PIONEER_FIELD_QUOTES);
}

/**
 * pioneer_source_get_statements:
 * @self: a source
 *
 * Gets the statements that cite the source, by the records that they are about.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_source_get_statements (PioneerSource *self)
{
  PioneerStore *store;
  const guint32 *citings;
  guint32 n;

  g_return_val_if_fail (PIONEER_IS_SOURCE (self), NULL);

  store = pioneer_record_get_store (PIONEER_RECORD (self));
  citings = pioneer_store_citings (store, pioneer_record_get_index (PIONEER_RECORD (self)), &n);

  return pioneer_list_new_statements_at (store, citings, n);
}
