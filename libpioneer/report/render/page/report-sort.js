/* report-sort.js - Sorting tables by their headers
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

const DIRECTIONS = { ascending: 1, descending: -1 };

/** Within each body; totals and headings stay where they are. */
function sortBody(table, body, column, sign) {
  const rows = table.original.get(body);
  const fixed = rows.filter((row) => row.classList.contains("heading"));
  const totals = rows.filter((row) => row.classList.contains("total"));
  const data = rows.filter((row) => !fixed.includes(row) && !totals.includes(row));

  if (sign !== 0) {
    const keyed = data.map((row) => ({ row, key: keyOf(row.cells[column]) }));
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0);
      return sign * compareKeys(a.key, b.key);
    });
    keyed.forEach((pair, index) => (data[index] = pair.row));
  }

  /* Out of the page while its rows move: the page takes notice once. */
  const next = body.nextSibling;
  body.remove();
  body.append(...fixed, ...data, ...totals);
  table.element.insertBefore(body, next);
}

/** direction is "ascending", "descending" or null for the order in which it was written. */
function sortTable(table, column, direction) {
  const sign = direction === null ? 0 : DIRECTIONS[direction];
  for (const body of table.bodies) sortBody(table, body, column, sign);
  table.heads.forEach((head, index) => {
    if (index === column && direction !== null) head.setAttribute("aria-sort", direction);
    else head.removeAttribute("aria-sort");
  });
  table.sorted = direction === null ? null : { column, direction };
  if (table.limit < Infinity) table.show();
}

function nextDirection(table, column) {
  if (table.sorted === null || table.sorted.column !== column) return "ascending";
  return table.sorted.direction === "ascending" ? "descending" : null;
}

function addSorting(table) {
  if (table.rows.length < 3) return;
  table.heads.forEach((head, column) => {
    const button = make("button", { type: "button", class: "sort" }, ...head.childNodes);
    const name = head.textContent || button.textContent;
    head.append(button);
    button.addEventListener("click", () => {
      const direction = nextDirection(table, column);
      sortTable(table, column, direction);
      announce(direction === null ? "In the order of the report" : `Sorted by ${name}, ${direction}`);
      saveState();
    });
  });
}
