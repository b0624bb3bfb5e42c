/* browser.mjs - Opens the pages in Chromium
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * PAGE_MODULES is the folder that install-modules.sh filled, PAGES the one that make-pages did.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.env.PAGE_MODULES, "modules.js"));
const { chromium } = require("playwright-core");

export const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export function launch() {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
}

/** Fails where the page says anything to the console, as it does where its policy or its script is wrong. */
export async function open(browser, name, { width = 1280, scheme = "light", hash = "", ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on("console", (message) => assert.fail(`${name}: ${message.text()}`));
  page.on("pageerror", (error) => assert.fail(`${name}: ${error.message}`));
  page.on("request", (request) => assert.match(request.url(), /^(file|data|blob):/));
  await page.goto(pathToFileURL(join(process.env.PAGES, name)).href + hash);
  return page;
}

/** The first cells of the rows that are seen. */
export function namesOf(page, table) {
  return page.$$eval(`table[data-table="${table}"] tbody tr:not([hidden], .beyond)`, (rows) =>
    rows.map((row) => row.cells[0].textContent));
}
