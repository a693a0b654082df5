"""Write the set: `python -m tests.golden.heldout20answers.making`."""

from __future__ import annotations

from . import checks_answers, checks_hidden, checks_hidden_not, checks_injected, checks_injected_not

for module in (
    checks_answers,
    checks_hidden,
    checks_hidden_not,
    checks_injected,
    checks_injected_not,
):
    module.build()
