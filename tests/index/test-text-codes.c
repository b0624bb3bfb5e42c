/* test-text-codes.c - Short texts in fewer bytes: what is written is read again, and what is damaged stays within its room
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-codes-private.h"

#define LONGEST 40
#define ROOM    (LONGEST + PIONEER_TEXT_CODES_STRING)

static guint32
check_text (const PioneerTextCodes *codes, const char *text, guint32 length)
{
  PioneerTextCoder coder;
  guint8 bytes[2 * LONGEST];
  char read[ROOM];
  gsize n;
  const char *end;

  pioneer_text_coder_init (&coder, codes);
  n = (gsize) (pioneer_text_coder_write (&coder, text, length, bytes) - bytes);
  end = pioneer_text_codes_read (codes, bytes, n, read, read + LONGEST);
  g_assert_nonnull (end);
  g_assert_cmpmem (read, end - read, text, length);
  if (length > 0)
    g_assert_null (pioneer_text_codes_read (codes, bytes, n, read, read + length - 1));

  return (guint32) n;
}

static PioneerTextCodes *
choose (const char *const *texts, guint n)
{
  PioneerTextCodes *codes = g_new (PioneerTextCodes, 1);
  g_autofree PioneerShortText *list = g_new (PioneerShortText, n + 1);

  for (guint i = 0; i < n; i++)
    list[i] = (PioneerShortText){ texts[i], (guint32) strlen (texts[i]) };
  pioneer_text_codes_choose (codes, list, n);

  return codes;
}

static void
test_none (void)
{
  g_autofree PioneerTextCodes *codes = choose (NULL, 0);

  g_assert_cmpuint (check_text (codes, "", 0), ==, 0);
  g_assert_cmpuint (check_text (codes, "caf\xc3\xa9", 5), ==, 10);
}

/* What stands in all texts takes a byte for eight; a letter of no text takes two. */
static void
test_common (void)
{
  const char *const texts[] = { "pulmonarypulmonary", "pulmonary", "pulmonarypulmonary", "pulmonary", "pulmonary", "pulmonaryx" };
  g_autofree PioneerTextCodes *codes = choose (texts, G_N_ELEMENTS (texts));

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    check_text (codes, texts[i], (guint32) strlen (texts[i]));
  g_assert_cmpuint (check_text (codes, "pulmonarypulmonarypulmonary", 27), <=, 6);
  g_assert_cmpuint (check_text (codes, "zz", 2), ==, 4);
}

/* Any bytes but zeros, of few and of many kinds. */
static void
test_random (void)
{
  const guint kinds[] = { 1, 2, 20, 255 };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GRand) chance = g_rand_new_with_seed (i);
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      g_autofree PioneerTextCodes *codes = NULL;

      for (guint j = 0; j < 400; j++)
        {
          guint length = (guint) g_rand_int_range (chance, 0, LONGEST + 1);
          char *text = g_new0 (char, length + 1);

          for (guint k = 0; k < length; k++)
            text[k] = (char) g_rand_int_range (chance, 1, (gint32) kinds[i] + 1);
          g_ptr_array_add (texts, text);
        }
      codes = choose ((const char *const *) texts->pdata, texts->len / 2);
      for (guint j = 0; j < texts->len; j++)
        check_text (codes, texts->pdata[j], (guint32) strlen (texts->pdata[j]));
    }
}

static void
test_damaged (void)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (7);
  g_autofree PioneerTextCodes *codes = g_new (PioneerTextCodes, 1);

  for (guint round = 0; round < 2000; round++)
    {
      guint8 bytes[LONGEST];
      g_autofree char *read = g_new (char, ROOM);
      const char *end;

      for (guint i = 0; i < sizeof *codes; i++)
        ((guint8 *) codes)[i] = (guint8) g_rand_int (chance);
      for (guint i = 0; i < sizeof bytes; i++)
        bytes[i] = (guint8) (round % 2 == 0 ? g_rand_int (chance) : PIONEER_TEXT_CODES_ESCAPE);
      end = pioneer_text_codes_read (codes, bytes, sizeof bytes, read, read + LONGEST);
      g_assert_true (end == NULL || end <= read + LONGEST);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/text-codes/none", test_none);
  g_test_add_func ("/index/text-codes/common", test_common);
  g_test_add_func ("/index/text-codes/random", test_random);
  g_test_add_func ("/index/text-codes/damaged", test_damaged);

  return g_test_run ();
}
