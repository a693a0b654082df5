// Keys: / to the search, j and k through the rows of a table, Enter opens the row.
// A link or button with data-key="x" is pressed by x while nobody is typing.
(() => {
  const typing = (element) =>
    element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
  const rows = () => [...document.querySelectorAll("table[data-keys] tbody tr")];

  function move(step) {
    const all = rows();
    const now = all.findIndex((row) => row.classList.contains("here"));
    const next = all[Math.min(Math.max(now + step, 0), all.length - 1)];
    if (!next) return;
    all.forEach((row) => row.classList.toggle("here", row === next));
    const link = next.querySelector("a[href]");
    if (link) link.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  function press(key) {
    const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!target || target.disabled) return false;
    if (typing(target)) { target.focus(); target.select?.(); } else target.click();
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && typing(event.target)) return event.target.blur();
    if (typing(event.target)) return;
    // A key held down does nothing to the page that comes next: nobody has looked at that yet.
    const presses = document.querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
    if (presses && event.repeat) return event.preventDefault();
    if (press(event.key)) return event.preventDefault();
    if (event.key === "j" || event.key === "k") { event.preventDefault(); move(event.key === "j" ? 1 : -1); }
  });
})();
