/* report-filter.js - Choosing rows by facets and by words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

const ABSENT = ["none", "unknown", "not stated"];

/** The values of a column, with those of each row. */
class Facet {
  constructor(table, column) {
    this.column = column;
    this.name = wordsOf(table.heads[column]).trim();
    this.values = table.rows.map((row) => valuesOf(row.cells[column]));
    this.chosen = new Set();
    this.boxes = new Map();
  }

  /** How often each value stands, among the rows that everything else lets through. */
  countValues(table) {
    const counts = new Map();
    this.values.forEach((values, index) => {
      const counted = table === null || table.passes(index, this);
      for (const value of new Set(values)) counts.set(value, (counts.get(value) || 0) + (counted ? 1 : 0));
    });
    return counts;
  }

  count(table) {
    const counts = this.countValues(table);
    for (const [value, box] of this.boxes) box.n.textContent = counts.get(value).toLocaleString("en-GB");
  }

  /** Frequent values first; those that say why there is none last. */
  inOrder() {
    const counts = this.countValues(null);
    return Array.from(counts.keys()).sort(
      (a, b) => ABSENT.indexOf(a) - ABSENT.indexOf(b) || counts.get(b) - counts.get(a) || collator.compare(a, b),
    );
  }

  choose(values) {
    this.chosen = new Set(values.filter((value) => this.boxes.has(value)));
    for (const [value, box] of this.boxes) box.input.checked = this.chosen.has(value);
  }
}

function makeBox(table, facet, value) {
  const input = make("input", { type: "checkbox" });
  const n = make("span", { class: "count" });
  facet.boxes.set(value, { input, n });
  input.addEventListener("change", () => {
    if (input.checked) facet.chosen.add(value);
    else facet.chosen.delete(value);
    table.update();
    announce(`${table.wanted.size} of ${plural(table.rows.length, "row", "rows")} shown`);
    saveState();
  });
  return make("li", {}, make("label", {}, input, ` ${value} `, n));
}

function addFacets(table) {
  const columns = table.heads.map((head, column) => (head.dataset.facet !== undefined ? column : -1)).filter((column) => column >= 0);
  if (columns.length === 0) return;

  table.facets = columns.map((column) => new Facet(table, column));
  const fields = table.facets.map((facet) => {
    const list = make("ul", {}, ...facet.inOrder().map((value) => makeBox(table, facet, value)));
    facet.count(table);
    return make("fieldset", {}, make("legend", {}, facet.name), list);
  });
  const all = make("button", { type: "button" }, "Show all rows");
  all.addEventListener("click", () => {
    for (const facet of table.facets) facet.choose([]);
    table.update();
    announce(`All ${plural(table.wanted.size, "row", "rows")} shown`);
    saveState();
  });
  const caption = make("span", { class: "unseen" }, ` of ${table.element.caption.textContent}`);
  table.tools.append(
    make("details", { class: "filter" }, make("summary", {}, "Filter rows", caption), make("div", { class: "facets" }, ...fields), all),
  );
}

const search = {
  input: make("input", { type: "search", id: "words", autocomplete: "off", spellcheck: "false" }),
  found: make("output", { for: "words" }),
};

/** Rows that have all of the words, in any column. */
function searchFor(words) {
  const terms = fold(words).split(/\s+/).filter((term) => term !== "");
  let nRows = 0;
  let nTables = 0;

  for (const table of tables) {
    table.terms = terms;
    table.update();
    const none = terms.length > 0 && table.wanted.size === 0;
    table.element.closest(".scroll").classList.toggle("empty", none);
    nRows += table.wanted.size;
    nTables += table.wanted.size > 0 ? 1 : 0;
  }
  search.found.textContent = terms.length === 0 ? "" : `${plural(nRows, "row", "rows")} in ${plural(nTables, "table", "tables")}`;
}

function addSearch(bar) {
  let waiting = 0;
  const run = () => {
    searchFor(search.input.value);
    saveState();
  };
  search.input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 80);
  });
  search.input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || search.input.value === "") return;
    event.preventDefault();
    search.input.value = "";
    run();
  });
  bar.append(make("label", { for: "words" }, "Search the tables"), search.input, search.found);
}
