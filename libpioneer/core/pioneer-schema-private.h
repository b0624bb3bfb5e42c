/* pioneer-schema-private.h - What records and values consist of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>

#include "pioneer-datum-private.h"

G_BEGIN_DECLS

#define PIONEER_N_KINDS (PIONEER_KIND_CONCEPT + 1)

typedef enum
{
  PIONEER_MEMBER_REQUIRED = 1 << 0,
  PIONEER_MEMBER_KEY = 1 << 1 /* statements with equal keys speak of the same thing */
} PioneerMemberFlags;

/* What a value may be: of a field, or of a member of a shape. */
typedef struct
{
  PioneerValueType type;
  guint kinds;                /* record: mask of the kinds it may be (1 << PioneerKind) */
  const char *vocabulary;     /* record of kind concept: the vocabulary it should be of, or NULL */
  GType (*get_choice) (void); /* choice: the enumeration */
  const PioneerShape *shape;  /* shape */
} PioneerTypeSpec;

typedef struct
{
  const char *name;
  PioneerTypeSpec spec;
  PioneerMemberFlags flags;
} PioneerMember;

struct _PioneerShape
{
  const char *name;
  GType (*get_type) (void); /* the class of its objects */
  guint n_members;
  const PioneerMember *members;
  guint main_member; /* the one that filters, sorts and groups go by */
};

typedef enum
{
  PIONEER_FIELD_FLAG_MANY = 1 << 0,  /* several values stand beside each other */
  PIONEER_FIELD_FLAG_FACET = 1 << 1, /* worth counting by */
  PIONEER_FIELD_FLAG_AIM = 1 << 2,   /* its statements are aims unless they say otherwise */
  PIONEER_FIELD_FLAG_NAME = 1 << 3,  /* differing values are differing names */
  PIONEER_FIELD_FLAG_ALONE = 1 << 4  /* many, and each value is a thing of its own: no two disagree */
} PioneerFieldFlags;

typedef struct
{
  const char *name;     /* as in JSON and queries */
  const char *property; /* of the record's class */
  const char *label;    /* for people, in the singular */
  const char *plural;   /* for people */
  const char *meaning;  /* one line */
  guint kinds;          /* mask of the kinds of record that have it */
  guint editorial;      /* mask of those kinds in which it needs no citation */
  PioneerTypeSpec spec;
  PioneerFieldFlags flags;
  guint weight; /* in search, 0 to 10; 0 is not searched */
} PioneerFieldSpec;

typedef enum
{
#define FIELD(id, ...) PIONEER_FIELD_##id,
#include "pioneer-fields.def"
#undef FIELD
  PIONEER_N_FIELDS
} PioneerFieldId;

const PioneerFieldSpec *pioneer_field_spec (PioneerFieldId field);
/* -1 where that kind has no such field; a kind of 0 stands for any kind. */
int pioneer_field_find (PioneerKind kind, const char *name);
gboolean pioneer_field_is_of (PioneerFieldId field, PioneerKind kind);
gboolean pioneer_field_needs_citation (PioneerFieldId field, PioneerKind kind);

int pioneer_shape_find_member (const PioneerShape *shape, const char *name);

/* The members' places in their shapes, for getters. */
enum
{
  PIONEER_PARTICIPATION_PROGRAMME,
  PIONEER_PARTICIPATION_STATUS,
  PIONEER_PARTICIPATION_WAVE,
  PIONEER_PARTICIPATION_DATE
};
enum
{
  PIONEER_POPULATION_KIND,
  PIONEER_POPULATION_QUANTITY,
  PIONEER_POPULATION_BASE,
  PIONEER_POPULATION_GROUP,
  PIONEER_POPULATION_PLACE
};
enum
{
  PIONEER_PARTNERSHIP_PARTNER,
  PIONEER_PARTNERSHIP_ROLE,
  PIONEER_PARTNERSHIP_PERIOD,
  PIONEER_PARTNERSHIP_COUNT
};
enum
{
  PIONEER_SELECTION_STAGE_STAGE,
  PIONEER_SELECTION_STAGE_COUNTED,
  PIONEER_SELECTION_STAGE_QUANTITY,
  PIONEER_SELECTION_STAGE_DATE
};
enum
{
  PIONEER_FUNDING_AMOUNT,
  PIONEER_FUNDING_KIND,
  PIONEER_FUNDING_PURPOSE,
  PIONEER_FUNDING_RECIPIENT,
  PIONEER_FUNDING_PERIOD
};
enum
{
  PIONEER_FEATURE_CONCEPT,
  PIONEER_FEATURE_DESCRIPTION,
  PIONEER_FEATURE_GROUP,
  PIONEER_FEATURE_PLACE,
  PIONEER_FEATURE_COUNT,
  PIONEER_FEATURE_DUE
};
enum
{
  PIONEER_EVENT_KIND,
  PIONEER_EVENT_DATE,
  PIONEER_EVENT_DESCRIPTION,
  PIONEER_EVENT_PLACE
};
enum
{
  PIONEER_REMARK_SPEAKER,
  PIONEER_REMARK_OFFICE,
  PIONEER_REMARK_ORGANISATION,
  PIONEER_REMARK_GIST
};
enum
{
  PIONEER_CONTACT_KIND,
  PIONEER_CONTACT_NAME,
  PIONEER_CONTACT_ORGANISATION,
  PIONEER_CONTACT_TELEPHONE,
  PIONEER_CONTACT_EMAIL
};
enum
{
  PIONEER_IDENTIFIER_SCHEME,
  PIONEER_IDENTIFIER_VALUE
};
enum
{
  PIONEER_RELATION_SITE,
  PIONEER_RELATION_KIND
};
enum
{
  PIONEER_FIGURE_WHAT,
  PIONEER_FIGURE_MEASURE,
  PIONEER_FIGURE_QUANTITY,
  PIONEER_FIGURE_DATE,
  PIONEER_FIGURE_PLACE
};
enum
{
  PIONEER_TALLY_OF,
  PIONEER_TALLY_QUANTITY
};
enum
{
  PIONEER_COORDINATES_LATITUDE,
  PIONEER_COORDINATES_LONGITUDE
};

extern const PioneerShape pioneer_participation_shape;
extern const PioneerShape pioneer_population_shape;
extern const PioneerShape pioneer_partnership_shape;
extern const PioneerShape pioneer_selection_stage_shape;
extern const PioneerShape pioneer_funding_shape;
extern const PioneerShape pioneer_feature_shape;
extern const PioneerShape pioneer_event_shape;
extern const PioneerShape pioneer_remark_shape;
extern const PioneerShape pioneer_contact_shape;
extern const PioneerShape pioneer_identifier_shape;
extern const PioneerShape pioneer_relation_shape;
extern const PioneerShape pioneer_figure_shape;
extern const PioneerShape pioneer_tally_shape;
extern const PioneerShape pioneer_coordinates_shape;

/* -1 where there is no such kind. */
int pioneer_kind_find (const char *word);
const char *pioneer_kind_word (PioneerKind kind);

/* Nicks of the enumerations: -1 and NULL where there is none. */
int pioneer_choice_find (GType type, const char *nick);
const char *pioneer_choice_nick (GType type, int value);
char *pioneer_choice_list (GType type);

G_END_DECLS
