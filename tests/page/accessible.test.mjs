/* accessible.test.mjs - WCAG 2.2 AA by axe-core: at three widths, light and dark; without script; on paper
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe, launch, open } from "./browser.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What WCAG 2.2 has that axe only looks for where it is told to. */
const ASKED_FOR = { "target-size": { enabled: true } };

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** From outside the page's policy, as an extension of the browser would. */
async function check(page, what) {
  await page.evaluate(axe);
  const found = await page.evaluate((options) => axe.run(document, options), { runOnly: RULES, rules: ASKED_FOR, resultTypes: ["violations"] });
  const words = found.violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html).join(" ")}`);
  assert.deepEqual(words, [], what);
  assert.ok(found.passes.length > 10, `${what}: axe looked at the page`);
  assert.ok(found.passes.some((one) => one.id === "target-size"), `${what}: axe measured what is to be clicked`);
}

/** The overview is long: what its other views show, the other pages show, too. */
const isShown = (name, scheme, width) => name !== "overview.html" || (scheme === "dark") === (width === 800);

for (const name of ["overview.html", "sections.html", "blocks.html"])
  for (const scheme of ["light", "dark"])
    for (const width of [360, 800, 1280].filter((each) => isShown(name, scheme, each)))
      test(`${name}, ${scheme}, ${width} px`, async () => {
        const page = await open(browser, name, { width, scheme });
        await check(page, "as it opens");
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "nothing makes the page wider than the screen");
        if (name === "blocks.html") {
          await page.click("summary");
          await page.click('a[role="doc-noteref"]');
          await check(page, "with facets and a note open");
          await page.keyboard.press("Escape");
          await page.fill("#words", "nothing has this");
          await page.waitForSelector(".scroll.empty", { state: "attached" });
          await check(page, "where nothing is found");
        }
        await page.context().close();
      });

test("all is there without script", async () => {
  const page = await open(browser, "blocks.html", { javaScriptEnabled: false });
  assert.equal(await page.locator("table").count(), 3);
  assert.equal(await page.locator("button, input").count(), 0);
  assert.equal(await page.locator("#n1 .citation").textContent(), "First source, characters 10–20");
  await page.click('a[role="doc-noteref"]');
  assert.match(page.url(), /#n1$/);
  await page.context().close();
});

/** The colours that are computed: what the theme asks for can't be read, so that it must have been changed. */
test("an accent that can't be read is made so", async () => {
  for (const scheme of ["light", "dark"]) {
    const page = await open(browser, "blocks.html", { scheme });
    const colour = await page.$eval("nav a", (link) => getComputedStyle(link).color);
    if (scheme === "light") assert.notEqual(colour, "rgb(255, 208, 0)");
    else assert.equal(colour, "rgb(255, 208, 0)", "on dark paper it can be");
    await page.context().close();
  }
});

test("on paper it is light, without tools, with the heads of tables repeated", async () => {
  const page = await open(browser, "blocks.html", { scheme: "dark" });
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => {
    const shown = (selector) => Array.from(document.querySelectorAll(selector)).some((element) => element.checkVisibility());
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      tools: shown("nav, .bar, .tools, .skip, .card"),
      notes: shown(".notes"),
      head: getComputedStyle(document.querySelector("thead")).display,
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
  assert.deepEqual(seen, { paper: "rgb(255, 255, 255)", tools: false, notes: true, head: "table-header-group", wide: false });
  const pdf = await page.pdf();
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  await page.context().close();
});
