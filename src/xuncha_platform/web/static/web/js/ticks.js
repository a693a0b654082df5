// A box with data-ticks="name" stands for the boxes of that name in its form: for all of them where
// its value is "all", else for those of its kind (data-kind). The server takes it the same way.
(() => {
  const boxes = (whole) =>
    [...whole.form.elements].filter((one) =>
      one.type === "checkbox" && one.name === whole.dataset.ticks && (whole.value === "all" || one.dataset.kind === whole.value));
  const tick = (whole) => boxes(whole).forEach((one) => { one.checked = whole.checked; });
  // What is ticked one by one shows in the boxes that stand for several.
  function settle(form) {
    form.querySelectorAll("input[data-ticks]").forEach((whole) => {
      const ticked = boxes(whole).filter((one) => one.checked).length;
      whole.checked = ticked > 0 && ticked === boxes(whole).length;
      whole.indeterminate = ticked > 0 && !whole.checked;
    });
  }
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.type !== "checkbox" || !box.form) return;
    if (box.dataset.ticks) tick(box);
    settle(box.form);
  });
  addEventListener("DOMContentLoaded", () => {
    const forms = new Set([...document.querySelectorAll("input[data-ticks]")].map((one) => one.form));
    forms.forEach((form) => {
      form.querySelectorAll("input[data-ticks]:checked").forEach(tick);
      settle(form);
      form.addEventListener("filled", () => settle(form));
    });
  });
})();
