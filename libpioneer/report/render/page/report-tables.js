/* report-tables.js - The tables of the page, and which of their rows are shown
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/** A table as the page's tools see it. Bodies stand in order; totals end the body that they stand in. */
class Table {
  constructor(element) {
    this.element = element;
    this.key = element.dataset.table;
    this.heads = Array.from(element.tHead.rows[0].cells);
    this.bodies = Array.from(element.tBodies);
    this.rows = Array.from(element.querySelectorAll("tbody > tr:not(.total):not(.heading)"));
    this.original = new Map(this.bodies.map((body) => [body, Array.from(body.rows)]));
    this.texts = null;
    this.facets = [];
    this.sorted = null;
    this.terms = [];
    this.nShown = this.rows.length;
    this.hasTotals = element.querySelector("tr.total") !== null;
    this.status = make("p", { class: "shown" });
    this.tools = make("div", { class: "tools" });
    const region = element.closest(".scroll");
    region.before(this.tools, this.status);
    this.status.hidden = true;
  }

  /** The folded text of each row: made once, when it is needed or when there is time. */
  prepare() {
    if (this.texts === null)
      this.texts = this.rows.map((row) => fold(Array.from(row.cells, (cell) => wordsOf(cell)).join(" ")));
  }

  /** Whether a row is wanted by all facets but one. */
  passes(index, except) {
    return (
      this.facets.every((facet) => facet === except || facet.chosen.size === 0 || facet.values[index].some((v) => facet.chosen.has(v))) &&
      (this.terms.length === 0 || this.terms.every((term) => this.texts[index].includes(term)))
    );
  }

  isNarrowed() {
    return this.nShown < this.rows.length;
  }

  /** Shows the rows that are wanted, and says how many. */
  update() {
    if (this.terms.length > 0) this.prepare();
    this.nShown = 0;
    this.rows.forEach((row, index) => {
      const wanted = this.passes(index, null);
      if (row.hidden === wanted) row.hidden = !wanted;
      if (wanted) this.nShown++;
    });
    for (const body of this.bodies) {
      const rows = this.original.get(body);
      const data = rows.filter((row) => !row.classList.contains("total") && !row.classList.contains("heading"));
      const empty = data.length > 0 && data.every((row) => row.hidden);
      for (const row of rows) if (!data.includes(row)) row.hidden = empty;
    }
    this.say();
    for (const facet of this.facets) facet.count(this);
  }

  say() {
    this.status.hidden = !this.isNarrowed();
    this.status.textContent = this.isNarrowed()
      ? `${this.nShown} of ${plural(this.rows.length, "row is", "rows are")} shown.${this.hasTotals ? " Totals are of all rows." : ""}`
      : "";
  }
}

const tables = Array.from(document.querySelectorAll("table[data-table]"), (element) => new Table(element));

/** Says something to those who can't see that it changed. */
const live = make("p", { class: "unseen", role: "status", "aria-live": "polite" });
document.body.append(live);

function announce(words) {
  live.textContent = words;
}
