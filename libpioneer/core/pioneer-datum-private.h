/* pioneer-datum-private.h - The plain data of a value, without objects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "pioneer-enums.h"

G_BEGIN_DECLS

typedef struct _PioneerShape PioneerShape;

/* One date: month 0 is a year alone, day 0 is a month alone; year 0 is no date. */
typedef struct
{
  guint16 year;
  guint8 month;
  guint8 day;
} PioneerDateData;

typedef enum
{
  PIONEER_PERIOD_FORM_DATE,    /* one date: start */
  PIONEER_PERIOD_FORM_RANGE,   /* start/end */
  PIONEER_PERIOD_FORM_FROM,    /* start/.. */
  PIONEER_PERIOD_FORM_UNTIL,   /* ../end */
  PIONEER_PERIOD_FORM_LASTING, /* start/duration */
  PIONEER_PERIOD_FORM_DURATION /* duration alone */
} PioneerPeriodForm;

typedef struct
{
  PioneerDateData start;
  PioneerDateData end;
  guint16 years;
  guint16 months;
  guint16 weeks;
  guint16 days;
  guint8 form;
} PioneerPeriodData;

/* One amount has lower == upper; a range has lower < upper and the comparator exactly or about. */
typedef struct
{
  double lower;
  double upper;
  guint8 comparator;
  guint8 unit; /* index into the table of units */
} PioneerQuantityData;

typedef struct _PioneerDatum PioneerDatum;

/* A tagged value. Text and reference strings and the parts of a shape belong to an arena. */
struct _PioneerDatum
{
  guint8 type;   /* PioneerValueType, or 0 for none */
  guint8 kind;   /* of a record: PioneerKind */
  gint32 choice; /* of a choice: its number in the enumeration */
  union
  {
    const char *text; /* text; a record's slug */
    double number;
    PioneerQuantityData quantity;
    PioneerPeriodData period;
    struct
    {
      const PioneerShape *shape;
      PioneerDatum *members; /* as many as the shape has */
    };
  };
};

G_END_DECLS
