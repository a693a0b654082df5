"""Addresses of articles that answered in an earlier inspection of the same site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from xuncha.errors import InputError
from xuncha.evidence.reader import Evidence
from xuncha.facts import EarlierAddresses, LinkKind, LinkVerdict, Site
from xuncha.read.links.addresses import bare_host, is_article_url
from xuncha.tables import read_table

EVIDENCE, LINKS = "evidence.warc.gz", "links.csv"
_WHAT = "链接表"
# So many are asked again in an inspection: a sample, so that a site is not visited twice over.
MOST_ASKED = 50
# /gzdt/7.html: too short a number for the form of an article elsewhere. A second page of a list
# (index_2.html) may go as the list grows shorter.
_NUMBERED = re.compile(
    r"//[^/]+/[^?]*/(?!(?:index|list|default|page|common)[^/]*$)[^/?]*\d[^/?]*\.s?html$", re.I
)
_NEEDED = ("url", "kind", "verdict")


def check_earlier(folder: Path) -> None:
    """Raises InputError where a folder holds no result of an inspection."""
    if next(_site_folders(folder), None) is None:
        raise InputError(
            f"{folder} 里没有以前检查的结果 evidence.warc.gz 和 links.csv。"
            "请给出以前 inspect 的输出目录,或其中一个网站的目录。",
            f"{folder} holds no result of an earlier inspection (evidence.warc.gz with links.csv). "
            "Give an output folder of inspect, or the folder of one site in it.",
        )


def earlier_of(folder: Path, site: Site, most: int | None = MOST_ASKED) -> EarlierAddresses | None:
    """The addresses of a site's articles that opened then; None where the site is not among them.

    At most `most`, chosen by their hash: the same ones on any machine. None: all of them.
    Raises InputError where the table of links cannot be read.
    """
    for path, then, day in _sites_in(folder):
        if _is_same(then, site):
            return _addresses(path, site, day, most)
    return None


def earlier_in(folder: Path, site: Site) -> EarlierAddresses:
    """The same of the folder of one site that somebody knows to be this one.

    Raises InputError where there is no readable evidence or table of links in it.
    """
    header = Evidence.open(folder / EVIDENCE).header
    day = header.started_at[:10] or header.as_of.isoformat()
    return _addresses(folder, site, day, MOST_ASKED)


def _addresses(folder: Path, site: Site, day: str, most: int | None) -> EarlierAddresses:
    found = sorted(set(_articles(folder / LINKS, site)), key=_ticket)
    kept = found if most is None else found[:most]
    return EarlierAddresses(day, len(found), tuple(kept))


# A round asks once for each of its sites.
@lru_cache(maxsize=4)
def _sites_in(folder: Path) -> tuple[tuple[Path, Site, str], ...]:
    """Folder, site and day of every result in a folder."""
    found = []
    for one in _site_folders(folder):
        header = Evidence.open(one / EVIDENCE).header
        found.append((one, header.site, header.started_at[:10] or header.as_of.isoformat()))
    return tuple(found)


def _site_folders(folder: Path) -> Iterator[Path]:
    """The folders with a complete result: the one given, or those directly below it."""
    for one in (folder, *sorted(path.parent for path in folder.glob(f"*/{EVIDENCE}"))):
        if (one / EVIDENCE).is_file() and (one / LINKS).is_file():
            yield one


def _is_same(then: Site, now: Site) -> bool:
    """Whether it is the same site: by its code, else by its address without www and scheme."""
    if then.site_id_code and now.site_id_code:
        return then.site_id_code == now.site_id_code
    return _bare(then.url) == _bare(now.url)


def _bare(url: str) -> str:
    path = url.partition("://")[2].partition("/")[2]
    return f"{bare_host(url)}/{path}"


def _articles(path: Path, site: Site) -> Iterator[str]:
    rows = read_table(path, _WHAT)
    if rows and any(name not in rows[0][1] for name in _NEEDED):
        raise InputError(
            f"{_WHAT}缺少 {'、'.join(_NEEDED)} 列:{path}。请用 inspect 生成的 links.csv。",
            f"{path} has no columns {', '.join(_NEEDED)}. Use a links.csv that inspect wrote.",
        )
    own = bare_host(site.url)
    for _, row in rows:
        url = row["url"]
        opened = row["verdict"] == LinkVerdict.OK and row["kind"] == LinkKind.PAGE
        if opened and bare_host(url) == own and (is_article_url(url) or _NUMBERED.search(url)):
            yield url


def _ticket(url: str) -> str:
    return sha256(url.encode()).hexdigest()
