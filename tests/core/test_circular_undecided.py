"""A circular clears nobody who was not judged, and calls an action by its name."""

from __future__ import annotations

from typing import Any

import pytest

from xuncha.report.circular.build.families import OTHER, families
from xuncha.report.circular.build.figures import plain
from xuncha.report.circular.check import check_record
from xuncha.report.circular.facts.record import record_from_mapping
from xuncha.report.circular.writing import composed
from xuncha.score.rulebook import load_rulebook

FACTS: dict[str, Any] = {
    "issuer": "某市人民政府办公室",
    "title": "关于2018年第三季度政府网站抽查情况的通报",
    "year": 2018,
    "quarter": 3,
    "sites": {"sampled": 10, "failing": 1},
}


def text_of(**more: Any) -> str:
    return "".join(plain(one.pieces) for one in composed({**FACTS, **more})[1].paragraphs)


REGIONS = [
    {"name": "甲市", "level": "省辖市", "sampled": 4, "failing": 1},
    {"name": "乙市", "level": "省辖市", "sampled": 2, "failing": 0, "undetermined": 2},
]


def test_what_could_not_be_judged_is_not_said_to_be_without_faults() -> None:
    """未发现不合格网站 of sites that nobody could look at would clear them."""
    groups = [
        {"name": "省辖市网站", "sampled": 6, "failing": 1, "undetermined": 2},
        {"name": "省政府部门网站", "sampled": 2, "failing": 0, "undetermined": 2},
        {"name": "县级网站", "sampled": 3, "failing": 0, "undetermined": 1},
    ]
    text = text_of(groups=groups)
    assert "省辖市网站抽查6个，发现不合格网站1个，另有2个尚无法核实，合格率75.0%" in text
    assert "省政府部门网站抽查2个，均尚无法核实" in text
    assert "县级网站抽查3个，未发现不合格网站，另有1个尚无法核实，合格率100%" in text
    one = {"name": "省级网站", "sampled": 1, "failing": 0, "undetermined": 1}
    assert "省级网站抽查1个，尚无法核实。" in text_of(groups=[one])
    none = text_of(sites={"sampled": 5, "failing": 0, "undetermined": 5})
    assert "共抽查政府网站5个，均尚无法核实。" in none
    assert "未发现不合格网站" not in none


def test_the_table_of_regions_says_what_could_not_be_judged() -> None:
    def table(rows: list[dict[str, Any]], **settings: Any) -> tuple[list[str], list[list[str]]]:
        facts = {**FACTS, "regions": rows, "settings": settings}
        annex = next(one for one in composed(facts)[1].annexes if one.has_total)
        shown = [[plain((piece,)) for piece in row] for row in annex.rows]
        assert sum(column.share for column in annex.columns) == pytest.approx(1)
        return [column.title for column in annex.columns], shown

    head, rows = table(REGIONS)
    assert head[2:] == ["抽查网站数", "抽查不合格网站数", "尚无法核实网站数"]
    assert rows == [
        ["1", "甲市", "4", "1", ""],
        ["2", "乙市", "2", "0", "2"],
        ["", "合计", "6", "1", "2"],
    ]
    head, rows = table(REGIONS, annex_rates=True)
    assert head[-2:] == ["尚无法核实网站数", "合格率"]
    assert [row[-1] for row in rows] == ["75.0%", "", "75.0%"]
    assert table(REGIONS[:1])[0][2:] == ["抽查网站数", "抽查不合格网站数"]


def test_what_could_not_be_judged_is_added_up_like_the_other_columns() -> None:
    total = {"name": "合计", "sampled": 6, "failing": 1, "undetermined": 2}
    sites = {"sampled": 6, "failing": 1, "undetermined": 2}

    def faults(sites: dict[str, int], total: dict[str, Any]) -> list[tuple[str, str, str]]:
        record = record_from_mapping({**FACTS, "sites": sites, "regions": [*REGIONS, total]})
        return [(one.path, one.printed, one.computed) for one in check_record(record)]

    assert faults(sites, total) == []
    assert faults(sites, {**total, "undetermined": 3}) == [("regions[2].undetermined", "3", "2")]
    assert faults({**sites, "undetermined": 1}, total) == [("sites.undetermined", "1", "2")]


@pytest.mark.parametrize("action", ["复查", "普查", "检查", "自查"])
def test_what_was_no_spot_check_is_not_called_one(action: str) -> None:
    facts = {
        **FACTS,
        "title": f"甲省人民政府办公厅关于2018年政府网站{action}情况的通报",
        "regions": REGIONS,
        "regions_poor": ["甲市"],
        "failing_sites": [{"region": "甲市", "site": "甲市某局网站", "reason": "首页长期不更新"}],
    }
    circular = composed(facts)[1]
    text = "".join(plain(one.pieces) for one in circular.paragraphs)
    assert f"共{action}政府网站" in text
    assert f"甲市{action}情况较差" in text
    heads = [column.title for annex in circular.annexes for column in annex.columns]
    assert {f"{action}网站数", f"{action}不合格网站数"} <= set(heads)
    assert "抽查" not in text + "".join(heads) + "".join(annex.title for annex in circular.annexes)


@pytest.mark.parametrize("book", ["census-2015", "inspection-2019"])
def test_every_veto_s_reason_has_a_name_in_a_circular(book: str) -> None:
    reasons = [rule.reason for rule in load_rulebook(book).rules if rule.reason]
    assert reasons
    assert [reason for reason in reasons if families([reason]) == {OTHER}] == []
