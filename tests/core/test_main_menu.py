"""频道: the first level of the main menu, however it is built; and what a hint is made of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from read_tools import exchange
from site_facts import WINDOWS, facts, home

from xuncha.checks.channels.check import observe
from xuncha.facts import Certainty, MainMenu, MenuEntry, Observation, Outcome, State
from xuncha.read.menus.mainmenu import read_main_menu
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook

URL = "http://www.shili.gov.cn/"
NAMES = ("走进示例", "新闻中心", "政务公开", "办事服务", "互动交流", "专题专栏")


def entries(markup: str) -> list[str] | None:
    menu = read_main_menu(exchange(URL, f"<html><body>{markup}</body></html>"))
    return None if menu is None else [entry.name for entry in menu.entries]


def link(name: str, number: int) -> str:
    return f'<a href="/c{number}/">{name}</a>'


LINKS = [link(name, number) for number, name in enumerate(NAMES)]
SUB = "".join(f'<li><a href="/s{n}/">下级{n}</a></li>' for n in range(4))
FIRST = '<a href="/">首页</a>'
BUILT = {
    "list": f"<ul class='nav'><li>{FIRST}</li>{''.join(f'<li>{a}</li>' for a in LINKS)}</ul>",
    "with sub-menus": "<div id='menu'><ul><li><a href='/index.html'>网站首页</a></li>"
    + "".join(f"<li><h3>{a}</h3><ul>{SUB}</ul></li>" for a in LINKS)
    + "</ul></div>",
    "plain links": f"<div class='dh'>{FIRST}{''.join(LINKS)}</div>",
    "table": f"<table><tr><td>{FIRST}</td>{''.join(f'<td>{a}</td>' for a in LINKS)}</tr></table>",
    "terms": f"<div class='nav'><dl><dt>{FIRST}</dt></dl>"
    + "".join(f"<dl><dt>{a}</dt><dd>{LINKS[0]}</dd></dl>" for a in LINKS)
    + "</div>",
    "two rows": f"<div><ul><li>{FIRST}</li>{''.join(f'<li>{a}</li>' for a in LINKS[:3])}</ul>"
    f"<ul>{''.join(f'<li>{a}</li>' for a in LINKS[3:])}</ul></div>",
    "sub-columns in rows of their own": f"<div><ul><li>{FIRST}</li>"
    f"{''.join(f'<li>{a}</li>' for a in LINKS)}</ul><ul><li>{LINKS[0]}</li>{SUB}</ul></div>",
    "what only unfolds": f"<ul><li>{FIRST}</li>"
    + "".join(f"<li><a href='#'>{name}</a><ul>{SUB}</ul></li>" for name in NAMES[:4])
    + f"{''.join(f'<li>{a}</li>' for a in LINKS[4:])}</ul>",
    "written by a script of the page": "<script>document.write(\"<ul><li><a href='/'>首页</a></li>"
    + "".join(f"<li><a href='/c{n}/'>{name}</a></li>" for n, name in enumerate(NAMES))
    + '</ul>");</script>',
    "the home of a platform": f"<nav><a href='/'>平台首页</a>{''.join(LINKS)}</nav>",
    "tools among them": f"<ul><li>{FIRST}</li>{''.join(f'<li>{a}</li>' for a in LINKS)}"
    "<li><a href='/en/'>English</a></li><li><a href='/wza/'>无障碍</a></li></ul>",
}


@pytest.mark.parametrize("how", BUILT)
def test_the_first_level_is_read_however_it_is_built(how: str) -> None:
    assert entries(BUILT[how]) == list(NAMES)


NO_MENU = {
    "pictures among words": f"<ul><li>{FIRST}</li>{''.join(f'<li>{a}</li>' for a in LINKS)}"
    "<li><a href='/z/'><img src='z.gif'></a></li></ul>",
    "pictures": "<ul>"
    + "".join(f'<li><a href="/{n}/"><img src="{n}.gif"></a></li>' for n in "abcd"),
    "no home in front": f"<ul>{''.join(f'<li>{a}</li>' for a in LINKS)}</ul>",
    "tools alone": f"<div>{FIRST}<a href='/l'>登录</a><a href='/r'>注册</a><a href='/w'>无障碍</a></div>",
    "footer": f"<div class='footer'>{FIRST}{''.join(LINKS)}</div>",
    "headlines": f"<ul><li>{FIRST}</li>"
    + "".join(
        f"<li><a href='/{n}.html'>全县召开第{n}次重点工作推进会议</a></li>" for n in range(6)
    ),
    "map of the site": f"<ul><li>{FIRST}</li>"
    + "".join(f"<li>{link(f'栏目{n}', n)}</li>" for n in range(30)),
}


@pytest.mark.parametrize("why", NO_MENU)
def test_what_is_no_menu_is_not_counted(why: str) -> None:
    assert entries(NO_MENU[why]) is None


def test_a_home_page_that_did_not_come_has_no_menu() -> None:
    assert read_main_menu(None) is None
    assert read_main_menu(exchange(URL, "", outcome=Outcome.TIMEOUT)) is None


def menu(number: int) -> MainMenu:
    made = tuple(MenuEntry(f"频道{n}", f"{URL}{n}/") for n in range(number))
    return MainMenu(made, "<urn:uuid:home>", "2018-03-01T09:30:00+08:00")


@pytest.mark.parametrize(
    ("number", "state"),
    [(4, "undetermined"), (5, "met"), (8, "met"), (9, "undetermined"), (None, "undetermined")],
)
def test_five_to_eight_are_usual_and_the_rest_is_a_hint(number: int | None, state: str) -> None:
    made = facts(main_menu=None if number is None else menu(number))
    (seen,) = observe(made, WINDOWS)
    rule = next(r for r in load_rulebook("guideline-2017").rules if r.id == "G17-P7")
    assert rule.advisory
    assert judge(rule, (seen,), made.site).state == state
    if number is None:
        assert seen.certainty is Certainty.UNKNOWN
    else:
        assert seen.detail["channels"] == len(seen.detail["names"]) == number
        assert seen.certainty is not Certainty.UNKNOWN


def test_observations_of_before_leave_the_row_to_a_person() -> None:
    before: tuple[Observation, ...] = ()
    rule = next(r for r in load_rulebook("guideline-2017").rules if r.id == "G17-P7")
    assert judge(rule, before, facts().site).state is State.MANUAL


def test_of_a_site_that_did_not_answer_nothing_is_said() -> None:
    (seen,) = observe(facts(home=home(Outcome.DNS), main_menu=menu(3)), WINDOWS)
    assert seen.certainty is Certainty.UNKNOWN


GOLDEN = Path(__file__).parents[1] / "golden"
MENUS: dict[str, list[str]] = json.loads((GOLDEN / "menus.json").read_text("utf-8"))


@pytest.mark.parametrize("page", MENUS)
def test_the_menus_of_home_pages_of_every_family(page: str) -> None:
    menu = read_main_menu(exchange(URL, (GOLDEN / page).read_bytes()))
    assert menu is not None
    assert [entry.name for entry in menu.entries] == MENUS[page]
