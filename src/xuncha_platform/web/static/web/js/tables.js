// On a phone the rows of a list are cards; each cell says which column it belongs to.
// Tables of the table component bring the words along; those written by hand get them here.
(() => {
  function label(table) {
    const heads = [...table.querySelectorAll("thead tr:last-child > *")].map((one) => one.textContent.trim());
    for (const row of table.tBodies[0]?.rows ?? [])
      [...row.cells].forEach((cell, number) => {
        if (cell.colSpan === 1 && heads[number]) cell.dataset.label ??= heads[number];
      });
  }
  const all = (root) => root.querySelectorAll("table.list").forEach(label);
  addEventListener("DOMContentLoaded", () => all(document));
  document.addEventListener("htmx:afterSwap", (event) => all(event.target));
})();
