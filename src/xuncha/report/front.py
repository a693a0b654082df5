"""index.html: the page an office opens first, of a campaign or of one run of `xuncha inspect`."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

from xuncha.machine.files import write_atomically
from xuncha.punctuation import full_width
from xuncha.report import words
from xuncha.report.brief import Brief
from xuncha.report.front_lines import (
    Line,
    line_of_campaign,
    line_of_result,
    line_of_row,
    line_without_report,
)
from xuncha.report.front_totals import Seen, rate_texts, seen_by, seen_in
from xuncha.report.summary import Row, folders_of_host, reported_folders

Campaign = Mapping[str, Any]

# 占比的分母过小: below this one site moves the rate by more than 20 points.
SMALL_REGION = 5

# What may lie beside the front page → what it is, in the order an office wants it.
_FILES: Mapping[str, str] = {
    "circular.docx": "通报正文(Word)",
    "circular.html": "通报(网页)",
    "annexes.xlsx": "通报附件(Excel)",
    "figures.json": "通报中每个数字的来源",
    "campaign.json": "本次抽查的全部数字",
    "sites/summary.csv": "汇总表,每个网站一行",
    "summary.csv": "汇总表,每个网站一行",
    "sites.csv": "抽查名单",
    "national.csv": "上级抽查的网站名单",
    "probes.csv": "首页可用性监测记录",
}


@dataclass(frozen=True, slots=True)
class Group:
    """The sites of one region, in the order of the list."""

    name: str
    level: str
    lines: tuple[Line, ...]

    def count(self, verdict: str) -> int:
        """How many sites have this verdict."""
        return sum(1 for line in self.lines if line.verdict == verdict)

    @property
    def is_small(self) -> bool:
        """Whether so few sites were inspected that the rate says little."""
        return len(self.lines) < SMALL_REGION


class InspectedSite(Protocol):
    """What is needed of a round's result; `brief` is None where `problem` says why."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def folder(self) -> Path: ...  # noqa: D102
    @property
    def brief(self) -> Brief | None: ...  # noqa: D102
    @property
    def problem(self) -> str: ...  # noqa: D102


def write_front_page(out: Path, campaign: Campaign, folders: Mapping[str, str]) -> None:
    """Write out/index.html of a campaign.

    `folders` are the sites' folders below out/sites, by site URL. Files of the campaign that lie
    in `out` by then are linked. Raises InputError when the disk is full.
    """
    hrefs = {url: f"sites/{quote(name)}/report.html" for url, name in folders.items()}
    reports = {url: out / "sites" / name / "report.json" for url, name in folders.items()}
    seen = seen_in(out / "sites" / "summary.csv", {site["url"] for site in campaign["sites"]})
    levels = {region["name"]: region["level"] for region in campaign["regions"]}
    lines = [line_of_campaign(site, hrefs, reports) for site in campaign["sites"]]
    _write(
        out,
        title=campaign["title"],
        office=campaign.get("issuer", ""),
        period=campaign.get("period", ""),
        as_of=campaign["as_of"],
        groups=_groups(lines, levels),
        national=[line_of_campaign(site, hrefs, reports) for site in campaign["national"]],
        seen=_named(seen, next((path for path in reports.values() if path.is_file()), None)),
    )


def _named(seen: Seen, path: Path | None) -> Seen:
    """With the document and the vantage that one of the reports names; they share both."""
    if not path:
        return seen
    report = json.loads(path.read_bytes())
    vantage = report["coverage"]["vantage"]
    document = report["rulebook"]["document"]
    return replace(
        seen,
        rulebooks=(document,) if document else seen.rulebooks,
        vantages=(vantage,) if vantage else (),
    )


def write_round_page(
    out: Path, results: Iterable[InspectedSite], earlier: Sequence[Row] = ()
) -> None:
    """Write out/index.html of one run of `xuncha inspect`, with every site of its list.

    `earlier` are the rows of summary.csv that earlier runs into the same folder left: their sites
    stand behind those of this run. Raises InputError when the disk is full.
    """
    results = list(results)
    briefs = [result.brief for result in results if result.brief]
    lines = [
        line_of_result(result.brief, _href(result.folder, out))
        if result.brief
        else line_without_report(result.name, result.problem)
        for result in results
    ]
    folders = reported_folders(out) if earlier else []
    lines += [line_of_row(row, _href_of_row(row, out, folders)) for row in earlier]
    days = [brief["as_of"] for brief in briefs] + [row.get("as_of", "") for row in earlier]
    _write(
        out,
        title="网站检查结果",
        office="",
        period="",
        as_of="、".join(dict.fromkeys(filter(None, days))),
        groups=_groups(lines, {b["site"]["region"]: b["site"]["level"] for b in briefs}),
        national=[],
        seen=seen_by(briefs, earlier),
    )


def _href_of_row(row: Row, out: Path, folders: Sequence[str]) -> str:
    """Where the report of an earlier run lies; empty where the site has none."""
    of_host = folders_of_host(row, folders) if row.get("pages") else []
    if len(of_host) > 1:
        of_host = [name for name in of_host if _url_in(out / name) == row["url"]]
    return _href(out / of_host[0], out) if of_host else ""


def _url_in(folder: Path) -> object:
    return json.loads((folder / "report.json").read_bytes())["site"]["url"]


def _href(folder: Path, out: Path) -> str:
    return quote(Path(os.path.relpath(folder, out)).as_posix()) + "/report.html"


def _groups(lines: Sequence[Line], levels: Mapping[str, str]) -> list[Group]:
    """Sites by region; regions stand as they first appear, which is the order of 附件2."""
    by_region: dict[str, list[Line]] = {}
    for line in lines:
        by_region.setdefault(line.region, []).append(line)
    return [Group(name, levels.get(name, ""), tuple(own)) for name, own in by_region.items()]


def _write(
    out: Path, *, title: str, groups: list[Group], national: list[Line], seen: Seen, **about: str
) -> None:
    # Here and not above: the first request of a round does not wait for Jinja.
    from xuncha.report.templating import template

    lines = [line for group in groups for line in group.lines]
    verdicts = {name: [x for x in lines if x.verdict == name] for name in words.VERDICTS}
    counts = [(group.count("pass"), group.count("fail")) for group in groups]
    *rates, rate = rate_texts([*counts, (len(verdicts["pass"]), len(verdicts["fail"]))])
    page = template("front.html.j2").render(
        title=full_width(title),
        # The mark beside the title says it once.
        heading=full_width(title).removesuffix(full_width("(演练数据)")),
        is_practice="演练" in title,
        **about,
        groups=groups,
        national=national,
        lines=lines,
        verdicts=verdicts,
        rates=rates,
        rate=rate,
        small_region=SMALL_REGION,
        seen=seen,
        files=[(name, said) for name, said in _FILES.items() if (out / name).is_file()],
        words=words,
    )
    write_atomically(out / "index.html", page.encode())
