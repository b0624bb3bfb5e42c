/* tools.test.mjs - Sorting, filtering, searching, downloading, notes and links, by keyboard and against values known by hand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The values are those of make-pages.c.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { launch, namesOf, open } from "./browser.mjs";

const FULHAM = '=Fulham, "SW6"';
const WRITTEN = ["Ávila", "Bath", "Cork", "Derby", "Ely", FULHAM];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

function head(page, table, column) {
  return page.locator(`table[data-table="${table}"] thead th`).nth(column);
}

async function found(page, words) {
  await page.fill("#words", words);
  await page.waitForTimeout(250);
  return page.locator(".bar output").textContent();
}

async function savedCsv(page, table) {
  const region = page.locator(".scroll", { has: page.locator(`table[data-table="${table}"]`) });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    region.locator("xpath=preceding-sibling::div[1]").locator("button", { hasText: "Download CSV" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), `${table}.csv`);
  return readFileSync(await file.path(), "utf8");
}

test("sorts by value, by date and by name; what isn't stated comes last either way", async () => {
  const page = await open(browser, "blocks.html");
  const orders = [
    [1, [FULHAM, "Bath", "Ely", "Ávila", "Derby", "Cork"], ["Derby", "Ávila", "Ely", "Bath", FULHAM, "Cork"]],
    [2, ["Ely", "Bath", "Ávila", "Cork", "Derby", FULHAM], ["Cork", "Ávila", "Bath", "Ely", "Derby", FULHAM]],
    [0, [FULHAM, "Ávila", "Bath", "Cork", "Derby", "Ely"], ["Ely", "Derby", "Cork", "Bath", "Ávila", FULHAM]],
  ];
  for (const [column, ascending, descending] of orders) {
    const button = head(page, "places", column).locator("button");
    await button.focus();
    await page.keyboard.press("Enter");
    assert.deepEqual(await namesOf(page, "places"), ascending);
    assert.equal(await head(page, "places", column).getAttribute("aria-sort"), "ascending");
    await page.keyboard.press("Space");
    assert.deepEqual(await namesOf(page, "places"), descending);
    assert.equal(await head(page, "places", column).getAttribute("aria-sort"), "descending");
    assert.equal(await page.locator("[aria-sort]").count(), 1);
    assert.match(await page.locator("[role=status]").textContent(), /^Sorted by (Place|People|Since), descending$/);
    await page.keyboard.press("Enter");
    assert.deepEqual(await namesOf(page, "places"), WRITTEN);
    assert.equal(await page.locator("[aria-sort]").count(), 0);
  }
  await page.context().close();
});

test("sorts within groups and leaves totals at their end", async () => {
  const page = await open(browser, "blocks.html");
  await head(page, "beds", 1).locator("button").click();
  assert.deepEqual(await namesOf(page, "beds"), ["North", "Ash", "Oak", "Sum", "South", "Elm", "Fir", "Sum", "Sum of all"]);
  await head(page, "beds", 1).locator("button").click();
  assert.deepEqual(await namesOf(page, "beds"), ["North", "Oak", "Ash", "Sum", "South", "Fir", "Elm", "Sum", "Sum of all"]);
  await page.context().close();
});

test("filters by facets, with counts", async () => {
  const page = await open(browser, "blocks.html");
  await page.locator("summary").focus();
  await page.keyboard.press("Enter");
  const labels = () => page.$$eval(".facets label", (all) => all.map((label) => label.textContent.trim()));
  assert.deepEqual(await labels(), ["Clinic 3", "Hospital 3", "not stated 1"]);

  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.deepEqual(await namesOf(page, "places"), ["Bath", "Ely", FULHAM]);
  assert.equal(await page.locator(".shown").first().textContent(), "3 of 6 rows shown.");
  assert.equal(await page.locator("[role=status]").textContent(), "3 of 6 rows shown");
  await page.getByLabel("not stated 1").check();
  assert.deepEqual(await namesOf(page, "places"), ["Bath", "Derby", "Ely", FULHAM]);
  await found(page, "ely");
  assert.deepEqual(await labels(), ["Clinic 1", "Hospital 1", "not stated 0"]);
  await found(page, "");
  await page.getByRole("button", { name: "Show all rows" }).click();
  assert.deepEqual(await namesOf(page, "places"), WRITTEN);
  await page.context().close();
});

test("searches all tables, without minding case and accents", async () => {
  const page = await open(browser, "blocks.html");
  assert.equal(await found(page, "AVILA"), "1 row in 1 table");
  assert.deepEqual(await namesOf(page, "places"), ["Ávila"]);
  assert.deepEqual(await namesOf(page, "beds"), []);
  /* Three hospitals; both words in one row. */
  assert.equal(await found(page, "hospital"), "3 rows in 1 table");
  assert.equal(await found(page, "hospital ely"), "1 row in 1 table");
  /* Cork and Oak; Derby, of which it is unknown since when. */
  assert.equal(await found(page, "k"), "3 rows in 2 tables");
  assert.equal(await found(page, "oak"), "1 row in 1 table");
  assert.deepEqual(await namesOf(page, "beds"), ["North", "Oak", "Sum", "Sum of all"]);
  assert.match(await page.locator(".shown").nth(1).textContent(), /^1 of 4 rows shown\. Totals are of all rows\.$/);
  await page.locator("#words").focus();
  await page.keyboard.press("Escape");
  assert.deepEqual(await namesOf(page, "places"), WRITTEN);
  await page.context().close();
});

test("saves what is seen, safe from formulas", async () => {
  const page = await open(browser, "blocks.html");
  await head(page, "places", 1).locator("button").click();
  await page.locator("summary").click();
  await page.getByLabel("Clinic 3").check();
  assert.equal(
    await savedCsv(page, "places"),
    "\ufeffPlace,People,Since,Kind,Sources\r\n" +
      `"'=Fulham, ""SW6""",7,not stated,Clinic (plan),"First source, characters 10–20"\r\n` +
      'Bath,90,0/0/2012,Clinic,"First source, characters 10–20"\r\n' +
      'Ely,90.5,0/1/2011,Clinic; Hospital,"First source, characters 10–20"\r\n',
  );
  assert.equal(
    await savedCsv(page, "beds"),
    "\ufeffGroup,Site,Beds,Sources\r\nNorth,Oak,30,\r\nNorth,Ash,4,\r\nNorth,Sum,34,\r\n" +
      "South,Elm,2,\r\nSouth,Fir,15,\r\nSouth,Sum,17,\r\n,Sum of all,51,\r\n",
  );
  await page.context().close();
});

test("opens notes in place; Escape closes them and gives the focus back", async () => {
  const page = await open(browser, "blocks.html");
  const references = page.locator('table[data-table="places"] tbody tr').first().locator("sup a");
  await references.nth(1).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".card").isVisible(), true);
  assert.match(await page.locator(".card").textContent(), /^Note 2Second source, characters 30–40/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Close");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".card").isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Note 2");

  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.match(page.url(), /#n2$/);
  assert.equal(await page.locator(".card").isVisible(), false);
  await page.context().close();
});

test("is the same again by its link", async () => {
  const page = await open(browser, "blocks.html");
  await head(page, "places", 1).locator("button").click();
  await head(page, "places", 1).locator("button").click();
  await page.locator("summary").click();
  await page.getByLabel("Clinic 3").check();
  await found(page, "b");
  const seen = await namesOf(page, "places");
  /* Bath alone is a clinic with a b. */
  assert.deepEqual(seen, ["Bath"]);
  const { hash } = new URL(page.url());
  await page.context().close();

  const again = await open(browser, "blocks.html", { hash });
  assert.deepEqual(await namesOf(again, "places"), seen);
  assert.equal(await again.inputValue("#words"), "b");
  await found(again, "");
  assert.deepEqual(await namesOf(again, "places"), ["Ely", "Bath", FULHAM]);
  await again.context().close();

  const wrong = await open(browser, "blocks.html", { hash: "#?words=%3Cb%3E&sort.places=99&places.4=No+such&sort.nothing=1&%" });
  assert.deepEqual(await namesOf(wrong, "places"), []);
  await found(wrong, "");
  assert.deepEqual(await namesOf(wrong, "places"), WRITTEN);
  await wrong.context().close();
});

test("all is reached by keyboard, the first thing being the way past the contents", async () => {
  const page = await open(browser, "blocks.html");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  assert.equal(await page.evaluate(() => document.activeElement.getBoundingClientRect().left), 0);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");

  const missed = new Set(await page.$$eval("a[href], button, input, summary, .scroll", (all) =>
    all.map((element, index) => ((element.dataset.walk = String(index)), element.checkVisibility() ? String(index) : ""))));
  missed.delete("");
  await page.evaluate(() => document.activeElement.blur());
  for (let i = 0; i < 120 && missed.size > 0; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      return { walk: element.dataset.walk, outline: `${style.outlineStyle} ${style.outlineWidth}`, body: element === document.body };
    });
    if (!at.body) assert.equal(at.outline, "solid 3px");
    missed.delete(at.walk);
  }
  assert.deepEqual(Array.from(missed), []);
  await page.context().close();
});
