/* pioneer-run-bounds.c - How much the documents of each window can score at most
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-run-rows-private.h"

/* Bounds are numbers of units, so that windows are compared eight at a time. A document that matches has one at least, also where it scores 0. */
#define MOST_UNITS 60000

gsize
pioneer_run_row_size (const PioneerRun *self)
{
  return (self->index->n_windows + PIONEER_RUN_STEP - 1) / PIONEER_RUN_STEP * PIONEER_RUN_STEP;
}

static guint16 *
new_row (PioneerRun *self)
{
  return pioneer_arena_new_array (self->arena, guint16, pioneer_run_row_size (self));
}

static double
highest_factor (const PioneerRunNode *node)
{
  if (node->united != NULL)
    return node->factor;

  return node->type == PIONEER_PLAN_TERM ? MAX (node->plan->exact_factor, node->plan->factor) : 1;
}

/* The most that a plan can give, were every word in it as frequent as can be. */
static double
highest_score (const PioneerRunNode *node)
{
  double highest = 0;

  if (node->type == PIONEER_PLAN_TERM || node->type == PIONEER_PLAN_PHRASE || node->united != NULL)
    return node->weight * highest_factor (node);

  for (guint i = 0; i < node->n_children; i++)
    {
      double child = highest_score (node->children[i]);

      if (node->type == PIONEER_PLAN_BEST)
        highest = MAX (highest, child);
      else if (node->type != PIONEER_PLAN_EXCEPT || i == 0)
        highest += child;
    }

  return highest;
}

/* Of a word of a phrase; rarer ones have none in the index. */
static const guint8 *
term_bounds (PioneerRun *self, PioneerCursor *cursor)
{
  guint32 shift = self->index->header->window_shift;
  guint8 *bounds;

  if (cursor->bounds != NULL)
    return cursor->bounds;

  bounds = pioneer_arena_take (self->arena, self->index->n_windows);
  for (guint32 block = 0; block < cursor->n_blocks; block++)
    {
      pioneer_cursor_read (cursor, block);
      pioneer_cursor_read_codes (cursor);
      if (cursor->n > 0)
        pioneer_run_need_parts (self, cursor->documents[0], cursor->documents[cursor->n - 1]);
      for (guint32 i = 0; i < cursor->n; i++)
        {
          guint level = self->index->lengths[cursor->documents[i]];
          guint32 part = self->parts[level * PIONEER_RUN_PARTS + pioneer_cursor_code (cursor, i)->frequency];
          guint8 bound = (guint8) ((part * 255 + G_MAXUINT16) >> 16);
          guint8 *window = &bounds[cursor->documents[i] >> shift];

          *window = MAX (*window, bound);
        }
    }
  cursor->block = PIONEER_NO_BLOCK;

  return bounds;
}

/* Of a score of which bounds are 255ths, 256 of these, as units. */
static guint16
units_of (double score, double unit)
{
  return (guint16) ceil (score / unit / 255 * 256);
}

/* Those of the block that is read. */
static void
list_rare (PioneerRun *self, PioneerRunNode *node, guint16 *row)
{
  PioneerCursor *cursor = node->cursors;
  PioneerRunRare *rare = node->rare;
  guint32 shift = self->index->header->window_shift;

  if (cursor->n > 0)
    pioneer_run_need_parts (self, cursor->documents[0], cursor->documents[cursor->n - 1]);
  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint32 document = cursor->documents[i];
      guint32 forms = node->needs_forms ? cursor->forms[i] : PIONEER_ALL_FORMS;
      guint8 frequency = pioneer_cursor_code (cursor, i)->frequency;
      gboolean is_exact = !node->needs_forms || (forms & node->plan->exact) != 0;
      guint32 units = pioneer_run_units (self, node->weights[is_exact], document, frequency);

      if (node->needs_forms && !(forms & node->plan->forms))
        continue;
      rare->documents[rare->n] = document;
      rare->frequencies[rare->n] = frequency;
      rare->exact[rare->n] = (guint8) is_exact;
      rare->units[rare->n++] = units;
      row[document >> shift] = (guint16) MAX (row[document >> shift], units);
    }
}

/* Rarer terms have no bounds in the index: they are made from their few documents. */
static void
fill_rare (PioneerRun *self, PioneerRunNode *node, guint16 *row)
{
  PioneerCursor *cursor = node->cursors;

  node->rare = pioneer_arena_new_array (self->arena, PioneerRunRare, 1);
  node->rare->documents = pioneer_arena_new_bare (self->arena, guint32, cursor->n_documents);
  node->rare->units = pioneer_arena_new_bare (self->arena, guint32, cursor->n_documents);
  node->rare->frequencies = pioneer_arena_take_bare (self->arena, cursor->n_documents);
  node->rare->exact = pioneer_arena_take_bare (self->arena, cursor->n_documents);
  for (guint32 block = 0; block < cursor->n_blocks; block++)
    {
      pioneer_cursor_read (cursor, block);
      pioneer_cursor_read_codes (cursor);
      if (node->needs_forms)
        pioneer_cursor_read_forms (cursor);
      list_rare (self, node, row);
    }
  cursor->block = PIONEER_NO_BLOCK;
}

static void
fill_term (PioneerRun *self, PioneerRunNode *node, guint16 *row)
{
  node->weights[0] = pioneer_run_to_units (self, node->weight * node->plan->factor);
  node->weights[1] = pioneer_run_to_units (self, node->weight * node->plan->exact_factor);
  if (node->cursors->bounds == NULL)
    fill_rare (self, node, row);
  else
    pioneer_run_row_scale (row, node->cursors->bounds, self->index->n_windows, units_of (highest_score (node), self->unit));
}

/* A phrase is no more frequent than its least frequent word. */
static void
fill_phrase (PioneerRun *self, PioneerRunNode *node, guint16 *row)
{
  gsize n = self->index->n_windows;
  guint8 *least = pioneer_arena_take (self->arena, n);

  memset (least, 255, n);
  for (guint i = 0; i < node->plan->n_terms; i++)
    {
      const guint8 *bounds = term_bounds (self, &node->cursors[i]);

      for (gsize window = 0; window < n; window++)
        least[window] = MIN (least[window], bounds[window]);
    }
  pioneer_run_row_scale (row, least, n, units_of (highest_score (node), self->unit));
}

static const guint16 *fill (PioneerRun *self, PioneerRunNode *node);

static void
fill_inner (PioneerRun *self, PioneerRunNode *node, guint16 *row)
{
  gsize n = pioneer_run_row_size (self);

  memcpy (row, fill (self, node->children[0]), n * sizeof *row);
  for (guint i = 1; i < node->n_children && node->type != PIONEER_PLAN_EXCEPT; i++)
    {
      const guint16 *other = fill (self, node->children[i]);

      if (node->type == PIONEER_PLAN_ALL)
        pioneer_run_row_add_required (row, other, n);
      else if (node->type == PIONEER_PLAN_ANY)
        pioneer_run_row_add (row, other, n);
      else
        pioneer_run_row_raise (row, other, n);
    }
}

static guint8
highest_frequency (const PioneerRunUnion *united, guint32 first, guint32 last)
{
  guint8 highest = 0;

  for (guint32 word = first / 64; word <= last / 64; word++)
    for (guint64 left = united->bits[word]; left != 0; left &= left - 1)
      highest = MAX (highest, united->frequencies[word * 64 + (guint32) __builtin_ctzll (left)]);

  return highest;
}

/* Where lengths ascend, that of the first. */
static guint8
shortest_length (const PioneerRun *self, const PioneerRunUnion *united, guint32 first, guint32 last)
{
  gboolean ascend = pioneer_run_is_of_one_kind (self, first, last);
  guint8 shortest = G_MAXUINT8;

  for (guint32 word = first / 64; word <= last / 64; word++)
    for (guint64 left = united->bits[word]; left != 0; left &= left - 1)
      {
        shortest = MIN (shortest, self->index->lengths[word * 64 + (guint32) __builtin_ctzll (left)]);
        if (ascend)
          return shortest;
      }

  return shortest;
}

/* Of the documents of a window, the most frequent and the shortest may be two. */
static void
raise_rare (PioneerRun *self, const PioneerRunUnion *united, guint8 *bounds)
{
  guint32 shift = self->index->header->window_shift;
  guint32 n_documents = self->index->header->n_documents;

  for (guint32 window = 0; window < self->index->n_windows; window++)
    {
      guint32 first = window << shift;
      guint32 last = first + (MIN (1u << shift, n_documents - first) - 1);
      guint8 frequency = highest_frequency (united, first, last);
      double norm;
      guint8 bound;

      if (frequency == 0)
        continue;
      norm = self->index->norms[shortest_length (self, united, first, last)];
      bound = (guint8) ceil (frequency / (frequency + norm) * 255);
      bounds[window] = MAX (bounds[window], bound);
    }
}

static void
fill_union (PioneerRun *self, PioneerRunNode *node, guint16 *row)
{
  gsize n = self->index->n_windows;
  guint8 *bounds = pioneer_arena_take (self->arena, n);

  for (guint i = 0; i < node->united->n_frequent; i++)
    pioneer_run_bytes_raise (bounds, node->united->frequent[i].cursor->bounds, n);
  raise_rare (self, node->united, bounds);
  pioneer_run_row_scale (row, bounds, n, units_of (highest_score (node), self->unit));
}

static void
fill_range (guint16 *row, guint32 first, guint32 last, guint32 shift)
{
  if (first >= last)
    return;
  for (guint32 window = first >> shift; window <= (last - 1) >> shift; window++)
    row[window] = 1;
}

static const guint16 *
fill (PioneerRun *self, PioneerRunNode *node)
{
  guint16 *row = node->row = new_row (self);

  if (node->n_children > 0)
    fill_inner (self, node, row);
  else if (node->united != NULL)
    fill_union (self, node, row);
  else if (node->type == PIONEER_PLAN_TERM)
    fill_term (self, node, row);
  else if (node->type == PIONEER_PLAN_PHRASE)
    fill_phrase (self, node, row);
  else if (node->type == PIONEER_PLAN_KIND)
    fill_range (row, node->plan->first, node->plan->last, self->index->header->window_shift);
  else if (node->type != PIONEER_PLAN_NOTHING)
    fill_range (row, 0, self->index->header->n_documents, self->index->header->window_shift);

  return row;
}

static guint
count_leaves (const PioneerRunNode *node)
{
  guint n = node->n_children == 0;

  for (guint i = 0; i < node->n_children; i++)
    n += count_leaves (node->children[i]);

  return n;
}

const guint16 *
pioneer_run_bounds (PioneerRun *self)
{
  /* Each leaf may be rounded up by as much as two units. */
  double room = MOST_UNITS - 2.0 * MIN (count_leaves (self->root), MOST_UNITS / 4);
  double highest = highest_score (self->root);

  pioneer_run_take_parts (self);
  self->unit = highest > 0 ? highest / room : 1;

  return fill (self, self->root);
}
