"""The list of sites an office hands over, and the 栏目信息表 that may come with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import can_ada

from xuncha.errors import InputError
from xuncha.facts import ColumnKind, DeclaredColumn, Site
from xuncha.siteaddress import url_problem
from xuncha.tables import read_table
from xuncha.words import say

# Offices name their columns in Chinese; the contract names them in English. Both are read.
_SITE_FIELDS = {
    "网站标识码": "site_id_code",
    "标识码": "site_id_code",
    "网站名称": "name",
    "名称": "name",
    "首页网址": "url",
    "网址": "url",
    "网站地址": "url",
    "网站网址": "url",
    "网站首页网址": "url",
    "首页地址": "url",
    "地区": "region",
    "所属地区": "region",
    "级别": "level",
    "层级": "level",
    "主办单位": "sponsor",
    "主管单位": "supervisor",
    "是否门户": "is_portal",
    "是否门户网站": "is_portal",
    "有无办事服务": "has_services",
    "状态": "status",
}
_COLUMN_FIELDS = {
    "网站": "site",
    "栏目名称": "name",
    "名称": "name",
    "栏目网址": "url",
    "网址": "url",
    "类型": "kind",
    "栏目类型": "kind",
    "更新周期": "period_days",
    "更新周期(天)": "period_days",
}
_URL_NAMES = {"url"} | {name for name, field in _SITE_FIELDS.items() if field == "url"}
_COLUMN_NAMES = {"url", *(name for name, field in _COLUMN_FIELDS.items() if field == "url")}
_LONGEST_PERIOD, _TOO_MANY_DIGITS = 36_500, 10
# A header may be a whole page where the file is no list at all.
_MOST_SHOWN = 60
# Where nothing can be used, one line says why: with the first of what is wrong, and how much else.
_MOST_TOLD = 3
_WINDOWS_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_YES = {"1", "true", "yes", "y", "是", "有"}
_NO = {"0", "false", "no", "n", "否", "无"}


@dataclass(frozen=True, slots=True)
class SiteList:
    """Sites to inspect, and one line for every row that cannot be inspected."""

    sites: tuple[Site, ...]
    # (name or URL of the row, what is wrong and what to do)
    rejected: tuple[tuple[str, str], ...] = ()
    # One line for every row that names a site once more: the site is inspected, nothing is open.
    repeated: tuple[str, ...] = ()


def read_sites(path: Path) -> SiteList:
    """A site list from CSV or Excel. Only `url` is required.

    Rows that cannot be inspected are listed in `rejected`; the others go on.
    Raises InputError when the file is missing, empty, or has no url column.
    """
    table = read_table(path, say("网站清单", "Site list"), _URL_NAMES)
    rows = [(line, _renamed(row, _SITE_FIELDS)) for line, row in table]
    if rows and not any("url" in row for _, row in rows):
        there = "、".join(name for name in table[0][1] if name)[:_MOST_SHOWN]
        raise InputError(
            f"网站清单 {path} 没有 url(首页网址)列,表头是“{there}”。请在表头补上 url。",
            f"Site list {path} has no url column; its header is “{there}”. Add url to it.",
        )
    if not rows:
        raise InputError(
            f"网站清单 {path} 只有表头,没有网站。请至少填一行。",
            f"Site list {path} has a header and no sites. Add at least one row.",
        )
    return collect_sites((f"{path.name}:{line}", _site(row)) for line, row in rows)


def collect_sites(candidates: Iterable[tuple[str, Site]]) -> SiteList:
    """Check each URL and drop duplicates. `candidates` are (where it stands, site)."""
    seen: dict[str, str] = {}
    sites: list[Site] = []
    rejected: list[tuple[str, str]] = []
    repeated: list[str] = []
    for where, site in candidates:
        problem = url_problem(site.url)
        if problem:
            line = say(f"{where}:{problem}", f"{where}: {problem}")
            rejected.append((site.name or site.url or where, line))
            continue
        # A fragment is never sent: two URLs that differ in it are one site.
        url = str(can_ada.parse(site.url)).partition("#")[0]
        if url in seen:
            repeated.append(
                say(
                    f"{where}:网址 {url} 与 {seen[url]} 重复,只检查一次。",
                    f"{where}: {url} repeats {seen[url]}; it is inspected once.",
                )
            )
            continue
        seen[url] = where
        sites.append(replace(site, url=url))
    return SiteList(tuple(sites), tuple(rejected), tuple(repeated))


def joined(first: SiteList, second: SiteList) -> SiteList:
    """Both lists as one; a site that both have stands in it once."""
    known = {site.url for site in first.sites}
    again = tuple(
        say(
            f"网址 {site.url} 在命令行和清单中重复,只检查一次。",
            f"{site.url} is both typed and listed; it is inspected once.",
        )
        for site in second.sites
        if site.url in known
    )
    new = tuple(site for site in second.sites if site.url not in known)
    return SiteList(
        first.sites + new,
        first.rejected + second.rejected,
        first.repeated + second.repeated + again,
    )


def sites_asked_for(urls: Sequence[str], listed: Path | None) -> SiteList:
    """The sites of a command: those typed, then those of the list.

    Raises InputError where no usable site is among them, or the list cannot be read.
    """
    typed = collect_sites(
        (say(f"第 {n} 个网址", f"URL {n}"), Site(url=url)) for n, url in enumerate(urls, start=1)
    )
    both = joined(typed, read_sites(listed) if listed else SiteList(()))
    if both.sites:
        return both
    if not both.rejected:
        raise InputError(
            "没有要检查的网站。请写网址,或用 --sites 给出清单。",
            "No sites to inspect. Give URLs, or a list with --sites.",
        )
    first = [problem for _, problem in both.rejected[:_MOST_TOLD]]
    others = len(both.rejected) - len(first)
    raise InputError(
        "".join([*first, f"另有 {others} 处也不能用。" if others else ""]),
        " ".join([*first, f"{others} more cannot be used either." if others else ""]).strip(),
    )


def read_declared_columns(path: Path) -> tuple[DeclaredColumn, ...]:
    """The 栏目信息表 (`site,name,url,kind,period_days`). `kind` is checked, the rest is text."""
    columns = []
    rows = read_table(path, say("栏目信息表", "Column table"), _COLUMN_NAMES)
    named = [(line, _renamed(row, _COLUMN_FIELDS)) for line, row in rows]
    if named and not any("url" in row for _, row in named):
        raise InputError(
            f"栏目信息表 {path} 没有 url(栏目网址)列。表头应为 site,name,url,kind,period_days。",
            f"Column table {path} has no url column. Its header: site,name,url,kind,period_days.",
        )
    for line, row in named:
        kind = row.get("kind", "").lower()
        if kind and kind not in set(ColumnKind):
            raise InputError(
                f"{path.name}:{line}:不认识的栏目类型“{kind}”。可用:{'、'.join(ColumnKind)}。",
                f"{path.name}:{line}: unknown column kind “{kind}”. Known: {', '.join(ColumnKind)}.",
            )
        columns.append(
            DeclaredColumn(
                site=row.get("site", ""),
                name=row.get("name", ""),
                url=row.get("url", ""),
                kind=kind,
                period_days=_days(row.get("period_days", ""), f"{path.name}:{line}"),
            )
        )
    return tuple(columns)


def host_with_port(url: str) -> str:
    """Host of a URL with its port where it is not the default, as in reports: `x.gov.cn:8080`."""
    return str(can_ada.parse(url).host)


def folders_of(sites: Sequence[Site]) -> dict[str, str]:
    """URL → name of the site's folder, for sites with different URLs; no two share one.

    The name is the host, with `_port` where it is not the default. Sites of one host add their
    path; what still is the same, also to a file system that ignores case, a hash of the URL.
    """
    hosts = Counter(host_with_port(site.url) for site in sites)
    names = {
        site.url: _folder_name(site.url, hosts[host_with_port(site.url)] > 1) for site in sites
    }
    taken = Counter(name.lower() for name in names.values())
    return {
        url: name if taken[name.lower()] == 1 else f"{name}-{sha256(url.encode()).hexdigest()[:8]}"
        for url, name in names.items()
    }


def _folder_name(url: str, shares_host: bool) -> str:
    name = host_with_port(url).replace(":", "_").strip("[]")
    path = str(can_ada.parse(url).pathname).strip("/")
    if shares_host and path:
        name = "_".join([name, *path.split("/")])
    name = "".join(c if c.isalnum() or c in "._-" else "_" for c in name)[:120].rstrip(".")
    # Windows keeps some names for devices, whatever follows the first dot.
    return f"_{name}" if _WINDOWS_DEVICE.match(name) else name


def _renamed(row: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    renamed: dict[str, str] = {}
    for key, value in row.items():
        name = names.get(key.replace(" ", ""), key)
        renamed[name] = renamed.get(name) or value
    return renamed


def _site(row: Mapping[str, str]) -> Site:
    return Site(
        url=row.get("url", ""),
        name=row.get("name", ""),
        site_id_code=row.get("site_id_code", ""),
        region=row.get("region", ""),
        level=row.get("level", ""),
        sponsor=row.get("sponsor", ""),
        supervisor=row.get("supervisor", ""),
        is_portal=row.get("is_portal", "").lower() in _YES,
        has_services=_yes_no(row.get("has_services", "")),
        status=row.get("status", ""),
    )


def _yes_no(text: str) -> bool | None:
    lowered = text.lower()
    if lowered in _YES:
        return True
    return False if lowered in _NO else None


def _days(text: str, where: str) -> int | None:
    if not text:
        return None
    is_number = text.isascii() and text.isdigit() and len(text) < _TOO_MANY_DIGITS
    if is_number and 0 < int(text) <= _LONGEST_PERIOD:
        return int(text)
    raise InputError(
        f"{where}:更新周期“{text}”不是天数。请写整数,如 14。",
        f"{where}: period “{text}” is no number of days. Write a whole number such as 14.",
    )
