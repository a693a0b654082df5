"""解读关联: policies and their interpretations, and how little of it is called a fault."""

from __future__ import annotations

from dataclasses import replace

import pytest
from read_tools import read
from site_facts import WINDOWS, facts, home

from xuncha.checks.interpretations.check import (
    LEAST_INTERPRETATIONS,
    LEAST_POLICIES,
    observe,
)
from xuncha.facts import Certainty, Interpretations, Outcome, PagePlace, State
from xuncha.read.interpretations import read_interpretations
from xuncha.read.pagefacts import Page
from xuncha.score.findings import fingerprints
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook
from xuncha.score.ruling import Ruling, apply_ruling, judge_ruled

HOST = "http://www.shili.gov.cn"
RULE = next(r for r in load_rulebook("guideline-2017").rules if r.id == "G17-P14")
BODY = (
    "<p>各乡镇人民政府,县直各部门:现将有关事项通知如下,请认真贯彻执行,并做好宣传解读工作。</p>" * 3
)
MENU = "<div class='nav'><a href='/'>首页</a><a href='/zcjd/'>政策解读</a><a href='/zcwj/'>政策文件</a></div>"


def article(url: str, column: str, title: str, below: str = "", number: str = "") -> Page:
    return read(
        url,
        f"<html><head><title>{title}_示例县人民政府</title></head><body>{MENU}"
        f"<div class='dqwz'>您的位置:<a href='/'>首页</a> &gt; <a href='/x/'>{column}</a></div>"
        f"<h1>{title}</h1><p>发布时间:2020-10-12 09:30 来源:示例县政府办</p>"
        f"<div class='content'>{number}{BODY}</div>{below}</body></html>",
    )


def policy(n: int, below: str = "", **changes: str) -> Page:
    made = {"column": "政策文件", "title": f"示例县人民政府关于印发第{n}号方案的通知"}
    return article(
        f"{HOST}/zcwj/202010/t20201012_{n}.html",
        **{**made, **changes},
        below=below,
        number=f"<p>示政发〔2020〕{n}号</p>",
    )


def explained(n: int, below: str = "", column: str = "政策解读") -> Page:
    title = f"怎样理解示例县第{n}号方案的几个问题"
    return article(f"{HOST}/zcjd/202010/t20201013_{n}.html", column, title, below)


def counted(*pages: Page) -> tuple[int, int, int, int]:
    seen = read_interpretations(pages)
    return (
        seen.policies,
        len(seen.policies_apart),
        seen.interpretations,
        len(seen.interpretations_apart),
    )


def test_pages_of_either_kind_are_told_from_the_rest() -> None:
    news = article(f"{HOST}/xw/202010/t20201012_9.html", "政务要闻", "县政府召开常务会议")
    unnumbered = article(f"{HOST}/zcwj/202010/t20201012_8.html", "政策文件", "关于值班的通知")
    assert counted(policy(1), explained(1), news, unnumbered) == (1, 1, 1, 1)


POLICY_ENTRIES = {
    "a link with the word": "<a href='/other/1.html'>《方案》解读</a>",
    "a heading of its own": "<h3>相关解读</h3><a href='/other/1.html'>专家怎么看</a>",
    "pictures that explain": "<p><a href='/other/2.html'>一图读懂第1号方案</a></p>",
    "the page of the interpretation": "<a href='/zcjd/202010/t20201013_1.html'>点这里</a>",
}


@pytest.mark.parametrize("how", POLICY_ENTRIES)
def test_a_policy_shows_the_way_to_its_interpretation(how: str) -> None:
    assert counted(policy(1, POLICY_ENTRIES[how]), explained(1))[:2] == (1, 0)


EXPLAINING = {
    "a link to the document": "<a href='/other/1.html'>示例县人民政府关于印发第1号方案的通知</a>",
    "its name in brackets": "<a href='/other/1.html'>《第1号方案》全文</a>",
    "a heading of its own": "<h3>相关文件</h3><a href='/other/1.html'>点这里</a>",
    "the page of the policy": "<a href='/zcwj/202010/t20201012_1.html'>点这里</a>",
    "an attachment": "<a href='/a/1.pdf'>第1号方案.pdf</a>",
}


@pytest.mark.parametrize("how", EXPLAINING)
def test_an_interpretation_shows_the_way_to_its_policy(how: str) -> None:
    assert counted(policy(1), explained(1, EXPLAINING[how]))[2:] == (1, 0)


def test_menus_and_what_stands_on_every_page_are_no_way_across() -> None:
    side = "<div><a href='/zcjd/202010/t20201013_1.html'>最新:怎样理解第1号方案</a></div>"
    pages = [policy(n, side) for n in range(1, 6)]
    assert counted(*pages, explained(1))[:2] == (5, 5)


def places(number: int) -> tuple[PagePlace, ...]:
    made = (
        PagePlace(f"{HOST}/{n}.html", f"第{n}号", "<urn:uuid:p>", "2018-03-01T09:30:00+08:00")
        for n in range(number)
    )
    return tuple(made)


def seen(policies: int, apart: int, explaining: int, alone: int) -> dict[str, Certainty]:
    made = Interpretations(policies, places(apart), explaining, places(alone))
    return {o.name: o.certainty for o in observe(facts(interpretations=made), WINDOWS)}


def state(policies: int, apart: int, explaining: int, alone: int) -> State:
    made = Interpretations(policies, places(apart), explaining, places(alone))
    case = facts(interpretations=made)
    return judge(RULE, observe(case, WINDOWS), case.site).state


def test_a_policy_without_an_entry_is_no_fault_while_others_have_one() -> None:
    assert "policy_uninterpreted" not in seen(40, 39, 9, 0)
    assert state(40, 39, 9, 0) is State.MET
    found = seen(LEAST_POLICIES, LEAST_POLICIES, 9, 0)
    assert found == {"policy_uninterpreted": Certainty.SUSPECTED}
    assert state(LEAST_POLICIES, LEAST_POLICIES, 9, 0) is State.UNDETERMINED


def test_an_interpretation_without_its_policy_is_suspected() -> None:
    assert seen(0, 0, LEAST_INTERPRETATIONS, 1) == {"interpretation_unlinked": Certainty.SUSPECTED}
    assert state(20, 3, LEAST_INTERPRETATIONS, 5) is State.UNDETERMINED


@pytest.mark.parametrize("numbers", [(0, 0, 0, 0), (9, 9, 4, 4), (30, 3, 4, 4), (9, 9, 30, 0)])
def test_of_a_few_pages_a_person_is_asked(numbers: tuple[int, int, int, int]) -> None:
    assert seen(*numbers) == {"interpretations_few": Certainty.SUSPECTED}
    assert state(*numbers) is State.UNDETERMINED


@pytest.mark.parametrize("numbers", [(3, 1, 1, 0), (0, 0, 4, 0), (9, 0, 1, 0)])
def test_the_few_that_a_whole_site_has_are_all_linked(numbers: tuple[int, int, int, int]) -> None:
    assert seen(*numbers) == {"interpretations_linked": Certainty.CONFIRMED}
    assert state(*numbers) is State.MET


@pytest.mark.parametrize("numbers", [(0, 0, 0, 0), (3, 1, 1, 0), (3, 3, 0, 0)])
def test_of_a_site_that_was_not_seen_whole_nothing_is_said(
    numbers: tuple[int, int, int, int],
) -> None:
    made = Interpretations(numbers[0], places(numbers[1]), numbers[2], places(numbers[3]))
    part = replace(facts().coverage, budget_exhausted=True)
    (found,) = observe(facts(interpretations=made, coverage=part), WINDOWS)
    assert (found.name, found.certainty) == ("interpretations_unknown", Certainty.UNKNOWN)
    assert "上限" in found.detail["reason"]


def test_enough_of_both_kinds_show_the_way_though_the_site_was_not_seen_whole() -> None:
    made = Interpretations(LEAST_POLICIES, places(3), LEAST_INTERPRETATIONS, ())
    part = replace(facts().coverage, budget_exhausted=True)
    (found,) = observe(facts(interpretations=made, coverage=part), WINDOWS)
    assert (found.name, found.certainty) == ("interpretations_linked", Certainty.CONFIRMED)


def test_what_was_seen_is_asked_even_of_a_part_of_the_site() -> None:
    made = Interpretations(0, (), 2, places(1))
    part = replace(facts().coverage, budget_exhausted=True)
    (found,) = observe(facts(interpretations=made, coverage=part), WINDOWS)
    assert (found.name, found.url) == ("interpretations_few", f"{HOST}/0.html")


def test_the_question_has_its_pages_and_else_the_home_page() -> None:
    made = Interpretations(3, places(3), 1, places(1))
    (found,) = observe(facts(interpretations=made), WINDOWS)
    assert (found.parent_count, found.record_id) == (4, "<urn:uuid:p>")
    (found,) = observe(facts(), WINDOWS)
    assert found.url == facts().home.final_url
    assert found.record_id == facts().home.record_id


@pytest.mark.parametrize(("confirmed", "came_to"), [(True, State.VIOLATED), (False, State.MET)])
def test_one_answer_settles_the_row(confirmed: bool, came_to: State) -> None:
    case = facts()
    (question,) = observe(case, WINDOWS)
    (name,) = fingerprints(case.site.url, (question,)).values()
    key = "confirmed" if confirmed else "dismissed"
    ruling = Ruling(**{key: frozenset({name})})
    ruled = apply_ruling(case.site.url, (question,), ruling)
    assert judge_ruled(RULE, ruled, case.site, ruling).state is came_to


def test_the_finding_tells_the_numbers_and_its_pages() -> None:
    made = Interpretations(0, (), 9, places(7))
    (found,) = observe(facts(interpretations=made), WINDOWS)
    assert (found.detail["pages"], found.detail["looked_at"], found.parent_count) == (7, 9, 7)
    assert found.record_id == "<urn:uuid:p>"


def test_of_a_site_that_did_not_answer_the_reason_is_given() -> None:
    (found,) = observe(facts(home=home(Outcome.DNS)), WINDOWS)
    assert found.detail["reason"].startswith("首页没有读到")
