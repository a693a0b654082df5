// A field or a kept wording is put in where the cursor was last.
(() => {
  let last = null;
  document.addEventListener("focusin", (event) => {
    if (event.target.matches("textarea[data-writes]")) last = event.target;
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-insert]");
    if (!button) return;
    const box = last || document.querySelector("textarea[data-writes]");
    if (!box) return;
    box.setRangeText(button.dataset.insert, box.selectionStart, box.selectionEnd, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  });
})();
