/* pioneer-locale.c - Numbers and dates as languages write them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-locale-private.h"

#include <string.h>

#include "pioneer-number-private.h"
#include "pioneer-period-private.h"
#include "pioneer-quantity-private.h"

#define NARROW_SPACE "\u202f"
#define FIXED_SPACE  "\u00a0"

/* From the Unicode CLDR: symbols, minimum grouping digits, and the long formats of dates, in which d, m and y stand for the day, the month
 * and the year. */
static const struct
{
  const char *decimal;
  const char *group;
  guint least_grouped; /* so many digits before the first separator, at least */
  const char *day;
  const char *month;
  const char *months[12];     /* within a date with a day */
  const char *standalone[12]; /* without a day; NULLs where they are the same */
} locales[] = {
  [PIONEER_LOCALE_EN_GB] = { ".",
                             ",",
                             1,
                             "d m y",
                             "m y",
                             { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                               "November", "December" },
                             { NULL } },
  [PIONEER_LOCALE_EN_US] = { ".",
                             ",",
                             1,
                             "m d, y",
                             "m y",
                             { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                               "November", "December" },
                             { NULL } },
  [PIONEER_LOCALE_CY] = { ".",
                          ",",
                          1,
                          "d m y",
                          "m y",
                          { "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref",
                            "Tachwedd", "Rhagfyr" },
                          { NULL } },
  [PIONEER_LOCALE_DE] = { ",",
                          ".",
                          1,
                          "d. m y",
                          "m y",
                          { "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                            "November", "Dezember" },
                          { NULL } },
  [PIONEER_LOCALE_FR] = { ",",
                          NARROW_SPACE,
                          1,
                          "d m y",
                          "m y",
                          { "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                            "novembre", "décembre" },
                          { NULL } },
  [PIONEER_LOCALE_ES] = { ",",
                          ".",
                          2,
                          "d de m de y",
                          "m de y",
                          { "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                            "noviembre", "diciembre" },
                          { NULL } },
  [PIONEER_LOCALE_IT] = { ",",
                          ".",
                          2,
                          "d m y",
                          "m y",
                          { "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
                            "ottobre", "novembre", "dicembre" },
                          { NULL } },
  [PIONEER_LOCALE_NL] = { ",",
                          ".",
                          1,
                          "d m y",
                          "m y",
                          { "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                            "november", "december" },
                          { NULL } },
  [PIONEER_LOCALE_PL] = { ",",
                          FIXED_SPACE,
                          2,
                          "d m y",
                          "m y",
                          { "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
                            "października", "listopada", "grudnia" },
                          { "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień",
                            "październik", "listopad", "grudzień" } },
};

/* Whole digits and what follows the point, put together anew. */
static void
append_digits (PioneerLocale locale, const char *digits, gsize length, GString *out)
{
  const char *point = memchr (digits, '.', length);
  gsize whole = point != NULL ? (gsize) (point - digits) : length;
  gboolean grouped = whole >= 3 + locales[locale].least_grouped;

  for (gsize i = 0; i < whole; i++)
    {
      if (grouped && i > 0 && (whole - i) % 3 == 0)
        g_string_append (out, locales[locale].group);
      g_string_append_c (out, digits[i]);
    }
  if (point == NULL)
    return;
  g_string_append (out, locales[locale].decimal);
  g_string_append_len (out, point + 1, (gssize) (length - whole - 1));
}

/* A number in a text begins with a digit; its commas part thousands, and stand between digits. */
void
pioneer_locale_append_figures (PioneerLocale locale, const char *text, GString *out)
{
  g_autoptr (GString) digits = g_string_new (NULL);

  for (const char *at = text; *at != '\0';)
    {
      if (!g_ascii_isdigit (*at))
        {
          g_string_append_c (out, *at++);
          continue;
        }
      g_string_truncate (digits, 0);
      for (; g_ascii_isdigit (*at) || ((*at == ',' || *at == '.') && g_ascii_isdigit (at[1])); at++)
        if (*at != ',')
          g_string_append_c (digits, *at);
      append_digits (locale, digits->str, digits->len, out);
    }
}

static gboolean
is_english (PioneerLocale locale)
{
  return locale == PIONEER_LOCALE_EN_GB || locale == PIONEER_LOCALE_EN_US || locale == PIONEER_LOCALE_CY;
}

/* A hyphen before a figure is a minus, which reports print as one. */
static void
print_minus (GString *out, gsize start)
{
  static const char minus[] = "−";

  for (gsize i = start; i + 1 < out->len; i++)
    if (out->str[i] == '-' && g_ascii_isdigit (out->str[i + 1]))
      {
        g_string_erase (out, (gssize) i, 1);
        g_string_insert (out, (gssize) i, minus);
      }
}

void
pioneer_locale_append_number (PioneerLocale locale, double number, GString *out)
{
  g_autoptr (GString) text = NULL;
  gsize start = out->len;

  if (is_english (locale))
    pioneer_number_append_grouped (out, number);
  else
    {
      text = g_string_new (NULL);
      pioneer_number_append (text, number);
      pioneer_locale_append_figures (locale, text->str, out);
    }
  print_minus (out, start);
}

void
pioneer_locale_append_quantity (PioneerLocale locale, const PioneerQuantityData *quantity, GString *out)
{
  g_autoptr (GString) text = NULL;
  gsize start = out->len;

  if (is_english (locale))
    pioneer_quantity_data_display (quantity, out);
  else
    {
      text = g_string_new (NULL);
      pioneer_quantity_data_display (quantity, text);
      pioneer_locale_append_figures (locale, text->str, out);
    }
  print_minus (out, start);
}

void
pioneer_locale_append_date (PioneerLocale locale, const PioneerDateData *date, GString *out)
{
  const char *pattern = date->day != 0 ? locales[locale].day : date->month != 0 ? locales[locale].month : "y";
  const char *const *months =
      date->day == 0 && locales[locale].standalone[0] != NULL ? locales[locale].standalone : locales[locale].months;

  for (; *pattern != '\0'; pattern++)
    if (strncmp (pattern, "de ", 3) == 0)
      {
        g_string_append (out, "de ");
        pattern += 2;
      }
    else if (*pattern == 'd')
      {
        g_string_append_printf (out, "%u", date->day);
      }
    else if (*pattern == 'm')
      {
        g_string_append (out, months[(date->month - 1) % 12]);
      }
    else if (*pattern == 'y')
      {
        g_string_append_printf (out, "%u", date->year);
      }
    else
      {
        g_string_append_c (out, *pattern);
      }
}

/* The words between the dates stay English. */
void
pioneer_locale_append_period (PioneerLocale locale, const PioneerPeriodData *period, GString *out)
{
  PioneerPeriodData duration = *period;

  if (locale == PIONEER_LOCALE_EN_GB)
    {
      pioneer_period_data_display (period, out);
      return;
    }

  duration.form = PIONEER_PERIOD_FORM_DURATION;
  duration.start = duration.end = (PioneerDateData){ 0 };
  if (period->form == PIONEER_PERIOD_FORM_LASTING || period->form == PIONEER_PERIOD_FORM_DURATION)
    pioneer_period_data_display (&duration, out);
  if (period->form == PIONEER_PERIOD_FORM_FROM)
    g_string_append (out, "from ");
  else if (period->form == PIONEER_PERIOD_FORM_LASTING)
    g_string_append (out, " from ");
  if (period->start.year != 0)
    pioneer_locale_append_date (locale, &period->start, out);
  if (period->form == PIONEER_PERIOD_FORM_RANGE)
    g_string_append (out, " to ");
  else if (period->form == PIONEER_PERIOD_FORM_UNTIL)
    g_string_append (out, "until ");
  if (period->end.year != 0)
    pioneer_locale_append_date (locale, &period->end, out);
}
