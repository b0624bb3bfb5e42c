/* pioneer-report.c - A report on a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-private.h"

#include "pioneer-catalogue-private.h"
#include "pioneer-making-private.h"
#include "pioneer-report-definition-private.h"

/**
 * PioneerReport:
 *
 * A report on a catalogue, ready to be written as text, Markdown, a page of HTML, a workbook and more.
 *
 * Each value in it carries the number of a note, which names the source and the passage that the value rests on; how real a thing
 * is (aim, plan, hope, in progress, reported, measured, projection) stands beside it as a word, and results are in tables of their
 * own; disagreements between sources are listed with all sides. The same catalogue gives the same bytes. A report says what the
 * catalogue said when it was made, and needs it no longer. Immutable; usable from any thread.
 *
 * ```c
 * g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", &error);
 * g_autoptr (PioneerReport) report = pioneer_report_new (catalogue, overview, NULL, NULL, &error);
 * ```
 */

struct _PioneerReport
{
  GObject parent_instance;

  PioneerContent *content;
};

G_DEFINE_FINAL_TYPE (PioneerReport, pioneer_report, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_report_finalize (GObject *object)
{
  PioneerReport *self = PIONEER_REPORT (object);

  g_clear_pointer (&self->content, pioneer_content_free);

  G_OBJECT_CLASS (pioneer_report_parent_class)->finalize (object);
}

static void
pioneer_report_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerReport *self = PIONEER_REPORT (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, pioneer_report_get_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_report_class_init (PioneerReportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pioneer_report_finalize;
  object_class->get_property = pioneer_report_get_property;

  /**
   * PioneerReport:title: (getter get_title)
   *
   * The report's title.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* What a script makes by hand is an empty page. */
static void
pioneer_report_init (PioneerReport *self)
{
  self->content = pioneer_content_new ();
  self->content->title = "";
}

PioneerContent *
pioneer_report_get_content (PioneerReport *self)
{
  return self->content;
}

PioneerReport *
pioneer_report_new_of (PioneerContent *content)
{
  PioneerReport *self = g_object_new (PIONEER_TYPE_REPORT, NULL);

  pioneer_content_free (self->content);
  self->content = content;

  return self;
}

/**
 * pioneer_report_new:
 * @catalogue: what it reports on
 * @definition: what it consists of
 * @settings: (array zero-terminated=1) (nullable): what the definition's parameters are set to, each `name=value`; several values
 *   of one parameter have commas between them
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Makes a report: carries out a definition on a catalogue.
 *
 * Fails with %PIONEER_ERROR_INVALID and others where something is wrong with the definition (see
 * [method@Pioneer.ReportDefinition.check]), with %PIONEER_ERROR_UNKNOWN_WORD where a setting names no parameter or a parameter that
 * is needed isn't set, with %PIONEER_ERROR_UNKNOWN_RECORD where there is no such record, with %PIONEER_ERROR_LIMIT where the
 * report becomes too large, and with %G_IO_ERROR_CANCELLED.
 *
 * Returns: (transfer full): the report; %NULL on error
 */
PioneerReport *
pioneer_report_new (PioneerCatalogue *catalogue,
                    PioneerReportDefinition *definition,
                    const char *const *settings,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (PioneerReportSpec) spec = NULL;
  PioneerContent *content;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (PIONEER_IS_REPORT_DEFINITION (definition), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  spec = pioneer_report_definition_read (definition, error);
  if (spec == NULL)
    return NULL;

  content = pioneer_report_make (catalogue, spec, settings, cancellable, error);

  return content != NULL ? pioneer_report_new_of (content) : NULL;
}

typedef struct
{
  PioneerCatalogue *catalogue;
  PioneerReportSpec *spec;
  GStrv settings;
} Task;

static void
free_task (gpointer data)
{
  Task *task = data;

  g_object_unref (task->catalogue);
  pioneer_report_spec_unref (task->spec);
  g_strfreev (task->settings);
  g_free (task);
}

static void
make_in_thread (GTask *task, G_GNUC_UNUSED gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  const Task *what = task_data;
  GError *error = NULL;
  PioneerContent *content =
      pioneer_report_make (what->catalogue, what->spec, (const char *const *) what->settings, cancellable, &error);

  if (content != NULL)
    g_task_return_pointer (task, pioneer_report_new_of (content), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * pioneer_report_new_async:
 * @catalogue: what it reports on
 * @definition: what it consists of
 * @settings: (array zero-terminated=1) (nullable): what the definition's parameters are set to, each `name=value`
 * @cancellable: (nullable): a cancellable, or %NULL
 * @callback: (scope async) (closure user_data): what to call when it is made
 * @user_data: what to pass to @callback
 *
 * Makes a report as [ctor@Pioneer.Report.new] does, in a thread. Changing the definition meanwhile does no harm.
 */
void
pioneer_report_new_async (PioneerCatalogue *catalogue,
                          PioneerReportDefinition *definition,
                          const char *const *settings,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  PioneerReportSpec *spec;
  GError *error = NULL;
  Task *what;

  g_return_if_fail (PIONEER_IS_CATALOGUE (catalogue));
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (definition));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, pioneer_report_new_async);
  spec = pioneer_report_definition_read (definition, &error);
  if (spec == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  what = g_new (Task, 1);
  what->catalogue = g_object_ref (catalogue);
  what->spec = spec;
  what->settings = g_strdupv ((char **) settings);
  g_task_set_task_data (task, what, free_task);
  g_task_run_in_thread (task, make_in_thread);
}

/**
 * pioneer_report_new_finish: (constructor)
 * @result: what the callback was given
 * @error: return location for an error, or %NULL
 *
 * Gets the report that [func@Pioneer.Report.new_async] made. Fails as [ctor@Pioneer.Report.new] does.
 *
 * Returns: (transfer full): the report; %NULL on error
 */
PioneerReport *
pioneer_report_new_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * pioneer_report_get_title: (get-property title)
 * @self: a report
 *
 * Gets the report's title.
 *
 * Returns: (transfer none): the title
 */
const char *
pioneer_report_get_title (PioneerReport *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);

  return self->content->title;
}
