/* test-values.c - Values of several members: their properties, when they are equal
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <math.h>

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
