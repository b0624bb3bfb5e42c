/* pioneer-making-links.c - Links within a report, which are set once it is known what it tells of, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

/* Where a report tells of a record: a section of its own, or a row. */
typedef struct _PioneerHome PioneerHome;

struct _PioneerHome
{
  PioneerHome *before; /* the one that came before it */
  const char *scope;   /* what it is within, of "each" */
  const char *anchor;
  gboolean is_section;
};

void
pioneer_making_add_home (PioneerMaking *self, guint32 record, const char *anchor, gboolean is_section)
{
  PioneerHome *home = pioneer_arena_new_array (self->content->arena, PioneerHome, 1);

  home->before = g_hash_table_lookup (self->homes, GUINT_TO_POINTER (record + 1));
  home->scope = self->scope;
  home->anchor = anchor;
  home->is_section = is_section;
  g_hash_table_insert (self->homes, GUINT_TO_POINTER (record + 1), home);
}

/* Until then, the run has the record's number and, as its anchor, where it stands itself. */
void
pioneer_making_link_record (PioneerMaking *self, PioneerRun *run, guint32 record)
{
  run->number = record;
  run->anchor = self->scope;
  g_ptr_array_add (self->record_links, run);
}

/* The nearest: what is within the same record of "each", then what is a section, then what comes first. */
static const PioneerHome *
find_home (PioneerMaking *self, guint32 record, const char *scope)
{
  const PioneerHome *best = NULL;
  guint most = 0;

  for (const PioneerHome *home = g_hash_table_lookup (self->homes, GUINT_TO_POINTER (record + 1)); home != NULL;
       home = home->before)
    {
      guint nearness = 1 + 2 * (home->scope == scope) + home->is_section;

      if (nearness >= most)
        {
          most = nearness;
          best = home;
        }
    }

  return best;
}

static void
link_records (PioneerMaking *self)
{
  for (guint i = 0; i < self->record_links->len; i++)
    {
      PioneerRun *run = self->record_links->pdata[i];
      const PioneerHome *home = find_home (self, run->number, run->anchor);

      run->kind = home != NULL ? PIONEER_RUN_LINK : PIONEER_RUN_TEXT;
      run->anchor = home != NULL ? home->anchor : NULL;
      run->number = 0;
    }
}

void
pioneer_making_link_dispute (PioneerMaking *self, PioneerRuns *cell, guint place)
{
  pioneer_runs_text (self->content, cell, " ");
  pioneer_runs_text (self->content, cell, "sources disagree");
  cell->last->number = place;
  g_ptr_array_add (self->dispute_links, cell->last);
}

guint
pioneer_making_list_dispute (PioneerMaking *self, guint place, gboolean *is_first)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->listed, GUINT_TO_POINTER (place)));

  *is_first = number == 0;
  if (number > 0)
    return number;

  number = g_hash_table_size (self->listed) + 1;
  g_hash_table_insert (self->listed, GUINT_TO_POINTER (place), GUINT_TO_POINTER (number));

  return number;
}

/* A section may have listed only some disagreements: where there is no more to read of one, the words say that there is one. */
static void
link_disputes (PioneerMaking *self)
{
  for (guint i = 0; i < self->dispute_links->len; i++)
    {
      PioneerRun *run = self->dispute_links->pdata[i];
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->listed, GUINT_TO_POINTER (run->number)));
      char text[40];

      run->number = 0;
      if (number == 0)
        continue;
      g_snprintf (text, sizeof text, "sources disagree: D%u", number);
      run->kind = PIONEER_RUN_LINK;
      run->text = pioneer_content_text (self->content, text);
      g_snprintf (text, sizeof text, "d%u", number);
      run->anchor = pioneer_content_text (self->content, text);
    }
}

void
pioneer_making_set_links (PioneerMaking *self)
{
  link_records (self);
  link_disputes (self);
}
