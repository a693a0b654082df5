"""What is asked of the long table of links (longtables.py): each function is one question.

`files` names the Parquet files; empty where no site left a list of links.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

import duckdb

# Shown on the page; the file for Excel holds what it can.
SHOWN = 50
EXPORTED = 100_000
# Sites that are named beside a target; the others are counted.
_NAMED = 20
# Only these are ever deducted (xuncha.facts.LinkVerdict).
_IS_DEAD = "verdict IN ('dead', 'soft_dead')"


@dataclass(frozen=True, slots=True)
class Target:
    """A target that was dead for `sites` sites, on `pages` of their pages."""

    url: str
    sites: int
    pages: int
    verdict: str
    # Sites for which the same target opened: it may have been mended, or down for a while only.
    opened: int = 0
    # Some of the sites, by their ids in the register; only of the targets that are shown.
    some: list[int] = field(default_factory=list)


def verdict_counts(base: duckdb.DuckDBPyConnection, files: str) -> dict[str, int]:
    """How many links of the whole campaign have each verdict."""
    if not files:
        return {}
    sql = "SELECT verdict, count(*) FROM read_parquet(?) GROUP BY verdict ORDER BY verdict"
    return dict(base.execute(sql, [files]).fetchall())


def dead_targets(base: duckdb.DuckDBPyConnection, files: str, most: int = SHOWN) -> list[Target]:
    """Dead targets by how many sites link to them: one repair helps them all."""
    if not files:
        return []
    # Grouped twice instead of counting distinct sites: only that goes to disk where it must.
    sql = f"""
        SELECT url, count(*) AS sites, sum(pages)::BIGINT AS pages, min(verdict) FROM (
          SELECT url, site, sum(parent_count) AS pages, min(verdict) AS verdict
          FROM read_parquet(?) WHERE {_IS_DEAD} GROUP BY url, site
        ) GROUP BY url ORDER BY sites DESC, pages DESC, url LIMIT ?
    """  # noqa: S608  # the condition is ours
    found = [
        Target(url, sites, pages or 0, verdict)
        for url, sites, pages, verdict in base.execute(sql, [files, most]).fetchall()
    ]
    urls = [one.url for one in found]
    opened, some = _opened(base, files, urls), _some(base, files, urls[:SHOWN])
    return [replace(one, opened=opened[one.url], some=some[one.url]) for one in found]


def outside_hosts(
    base: duckdb.DuckDBPyConnection, files: str, most: int = SHOWN
) -> list[tuple[str, int, int]]:
    """(host, sites, links) of other sites by how many sites link there."""
    if not files:
        return []
    # The host that is linked to, wherever it leads on to.
    sql = """
        SELECT host, count(*) AS sites, sum(links)::BIGINT AS links FROM (
          SELECT regexp_extract(lower(url), '^https?://([^/:?#]+)', 1) AS host, site,
                 count(*) AS links
          FROM read_parquet(?) WHERE kind = 'external' GROUP BY ALL
        ) WHERE host != '' GROUP BY host ORDER BY sites DESC, links DESC, host LIMIT ?
    """
    return [tuple(row) for row in base.execute(sql, [files, most]).fetchall()]


def _opened(base: duckdb.DuckDBPyConnection, files: str, urls: list[str]) -> dict[str, int]:
    sql = """
        SELECT url, count(DISTINCT site) FROM read_parquet(?)
        WHERE verdict = 'ok' AND url IN (SELECT unnest(?::VARCHAR[])) GROUP BY url
    """
    return defaultdict(int, base.execute(sql, [files, urls]).fetchall())


def _some(base: duckdb.DuckDBPyConnection, files: str, urls: list[str]) -> dict[str, list[int]]:
    sql = f"""
        SELECT url, list_slice(list(DISTINCT site ORDER BY site), 1, {_NAMED})
        FROM read_parquet(?) WHERE {_IS_DEAD} AND url IN (SELECT unnest(?::VARCHAR[])) GROUP BY url
    """  # noqa: S608  # the condition is ours
    return defaultdict(list, base.execute(sql, [files, urls]).fetchall())
