// pioneer-1.0-custom.vala - What the typelib can't tell Vala: lists to loop over
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

namespace Pioneer {
	public sealed class List : GLib.Object {
		public uint size { [CCode (cname = "pioneer_list_get_n_items")] get; }
	}

	public sealed class Results : GLib.Object {
		public uint size { [CCode (cname = "pioneer_results_get_n_items")] get; }
	}
}
