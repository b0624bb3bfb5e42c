/* pioneer-runs.c - The runs that cells and paragraphs consist of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-content-private.h"

#include "pioneer-number-private.h"

/* The text belongs to the document, or lives as long. */
static PioneerRun *
take_run (PioneerContent *content, PioneerRuns *runs, PioneerRunKind kind, const char *text)
{
  PioneerRun *run = pioneer_arena_new_array (content->arena, PioneerRun, 1);

  run->kind = kind;
  run->text = text;
  if (runs->last != NULL)
    runs->last->next = run;
  else
    runs->first = run;
  runs->last = run;

  return run;
}

static PioneerRun *
add_run (PioneerContent *content, PioneerRuns *runs, PioneerRunKind kind, const char *text)
{
  return take_run (content, runs, kind, pioneer_content_text (content, text));
}

void
pioneer_runs_text (PioneerContent *content, PioneerRuns *runs, const char *text)
{
  add_run (content, runs, PIONEER_RUN_TEXT, text);
}

void
pioneer_runs_borrow (PioneerContent *content, PioneerRuns *runs, const char *text)
{
  take_run (content, runs, PIONEER_RUN_TEXT, pioneer_content_borrow (content, text));
}

void
pioneer_runs_format (PioneerContent *content, PioneerRuns *runs, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  add_run (content, runs, PIONEER_RUN_TEXT, text);
}

void
pioneer_runs_emphasis (PioneerContent *content, PioneerRuns *runs, const char *text)
{
  add_run (content, runs, PIONEER_RUN_EMPHASIS, text);
}

void
pioneer_runs_strong (PioneerContent *content, PioneerRuns *runs, const char *text)
{
  add_run (content, runs, PIONEER_RUN_STRONG, text);
}

void
pioneer_runs_absent_words (PioneerContent *content, PioneerRuns *runs, const char *words)
{
  add_run (content, runs, PIONEER_RUN_ABSENT, words);
}

void
pioneer_runs_absent (PioneerContent *content, PioneerRuns *runs, PioneerState state)
{
  static const char *const words[] = {
    [PIONEER_STATE_VALUE] = "",
    [PIONEER_STATE_UNKNOWN] = "unknown",
    [PIONEER_STATE_NONE] = "none",
    [PIONEER_STATE_NOT_STATED] = "not stated",
  };

  add_run (content, runs, PIONEER_RUN_ABSENT, words[state]);
}

const char *
pioneer_modality_words (PioneerModality modality)
{
  static const char *const words[] = {
    [PIONEER_MODALITY_UNSPECIFIED] = NULL,
    [PIONEER_MODALITY_AIM] = "aim",
    [PIONEER_MODALITY_PLAN] = "plan",
    [PIONEER_MODALITY_HOPE] = "hope",
    [PIONEER_MODALITY_IN_PROGRESS] = "in progress",
    [PIONEER_MODALITY_REPORTED] = "reported",
    [PIONEER_MODALITY_MEASURED] = "measured",
    [PIONEER_MODALITY_PROJECTION] = "projection",
  };

  return (guint) modality < G_N_ELEMENTS (words) ? words[modality] : NULL;
}

void
pioneer_runs_modality (PioneerContent *content, PioneerRuns *runs, PioneerModality modality)
{
  const char *words = pioneer_modality_words (modality);

  if (words == NULL)
    return;
  add_run (content, runs, PIONEER_RUN_MODALITY, words)->number = modality;
  if (runs->modality == NULL)
    runs->modality = words;
}

void
pioneer_runs_link (PioneerContent *content, PioneerRuns *runs, const char *text, const char *anchor)
{
  add_run (content, runs, PIONEER_RUN_LINK, text)->anchor = pioneer_content_text (content, anchor);
}

void
pioneer_runs_address (PioneerContent *content, PioneerRuns *runs, const char *text, const char *address)
{
  add_run (content, runs, PIONEER_RUN_ADDRESS, text)->anchor = pioneer_content_text (content, address);
}

void
pioneer_runs_break (PioneerContent *content, PioneerRuns *runs)
{
  if (runs->last != NULL && runs->last->kind != PIONEER_RUN_BREAK)
    add_run (content, runs, PIONEER_RUN_BREAK, NULL);
}

void
pioneer_runs_number (PioneerContent *content, PioneerRuns *runs, double number)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_number_append_grouped (text, number);
  add_run (content, runs, PIONEER_RUN_TEXT, text->str);
  runs->has_amount = TRUE;
  runs->amount = number;
}

void
pioneer_runs_reference (PioneerContent *content, PioneerRuns *runs, PioneerNote *note)
{
  PioneerRun *run = add_run (content, runs, PIONEER_RUN_REFERENCE, NULL);

  run->number = note->number;
  run->occurrence = ++note->n_references;
}
