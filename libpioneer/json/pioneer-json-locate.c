/* pioneer-json-locate.c - finds the place of a JSON path in a text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-core-private.h"
#include "pioneer-json-text-private.h"

#include <string.h>

/* From a value to one right within it. */
typedef struct
{
  char *name; /* or NULL, for an element of an array */
  gsize length;
  guint64 index;
} Step;

/* While the text is scanned: the first @matched steps have led to @deepest. If
 * that is a container that is still open, @in_array, @index and @name_matches
 * are about what comes next in it. */
typedef struct
{
  const Step *steps;
  guint n_steps;
  guint matched;
  guint depth;
  gboolean in_array;
  guint64 index;
  gboolean name_matches;
  const guint8 *deepest;
} Locator;

static void
clear_step (gpointer data)
{
  g_free (((Step *) data)->name);
}

/* Both return the end of the step, or NULL if it is malformed. */
static const char *
read_plain_step (const char *at, Step *step)
{
  step->length = strspn (at + 1, PIONEER_JSON_PATH_BYTES);
  if (step->length == 0)
    return NULL;

  step->name = g_strndup (at + 1, step->length);

  return at + 1 + step->length;
}

static const char *
read_quoted_step (const char *at, Step *step)
{
  GString *name = g_string_new (NULL);

  for (at += 2; *at != '\0' && *at != '\''; at++)
    {
      if (*at == '\\' && at[1] != '\0')
        at++;
      g_string_append_c (name, *at);
    }

  step->length = name->len;
  step->name = g_string_free (name, FALSE);
  if (g_str_has_prefix (at, "']"))
    return at + 2;

  g_clear_pointer (&step->name, g_free);

  return NULL;
}

static const char *
read_step (const char *at, Step *step)
{
  char *end;

  *step = (Step){ .name = NULL };

  if (*at == '.')
    return read_plain_step (at, step);
  if (g_str_has_prefix (at, "['"))
    return read_quoted_step (at, step);
  if (*at != '[' || !g_ascii_isdigit (at[1]))
    return NULL;

  step->index = g_ascii_strtoull (at + 1, &end, 10);

  return *end == ']' ? end + 1 : NULL;
}

/* What comes before a fault of the path is still of use. Returns whether there
 * was none. */
static gboolean
read_path (const char *path, GArray *steps)
{
  Step step;
  const char *end;

  if (*path != '$')
    return FALSE;

  for (path++; *path != '\0'; path = end)
    {
      end = read_step (path, &step);
      if (end == NULL)
        return FALSE;
      g_array_append_val (steps, step);
    }

  return TRUE;
}

/* Whether the value that comes now is the one that the next step names. Only
 * what stands right in the container matched last can be. */
static gboolean
is_next_step (Locator *locator)
{
  const Step *step = &locator->steps[locator->matched];

  if (locator->depth != locator->matched + 1)
    return FALSE;

  if (!locator->in_array)
    return locator->name_matches;

  return locator->index++ == step->index && step->name == NULL;
}

/* Returns whether the value is on the path. */
static gboolean
visit (Locator *locator, const guint8 *at)
{
  if (locator->deepest != NULL)
    {
      if (!is_next_step (locator))
        return FALSE;
      locator->matched++;
    }

  locator->deepest = at;

  return TRUE;
}

static gboolean
open_container (gpointer data, PioneerJsonKind kind, const guint8 *at)
{
  Locator *locator = data;

  if (visit (locator, at))
    {
      if (locator->matched == locator->n_steps)
        return FALSE;
      locator->in_array = kind == PIONEER_JSON_ARRAY;
      locator->index = 0;
    }

  locator->depth++;

  return TRUE;
}

/* Once the container matched last is closed, nothing more can match. */
static gboolean
close_container (gpointer data, const guint8 *end G_GNUC_UNUSED)
{
  Locator *locator = data;

  locator->depth--;

  return locator->depth > locator->matched;
}

static gboolean
check_name (gpointer data, const PioneerJsonToken *token)
{
  Locator *locator = data;
  const Step *step = &locator->steps[locator->matched];
  gsize length = (gsize) (token->end - token->start);
  g_autofree char *decoded = NULL;
  const char *name = (const char *) token->start;

  if (locator->depth != locator->matched + 1)
    return TRUE;

  if (token->escaped)
    {
      name = decoded = g_malloc (length + 1);
      length = pioneer_json_decode (token, decoded);
    }

  locator->name_matches = step->name != NULL && step->length == length && memcmp (step->name, name, length) == 0;

  return TRUE;
}

/* A scalar on the path ends it, whether or not it goes on. */
static gboolean
check_scalar (gpointer data, const PioneerJsonToken *token)
{
  const guint8 *at = token->start;

  if (token->kind == PIONEER_JSON_STRING)
    at--;

  return !visit (data, at);
}

static const PioneerJsonSink locator_sink = {
  .open = open_container,
  .close = close_container,
  .name = check_name,
  .scalar = check_scalar,
};

/* Sets line and column to those of the value at a JSON path, such as
 * `$.records[3]['odd name']`, or if there is none, of its deepest ancestor that
 * there is. The text may be faulty, of which only what precedes the first fault
 * is seen; the path may be malformed. Returns whether the value was found.
 *
 * Each call scans the text up to the value: for the few places of a report. */
gboolean
pioneer_json_locate (const char *text, gsize length, const char *path, guint *line, guint *column)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  gboolean well_formed;
  Locator locator = { .matched = 0 };
  gsize offset = 0;

  g_array_set_clear_func (steps, clear_step);
  well_formed = read_path (path, steps);
  locator.steps = (const Step *) (gpointer) steps->data;
  locator.n_steps = steps->len;

  pioneer_json_run (text, length, &locator_sink, &locator, NULL);
  if (locator.deepest != NULL)
    offset = (gsize) (locator.deepest - (const guint8 *) text);

  pioneer_json_place (text, offset, line, column);

  return well_formed && locator.deepest != NULL && locator.matched == locator.n_steps;
}
