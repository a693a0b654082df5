"""Draws the series with a seed, inspects it, and prints what is not as planted.

python -m tests.blindsites.fifth SEED FOLDER [first_run.json]
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from tests.blindsites.comparing import RIGHT, Compared, tally
from tests.blindsites.fifth.series import Round, draw_series, run_series
from tests.blindsites.running import compared


def compare_all(rounds: list[Round], folder: Path) -> list[Compared]:
    return [
        found
        for one in rounds
        for found in compared(list(one.sites), folder / str(one.limits.as_of) / "out")
    ]


def by_row(found: list[Compared]) -> dict[str, dict[str, int]]:
    """How often each thing was right, wrong, unknown; names of columns and pages put together."""
    table: dict[str, Counter[str]] = {}
    for one in found:
        name = re.sub(r"^(column|guide|dead|letters) .*", r"\1", one.what)
        table.setdefault(name, Counter())[one.outcome] += 1
    return {name: dict(sorted(counts.items())) for name, counts in sorted(table.items())}


def main() -> None:
    seed, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    rounds = draw_series(seed)
    for ran in run_series(rounds, folder):
        print(ran.code, f"{ran.seconds:.1f} s", ran.err[-300:] if ran.code == 2 else "")
    found = compare_all(rounds, folder)
    for one in found:
        if one.outcome != RIGHT:
            print(("(allowed) " if one.allowed and one.outcome == "unknown" else "") + one.line())
    print(dict(tally(found)))
    if len(sys.argv) > 3:
        text = json.dumps(by_row(found), indent=1, ensure_ascii=False) + "\n"
        Path(sys.argv[3]).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
