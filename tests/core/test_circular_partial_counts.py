"""A circular of facts that leave some counts out: nothing is printed that they do not tell."""

from __future__ import annotations

from typing import Any

import pytest
from test_circular_undecided import FACTS, text_of

from xuncha.report.circular.build.figures import plain
from xuncha.report.circular.build.model import Annex, ColumnKind
from xuncha.report.circular.render.figures_file import figures_document
from xuncha.report.circular.writing import composed


@pytest.mark.parametrize(
    "sites, said",
    [
        ({"sampled": 10}, "共抽查政府网站10个。"),
        ({"failing": 1}, "发现不合格网站1个。"),
        ({"sampled": 0, "failing": 0}, "共抽查政府网站0个。"),
        ({"sampled": 3, "failing": 4}, "共抽查政府网站3个\uff0c发现不合格网站4个。"),
    ],
)
def test_no_rate_is_made_of_counts_that_do_not_give_one(sites: dict[str, int], said: str) -> None:
    text = text_of(sites=sites)
    assert said in text
    assert "合格率" not in text


@pytest.mark.parametrize("sites", [{"sampled": 10}, {"failing": 1}, {"sampled": 0, "failing": 0}])
def test_a_rate_that_is_stated_is_printed_though_nothing_proves_it(sites: dict[str, int]) -> None:
    assert "合格率90.0%。" in text_of(sites={**sites, "pass_rate_pct": 90.0})


def own_table(columns: list[str], rows: list[list[Any]]) -> Annex:
    annex = {"title": "各单位情况", "columns": columns, "rows": rows}
    (made,) = composed({**FACTS, "annexes": [annex]})[1].annexes
    return made


def printed(annex: Annex) -> list[list[str]]:
    return [[plain((cell,)) for cell in row] for row in annex.rows]


def test_a_table_of_the_issuer_has_figures_where_every_filled_cell_is_a_number() -> None:
    annex = own_table(
        ["序号", "单位", "抽查数", "合格率", "标识码", "备注"],
        [
            [1, "甲局", 4, 75.0, "4301000001", "无"],
            [2, "乙局", 3, 100, "4301000002"],
            [3, "丙局", None, 66.7, "4301000003", ""],
        ],
    )
    assert [column.kind for column in annex.columns] == [
        ColumnKind.SERIAL, ColumnKind.UNIT, ColumnKind.NUMBER,
        ColumnKind.RATE, ColumnKind.TEXT, ColumnKind.TEXT,
    ]  # fmt: skip
    assert printed(annex) == [
        ["1", "甲局", "4", "75.0%", "4301000001", "无"],
        ["2", "乙局", "3", "100%", "4301000002", ""],
        ["3", "丙局", "", "66.7%", "4301000003", ""],
    ]
    paths = [[getattr(cell, "path", None) for cell in row[2:4]] for row in annex.rows]
    assert paths[0] == ["annexes[0].rows[0].抽查数", "annexes[0].rows[0].合格率"]
    assert paths[2][0] is None


def test_a_column_with_a_word_among_its_numbers_or_with_nothing_is_text() -> None:
    rows = [["甲局", 75.0, None], ["乙局", "未抽查", None]]
    annex = own_table(["单位", "合格率", "得分"], rows)
    assert [column.kind for column in annex.columns[1:]] == [ColumnKind.TEXT, ColumnKind.TEXT]
    assert printed(annex) == [["甲局", "75.0", ""], ["乙局", "未抽查", ""]]


def test_where_every_website_fails_the_rate_is_nought() -> None:
    said = "共抽查政府网站10个\uff0c发现不合格网站10个\uff0c合格率0.0%。"
    assert said in text_of(sites={"sampled": 10, "failing": 10})


def test_websites_may_be_counted_in_another_measure_word() -> None:
    text = text_of(sites={"sampled": 10, "failing": 1}, settings={"unit": "家"})
    assert "抽查政府网站10家" in text


def test_a_stated_rate_says_of_what_it_is_the_share() -> None:
    sites = {"sampled": 9, "failing": 1, "pass_rate_pct": 88.9}
    figures = figures_document(composed({**FACTS, "sites": sites})[1], [])["figures"]
    (rate,) = [one for one in figures if one["path"] == "sites.pass_rate_pct"]
    assert [operand["value"] for operand in rate["operands"]] == [8, 9]
    assert rate["exact"] == "88.8889"


def test_a_column_is_as_wide_as_its_longest_cell_and_a_serial_number_is_narrow() -> None:
    rows = [[1, "甲局", "甲局的一个名称很长的网站"], [2, "乙局", None]]
    annex = own_table(["序号", "单位", "网站名称"], rows)
    assert [column.share for column in annex.columns] == pytest.approx([3 / 20, 5 / 20, 12 / 20])
