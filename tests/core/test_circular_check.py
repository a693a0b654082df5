"""The check's rules one by one: rates, 100 %, bases, tables, deductions, lists."""

from __future__ import annotations

from typing import Any

import pytest

from xuncha.report.circular.check import check_circular
from xuncha.report.circular.check.deductions import deductions


def lines(facts: dict[str, Any]) -> list[str]:
    return [fault.line() for fault in check_circular(facts)]


def test_100_is_never_printed_while_something_failed() -> None:
    sites = {"sampled": 2944, "failing": 1, "pass_rate_pct": "100"}
    assert lines({"sites": sites}) == [
        "sites.pass_rate_pct: printed 100, computed 99.966 from sites.failing 1"
    ]
    assert lines({"sites": {**sites, "pass_rate_pct": "99.9"}}) == []


def test_a_rate_may_be_rounded_or_cut_but_not_more() -> None:
    for printed, holds in (("98.9", True), ("99.0", True), ("98.98", True), ("99.1", False)):
        sites = {"sampled": 294, "failing": 3, "pass_rate_pct": printed}
        assert (lines({"sites": sites}) == []) is holds, printed


def test_a_percentage_without_a_whole_number_is_reported() -> None:
    assert lines({"sites": {"sampled": 270, "pass_rate_pct": "95.4"}}) == [
        "sites.pass_rate_pct: printed 95.4, computed none from n / sites.sampled 270"
    ]
    assert lines({"sites": {"sampled": 7, "ratio_pct": "32.7"}}) == [
        "sites.ratio_pct: printed 32.7, computed none from sites.sampled 7 / n"
    ]


def test_parts_above_their_whole() -> None:
    assert lines({"sites": {"running": 10, "sampled": 12}}) == [
        "sites.sampled: printed 12, computed ≤10 from sites.running 10"
    ]
    assert lines({"complaints": {"received": 3, "overdue": 4}, "sites": {}}) == [
        "complaints.overdue: printed 4, computed ≤3 from complaints.received 3"
    ]


def test_on_time_at_100_with_overdue_messages() -> None:
    complaints = {"received": 10, "on_time_rate_pct": "100", "overdue": 1}
    assert lines({"sites": {}, "complaints": complaints}) == [
        "complaints.on_time_rate_pct: printed 100, computed <100 from complaints.overdue 1"
    ]


def test_done_and_on_time_are_two_rates() -> None:
    complaints = {"received": 357, "done_rate_pct": "100", "on_time_rate_pct": "46.22"}
    assert lines({"sites": {}, "complaints": complaints}) == []


def test_change_from_printed_or_from_exact_rates() -> None:
    sites = {"sampled": 270, "failing": 11, "pass_rate_pct": "96"}
    previous = {"sampled": 266, "failing": 42, "pass_rate_pct": "84.2"}
    for change, holds in (("11.8", True), ("11.7", True), ("-11.8", False), ("11.9", False)):
        facts = {"sites": {**sites, "change_pp": change}, "previous": previous}
        assert (lines(facts) == []) is holds, change


def test_websites_that_could_not_be_judged_are_left_out_of_the_rate() -> None:
    sites = {"sampled": 100, "failing": 10, "undetermined": 20, "pass_rate_pct": "87.5"}
    assert lines({"sites": sites}) == []
    assert lines({"sites": {**sites, "passing": 71}}) != []


TABLE = {
    "title": "全省政府网站抽查情况",
    "columns": ["序号", "市、县、部门", "抽查网站数", "抽查不合格网站数", "合格率"],
    "rows": [
        [1, "甲市", 8, 3, "62.5"],
        [2, "乙市", 4, 0, "100"],
        ["", "合计", 12, 3, "75"],
    ],
}


def annex(row: int, column: int, value: object) -> dict[str, Any]:
    rows = [list(cells) for cells in TABLE["rows"]]
    rows[row][column] = value
    return {
        "sites": {"sampled": 12, "failing": 3, "pass_rate_pct": "75"},
        "annexes": [{**TABLE, "rows": rows}],
    }


def test_a_sound_table_is_silent() -> None:
    assert lines(annex(0, 2, 8)) == []


def test_a_column_that_does_not_add_up() -> None:
    assert lines(annex(1, 2, 5)) == [
        "annexes[0].rows[2].抽查网站数: printed 12, computed 13"
        " from annexes[0].rows.抽查网站数 (8 + 5)"
    ]


def test_a_rate_in_a_table() -> None:
    assert lines(annex(0, 4, "63.5")) == [
        "annexes[0].rows[0].合格率: printed 63.5, computed 62.5 from "
        "(annexes[0].rows[0].抽查网站数 8 − annexes[0].rows[0].抽查不合格网站数 3)"
        " / annexes[0].rows[0].抽查网站数 8"
    ]


def test_a_table_total_against_the_body() -> None:
    facts = annex(0, 2, 8)
    facts["sites"] = {"sampled": 13, "failing": 3}
    assert lines(facts) == [
        "annexes[0].rows[2].抽查网站数: printed 12, computed 13 from sites.sampled 13"
    ]


def test_a_subtotal_is_not_counted_again() -> None:
    facts = annex(0, 2, 8)
    facts["annexes"][0]["rows"].insert(2, ["", "小计", 12, 3, "75"])
    assert lines(facts) == []


@pytest.mark.parametrize(
    "sentence, points",
    [
        ("非首页死链接37条,扣3.7分;空白栏目:公告,扣4分", ["3.7", "4"]),
        ("非首页死链接37条,扣3﹒7分", ["3.7"]),
        ("在线系统为图片,5项,每发现一个扣3分,共扣15分", ["15"]),
        ("附件无法下载,每发现一次扣1分,共计20分", ["20"]),
        ("站点长期无法访问", []),
    ],
)
def test_deductions_of_a_sentence(sentence: str, points: list[str]) -> None:
    assert [str(point) for point in deductions(sentence)] == points


def failing(reason: str) -> dict[str, Any]:
    return {
        "sites": {"sampled": 2, "failing": 1},
        "failing_sites": [{"region": "甲市", "site": "甲市某局", "reason": reason}],
    }


def test_deductions_must_reach_the_fail_line() -> None:
    assert lines(failing("死链接,扣20分;空白栏目,扣20.1分")) == []
    assert lines(failing("死链接,扣20分;空白栏目,扣19.9分")) == [
        "failing_sites[0].reason: printed score<60, computed score=60.1 from 100 − (20 + 19.9)"
    ]


def test_exactly_forty_points_lost_is_no_fault_of_the_list() -> None:
    """得分超过60分为合格: a site with 60 fails the table of 2015 (0006), as our own verdicts say."""
    assert lines(failing("死链接,扣20分;空白栏目,扣20分")) == []


def test_a_veto_needs_no_points() -> None:
    assert lines(failing("站点长期无法访问;另有死链接,扣5分")) == []


def test_count_times_points() -> None:
    assert lines(failing("非首页死链接37条,扣4.7分;其他,扣40分")) == [
        "failing_sites[0].reason: printed 4.7, computed 3.7 from 37 × 0.1"
    ]
    assert lines(failing("图片,5项,每发现一个扣3分,共扣16分;其他,扣40分")) == [
        "failing_sites[0].reason: printed 16, computed 15 from 5 × 3"
    ]


def test_more_failing_websites_listed_than_counted() -> None:
    facts = failing("站点长期无法访问")
    facts["failing_sites"] *= 2
    assert lines(facts) == ["sites.failing: printed 1, computed 2 from failing_sites (2)"]


def test_a_list_declared_complete_must_be_as_long_as_the_count() -> None:
    facts = failing("站点长期无法访问")
    facts["sites"]["failing"] = 3
    facts["sites"]["sampled"] = 9
    assert lines(facts) == []
    facts["failing_list_complete"] = True
    assert lines(facts) == ["sites.failing: printed 3, computed 1 from failing_sites (1)"]


def test_a_region_at_100_with_a_failing_website() -> None:
    facts = failing("站点长期无法访问") | {"regions_100pct": ["甲市", "乙市"]}
    assert lines(facts) == [
        "regions_100pct: printed 甲市, computed <100 from failing_sites[0] 甲市某局"
    ]
    facts["failing_sites"][0]["site"] = "甲市高新技术产业开发区"
    assert lines(facts) == []


def test_examples_by_place_need_not_add_up_but_may_not_exceed() -> None:
    rows = [{"name": "甲市", "sampled": 3}, {"name": "乙县", "sampled": 4}]
    assert lines({"sites": {"sampled": 20}, "breakdown": rows}) == []
    assert lines({"sites": {"sampled": 6}, "breakdown": rows}) == [
        "sites.sampled: printed 6, computed 7 from breakdown[0].sampled 3 + breakdown[1].sampled 4"
    ]
    facts = {"sites": {"sampled": 20}, "breakdown": rows, "breakdown_complete": True}
    assert len(lines(facts)) == 1


def test_each_fault_has_words_in_chinese_and_english(monkeypatch: pytest.MonkeyPatch) -> None:
    (fault,) = check_circular({"sites": {"sampled": 8, "failing": 3, "pass_rate_pct": "63.5"}})
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert fault.text().startswith("比率与所列数量不符：sites.pass_rate_pct 写作 63.5")
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert fault.text().startswith("the rate is not what the counts give: sites.pass_rate_pct")


def test_levels_may_overlap_but_not_exceed() -> None:
    rows = [{"name": "部门", "failing": 2}, {"name": "地方", "failing": 110}]
    below = {"name": "县级以下", "failing": 87}
    assert lines({"sites": {"failing": 112}, "breakdown": [*rows, below]}) == []
    assert lines({"sites": {"failing": 111}, "breakdown": rows}) == [
        "sites.failing: printed 111, computed 112"
        " from breakdown[0].failing 2 + breakdown[1].failing 110"
    ]


def test_rows_that_divide_the_websites_drawn_must_also_add_up_in_the_failing() -> None:
    numbers = {"甲县": 1, "乙县": 1, "丙县": 2}
    rows = [{"name": name, "sampled": 10, "failing": n} for name, n in numbers.items()]
    # 1 + 2 would make the 3 that are printed; but 10 + 10 + 10 is all: no row is part of another,
    # and none is missing.
    for printed in (3, 5):
        (fault,) = lines({"sites": {"sampled": 30, "failing": printed}, "breakdown": rows})
        assert fault.startswith(f"sites.failing: printed {printed}, computed 4 from")
    assert lines({"sites": {"sampled": 30, "failing": 4}, "breakdown": rows}) == []


def test_a_short_list_of_platforms_may_name_the_largest_only() -> None:
    platforms = {"微信": 200, "微博": 60}
    assert lines({"media": {"total": 314, "by_platform": platforms}}) == []
    assert lines({"media": {"total": 314, "by_platform": platforms | {"其他": 53}}}) == [
        "media.total: printed 314, computed 313 from media.by_platform.微信 200"
        " + media.by_platform.微博 60 + media.by_platform.其他 53"
    ]


@pytest.mark.parametrize(
    "numbers, is_whole_list",
    [
        # The rest has a line of its own, by either of its names.
        ({"微信": 200, "其他平台": 60}, True),
        ({"微信": 200, "其它": 60}, True),
        # Four platforms are all there are; three are where a twentieth is missing at the most.
        ({"微信": 90, "微博": 60, "头条": 20, "抖音": 10}, True),
        ({"微信": 190, "微博": 60, "头条": 53}, False),
        ({"微信": 190, "微博": 60, "头条": 54}, True),
    ],
)
def test_a_list_of_all_platforms_adds_up(numbers: dict[str, int], is_whole_list: bool) -> None:
    whole = 320
    faults = lines({"media": {"total": whole, "by_platform": numbers}})
    assert bool(faults) is is_whole_list
    # What adds up to the accounts that run, were drawn, or failed is whole in any case.
    stated = {"total": 400, "sampled": whole, "failing": sum(numbers.values())}
    assert lines({"media": {**stated, "by_platform": numbers}}) == []


def test_platforms_without_a_whole_or_of_one_alone_are_not_summed() -> None:
    assert lines({"media": {"by_platform": {"微信": 200, "其他": 60}}}) == []
    assert lines({"media": {"total": 314, "by_platform": {"其他": 200}}}) == []


def test_a_recheck_of_an_earlier_period_is_of_other_faults() -> None:
    recheck = {"fixed_problems": 5, "open_problems": 2}
    sites = {"sampled": 9, "general_problems": 8}
    assert len(lines({"sites": sites, "recheck": recheck})) == 1
    assert lines({"sites": sites, "recheck": {**recheck, "of": "上季度通报的问题"}}) == []


def test_passing_and_failing_make_up_what_was_drawn() -> None:
    sites = {"sampled": 100, "failing": 10, "passing": 90}
    assert lines({"sites": sites}) == []
    assert lines({"sites": {**sites, "passing": 91}}) == [
        "sites.sampled: printed 100, computed 101 from sites.passing 91 + sites.failing 10"
    ]
    assert lines({"sites": {**sites, "undetermined": 5}}) == [
        "sites.sampled: printed 100, computed 105"
        " from sites.passing 90 + sites.failing 10 + sites.undetermined 5"
    ]


def test_where_all_pass_the_rate_is_100() -> None:
    sites = {"sampled": 10, "passing": 10, "pass_rate_pct": "100"}
    assert lines({"sites": sites}) == []
    assert lines({"sites": {**sites, "pass_rate_pct": "90"}}) == [
        "sites.pass_rate_pct: printed 90, computed 100 from sites.passing 10 / sites.sampled 10"
    ]


def test_levels_that_overlap_have_some_that_make_up_the_whole() -> None:
    rows = [{"name": n, "failing": f} for n, f in (("部门", 2), ("地方", 110), ("县级以下", 87))]
    (fault,) = lines({"sites": {"failing": 113}, "breakdown": rows})
    assert fault.startswith("sites.failing: printed 113, computed 199 from")


def test_one_place_among_the_rows_makes_them_examples() -> None:
    rows = [{"name": "甲市", "sampled": 3}, {"name": "部门", "sampled": 4}]
    assert lines({"sites": {"sampled": 20}, "breakdown": rows}) == []
    levels = [{"name": "地方", "sampled": 3}, {"name": "部门", "sampled": 4}]
    assert len(lines({"sites": {"sampled": 20}, "breakdown": levels})) == 1


@pytest.mark.parametrize("name", ["national_check", "self_check"])
def test_the_share_of_another_check_is_of_the_websites_that_run(name: str) -> None:
    sites = {"running": 200, "sampled": 60}
    check = {"sampled": 10, "ratio_pct": "5"}
    assert lines({"sites": sites, name: check}) == []
    assert lines({"sites": sites, name: {**check, "ratio_pct": "6"}}) == [
        f"{name}.ratio_pct: printed 6, computed 5 from {name}.sampled 10 / sites.running 200"
    ]
    # One that says itself how many run is of those.
    own = {"running": 400, "sampled": 10, "ratio_pct": "2.5"}
    assert lines({"sites": sites, name: own}) == []


def test_all_that_were_checked_again_may_still_fail_but_not_more() -> None:
    recheck = {"checked": 5, "still_failing": 5}
    assert lines({"sites": {}, "recheck": recheck}) == []
    assert lines({"sites": {}, "recheck": {**recheck, "still_failing": 6}}) == [
        "recheck.still_failing: printed 6, computed ≤5 from recheck.checked 5"
    ]


def test_a_change_of_printed_rates_needs_no_counts() -> None:
    facts = {
        "sites": {"sampled": 10, "pass_rate_pct": "90", "change_pp": "1"},
        "previous": {"sampled": 100, "pass_rate_pct": "89"},
    }
    assert lines(facts) == []


def test_a_reason_may_hold_for_all_that_were_vetoed_but_not_for_more() -> None:
    sites = {"sampled": 20, "failing": 9}
    sound = {"单项否决": 5, "首页长期不更新": 5, "空白栏目": 1}
    assert lines({"sites": sites, "reasons": sound}) == []
    (fault,) = lines({"sites": sites, "reasons": {**sound, "首页长期不更新": 6}})
    assert fault.startswith("reasons.首页长期不更新: printed 6, computed ≤5 from")


def test_a_change_in_number_is_that_of_the_failing() -> None:
    sites, previous = {"sampled": 270, "failing": 11}, {"sampled": 266, "failing": 42}
    assert lines({"sites": {**sites, "change_in_number": -31}, "previous": previous}) == []
    (fault,) = lines({"sites": {**sites, "change_in_number": -30}, "previous": previous})
    assert fault.startswith("sites.change_in_number: printed -30, computed -31 from")


def test_as_before_means_within_a_point() -> None:
    sites = {"sampled": 100, "failing": 10, "pass_rate_pct": "90", "vs_previous_quarter": "持平"}
    for before, faults in (("90.9", 0), ("91", 1), ("89", 1), ("89.1", 0)):
        assert len(lines({"sites": sites, "previous": {"pass_rate_pct": before}})) == faults, before


def test_a_share_drawn_may_round_to_100() -> None:
    sites = {"running": 3000, "sampled": 2999, "ratio_pct": "100"}
    assert lines({"sites": sites}) == []
