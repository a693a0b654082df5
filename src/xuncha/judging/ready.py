"""Imported by the process that judging processes are copied from: what they share is made here."""

from __future__ import annotations

import gc

from xuncha.checks.wording.lexicon import default_lexicon

# First, for it takes much for a moment: what is imported after it fills the room it leaves (8 MB).
default_lexicon()

from xuncha.judging.site import prepare  # noqa: E402
from xuncha.machine import memory  # noqa: E402
from xuncha.report import templating  # noqa: E402
from xuncha.score.rulebook import DEFAULT_RULEBOOK  # noqa: E402

prepare(DEFAULT_RULEBOOK)
templating.prepare("report.html.j2")
memory.find_caches()
# The collector writes into all it looks at, and what is written to is shared no longer.
gc.collect()
gc.freeze()
# What importing left free would be counted to this process alone, and each copy would fill its own.
memory.trim()
