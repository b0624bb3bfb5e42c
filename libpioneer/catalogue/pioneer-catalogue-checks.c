/* pioneer-catalogue-checks.c - What can be wrong with a catalogue whose every file is right
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-checks-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-personal-data-private.h"

static void
clear_finding (gpointer data)
{
  PioneerFinding *finding = data;

  g_free (finding->message);
  g_free (finding->hint);
}

static void
note_wrong (PioneerChecks *self, guint32 statement)
{
  if (self->wrong->len == 0 || g_array_index (self->wrong, guint32, self->wrong->len - 1) != statement)
    g_array_append_val (self->wrong, statement);
}

void
pioneer_checks_report (PioneerChecks *self, PioneerIssueCode code, guint32 statement, const char *hint, const char *format, ...)
{
  const PioneerStatementData *data = pioneer_store_statement (self->store, statement);
  const PioneerRecordData *record = pioneer_store_record (self->store, data->record);
  PioneerFinding finding = { .code = code, .statement = statement, .hint = g_strdup (hint) };
  GString *message;
  va_list args;

  if (pioneer_issue_spec (code)->severity == PIONEER_SEVERITY_ERROR)
    note_wrong (self, statement);
  if (!pioneer_issue_log_count (&self->counts, code))
    {
      g_free (finding.hint);
      return;
    }

  message = g_string_new (NULL);
  g_string_append_printf (message, "%s/%s, %s: ", pioneer_kind_word (record->kind), record->slug,
                          pioneer_field_spec (data->field)->name);
  va_start (args, format);
  g_string_append_vprintf (message, format, args);
  va_end (args);
  finding.message = g_string_free (message, FALSE);
  g_array_append_val (self->findings, finding);
}

/* The vocabulary that a concept belongs to, or NULL where it doesn't say. */
static const char *
get_vocabulary (PioneerStore *store, guint32 concept)
{
  const PioneerStatementData *vocabulary = pioneer_store_shown (store, concept, PIONEER_FIELD_VOCABULARY);

  return vocabulary != NULL ? pioneer_choice_nick (PIONEER_TYPE_VOCABULARY, vocabulary->value.choice) : NULL;
}

static void
check_reference (PioneerChecks *self, guint32 statement, const PioneerTypeSpec *spec, const PioneerDatum *datum)
{
  guint32 record = pioneer_store_find (self->store, datum->kind, datum->text);
  const char *vocabulary;

  if (record == PIONEER_NO_RECORD)
    {
      pioneer_checks_report (self, PIONEER_ISSUE_DANGLING_REFERENCE, statement, NULL, "there is no record %s/%s",
                             pioneer_kind_word (datum->kind), datum->text);
      return;
    }

  vocabulary = spec->vocabulary != NULL ? get_vocabulary (self->store, record) : NULL;
  if (vocabulary != NULL && strcmp (vocabulary, spec->vocabulary) != 0)
    pioneer_checks_report (self, PIONEER_ISSUE_WRONG_VOCABULARY, statement, NULL,
                           "concept/%s is of the vocabulary %s where %s was expected", datum->text, vocabulary, spec->vocabulary);
}

static void
check_text (PioneerChecks *self, guint32 statement, const char *text)
{
  const char *what = text != NULL ? pioneer_personal_data_find (text) : NULL;

  if (what != NULL)
    pioneer_checks_report (self, PIONEER_ISSUE_PERSONAL_DATA, statement, NULL, "it seems to hold %s", what);
}

static void
check_datum (PioneerChecks *self, guint32 statement, const PioneerTypeSpec *spec, const PioneerDatum *datum)
{
  if (datum->type == PIONEER_VALUE_TYPE_RECORD)
    check_reference (self, statement, spec, datum);
  else if (datum->type == PIONEER_VALUE_TYPE_TEXT)
    check_text (self, statement, datum->text);
  else if (datum->type == PIONEER_VALUE_TYPE_SHAPE)
    for (guint i = 0; i < datum->shape->n_members; i++)
      check_datum (self, statement, &datum->shape->members[i].spec, &datum->members[i]);
}

static void
check_citations (PioneerChecks *self, guint32 statement, PioneerKind kind)
{
  const PioneerStatementData *data = pioneer_store_statement (self->store, statement);

  /* They are sorted by source: one that isn't there is reported once. */
  for (guint32 i = 0; i < data->n_citations; i++)
    if ((i == 0 || strcmp (data->citations[i].source, data->citations[i - 1].source) != 0) &&
        pioneer_store_find (self->store, PIONEER_KIND_SOURCE, data->citations[i].source) == PIONEER_NO_RECORD)
      pioneer_checks_report (self, PIONEER_ISSUE_DANGLING_REFERENCE, statement, NULL,
                             "it cites source/%s, and there is no such record", data->citations[i].source);

  if (data->n_citations == 0 && pioneer_field_needs_citation (data->field, kind))
    pioneer_checks_report (self, PIONEER_ISSUE_UNCITED, statement, NULL, "the statement cites no source");
}

static void
check_statement (PioneerChecks *self, guint32 statement)
{
  const PioneerStatementData *data = pioneer_store_statement (self->store, statement);
  PioneerKind kind = pioneer_store_record (self->store, data->record)->kind;

  check_citations (self, statement, kind);
  check_datum (self, statement, &pioneer_field_spec (data->field)->spec, &data->value);
  pioneer_check_units (self, statement);

  if (data->qualifiers != NULL)
    {
      check_text (self, statement, data->qualifiers->scope);
      check_text (self, statement, data->qualifiers->attributed_to);
      check_text (self, statement, data->qualifiers->reason);
    }

  if (data->field == PIONEER_FIELD_FEATURE && data->state == PIONEER_STATE_VALUE &&
      pioneer_store_modality (data) == PIONEER_MODALITY_UNSPECIFIED)
    pioneer_checks_report (self, PIONEER_ISSUE_NO_MODALITY, statement, NULL,
                           "the feature does not say whether it is planned or done");
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const PioneerFinding *x = a;
  const PioneerFinding *y = b;

  if (x->statement != y->statement)
    return x->statement < y->statement ? -1 : 1;

  return x->code != y->code ? (int) x->code - (int) y->code : strcmp (x->message, y->message);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;

  return (x > y) - (x < y);
}

/* Statements are looked at by themselves first, then outcome by outcome. */
static void
sort (PioneerChecks *self)
{
  guint32 *wrong = (guint32 *) (gpointer) self->wrong->data;
  guint kept = 0;

  g_array_sort (self->findings, compare_findings);
  g_array_sort (self->wrong, compare_numbers);
  for (guint i = 0; i < self->wrong->len; i++)
    if (kept == 0 || wrong[kept - 1] != wrong[i])
      wrong[kept++] = wrong[i];
  g_array_set_size (self->wrong, kept);
}

void
pioneer_checks_run (PioneerChecks *self, PioneerStore *store)
{
  self->store = store;
  pioneer_issue_log_init (&self->counts);
  self->findings = g_array_new (FALSE, FALSE, sizeof (PioneerFinding));
  g_array_set_clear_func (self->findings, clear_finding);
  self->wrong = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < store->n_statements; i++)
    check_statement (self, i);
  for (guint32 i = store->kinds[PIONEER_KIND_OUTCOME]; i < store->kinds[PIONEER_KIND_OUTCOME + 1]; i++)
    pioneer_check_outcome (self, i);

  sort (self);
}

void
pioneer_checks_clear (PioneerChecks *self)
{
  pioneer_issue_log_clear (&self->counts);
  g_clear_pointer (&self->findings, g_array_unref);
  g_clear_pointer (&self->wrong, g_array_unref);
}
