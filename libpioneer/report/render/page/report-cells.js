/* report-cells.js - What a cell says, as text and as something to sort by
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The page's pieces are put together into one script in the order of pioneer-page.gresource.xml; what an earlier one defines, a
 * later one uses.
 */

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** Without case and accents, for comparing. */
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of an element: modalities in parentheses, without the numbers of notes. */
function wordsOf(element) {
  let words = "";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += node.data;
    else if (node.nodeName === "SUP") continue;
    else if (node.classList.contains("tag")) words += `(${node.textContent})`;
    else words += wordsOf(node);
  }
  return words;
}

/** Each item of a cell. */
function itemsOf(cell) {
  const items = cell.querySelectorAll("li");
  const elements = items.length > 0 ? Array.from(items) : [cell];
  return elements.map((element) => wordsOf(element).replace(/\s+/g, " ").trim()).filter((words) => words !== "");
}

/** What rows can be chosen by: an item without its modality, which is what a value is and not how real. */
function valuesOf(cell) {
  const values = itemsOf(cell).map((words) => words.replace(/\s*\([a-z ]+\)$|^\([a-z ]+\)\s*/g, ""));
  return values.length > 0 ? values : ["not stated"];
}

function textOf(cell) {
  return itemsOf(cell).join("; ");
}

/** Why there is no value, or "" where there is one. */
function absenceOf(cell) {
  return cell.dataset.absent || (cell.firstChild === null ? "not stated" : "");
}

/** A number, a text, or null for what comes last either way. */
function keyOf(cell) {
  if (absenceOf(cell) !== "") return null;
  return cell.dataset.key !== undefined ? Number(cell.dataset.key) : textOf(cell);
}

function compareKeys(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  return typeof b === "number" ? 1 : collator.compare(a, b);
}

/** An element with attributes and children; texts never become markup. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function plural(n, one, many) {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}
