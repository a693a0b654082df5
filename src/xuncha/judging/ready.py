"""Imported by the process that judging processes are copied from: what they share is made here."""

from __future__ import annotations

import gc

from xuncha.checks.wording.lexicon import default_lexicon
from xuncha.judging.site import prepare
from xuncha.machine import memory
from xuncha.report import templating
from xuncha.score.rulebook import DEFAULT_RULEBOOK

prepare(DEFAULT_RULEBOOK)
default_lexicon()
templating.prepare("report.html.j2")
memory.find_caches()
# The collector writes into all it looks at, and what is written to is shared no longer.
gc.collect()
gc.freeze()
# What importing left free would be counted to this process alone, and each copy would fill its own.
memory.trim()
