/* pioneer-report.c - A report on a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report.h"

#include "pioneer-catalogue-private.h"
#include "pioneer-overview-private.h"
#include "pioneer-renderer-private.h"
#include "pioneer-save-private.h"

/**
 * PioneerReport:
 *
 * A report on a catalogue, ready to be written as plain text, Markdown or a page of HTML.
 *
 * Each value in it carries the number of a note, which names the source and the passage that the value rests on; how real a thing
 * is (aim, plan, hope, in progress, reported, measured, projection) stands beside it as a word, and results are in tables of their
 * own; disagreements between sources are listed with all sides. The same catalogue gives the same bytes. A report says what the
 * catalogue said when it was made, and needs it no longer. Immutable; usable from any thread.
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

static void
set_unknown (PioneerStore *store, const char *programme, GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint32 i = store->kinds[PIONEER_KIND_PROGRAMME]; i < store->kinds[PIONEER_KIND_PROGRAMME + 1]; i++)
    g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", pioneer_store_record (store, i)->slug);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD, "There is no programme \"%s\" to report on; expected one of: %s",
               programme, known->len > 0 ? known->str : "(the catalogue has none)");
}

/**
 * pioneer_report_new_overview:
 * @catalogue: a catalogue
 * @programme: (nullable): the id of one programme, or %NULL for all
 * @error: return location for an error, or %NULL
 *
 * Makes an overview: each programme's facts, selection, money, sites, features and outcomes, with plans and results in separate tables;
 * then where the sources disagree, what no source states, the sources, and the notes.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_RECORD where there is no such programme.
 *
 * Returns: (transfer full): the report; %NULL on error
 */
PioneerReport *
pioneer_report_new_overview (PioneerCatalogue *catalogue, const char *programme, GError **error)
{
  PioneerStore *store;
  PioneerReport *self;
  guint32 record = PIONEER_NO_RECORD;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (catalogue), NULL);

  store = pioneer_catalogue_get_store (catalogue);
  if (programme != NULL)
    {
      record = pioneer_store_find (store, PIONEER_KIND_PROGRAMME, programme);
      if (record == PIONEER_NO_RECORD)
        {
          set_unknown (store, programme, error);
          return NULL;
        }
    }

  self = g_object_new (PIONEER_TYPE_REPORT, NULL);
  pioneer_content_free (self->content);
  self->content = pioneer_overview_build (store, record);

  return self;
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

static GString *
render (PioneerReport *self, PioneerReportFormat format, guint width, GError **error)
{
  GString *out = g_string_sized_new (1 << 16);

  switch (format)
    {
    case PIONEER_REPORT_FORMAT_TEXT:
      pioneer_text_render (self->content, width, out);
      return out;
    case PIONEER_REPORT_FORMAT_MARKDOWN:
      pioneer_markdown_render (self->content, out);
      return out;
    case PIONEER_REPORT_FORMAT_HTML:
      pioneer_html_render (self->content, out);
      return out;
    default:
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
                   "There is no report format %d; expected text, markdown or html", (int) format);
      g_string_free (out, TRUE);
      return NULL;
    }
}

/**
 * pioneer_report_render:
 * @self: a report
 * @format: the format
 * @width: the width of plain text in columns of a terminal, from 40; 0 for 100. Other formats take no notice of it
 * @error: return location for an error, or %NULL
 *
 * Writes the report as a text. What comes from data is escaped for the format, so that it can't become markup.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such format.
 *
 * Returns: (transfer full): the text, in UTF-8; %NULL on error
 */
char *
pioneer_report_render (PioneerReport *self, PioneerReportFormat format, guint width, GError **error)
{
  GString *out;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), NULL);

  out = render (self, format, width, error);

  return out != NULL ? g_string_free (out, FALSE) : NULL;
}

static gboolean
write_text (GOutputStream *stream, gpointer data, GCancellable *cancellable, GError **error)
{
  GString *text = data;

  return g_output_stream_write_all (stream, text->str, text->len, NULL, cancellable, error);
}

/**
 * pioneer_report_save:
 * @self: a report
 * @file: the file to write
 * @format: the format
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Writes the report to a file; plain text is 100 columns wide. Where anything goes wrong, an old file stays as it was.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such format, and with the errors of [error@Gio.IOErrorEnum].
 *
 * Returns: whether it was written
 */
gboolean
pioneer_report_save (PioneerReport *self, GFile *file, PioneerReportFormat format, GCancellable *cancellable, GError **error)
{
  GString *text;
  gboolean saved;

  g_return_val_if_fail (PIONEER_IS_REPORT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);

  text = render (self, format, 0, error);
  if (text == NULL)
    return FALSE;

  saved = pioneer_save (file, write_text, text, cancellable, error);
  g_string_free (text, TRUE);

  return saved;
}
