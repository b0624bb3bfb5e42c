/* pioneer-report-path.c - What paths of reports lead to, and what they are called
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-steps-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-words-private.h"

#define KIND(kind) (1u << PIONEER_KIND_##kind)

const PioneerTypeSpec pioneer_report_text_spec = { .type = PIONEER_VALUE_TYPE_TEXT };
const PioneerTypeSpec pioneer_report_number_spec = { .type = PIONEER_VALUE_TYPE_NUMBER };

static const PioneerTypeSpec record_specs[PIONEER_N_KINDS] = {
  [PIONEER_KIND_PROGRAMME] = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = KIND (PROGRAMME) },
  [PIONEER_KIND_SITE] = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = KIND (SITE) },
  [PIONEER_KIND_PARTNER] = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = KIND (PARTNER) },
  [PIONEER_KIND_OUTCOME] = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = KIND (OUTCOME) },
  [PIONEER_KIND_SOURCE] = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = KIND (SOURCE) },
  [PIONEER_KIND_CONCEPT] = { .type = PIONEER_VALUE_TYPE_RECORD, .kinds = KIND (CONCEPT) },
};

static const PioneerRelatedSpec relations[] = {
  { "programmes", "Programmes", KIND (SITE), PIONEER_KIND_PROGRAMME, FALSE, PIONEER_FIELD_PARTICIPATION },
  { "programmes", "Programmes", KIND (PARTNER), PIONEER_KIND_PROGRAMME, TRUE, PIONEER_FIELD_PARTNERSHIP },
  { "programmes", "Programmes", KIND (CONCEPT), PIONEER_KIND_PROGRAMME, TRUE, -1 },
  { "sites", "Sites", KIND (PROGRAMME), PIONEER_KIND_SITE, TRUE, PIONEER_FIELD_PARTICIPATION },
  { "sites", "Sites", KIND (PARTNER), PIONEER_KIND_SITE, TRUE, PIONEER_FIELD_PARTNERSHIP },
  { "sites", "Sites", KIND (CONCEPT), PIONEER_KIND_SITE, TRUE, -1 },
  { "partners", "Partners", KIND (PROGRAMME) | KIND (SITE), PIONEER_KIND_PARTNER, FALSE, PIONEER_FIELD_PARTNERSHIP },
  { "partners", "Partners", KIND (CONCEPT), PIONEER_KIND_PARTNER, TRUE, -1 },
  { "outcomes", "Outcomes", KIND (PROGRAMME) | KIND (SITE), PIONEER_KIND_OUTCOME, TRUE, PIONEER_FIELD_SUBJECT },
  { "outcomes", "Outcomes", KIND (CONCEPT), PIONEER_KIND_OUTCOME, TRUE, -1 },
  { "narrower", "Narrower terms", KIND (CONCEPT), PIONEER_KIND_CONCEPT, TRUE, PIONEER_FIELD_BROADER },
};

const PioneerTypeSpec *
pioneer_report_record_spec (PioneerKind kind)
{
  return &record_specs[kind];
}

const PioneerRelatedSpec *
pioneer_related_find (guint kinds, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    if ((relations[i].from & kinds) != 0 && strcmp (relations[i].name, name) == 0)
      return &relations[i];

  return NULL;
}

char *
pioneer_related_list (guint kinds)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    if ((relations[i].from & kinds) != 0)
      g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", relations[i].name);

  return out->len > 0 ? g_string_free (g_steal_pointer (&out), FALSE) : NULL;
}

static const PioneerTypeSpec period_spec = { .type = PIONEER_VALUE_TYPE_PERIOD };
static const PioneerTypeSpec modality_spec = { .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = pioneer_modality_get_type };
static const PioneerTypeSpec rank_spec = { .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = pioneer_rank_get_type };
static const PioneerTypeSpec state_spec = { .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = pioneer_state_get_type };

static const struct
{
  const char *name;
  const PioneerTypeSpec *spec;
} aspects[PIONEER_N_ASPECTS] = {
  [PIONEER_ASPECT_MODALITY] = { "modality", &modality_spec },
  [PIONEER_ASPECT_SOURCES] = { "sources", &record_specs[PIONEER_KIND_SOURCE] },
  [PIONEER_ASPECT_SUPPORT] = { "support", &pioneer_report_number_spec },
  [PIONEER_ASPECT_AS_OF] = { "as-of", &period_spec },
  [PIONEER_ASPECT_SCOPE] = { "scope", &pioneer_report_text_spec },
  [PIONEER_ASPECT_ATTRIBUTED_TO] = { "attributed-to", &pioneer_report_text_spec },
  [PIONEER_ASPECT_RANK] = { "rank", &rank_spec },
  [PIONEER_ASPECT_REASON] = { "reason", &pioneer_report_text_spec },
  [PIONEER_ASPECT_LAYER] = { "layer", &pioneer_report_text_spec },
  [PIONEER_ASPECT_STATE] = { "state", &state_spec },
};

int
pioneer_aspect_find (const char *name)
{
  for (int i = 0; i < PIONEER_N_ASPECTS; i++)
    if (strcmp (aspects[i].name, name) == 0)
      return i;

  return -1;
}

const char *
pioneer_aspect_name (PioneerAspect aspect)
{
  return aspects[aspect].name;
}

char *
pioneer_aspect_list (void)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < PIONEER_N_ASPECTS; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? ", " : "", aspects[i].name);

  return g_string_free (out, FALSE);
}

const PioneerTypeSpec *
pioneer_aspect_spec (PioneerAspect aspect)
{
  return aspects[aspect].spec;
}

static const PioneerReportStep *
get_last (const PioneerReportPath *self)
{
  return &g_array_index (self->steps, PioneerReportStep, self->steps->len - 1);
}

const PioneerTypeSpec *
pioneer_report_path_spec (const PioneerReportPath *self)
{
  return get_last (self)->spec;
}

const PioneerTypeSpec *
pioneer_report_path_main_spec (const PioneerReportPath *self)
{
  const PioneerTypeSpec *spec = get_last (self)->spec;

  return spec->type == PIONEER_VALUE_TYPE_SHAPE ? &spec->shape->members[spec->shape->main_member].spec : spec;
}

gboolean
pioneer_report_path_counts (const PioneerReportPath *self)
{
  return get_last (self)->type == PIONEER_REPORT_STEP_COUNT;
}

const PioneerDatum *
pioneer_report_item_main (const PioneerReportItem *item)
{
  return item->value.type == PIONEER_VALUE_TYPE_SHAPE ? &item->value.members[item->value.shape->main_member] : &item->value;
}

static const char *
get_field_label (const PioneerReportStep *step)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (step->fields[kind] >= 0)
      return pioneer_field_spec ((PioneerFieldId) step->fields[kind])->label;

  return "";
}

static const char *
get_label (const PioneerReportStep *step)
{
  switch (step->type)
    {
    case PIONEER_REPORT_STEP_FIELD:
      return get_field_label (step);
    case PIONEER_REPORT_STEP_MEMBER:
      return step->shape->members[step->member].name;
    case PIONEER_REPORT_STEP_RELATED:
      return step->related->label;
    case PIONEER_REPORT_STEP_ID:
      return "identity";
    case PIONEER_REPORT_STEP_KIND:
      return "kind";
    case PIONEER_REPORT_STEP_REFERENCE:
      return "reference";
    case PIONEER_REPORT_STEP_CHANGE:
      return "calculated change";
    case PIONEER_REPORT_STEP_INTENDED_CHANGE:
      return "intended change";
    case PIONEER_REPORT_STEP_COUNT:
      return "number";
    case PIONEER_REPORT_STEP_CONFLICTS:
      return "disagreements";
    case PIONEER_REPORT_STEP_ASPECT:
      return aspects[step->aspect].name;
    case PIONEER_REPORT_STEP_SELF:
    case PIONEER_REPORT_STEP_RECORD:
    default:
      return "";
    }
}

/* Names of members have hyphens; the first letter of all is a capital, the others are small. */
static void
append_label (GString *out, const char *label)
{
  gsize start = out->len;

  g_string_append (out, label);
  for (char *at = out->str + start; *at != '\0'; at++)
    if (*at == '-')
      *at = ' ';
  out->str[start] = start == 0 ? g_ascii_toupper (out->str[start]) : g_ascii_tolower (out->str[start]);
}

static void
append_conditions (GString *out, const PioneerReportStep *step)
{
  for (guint i = 0; step->conditions != NULL && i < step->conditions->len; i++)
    {
      const char *wanted = pioneer_wanted_get_text (g_array_index (step->conditions, PioneerReportCondition, i).wanted);

      g_string_append_printf (out, i > 0 ? ", %s" : " (%s", wanted);
    }
  if (step->conditions != NULL)
    g_string_append_c (out, ')');
}

static gboolean
is_name (const PioneerReportStep *step)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (step->fields[kind] == PIONEER_FIELD_NAME)
      return TRUE;

  return FALSE;
}

char *
pioneer_report_path_title (const PioneerReportPath *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->steps->len; i++)
    {
      const PioneerReportStep *step = &g_array_index (self->steps, PioneerReportStep, i);
      const char *label = get_label (step);

      /* Of what a path leads to, the name goes without saying. */
      if (*label == '\0' || (out->len > 0 && step->type == PIONEER_REPORT_STEP_FIELD && is_name (step)))
        continue;
      if (out->len > 0)
        g_string_append (out, ", ");
      append_label (out, label);
      append_conditions (out, step);
    }
  if (out->len == 0)
    g_string_append (out, self->of_row && get_last (self)->type == PIONEER_REPORT_STEP_SELF ? "Value" : "Record");

  return g_string_free (out, FALSE);
}

static void
clear_condition (PioneerReportCondition *condition)
{
  g_clear_pointer (&condition->path, pioneer_report_path_free);
  g_clear_pointer (&condition->wanted, pioneer_wanted_free);
}

void
pioneer_report_path_free (PioneerReportPath *self)
{
  for (guint i = 0; i < self->steps->len; i++)
    {
      GArray *conditions = g_array_index (self->steps, PioneerReportStep, i).conditions;

      for (guint j = 0; conditions != NULL && j < conditions->len; j++)
        clear_condition (&g_array_index (conditions, PioneerReportCondition, j));
      g_clear_pointer (&conditions, g_array_unref);
    }
  g_array_unref (self->steps);
  g_free (self);
}
