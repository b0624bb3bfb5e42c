/* pioneer-name-book.c - The names of all records of a kind, to be compared
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-name-book-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-hash-private.h"

/* docs/search.md: what more records than these share makes no two of them candidates; as many labels and identifiers of a record are compared;
 * and as many letters begin a word. */
#define BLOCK_MAX       50
#define LABELS_MAX      16
#define IDENTIFIERS_MAX 64
#define START_LETTERS   4

/* The first letter of a key says what it is. */
#define KEY_WORD       'w'
#define KEY_START      's'
#define KEY_NAME       'n'
#define KEY_IDENTIFIER 'i'

/* Records that share something. */
typedef struct
{
  char *key;
  GArray *records; /* guint32, ascending; of a word or a beginning, no more than make it useless */
  guint32 n_records;
  guint32 latest; /* the last one, plus 1 */
} Block;

typedef struct
{
  const char *text;
  guint32 blocks[PIONEER_NAME_WORDS_MAX]; /* of the words; each once */
  PioneerNameWords words;                 /* weighed once all names are known */
} Name;

struct _PioneerNameBook
{
  PioneerStore *store;
  guint32 first; /* place of the first record */
  guint32 n_records;
  PioneerAnalysis *analysis;
  GHashTable *numbers; /* key -> number of its block plus 1; keys belong to the blocks */
  GPtrArray *blocks;
  GPtrArray *names;      /* Name, record by record */
  guint32 *first_names;  /* by record, and one more */
  GArray *shared;        /* guint32: blocks, record by record */
  guint32 *first_shared; /* by record, and one more */
  guint32 *seen;         /* by record: the last one, plus 1, that it was a candidate for */
  GString *key;          /* while the book is made */
};

static void
free_block (gpointer data)
{
  Block *block = data;

  g_free (block->key);
  g_array_unref (block->records);
  g_free (block);
}

static gboolean
is_whole (const Block *block)
{
  return block->key[0] == KEY_NAME || block->key[0] == KEY_IDENTIFIER;
}

static guint32
get_block (PioneerNameBook *self)
{
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, self->key->str));
  Block *block;

  if (number > 0)
    return number - 1;

  block = g_new0 (Block, 1);
  block->key = g_strdup (self->key->str);
  block->records = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_ptr_array_add (self->blocks, block);
  g_hash_table_insert (self->numbers, block->key, GUINT_TO_POINTER (self->blocks->len));

  return self->blocks->len - 1;
}

/* Puts a record into the block of the key, once. */
static guint32
share (PioneerNameBook *self, guint32 record)
{
  guint32 number = get_block (self);
  Block *block = self->blocks->pdata[number];

  if (block->latest == record + 1)
    return number;
  block->latest = record + 1;
  block->n_records++;
  if (!is_whole (block) && block->n_records > BLOCK_MAX + 1)
    return number;

  g_array_append_val (block->records, record);
  g_array_append_val (self->shared, number);

  return number;
}

static guint32
share_word (PioneerNameBook *self, guint32 record, const PioneerWord *word)
{
  g_autofree char *start = NULL;

  g_string_printf (self->key, "%c%.*s", KEY_WORD, (int) word->length, word->word);
  if (g_utf8_strlen (word->word, word->length) > START_LETTERS)
    {
      g_autofree char *whole = g_strndup (word->word, word->length);

      start = g_utf8_substring (whole, 0, START_LETTERS);
    }
  if (start != NULL)
    {
      g_autofree char *kept = g_strdup (self->key->str);

      g_string_printf (self->key, "%c%s", KEY_START, start);
      share (self, record);
      g_string_assign (self->key, kept);
    }

  return share (self, record);
}

/* Single letters that are joined are one word: "N.H.S."; other joined words are their parts: "Stoke-on-Trent". Returns how many words there are. */
static guint
choose_words (const PioneerWord *words, guint n, const PioneerWord **chosen)
{
  guint n_chosen = 0;

  for (guint i = 0; i < n; i++)
    {
      guint parts = 0;

      while (words[i].joined && parts < n_chosen && chosen[n_chosen - 1 - parts]->start >= words[i].start)
        parts++;
      if (words[i].joined && g_utf8_strlen (words[i].word, words[i].length) != parts)
        continue;
      n_chosen -= parts;
      if (n_chosen < PIONEER_NAME_WORDS_MAX)
        chosen[n_chosen++] = &words[i];
    }

  return n_chosen;
}

static void
add_name (PioneerNameBook *self, guint32 record, const char *text)
{
  const PioneerWord *chosen[PIONEER_NAME_WORDS_MAX];
  guint n;
  const PioneerWord *words = pioneer_analysis_words (self->analysis, text, -1, &n);
  g_autoptr (GString) whole = g_string_new (NULL);
  Name *name;

  n = choose_words (words, n, chosen);
  if (n == 0)
    return;

  name = g_new0 (Name, 1);
  name->text = text;
  for (guint i = 0; i < n; i++)
    {
      guint32 number = share_word (self, record, chosen[i]);
      gboolean is_new = TRUE;

      for (guint j = 0; j < name->words.n; j++)
        is_new = is_new && name->blocks[j] != number;
      if (is_new)
        name->blocks[name->words.n++] = number;
      g_string_append_printf (whole, " %.*s", (int) chosen[i]->length, chosen[i]->word);
    }
  g_ptr_array_add (self->names, name);
  g_string_printf (self->key, "%c%s", KEY_NAME, whole->str);
  share (self, record);
}

static gboolean
is_given (const PioneerStatementData *statement)
{
  return statement->state == PIONEER_STATE_VALUE && pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED;
}

static void
add_names (PioneerNameBook *self, guint32 record)
{
  static const PioneerFieldId fields[] = { PIONEER_FIELD_NAME, PIONEER_FIELD_SCHEME, PIONEER_FIELD_ALTERNATIVE_LABEL };
  guint n_names = 0;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      guint32 n;
      const PioneerStatementData *statements = pioneer_store_field (self->store, self->first + record, fields[i], &n);

      for (guint32 j = 0; j < n && n_names < LABELS_MAX; j++)
        if (is_given (&statements[j]))
          {
            add_name (self, record, statements[j].value.text);
            n_names++;
          }
    }
}

static void
add_identifiers (PioneerNameBook *self, guint32 record)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, self->first + record, PIONEER_FIELD_IDENTIFIER, &n);

  for (guint32 i = 0; i < MIN (n, IDENTIFIERS_MAX); i++)
    if (is_given (&statements[i]))
      {
        const PioneerDatum *members = statements[i].value.members;

        g_string_printf (self->key, "%c%s\n%s", KEY_IDENTIFIER, members[PIONEER_IDENTIFIER_SCHEME].text,
                         members[PIONEER_IDENTIFIER_VALUE].text);
        share (self, record);
      }
}

/* By rarity, as in search; the weights of a name's words make a vector of length 1. */
static void
weigh (const PioneerNameBook *self, Name *name)
{
  double sum = 0;

  for (guint i = 0; i < name->words.n; i++)
    {
      const Block *block = self->blocks->pdata[name->blocks[i]];
      double n = block->n_records;
      double weight = log (1 + (self->n_records - n + 0.5) / (n + 0.5));

      name->words.words[i] = (PioneerNameWord){ block->key + 1, weight };
      sum += weight * weight;
    }
  for (guint i = 0; i < name->words.n; i++)
    name->words.words[i].weight /= sqrt (sum);
}

PioneerNameBook *
pioneer_name_book_new (PioneerStore *store, PioneerKind kind)
{
  PioneerNameBook *self = g_new0 (PioneerNameBook, 1);
  guint32 n = store->kinds[kind + 1] - store->kinds[kind];

  self->store = store;
  self->first = store->kinds[kind];
  self->n_records = n;
  self->analysis = pioneer_analysis_new ();
  self->numbers = g_hash_table_new (pioneer_hash_text, g_str_equal);
  self->blocks = g_ptr_array_new_with_free_func (free_block);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->shared = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->first_names = g_new0 (guint32, n + 1);
  self->first_shared = g_new0 (guint32, n + 1);
  self->seen = g_new0 (guint32, n + 1);
  self->key = g_string_new (NULL);
  for (guint32 i = 0; i < n; i++)
    {
      add_names (self, i);
      add_identifiers (self, i);
      self->first_names[i + 1] = self->names->len;
      self->first_shared[i + 1] = self->shared->len;
    }
  for (guint i = 0; i < self->names->len; i++)
    weigh (self, self->names->pdata[i]);

  return self;
}

void
pioneer_name_book_free (PioneerNameBook *self)
{
  pioneer_analysis_free (self->analysis);
  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->names);
  g_array_unref (self->shared);
  g_free (self->first_names);
  g_free (self->first_shared);
  g_free (self->seen);
  g_string_free (self->key, TRUE);
  g_free (self);
}

/* Of very many that share a whole name or an identifier, each is compared with the first alone. */
static void
list_block (PioneerNameBook *self, const GArray *records, guint32 record, gboolean whole, GArray *candidates)
{
  gboolean is_first = g_array_index (records, guint32, 0) == record;

  if (records->len > BLOCK_MAX && !(whole && is_first))
    return;

  for (guint i = 0; i < records->len; i++)
    {
      guint32 other = g_array_index (records, guint32, i);

      if (other <= record || self->seen[other] == record + 1)
        continue;
      self->seen[other] = record + 1;
      g_array_append_val (candidates, other);
    }
}

void
pioneer_name_book_list_candidates (PioneerNameBook *self, guint32 record, GArray *candidates)
{
  for (guint32 i = self->first_shared[record]; i < self->first_shared[record + 1]; i++)
    {
      const Block *block = self->blocks->pdata[g_array_index (self->shared, guint32, i)];

      list_block (self, block->records, record, is_whole (block), candidates);
    }
}

double
pioneer_name_book_compare (PioneerNameBook *self, guint32 record, guint32 other, const char **name, const char **other_name)
{
  double best = 0;

  for (guint32 i = self->first_names[record]; i < self->first_names[record + 1]; i++)
    for (guint32 j = self->first_names[other]; j < self->first_names[other + 1]; j++)
      {
        const Name *one = self->names->pdata[i];
        const Name *another = self->names->pdata[j];
        double likeness = pioneer_name_likeness (&one->words, &another->words);

        if (likeness > best)
          {
            best = likeness;
            *name = one->text;
            *other_name = another->text;
          }
      }

  return best;
}
