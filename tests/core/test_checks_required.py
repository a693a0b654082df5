"""必设栏目: six groups of columns that every site has to have, looked for by all their names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from site_facts import HOME, WINDOWS, column, facts, home, link

from xuncha.checks.columns.check import observe
from xuncha.checks.columns.required import REQUIRED
from xuncha.facts import (
    Activities,
    Certainty,
    Column,
    ColumnKind,
    Coverage,
    Letters,
    Observation,
    Outcome,
)
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook
from xuncha.score.score import score

WHOLE = (
    column("机构设置", ColumnKind.ORGANISATION),
    column("领导之窗", ColumnKind.LEADERS),
    column("规范性文件", ColumnKind.POLICY),
    column("政策解读", ColumnKind.POLICY),
    column("部门快讯", ColumnKind.NEWS),
    column("局长信箱", ColumnKind.CONSULTATION),
)
NO_LETTERS = Letters(None, None)
NONE_HELD = Activities(None, None)


def missing(*columns: Column, **changes: Any) -> list[Observation]:
    made = facts(columns=columns, letters=NO_LETTERS, surveys=NONE_HELD, links=(), **changes)
    return [o for o in observe(made, WINDOWS) if o.name == "required_column_missing"]


def test_a_site_with_all_six_groups_lacks_none() -> None:
    assert missing(*WHOLE) == []


@pytest.mark.parametrize("group", REQUIRED)
def test_each_group_is_missed_alone_and_only_suspected(group: str) -> None:
    place = list(REQUIRED).index(group)
    (found,) = missing(*WHOLE[:place], *WHOLE[place + 1 :])
    assert (found.detail["group"], found.certainty) == (group, Certainty.SUSPECTED)


def test_an_interpretation_is_no_policy() -> None:
    found = missing(*WHOLE[:2], *WHOLE[3:])
    assert [o.detail["group"] for o in found] == ["政策文件"]


def test_a_link_is_enough_and_a_headline_is_not() -> None:
    rest = WHOLE[1:]
    named = replace(link(HOME + "jg/"), anchor_text="机构设置")
    headline = replace(link(HOME + "1.html"), anchor_text="我县召开机构改革工作动员部署会议")
    seen = [
        [
            o.detail["group"]
            for o in observe(facts(columns=rest, links=(one,)), WINDOWS)
            if o.name == "required_column_missing"
        ]
        for one in (named, headline)
    ]
    assert seen == [[], ["机构职能"]]


def test_a_site_that_was_not_seen_whole_lacks_nothing_for_sure() -> None:
    (found,) = missing(*WHOLE[1:], coverage=Coverage(pages=9, budget_exhausted=True))
    assert found.certainty is Certainty.UNKNOWN
    (found,) = missing(home=home(Outcome.TIMEOUT))
    assert found.certainty is Certainty.UNKNOWN


def test_only_the_guideline_reports_it() -> None:
    made = facts(columns=WHOLE[1:], links=())
    seen = observe(made, WINDOWS)
    for book in ("census-2015", "guideline-2017"):
        card = score(load_rulebook(book), seen, made.site, made.as_of)
        listed = [f.name for f in card.findings if f.name == "required_column_missing"]
        assert bool(listed) == (book == "guideline-2017")
    rule = next(r for r in load_rulebook("guideline-2017").rules if r.id == "G17-P5")
    assert str(judge(rule, seen, made.site).state) == "undetermined"
