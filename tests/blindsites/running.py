"""Runs the command on sites and opens what it wrote."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.comparing import Compared, compare
from tests.blindsites.everysite import all_hosts, rules, write_list, write_probes
from tests.blindsites.serving import serving
from tests.blindsites.words import AS_OF
from tests.core.cli_tools import Ran, run

RULEBOOKS = ("census-2015", "inspection-2019")


def inspect(
    sites: list[BlindSite],
    folder: Path,
    *more: str,
    as_of: date = AS_OF,
    rulebooks: Sequence[str] = RULEBOOKS,
) -> Ran:
    """`xuncha inspect` with the options of the contract, on all of them at once."""
    folder.mkdir(exist_ok=True)
    write_list(sites, folder / "sites.csv")
    write_probes(sites, folder / "probes.csv")
    with serving(all_hosts(sites)) as (plain, secure, six):
        every = rules(sites, plain, secure, six)
        resolving = [part for rule in every for part in ("--resolve", rule)]
        books = [part for book in rulebooks for part in ("--rulebook", book)]
        return run(
            "inspect", "--sites", folder / "sites.csv", "--probes", folder / "probes.csv",
            *books, "--as-of", str(as_of), "--allow-private", "--delay", "0", "--render", "never",
            "--max-pages", "400", "--out", folder / "out", *resolving, *more, timeout=550,
        )  # fmt: skip


def reports_of(site: BlindSite, out: Path) -> dict[str, dict[str, Any]]:
    """The reports of a site by rulebook; the folder is told by its host."""
    found: dict[str, dict[str, Any]] = {}
    for file in sorted(folder_of(site, out).glob("report*.json")):
        report = json.loads(file.read_text(encoding="utf-8"))
        found[report["rulebook"]["id"]] = report
    return found


def folder_of(site: BlindSite, out: Path) -> Path:
    named = [
        one.parent
        for one in out.glob("*/report.json")
        if json.loads(one.read_text(encoding="utf-8"))["site"]["name"] == site.name
    ]
    assert len(named) == 1, f"{site.key}: {sorted(one.name for one in out.iterdir())}"
    return named[0]


def compared(sites: list[BlindSite], out: Path) -> list[Compared]:
    found: list[Compared] = []
    for site in sites:
        found += compare(site, reports_of(site, out), folder_of(site, out) / "links.csv")
    return found
