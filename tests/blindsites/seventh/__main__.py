"""Inspects the six sites and prints what is not as planted.

python -m tests.blindsites.seventh FOLDER [first_run.json]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.blindsites.comparing import RIGHT, tally
from tests.blindsites.fifth.__main__ import by_row
from tests.blindsites.running import compared
from tests.blindsites.seventh.series import run_one, seventh_series


def main() -> None:
    folder, found = Path(sys.argv[1]), []
    folder.mkdir(parents=True, exist_ok=True)
    for site in seventh_series():
        ran = run_one(site, folder / site.key)
        print(
            site.key,
            ran.code,
            len(site.hosts[site.url[7:-1]].pages),
            f"{ran.seconds:.1f} s",
            ran.err[-300:],
        )
        found += compared([site], folder / site.key / "out")
    for one in found:
        if one.outcome != RIGHT:
            print(("(allowed) " if one.allowed and one.outcome == "unknown" else "") + one.line())
    print(dict(tally(found)))
    if len(sys.argv) > 2:
        text = json.dumps(by_row(found), indent=1, ensure_ascii=False) + "\n"
        Path(sys.argv[2]).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
