/* pioneer-shapes.c - The table of shapes: values that have members
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-schema-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-value-classes-private.h"

#define R PIONEER_MEMBER_REQUIRED
#define K PIONEER_MEMBER_KEY

#define TEXT                                                                                                                       \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_TEXT                                                                                                \
  }
#define NUMBER                                                                                                                     \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_NUMBER                                                                                              \
  }
#define QUANTITY                                                                                                                   \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_QUANTITY                                                                                            \
  }
#define PERIOD                                                                                                                     \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_PERIOD                                                                                              \
  }
#define CHOICE(getter)                                                                                                             \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = getter                                                                        \
  }
#define RECORD(kind)                                                                                                               \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_RECORD, .kinds = 1 << PIONEER_KIND_##kind                                                           \
  }
#define CONCEPT(of)                                                                                                                \
  {                                                                                                                                \
    .type = PIONEER_VALUE_TYPE_RECORD, .kinds = 1 << PIONEER_KIND_CONCEPT, .vocabulary = of                                        \
  }

#define SHAPE(id, word, main)                                                                                                      \
  const PioneerShape pioneer_##id##_shape = { .name = word,                                                                        \
                                              .get_type = pioneer_##id##_get_type,                                                 \
                                              .n_members = G_N_ELEMENTS (id##_members),                                            \
                                              .members = id##_members,                                                             \
                                              .main_member = main };

static const PioneerMember participation_members[] = {
  { "programme", RECORD (PROGRAMME), R | K },
  { "status", CHOICE (pioneer_participation_status_get_type), R },
  { "wave", TEXT, 0 },
  { "date", PERIOD, 0 },
};
SHAPE (participation, "participation", PIONEER_PARTICIPATION_PROGRAMME)

static const PioneerMember population_members[] = {
  { "kind", CHOICE (pioneer_population_kind_get_type), R | K },
  { "quantity", QUANTITY, R },
  { "base", TEXT, K },
  { "group", CONCEPT (NULL), K },
  { "place", CONCEPT ("place"), K },
};
SHAPE (population, "population", PIONEER_POPULATION_QUANTITY)

static const PioneerMember partnership_members[] = {
  { "partner", RECORD (PARTNER), R | K },
  { "role", CONCEPT ("role"), K },
  { "period", PERIOD, 0 },
  { "count", QUANTITY, 0 },
};
SHAPE (partnership, "partnership", PIONEER_PARTNERSHIP_PARTNER)

static const PioneerMember selection_stage_members[] = {
  { "stage", CONCEPT ("stage"), R | K },
  { "counted", TEXT, 0 },
  { "quantity", QUANTITY, R },
  { "date", PERIOD, 0 },
};
SHAPE (selection_stage, "selection-stage", PIONEER_SELECTION_STAGE_QUANTITY)

static const PioneerMember funding_members[] = {
  { "amount", QUANTITY, R }, { "kind", CONCEPT ("funding-kind"), K }, { "purpose", TEXT, K }, { "recipient", RECORD (PARTNER), 0 },
  { "period", PERIOD, 0 },
};
SHAPE (funding, "funding", PIONEER_FUNDING_AMOUNT)

static const PioneerMember feature_members[] = {
  { "concept", CONCEPT ("feature"), K }, { "description", TEXT, 0 }, { "group", CONCEPT (NULL), K },
  { "place", CONCEPT ("place"), 0 },     { "count", QUANTITY, 0 },   { "due", PERIOD, 0 },
};
SHAPE (feature, "feature", PIONEER_FEATURE_CONCEPT)

static const PioneerMember event_members[] = {
  { "kind", CONCEPT ("event-kind"), K },
  { "date", PERIOD, 0 },
  { "description", TEXT, 0 },
  { "place", CONCEPT ("place"), 0 },
};
SHAPE (event, "event", PIONEER_EVENT_DATE)

static const PioneerMember remark_members[] = {
  { "speaker", TEXT, R },
  { "office", TEXT, 0 },
  { "organisation", RECORD (PARTNER), 0 },
  { "gist", TEXT, R },
};
SHAPE (remark, "remark", PIONEER_REMARK_SPEAKER)

static const PioneerMember contact_members[] = {
  { "kind", TEXT, 0 }, { "name", TEXT, 0 }, { "organisation", RECORD (PARTNER), 0 }, { "telephone", TEXT, 0 }, { "email", TEXT, 0 },
};
SHAPE (contact, "contact", PIONEER_CONTACT_KIND)

static const PioneerMember identifier_members[] = {
  { "scheme", TEXT, R | K },
  { "value", TEXT, R },
};
SHAPE (identifier, "identifier", PIONEER_IDENTIFIER_VALUE)

static const PioneerMember relation_members[] = {
  { "site", RECORD (SITE), R | K },
  { "kind", CHOICE (pioneer_relation_kind_get_type), R },
};
SHAPE (relation, "relation", PIONEER_RELATION_SITE)

static const PioneerMember figure_members[] = {
  { "what", TEXT, R | K }, { "measure", CONCEPT ("measure"), 0 }, { "quantity", QUANTITY, R },
  { "date", PERIOD, K },   { "place", CONCEPT ("place"), K },
};
SHAPE (figure, "figure", PIONEER_FIGURE_QUANTITY)

static const PioneerMember tally_members[] = {
  { "of", CONCEPT ("partner-type"), K },
  { "quantity", QUANTITY, R },
};
SHAPE (tally, "tally", PIONEER_TALLY_QUANTITY)

static const PioneerMember coordinates_members[] = {
  { "latitude", NUMBER, R },
  { "longitude", NUMBER, R },
};
SHAPE (coordinates, "coordinates", PIONEER_COORDINATES_LATITUDE)

int
pioneer_shape_find_member (const PioneerShape *shape, const char *name)
{
  for (guint i = 0; i < shape->n_members; i++)
    if (strcmp (shape->members[i].name, name) == 0)
      return (int) i;

  return -1;
}
