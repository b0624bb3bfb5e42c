/* command-near.c - pioneer near
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>

#include "beside-output.h"
#include "shell-catalogue.h"
#include "shell-commands.h"
#include "shell-words.h"

static const char details[] = "WHERE is a place, or a site or partner that has places, by reference, identity or name; or a "
                              "latitude and a longitude in degrees, with "
                              "a comma between them and “--” in front of the first if it is negative. Distances are in kilometres "
                              "on a great circle, to the nearest of a "
                              "record's places; what has no place with coordinates is counted, and not found.\n"
                              "\n"
                              "  pioneer near leeds\n"
                              "  pioneer near 53.8,-1.55 --radius 50 --kind partner\n";

typedef struct
{
  double radius;
  int limit;
} Options;

enum
{
  DISTANCE,
  REFERENCE,
  NAME,
  PLACE
};

static ShellTable *
make_table (void)
{
  ShellTable *table = shell_table_new ();

  shell_table_add_column (table, "distance", "km", SHELL_COLUMN_NUMBER);
  shell_table_add_column (table, "reference", "Reference", SHELL_COLUMN_KEY);
  shell_table_add_column (table, "name", "Name", SHELL_COLUMN_NONE);
  shell_table_add_column (table, "place", "Place", SHELL_COLUMN_NONE);

  return table;
}

static void
add_row (ShellTable *table, PioneerNeighbour *neighbour)
{
  g_autoptr (PioneerRecord) record = pioneer_neighbour_get_record (neighbour);
  g_autoptr (PioneerConcept) place = pioneer_neighbour_get_place (neighbour);

  shell_table_add_row (table);
  beside_set_decimal (table, DISTANCE, pioneer_neighbour_get_distance (neighbour), 1);
  shell_table_set_text (table, REFERENCE, pioneer_record_get_reference (record));
  shell_table_set_text (table, NAME, pioneer_record_get_name (record));
  shell_table_set_text (table, PLACE, pioneer_record_get_name (PIONEER_RECORD (place)));
}

/* "53.8,-1.55"; FALSE where it is something else, such as a name with a comma. */
static gboolean
read_coordinates (const char *text, double *latitude, double *longitude)
{
  char *end;

  *latitude = g_ascii_strtod (text, &end);
  if (end == text || *end != ',')
    return FALSE;
  text = end + 1;
  while (*text == ' ')
    text++;
  *longitude = g_ascii_strtod (text, &end);

  return end != text && *end == '\0';
}

static PioneerList *
find (PioneerCatalogue *catalogue, PioneerKind kind, const char *where, double radius, guint limit, GError **error)
{
  g_autoptr (PioneerRecord) record = NULL;
  double latitude;
  double longitude;

  if (read_coordinates (where, &latitude, &longitude))
    return pioneer_catalogue_find_near (catalogue, kind, latitude, longitude, radius, limit, error);

  record = shell_catalogue_find (catalogue, where, error);

  return record != NULL
             ? pioneer_catalogue_find_near_record (catalogue, kind, pioneer_record_get_reference (record), radius, limit, error)
             : NULL;
}

static void
tell (PioneerKind kind, guint n_found, PioneerList *unplaced)
{
  guint n = pioneer_list_get_n_items (unplaced);
  g_autofree char *count = shell_count (n, shell_kind_word (kind), shell_kind_plural (kind));

  if (n_found == 0)
    shell_note ("Nothing is so near");
  if (n > 0)
    shell_note ("%s without coordinates can't be found so", count);
}

static int
list_near (ShellContext *self, PioneerKind kind, ShellFormat format, const Options *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShellTable) table = make_table ();
  g_autoptr (PioneerCatalogue) catalogue = shell_context_load (self, &error);
  g_autoptr (PioneerList) near = NULL;
  g_autoptr (PioneerList) unplaced = NULL;

  if (catalogue != NULL)
    near = find (catalogue, kind, self->operands[0], options->radius, beside_limit (options->limit), &error);
  if (near != NULL)
    unplaced = pioneer_catalogue_find_unplaced (catalogue, kind, &error);
  if (unplaced == NULL)
    return shell_context_fail (self, error);

  for (guint i = 0; i < pioneer_list_get_n_items (near); i++)
    {
      g_autoptr (PioneerNeighbour) neighbour = PIONEER_NEIGHBOUR (pioneer_list_get (near, i));

      add_row (table, neighbour);
    }
  if (!beside_print (self, table, format))
    return SHELL_FAILURE;
  if (format == SHELL_FORMAT_TABLE)
    tell (kind, table->rows->len, unplaced);

  return SHELL_OK;
}

int
shell_run_near (ShellContext *self, char ***arguments)
{
  Options options = { .radius = INFINITY, .limit = BESIDE_LIMIT };
  g_autofree char *word = NULL;
  const GOptionEntry entries[] = {
    { "radius", 'r', 0, G_OPTION_ARG_DOUBLE, &options.radius, "Look no further than so many kilometres (default: any distance)",
      "KM" },
    { "kind", 'k', 0, G_OPTION_ARG_STRING, &word, "Which records: site (default), partner, outcome, or concept for places",
      "KIND" },
    { "limit", 'n', 0, G_OPTION_ARG_INT, &options.limit, "List so many at most (default: 10; 0 for all)", "NUMBER" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  PioneerKind kind = PIONEER_KIND_SITE;
  ShellFormat format;

  if (!shell_context_parse (self, arguments, entries, details) || !shell_context_expect (self, 1, 1) ||
      !shell_context_get_format (self, &format))
    return self->status;
  if (word != NULL && !shell_kind_parse (word, &kind, &error))
    return shell_context_misuse (self, "%s", error->message);

  return list_near (self, kind, format, &options);
}
