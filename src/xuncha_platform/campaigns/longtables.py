"""The long tables of a campaign, pages and links of every site, as Parquet asked through DuckDB.

A quarter of a nation has some hundred million links: too many for the office's database, which
keeps only findings. The table is made from the `links.csv` that lies beside each result's evidence
and can be made again at any time.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
from django.conf import settings

from xuncha.errors import InputError
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.campaigns.places import result_folder

# Sites read in one statement; memory stays bounded whatever the number of sites.
_AT_ONCE = 200
_MEMORY = "512MB"
_COLUMNS = (
    "{'url': 'VARCHAR', 'final_url': 'VARCHAR', 'kind': 'VARCHAR', 'on_home': 'VARCHAR', "
    "'verdict': 'VARCHAR', 'status': 'INTEGER', 'reason': 'VARCHAR', 'attempts': 'INTEGER', "
    "'parent_count': 'INTEGER', 'first_parent': 'VARCHAR', 'anchor_text': 'VARCHAR'}"
)


@dataclass(frozen=True, slots=True)
class Target:
    """One target that several sites link to: how many sites, how many links, its verdict."""

    url: str
    sites: int
    links: int
    verdict: str


def folder_of(campaign: Campaign) -> Path:
    """Where the table of a campaign lies."""
    return Path(settings.DATA) / "tables" / "links" / f"campaign-{campaign.pk}"


def gather_links(campaign: Campaign) -> int:
    """Make the table of links from the current results; the number of rows.

    The old table is replaced only when the new one is whole.
    """
    folder = folder_of(campaign)
    part = folder.with_name(f"{folder.name}.part")
    part.mkdir(parents=True, exist_ok=True)
    for left_over in part.glob("*.parquet"):
        left_over.unlink()
    rows = 0
    with _database() as database:
        for number, batch in enumerate(_batches(campaign)):
            rows += _write(database, batch, part / f"{number:05d}.parquet")
    _replace(part, folder)
    return rows


def dead_targets(campaign: Campaign, most: int = 50) -> list[Target]:
    """Dead targets by how many sites link to them: one repair helps them all."""
    return _targets(campaign, "verdict IN ('dead', 'soft_dead')", most)


def outside_hosts(campaign: Campaign, most: int = 50) -> list[tuple[str, int, int]]:
    """(host, sites, links) of other sites by how many sites link there."""
    sql = """
        SELECT regexp_extract(lower(final_url), '^https?://([^/:?#]+)', 1) AS host,
               count(DISTINCT site) AS sites, count(*) AS links
        FROM read_parquet(?) WHERE kind = 'external' GROUP BY host
        ORDER BY sites DESC, links DESC, host LIMIT ?
    """
    with _database() as database:
        return [tuple(row) for row in database.execute(sql, [_files(campaign), most]).fetchall()]


def verdict_counts(campaign: Campaign) -> dict[str, int]:
    """How many links of the whole campaign have each verdict."""
    sql = "SELECT verdict, count(*) FROM read_parquet(?) GROUP BY verdict ORDER BY verdict"
    with _database() as database:
        return dict(database.execute(sql, [_files(campaign)]).fetchall())


def _targets(campaign: Campaign, condition: str, most: int) -> list[Target]:
    sql = f"""
        SELECT url, count(DISTINCT site) AS sites, sum(parent_count) AS links, any_value(verdict)
        FROM read_parquet(?) WHERE {condition} GROUP BY url
        ORDER BY sites DESC, links DESC, url LIMIT ?
    """  # noqa: S608  # the condition is one of ours
    with _database() as database:
        found = database.execute(sql, [_files(campaign), most]).fetchall()
    return [Target(url, sites, int(links), verdict) for url, sites, links, verdict in found]


def _database() -> duckdb.DuckDBPyConnection:
    # Nothing is fetched at run time: extensions are never looked for on the network.
    return duckdb.connect(
        config={
            "memory_limit": _MEMORY,
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        }
    )


def _files(campaign: Campaign) -> str:
    folder = folder_of(campaign)
    if not folder.is_dir():
        raise InputError(
            f"“{campaign}”还没有汇总链接表。请先汇总。",
            f"'{campaign}' has no table of links yet. Gather it first.",
        )
    return str(folder / "*.parquet")


def _batches(campaign: Campaign) -> Iterator[list[tuple[int, Path]]]:
    batch: list[tuple[int, Path]] = []
    rows = CampaignSite.objects.filter(campaign=campaign, current__isnull=False)
    for row in rows.select_related("current").defer("current__report").order_by("id").iterator():
        path = result_folder(row.current) / "links.csv" if row.current else None
        if path and path.exists():
            batch.append((row.site_id, path))
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _write(
    database: duckdb.DuckDBPyConnection, batch: Sequence[tuple[int, Path]], target: Path
) -> int:
    database.execute("CREATE OR REPLACE TEMP TABLE places (site BIGINT, filename VARCHAR)")
    database.executemany(
        "INSERT INTO places VALUES (?, ?)", [[site, str(path)] for site, path in batch]
    )
    files = [str(path) for _, path in batch]
    written = database.execute(
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


def _replace(part: Path, folder: Path) -> None:
    old = folder.with_name(f"{folder.name}.old")
    if folder.exists():
        os.replace(folder, old)
    os.replace(part, folder)
    if old.exists():
        for file in old.glob("*.parquet"):
            file.unlink()
        old.rmdir()
