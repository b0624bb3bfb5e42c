/* report-tables.js - The tables of the page, and which of their rows are shown
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* To lay out more takes longer than people wait. What is beyond is found, sorted, printed and saved all the same. */
const MANY_ROWS = 300;
const FIRST_ROWS = 200;

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
    this.wanted = new Set(this.rows);
    this.limit = this.rows.length > MANY_ROWS ? FIRST_ROWS : Infinity;
    this.hasTotals = element.querySelector("tr.total") !== null;
    this.status = make("p", { class: "shown" });
    this.tools = make("div", { class: `tools ${element.className}` });
    this.more = make("button", { type: "button", class: "more" });
    this.more.addEventListener("click", () => {
      this.limit = Infinity;
      this.show();
      this.element.closest(".scroll").focus();
    });
    const region = element.closest(".scroll");
    region.before(this.tools, this.status);
    region.after(this.more);
    this.show();
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
    return this.wanted.size < this.rows.length;
  }

  /** Finds the rows that are wanted. */
  update() {
    if (this.terms.length > 0) this.prepare();
    this.wanted = new Set(this.rows.filter((row, index) => this.passes(index, null)));
    this.show();
    for (const facet of this.facets) facet.count(this);
  }

  /** Shows them, as far as there is room; headings and totals where any of their rows is, those of all where any row is. */
  show() {
    let left = this.limit;
    for (const body of this.bodies) {
      const others = [];
      let nRows = 0;
      let nShown = 0;
      for (const row of body.rows) {
        if (row.classList.contains("total") || row.classList.contains("heading")) {
          others.push(row);
          continue;
        }
        const wanted = this.wanted.has(row);
        if (row.hidden === wanted) row.hidden = !wanted;
        row.classList.toggle("beyond", wanted && left <= 0);
        nRows++;
        nShown += wanted && left > 0 ? 1 : 0;
        left -= wanted ? 1 : 0;
      }
      for (const row of others) row.hidden = nRows > 0 ? nShown === 0 : this.wanted.size === 0;
    }
    this.say();
  }

  say() {
    const all = plural(this.rows.length, "row", "rows");
    const words = this.wanted.size.toLocaleString("en-GB");
    const isCut = this.wanted.size > this.limit;
    const parts = [];
    if (this.isNarrowed()) parts.push(isCut ? `${words} of ${all} match: the first ${this.limit} are shown.` : `${words} of ${all} shown.`);
    else if (isCut) parts.push(`The first ${this.limit} of ${all} are shown.`);
    if (this.isNarrowed() && this.hasTotals) parts.push("Totals are of all rows.");
    this.status.textContent = parts.join(" ");
    this.status.hidden = parts.length === 0;
    this.more.textContent = `Show all ${words} rows`;
    this.more.hidden = !isCut;
  }
}

const tables = Array.from(document.querySelectorAll("table[data-table]"), (element) => new Table(element));

/** Says something to those who can't see that it changed. */
const live = make("p", { class: "unseen", role: "status", "aria-live": "polite" });
document.body.append(live);

function announce(words) {
  live.textContent = words;
}
