/* printed.test.mjs - Reports as PDF, by the programs themselves rather than by scripts that stand for them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const { MAKE_PAGES, PAGES, DESCRIPTION } = process.env;

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

test("WeasyPrint prints it, too", () => check(print("weasyprint", "three.pdf")));

test("nothing else is left behind", () => {
  assert.deepEqual(readdirSync(PAGES).filter((name) => !/\.(html|pdf)$/.test(name)), []);
});
