/* pioneer-json-names-private.h - the member names of the objects being scanned
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  guint64 hash;
  const guint8 *bytes;
  gsize length;
  const guint8 *at; /* where it stands in the text */
  char *owned;      /* bytes, where escapes had to be decoded; or NULL */
} PioneerJsonName;

/* One stack for all the objects that are open, innermost on top. */
typedef struct
{
  PioneerJsonName *names;
  guint n_names;
  guint n_allocated;
} PioneerJsonNames;

/* The part of the stack that one object has. */
typedef struct
{
  guint base;
  guint n_slots;
  guint32 *slots; /* NULL while there are few */
} PioneerJsonNameSet;

void pioneer_json_names_init (PioneerJsonNames *names);
void pioneer_json_names_clear (PioneerJsonNames *names);
void pioneer_json_names_open (PioneerJsonNames *names, PioneerJsonNameSet *set);
void pioneer_json_names_close (PioneerJsonNames *names, PioneerJsonNameSet *set);
const PioneerJsonName *pioneer_json_names_add (PioneerJsonNames *names, PioneerJsonNameSet *set, PioneerJsonName *name);

G_END_DECLS
