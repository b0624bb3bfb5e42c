/* pioneer-fields.c - Look-ups in the table of fields
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-schema-private.h"

#include <string.h>

#include "pioneer-enum-types.h"

#define P   (1 << PIONEER_KIND_PROGRAMME)
#define S   (1 << PIONEER_KIND_SITE)
#define A   (1 << PIONEER_KIND_PARTNER)
#define O   (1 << PIONEER_KIND_OUTCOME)
#define R   (1 << PIONEER_KIND_SOURCE)
#define C   (1 << PIONEER_KIND_CONCEPT)
#define ALL (P | S | A | O | R | C)

#define MANY  PIONEER_FIELD_FLAG_MANY
#define FACET PIONEER_FIELD_FLAG_FACET
#define AIMS  PIONEER_FIELD_FLAG_AIM
#define NAMES PIONEER_FIELD_FLAG_NAME
#define ALONE PIONEER_FIELD_FLAG_ALONE

/* The braces stand in FIELD below: a macro's argument can't carry an initialiser's commas. */
#define TEXT           .type = PIONEER_VALUE_TYPE_TEXT
#define QUANTITY       .type = PIONEER_VALUE_TYPE_QUANTITY
#define PERIOD         .type = PIONEER_VALUE_TYPE_PERIOD
#define CHOICE(getter) .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = getter
#define RECORD(mask)   .type = PIONEER_VALUE_TYPE_RECORD, .kinds = (mask)
#define CONCEPT(of)    .type = PIONEER_VALUE_TYPE_RECORD, .kinds = C, .vocabulary = of
#define SHAPE(id)      .type = PIONEER_VALUE_TYPE_SHAPE, .shape = &pioneer_##id##_shape

static const PioneerFieldSpec fields[] = {
#define FIELD(id, word, plural_word, title, titles, of, uncited, value, marks, heft, says)                                         \
  [PIONEER_FIELD_##id] = { .name = word,                                                                                           \
                           .property = plural_word,                                                                                \
                           .label = title,                                                                                         \
                           .plural = titles,                                                                                       \
                           .meaning = says,                                                                                        \
                           .kinds = of,                                                                                            \
                           .editorial = uncited,                                                                                   \
                           .spec = { value },                                                                                      \
                           .flags = marks,                                                                                         \
                           .weight = heft },
#include "pioneer-fields.def"
#undef FIELD
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == PIONEER_N_FIELDS);

const PioneerFieldSpec *
pioneer_field_spec (PioneerFieldId field)
{
  g_assert (field < PIONEER_N_FIELDS);

  return &fields[field];
}

gboolean
pioneer_field_is_of (PioneerFieldId field, PioneerKind kind)
{
  return (fields[field].kinds & (1u << kind)) != 0;
}

int
pioneer_field_find (PioneerKind kind, const char *name)
{
  /* Asked for every statement that is read: the first letter spares most comparisons. */
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (fields[i].name[0] == name[0] && (kind == 0 || pioneer_field_is_of (i, kind)) && strcmp (fields[i].name, name) == 0)
      return (int) i;

  return -1;
}

gboolean
pioneer_field_needs_citation (PioneerFieldId field, PioneerKind kind)
{
  return (fields[field].editorial & (1u << kind)) == 0;
}

/* Looked up for every reference, so not through the enumeration's class. */
static const char *const kind_words[PIONEER_N_KINDS] = {
  [PIONEER_KIND_PROGRAMME] = "programme", [PIONEER_KIND_SITE] = "site",     [PIONEER_KIND_PARTNER] = "partner",
  [PIONEER_KIND_OUTCOME] = "outcome",     [PIONEER_KIND_SOURCE] = "source", [PIONEER_KIND_CONCEPT] = "concept",
};

int
pioneer_kind_find (const char *word)
{
  for (int i = 1; i < PIONEER_N_KINDS; i++)
    if (strcmp (kind_words[i], word) == 0)
      return i;

  return -1;
}

const char *
pioneer_kind_word (PioneerKind kind)
{
  return kind_words[kind];
}

int
pioneer_choice_find (GType type, const char *nick)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value_by_nick (class, nick);

  return value != NULL ? value->value : -1;
}

const char *
pioneer_choice_nick (GType type, int value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (class, value);

  return found != NULL ? found->value_nick : NULL;
}

char *
pioneer_choice_list (GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < class->n_values; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", class->values[i].value_nick);

  return g_string_free (list, FALSE);
}
