"""Inspects the six sites and prints what is not as the truth has it.

python -m tests.blindsites.eighth FOLDER [first_run.json]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.blindsites.comparing import RIGHT, tally
from tests.blindsites.eighth.series import MAKERS, run_one
from tests.blindsites.fifth.__main__ import by_row
from tests.blindsites.running import compared


def main() -> None:
    folder, found = Path(sys.argv[1]), []
    folder.mkdir(parents=True, exist_ok=True)
    for make in MAKERS:
        one = make()
        ran = run_one(one, folder / one.site.key)
        pages = sum(len(host.pages) for host in one.site.hosts.values())
        print(one.site.key, ran.code, pages, f"{ran.seconds:.1f} s", ran.err[-300:])
        found += compared([one.site], folder / one.site.key / "out")
    for seen in found:
        if seen.outcome != RIGHT:
            foreseen = seen.allowed and seen.outcome == "unknown"
            print(("(allowed) " if foreseen else "") + seen.line())
    print(dict(tally(found)))
    if len(sys.argv) > 2:
        text = json.dumps(by_row(found), indent=1, ensure_ascii=False) + "\n"
        Path(sys.argv[2]).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
