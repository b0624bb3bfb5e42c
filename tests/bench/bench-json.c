/* bench-json.c - measures the strict JSON scanner against json-glib's parser
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-node-private.h"
#include "pioneer-json-scanner-private.h"

#include <stdlib.h>

#define DEFAULT_MEGABYTES 20
#define N_ROUNDS          5

typedef gboolean (*Read) (const GString *text);

static gboolean
read_json_glib (const GString *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  return json_parser_load_from_data (parser, text->str, (gssize) text->len, NULL);
}

static gboolean
read_scan (const GString *text)
{
  return pioneer_json_scan (text->str, text->len, NULL);
}

static gboolean
read_parse (const GString *text)
{
  g_autoptr (JsonNode) root = pioneer_json_parse (text->str, text->len, NULL);

  return root != NULL;
}

static gboolean
read_node (const GString *text)
{
  g_autoptr (PioneerArena) arena = pioneer_arena_new ();

  return pioneer_json_read (arena, text->str, text->len, NULL) != NULL;
}

/* What is measured, in turn within each round, so that whatever else the
 * machine does is shared alike. All free what they built. */
static const struct
{
  const char *name;
  Read read;
} readers[] = {
  { "json_parser_load_from_data", read_json_glib },
  { "pioneer_json_scan", read_scan },
  { "pioneer_json_parse", read_parse },
  { "pioneer_json_read", read_node },
};

#define N_READERS G_N_ELEMENTS (readers)

static void
append_record (GString *text, guint n)
{
  g_string_append_printf (text,
                          "    {\n"
                          "      \"id\": \"site/place-%u\",\n"
                          "      \"name\": {\"value\": \"Place %u\", "
                          "\"cite\": \"dh-2013@%u-%u#0123456789abcdef\"},\n"
                          "      \"population\": [{\"value\": {\"kind\": \"covered\", "
                          "\"quantity\": \"%u person\"}, \"as-of\": \"2013-11\", "
                          "\"cite\": [\"scie-2013@%u-%u#89abcdef01234567\"]},\n"
                          "        {\"value\": {\"kind\": \"share\", \"quantity\": %u}, "
                          "\"modality\": \"reported\", \"rank\": \"normal\"}],\n"
                          "      \"latitude\": %u.%06u, \"longitude\": -%u.%05u,\n"
                          "      \"aim\": {\"value\": \"To bring care for older people with "
                          "long-term conditions into one team — “one person, one plan” — by "
                          "\\\"joining\\\" budgets of health and social care\", "
                          "\"modality\": \"aim\", \"attributed-to\": \"the partners\", "
                          "\"cite\": \"dh-2013@%u-%u#fedcba9876543210\"},\n"
                          "      \"evaluation\": {\"state\": \"not-stated\"}, \"active\": true\n"
                          "    }",
                          n, n, n * 7, n * 7 + 40, n * 13 % 900000, n, n + 31, n % 100, 50 + n % 5, n * 7919 % 1000000, n % 3,
                          n * 104729 % 100000, n, n + 210);
}

static GString *
make_catalogue (gsize size)
{
  GString *text = g_string_sized_new (size + 4096);

  g_string_append (text, "{\n  \"format\": \"pioneer-catalogue\",\n"
                         "  \"version\": 1,\n  \"layer\": \"shipped\",\n"
                         "  \"records\": [\n");
  for (guint n = 0; text->len < size; n++)
    {
      if (n > 0)
        g_string_append (text, ",\n");
      append_record (text, n);
    }
  g_string_append (text, "\n  ]\n}\n");

  return text;
}

static int
compare_times (const void *a, const void *b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
measure (Read read, const GString *text)
{
  gint64 start = g_get_monotonic_time ();

  if (!read (text))
    g_error ("The text of the benchmark was refused");

  return (double) (g_get_monotonic_time () - start) / 1e6;
}

int
main (int argc, char **argv)
{
  gsize megabytes = argc > 1 ? (gsize) atoi (argv[1]) : DEFAULT_MEGABYTES;
  GString *text = make_catalogue (megabytes * 1000000);
  double times[N_READERS][N_ROUNDS];

  for (gsize round = 0; round < N_ROUNDS; round++)
    for (gsize i = 0; i < N_READERS; i++)
      times[i][round] = measure (readers[i].read, text);

  for (gsize i = 0; i < N_READERS; i++)
    qsort (times[i], N_ROUNDS, sizeof (double), compare_times);

  g_print ("%.1f MB, median of %d rounds\n", (double) text->len / 1e6, N_ROUNDS);
  for (gsize i = 0; i < N_READERS; i++)
    g_print ("%-28s %8.1f MB/s  %6.2f x json-glib\n", readers[i].name, (double) text->len / 1e6 / times[i][N_ROUNDS / 2],
             times[0][N_ROUNDS / 2] / times[i][N_ROUNDS / 2]);

  g_string_free (text, TRUE);

  return EXIT_SUCCESS;
}
