/* pioneer-explanation.c - Why a record was found, and why it stands where it does
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-explanation-private.h"

#include "pioneer-contribution.h"
#include "pioneer-enum-types.h"
#include "pioneer-field.h"
#include "pioneer-list-private.h"
#include "pioneer-schema-private.h"

/**
 * PioneerExplanation:
 *
 * Why a record was found, and what its score is made of: the sum of the contributions, from the first to the last, is the
 * score. Immutable; usable from any thread.
 */

struct _PioneerExplanation
{
  GObject parent_instance;

  double score;
  PioneerList *contributions;
};

G_DEFINE_FINAL_TYPE (PioneerExplanation, pioneer_explanation, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SCORE,
  PROP_CONTRIBUTIONS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_explanation_finalize (GObject *object)
{
  PioneerExplanation *self = PIONEER_EXPLANATION (object);

  g_clear_object (&self->contributions);

  G_OBJECT_CLASS (pioneer_explanation_parent_class)->finalize (object);
}

static void
pioneer_explanation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerExplanation *self = PIONEER_EXPLANATION (object);

  switch (prop_id)
    {
    case PROP_SCORE:
      g_value_set_double (value, pioneer_explanation_get_score (self));
      break;
    case PROP_CONTRIBUTIONS:
      g_value_take_object (value, pioneer_explanation_get_contributions (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_explanation_class_init (PioneerExplanationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_explanation_finalize;
  object_class->get_property = pioneer_explanation_get_property;

  /**
   * PioneerExplanation:score: (getter get_score)
   *
   * The score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone.
   */
  props[PROP_SCORE] = g_param_spec_double ("score", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerExplanation:contributions: (getter get_contributions)
   *
   * What the score is the sum of. Conditions choose and add nothing, so they aren't listed.
   */
  props[PROP_CONTRIBUTIONS] = g_param_spec_object ("contributions", NULL, NULL, PIONEER_TYPE_LIST, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_explanation_init (G_GNUC_UNUSED PioneerExplanation *self)
{
}

PioneerExplanation *
pioneer_explanation_new (double score, PioneerList *contributions)
{
  PioneerExplanation *self = g_object_new (PIONEER_TYPE_EXPLANATION, NULL);

  self->score = score;
  self->contributions = contributions;

  return self;
}

static void
append_number (GString *out, const char *what, double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, ", %s %s", what, g_ascii_formatd (digits, sizeof (digits), "%.3f", number));
}

static void
append_fields (GString *out, PioneerContribution *contribution)
{
  g_autoptr (PioneerList) fields = pioneer_contribution_get_fields (contribution);

  for (guint i = 0; i < pioneer_list_get_n_items (fields); i++)
    {
      g_autoptr (GObject) field = pioneer_list_get (fields, i);

      g_string_append_printf (out, "%s%s", i > 0 ? ", " : " in ", pioneer_field_get_name (PIONEER_FIELD (field)));
    }
}

static void append_list (GString *out, PioneerList *contributions, int depth);

/* "  1.234  elderly: “older people” (vocabulary) in name, frequency 10.000, …" */
static void
append_contribution (GString *out, PioneerContribution *contribution, int depth)
{
  g_autoptr (PioneerList) parts = pioneer_contribution_get_parts (contribution);
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, "%*s%s  ", 2 * depth, "",
                          g_ascii_formatd (digits, sizeof (digits), "%.3f", pioneer_contribution_get_score (contribution)));
  if (pioneer_list_get_n_items (parts) > 0)
    {
      g_string_append (out, "the sum of\n");
      append_list (out, parts, depth + 1);
      return;
    }

  g_string_append_printf (out, "%s: “%s” (%s)", pioneer_contribution_get_word (contribution),
                          pioneer_contribution_get_meaning (contribution),
                          pioneer_choice_nick (PIONEER_TYPE_FOUND_BY, (int) pioneer_contribution_get_found_by (contribution)));
  append_fields (out, contribution);
  append_number (out, "frequency", pioneer_contribution_get_frequency (contribution));
  append_number (out, "length", pioneer_contribution_get_length (contribution));
  append_number (out, "idf", pioneer_contribution_get_idf (contribution));
  append_number (out, "factor", pioneer_contribution_get_factor (contribution));
  g_string_append_c (out, '\n');
}

static void
append_list (GString *out, PioneerList *contributions, int depth)
{
  for (guint i = 0; i < pioneer_list_get_n_items (contributions); i++)
    {
      g_autoptr (PioneerContribution) contribution = PIONEER_CONTRIBUTION (pioneer_list_get (contributions, i));

      append_contribution (out, contribution, depth);
    }
}

/**
 * pioneer_explanation_to_string:
 * @self: an explanation
 *
 * Writes it for people: the score, and a line for each contribution. Independent of the locale.
 *
 * Returns: (transfer full): the text, of several lines
 */
char *
pioneer_explanation_to_string (PioneerExplanation *self)
{
  GString *out = g_string_new (NULL);
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (PIONEER_IS_EXPLANATION (self), NULL);

  g_string_append_printf (out, "%s\n", g_ascii_formatd (digits, sizeof (digits), "%.3f", self->score));
  if (self->contributions != NULL)
    append_list (out, self->contributions, 1);

  return g_string_free (out, FALSE);
}

/**
 * pioneer_explanation_get_score: (get-property score)
 * @self: an explanation
 *
 * Gets the score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone.
 *
 * Returns: the score
 */
double
pioneer_explanation_get_score (PioneerExplanation *self)
{
  g_return_val_if_fail (PIONEER_IS_EXPLANATION (self), 0);

  return self->score;
}

/**
 * pioneer_explanation_get_contributions: (get-property contributions)
 * @self: an explanation
 *
 * Gets what the score is the sum of. Conditions choose and add nothing, so they aren't listed.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Contribution]
 */
PioneerList *
pioneer_explanation_get_contributions (PioneerExplanation *self)
{
  g_return_val_if_fail (PIONEER_IS_EXPLANATION (self), NULL);

  return self->contributions != NULL ? g_object_ref (self->contributions) : pioneer_list_new_of (PIONEER_TYPE_CONTRIBUTION);
}
