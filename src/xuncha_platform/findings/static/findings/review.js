// How long a finding was looked at goes along with the decision; a hidden tab does not count.
(() => {
  let seconds = 0;
  setInterval(() => {
    if (document.hidden) return;
    seconds += 1;
    document.querySelectorAll('input[name="seconds"]').forEach((one) => { one.value = seconds; });
  }, 1000);
})();

// 不成立 takes a reason: without one its key leads to the field; Ctrl+Enter there sends it.
document.addEventListener("DOMContentLoaded", () => {
  const reason = document.getElementById("reason");
  const dismiss = reason?.form.querySelector('button[value="dismissed"]');
  if (!dismiss) return;
  dismiss.addEventListener("click", (event) => {
    if (reason.value.trim()) return;
    event.preventDefault();
    reason.setAttribute("aria-invalid", "true");
    reason.focus();
  });
  reason.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    dismiss.click();
  });
});

// Who clicked into the stored page has the keys back when the pointer leaves it: no script may run
// in there to pass them on. Who went there by Tab goes on by Tab.
document.addEventListener("mousemove", (event) => {
  const frame = document.activeElement;
  if (frame?.tagName !== "IFRAME" || event.target === frame) return;
  frame.blur();
  window.focus();
});
