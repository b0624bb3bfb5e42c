/* pioneer-chart.c - What of a chart's marks was found, and what is only intended
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-content-private.h"

gboolean
pioneer_modality_is_intention (PioneerModality modality)
{
  return modality != PIONEER_MODALITY_UNSPECIFIED && modality != PIONEER_MODALITY_REPORTED && modality != PIONEER_MODALITY_MEASURED;
}

double
pioneer_mark_end_get_intended (const PioneerMarkEnd *self)
{
  if (self->text == NULL)
    return 0;

  return pioneer_modality_is_intention (self->modality) ? self->position : self->intended;
}

gboolean
pioneer_mark_end_is_intended (const PioneerMarkEnd *self)
{
  return pioneer_modality_is_intention (self->modality) || self->intended > 0;
}

void
pioneer_mark_end_append (const PioneerMarkEnd *self, GString *out)
{
  const char *words = pioneer_modality_words (self->modality);

  g_string_append (out, self->text != NULL ? self->text : "not stated");
  if (words != NULL && self->text != NULL)
    g_string_append_printf (out, " (%s)", words);
}
