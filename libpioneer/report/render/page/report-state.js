/* report-state.js - What is sorted, chosen and searched, in the address of the page
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

const STATE = "#?";
let restoring = false;

/** Empty where the page is as it was written. */
function describeState() {
  const state = new URLSearchParams();
  if (search.input.value.trim() !== "") state.set("words", search.input.value.trim());
  for (const table of tables) {
    if (table.sorted !== null) state.set(`sort.${table.key}`, `${table.sorted.direction === "ascending" ? "" : "-"}${table.sorted.column + 1}`);
    for (const facet of table.facets) for (const value of facet.chosen) state.append(`${table.key}.${facet.column + 1}`, value);
  }
  return state.toString();
}

function saveState() {
  if (restoring) return;
  const state = describeState();
  history.replaceState(null, "", state === "" ? location.pathname + location.search : STATE + state);
}

/** What isn't there any more is left out. */
function restoreTable(table, state) {
  const sort = /^(-?)([0-9]{1,3})$/.exec(state.get(`sort.${table.key}`) || "");
  for (const facet of table.facets) facet.choose(state.getAll(`${table.key}.${facet.column + 1}`));
  if (sort !== null && table.heads[Number(sort[2]) - 1] !== undefined && table.rows.length >= 3)
    sortTable(table, Number(sort[2]) - 1, sort[1] === "-" ? "descending" : "ascending");
  else if (table.sorted !== null) sortTable(table, 0, null);
}

function restoreState() {
  if (!location.hash.startsWith(STATE)) return;
  const state = new URLSearchParams(location.hash.slice(STATE.length));
  restoring = true;
  for (const table of tables) restoreTable(table, state);
  search.input.value = state.get("words") || "";
  searchFor(search.input.value);
  restoring = false;
}

async function copyLink() {
  saveState();
  try {
    await navigator.clipboard.writeText(location.href);
    announce("The link is copied");
    return "Copied";
  } catch {
    announce("The link is in the address of the page");
    return "See the address bar";
  }
}

function addLink(bar) {
  const button = make("button", { type: "button" }, "Copy link to this view");
  button.addEventListener("click", async () => {
    const before = button.textContent;
    button.textContent = await copyLink();
    setTimeout(() => (button.textContent = "Copy link to this view"), before === "Copy link to this view" ? 2500 : 0);
  });
  bar.append(button);
}
