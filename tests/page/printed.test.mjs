/* printed.test.mjs - Reports as PDF, by the programs themselves rather than by scripts that stand for them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch, open } from "./browser.mjs";

const { MAKE_PAGES, PAGES, DESCRIPTION } = process.env;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

function print(program, name) {
  execFileSync(MAKE_PAGES, [PAGES, DESCRIPTION, name], { env: { ...process.env, PIONEER_PDF_PROGRAM: program } });
  return readFileSync(join(PAGES, name));
}

function check(pdf) {
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  assert.match(pdf.subarray(-32).toString("latin1"), /%%EOF\s*$/);
  assert.ok(pdf.length > 20000, "there is more in it than an empty page");
}

test("Chromium prints several pages, the same bytes each time", () => {
  const pdf = print("chromium", "one.pdf");
  check(pdf);
  assert.ok(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length > 1);
  assert.ok(pdf.equals(print("chromium", "two.pdf")));
});

test("the PDF says its title and language, and its headings are bookmarks", () => {
  const pdf = print("chromium", "named.pdf").toString("latin1");
  const titles = Array.from(pdf.matchAll(/\/Title \(([^)]*)\)/g), (match) => match[1]);
  const headings = JSON.parse(readFileSync(DESCRIPTION)).sections.map((section) => section.title).filter((title) => /^[\w ]+$/.test(title));
  assert.match(pdf, /\/Lang \(en-GB\)/);
  assert.match(pdf, /\/Outlines \d+ 0 R/);
  assert.ok(headings.length > 3);
  for (const heading of headings) assert.ok(titles.includes(heading), `${heading} is a bookmark`);
});

/** As wide as the paper between its margins. */
const PAPER = { width: 1016 };

async function openOnPaper(name) {
  const page = await open(browser, name, PAPER);
  await page.emulateMedia({ media: "print" });
  return page;
}

test("each sheet has the title and its number at the foot, whatever is in the title", async () => {
  for (const [name, title] of [["wide.html", 'Wide"} </style><script>alert(1)</script> \\'], ["blocks.html", "All kinds of blocks"]]) {
    const page = await openOnPaper(name);
    const feet = await page.evaluate(() =>
      Array.from(document.styleSheets[0].cssRules)
        .filter((rule) => rule.media?.mediaText === "print")
        .flatMap((rule) => Array.from(rule.cssRules))
        .filter((rule) => rule instanceof CSSPageRule)
        .map((rule) => rule.cssText)
        .join("\n"));
    assert.equal(await page.title(), title);
    assert.ok(feet.includes(`content: ${JSON.stringify(title)}`), feet);
    assert.match(feet, /@bottom-right \{[^}]*content: "Page " counter\(page\) " of " counter\(pages\)/);
    assert.equal(feet.includes('content: "For the board"'), name === "blocks.html");
    await page.context().close();
  }
});

test("the widest table of outcomes still is one", async () => {
  const page = await openOnPaper("overview.html");
  assert.equal(await page.locator(".listed").count(), 0);
  await page.context().close();
});

test("nothing is wider than the paper: what would be stands as a list that names all columns", async () => {
  const page = await openOnPaper("wide.html");
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth > innerWidth,
    cells: Array.from(document.querySelectorAll("tbody tr:first-of-type td"))
      .filter((cell) => cell.checkVisibility())
      .map((cell) => getComputedStyle(cell, "::before").content + cell.textContent),
    right: Math.max(...Array.from(document.querySelectorAll("td, th"), (cell) => cell.getBoundingClientRect().right)),
  }));
  assert.equal(seen.wide, false);
  assert.ok(seen.right <= PAPER.width);
  assert.equal(seen.cells.length, 38, "forty, without the heading of the row, and without the one that is empty");
  assert.equal(seen.cells[0], '"Measurement2: "value-0-2');
  await page.emulateMedia({ media: "screen" });
  assert.equal(await page.$eval("tbody td", (cell) => getComputedStyle(cell).display), "table-cell");
  await page.context().close();
});

for (const name of ["overview.html", "sections.html", "blocks.html"])
  test(`${name} is no wider than the paper, and no chart higher`, async () => {
    const page = await openOnPaper(name);
    const seen = await page.evaluate(() => ({
      wide: Array.from(document.querySelectorAll("table:not(.listed)")).filter((table) => table.getBoundingClientRect().right > innerWidth + 1)
        .map((table) => table.dataset.table),
      high: Array.from(document.querySelectorAll("svg:not(.pc-tall)")).filter((svg) => svg.getBoundingClientRect().height > 610).length,
    }));
    assert.deepEqual(seen, { wide: [], high: 0 });
    await page.context().close();
  });

test("WeasyPrint prints it, too", () => check(print("weasyprint", "three.pdf")));

test("nothing else is left behind", () => {
  assert.deepEqual(readdirSync(PAGES).filter((name) => !/\.(html|pdf)$/.test(name)), []);
});
