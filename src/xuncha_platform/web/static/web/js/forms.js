// Small help for forms; all of them work without it.
(() => {
  // A click on a button of a form that is on its way does nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "1";
    // Disabled only after the browser has read the button's value.
    setTimeout(() => form.querySelectorAll("button").forEach((one) => one.setAttribute("aria-disabled", "true")));
  });
  // Empty filters stay out of the address.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "get") return;
    const empty = [...form.elements].filter((one) => one.name && one.value === "");
    empty.forEach((one) => { one.disabled = true; });
    setTimeout(() => empty.forEach((one) => { one.disabled = false; }));
  });
  // A page that comes back from the history may be sent again.
  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("button[aria-disabled]").forEach((one) => one.removeAttribute("aria-disabled"));
    });
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("select[data-submit], input[data-submit]")) event.target.form.requestSubmit();
  });
  // Copies a field that is shown once. An office's own network is often plain http, where browsers
  // offer no clipboard to scripts: what is selected is copied as by the keyboard.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy]");
    if (!button) return;
    document.getElementById(button.dataset.copy).select();
    if (document.execCommand("copy")) button.textContent = button.dataset.done;
  });
  addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("button[data-copy]").forEach((one) => { one.hidden = false; });
    document.getElementById("errors")?.focus();
    // The navigation and the filters are folded on a phone, unless a filter is set.
    const phone = matchMedia("(max-width: 760px)");
    const fold = () =>
      document.querySelectorAll("details[data-fold]:not([data-stay])").forEach((one) => { one.open = !phone.matches; });
    fold();
    phone.addEventListener("change", fold);
  });
})();
