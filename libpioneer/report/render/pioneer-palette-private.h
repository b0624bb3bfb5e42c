/* pioneer-palette-private.h - Colours that can be read on others
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What WCAG 2.2 asks for of text (1.4.3, level AA). */
#define PIONEER_PALETTE_CONTRAST 4.5

typedef struct
{
  guint8 red;
  guint8 green;
  guint8 blue;
} PioneerColour;

/* #rgb or #rrggbb; FALSE where it is neither. */
gboolean pioneer_palette_parse (const char *text, PioneerColour *colour);
/* Of relative luminances: from 1 to 21. */
double pioneer_palette_contrast (PioneerColour a, PioneerColour b);
/* The colour itself, or one that is darker or lighter until it can be read on all of these papers. */
PioneerColour pioneer_palette_fit (PioneerColour colour, const PioneerColour *papers, guint n_papers);

G_END_DECLS
