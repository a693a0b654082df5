"""`xuncha circular build` and `xuncha circular check`."""

from __future__ import annotations

import sys
from pathlib import Path

from xuncha.exits import FAILED, PASSED
from xuncha.report.circular.check import check_circular
from xuncha.report.circular.writing import build_circular
from xuncha.words import say


def build(facts: Path, out: Path, id: str) -> int:
    """Write circular.docx, circular.html, annexes.xlsx and figures.json.

    Figures that do not add up are told on stderr: a draft is built, but not in silence.
    """
    for built in build_circular(facts, out, id):
        print(say(f"通报已写入 {built.folder}", f"Circular written to {built.folder}"))
        for fault in built.faults:
            print(fault.text(), file=sys.stderr)
    return PASSED


def check(facts: Path, id: str) -> int:
    """Print one line for each figure that does not hold; 1 if there is any."""
    faults = check_circular(facts, id)
    for fault in faults:
        print(fault.line())
    if faults:
        return FAILED
    print(say("所有能重算的数字都对得上。", "Every figure that can be recomputed holds."))
    return PASSED
