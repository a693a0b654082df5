"""Small sites and column names of the blind sets (reading_blind.py)."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.reading_golden import read_bytes
from benchmarks.reading_tally import Tally
from xuncha.facts import Column, Site
from xuncha.read.links.addresses import column_key
from xuncha.read.site import SiteReading, read_site

# What a name says is asked on a site of which every column is a list like every other.
_HOME = "http://www.lanqiao.invalid/"
_AS_OF = date(2026, 3, 20)
_PAGE = """<html><head><meta charset="utf-8"><title>{name}</title></head><body>
<div class="nav"><ul>{menu}</ul></div><div class="pos">当前位置：<a href="/">首页</a> &gt;
<a href="{path}">{name}</a></div><ul class="list">
<li><a href="{path}2.html">县里召开专题工作推进会议</a><span>2026-03-02</span></li>
<li><a href="{path}1.html">有关情况的说明与安排</a><span>2026-02-02</span></li></ul></body></html>"""


def measure_site(tally: Tally, path: Path) -> None:
    """Count the columns, the home page's newest day and the channels of a small site."""
    answer = json.loads(path.read_text("utf-8"))
    as_of = date.fromisoformat(answer["as_of"])
    pages = {
        url: read_bytes(url, (path.parent / file).read_bytes(), as_of)
        for url, file in answer["pages"].items()
    }
    home = pages.get(answer["url"]) or pages[answer["url"].rstrip("/")]
    reading = read_site(Site(url=answer["url"]), tuple(pages.values()), home, (), as_of, {})
    name, expect = path.parent.name, answer["expect"]
    wanted = {column_key(one["url"]): one for one in expect["columns"]}
    # Categories of services and banners, which a person may count as columns or not.
    either = tuple(expect.get("either", ()))
    columns = [
        column
        for column in reading.columns
        if column_key(column.url) in wanted or not column.url.startswith(either)
    ]
    seen = {column_key(column.url): column for column in columns}
    named = [f"{column.name} {column.url}" for column in columns]
    tally.bag("sites", "columns found", list(wanted), list(seen), f"{name}: {named}")
    for key, one in wanted.items():
        if key in seen:
            _column(tally, one, seen[key], f"{name}: {one['name']}")
    _channels(tally, reading, expect, name)


def _column(tally: Tally, wanted: dict[str, Any], seen: Column, where: str) -> None:
    if wanted["kind"]:
        tally.exact("sites", "column kind", wanted["kind"], str(seen.kind), where)
    if wanted["first_level"] is not None:
        tally.exact("sites", "first level", wanted["first_level"], seen.first_level, where)
    if wanted["newest"]:
        tally.exact("sites", "newest date", wanted["newest"], _day(seen.newest), where)
    blank = wanted["state"] == "blank"
    tally.count("sites", "blank", int(blank and seen.blank), int(blank), int(seen.blank))
    if blank != seen.blank:
        tally.errors.append(f"blank: {where}: {blank} read as {seen.blank}")
    if wanted["state"] == "list":
        tally.exact("sites", "column is a list", True, seen.is_list, where)
    if wanted["state"] == "single":
        tally.exact("sites", "column is a list", False, seen.is_list, where)
    if wanted["state"] == "unreadable":
        tally.exact("sites", "column not readable", True, bool(seen.unreadable), where)


def _channels(tally: Tally, reading: SiteReading, expect: dict[str, Any], name: str) -> None:
    days = [item.published for item in reading.home_updates.items if item.published]
    newest = _day(max(days, default=None))
    tally.exact("sites", "newest day of the home page", expect["home_newest"], newest, name)
    if "home_items" in expect:
        _home_items(tally, reading, expect, name)
    if "letters" in expect:
        seen = [reading.letters.channel, len(reading.letters.letters)]
        wanted = [expect["letters"]["channel"], expect["letters"]["count"]]
        tally.exact("sites", "letter channel", wanted, seen, name)
    for what in ("surveys", "interviews"):
        if what in expect:
            items = getattr(reading, what).items
            got = sorted(day for item in items if (day := _day(item.published)))
            tally.exact("sites", what, expect[what], got, name)


def _home_items(tally: Tally, reading: SiteReading, expect: dict[str, Any], name: str) -> None:
    """Entries that the home page shows with their days; of those without, the right day may be known."""
    wanted = {tuple(one) for one in expect["home_items"]}
    allowed = {tuple(one) for one in expect["home_undated"]}
    items = reading.home_updates.items
    seen = {(item.url, _day(item.published)) for item in items if item.published}
    tally.bag("sites", "entries of the home page", sorted(wanted), sorted(seen - allowed), name)


def measure_names(tally: Tally, path: Path) -> None:
    """Count the column names whose kind is read as a person would say."""
    names = {
        name: kind
        for kind, all_names in json.loads(path.read_text("utf-8")).items()
        for name in all_names
    }
    paths = {name: f"/lm{number}/" for number, name in enumerate(names)}
    links = [f'<li><a href="{at}">{name}</a></li>' for name, at in paths.items()]
    for name, kind in names.items():
        # Menus have a handful of columns, not all of them.
        at = list(paths).index(name)
        menu = "".join(links[max(0, at - 2) : at + 3])
        sent = [
            read_bytes(
                _HOME.rstrip("/") + way,
                _PAGE.format(name=title, menu=menu, path=way).encode(),
                _AS_OF,
            )
            for title, way in (("首页", "/"), (name, paths[name]))
        ]
        reading = read_site(Site(url=_HOME), tuple(sent), sent[0], (), _AS_OF, {})
        key = column_key(_HOME.rstrip("/") + paths[name])
        found = [str(one.kind) for one in reading.columns if column_key(one.url) == key]
        tally.exact("names", "column kind", kind, found[0] if found else None, name)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
