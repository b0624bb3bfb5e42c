/* pioneer-choice-private.h - Which of several statements is shown, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-source-book-private.h"

G_BEGIN_DECLS

#define PIONEER_N_POLICIES (PIONEER_POLICY_MOST_PRECISE + 1)
#define PIONEER_NOT_CHOSEN G_MAXUINT

/* Statements that compete, in the course of being told apart. */
typedef struct
{
  PioneerSourceBook *book;
  const PioneerStatementData *const *statements;
  guint n;
  guint *left; /* places of those still in the running */
  guint n_left;
  double *scores; /* by place: under the policy applied last */
  guint *support; /* by place: NULL until a policy asks for it */
} PioneerContest;

/* The index of the one that is shown of several statements of one record, field and key; PIONEER_NOT_CHOSEN where all
 * are deprecated. A value comes before "none", that before "unknown", that before "not stated"; then comes the policy,
 * then the others in their order, then the canonical order of statements. The rule is the policy that left only
 * statements that say the same; where none did, or all said the same at once, it is the policy asked for. */
guint pioneer_choose (
    PioneerStore *store, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy, PioneerPolicy *rule);
guint pioneer_choose_in_book (
    PioneerSourceBook *book, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy, PioneerPolicy *rule);

/* Why pioneer_choose() chooses what it does: one English sentence. (transfer full) */
char *pioneer_choice_reason (PioneerStore *store, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy);

/* Marks the chosen one of each key of each record and field, by the store's policy. Statements without a value form a
 * key of their own, of which one is marked only where no value is. For building: the store must not be in use yet. */
void pioneer_store_mark_shown (PioneerStore *store);

/* The steps, for the reason. */
void pioneer_contest_init (PioneerContest *self, PioneerSourceBook *book, const PioneerStatementData *const *statements, guint n);
void pioneer_contest_clear (PioneerContest *self);
/* Leaves those whose state comes first. */
void pioneer_contest_by_state (PioneerContest *self);
/* The n-th policy to be applied where one is asked for. */
PioneerPolicy pioneer_contest_policy (PioneerPolicy asked, guint n);
/* Leaves those that the policy puts highest. */
void pioneer_contest_by_policy (PioneerContest *self, PioneerPolicy policy);
gboolean pioneer_contest_is_open (const PioneerContest *self);

G_END_DECLS
