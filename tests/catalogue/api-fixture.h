/* api-fixture.h - Small catalogues for the tests of the public interface
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

G_BEGIN_DECLS

/* A record that is cited at DIGEST's place of the source "a"; each is given as its members behind the identity. */
#define DIGEST         "#0123456789abcdef"
#define HEAD           "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"records\": ["
#define HEAD_OF(layer) "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"" layer "\", \"records\": ["
#define TAIL           "]}"
#define SOURCE_A       "{\"id\": \"source/a\", \"name\": \"Source A\", \"published\": \"2013-11-01\"}"
#define SOURCE_B       "{\"id\": \"source/b\", \"name\": \"Source B\", \"published\": \"2013-10\"}"
#define SOURCE_C       "{\"id\": \"source/c\", \"name\": \"Source C\", \"published\": \"2012\"}"

#define BY_A                 "\"cite\": \"a@0-1" DIGEST "\""
#define BY_B                 "\"cite\": \"b@0-1" DIGEST "\""
#define BY_AB                "\"cite\": [\"a@0-1" DIGEST "\", \"b@0-1" DIGEST "\"]"
#define PEOPLE(kind, amount) "{\"kind\": \"" kind "\", \"quantity\": \"" amount " person\"}"

/* Builds a catalogue from texts, up to a NULL; it must have no error. */
PioneerCatalogue *api_build (const char *first, ...) G_GNUC_NULL_TERMINATED;
PioneerCatalogue *api_build_all (const char **texts, gsize n);

/* tests/catalogue/every-field.json, which is canonical. */
char *api_every_field (void);
PioneerCatalogue *api_load_every_field (void);

/* A record of it. */
gpointer api_get_record (const char *reference);

/* Six sites, of which the last says nothing. */
PioneerCatalogue *api_load_sites (void);
PioneerList *api_get_sites (void);

/* What is found where a list is filtered. */
typedef struct
{
  const char *field;
  const char *value;
  const char *found;
} ApiFilterCase;

/* The items of a list, with a space between them: references of records, what values and statements read, labels of groups with
 * the number of their items. The list is unreffed. */
char *api_join (PioneerList *list);
#define api_assert_list(list, expected)                                                                                            \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    g_autofree char *joined = api_join (list);                                                                                     \
    g_assert_cmpstr (joined, ==, expected);                                                                                        \
  }                                                                                                                                \
  G_STMT_END

/* The item of a list that is unreffed. */
gpointer api_take_item (PioneerList *list, guint position);

/* What a property reads. */
char *api_describe (const GValue *value);

/* What a quantity or any other value reads, which is unreffed; NULL where it is NULL. */
char *api_text (gpointer value);
#define api_assert_text(value, expected)                                                                                           \
  G_STMT_START                                                                                                                     \
  {                                                                                                                                \
    g_autofree char *text_ = api_text (value);                                                                                     \
    g_assert_cmpstr (text_, ==, expected);                                                                                         \
  }                                                                                                                                \
  G_STMT_END

G_END_DECLS
