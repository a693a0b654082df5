"""A server that answers with its home page whatever is asked: nothing of it is taken for a column."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from crawl_server import WebSite, crawl_one, serving
from read_tools import read
from site_facts import HOME, WINDOWS, facts, link

from xuncha.checks import run_checks
from xuncha.checks.dead_links.check import observe
from xuncha.checks.wording.lexicon import default_lexicon
from xuncha.facts import Certainty, LinkVerdict, State, Verdict
from xuncha.judging.pipeline import facts_of
from xuncha.read.home.again import with_home_again
from xuncha.read.pagefacts import Page, Shell
from xuncha.score.rulebook import load_rulebook
from xuncha.score.score import score

AS_OF = date(2020, 12, 28)
COLUMNS = {"gzdt": "工作动态", "tzgg": "通知公告", "zcwj": "政策文件", "jzxx": "局长信箱"}


def home_page(visits: int = 7) -> str:
    menu = "".join(f"<li><a href='/{slug}/'>{name}</a></li>" for slug, name in COLUMNS.items())
    news = "".join(
        f"<li><a href='/gzdt/{k}.html'>我局开展第{k}次河道巡查</a><span>2020-12-2{k}</span></li>"
        for k in range(1, 8)
    )
    foot = f"<p>您是第{visits}位访客</p>"
    return f"<title>某县水利局</title><ul>{menu}</ul><h3>工作动态</h3><ul>{news}</ul>{foot}"


def shown(*bodies: str) -> list[Shell]:
    """What a home page and others with these bodies are taken for, the home page left out."""
    home = read("http://s.invalid/", home_page(), AS_OF)
    pages: list[Page] = [home]
    pages += [read(f"http://s.invalid/lm{k}/", body, AS_OF) for k, body in enumerate(bodies)]
    return [page.shell for page in with_home_again(pages, home)[1:]]


@pytest.mark.parametrize(
    ("bodies", "stand_in"),
    [
        ([home_page(8), home_page(9), home_page(10)], True),
        # Another name of the home page, and no habit.
        ([home_page(8), home_page(9)], False),
        ([home_page().replace("河道", f"水库{k}") for k in range(3)], False),
    ],
)
def test_the_home_page_under_many_addresses_stands_in_for_them(
    bodies: list[str], stand_in: bool
) -> None:
    assert shown(*bodies) == [Shell.HOME if stand_in else Shell.NONE] * len(bodies)


@pytest.mark.slow
def test_nothing_is_said_of_what_was_asked_for_instead(tmp_path: Path) -> None:
    site = WebSite()
    paths = ["/", *(f"/{slug}/" for slug in COLUMNS), *(f"/gzdt/{k}.html" for k in range(1, 8))]
    for path in paths:
        site.page(path, home_page())
    with serving(site):
        evidence = crawl_one(site.base + "/", tmp_path)
    facts = facts_of(evidence, AS_OF)
    assert {one.name for one in facts.columns if one.unreadable} == set(COLUMNS.values())
    assert facts.letters.unreadable
    others = [one for one in facts.links if one.url != site.base + "/"]
    assert {(one.verdict, one.reason) for one in others} == {(LinkVerdict.UNVERIFIED, "shows_home")}
    assert facts.coverage.unverified == len(others)


@pytest.mark.parametrize(
    ("on_home", "open_row", "met_row"),
    [(True, "C15-S2a", "C15-S2b"), (False, "C15-S2b", "C15-S2a")],
)
def test_a_link_that_shows_the_home_page_is_neither_sound_nor_dead(
    on_home: bool, open_row: str, met_row: str
) -> None:
    """Whoever follows it finds another page than was named; whether by a script's doing is not known."""
    links = tuple(
        link(f"{HOME}gzdt/{k}.html", LinkVerdict.UNVERIFIED, reason="shows_home", on_home=on_home)
        for k in range(4)
    )
    there = facts(links=links)
    book = load_rulebook("census-2015")
    card = score(book, run_checks(there, book.windows, default_lexicon()), there.site, there.as_of)
    rows = {row.id: row for row in card.indicators}
    assert rows[open_row].state is State.UNDETERMINED
    assert "首页" in rows[open_row].reason
    assert rows[met_row].state is State.MET
    # Four links are at most four points: nothing hangs on them.
    assert card.verdict is Verdict.PASS
    assert not [one for one in card.findings if one.check == "dead_links"]


def test_a_link_that_is_blocked_leaves_the_row_as_it_is() -> None:
    there = facts(links=(link(f"{HOME}a.html", LinkVerdict.BLOCKED, reason="challenge"),))
    assert [one for one in observe(there, WINDOWS) if one.certainty is Certainty.UNKNOWN] == []
