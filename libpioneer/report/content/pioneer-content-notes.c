/* pioneer-content-notes.c - The notes of a report, each passage once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * A large report has a note for every value. They are found by a table of hashes and numbers, in which hardly any note needs to be looked at
 * but the one that is sought: a table of pointers would fetch one from far away at each step.
 */

#include "pioneer-content-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

#define FIRST_SLOTS 64u
/* 4,294,967,295 */
#define MOST_DIGITS 13

struct _PioneerNoteSlot
{
  guint32 hash;
  guint32 number; /* of the note; 0 where the slot is free */
};

static guint32
hash_span (const char *source, guint32 start, guint32 end)
{
  guint32 span[2] = { start, end };

  return pioneer_hash_text (source) ^ (guint32) (pioneer_hash_bytes (span, sizeof span) >> 32);
}

static void
put_slot (PioneerNoteSlot *slots, guint n_slots, guint32 hash, guint32 number)
{
  guint at = hash & (n_slots - 1);

  while (slots[at].number != 0)
    at = (at + 1) & (n_slots - 1);
  slots[at] = (PioneerNoteSlot){ hash, number };
}

/* At most half of the slots are taken. */
static void
grow (PioneerContent *self)
{
  guint n_slots = self->n_slots == 0 ? FIRST_SLOTS : 2 * self->n_slots;
  PioneerNoteSlot *slots = g_new0 (PioneerNoteSlot, n_slots);

  for (guint i = 0; i < self->n_slots; i++)
    if (self->slots[i].number != 0)
      put_slot (slots, n_slots, self->slots[i].hash, self->slots[i].number);
  g_free (self->slots);
  self->slots = slots;
  self->n_slots = n_slots;
}

static void
note_slot (PioneerContent *self, const PioneerNote *note)
{
  if (2 * self->notes->len > self->n_slots)
    grow (self);
  put_slot (self->slots, self->n_slots, hash_span (note->source, note->start, note->end), note->number);
}

PioneerNote *
pioneer_content_find_note (PioneerContent *self, const char *source, guint32 start, guint32 end)
{
  guint32 hash = self->n_slots > 0 ? hash_span (source, start, end) : 0;

  if (self->n_slots == 0)
    return NULL;

  for (guint at = hash & (self->n_slots - 1); self->slots[at].number != 0; at = (at + 1) & (self->n_slots - 1))
    {
      PioneerNote *note;

      if (self->slots[at].hash != hash)
        continue;
      note = self->notes->pdata[self->slots[at].number - 1];
      if (note->start == start && note->end == end && strcmp (note->source, source) == 0)
        return note;
    }

  return NULL;
}

/* Written from its end, in front of a place; where it begins. */
static char *
put_grouped (char *at, guint32 number)
{
  guint n = 0;

  do
    {
      if (n > 0 && n % 3 == 0)
        *--at = ',';
      *--at = (char) ('0' + number % 10);
      n++;
    }
  while ((number /= 10) != 0);

  return at;
}

/* "Department of Health, Integration pioneers leading the way, characters 10,412–10,423": unlike any other, so that it isn't looked up. */
static const char *
write_note (PioneerContent *self, const char *heading, guint32 start, guint32 end)
{
  static const char between[] = ", characters ";
  gsize length = strlen (heading);
  char digits[2 * MOST_DIGITS + sizeof "–"];
  char *tail = digits + sizeof digits;
  char *copy;

  *--tail = '\0';
  tail = put_grouped (tail, end);
  tail -= strlen ("–");
  memcpy (tail, "–", strlen ("–"));
  tail = put_grouped (tail, start);

  copy = pioneer_arena_take (self->arena, length + strlen (between) + (gsize) (digits + sizeof digits - tail));
  memcpy (copy, heading, length);
  memcpy (copy + length, between, strlen (between));
  memcpy (copy + length + strlen (between), tail, (gsize) (digits + sizeof digits - tail));

  return copy;
}

PioneerNote *
pioneer_content_add_note (PioneerContent *self, const char *source, guint32 start, guint32 end, const char *heading)
{
  return pioneer_content_copy_note (
      self, &(PioneerNote){ .source = source, .start = start, .end = end, .text = write_note (self, heading, start, end) });
}

PioneerNote *
pioneer_content_copy_note (PioneerContent *self, const PioneerNote *original)
{
  PioneerNote *note = pioneer_arena_new_array (self->arena, PioneerNote, 1);

  *note = *original;
  note->n_references = 0;
  g_ptr_array_add (self->notes, note);
  note->number = self->notes->len;
  note_slot (self, note);

  return note;
}
