/* pioneer-bind-private.h - Binding a query to a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-enums.h"
#include "pioneer-plan-private.h"
#include "pioneer-query-node-private.h"
#include "pioneer-searcher-private.h"

G_BEGIN_DECLS

/* docs/search.md: how many words a prefix and a fuzzy word stand for at most, and how many narrower terms a word is widened by. */
#define PIONEER_PREFIX_MAX   1024
#define PIONEER_FUZZY_MAX    64
#define PIONEER_NARROWER_MAX 1024

/* What a leaf of a plan looks for, and why. */
typedef struct _PioneerOrigin PioneerOrigin;

struct _PioneerOrigin
{
  PioneerFoundBy found_by; /* of words: how they are found where they aren't found exactly */
  const char *typed;       /* as the query has it; belongs to the query or the bound one */
  const char *sought;      /* a label of the vocabulary; what the words of a prefix start with; the fuzzy word; or NULL */
  guint32 concept;         /* whose mentions are looked for; or PIONEER_NO_RECORD */
  PioneerOrigin *next;
};

/* Some words that were widened by the vocabulary. */
typedef struct
{
  char *typed;
  GArray *concepts; /* guint32: places in the store */
  GPtrArray *labels;
  GArray *narrower; /* guint32: likewise */
} PioneerWidened;

/* A word that no text has. */
typedef struct
{
  const PioneerQueryNode *node;
  char *word; /* as the query has it */
} PioneerMissing;

/* A text that was just analysed, and a word that was just looked up in the index. */
typedef struct
{
  const char *text; /* NULL where none was */
  guint64 n_texts;  /* of the analysis */
  char word[PIONEER_WORD_MAX];
  guint length; /* 0 where none was */
  gboolean is_there;
  PioneerIndexWord found;
} PioneerLookUp;

/* A query that has met a catalogue. */
typedef struct
{
  PioneerPlan *plan;
  PioneerOrigin *origins; /* all, the last one first */
  GPtrArray *widened;     /* PioneerWidened; NULL where there are none */
  GPtrArray *missing;     /* PioneerMissing; NULL where there are none */
  GPtrArray *cuts;        /* texts that say what was cut short; NULL where there are none */
  GPtrArray *owned;       /* memory that plans and origins refer to; NULL where there is none */

  PioneerSearcher *searcher;
  PioneerStore *store;
  PioneerIndex *index;
  PioneerAnalysis *analysis; /* while it is being bound */
  gboolean widening;
  gboolean is_excluding; /* while what is left out is being bound: its words aren't widened */
  PioneerLookUp *last;   /* while it is being bound; or NULL */

  /* Mostly the only ones. */
  PioneerOrigin origin;
  PioneerPlan term;
} PioneerBound;

/* Fills one that is all zeros; FALSE where that fails, when it still is to be cleared. The query must live as long as what is made of it. */
gboolean pioneer_bind (PioneerBound *self,
                       PioneerSearcher *searcher,
                       const PioneerQueryNode *root,
                       gboolean widening,
                       GCancellable *cancellable,
                       GError **error);
void pioneer_bound_clear (PioneerBound *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerBound, pioneer_bound_clear)

/* For the parts of it. Memory that lives as long as what is bound; an origin for a plan. */
gpointer pioneer_bound_own (PioneerBound *self, gpointer memory);
PioneerOrigin *pioneer_bound_origin (PioneerBound *self, PioneerFoundBy found_by, const char *typed);
/* A plan of a term, to be filled. */
PioneerPlan *pioneer_bound_new_term (PioneerBound *self);
/* (transfer full) of the texts; what was widened is to be filled. */
void pioneer_bound_note_cut (PioneerBound *self, char *note);
void pioneer_bound_note_missing (PioneerBound *self, const PioneerQueryNode *node, char *word);
PioneerWidened *pioneer_bound_note_widened (PioneerBound *self, const char *typed);

/* Plans put together; those that are NULL look for nothing and are left out, and NULL is what comes of nothing else. They are taken. */
PioneerPlan *pioneer_plan_join (PioneerPlanType type, PioneerPlan *one, PioneerPlan *other);
PioneerPlan *pioneer_plan_new_bits (PioneerIndex *index);
void pioneer_plan_mark (PioneerPlan *bits, guint32 document);

/* The words of a text that the query or what is bound has, which is analysed once where several ask for it one after the other. */
const PioneerWord *pioneer_bound_words (PioneerBound *self, const char *text, guint *n_words);

/* Looks a word up in the index, once where several ask for it one after the other; FALSE where no text has it. */
gboolean pioneer_bound_find_word (PioneerBound *self, const PioneerWord *word, PioneerIndexWord *found);

/* Words, in all fields or some of them: NULL where there is no letter or digit to look for. */
PioneerPlan *pioneer_bind_word (PioneerBound *self, const PioneerQueryNode *node, const char *text, const guint8 *fields);
PioneerPlan *pioneer_bind_phrase (PioneerBound *self, const char *text, const guint8 *fields, PioneerOrigin *origin, double factor);
PioneerPlan *pioneer_bind_all_words (PioneerBound *self, const PioneerQueryNode *node, const char *text, const guint8 *fields);
PioneerPlan *pioneer_bind_prefix (PioneerBound *self, const char *text, const guint8 *fields);
PioneerPlan *pioneer_bind_fuzzy (PioneerBound *self, const char *text, guint distance, const guint8 *fields);

/* The number of successive children, from one on, that are a label of a concept, and what else they are looked for by, NULL where there is
 * nothing else. */
guint pioneer_bind_widen (PioneerBound *self, GPtrArray *children, guint first, PioneerPlan **widened);

/* A condition on a field. */
gboolean pioneer_bind_field (
    PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error);
/* Its parts: on a path with brackets or several steps; on a programme, whose records are looked for; on a modality; on the outcomes of a measure,
 * which sets no plan where there is no measure of that name. */
gboolean
pioneer_bind_path (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error);
gboolean pioneer_bind_programme (
    PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error);
gboolean pioneer_bind_modality (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GError **error);
gboolean pioneer_bind_measure (
    PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GCancellable *cancellable, GError **error);

/* The documents whose value of a field is one of three states: one of the first numbers of a column; or PIONEER_ORDINAL_FIRST_VALUE for any
 * value. */
PioneerPlan *pioneer_bind_state (PioneerBound *self, PioneerFieldId field, int member, guint32 ordinal);
PioneerPlan *pioneer_bind_kinds (PioneerBound *self, guint kinds);
/* The number that a condition is about; FALSE where it is about values of some sort. */
gboolean pioneer_condition_get_ordinal (PioneerCondition condition, guint32 *ordinal);
/* The fields that are called so in the singular or the plural, in their order; how many. No two fields of a kind have one name. */
#define PIONEER_FIELDS_SHARING PIONEER_N_KINDS
guint pioneer_fields_called (const char *name, PioneerFieldId fields[PIONEER_FIELDS_SHARING]);

G_END_DECLS
