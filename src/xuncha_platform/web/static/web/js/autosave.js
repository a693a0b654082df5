// What is typed into a form with data-autosave="name" is kept in this browser until it is sent.
// A draft that was left over is offered, never put in by itself. Passwords and files are not kept.
(() => {
  const PREFIX = "draft:";
  const key = (form) => PREFIX + form.dataset.autosave;
  const fields = (form) =>
    [...form.elements].filter((one) => one.name && !/^(hidden|password|file|submit|button)$/.test(one.type));

  function values(form) {
    return fields(form).map((one) => [one.name, /^(checkbox|radio)$/.test(one.type) ? one.checked : one.value]);
  }
  function fill(form, kept) {
    fields(form).forEach((one, number) => {
      const [name, value] = kept[number] || [];
      if (name !== one.name) return;
      if (typeof value === "boolean") one.checked = value;
      else one.value = value;
    });
  }
  function offer(form, kept) {
    const box = form.querySelector("[data-draft]");
    if (!box || JSON.stringify(kept) === JSON.stringify(values(form))) return;
    box.hidden = false;
    box.querySelector("[data-draft-take]").addEventListener("click", () => { fill(form, kept); box.hidden = true; });
    box.querySelector("[data-draft-drop]").addEventListener("click", () => { localStorage.removeItem(key(form)); box.hidden = true; });
  }
  function watch(form) {
    let kept;
    try { kept = JSON.parse(localStorage.getItem(key(form))); } catch { kept = null; }
    if (Array.isArray(kept)) offer(form, kept);
    let timer;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => { try { localStorage.setItem(key(form), JSON.stringify(values(form))); } catch { /* full: nothing is kept */ } }, 400);
    });
    form.addEventListener("submit", () => { clearTimeout(timer); localStorage.removeItem(key(form)); });
  }
  addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("form[data-autosave]").forEach(watch);
    // Whoever signs out leaves nothing behind on a shared machine.
    document.querySelectorAll("form[data-sign-out]").forEach((form) =>
      form.addEventListener("submit", () =>
        Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).forEach((name) => localStorage.removeItem(name))));
  });
})();
