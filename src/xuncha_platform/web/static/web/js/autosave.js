// What is typed into a form with data-autosave="name" is kept in this browser until it is sent.
// A draft that was left over is offered, never put in by itself. Passwords and files are not kept.
(() => {
  const PREFIX = "draft:";
  const key = (form) => PREFIX + form.dataset.autosave;
  const fields = (form) =>
    [...form.elements].filter((one) => one.name && !/^(hidden|password|file|submit|button)$/.test(one.type));

  function values(form) {
    return fields(form).map((one) => (/^(checkbox|radio)$/.test(one.type) ? [one.name, one.checked, one.value] : [one.name, one.value]));
  }
  function fill(form, kept) {
    // A list of boxes may have changed meanwhile: a box is known by its value, not by its place.
    const ticked = new Set(kept.filter(([, value]) => value === true).map(([name, , of]) => JSON.stringify([name, of])));
    const texts = kept.filter(([, value]) => typeof value === "string");
    const boxes = fields(form).filter((one) => /^(checkbox|radio)$/.test(one.type));
    boxes.forEach((one) => { one.checked = ticked.has(JSON.stringify([one.name, one.value])); });
    fields(form).filter((one) => !boxes.includes(one)).forEach((one, number) => {
      const [name, value] = texts[number] || [];
      if (name === one.name) one.value = value;
    });
    form.dispatchEvent(new Event("filled"));
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
