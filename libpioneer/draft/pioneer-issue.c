/* pioneer-issue.c - What is wrong with a catalogue, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-issue-private.h"

#include "pioneer-enum-types.h"

/**
 * PioneerIssue:
 *
 * Something that is wrong, or doubtful, in a catalogue: what, where, and what to do about it.
 *
 * The [property@Pioneer.Issue:code] is a stable word for programs, such as `dangling-reference`; the message is for people,
 * and stands alone. An issue of severity error keeps a file, a record or a statement from being loaded.
 *
 * Immutable; usable from any thread.
 */

struct _PioneerIssue
{
  GObject parent_instance;

  PioneerIssueCode code;
  guint line;
  guint column;
  char *file;
  char *path;
  char *message;
  char *hint;
};

G_DEFINE_FINAL_TYPE (PioneerIssue, pioneer_issue, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SEVERITY,
  PROP_CODE,
  PROP_TITLE,
  PROP_FILE,
  PROP_LINE,
  PROP_COLUMN,
  PROP_PATH,
  PROP_MESSAGE,
  PROP_HINT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static const PioneerIssueSpec specs[] = {
#define ISSUE(id, word, grade, fails, heading, advice)                                                                             \
  [PIONEER_ISSUE_##id] = {                                                                                                         \
    .code = word, .severity = PIONEER_SEVERITY_##grade, .error = PIONEER_ERROR_##fails, .title = heading, .hint = advice           \
  },
#include "pioneer-issue-codes.def"
#undef ISSUE
};

G_STATIC_ASSERT (G_N_ELEMENTS (specs) == PIONEER_N_ISSUES);

const PioneerIssueSpec *
pioneer_issue_spec (PioneerIssueCode code)
{
  g_assert (code < PIONEER_N_ISSUES);

  return &specs[code];
}

PioneerIssue *
pioneer_issue_new (PioneerIssueCode code, const PioneerIssuePlace *place, const char *message, const char *hint)
{
  PioneerIssue *self = g_object_new (PIONEER_TYPE_ISSUE, NULL);

  self->code = code;
  self->file = g_strdup (place->file);
  self->path = g_strdup (place->path);
  self->line = place->line;
  self->column = place->column;
  self->message = g_strdup (message);
  self->hint = g_strdup (hint != NULL ? hint : specs[code].hint);

  return self;
}

static void
pioneer_issue_finalize (GObject *object)
{
  PioneerIssue *self = PIONEER_ISSUE (object);

  g_free (self->file);
  g_free (self->path);
  g_free (self->message);
  g_free (self->hint);

  G_OBJECT_CLASS (pioneer_issue_parent_class)->finalize (object);
}

static void
pioneer_issue_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerIssue *self = PIONEER_ISSUE (object);

  switch (prop_id)
    {
    case PROP_SEVERITY:
      g_value_set_enum (value, pioneer_issue_get_severity (self));
      break;
    case PROP_CODE:
      g_value_set_string (value, pioneer_issue_get_code (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, pioneer_issue_get_title (self));
      break;
    case PROP_FILE:
      g_value_set_string (value, self->file);
      break;
    case PROP_LINE:
      g_value_set_uint (value, self->line);
      break;
    case PROP_COLUMN:
      g_value_set_uint (value, self->column);
      break;
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_HINT:
      g_value_set_string (value, self->hint);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static GParamSpec *
text_param (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
make_text_props (void)
{
  /**
   * PioneerIssue:code: (getter get_code)
   *
   * A stable word for what is wrong, such as `dangling-reference`.
   */
  props[PROP_CODE] = text_param ("code");
  /**
   * PioneerIssue:title: (getter get_title)
   *
   * What issues of this code have in common, for people.
   */
  props[PROP_TITLE] = text_param ("title");
  /**
   * PioneerIssue:file: (getter get_file)
   *
   * The file, or the name that was given in its place; %NULL where there is none.
   */
  props[PROP_FILE] = text_param ("file");
  /**
   * PioneerIssue:path: (getter get_path)
   *
   * The JSON path of the value, such as `$.records[3].population`; of a file of JSON Lines, within its line. %NULL where
   * it is about no single value.
   */
  props[PROP_PATH] = text_param ("path");
  /**
   * PioneerIssue:message: (getter get_message)
   *
   * What was found and what was expected; without the place in the file.
   */
  props[PROP_MESSAGE] = text_param ("message");
  /**
   * PioneerIssue:hint: (getter get_hint)
   *
   * What to do about it; %NULL where there is nothing more to say.
   */
  props[PROP_HINT] = text_param ("hint");
}

static void
pioneer_issue_class_init (PioneerIssueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_issue_finalize;
  object_class->get_property = pioneer_issue_get_property;

  make_text_props ();
  /**
   * PioneerIssue:severity: (getter get_severity)
   *
   * How grave it is.
   */
  props[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, NULL, PIONEER_TYPE_SEVERITY, PIONEER_SEVERITY_ERROR, flags);
  /**
   * PioneerIssue:line: (getter get_line)
   *
   * The line of the file, from 1; 0 where it is not known.
   */
  props[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerIssue:column: (getter get_column)
   *
   * The column in code points, from 1; 0 where it is not known.
   */
  props[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_issue_init (G_GNUC_UNUSED PioneerIssue *self)
{
}

/**
 * pioneer_issue_get_severity: (get-property severity)
 * @self: an issue
 *
 * Gets how grave it is.
 *
 * Returns: the severity
 */
PioneerSeverity
pioneer_issue_get_severity (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), PIONEER_SEVERITY_ERROR);

  return specs[self->code].severity;
}

/**
 * pioneer_issue_get_code: (get-property code)
 * @self: an issue
 *
 * Gets the stable word for what is wrong, such as `dangling-reference`.
 *
 * Returns: (transfer none): the code
 */
const char *
pioneer_issue_get_code (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), NULL);

  return specs[self->code].code;
}

/**
 * pioneer_issue_get_title: (get-property title)
 * @self: an issue
 *
 * Gets what issues of this code have in common, for people.
 *
 * Returns: (transfer none): the title
 */
const char *
pioneer_issue_get_title (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), NULL);

  return specs[self->code].title;
}

/**
 * pioneer_issue_get_file: (get-property file)
 * @self: an issue
 *
 * Gets the file that it was found in.
 *
 * Returns: (transfer none) (nullable): the file, or the name that was given in its place; %NULL where there is none
 */
const char *
pioneer_issue_get_file (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), NULL);

  return self->file;
}

/**
 * pioneer_issue_get_line: (get-property line)
 * @self: an issue
 *
 * Gets the line of the file.
 *
 * Returns: the line, from 1; 0 where it is not known
 */
guint
pioneer_issue_get_line (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), 0);

  return self->line;
}

/**
 * pioneer_issue_get_column: (get-property column)
 * @self: an issue
 *
 * Gets the column, in code points.
 *
 * Returns: the column, from 1; 0 where it is not known
 */
guint
pioneer_issue_get_column (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), 0);

  return self->column;
}

/**
 * pioneer_issue_get_path: (get-property path)
 * @self: an issue
 *
 * Gets the JSON path of the value that it is about.
 *
 * Returns: (transfer none) (nullable): the path; %NULL where it is about no single value
 */
const char *
pioneer_issue_get_path (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), NULL);

  return self->path;
}

/**
 * pioneer_issue_get_message: (get-property message)
 * @self: an issue
 *
 * Gets what was found and what was expected.
 *
 * Returns: (transfer none): the message
 */
const char *
pioneer_issue_get_message (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), NULL);

  return self->message;
}

/**
 * pioneer_issue_get_hint: (get-property hint)
 * @self: an issue
 *
 * Gets what to do about it.
 *
 * Returns: (transfer none) (nullable): the hint; %NULL where there is nothing more to say
 */
const char *
pioneer_issue_get_hint (PioneerIssue *self)
{
  g_return_val_if_fail (PIONEER_IS_ISSUE (self), NULL);

  return self->hint;
}

static void
append_place (PioneerIssue *self, GString *out)
{
  if (self->file != NULL)
    g_string_append_printf (out, "%s:", self->file);
  if (self->line > 0)
    g_string_append_printf (out, "%u:", self->line);
  if (self->line > 0 && self->column > 0)
    g_string_append_printf (out, "%u:", self->column);
  if (out->len == 0 && self->path != NULL)
    g_string_append_printf (out, "%s:", self->path);
  if (out->len > 0)
    g_string_append_c (out, ' ');
}

/**
 * pioneer_issue_to_string:
 * @self: an issue
 *
 * Writes the issue as compilers do: `file:line:column: error: message [code]`, and the hint on a line of its own. Where there is no
 * text, but something that was put together, its path in that stands before it.
 *
 * Returns: (transfer full): one or two lines of text, without a newline at the end
 */
char *
pioneer_issue_to_string (PioneerIssue *self)
{
  static const char *const words[] = {
    [PIONEER_SEVERITY_ERROR] = "error",
    [PIONEER_SEVERITY_WARNING] = "warning",
    [PIONEER_SEVERITY_NOTE] = "note",
  };
  GString *out;

  g_return_val_if_fail (PIONEER_IS_ISSUE (self), NULL);

  out = g_string_new (NULL);
  append_place (self, out);
  /* One that a script makes by hand has no message. */
  g_string_append_printf (out, "%s: %s [%s]", words[specs[self->code].severity],
                          self->message != NULL ? self->message : specs[self->code].title, specs[self->code].code);
  if (self->hint != NULL)
    g_string_append_printf (out, "\n  %s", self->hint);

  return g_string_free (out, FALSE);
}

int
pioneer_issue_compare (PioneerIssue *a, PioneerIssue *b)
{
  int order = g_strcmp0 (a->file, b->file);

  if (order == 0)
    order = (a->line > b->line) - (a->line < b->line);
  if (order == 0)
    order = (a->column > b->column) - (a->column < b->column);
  if (order == 0)
    order = (int) a->code - (int) b->code;
  if (order == 0)
    order = g_strcmp0 (a->path, b->path);
  if (order == 0)
    order = g_strcmp0 (a->message, b->message);

  return order;
}
