/* case-call.h - Every public function, to be called by its name with values of any type
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

typedef void (*CaseCallFunc) (const GValue *arguments, GValue *result, GError **error);
typedef void (*CaseStartFunc) (const GValue *arguments, GAsyncReadyCallback callback, gpointer user_data);
typedef void (*CaseFinishFunc) (GObject *source, GAsyncResult *answer, GValue *result, GError **error);

/* A public function. What calls it is written by generate-calls.py from the headers, with the types that stand there. One that ends in _async
 * has start and finish instead of call. */
typedef struct
{
  const char *owner; /* the class, without prefix; "" for a function of the namespace */
  const char *name;  /* within it */
  guint n_arguments; /* with the object itself, without the GError, the callback and its data */
  CaseCallFunc call;
  CaseStartFunc start;
  CaseFinishFunc finish;
  gboolean throws;
  gboolean called;
  gboolean failed;
} CaseCall;

/* Both end in an entry of zeros; written by generate-calls.py. */
extern CaseCall case_calls[];
extern GType (*const case_types[]) (void);

/* NULL if there is none. */
CaseCall *case_call_find (const char *owner, const char *name);
/* Of the class of the object, or of those it is derived from. */
CaseCall *case_call_find_method (GObject *object, const char *name);
void case_call_run (CaseCall *self, const GValue *arguments, GValue *result, GError **error);

/* What an argument is; they end the program where it is nothing of the kind. */
gpointer case_object (const GValue *argument);
gpointer case_boxed (const GValue *argument);
const char *case_string (const GValue *argument);
const char *const *case_strings (const GValue *argument);
gboolean case_boolean (const GValue *argument);
guint case_uint (const GValue *argument);
double case_double (const GValue *argument);
int case_enum (const GValue *argument, GType type);

/* What came back. */
void case_take_object (GValue *result, gpointer object);
void case_take_boxed (GValue *result, GType type, gpointer boxed);
void case_take_string (GValue *result, char *text);
void case_give_string (GValue *result, const char *text);
void case_give_boolean (GValue *result, gboolean value);
void case_give_int (GValue *result, int value);
void case_give_uint (GValue *result, guint value);
void case_give_double (GValue *result, double value);
void case_give_enum (GValue *result, GType type, int value);
