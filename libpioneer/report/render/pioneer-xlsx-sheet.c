/* pioneer-xlsx-sheet.c - Cells of a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-xlsx-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-units-private.h"

/* Excel's own limits. */
#define LONGEST_TEXT  32767
#define MOST_DECIMALS 15
/* Columns are as wide as what stands in their first rows. */
#define MEASURED_ROWS 500u
/* The day 0 of spreadsheets, 30 December 1899, in GDate's count. */
#define DAY_ZERO 693594u
/* From 1 March 1900: Excel believes that there was a 29 February. */
#define FIRST_DAY 61u

static gboolean
fail (PioneerXlsxSheet *self, lxw_error code, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "Can't write the sheet \"%s\" of the workbook: %s", self->name,
               lxw_strerror (code));

  return FALSE;
}

gboolean
pioneer_xlsx_begin (PioneerXlsxSheet *self, PioneerXlsx *xlsx, char *name, guint n_columns, GError **error)
{
  *self = (PioneerXlsxSheet){ .xlsx = xlsx, .n_columns = n_columns };
  self->name = name;
  self->widths = g_new0 (guint, n_columns);
  self->sheet = workbook_add_worksheet (xlsx->workbook, self->name);
  if (self->sheet != NULL)
    return TRUE;

  fail (self, LXW_ERROR_SHEETNAME_ALREADY_USED, error);
  pioneer_xlsx_finish (self, FALSE);

  return FALSE;
}

static void
measure (PioneerXlsxSheet *self, guint column, guint width)
{
  if (self->widths[column] < width)
    self->widths[column] = width;
}

static gboolean
is_escape (const char *p)
{
  return p[0] == '_' && p[1] == 'x' && g_ascii_isxdigit (p[2]) && g_ascii_isxdigit (p[3]) && g_ascii_isxdigit (p[4]) &&
         g_ascii_isxdigit (p[5]) && p[6] == '_';
}

/* Of "_x0041_" spreadsheets make "A". */
static void
append_escaped (GString *out, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (is_escape (p))
        g_string_append (out, "_x005F");
      g_string_append_c (out, *p);
    }
}

/* The cell itself says that it isn't all: other formats have it. Nobody searches a cell for what lies behind its end. */
static void
cut (GString *text)
{
  static const char words[] = "… (cut: a cell of a workbook holds no more; other formats have all of it)";

  if (text->str[pioneer_xlsx_fit (text->str, LONGEST_TEXT)] == '\0')
    return;
  g_string_truncate (text, pioneer_xlsx_fit (text->str, LONGEST_TEXT - (guint) g_utf8_strlen (words, -1)));
  g_string_append (text, words);
}

gboolean
pioneer_xlsx_text (PioneerXlsxSheet *self, guint column, const char *text, lxw_format *format, GError **error)
{
  g_autoptr (GString) escaped = NULL;
  lxw_error code;

  if (*text == '\0')
    return TRUE;

  if (self->row < MEASURED_ROWS)
    measure (self, column, (guint) MIN (g_utf8_strlen (text, PIONEER_XLSX_WIDEST * 4), PIONEER_XLSX_WIDEST));
  if (format != NULL)
    pioneer_xlsx_note_lines (self, column, text);
  if (strstr (text, "_x") != NULL || strlen (text) > LONGEST_TEXT)
    {
      escaped = g_string_new (NULL);
      append_escaped (escaped, text);
      cut (escaped);
      text = escaped->str;
    }
  code = worksheet_write_string (self->sheet, self->row, (lxw_col_t) column, text, format);

  return code == LXW_NO_ERROR || fail (self, code, error);
}

/* How many decimals are needed to write it: 0.25 needs 2. */
static guint
count_decimals (double number)
{
  guint n = 0;

  for (double scaled = fabs (number); n < MOST_DECIMALS && fabs (scaled - nearbyint (scaled)) > 1e-9 * scaled; scaled *= 10)
    n++;

  return n;
}

/* £#,##0.00 — #,##0" weeks", and of one week "week" */
static void
append_pattern (GString *out, guint decimals, int unit)
{
  const PioneerUnit *known = unit > PIONEER_UNIT_COUNT ? pioneer_unit_get ((guint) unit) : NULL;
  g_autoptr (GString) digits = g_string_new ("#,##0");

  if (decimals > 0)
    g_string_append_c (digits, '.');
  for (guint i = 0; i < decimals; i++)
    g_string_append_c (digits, '0');

  if (known == NULL)
    g_string_append (out, digits->str);
  else if (known->before)
    g_string_append_printf (out, "\"%s\"%s", known->plural, digits->str);
  else if (known->joined)
    g_string_append_printf (out, "%s\"%s\"", digits->str, known->plural);
  else if (strcmp (known->singular, known->plural) != 0)
    g_string_append_printf (out, "[=1]0\" %s\";%s\" %s\"", known->singular, digits->str, known->plural);
  else
    g_string_append_printf (out, "%s\" %s\"", digits->str, known->plural);
}

static lxw_format *
find_format (PioneerXlsx *self, guint decimals, int unit)
{
  gpointer key = GUINT_TO_POINTER ((guint) (unit + 2) * (MOST_DECIMALS + 1) + decimals);
  lxw_format *format = g_hash_table_lookup (self->formats, key);

  if (format != NULL)
    return format;

  g_string_truncate (self->scratch, 0);
  append_pattern (self->scratch, decimals, unit);
  format = workbook_add_format (self->workbook);
  format_set_num_format (format, self->scratch->str);
  format_set_align (format, LXW_ALIGN_RIGHT);
  format_set_indent (format, 1);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  g_hash_table_insert (self->formats, key, format);

  return format;
}

gboolean
pioneer_xlsx_number (PioneerXlsxSheet *self, guint column, double number, int unit, GError **error)
{
  lxw_format *format = find_format (self->xlsx, count_decimals (number), unit);
  lxw_error code = worksheet_write_number (self->sheet, self->row, (lxw_col_t) column, number, format);

  if (self->row < MEASURED_ROWS)
    measure (self, column, unit > PIONEER_UNIT_COUNT ? 18 : 12);

  return code == LXW_NO_ERROR || fail (self, code, error);
}

gboolean
pioneer_xlsx_has_day (guint32 day)
{
  return day >= DAY_ZERO + FIRST_DAY;
}

guint32
pioneer_xlsx_day_number (guint32 day)
{
  return day - DAY_ZERO;
}

/* Days that spreadsheets have no number for are written as they are read. */
gboolean
pioneer_xlsx_day (PioneerXlsxSheet *self, guint column, guint32 day, GError **error)
{
  char text[32];
  lxw_error code;
  GDate date;

  if (pioneer_xlsx_has_day (day))
    {
      measure (self, column, 11);
      code = worksheet_write_number (self->sheet, self->row, (lxw_col_t) column, pioneer_xlsx_day_number (day), self->xlsx->day);

      return code == LXW_NO_ERROR || fail (self, code, error);
    }

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &date);

  return pioneer_xlsx_text (self, column, text, self->xlsx->text, error);
}
