/* case-scene.h - What a case has at hand: what its steps have named, and the files it may read and write
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "case-call.h"

typedef struct
{
  GHashTable *held;   /* name → GValue */
  char *folder;       /* of its own, for the files it makes */
  JsonObject *faces;  /* class → the method whose string stands for an object of it */
  JsonArray *getters; /* how the functions begin that get what a property has */
} CaseScene;

/* Conventions are those of files/conventions.json. */
CaseScene *case_scene_new (JsonObject *conventions);
void case_scene_free (CaseScene *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CaseScene, case_scene_free)

/* Ends the program if no step has named it so. */
const GValue *case_scene_get (CaseScene *self, const char *name);
void case_scene_hold (CaseScene *self, const char *name, const GValue *value);
/* What a step has written. */
char *case_scene_read_made (CaseScene *self, const char *name);

/* A file below tests/. */
GFile *case_file (const char *path);
char *case_read (const char *path);
/* The lines of an array, or a string as it is. */
char *case_text (JsonNode *lines);

/* What a step gives to a function, as it is written in a case. */
void case_scene_read_argument (CaseScene *self, JsonNode *written, GValue *argument);

/* What is wrong with a value, beginning with its place; or NULL. */
char *case_scene_compare (CaseScene *self, const char *place, const GValue *got, JsonNode *expected);
