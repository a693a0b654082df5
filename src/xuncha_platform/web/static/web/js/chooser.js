// A text field that helps to choose one of thousands (web/chooser): an ARIA combobox over the
// plain field. What is picked goes into the hidden field before it; typing empties that again.
(() => {
  const PAUSE = 150;
  function make(box) {
    const [hidden, input] = box.querySelectorAll("input");
    const list = document.createElement("ul");
    list.id = `${input.id}-list`;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0]?.textContent.trim() || input.placeholder);
    const told = document.createElement("span");
    told.className = "unseen";
    told.setAttribute("role", "status");
    box.append(list, told);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]])
      input.setAttribute(name, value);
    return { box, hidden, input, list, told, at: -1, asked: 0, timer: 0 };
  }
  const open = (one) => !one.list.hidden;
  function close(one) {
    clearTimeout(one.timer);
    one.asked += 1;
    one.list.hidden = true;
    one.at = -1;
    one.input.setAttribute("aria-expanded", "false");
    one.input.removeAttribute("aria-activedescendant");
  }
  function mark(one, at) {
    const options = one.list.querySelectorAll("[role=option]");
    if (!options.length) return;
    one.at = (at + options.length) % options.length;
    options.forEach((option, number) => option.setAttribute("aria-selected", String(number === one.at)));
    const now = options[one.at];
    one.input.setAttribute("aria-activedescendant", now.id);
    now.scrollIntoView({ block: "nearest" });
  }
  function pick(one, option) {
    one.hidden.value = option.dataset.id;
    one.input.value = option.dataset.text;
    close(one);
    one.input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function line(one, found, number) {
    const option = document.createElement("li");
    option.id = `${one.list.id}-${number}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.id = found.id;
    option.dataset.text = found.text;
    option.append(found.text);
    if (found.detail) {
      const detail = document.createElement("small");
      detail.textContent = found.detail;
      option.append(" ", detail);
    }
    return option;
  }
  function show(one, answer) {
    one.list.replaceChildren(...answer.options.map((found, number) => line(one, found, number)));
    const count = answer.options.length;
    const said = count ? `${count}${answer.more ? "+" : ""} ${one.box.dataset.some}` : one.box.dataset.none;
    one.told.textContent = answer.more ? `${said}。${one.box.dataset.more}` : said;
    if (!count || answer.more) {
      const note = document.createElement("li");
      note.className = "soft";
      note.setAttribute("role", "presentation");
      note.textContent = count ? one.box.dataset.more : one.box.dataset.none;
      one.list.append(note);
    }
    one.at = -1;
    one.input.removeAttribute("aria-activedescendant");
    one.list.hidden = false;
    one.input.setAttribute("aria-expanded", "true");
  }
  async function ask(one, text) {
    const number = (one.asked += 1);
    const address = new URL(one.box.dataset.chooser, location.href);
    address.searchParams.set("q", text);
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
    // Only the answer to what stands in the field now; without one it stays a plain field.
    if (answer?.ok && number === one.asked) show(one, await answer.json());
  }

  function press(one, event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (open(one)) mark(one, one.at < 0 && step < 0 ? -1 : one.at + step);
      else ask(one, one.hidden.value ? "" : one.input.value);
    } else if (event.key === "Enter" && open(one)) {
      const now = one.list.querySelector("[aria-selected=true]");
      if (now) { event.preventDefault(); pick(one, now); } else close(one);
    } else if (event.key === "Escape" && open(one)) {
      event.stopPropagation();
      close(one);
    }
  }

  function watch(box) {
    const one = make(box);
    one.input.addEventListener("input", () => {
      one.hidden.value = "";
      clearTimeout(one.timer);
      one.timer = setTimeout(() => ask(one, one.input.value), PAUSE);
    });
    one.input.addEventListener("click", () => { if (!open(one)) ask(one, one.hidden.value ? "" : one.input.value); });
    one.input.addEventListener("keydown", (event) => press(one, event));
    one.input.addEventListener("blur", () => close(one));
    // The field keeps the focus while an option is clicked.
    one.list.addEventListener("mousedown", (event) => event.preventDefault());
    one.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) pick(one, option);
    });
  }
  addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-chooser]").forEach(watch));
})();
