"""Inspects the county and prints what is not as the truth has it.

python -m tests.blindsites.ninth FOLDER [first_run.json]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.blindsites.comparing import RIGHT, tally
from tests.blindsites.fifth.__main__ import by_row
from tests.blindsites.ninth.series import county, run_county
from tests.blindsites.running import compared


def main() -> None:
    folder, sites = Path(sys.argv[1]), county()
    ran = run_county(sites, folder)
    print(ran.code, f"{ran.seconds:.1f} s", ran.err[-300:])
    found = compared(list(sites), folder / "out")
    for one in found:
        if one.outcome != RIGHT:
            print(("(allowed) " if one.allowed and one.outcome == "unknown" else "") + one.line())
    print(dict(tally(found)))
    if len(sys.argv) > 2:
        text = json.dumps(by_row(found), indent=1, ensure_ascii=False) + "\n"
        Path(sys.argv[2]).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
