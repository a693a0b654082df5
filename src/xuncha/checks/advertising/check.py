"""商业广告 on government pages, and articles taken from foreign media. Always suspected."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from xuncha.checks.advertising.home import observe_home
from xuncha.checks.places import suspected_on
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, PageSigns, SiteFacts
from xuncha.read.links.hosts import host_name, known_kind

_CHECK = "advertising"
_IN_BRACKETS = re.compile(r"[(\uff08][^)\uff09]{0,30}[)\uff09]")
_OF_THE_HOUSE = re.compile(r"(?:中文网|中文版|中文部|中文频道|官方网站|官网|网站)$")
_ADVERTS = frozenset(("ad", "shop"))


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`advert_loaded` one a host of an advertising network, `advert_link` one an address,
    `foreign_source` one a source; of the home page see home.py."""
    found = (*_loaded(facts), *_links(facts), *_foreign_sources(facts))
    return (*found, *observe_home(facts))


def _loaded(facts: SiteFacts) -> Iterator[Observation]:
    # 严禁刊登商业广告或链接商业广告页面
    places: dict[str, tuple[str, str, list[PageSigns]]] = {}
    for page in facts.signs:
        for element, url in page.loaded:
            host = host_name(url)
            if known_kind(host) in _ADVERTS:
                pages = places.setdefault(host, (element, url, []))[2]
                if not pages or pages[-1] is not page:
                    pages.append(page)
    for host, (element, url, shown_on) in places.items():
        detail = {"host": host, "element": element}
        yield suspected_on(_CHECK, "advert_loaded", url, shown_on, detail)


def _links(facts: SiteFacts) -> Iterator[Observation]:
    places: dict[tuple[str, str], list[PageSigns]] = {}
    for page in facts.signs:
        for text, url in page.advertised:
            places.setdefault((text, url), []).append(page)
    for (text, url), shown_on in places.items():
        yield suspected_on(_CHECK, "advert_link", url, shown_on, {"text": text})


def _foreign_sources(facts: SiteFacts) -> Iterator[Observation]:
    """转载 of what foreign media wrote, by the source that the article itself names."""
    # 发布或转载信息注明来源: the source itself tells where it is from
    places: dict[str, list[PageSigns]] = {}
    for page in facts.signs:
        source = page.origin.strip(" 《》“”\"'")
        if source and _names_foreign(source):
            places.setdefault(source, []).append(page)
    for source, shown_on in places.items():
        detail = {"source": source}
        url = shown_on[0].url
        yield suspected_on(_CHECK, "foreign_source", url, shown_on, detail, len(shown_on))


# The articles of a site name the same few sources.
@lru_cache(maxsize=2_000)
def _names_foreign(source: str) -> bool:
    """Whether a source is one of the list, as it is or as people dress it.

    英国广播公司(BBC), 美国之音中文网, 日本《朝日新闻》; 朝日街道办事处 is another name.
    """
    media = _foreign_media()
    plain = _IN_BRACKETS.sub("", source).strip()
    countries = sorted(filter(None, media.values()), key=len, reverse=True)
    country = next((one for one in countries if plain.startswith(one)), "")
    names = {source, plain, _OF_THE_HOUSE.sub("", plain)}
    names |= {name.removeprefix(country).strip("《》“”\"' ") for name in names if country}
    return any(name.lower() in media for name in names if name)


@cache
def _foreign_media() -> dict[str, str]:
    """Names in small letters, with their countries."""
    text = (files("xuncha.checks.advertising") / "foreign_media.csv").read_text("utf-8")
    return {row["name"].lower(): row["country"] for row in csv.DictReader(text.splitlines())}
