"""The 2019 table as far as it was read, and an office's own table built on it."""

from dataclasses import replace
from pathlib import Path

import pytest
from scoring_help import (
    SITE,
    blank,
    dead_links,
    judged,
    letters,
    row,
    seen,
    stale,
    surveys,
    unknown,
)

from xuncha.errors import InputError
from xuncha.facts import State, Verdict
from xuncha.score.rulebook import load_rulebook
from xuncha.score.rules import Kind, Rulebook

PORTAL = replace(SITE, is_portal=True)
GUIDES = seen("guides", "guide_total", count=12)


def test_only_vetoes_decide_and_no_total_is_made_up() -> None:
    card = judged(GUIDES, dead_links(500), rulebook="inspection-2019", site=PORTAL)
    assert card.verdict is Verdict.PASS
    assert (card.score, card.deducted, card.sentence) == (None, None, "")
    assert "不出总分" in card.explanation
    assert "C19-K01" in card.explanation
    links = row(card, "C19-K22")
    assert (links.state, links.count, links.points) == (State.VIOLATED, 500, None)


def test_deductions_are_for_portals() -> None:
    card = judged(GUIDES, rulebook="inspection-2019")
    assert {i.state for i in card.indicators if i.kind == "deduction"} == {State.NOT_APPLICABLE}
    assert "扣分指标不适用于本网站" in card.explanation


@pytest.mark.parametrize(
    "fault, row_id, sentence",
    [
        ([blank("other", str(n)) for n in range(5)], "C19-V4c", "空白栏目数量超过(含)5个"),
        (
            [seen("letters", "consultation_absent")],
            "C19-V5a",
            "未提供网上有效咨询建言渠道",
        ),
        (
            [stale("news", str(n)) for n in range(10)],
            "C19-V4b",
            "动态、要闻类(2周)及通知公告、政策文件类一级栏目(6个月)累计超过(含)5个未更新,"
            "应更新但长期未更新的栏目数量超过(含)10个",
        ),
    ],
)
def test_vetoes_are_told_in_the_words_of_the_indicator(
    fault: list, row_id: str, sentence: str
) -> None:
    card = judged(GUIDES, fault, rulebook="inspection-2019")
    assert row(card, row_id).state is State.VIOLATED
    assert card.sentence == sentence


def test_only_first_level_notices_count() -> None:
    below = [stale("notice", str(n), first_level=False) for n in range(5)]
    assert row(judged(GUIDES, below, rulebook="inspection-2019"), "C19-V4a").state is State.MET
    first = [stale("notice", str(n)) for n in range(5)]
    card = judged(GUIDES, first, rulebook="inspection-2019")
    assert row(card, "C19-V4a").state is State.VIOLATED


def test_a_channel_exists_though_its_letters_were_not_readable() -> None:
    unclear = unknown("letters", "consultation_unknown", "看不出是否答复")
    card = judged(GUIDES, letters(3), unclear, rulebook="inspection-2019")
    assert row(card, "C19-V5a").state is State.MET
    assert row(card, "C19-V5b").state is State.UNDETERMINED


@pytest.mark.parametrize(
    "has_services, state",
    [
        (True, State.UNDETERMINED),
        (None, State.UNDETERMINED),
        (False, State.NOT_APPLICABLE),
    ],
)
def test_no_guide_found_is_for_a_person_to_confirm(has_services: bool | None, state: State) -> None:
    none = seen("guides", "guide_total", count=0)
    site = replace(SITE, has_services=has_services)
    assert row(judged(none, rulebook="inspection-2019", site=site), "C19-V6a").state is state


def test_unread_thresholds_are_never_judged() -> None:
    poor = [seen("guides", "guide_incomplete", f"http://x/{n}", missing=8) for n in range(9)]
    card = judged(GUIDES, poor, rulebook="inspection-2019")
    assert row(card, "C19-V6b").state is State.MANUAL
    assert row(card, "C19-V6b").reason == "原文未核实,不自动判定"
    assert card.verdict is Verdict.PASS
    assert "C19-V6b 服务不实用(未核实)" in card.explanation


def test_a_table_of_which_a_machine_judges_nothing_gives_no_pass() -> None:
    card = judged(rulebook="media-2019")
    assert card.verdict is Verdict.UNDETERMINED
    assert "C19-M2a" in card.explanation


def test_the_guideline_says_kept_or_not() -> None:
    card = judged(rulebook="guideline-2017")
    assert card.verdict is Verdict.PASS
    assert card.score is None
    no_mark = seen("identity", "mark_missing", mark="icp")
    assert row(judged(no_mark, rulebook="guideline-2017"), "G17-P4").state is State.VIOLATED
    assert judged(no_mark, rulebook="guideline-2017").verdict is Verdict.FAIL
    # “不宜”is advice: told, and without weight.
    slow = judged(seen("transport", "slow_page", seconds=4.2), rulebook="guideline-2017")
    assert row(slow, "G17-P1").state is State.VIOLATED
    assert slow.verdict is Verdict.PASS
    not_read = judged(unknown("labels", "label_missing"), rulebook="guideline-2017")
    assert row(not_read, "G17-P11").state is State.UNDETERMINED
    assert not_read.verdict is Verdict.UNDETERMINED


OFFICE = """\
extends: inspection-2019
id: our-portals-2020
version: "2020-03"
name: 本省政府门户网站评分表
document: X政办〔2020〕1号
gives_total: true
windows:
  columns:
    personnel: {years: 1}
rows:
- {id: C19-K05, points: 5, per: each, cap: 10}
- {id: C19-K19, points: 4}
- {id: C19-K21, points: 1, per: each, cap: 6}
- {id: C19-K22, points: 0.1, per: each, cap: 8}
- {id: C19-K23, points: 3}
- {id: C19-K20, points: 5}
- id: C19-V6b
  verified: office
  document: X政办〔2020〕1号
  when:
    observation: [guide_incomplete, guide_unknown]
    where: {missing: {at_least: 3}}
    at_least: 2
- id: OUR-1
  kind: bonus
  name: 全站加密
  clause: 全站使用加密传输的加2分
  verified: office
  points: 2
  when: {observation: no_https, below: 1, absent: met}
- id: OUR-2
  kind: deduction
  name: 更新
  clause: 人事类栏目1年内未更新,每个扣2分
  verified: office
  points: 2
  per: each
  when:
    observation: [column_stale, column_unknown]
    where: {kind: personnel}
    at_least: 1
  sentence:
  - {group: 信息更新问题, text: "{names}未更新", names: name, observations: column_stale}
"""
FILLED = ("05", "19", "20", "21", "22", "23")
OFFICE += "".join(
    f"- {{id: C19-K{n:02}, enabled: false}}\n" for n in range(1, 27) if f"{n:02}" not in FILLED
)


@pytest.fixture(name="office")
def office_table(tmp_path: Path) -> Rulebook:
    file = tmp_path / "office.yaml"
    file.write_text(OFFICE, "utf-8")
    return load_rulebook(str(file))


def test_an_office_table_is_laid_over_the_one_it_extends(office: Rulebook) -> None:
    base = load_rulebook("inspection-2019")
    assert (office.id, office.version, office.document) == (
        "our-portals-2020",
        "2020-03",
        "X政办〔2020〕1号",
    )
    assert [r.id for r in office.rules if r.kind is Kind.VETO] == [
        r.id for r in base.rules if r.kind is Kind.VETO
    ]
    rules = {r.id: r for r in office.rules}
    assert rules["C19-K05"].clause == next(r for r in base.rules if r.id == "C19-K05").clause
    assert rules["C19-K05"].document == base.document
    assert rules["OUR-2"].document == office.document
    assert "C19-K01" not in rules
    assert set(office.windows.columns) == {*base.windows.columns, "personnel"}
    assert not office.fails_on_the_line


def test_a_province_scores_its_portals(office: Rulebook) -> None:
    faults = [
        GUIDES,
        stale("policy", "政策文件"),
        stale("personnel", "人事任免"),
        surveys(5),
        dead_links(100),
        seen("identity", "mark_missing", mark="icp"),
        seen("identity", "mark_missing", mark="error_report_entry"),
    ]
    card = judged(*faults, rulebook=office, site=PORTAL)
    assert card.deducted == 5 + 2 + 4 + 8 + 1 + 3
    assert card.score == 100 - 23
    assert card.verdict is Verdict.PASS
    assert card.sentence == (
        "网站可用性问题:死链接100条,扣8分;信息更新问题:政策文件、人事任免未更新,扣7分;"
        "互动回应问题:征集调查1年内开展活动少于6次,扣4分;"
        "功能设计问题:网站标识缺少ICP备案编号,扣1分;未设置找错入口,扣3分"
    )


def test_a_threshold_an_office_confirmed_is_judged(office: Rulebook) -> None:
    poor = [seen("guides", "guide_incomplete", f"http://x/{n}", missing=3) for n in range(2)]
    card = judged(GUIDES, poor, rulebook=office, site=PORTAL)
    assert row(card, "C19-V6b").state is State.VIOLATED
    # A clause says whose it is where that is not the rulebook's own document.
    assert "〔" not in row(card, "C19-V6b").text
    assert row(card, "C19-V5a").text.endswith("(国办秘函〔2019〕19号)")
    assert len(row(card, "C19-V6b").findings) == 2


@pytest.mark.parametrize(
    "change, message",
    [
        (
            ("- {id: C19-K23, points: 3}\n", ""),
            ":6:gives_total 要求每个扣分行都有分值，还缺：C19-K23",
        ),
        (("extends: inspection-2019", "extends: census-1999"), ":1:extends 只能是"),
        (("id: our-portals-2020", "id: inspection-2019"), ":2:编号不能与所依据的指标集相同"),
        (("document: X政办〔2020〕1号\ngives", "gives"), ":1:自己的指标集要有“document”"),
        (("- {id: C19-K20, points: 5}", "- {points: 5}"), ":16:这一行缺少“id”"),
        (("- {id: C19-K20, points: 5}", "- {id: C19-K19, points: 5}"), ":16:编号 C19-K19 重复"),
        (("points: 3}", "points: three}"), ":15:“points”应是数字"),
        (
            ("  verified: office\n  document", "  document"),
            ":17:C19-V6b 未核实（verified: unread）",
        ),
    ],
)
def test_faults_of_an_office_table_point_into_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: tuple[str, str], message: str
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert change[0] in OFFICE
    file = tmp_path / "office.yaml"
    file.write_text(OFFICE.replace(*change), "utf-8")
    with pytest.raises(InputError) as error:
        load_rulebook(str(file))
    assert f"{file}{message}" in str(error.value)
