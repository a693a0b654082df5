"""Draws the series with a seed, inspects it, and prints what is not as planted.

python -m tests.blindsites.sixth SEED FOLDER [first_run.json]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.blindsites.comparing import RIGHT, tally
from tests.blindsites.fifth.__main__ import by_row, compare_all
from tests.blindsites.sixth.series import draw_series, run_series


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
