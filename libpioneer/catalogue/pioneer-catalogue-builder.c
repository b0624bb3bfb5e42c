/* pioneer-catalogue-builder.c - Makes a catalogue from files, records and statements
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-builder-private.h"

#include "pioneer-build-private.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-list-private.h"

/**
 * PioneerCatalogueBuilder:
 *
 * Makes a catalogue from files, records and statements, in as many layers as there are.
 *
 * Whatever the order in which they are added, the same files make the same catalogue. A file that has errors is refused as a
 * whole, unless [property@Pioneer.CatalogueBuilder:partial] is set; [method@Pioneer.CatalogueBuilder.get_issues] tells all that is
 * wrong. What the files say of each other, such as a reference to a record of another file, is checked when the catalogue is built.
 *
 * Mutable; to be used by one thread at a time. What it builds is immutable and independent of it: more can be added afterwards,
 * and built again.
 */

struct _PioneerCatalogueBuilder
{
  GObject parent_instance;

  PioneerDraft *draft;
  PioneerPolicy policy;
  gboolean partial;

  /* What was built of the draft as it is; forgotten as soon as that changes. */
  gboolean is_built;
  PioneerStore *store; /* NULL where there are errors */
  PioneerIssueLog log;
};

G_DEFINE_FINAL_TYPE (PioneerCatalogueBuilder, pioneer_catalogue_builder, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_POLICY,
  PROP_PARTIAL,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
forget (PioneerCatalogueBuilder *self)
{
  self->is_built = FALSE;
  g_clear_pointer (&self->store, pioneer_store_unref);
  pioneer_issue_log_clear (&self->log);
}

PioneerStore *
pioneer_catalogue_builder_build_unchecked (PioneerCatalogueBuilder *self)
{
  return pioneer_build_store_unchecked (self->draft, self->policy);
}

static void
ensure_built (PioneerCatalogueBuilder *self)
{
  if (self->is_built)
    return;

  pioneer_issue_log_init (&self->log);
  self->store = pioneer_build_store (self->draft, self->policy, self->partial, &self->log);
  self->is_built = TRUE;
}

static void
pioneer_catalogue_builder_finalize (GObject *object)
{
  PioneerCatalogueBuilder *self = PIONEER_CATALOGUE_BUILDER (object);

  forget (self);
  pioneer_draft_free (self->draft);

  G_OBJECT_CLASS (pioneer_catalogue_builder_parent_class)->finalize (object);
}

static void
pioneer_catalogue_builder_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerCatalogueBuilder *self = PIONEER_CATALOGUE_BUILDER (object);

  switch (prop_id)
    {
    case PROP_POLICY:
      g_value_set_enum (value, self->policy);
      break;
    case PROP_PARTIAL:
      g_value_set_boolean (value, self->partial);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_catalogue_builder_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  PioneerCatalogueBuilder *self = PIONEER_CATALOGUE_BUILDER (object);

  switch (prop_id)
    {
    case PROP_POLICY:
      pioneer_catalogue_builder_set_policy (self, g_value_get_enum (value));
      break;
    case PROP_PARTIAL:
      pioneer_catalogue_builder_set_partial (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_catalogue_builder_class_init (PioneerCatalogueBuilderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_catalogue_builder_finalize;
  object_class->get_property = pioneer_catalogue_builder_get_property;
  object_class->set_property = pioneer_catalogue_builder_set_property;

  /**
   * PioneerCatalogueBuilder:policy: (getter get_policy) (setter set_policy)
   *
   * How the catalogues that it builds choose the statement to show.
   */
  props[PROP_POLICY] = g_param_spec_enum ("policy", NULL, NULL, PIONEER_TYPE_POLICY, PIONEER_POLICY_PREFERRED_RANK, flags);
  /**
   * PioneerCatalogueBuilder:partial: (getter get_partial) (setter set_partial)
   *
   * Whether what has errors is loaded as far as it is right.
   */
  props[PROP_PARTIAL] = g_param_spec_boolean ("partial", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_catalogue_builder_init (PioneerCatalogueBuilder *self)
{
  self->draft = pioneer_draft_new ();
  self->policy = PIONEER_POLICY_PREFERRED_RANK;

  /* Texts without a name and without issues share these. */
  for (guint form = 0; form < PIONEER_DRAFT_N_FORMS; form++)
    pioneer_draft_add_file (self->draft, NULL, form);
}

/**
 * pioneer_catalogue_builder_new:
 *
 * Makes a builder of which nothing has been asked yet.
 *
 * Returns: (transfer full): a builder
 */
PioneerCatalogueBuilder *
pioneer_catalogue_builder_new (void)
{
  return g_object_new (PIONEER_TYPE_CATALOGUE_BUILDER, NULL);
}

/**
 * pioneer_catalogue_builder_get_policy: (get-property policy)
 * @self: a builder
 *
 * Gets how the catalogues that it builds choose the statement to show.
 *
 * Returns: the policy
 */
PioneerPolicy
pioneer_catalogue_builder_get_policy (PioneerCatalogueBuilder *self)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), PIONEER_POLICY_PREFERRED_RANK);

  return self->policy;
}

/**
 * pioneer_catalogue_builder_set_policy: (set-property policy)
 * @self: a builder
 * @policy: the policy
 *
 * Sets how the catalogues that it builds from now on choose the statement to show.
 */
void
pioneer_catalogue_builder_set_policy (PioneerCatalogueBuilder *self, PioneerPolicy policy)
{
  g_return_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self));

  if (policy == self->policy)
    return;

  self->policy = policy;
  forget (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_POLICY]);
}

/**
 * pioneer_catalogue_builder_get_partial: (get-property partial)
 * @self: a builder
 *
 * Gets whether what has errors is loaded as far as it is right.
 *
 * Returns: whether it is
 */
gboolean
pioneer_catalogue_builder_get_partial (PioneerCatalogueBuilder *self)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);

  return self->partial;
}

/**
 * pioneer_catalogue_builder_set_partial: (set-property partial)
 * @self: a builder
 * @partial: whether to load what has errors as far as it is right
 *
 * Sets whether what is added from now on, and has errors, is loaded as far as it is right: without the statements and records that
 * are wrong. Otherwise a file with an error adds nothing. Either way [method@Pioneer.CatalogueBuilder.get_issues] lists them.
 */
void
pioneer_catalogue_builder_set_partial (PioneerCatalogueBuilder *self, gboolean partial)
{
  g_return_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self));

  if (!partial == !self->partial)
    return;

  self->partial = !!partial;
  forget (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PARTIAL]);
}

gboolean
pioneer_catalogue_builder_take (PioneerCatalogueBuilder *self, PioneerDraft *read, GError **error)
{
  guint index;
  gboolean merged;
  PioneerDraftFile *file;

  forget (self);
  merged = pioneer_draft_merge (self->draft, read, &index);
  file = pioneer_draft_get_file (self->draft, index);

  return (merged && !file->refused) || pioneer_issue_log_fail (&file->log, error);
}

gboolean
pioneer_catalogue_builder_add_store (PioneerCatalogueBuilder *self, PioneerStore *store, PioneerLayers *layers, GError **error)
{
  guint file;

  forget (self);

  return pioneer_draft_merge_store (self->draft, store, layers, &file) ||
         pioneer_issue_log_fail (&pioneer_draft_get_file (self->draft, file)->log, error);
}

static void
collect (PioneerIssueLog *from, const char *file, PioneerIssueLog *to)
{
  guint64 n_omitted = pioneer_issue_log_n_omitted (from);
  PioneerIssuePlace place = { .file = file };
  g_autofree char *message = NULL;

  for (guint i = 0; i < from->issues->len; i++)
    pioneer_issue_log_add (to, g_object_ref (from->issues->pdata[i]));
  if (n_omitted == 0)
    return;

  message = g_strdup_printf ("there are %" G_GUINT64_FORMAT " more issues, which are not listed", n_omitted);
  pioneer_issue_log_add (to, pioneer_issue_new (PIONEER_ISSUE_MORE, &place, message, NULL));
}

/**
 * pioneer_catalogue_builder_get_issues:
 * @self: a builder
 *
 * Lists all that is wrong or doubtful in what has been added so far, refused files included, and in what its parts say of each
 * other. A file that was refused is forgotten when another of that name is added.
 *
 * They come in the order of file, line and column. Of each file a thousand errors and a thousand other issues are listed; the rest
 * is counted in one more issue.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Issue]
 */
PioneerList *
pioneer_catalogue_builder_get_issues (PioneerCatalogueBuilder *self)
{
  PioneerIssueLog all;
  PioneerList *list;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), NULL);

  ensure_built (self);
  pioneer_issue_log_init (&all);
  for (guint i = 0; i < self->draft->files->len; i++)
    {
      PioneerDraftFile *file = pioneer_draft_get_file (self->draft, i);

      collect (&file->log, file->name, &all);
    }
  collect (&self->log, NULL, &all);
  pioneer_issue_log_sort (&all);

  list = pioneer_list_new_of (PIONEER_TYPE_ISSUE);
  for (guint i = 0; i < all.issues->len; i++)
    pioneer_list_take (list, g_object_ref (all.issues->pdata[i]));
  pioneer_issue_log_clear (&all);

  return list;
}

PioneerStore *
pioneer_catalogue_builder_build_store (PioneerCatalogueBuilder *self, GError **error)
{
  ensure_built (self);
  if (self->store != NULL)
    return pioneer_store_ref (self->store);

  pioneer_issue_log_fail (&self->log, error);

  return NULL;
}

PioneerLayers *
pioneer_catalogue_builder_get_layers (PioneerCatalogueBuilder *self)
{
  return pioneer_build_layers (self->draft);
}

gsize
pioneer_catalogue_builder_get_size (PioneerCatalogueBuilder *self)
{
  return pioneer_arena_size (self->draft->arena);
}

/**
 * pioneer_catalogue_builder_build:
 * @self: a builder
 * @error: return location for an error, or %NULL
 *
 * Makes a catalogue of all that has been added. The builder stays as it is.
 *
 * Fails with %PIONEER_ERROR_INVALID where statements name records that there are not, or give quantities in units that don't suit;
 * the message is that of the first such error, and how many there are beside it. If
 * [property@Pioneer.CatalogueBuilder:partial] is set, such statements are left out instead.
 *
 * Returns: (transfer full): the catalogue; %NULL on error
 */
PioneerCatalogue *
pioneer_catalogue_builder_build (PioneerCatalogueBuilder *self, GError **error)
{
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (PioneerLayers) layers = NULL;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), NULL);

  store = pioneer_catalogue_builder_build_store (self, error);
  if (store == NULL)
    return NULL;
  layers = pioneer_catalogue_builder_get_layers (self);

  return pioneer_catalogue_new (store, layers);
}
