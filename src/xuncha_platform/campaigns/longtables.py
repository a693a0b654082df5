"""The links of every site of a campaign in one long table: Parquet, asked through DuckDB.

A quarter of a nation has some hundred million links: too many for the office's database, which
keeps only findings. The table is made from the `links.csv` that lies beside each result's evidence
and can be made again at any time. Pages have no table of their own: of those that are linked to
each is a row here, as a link's target.

    tables/links/campaign-7/
        table.json             which of the folders counts, when and of what it was made, its summary
        4f0c…/0000000.parquet  rows of at most 200 sites

`table.json` is replaced in one step, so that there is always one whole table or none.
What nobody reads any more is removed once a day (tidytables.py).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import duckdb
from django.conf import settings
from django.utils import timezone

from xuncha_platform.campaigns.linkquestions import dead_targets, outside_hosts, verdict_counts
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.campaigns.places import result_folder

# Sites read in one statement; memory stays bounded whatever the number of sites.
_AT_ONCE = 200
_MEMORY = "512MB"
MARK = "table.json"
_COLUMNS = (
    "{'url': 'VARCHAR', 'final_url': 'VARCHAR', 'kind': 'VARCHAR', 'on_home': 'VARCHAR', "
    "'verdict': 'VARCHAR', 'status': 'INTEGER', 'reason': 'VARCHAR', 'attempts': 'INTEGER', "
    "'parent_count': 'INTEGER', 'first_parent': 'VARCHAR', 'anchor_text': 'VARCHAR'}"
)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a table was made of and what it says in brief; a page reads nothing else."""

    folder: str
    at: str
    # Of the results it was made of (state_of): another one now means that the table is older.
    state: str
    # Sites whose links are in it, and those with a result that left no list of links.
    sites: int
    without: int
    links: int
    verdicts: dict[str, int]
    # linkquestions.Target as dicts; (host, sites, links).
    dead: list[dict[str, Any]]
    hosts: list[list[Any]]


def all_tables() -> Path:
    """Where the tables of all campaigns lie."""
    return Path(settings.DATA) / "tables" / "links"


def folder_of(campaign: Campaign) -> Path:
    """Where the table of a campaign lies."""
    return all_tables() / f"campaign-{campaign.pk}"


def gathered(campaign: Campaign) -> Gathered | None:
    """The table that counts; None before the first was made."""
    try:
        return Gathered(**json.loads((folder_of(campaign) / MARK).read_text("utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        # None, or one of another version, which is not read by guess.
        return None


def state_of(campaign: Campaign) -> str:
    """Which result counts at each site, in short: it changes as soon as one of them does."""
    rows = campaign.sites.filter(current__isnull=False).order_by("site_id")
    digest = hashlib.sha256()
    for site, result in rows.values_list("site_id", "current_id").iterator():
        digest.update(f"{site} {result}\n".encode())
    return digest.hexdigest()


def gather_links(campaign: Campaign, say: Callable[[int, int], object] | None = None) -> Gathered:
    """Write a new table from the current results; it counts only from `let_count` on.

    `say` is told how many sites of how many are done; what it raises ends the work.
    """
    place = folder_of(campaign)
    _remove_others(place, gathered(campaign))
    folder = place / uuid.uuid4().hex
    folder.mkdir(parents=True)
    state, sites = state_of(campaign), list(_sites(campaign))
    with_links = [(site, path) for site, path in sites if path.exists()]
    links = 0
    with database(folder) as base:
        for start in range(0, len(with_links), _AT_ONCE):
            if say:
                say(start, len(with_links))
            batch = with_links[start : start + _AT_ONCE]
            links += _write(base, batch, folder / f"{start:07d}.parquet")
        if say:
            say(len(with_links), len(with_links))
        files = str(folder / "*.parquet") if with_links else ""
        return Gathered(
            folder=folder.name,
            at=timezone.now().isoformat(),
            state=state,
            sites=len(with_links),
            without=len(sites) - len(with_links),
            links=links,
            verdicts=verdict_counts(base, files),
            dead=[asdict(one) for one in dead_targets(base, files)],
            hosts=[list(one) for one in outside_hosts(base, files)],
        )


def let_count(campaign: Campaign, made: Gathered) -> None:
    """Let a table that is whole take the place of the one before.

    The one before stays until the next is gathered: somebody may be reading it.
    """
    place = folder_of(campaign)
    part = place / f"{made.folder}.part"
    part.write_text(json.dumps(asdict(made), ensure_ascii=False), "utf-8")
    os.replace(part, place / MARK)


def files_of(campaign: Campaign) -> str:
    """The files of the table that counts, as DuckDB names them; empty where there are none."""
    made = gathered(campaign)
    return str(folder_of(campaign) / made.folder / "*.parquet") if made and made.sites else ""


def database(scratch: Path) -> duckdb.DuckDBPyConnection:
    """A database in memory, which puts what does not fit into `scratch`."""
    # Nothing is fetched at run time: extensions are never looked for on the network.
    return duckdb.connect(
        config={
            "memory_limit": _MEMORY,
            "temp_directory": str(scratch / "scratch"),
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        }
    )


def _remove_others(place: Path, kept: Gathered | None) -> None:
    """Tables before, and what a job that was killed left half."""
    for one in place.glob("*"):
        if one.is_dir() and (kept is None or one.name != kept.folder):
            shutil.rmtree(one)
        elif one.suffix == ".part":
            one.unlink()


def _sites(campaign: Campaign) -> Iterator[tuple[int, Path]]:
    rows = CampaignSite.objects.filter(campaign=campaign, current__isnull=False)
    for row in rows.select_related("current").defer("current__report").order_by("id").iterator():
        if row.current:
            yield row.site_id, result_folder(row.current) / "links.csv"


def _write(base: duckdb.DuckDBPyConnection, batch: Sequence[tuple[int, Path]], target: Path) -> int:
    base.execute("CREATE OR REPLACE TEMP TABLE places (site BIGINT, filename VARCHAR)")
    base.executemany(
        "INSERT INTO places VALUES (?, ?)", [[site, str(path)] for site, path in batch]
    )
    files = [str(path) for _, path in batch]
    written = base.execute(
        f"""
        COPY (
          SELECT places.site, links.* EXCLUDE (filename) FROM read_csv(
            ?, header = true, columns = {_COLUMNS}, filename = true, nullstr = '', quote = '"',
            escape = '"', auto_detect = false, delim = ',', ignore_errors = false,
            max_line_size = 4000000, parallel = false
          ) AS links JOIN places USING (filename)
        ) TO '{str(target).replace("'", "''")}' (FORMAT parquet, COMPRESSION zstd)
        """,
        [files],
    ).fetchone()
    return int(written[0]) if written else 0
