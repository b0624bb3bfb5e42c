/* report-notes.js - Opening a note where it is referred to
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

const card = make("div", { class: "card", popover: "auto", role: "dialog", "aria-labelledby": "card-name", tabindex: "-1" });
let openedBy = null;

function place(link) {
  const at = link.getBoundingClientRect();
  const width = Math.min(26 * 16, document.documentElement.clientWidth - 16);
  card.style.width = `${width}px`;
  card.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
  const below = at.bottom + 6;
  const height = card.offsetHeight;
  card.style.top = `${below + height < window.innerHeight ? below : Math.max(8, at.top - height - 6)}px`;
}

function fillCard(link, note) {
  const close = make("button", { type: "button" }, "Close");
  const all = make("a", { href: link.hash }, "In the list of notes");
  close.addEventListener("click", () => card.hidePopover());
  all.addEventListener("click", () => {
    openedBy = null;
    card.hidePopover();
  });
  card.replaceChildren(
    make("p", { id: "card-name", class: "card-name" }, `Note ${link.textContent}`),
    make("p", {}, note.querySelector(".citation").textContent),
    make("p", { class: "card-tools" }, close, all),
  );
  return close;
}

/** Where the browser can't, the reference stays the link that it is. */
function openNote(event) {
  const link = event.target.closest("a[role=doc-noteref]");
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const note = document.getElementById(link.hash.slice(1));
  if (note === null) return;

  event.preventDefault();
  const close = fillCard(link, note);
  card.showPopover();
  place(link);
  openedBy = link;
  close.focus({ preventScroll: true });
}

function addNotes() {
  if (typeof card.showPopover !== "function") return;
  document.body.append(card);
  document.addEventListener("click", openNote);
  card.addEventListener("toggle", (event) => {
    if (event.newState !== "closed" || openedBy === null) return;
    const inside = document.activeElement === document.body || card.contains(document.activeElement);
    if (inside) openedBy.focus({ preventScroll: true });
    openedBy = null;
  });
  window.addEventListener("scroll", () => card.matches(":popover-open") && openedBy !== null && place(openedBy), { passive: true });
}
