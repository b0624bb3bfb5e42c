/* compiled-fixture.h - Compiled catalogues as bytes and as files
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

G_BEGIN_DECLS

/* A folder of its own, and a file in it, both of which are deleted with it. */
typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Place;

void place_init (Place *self);
void place_clear (Place *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

/* A few records of two layers, of which one deprecates what the other says; every kind of value; a source that two statements cite. */
PioneerCatalogue *compiled_make_small (void);

void compiled_write (PioneerCatalogue *catalogue, Place *place);
GByteArray *compiled_read (Place *place);
void compiled_put (Place *place, const guint8 *bytes, gsize length);
PioneerCatalogue *compiled_open (Place *place);
/* What a catalogue is once it has been through a file. */
PioneerCatalogue *compiled_pass (PioneerCatalogue *catalogue);

/* Makes the checksums of the header and of all sections what they ought to be, as far as the table can be read. */
void compiled_mend (guint8 *bytes, gsize length);
/* As if it were made by a library of other tables. */
void compiled_mend_foreign (guint8 *bytes, gsize length, guint64 tables);

/* Where a section is; it must be there. */
guint8 *compiled_find (GByteArray *bytes, guint section, gsize *length);

/* Looks at everything that there is in a catalogue, whatever state it is in. */
void compiled_walk (PioneerCatalogue *catalogue);

G_END_DECLS
