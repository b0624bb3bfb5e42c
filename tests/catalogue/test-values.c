/* test-values.c - The classes of values, through the public interface
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <math.h>

/* Quantities and changes */

static PioneerQuantity *
read_quantity (const char *text)
{
  g_autoptr (GError) error = NULL;
  PioneerQuantity *quantity = pioneer_quantity_new_from_string (text, &error);

  g_assert_no_error (error);

  return quantity;
}

typedef struct
{
  const char *from;
  const char *to;
  const char *absolute; /* in the notation, or NULL */
  const char *relative;
  const char *text;
} ChangeCase;

/* Worked out by hand. */
static const ChangeCase changes[] = {
  { "8 week", "2 week", "-6 week", "-75 percent", "-6 weeks (-75%)" },
  { "8 week", "48 hour", "-7.7142857142857 week", "-96.42857142857 percent", "-7.71 weeks (-96%)" },
  { "48 hour", "8 week", "1296 hour", "2700 percent", "+1,296 hours (+2,700%)" },
  { "46 percent", "94 percent", "48 percentage-point", "104.34782608696 percent", "+48 percentage points (+104%)" },
  { "443", "414", "-29", "-6.54627539503 percent", "-29 (-6.55%)" },
  { "443 person", "414 person", "-29 person", "-6.54627539503 percent", "-29 people (-6.55%)" },
  { "0", "5", "5", NULL, "+5" },
  { "0 percent", "0 percent", "0 percentage-point", NULL, "0 percentage points" },
  { "3", "3", "0", "0 percent", "0 (0%)" },
  { "-5", "5", "10", "200 percent", "+10 (+200%)" },
  { "5", "-5", "-10", "-200 percent", "-10 (-200%)" },
  /* Decimal fractions leave no trace of how they are calculated with. */
  { "0.1", "0.3", "0.2", "200 percent", "+0.2 (+200%)" },
  { "1 week", "1.57 week", "0.57 week", "57 percent", "+0.57 weeks (+57%)" },
  { "0.7 week", "4.9 day", "0 week", "0 percent", "0 weeks (0%)" },
  { "10", "9.995", "-0.005", "-0.05 percent", "-0.01 (-0.05%)" },
  { "1000", "999.999", "-0.001", "-0.0001 percent", "0 (0%)" },
  { "1 GBP", "1.5 GBP", "0.5 GBP", "50 percent", "+£0.50 (+50%)" },
  /* What comes of rough ends is rough. */
  { "about 10", "15", "about 5", "about 50 percent", "about +5 (about +50%)" },
  { "over 20 person", "30 person", "about 10 person", "about 50 percent", "about +10 people (about +50%)" },
  { "20 person", "nearly 10 person", "about -10 person", "about -50 percent", "about -10 people (about -50%)" },
  { "1..3 percent", "4 percent", "about 2 percentage-point", "about 100 percent", "about +2 percentage points (about +100%)" },
};

static void
check_notation (PioneerQuantity *taken, const char *expected)
{
  g_autoptr (PioneerQuantity) quantity = taken;
  g_autofree char *notation = quantity != NULL ? pioneer_quantity_to_notation (quantity) : NULL;

  g_assert_cmpstr (notation, ==, expected);
}

static void
test_changes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (PioneerQuantity) from = read_quantity (changes[i].from);
      g_autoptr (PioneerQuantity) to = read_quantity (changes[i].to);
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerChange) change = pioneer_change_new (from, to, &error);
      g_autoptr (PioneerQuantity) absolute = NULL;
      g_autoptr (PioneerQuantity) relative = NULL;
      gboolean calculated;

      g_test_message ("%s to %s", changes[i].from, changes[i].to);
      g_assert_no_error (error);
      g_assert_true (pioneer_change_is_calculated (change));
      check_notation (pioneer_change_get_absolute (change), changes[i].absolute);
      check_notation (pioneer_change_get_relative (change), changes[i].relative);
      api_assert_text (g_object_ref (change), changes[i].text);

      g_object_get (change, "absolute", &absolute, "relative", &relative, "calculated", &calculated, NULL);
      check_notation (g_steal_pointer (&absolute), changes[i].absolute);
      check_notation (g_steal_pointer (&relative), changes[i].relative);
      g_assert_true (calculated);
    }
}

static void
test_change_units (void)
{
  static const struct
  {
    const char *from;
    const char *to;
  } unlike[] = { { "8 week", "5 person" }, { "5 percent", "5 percentage-point" }, { "5 GBP", "5 EUR" }, { "5", "5 person" } };

  for (guint i = 0; i < G_N_ELEMENTS (unlike); i++)
    {
      g_autoptr (PioneerQuantity) from = read_quantity (unlike[i].from);
      g_autoptr (PioneerQuantity) to = read_quantity (unlike[i].to);
      g_autoptr (GError) error = NULL;

      g_assert_null (pioneer_change_new (from, to, &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS);
    }
}

#define OUTCOME(members)                                                                                                           \
  HEAD SOURCE_A ", {\"id\": \"site/s\"}, {\"id\": \"outcome/o\", \"cite\": \"a@0-1" DIGEST "\", \"subject\": \"site/s\"" members   \
                "}" TAIL

/* A change that a source states stays as it is stated. */
static void
test_change_of_outcome (void)
{
  static const struct
  {
    const char *text;
    const char *change;
    gboolean calculated;
  } cases[] = {
    { OUTCOME (", \"baseline\": \"8 week\", \"actual\": \"48 hour\""), "-7.71 weeks (-96%)", TRUE },
    { OUTCOME (", \"baseline\": \"8 week\", \"actual\": \"48 hour\", \"change\": \"5 percent\""), "-7.71 weeks (-96%)", TRUE },
    { OUTCOME (", \"change\": \"over 20 percent\""), "over +20%", FALSE },
    { OUTCOME (", \"change\": \"at-least -20 percent\""), "at least -20%", FALSE },
    { OUTCOME (", \"change\": \"0.5..5 percent\""), "+0.5–5%", FALSE },
    { OUTCOME (", \"change\": \"12.345 percentage-point\""), "+12.345 percentage points", FALSE },
    { OUTCOME (", \"change\": \"-3 person\""), "-3 people", FALSE },
    { OUTCOME (", \"baseline\": \"8 week\", \"target\": \"1 week\""), NULL, FALSE },
    { OUTCOME (", \"actual\": \"8 week\""), NULL, FALSE },
    { OUTCOME (""), NULL, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PioneerCatalogue) catalogue = api_build (cases[i].text, NULL);
      g_autoptr (PioneerOutcome) outcome = pioneer_catalogue_get_outcome (catalogue, "o");
      g_autoptr (PioneerChange) change = pioneer_outcome_calculate_change (outcome);

      if (change != NULL)
        g_assert_cmpint (pioneer_change_is_calculated (change), ==, cases[i].calculated);
      api_assert_text (g_steal_pointer (&change), cases[i].change);
    }
}

static void
test_quantity (void)
{
  g_autoptr (PioneerQuantity) range = read_quantity ("about 0.5..5 percent");
  g_autoptr (PioneerQuantity) made = pioneer_quantity_new (2000, "person", NULL);
  g_autofree char *unit = NULL;
  PioneerComparator comparator;
  double amount, lower, upper;

  g_assert_cmpfloat (pioneer_quantity_get_amount (range), ==, 2.75);
  g_assert_cmpfloat (pioneer_quantity_get_lower (range), ==, 0.5);
  g_assert_cmpfloat (pioneer_quantity_get_upper (range), ==, 5);
  g_assert_cmpint (pioneer_quantity_get_comparator (range), ==, PIONEER_COMPARATOR_ABOUT);
  g_assert_cmpstr (pioneer_quantity_get_unit (range), ==, "percent");
  g_object_get (range, "amount", &amount, "lower", &lower, "upper", &upper, "comparator", &comparator, "unit", &unit, NULL);
  g_assert_cmpfloat (amount, ==, 2.75);
  g_assert_cmpfloat (lower, ==, 0.5);
  g_assert_cmpfloat (upper, ==, 5);
  g_assert_cmpint (comparator, ==, PIONEER_COMPARATOR_ABOUT);
  g_assert_cmpstr (unit, ==, "percent");
  check_notation (g_object_ref (range), "about 0.5..5 percent");
  g_assert_null (pioneer_value_get_statement (PIONEER_VALUE (range)));

  check_notation (g_object_ref (made), "2000 person");
  api_assert_text (g_object_ref (made), "2,000 people");
  api_assert_text (read_quantity ("over 2000 person"), "over 2,000 people");
  api_assert_text (read_quantity ("1 person"), "1 person");
  api_assert_text (read_quantity ("at-least 1.5 GBP"), "at least £1.50");
  api_assert_text (read_quantity ("5"), "5");
}

static void
test_quantity_errors (void)
{
  static const char *const wrong[] = { "",     "lots",  "2,000",     "5 souls", "over",
                                       "5..1", "1e400", "over 1..2", "nan",     "5 person person" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_null (pioneer_quantity_new_from_string (wrong[i], &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
      g_clear_error (&error);
    }

  g_assert_null (pioneer_quantity_new (1, "furlong", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_assert_nonnull (strstr (error->message, "furlong"));
  g_assert_nonnull (strstr (error->message, "week"));
  g_clear_error (&error);
  g_assert_null (pioneer_quantity_new (NAN, "week", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (pioneer_quantity_new (1e16, "week", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
}

static void
test_convert (void)
{
  static const struct
  {
    const char *from;
    const char *unit;
    const char *to;
  } cases[] = {
    { "8 week", "day", "56 day" },
    { "0.7 week", "day", "4.9 day" },
    { "48 hour", "day", "2 day" },
    { "1 year", "month", "12 month" },
    { "over 2 day", "hour", "over 48 hour" },
    { "1..2 hour", "minute", "60..120 minute" },
    { "3 per-1000", "per-100000", "300 per-100000" },
    { "5", "count", "5" },
  };
  g_autoptr (PioneerQuantity) weeks = read_quantity ("2 week");
  g_autoptr (PioneerQuantity) days = read_quantity ("14 day");
  g_autoptr (PioneerQuantity) people = read_quantity ("14 person");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PioneerQuantity) from = read_quantity (cases[i].from);

      check_notation (pioneer_quantity_convert (from, cases[i].unit, &error), cases[i].to);
      g_assert_no_error (error);
    }

  g_assert_null (pioneer_quantity_convert (weeks, "person", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS);
  g_clear_error (&error);
  g_assert_null (pioneer_quantity_convert (weeks, "fortnight", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
  g_clear_error (&error);

  g_assert_true (pioneer_value_equal (PIONEER_VALUE (weeks), PIONEER_VALUE (days)));
  g_assert_false (pioneer_value_equal (PIONEER_VALUE (people), PIONEER_VALUE (days)));
  g_assert_cmpint (pioneer_quantity_compare (weeks, people, &error), ==, 0);
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNLIKE_UNITS);
  g_clear_error (&error);
}

static void
test_compare (void)
{
  g_autoptr (PioneerQuantity) weeks = read_quantity ("2 week");
  g_autoptr (PioneerQuantity) days = read_quantity ("14 day");
  g_autoptr (PioneerQuantity) hours = read_quantity ("48 hour");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (pioneer_quantity_compare (hours, weeks, &error), <, 0);
  g_assert_cmpint (pioneer_quantity_compare (weeks, hours, &error), >, 0);
  g_assert_cmpint (pioneer_quantity_compare (weeks, weeks, &error), ==, 0);
  g_assert_no_error (error);

  /* By their amounts, after conversion. */
  g_assert_cmpint (pioneer_quantity_compare (weeks, days, &error), ==, 0);
}

/* Periods */

static void
check_day (GDateTime *taken, const char *expected)
{
  g_autoptr (GDateTime) day = taken;
  g_autofree char *text = day != NULL ? g_date_time_format_iso8601 (day) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_periods (void)
{
  static const struct
  {
    const char *notation;
    const char *first;
    const char *last;
    PioneerPrecision precision;
    const char *text;
  } cases[] = {
    { "2013", "2013-01-01T00:00:00Z", "2013-12-31T00:00:00Z", PIONEER_PRECISION_YEAR, "2013" },
    { "2012-02", "2012-02-01T00:00:00Z", "2012-02-29T00:00:00Z", PIONEER_PRECISION_MONTH, "February 2012" },
    { "2013-11-01", "2013-11-01T00:00:00Z", "2013-11-01T00:00:00Z", PIONEER_PRECISION_DAY, "1 November 2013" },
    { "2009-04-01/2011-03", "2009-04-01T00:00:00Z", "2011-03-31T00:00:00Z", PIONEER_PRECISION_MONTH, "1 April 2009 to March 2011" },
    { "2013-07/..", "2013-07-01T00:00:00Z", NULL, PIONEER_PRECISION_MONTH, "from July 2013" },
    { "../2013-10", NULL, "2013-10-31T00:00:00Z", PIONEER_PRECISION_MONTH, "until October 2013" },
    { "2009-04-01/P2Y", "2009-04-01T00:00:00Z", "2011-03-31T00:00:00Z", PIONEER_PRECISION_DAY, "2 years from 1 April 2009" },
    { "P2Y", NULL, NULL, PIONEER_PRECISION_DAY, "2 years" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerPeriod) period = pioneer_period_new_from_string (cases[i].notation, &error);
      g_autofree char *notation = NULL;
      PioneerPrecision precision;
      GDateTime *first;
      GDateTime *last;

      g_assert_no_error (error);
      g_test_message ("%s", cases[i].notation);
      notation = pioneer_period_to_notation (period);
      g_assert_cmpstr (notation, ==, cases[i].notation);
      check_day (pioneer_period_get_first_day (period), cases[i].first);
      check_day (pioneer_period_get_last_day (period), cases[i].last);
      g_assert_cmpint (pioneer_period_get_precision (period), ==, cases[i].precision);
      g_assert_cmpint (pioneer_period_has_dates (period), ==, cases[i].notation[0] != 'P');
      g_object_get (period, "first-day", &first, "last-day", &last, "precision", &precision, NULL);
      check_day (first, cases[i].first);
      check_day (last, cases[i].last);
      g_assert_cmpint (precision, ==, cases[i].precision);
      g_assert_null (pioneer_value_get_statement (PIONEER_VALUE (period)));
      api_assert_text (g_object_ref (period), cases[i].text);
    }
}

static void
test_period_order (void)
{
  static const char *const ordered[] = { "2009", "2013", "2013-11-01", "2013-11", "P1Y", "P2Y" };
  static const char *const wrong[] = { "", "May 2013", "2013-13", "2013-02-29", "2013/2012", "../..", "P", "13", "0000" };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        g_autoptr (PioneerPeriod) a = pioneer_period_new_from_string (ordered[i], NULL);
        g_autoptr (PioneerPeriod) b = pioneer_period_new_from_string (ordered[j], NULL);
        int order = pioneer_period_compare (a, b);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (pioneer_period_new_from_string (wrong[i], &error));
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
    }
}

/* Shapes: each member by getter and by property, from the catalogue that has every field. */

static gpointer
get_value (const char *record, const char *field)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerRecord) found = pioneer_catalogue_get_record (catalogue, record);
  g_autoptr (GError) error = NULL;
  PioneerList *values = pioneer_record_get_values (found, field, &error);
  gpointer value = api_take_item (values, 0);

  g_assert_no_error (error);
  g_assert_nonnull (value);

  /* The catalogue, the record and the list go here; the value stays. */
  return value;
}

/* All properties, as what they read: "kind=resident quantity=800,000 people …". */
static char *
read_properties (GObject *object)
{
  g_autofree GParamSpec **properties = NULL;
  GString *out = g_string_new (NULL);
  guint n;

  properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_autofree char *text = NULL;
      gpointer item;

      g_object_get_property (object, properties[i]->name, &value);
      if (G_VALUE_HOLDS_STRING (&value))
        text = g_value_dup_string (&value);
      else if (G_VALUE_HOLDS_DOUBLE (&value))
        text = g_strdup_printf ("%g", g_value_get_double (&value));
      else if (G_VALUE_HOLDS_ENUM (&value))
        text = g_strdup (g_enum_get_value (g_type_class_peek (G_VALUE_TYPE (&value)), g_value_get_enum (&value))->value_nick);
      else if ((item = g_value_get_object (&value)) != NULL)
        text = PIONEER_IS_STATEMENT (item) ? g_strdup ("S") : api_text (g_object_ref (item));
      g_string_append_printf (out, "%s%s=%s", i > 0 ? "|" : "", properties[i]->name, text != NULL ? text : "-");
    }

  return g_string_free (out, FALSE);
}

#define CHECK(value, properties)                                                                                                   \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    g_autofree char *read = read_properties (G_OBJECT (value));                                                                    \
    g_assert_cmpstr (read, ==, properties);                                                                                        \
  }                                                                                                                                \
  G_STMT_END

static void
test_participation (void)
{
  g_autoptr (PioneerParticipation) value = get_value ("site/leeds", "participation");

  CHECK (value, "statement=S|programme=programme/pioneers|status=selected|wave=First wave|date=1 November 2013");
  api_assert_text (pioneer_participation_get_programme (value), "programme/pioneers");
  g_assert_cmpint (pioneer_participation_get_status (value), ==, PIONEER_PARTICIPATION_STATUS_SELECTED);
  g_assert_cmpstr (pioneer_participation_get_wave (value), ==, "First wave");
  api_assert_text (pioneer_participation_get_date (value), "1 November 2013");
}

static void
test_population (void)
{
  g_autoptr (PioneerPopulation) share = get_value ("site/leeds", "population");
  g_autoptr (PioneerStatement) statement = pioneer_value_get_statement (PIONEER_VALUE (share));
  g_autoptr (PioneerSite) site = PIONEER_SITE (pioneer_statement_get_record (statement));
  g_autoptr (PioneerPopulation) value = api_take_item (pioneer_site_get_populations (site), 1);
  g_autoptr (PioneerQuantity) quantity = pioneer_population_get_quantity (value);
  g_autoptr (PioneerStatement) other = pioneer_value_get_statement (PIONEER_VALUE (quantity));

  CHECK (share, "statement=S|kind=share|quantity=2%|base=adults|group=-|place=-");
  g_assert_cmpstr (pioneer_population_get_base (share), ==, "adults");
  g_assert_null (pioneer_population_get_group (share));
  CHECK (value, "statement=S|kind=resident|quantity=800,000 people|base=-|group=concept/older-people|place=concept/leeds-city");
  g_assert_cmpint (pioneer_population_get_kind (value), ==, PIONEER_POPULATION_KIND_RESIDENT);
  g_assert_null (pioneer_population_get_base (value));
  api_assert_text (pioneer_population_get_group (value), "concept/older-people");
  api_assert_text (pioneer_population_get_place (value), "concept/leeds-city");

  /* A part of a value has the statement of the whole. */
  g_clear_object (&statement);
  statement = pioneer_value_get_statement (PIONEER_VALUE (value));
  g_assert_true (other == statement);
  g_assert_cmpstr (pioneer_statement_get_scope (other), ==, "the city");
}

static void
test_partnership (void)
{
  g_autoptr (PioneerPartnership) value = get_value ("programme/pioneers", "partnership");

  CHECK (value, "statement=S|partner=partner/council|role=concept/lead|period=2013 to 2018|count=2");
  api_assert_text (pioneer_partnership_get_partner (value), "partner/council");
  api_assert_text (pioneer_partnership_get_role (value), "concept/lead");
  api_assert_text (pioneer_partnership_get_period (value), "2013 to 2018");
  api_assert_text (pioneer_partnership_get_count (value), "2");
}

static void
test_selection_stage (void)
{
  g_autoptr (PioneerSelectionStage) value = get_value ("programme/pioneers", "stage");

  CHECK (value, "statement=S|stage=concept/shortlist|counted=areas|quantity=28|date=September 2013");
  api_assert_text (pioneer_selection_stage_get_stage (value), "concept/shortlist");
  g_assert_cmpstr (pioneer_selection_stage_get_counted (value), ==, "areas");
  api_assert_text (pioneer_selection_stage_get_quantity (value), "28");
  api_assert_text (pioneer_selection_stage_get_date (value), "September 2013");
}

static void
test_funding (void)
{
  g_autoptr (PioneerFunding) value = get_value ("programme/pioneers", "funding");

  CHECK (value, "statement=S|amount=£4,000,000|kind=concept/programme-budget|purpose=set-up|recipient=partner/council|period=2 "
                "years from 2013");
  api_assert_text (pioneer_funding_get_amount (value), "£4,000,000");
  api_assert_text (pioneer_funding_get_kind (value), "concept/programme-budget");
  g_assert_cmpstr (pioneer_funding_get_purpose (value), ==, "set-up");
  api_assert_text (pioneer_funding_get_recipient (value), "partner/council");
  api_assert_text (pioneer_funding_get_period (value), "2 years from 2013");
}

static void
test_feature (void)
{
  g_autoptr (PioneerFeature) value = get_value ("programme/pioneers", "feature");

  CHECK (value, "statement=S|concept=concept/care-coordination|description=A named nurse|group=concept/older-people|"
                "place=concept/leeds-city|count=3|due=April 2014");
  api_assert_text (pioneer_feature_get_concept (value), "concept/care-coordination");
  g_assert_cmpstr (pioneer_feature_get_description (value), ==, "A named nurse");
  api_assert_text (pioneer_feature_get_group (value), "concept/older-people");
  api_assert_text (pioneer_feature_get_place (value), "concept/leeds-city");
  api_assert_text (pioneer_feature_get_count (value), "3");
  api_assert_text (pioneer_feature_get_due (value), "April 2014");
}

static void
test_event (void)
{
  g_autoptr (PioneerEvent) value = get_value ("programme/pioneers", "event");

  CHECK (value, "statement=S|kind=concept/launch|date=1 November 2013|description=It was launched|place=concept/leeds-city");
  api_assert_text (pioneer_event_get_kind (value), "concept/launch");
  api_assert_text (pioneer_event_get_date (value), "1 November 2013");
  g_assert_cmpstr (pioneer_event_get_description (value), ==, "It was launched");
  api_assert_text (pioneer_event_get_place (value), "concept/leeds-city");
}

static void
test_figure (void)
{
  g_autoptr (PioneerFigure) value = get_value ("programme/pioneers", "figure");

  CHECK (value, "statement=S|what=people aged over 75|measure=concept/waiting-time|quantity=over 4,000,000 people|date=2013|"
                "place=concept/leeds-city");
  g_assert_cmpstr (pioneer_figure_get_what (value), ==, "people aged over 75");
  api_assert_text (pioneer_figure_get_measure (value), "concept/waiting-time");
  api_assert_text (pioneer_figure_get_quantity (value), "over 4,000,000 people");
  api_assert_text (pioneer_figure_get_date (value), "2013");
  api_assert_text (pioneer_figure_get_place (value), "concept/leeds-city");
}

static void
test_remark (void)
{
  g_autoptr (PioneerRemark) value = get_value ("programme/pioneers", "remark");

  CHECK (value, "statement=S|speaker=A. Minister|office=Minister for Care|organisation=partner/health-department|gist=It is good.");
  g_assert_cmpstr (pioneer_remark_get_speaker (value), ==, "A. Minister");
  g_assert_cmpstr (pioneer_remark_get_office (value), ==, "Minister for Care");
  api_assert_text (pioneer_remark_get_organisation (value), "partner/health-department");
  g_assert_cmpstr (pioneer_remark_get_gist (value), ==, "It is good.");
}

static void
test_contact (void)
{
  g_autoptr (PioneerContact) value = get_value ("programme/pioneers", "contact");

  CHECK (value, "statement=S|kind=press|name=Press office|organisation=partner/health-department|telephone=none "
                "published|email=none published");
  g_assert_cmpstr (pioneer_contact_get_kind (value), ==, "press");
  g_assert_cmpstr (pioneer_contact_get_name (value), ==, "Press office");
  api_assert_text (pioneer_contact_get_organisation (value), "partner/health-department");
  g_assert_cmpstr (pioneer_contact_get_telephone (value), ==, "none published");
  g_assert_cmpstr (pioneer_contact_get_email (value), ==, "none published");
}

static void
test_small_shapes (void)
{
  g_autoptr (PioneerIdentifier) identifier = get_value ("partner/council", "identifier");
  g_autoptr (PioneerRelation) relation = get_value ("site/leeds", "related-site");
  g_autoptr (PioneerTally) tally = get_value ("site/leeds", "partner-count");
  g_autoptr (PioneerCoordinates) coordinates = get_value ("concept/leeds-city", "coordinates");
  g_autoptr (PioneerText) text = get_value ("site/leeds", "aim");

  CHECK (identifier, "statement=S|scheme=gss|value=E08000035");
  g_assert_cmpstr (pioneer_identifier_get_scheme (identifier), ==, "gss");
  g_assert_cmpstr (pioneer_identifier_get_value (identifier), ==, "E08000035");
  CHECK (relation, "statement=S|site=site/old-leeds|kind=same-place");
  api_assert_text (pioneer_relation_get_site (relation), "site/old-leeds");
  g_assert_cmpint (pioneer_relation_get_kind (relation), ==, PIONEER_RELATION_KIND_SAME_PLACE);
  CHECK (tally, "statement=S|of=concept/nhs-trust|quantity=9");
  api_assert_text (pioneer_tally_get_of (tally), "concept/nhs-trust");
  api_assert_text (pioneer_tally_get_quantity (tally), "9");
  CHECK (coordinates, "statement=S|latitude=53.8|longitude=-1.55");
  g_assert_cmpfloat (pioneer_coordinates_get_latitude (coordinates), ==, 53.8);
  g_assert_cmpfloat (pioneer_coordinates_get_longitude (coordinates), ==, -1.55);
  CHECK (text, "statement=S|text=To help people at home");
  g_assert_cmpstr (pioneer_text_get_text (text), ==, "To help people at home");
}

static void
test_equal (void)
{
  g_autoptr (PioneerText) one = get_value ("site/leeds", "aim");
  g_autoptr (PioneerText) other = get_value ("site/leeds", "aim");
  g_autoptr (PioneerText) note = get_value ("site/leeds", "note");
  g_autoptr (PioneerText) note_of_another = get_value ("partner/council", "note");
  g_autoptr (PioneerPeriod) years = pioneer_period_new_from_string ("P1Y6M", NULL);
  g_autoptr (PioneerPeriod) months = pioneer_period_new_from_string ("P18M", NULL);

  g_assert_true (one != other);
  g_assert_true (pioneer_value_equal (PIONEER_VALUE (one), PIONEER_VALUE (other)));
  g_assert_false (pioneer_value_equal (PIONEER_VALUE (one), PIONEER_VALUE (note)));
  g_assert_true (pioneer_value_equal (PIONEER_VALUE (note_of_another), PIONEER_VALUE (note)));
  g_assert_true (pioneer_value_equal (PIONEER_VALUE (years), PIONEER_VALUE (months)));
  g_assert_false (pioneer_value_equal (PIONEER_VALUE (years), PIONEER_VALUE (note)));
}

/* A script can make an object of any class; it stands for nothing, and does no harm. */
static void
test_made_by_hand (void)
{
  const GType types[] = {
    PIONEER_TYPE_TEXT,        PIONEER_TYPE_QUANTITY,    PIONEER_TYPE_PERIOD,          PIONEER_TYPE_PARTICIPATION,
    PIONEER_TYPE_POPULATION,  PIONEER_TYPE_PARTNERSHIP, PIONEER_TYPE_SELECTION_STAGE, PIONEER_TYPE_FUNDING,
    PIONEER_TYPE_FEATURE,     PIONEER_TYPE_EVENT,       PIONEER_TYPE_REMARK,          PIONEER_TYPE_CONTACT,
    PIONEER_TYPE_IDENTIFIER,  PIONEER_TYPE_RELATION,    PIONEER_TYPE_FIGURE,          PIONEER_TYPE_TALLY,
    PIONEER_TYPE_COORDINATES, PIONEER_TYPE_CHANGE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GObject) object = g_object_new (types[i], NULL);
      g_autofree GParamSpec **properties = NULL;
      g_autofree char *text = api_text (g_object_ref (object));
      guint n;

      properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
      for (guint j = 0; j < n; j++)
        {
          g_auto (GValue) value = G_VALUE_INIT;

          g_object_get_property (object, properties[j]->name, &value);
        }
      g_assert_nonnull (text);
      if (PIONEER_IS_VALUE (object))
        g_assert_true (pioneer_value_equal (PIONEER_VALUE (object), PIONEER_VALUE (object)));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/values/changes", test_changes);
  g_test_add_func ("/values/change-units", test_change_units);
  g_test_add_func ("/values/change-of-outcome", test_change_of_outcome);
  g_test_add_func ("/values/quantity", test_quantity);
  g_test_add_func ("/values/quantity-errors", test_quantity_errors);
  g_test_add_func ("/values/convert", test_convert);
  g_test_add_func ("/values/compare", test_compare);
  g_test_add_func ("/values/periods", test_periods);
  g_test_add_func ("/values/period-order", test_period_order);
  g_test_add_func ("/values/participation", test_participation);
  g_test_add_func ("/values/population", test_population);
  g_test_add_func ("/values/partnership", test_partnership);
  g_test_add_func ("/values/selection-stage", test_selection_stage);
  g_test_add_func ("/values/funding", test_funding);
  g_test_add_func ("/values/feature", test_feature);
  g_test_add_func ("/values/event", test_event);
  g_test_add_func ("/values/figure", test_figure);
  g_test_add_func ("/values/remark", test_remark);
  g_test_add_func ("/values/contact", test_contact);
  g_test_add_func ("/values/small-shapes", test_small_shapes);
  g_test_add_func ("/values/equal", test_equal);
  g_test_add_func ("/values/made-by-hand", test_made_by_hand);

  return g_test_run ();
}
