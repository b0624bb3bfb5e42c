/* pioneer-palette.c - Colours that can be read on others
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-palette-private.h"

#include <math.h>
#include <string.h>

/* Of a way to black or white. */
#define STEPS 64

gboolean
pioneer_palette_parse (const char *text, PioneerColour *colour)
{
  gsize length = strlen (text);
  guint8 parts[3];

  if ((length != 4 && length != 7) || text[0] != '#')
    return FALSE;
  for (gsize i = 1; i < length; i++)
    if (!g_ascii_isxdigit (text[i]))
      return FALSE;

  for (guint i = 0; i < 3; i++)
    if (length == 4)
      parts[i] = (guint8) (g_ascii_xdigit_value (text[1 + i]) * 17);
    else
      parts[i] = (guint8) (g_ascii_xdigit_value (text[1 + 2 * i]) * 16 + g_ascii_xdigit_value (text[2 + 2 * i]));
  *colour = (PioneerColour){ parts[0], parts[1], parts[2] };

  return TRUE;
}

static double
linear (guint8 part)
{
  double value = part / 255.0;

  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
luminance (PioneerColour colour)
{
  return 0.2126 * linear (colour.red) + 0.7152 * linear (colour.green) + 0.0722 * linear (colour.blue);
}

double
pioneer_palette_contrast (PioneerColour a, PioneerColour b)
{
  double first = luminance (a);
  double second = luminance (b);

  return first > second ? (first + 0.05) / (second + 0.05) : (second + 0.05) / (first + 0.05);
}

static guint8
mix (guint8 from, guint8 to, guint step)
{
  return (guint8) ((from * (STEPS - step) + to * step) / STEPS);
}

static double
least_contrast (PioneerColour colour, const PioneerColour *papers, guint n_papers)
{
  double least = 21;

  for (guint i = 0; i < n_papers; i++)
    least = fmin (least, pioneer_palette_contrast (colour, papers[i]));

  return least;
}

PioneerColour
pioneer_palette_fit (PioneerColour colour, const PioneerColour *papers, guint n_papers)
{
  const PioneerColour black = { 0, 0, 0 };
  const PioneerColour white = { 255, 255, 255 };
  gboolean darker = least_contrast (black, papers, n_papers) >= least_contrast (white, papers, n_papers);
  guint8 end = darker ? 0 : 255;

  for (guint step = 0; step <= STEPS; step++)
    {
      PioneerColour tried = { mix (colour.red, end, step), mix (colour.green, end, step), mix (colour.blue, end, step) };

      if (least_contrast (tried, papers, n_papers) >= PIONEER_PALETTE_CONTRAST)
        return tried;
    }

  return darker ? black : white;
}
