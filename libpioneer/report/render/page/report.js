/* report.js - Gives the page its tools
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

function start() {
  for (const table of tables) {
    addSorting(table);
    addFacets(table);
    addDownload(table);
  }
  addNotes();

  if (tables.some((table) => table.rows.length >= 3)) {
    const bar = make("div", { class: "bar", role: "search", "aria-label": "Tables" });
    addSearch(bar);
    addLink(bar);
    document.getElementById("main").before(bar);
  }
  restoreState();
  window.addEventListener("hashchange", restoreState);
}

/** A bit at a time while nothing else happens, so that the first search is as fast as the next. */
function prepareRest(index) {
  if (index >= tables.length) return;
  const soon = window.requestIdleCallback || ((run) => setTimeout(run, 50));
  soon(() => {
    tables[index].prepare();
    prepareRest(index + 1);
  });
}

start();
prepareRest(0);
