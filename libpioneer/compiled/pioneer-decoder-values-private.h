/* pioneer-decoder-values-private.h - Values from bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-statement-decoder-private.h"

G_BEGIN_DECLS

/* Keeps what is wrong first, and is FALSE. */
gboolean pioneer_decoder_fail (PioneerDecoder *self, const char *wrong);
gboolean pioneer_decoder_read_bytes (PioneerDecoder *self, gpointer bytes, gsize length);
gboolean pioneer_decoder_read_number (PioneerDecoder *self, guint64 most, guint64 *number);
gboolean pioneer_decoder_read_text (PioneerDecoder *self, const char **text);
gboolean pioneer_decoder_read_slug (PioneerDecoder *self, const char **slug);
gboolean pioneer_decoder_read_period (PioneerDecoder *self, PioneerPeriodData *period);
/* A value of a field, or of a member of a shape. */
gboolean pioneer_decoder_read_value (PioneerDecoder *self, const PioneerTypeSpec *spec, PioneerDatum *datum);

G_END_DECLS
