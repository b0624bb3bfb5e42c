/* report-download.js - What is seen of a table as a file of comma-separated values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/** As the library does: what a spreadsheet would calculate gets an apostrophe before it. */
function csvCell(text) {
  const number = /^[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
  const safe = /^[=+\-@\t\r\n]/.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The notes that a row refers to, each once. */
function sourcesOf(row) {
  const texts = Array.from(row.querySelectorAll("a[role=doc-noteref]"), (link) => {
    const note = document.getElementById(link.hash.slice(1));
    return note === null ? "" : note.querySelector(".citation").textContent;
  });
  return Array.from(new Set(texts)).join("; ");
}

/** The rows in the order and choice that are seen. Totals only where all rows are: they are of all. */
function csvOf(table) {
  const hasGroups = table.element.querySelector("tr.heading") !== null;
  const lines = [[...(hasGroups ? ["Group"] : []), ...table.heads.map((head) => wordsOf(head).trim()), "Sources"]];
  for (const body of table.bodies) {
    const heading = body.querySelector("tr.heading");
    const group = heading === null ? "" : textOf(heading.cells[0]);
    for (const row of body.rows) {
      if (row === heading || row.hidden || (row.classList.contains("total") && table.isNarrowed())) continue;
      lines.push([...(hasGroups ? [group] : []), ...Array.from(row.cells, textOf), sourcesOf(row)]);
    }
  }
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

/** The mark at the beginning tells spreadsheets that it is UTF-8. */
function download(name, text) {
  const address = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function addDownload(table) {
  const caption = make("span", { class: "unseen" }, ` of ${table.element.caption.textContent}`);
  const button = make("button", { type: "button" }, "Download CSV", caption);
  button.addEventListener("click", () => download(`${table.key}.csv`, csvOf(table)));
  table.tools.append(button);
}
