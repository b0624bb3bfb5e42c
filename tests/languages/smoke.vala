// smoke.vala - Searches the shipped catalogue from Vala, loops over what was found, and catches an error
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

async void find_sites (Pioneer.Catalogue catalogue, string text) throws Error {
	var search = new Pioneer.Search (new Pioneer.Query (text));
	var results = yield search.run_async (catalogue, null);

	print ("%u found\n", results.total);
	foreach (var match in results) {
		print ("%s\n", match.record.name);
		foreach (var item in ((Pioneer.Site) match.record).populations)
			print ("  %s\n", ((Pioneer.Value) item).to_string ());
	}
}

async int run () {
	try {
		yield find_sites (Pioneer.Catalogue.load_shipped (), "kind:site name:leeds");
		new Pioneer.Quantity.from_string ("lots");
	} catch (Pioneer.Error.PARSE error) {
		print ("%s\n", error.message);
		return 0;
	} catch (Error error) {
		print ("unexpected: %s\n", error.message);
	}
	return 1;
}

int main () {
	var loop = new MainLoop ();
	int status = 1;

	run.begin ((source, result) => {
		status = run.end (result);
		loop.quit ();
	});
	loop.run ();
	return status;
}
