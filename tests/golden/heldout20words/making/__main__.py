"""Write the set: `python -m tests.golden.heldout20words.making`."""

from __future__ import annotations

from . import advertising, privacy, wording

for module in (wording, privacy, advertising):
    module.build()
