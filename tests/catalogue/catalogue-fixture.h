/* catalogue-fixture.h - Builders and texts for the tests of catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-catalogue-builder-private.h"
#include "pioneer-catalogue-writer-private.h"

G_BEGIN_DECLS

#define DIGEST "#0123456789abcdef"

/* Adds a text that has no errors. */
void fixture_add (PioneerCatalogueBuilder *builder, const char *text, const char *name);
/* The canonical text of all that was added. */
char *fixture_write (PioneerCatalogueBuilder *builder, const char *layer, PioneerCatalogueForm form);
/* The canonical text of one text. */
char *fixture_rewrite (const char *text, PioneerCatalogueForm form);
/* "code line:column path\n" for each issue, errors alone or all; "-" where there is no path. */
char *fixture_issues (PioneerCatalogueBuilder *builder, gboolean all);
/* The texts of the files of libpioneer/data, by their names. */
GStrv fixture_shipped (GStrv *names);

G_END_DECLS
