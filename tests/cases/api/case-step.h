/* case-step.h - A step of a case: a call, or a look, and what must come of it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "case-scene.h"

/* What is wrong, or NULL. */
char *case_step_run (JsonObject *step, CaseScene *scene);
