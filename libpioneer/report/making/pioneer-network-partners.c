/* pioneer-network-partners.c - The partners of a network, with what sites say of each
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-network-partners-private.h"

typedef struct
{
  PioneerMaking *making;
  const PioneerSectionSpec *section;
  PioneerItemColumn column;
  GArray *items;
  GPtrArray *partners;    /* PioneerNetworkPartner */
  GHashTable *by_partner; /* place of the record, 1 added -> PioneerNetworkPartner */
} Collecting;

static void
free_partner (gpointer data)
{
  PioneerNetworkPartner *partner = data;

  g_array_unref (partner->links);
  g_free (partner->label);
  g_free (partner);
}

static PioneerNetworkPartner *
find_partner (Collecting *self, const PioneerDatum *datum)
{
  guint32 record = pioneer_store_find (self->making->store, (PioneerKind) datum->kind, datum->text);
  gpointer key = GUINT_TO_POINTER (record + 1);
  PioneerNetworkPartner *partner;

  if (record == PIONEER_NO_RECORD)
    return NULL;
  partner = g_hash_table_lookup (self->by_partner, key);
  if (partner != NULL || self->section->kind == PIONEER_KIND_PARTNER)
    return partner;

  partner = g_new0 (PioneerNetworkPartner, 1);
  partner->record = record;
  partner->links = g_array_new (FALSE, FALSE, sizeof (PioneerNetworkLink));
  partner->label = g_utf8_casefold (pioneer_store_name (self->making->store, record), -1);
  g_ptr_array_add (self->partners, partner);
  g_hash_table_insert (self->by_partner, key, partner);

  return partner;
}

/* Of partners that were selected, who works with them is looked for among all. */
static void
add_selected (Collecting *self, GArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      PioneerNetworkPartner *partner = g_new0 (PioneerNetworkPartner, 1);

      partner->record = g_array_index (records, guint32, i);
      partner->links = g_array_new (FALSE, FALSE, sizeof (PioneerNetworkLink));
      partner->label = g_utf8_casefold (pioneer_store_name (self->making->store, partner->record), -1);
      g_ptr_array_add (self->partners, partner);
      g_hash_table_insert (self->by_partner, GUINT_TO_POINTER (partner->record + 1), partner);
    }
}

static void
add_links (Collecting *self, guint32 site)
{
  const PioneerReportRow row = { site, NULL };
  guint left_out;

  pioneer_item_column_collect (self->making, &self->column, &row, self->items, &left_out);
  for (guint i = 0; i < self->items->len; i++)
    {
      PioneerNetworkLink link = { site, g_array_index (self->items, PioneerReportItem, i) };
      const PioneerDatum *main = pioneer_report_item_main (&link.item);
      PioneerNetworkPartner *partner;

      if (link.item.state != PIONEER_STATE_VALUE || main->type != PIONEER_VALUE_TYPE_RECORD)
        continue;
      partner = find_partner (self, main);
      if (partner == NULL)
        continue;
      partner->n_sites +=
          partner->links->len == 0 || g_array_index (partner->links, PioneerNetworkLink, partner->links->len - 1).site != site;
      g_array_append_val (partner->links, link);
    }
}

static gboolean
collect (Collecting *self, GArray *records, GError **error)
{
  PioneerStore *store = self->making->store;
  gboolean of_partners = self->section->kind == PIONEER_KIND_PARTNER;
  guint n = of_partners ? store->kinds[PIONEER_KIND_SITE + 1] - store->kinds[PIONEER_KIND_SITE] : records->len;

  if (of_partners)
    add_selected (self, records);
  for (guint i = 0; i < n; i++)
    {
      if (i % 256 == 0 && !pioneer_making_go_on (self->making, 0, error))
        return FALSE;
      add_links (self, of_partners ? store->kinds[PIONEER_KIND_SITE] + i : g_array_index (records, guint32, i));
    }

  return TRUE;
}

/* Those that most work with first. */
static int
compare_partners (gconstpointer a, gconstpointer b)
{
  const PioneerNetworkPartner *one = *(const PioneerNetworkPartner *const *) a;
  const PioneerNetworkPartner *other = *(const PioneerNetworkPartner *const *) b;
  int order = g_strcmp0 (one->label, other->label);

  if (one->n_sites != other->n_sites)
    return one->n_sites > other->n_sites ? -1 : 1;

  return order != 0 ? order : (one->record > other->record) - (one->record < other->record);
}

static gboolean
init (Collecting *self, GError **error)
{
  guint kind = self->section->kind == PIONEER_KIND_PROGRAMME ? PIONEER_KIND_PROGRAMME : PIONEER_KIND_SITE;
  const PioneerColumnSpec spec = { .path = "partnership", .where = self->section->where };

  return pioneer_item_column_init (&self->column, 1u << kind, NULL, &spec, error);
}

GPtrArray *
pioneer_network_partners (PioneerMaking *making, const PioneerSectionSpec *section, GArray *records, GError **error)
{
  Collecting self = { .making = making, .section = section };
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  g_autoptr (GPtrArray) partners = g_ptr_array_new_with_free_func (free_partner);
  g_autoptr (GHashTable) by_partner = g_hash_table_new (NULL, NULL);
  gboolean collected;

  self.items = items;
  self.partners = partners;
  self.by_partner = by_partner;
  collected = init (&self, error) && collect (&self, records, error);
  pioneer_item_column_clear (&self.column);
  if (!collected)
    return NULL;
  g_ptr_array_sort (partners, compare_partners);

  return g_steal_pointer (&partners);
}
