/* pioneer-spec-theme.c - Reading how a report is to look
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-reader-private.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "pioneer-misread-private.h"

#define MOST_LOGO_BYTES ((gsize) 1 << 20)

/* #rgb or #rrggbb. */
static gboolean
is_colour (const char *text)
{
  gsize length = strlen (text);

  return (length == 4 || length == 7) && text[0] == '#' && strspn (text + 1, "0123456789abcdefABCDEF") == length - 1;
}

/* Letters, digits, spaces, and what stands between families. */
static gboolean
is_font (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (!g_ascii_isalnum (*at) && strchr (" ,-'", *at) == NULL)
      return FALSE;

  return TRUE;
}

/* What could end a declaration, a rule or the style sheet, or fetch anything, stays out. */
static gboolean
is_css_value (const char *text)
{
  g_autofree char *lower = g_ascii_strdown (text, -1);

  return strpbrk (text, ";{}<>\\@\"") == NULL && strstr (text, "/*") == NULL && strstr (text, "//") == NULL &&
         strstr (lower, "url") == NULL && strstr (lower, "image") == NULL && strstr (lower, "expression") == NULL &&
         g_utf8_strlen (text, -1) <= 200;
}

static gboolean
is_css_name (const char *text)
{
  return g_str_has_prefix (text, "--") && text[2] != '\0' &&
         strspn (text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == strlen (text);
}

static const char *
read_checked (PioneerSpecReader *self,
              const PioneerJsonNode *node,
              const PioneerTrail *trail,
              gboolean (*check) (const char *text),
              const char *expected)
{
  const char *text = pioneer_spec_read_text (self, node, trail);
  g_autofree char *quote = NULL;

  if (text == NULL || check (text))
    return text;

  quote = pioneer_misread_quote (text, -1);
  pioneer_spec_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, NULL, "found \"%s\" where %s was expected", quote, expected);

  return NULL;
}

static const char *const *
read_variables (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  const char **variables;
  guint n = 0;

  if (node->kind != PIONEER_JSON_OBJECT)
    {
      pioneer_spec_report_type (self, trail, node, "an object of CSS variables");
      return NULL;
    }

  variables = pioneer_arena_new_array (self->spec->arena, const char *, 2 * node->n_children + 1);
  for (const PioneerJsonNode *child = node->first; child != NULL; child = child->next)
    {
      PioneerTrail at = { trail, child->name, 0 };
      const char *value = read_checked (self, child, &at, is_css_value, "a value of CSS without ;{}<>\\@\" and without addresses");

      if (!is_css_name (child->name))
        pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_MEMBER, &at, "Names of variables begin with --.",
                             "this is not the name of a CSS variable");
      else if (value != NULL)
        {
          variables[n++] = pioneer_arena_text (self->spec->arena, child->name);
          variables[n++] = value;
        }
    }

  return variables;
}

/* By what it begins with, not by its name. An SVG is shown as a picture, in which browsers run no scripts and fetch nothing. */
static const char *
find_picture_type (const char *bytes, gsize length)
{
  if (length > 8 && memcmp (bytes, "\x89PNG\r\n\x1a\n", 8) == 0)
    return "image/png";
  if (length > 3 && memcmp (bytes, "\xff\xd8\xff", 3) == 0)
    return "image/jpeg";
  if (g_utf8_validate (bytes, (gssize) length, NULL) && g_strstr_len (bytes, (gssize) MIN (length, 4096), "<svg") != NULL)
    return "image/svg+xml";

  return NULL;
}

/* A description can't reach out of its folder. */
static gboolean
is_plain_name (const char *name)
{
  return strpbrk (name, "/\\") == NULL && name[0] != '.';
}

/* Not a folder, a device or a pipe, which would never end. */
static gboolean
is_small_file (const char *path)
{
  GStatBuf info;

  return g_stat (path, &info) == 0 && S_ISREG (info.st_mode) && (gsize) info.st_size <= MOST_LOGO_BYTES;
}

static const char *
read_picture (PioneerSpecReader *self, const char *name, const PioneerTrail *trail)
{
  g_autofree char *path = self->base != NULL ? g_build_filename (self->base, name, NULL) : NULL;
  g_autofree char *bytes = NULL;
  g_autofree char *encoded = NULL;
  g_autofree char *address = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  const char *type;

  if (path == NULL || !is_plain_name (name))
    {
      pioneer_spec_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, "Put the picture next to the description.",
                           "the logo isn't the name of a file next to the description, nor a data: address");
      return NULL;
    }
  if (g_file_test (path, G_FILE_TEST_EXISTS) && is_small_file (path))
    g_file_get_contents (path, &bytes, &length, &error);
  else
    error = g_error_new (G_FILE_ERROR, G_FILE_ERROR_NOENT, "\"%s\" is no file of at most 1 MiB (1048576 bytes)", name);
  if (error != NULL)
    {
      pioneer_spec_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, NULL, "the logo can't be read: %s", error->message);
      return NULL;
    }
  type = find_picture_type (bytes, length);
  if (type == NULL)
    {
      pioneer_spec_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, NULL, "the logo is not a PNG, JPEG or SVG picture");
      return NULL;
    }

  encoded = g_base64_encode ((const guchar *) bytes, length);
  address = g_strdup_printf ("data:%s;base64,%s", type, encoded);

  return pioneer_arena_text (self->spec->arena, address);
}

static gboolean
is_picture_address (const char *text)
{
  static const char *const starts[] = { "data:image/png;base64,", "data:image/jpeg;base64,", "data:image/svg+xml;base64,", NULL };

  for (guint i = 0; starts[i] != NULL; i++)
    if (g_str_has_prefix (text, starts[i]))
      return strspn (text + strlen (starts[i]), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=") ==
             strlen (text + strlen (starts[i]));

  return FALSE;
}

static const char *
read_logo (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  if (node->kind != PIONEER_JSON_STRING)
    {
      pioneer_spec_report_type (self, trail, node, "the name of a picture");
      return NULL;
    }
  if (!g_str_has_prefix (node->text, "data:"))
    return read_picture (self, node->text, trail);
  if (is_picture_address (node->text))
    return pioneer_arena_text (self->spec->arena, node->text);

  pioneer_spec_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, NULL,
                       "found an address that is not data:image/png;base64, …/jpeg;base64, or …/svg+xml;base64,");

  return NULL;
}

void
pioneer_spec_read_theme (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  PioneerTheme *theme = &self->spec->theme;

  if (node->kind != PIONEER_JSON_OBJECT)
    {
      pioneer_spec_report_type (self, trail, node, "an object");
      return;
    }

  pioneer_spec_check_members (self, node, trail, pioneer_spec_theme_members, "a theme");
  for (const PioneerJsonNode *value = node->first; value != NULL; value = value->next)
    {
      PioneerTrail at = { trail, value->name, 0 };

      if (strcmp (value->name, "accent") == 0)
        theme->accent = read_checked (self, value, &at, is_colour, "a colour such as #005eb8");
      else if (strcmp (value->name, "font") == 0)
        theme->font = read_checked (self, value, &at, is_font, "names of fonts with commas between");
      else if (strcmp (value->name, "variables") == 0)
        theme->variables = read_variables (self, value, &at);
      else if (strcmp (value->name, "logo") == 0)
        theme->logo = read_logo (self, value, &at);
      else if (strcmp (value->name, "logo-text") == 0)
        theme->logo_text = pioneer_spec_read_text (self, value, &at);
      else if (strcmp (value->name, "footer") == 0)
        theme->footer = pioneer_spec_read_text (self, value, &at);
      else if (strcmp (value->name, "locale") == 0)
        {
          int word = pioneer_spec_read_word (self, value, &at, pioneer_spec_locale_words);

          theme->locale = (PioneerLocale) (word >= 0 ? word : 0);
        }
    }

  if (theme->logo != NULL && theme->logo_text == NULL)
    pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, "Say in words what the logo shows.",
                         "the theme has a \"logo\" and no \"logo-text\"");
}
