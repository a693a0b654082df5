"""Every page of the reading sets, none of them made for these checks: whatever they accuse is true.

Not whether the guilty are found (test_checks_blind.py), but whether anybody innocent is accused:
lists, articles, guides, letters, home pages and whole sites of all sets, nearly four thousand pages.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest
from read_tools import exchange
from site_facts import WINDOWS, facts
from site_facts import home as home_answer

from xuncha.checks.advertising.check import observe as observe_advertising
from xuncha.checks.injection.check import observe as observe_injection
from xuncha.checks.privacy.check import observe as observe_privacy
from xuncha.crawl.softdead.soft404 import look_at
from xuncha.facts import Exchange, PageText, Purpose, Site
from xuncha.fetch.outcomes import outcome_of_response
from xuncha.read.intruders.signs import telling_signs
from xuncha.read.page import read_page

pytestmark = pytest.mark.slow

GOLDEN = Path(__file__).parent.parent / "golden"
AS_OF = date(2026, 10, 1)
# Made for these checks: what they are guilty of stands beside them.
MADE_FOR_THEM = frozenset(
    ("hidden", "injected", "outside", "privacy", "advertising", "transport", "answers")
)
# The sets that were there when this was written: later ones may hold other errors.
SETS = ("read", *(f"heldout{n}" for n in range(2, 19)))
# An open question of every home page that links to others.
OPEN = "leaving_notice_unknown"
# Frames and scripts of other hosts that the sets really put into their pages: weather, services.
LOADED = frozenset(
    ("i.weather.invalid", "i.tianqi.invalid", "tianqi.invalid", "tq.invalid", "api.map.invalid")
    + ("zwgk.huiyue-gk.invalid", "ys.yanhu.example", "xy.yingshan.invalid")
    + ("wsbs.duanzhoubs.invalid", "qlqd.msx.invalid")
)
# Pages of the sets that are errors, and are read there as such.
ERRORS = frozenset(
    ("blank/database_error", "blank/java_error", "blank/nginx_404")
    + ("general/error_page", "general/soft_404")
)
BLOCKED = frozenset(("lists/guarded", "blank/waf_script"))


def asked() -> Iterator[tuple[str, Exchange]]:
    """(name, answer) of each page."""
    for path in sorted(path for name in SETS for path in (GOLDEN / name).rglob("*.html")):
        if not MADE_FOR_THEM & set(path.parts):
            url = _url_of(path)
            answer = exchange(url, path.read_bytes())
            if urljoin(url, "/") == url:
                answer = replace(answer, purpose=Purpose.HOME)
            yield f"{path.parent.name}/{path.stem}", answer


def _url_of(path: Path) -> str:
    alone, site = path.with_suffix(".json"), path.parent / "site.json"
    found = ""
    if alone.exists():
        found = json.loads(alone.read_text("utf-8")).get("url") or ""
    elif site.exists():
        pages = json.loads(site.read_text("utf-8")).get("pages", {})
        found = next((url for url, file in pages.items() if file == path.name), "")
    return found or f"http://www.weizhi.gov.cn/{path.stem}.html"


@cache
def accused() -> dict[str, set[str]]:
    """Kind of finding → the pages, or the hosts, of which it is said."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, answer in asked():
        page = read_page(answer, AS_OF)
        site, signs = Site(urljoin(answer.url, "/")), telling_signs([page])
        here = facts(site=site, home=home_answer(final_url=site.url), signs=signs)
        for one in observe_injection(here, WINDOWS):
            is_loaded = one.name == "foreign_script"
            found[one.name].add(str(one.detail["host"]) if is_loaded else name)
        text = PageText(page.url, page.title, page.text, "<urn:a>", "")
        for one in observe_privacy(replace(here, texts=(text,)), WINDOWS):
            found[one.name].add(name)
        for one in observe_advertising(here, WINDOWS):
            found[one.name].add(name)
        look = look_at(answer)
        if look.says_missing or look.is_broken:
            found["soft_dead"].add(name)
        outcome, _ = outcome_of_response(200, (("Content-Type", "text/html"),), answer.body)
        if str(outcome) == "blocked":
            found["blocked"].add(name)
    found.pop(OPEN, None)
    return found


def test_nobody_innocent_is_accused() -> None:
    assert accused() == {"foreign_script": LOADED, "soft_dead": ERRORS, "blocked": BLOCKED}
