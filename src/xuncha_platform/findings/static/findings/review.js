// How long a finding was looked at goes along with the decision; a hidden tab does not count.
(() => {
  let seconds = 0;
  setInterval(() => {
    if (document.hidden) return;
    seconds += 1;
    document.querySelectorAll('input[name="seconds"]').forEach((one) => { one.value = seconds; });
  }, 1000);
})();
