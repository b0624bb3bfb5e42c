/* pioneer-value-reader.c - Reading values, by what the schema says of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reader-private.h"

#include <string.h>

#include "pioneer-misread-private.h"
#include "pioneer-number-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-units-private.h"

typedef gboolean (*ReadFunc) (
    PioneerReader *self, const PioneerTypeSpec *spec, PioneerJsonNode *node, const PioneerTrail *trail, PioneerDatum *datum);

/* NULL, with the issue reported, where it isn't a text. */
static const char *
get_text (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *trail, const char *expected)
{
  if (node->kind == PIONEER_JSON_STRING)
    return node->text;

  pioneer_reader_report_type (self, trail, node, expected);

  return NULL;
}

static gboolean
is_blank (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

static gboolean
read_text (PioneerReader *self,
           G_GNUC_UNUSED const PioneerTypeSpec *spec,
           PioneerJsonNode *node,
           const PioneerTrail *trail,
           PioneerDatum *datum)
{
  const char *text = get_text (self, node, trail, "a text");

  if (text == NULL)
    return FALSE;
  if (is_blank (text))
    return pioneer_reader_report (self, PIONEER_ISSUE_EMPTY_TEXT, trail, NULL, "the text is empty");

  datum->text = pioneer_arena_text (self->draft->arena, text);

  return TRUE;
}

static gboolean
read_number (PioneerReader *self,
             G_GNUC_UNUSED const PioneerTypeSpec *spec,
             PioneerJsonNode *node,
             const PioneerTrail *trail,
             PioneerDatum *datum)
{
  if (!pioneer_json_is_number (node))
    return pioneer_reader_report_type (self, trail, node, "a number");

  /* Adding 0 makes -0, which is written another way, into 0. */
  datum->number = node->number + 0.0;

  return TRUE;
}

static gboolean
read_choice (
    PioneerReader *self, const PioneerTypeSpec *spec, PioneerJsonNode *node, const PioneerTrail *trail, PioneerDatum *datum)
{
  GType type = spec->get_choice ();
  g_autofree char *words = NULL;
  g_autofree char *quote = NULL;
  const char *text = NULL;
  int choice = -1;

  if (node->kind == PIONEER_JSON_STRING)
    {
      text = node->text;
      choice = pioneer_choice_find (type, text);
    }
  if (choice >= 0 && pioneer_choice_is_word (type, choice))
    {
      datum->choice = choice;
      return TRUE;
    }

  words = pioneer_choice_words (type);
  if (text == NULL)
    return pioneer_reader_report_type (self, trail, node, words);

  quote = pioneer_misread_quote (text, -1);

  return pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_CHOICE, trail, NULL, "found \"%s\" where %s was expected", quote,
                                words);
}

static gboolean
refuse_reference (PioneerReader *self, const PioneerTypeSpec *spec, const char *text, const PioneerTrail *trail)
{
  g_autofree char *kinds = pioneer_kinds_words (spec->kinds);
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  gboolean several = (spec->kinds & (spec->kinds - 1)) != 0;
  PioneerKind kind;
  const char *slug = pioneer_reference_split (text, &kind);

  if (kind != 0 && !(spec->kinds & (1u << kind)))
    return pioneer_reader_report (self, PIONEER_ISSUE_WRONG_KIND, trail, NULL,
                                  "\"%s\" is of the kind %s where the kind %s was expected", quote, pioneer_kind_word (kind),
                                  kinds);
  if (kind != 0 && !several)
    return pioneer_reader_report (self, PIONEER_ISSUE_BAD_ID, trail, "Write the slug alone: the field allows one kind.",
                                  "\"%s\" begins with a kind where a slug alone, of the kind %s, was expected", quote, kinds);
  if (slug != NULL && kind == 0)
    return pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_KIND, trail, NULL,
                                  "\"%s\" begins with no kind of record; expected: %s", quote, kinds);
  if (slug == NULL && several)
    return pioneer_reader_report (self, PIONEER_ISSUE_BAD_ID, trail, "Write kind/slug: the field allows several kinds.",
                                  "\"%s\" has no kind; expected: %s, a slash and the slug", quote, kinds);

  return pioneer_reader_report (self, PIONEER_ISSUE_BAD_ID, trail, NULL, "\"%s\" is not a slug, of the kind %s", quote, kinds);
}

static gboolean
read_record (
    PioneerReader *self, const PioneerTypeSpec *spec, PioneerJsonNode *node, const PioneerTrail *trail, PioneerDatum *datum)
{
  const char *text = get_text (self, node, trail, "the slug of a record");
  gboolean several = (spec->kinds & (spec->kinds - 1)) != 0;
  PioneerKind kind = 0;
  const char *slug = text;

  if (text == NULL)
    return FALSE;

  if (several)
    slug = pioneer_reference_split (text, &kind);
  else
    kind = (PioneerKind) g_bit_nth_lsf (spec->kinds, -1);

  if (slug == NULL || kind == 0 || !(spec->kinds & (1u << kind)) || !pioneer_slug_is_valid (slug, strlen (slug)))
    return refuse_reference (self, spec, text, trail);

  datum->kind = (guint8) kind;
  datum->text = pioneer_arena_text (self->draft->arena, slug);

  return TRUE;
}

/* Whether all would be well without its last word. */
static gboolean
is_unit_unknown (const char *text)
{
  const char *space = strrchr (text, ' ');
  g_autofree char *amount = NULL;
  PioneerQuantityData ignored;

  if (space == NULL || !g_ascii_isalpha (space[1]) || pioneer_unit_lookup (space + 1, strlen (space + 1)) >= 0)
    return FALSE;

  amount = g_strndup (text, (gsize) (space - text));

  return pioneer_quantity_data_parse (amount, &ignored, NULL);
}

/* A number and a text go the same way, so that the same limits hold for both. */
static gboolean
read_quantity (PioneerReader *self,
               G_GNUC_UNUSED const PioneerTypeSpec *spec,
               PioneerJsonNode *node,
               const PioneerTrail *trail,
               PioneerDatum *datum)
{
  g_autoptr (GString) number = NULL;
  g_autoptr (GError) error = NULL;
  const char *text;

  if (pioneer_json_is_number (node))
    {
      number = g_string_new (NULL);
      pioneer_number_append (number, node->number);
      text = number->str;
    }
  else
    {
      text = get_text (self, node, trail, "a number or a text such as \"over 2000 person\"");
    }

  if (text == NULL)
    return FALSE;
  if (pioneer_quantity_data_parse (text, &datum->quantity, &error))
    return TRUE;

  return pioneer_reader_report (self, is_unit_unknown (text) ? PIONEER_ISSUE_UNKNOWN_UNIT : PIONEER_ISSUE_BAD_QUANTITY, trail, NULL,
                                "%s", error->message);
}

static gboolean
read_period (PioneerReader *self,
             G_GNUC_UNUSED const PioneerTypeSpec *spec,
             PioneerJsonNode *node,
             const PioneerTrail *trail,
             PioneerDatum *datum)
{
  const char *text = get_text (self, node, trail, "a period such as \"2013-11-01\", in quotes,");
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    return FALSE;
  if (pioneer_period_data_parse (text, &datum->period, &error))
    return TRUE;

  return pioneer_reader_report (self, PIONEER_ISSUE_BAD_PERIOD, trail, NULL, "%s", error->message);
}

static char *
list_members (const PioneerShape *shape)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < shape->n_members; i++)
    g_string_append_printf (list, "%s%s", i == 0 ? "" : i + 1 < shape->n_members ? ", " : " and ", shape->members[i].name);

  return g_string_free (list, FALSE);
}

static gboolean
read_member (PioneerReader *self, const PioneerShape *shape, PioneerJsonNode *node, const PioneerTrail *up, PioneerDatum *members)
{
  PioneerTrail trail = { .up = up, .name = node->name };
  int member = pioneer_shape_find_member (shape, node->name);
  g_autofree char *quote = NULL;
  g_autofree char *list = NULL;

  if (member >= 0)
    return pioneer_reader_read_value (self, &shape->members[member].spec, node, &trail, &members[member]);

  quote = pioneer_misread_quote (node->name, -1);
  list = list_members (shape);

  return pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_MEMBER, &trail, NULL,
                                "\"%s\" is not a member of the shape %s, whose members are %s", quote, shape->name, list);
}

static gboolean
check_members (PioneerReader *self, const PioneerShape *shape, PioneerJsonNode *object, const PioneerTrail *trail)
{
  gboolean good = TRUE;

  if (object->n_children == 0)
    good = pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL,
                                  "the object has none of the members of the shape %s", shape->name);

  for (guint i = 0; i < shape->n_members; i++)
    if ((shape->members[i].flags & PIONEER_MEMBER_REQUIRED) && pioneer_json_get_member (object, shape->members[i].name) == NULL)
      good = pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL, "the member \"%s\" of the shape %s is missing",
                                    shape->members[i].name, shape->name);

  return good;
}

static gboolean
read_shape (PioneerReader *self, const PioneerTypeSpec *spec, PioneerJsonNode *node, const PioneerTrail *trail, PioneerDatum *datum)
{
  const PioneerShape *shape = spec->shape;
  gboolean good;

  if (node->kind != PIONEER_JSON_OBJECT)
    return pioneer_reader_report_type (self, trail, node, "an object");

  datum->shape = shape;
  datum->members = pioneer_arena_new_array (self->draft->arena, PioneerDatum, shape->n_members);
  good = check_members (self, shape, node, trail);

  for (PioneerJsonNode *member = node->first; member != NULL; member = member->next)
    if (!read_member (self, shape, member, trail, datum->members))
      good = FALSE;

  return good;
}

static const ReadFunc functions[] = {
  [PIONEER_VALUE_TYPE_TEXT] = read_text,         [PIONEER_VALUE_TYPE_NUMBER] = read_number,
  [PIONEER_VALUE_TYPE_CHOICE] = read_choice,     [PIONEER_VALUE_TYPE_RECORD] = read_record,
  [PIONEER_VALUE_TYPE_QUANTITY] = read_quantity, [PIONEER_VALUE_TYPE_PERIOD] = read_period,
  [PIONEER_VALUE_TYPE_SHAPE] = read_shape,
};

gboolean
pioneer_reader_read_value (
    PioneerReader *self, const PioneerTypeSpec *spec, PioneerJsonNode *node, const PioneerTrail *trail, PioneerDatum *datum)
{
  *datum = (PioneerDatum){ .type = (guint8) spec->type };

  return functions[spec->type](self, spec, node, trail, datum);
}
