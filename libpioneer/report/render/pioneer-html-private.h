/* pioneer-html-private.h - The parts of a page
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-renderer-private.h"

G_BEGIN_DECLS

/* All up to <body>, with a policy that allows nothing but what stands in the page. */
void pioneer_html_head (const PioneerContent *content, GString *out);
/* The script element, at the end. */
void pioneer_html_script (GString *out);
/* Custom properties of CSS. */
void pioneer_html_theme (const PioneerTheme *theme, GString *out);
/* Links to the headings up to a level; nothing where there is none. */
void pioneer_html_contents (const PioneerContent *content, guint level, guint number, GString *out);

void pioneer_html_runs (const PioneerRuns *runs, GString *out);
/* Its number makes its id. */
void pioneer_html_table (const PioneerTable *table, guint number, GString *out);
/* Sets those of 101 that it needs: columns of so many percent. */
void pioneer_html_table_widths (const PioneerTable *table, gboolean *widths);

/* A rule for the foot of each sheet of paper: title, footer, number. */
void pioneer_html_foot (const PioneerContent *content, GString *out);
/* Whether no word has to be broken for the table to be as wide as a sheet of paper; an estimate, on the safe side. */
gboolean pioneer_html_fits_paper (const PioneerTable *table);

G_END_DECLS
