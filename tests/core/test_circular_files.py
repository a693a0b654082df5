"""annexes.xlsx, circular.html and figures.json of a built circular."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from circular_help import SEEDS, build, clauses, facts_of, recorded_ids

from xuncha.errors import InputError
from xuncha.report.circular.build.compose import compose
from xuncha.report.circular.build.figures import Figure, plain
from xuncha.report.circular.facts.node import Node
from xuncha.report.circular.writing import build_circular

pytestmark = pytest.mark.slow

# 附件1, 第1行 and (一) count parts of the document, not findings.
_SERIALS = re.compile(r"附件\d|^\d+\.")


@pytest.mark.parametrize("name", [*recorded_ids(), *SEEDS])
def test_every_number_in_the_text_is_a_figure(name: str) -> None:
    circular = compose(Node(facts_of(name)))
    for paragraph in circular.paragraphs:
        for piece in (*paragraph.lead, *paragraph.pieces):
            if isinstance(piece, str):
                # Names of websites and districts may hold digits (12345平台); they are no figures.
                left = re.sub(r"12345|雁峰发布21", "", piece)
                assert not re.search(r"\d", left), (paragraph.kind, plain(paragraph.pieces))


def test_workbook_has_a_sheet_an_annex_with_typed_numbers(tmp_path: Path) -> None:
    folder = build(facts_of("seed003"), tmp_path)
    book = openpyxl.load_workbook(folder / "annexes.xlsx")
    assert book.sheetnames == ["附件1", "附件2", "附件3"]
    sheet = book["附件2"]
    assert [cell.value for cell in sheet[2]] == [
        "序号",
        "市、县、部门",
        "抽查网站数",
        "抽查不合格网站数",
    ]
    assert [cell.value for cell in sheet[3]] == [1, "郑州市", 18, 4]
    assert [cell.value for cell in sheet[32]] == [None, "合计", 219, 68]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A3", "$1:$2")
    # The total stays where it is, whatever is sorted or filtered.
    assert sheet.auto_filter.ref == "A2:D31"
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) in ((9, 0), ("9", 0))
    assert sheet.column_dimensions["A"].width < sheet.column_dimensions["B"].width


def test_rates_in_the_workbook_are_numbers_with_a_percent_format(tmp_path: Path) -> None:
    facts = facts_of("seed003") | {"settings": {"annex_rates": True, "decimals": 1}}
    sheet = openpyxl.load_workbook(build(facts, tmp_path) / "annexes.xlsx")["附件2"]
    assert (sheet["E3"].value, sheet["E3"].number_format) == (0.778, "0.0%")
    assert sheet["E32"].value == 0.689


def test_a_cell_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    facts = facts_of("luohe-2019q3")
    facts["failing_sites"][0]["site"] = "=HYPERLINK(1)"
    sheet = openpyxl.load_workbook(build(facts, tmp_path) / "annexes.xlsx")["附件1"]
    assert (sheet["C3"].value, sheet["C3"].data_type) == ("=HYPERLINK(1)", "s")


class Page(HTMLParser):
    """Collects text, tags and the addresses a page would load."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.tags, self.loads = "", [], []
        self.styles = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        values = dict(attrs)
        self.styles += "style" in values
        self.loads += [v for k, v in values.items() if k in ("src", "href") and v]

    def handle_data(self, data: str) -> None:
        self.text += data


def page(folder: Path) -> Page:
    return Page((folder / "circular.html").read_text(encoding="utf-8"))


def test_page_says_the_same_as_the_document(tmp_path: Path) -> None:
    folder = build(facts_of("seed003"), tmp_path)
    text = page(folder).text
    circular = compose(Node(facts_of("seed003")))
    for paragraph in circular.paragraphs:
        assert plain(paragraph.pieces) in text
    for cell in ("河南省体育局", "全省抽查发现的不合格政府网站名单", "2016年12月1日"):
        assert cell in text


def test_page_opens_from_the_file_alone(tmp_path: Path) -> None:
    found = page(build(facts_of("seed003"), tmp_path))
    assert "script" not in found.tags
    assert "link" not in found.tags
    assert found.styles == 0
    assert all(address.startswith("#") for address in found.loads)


def test_markup_in_the_facts_is_text(tmp_path: Path) -> None:
    facts = facts_of("luohe-2019q3") | {"problems": ["<script>alert(1)</script>问题3个"]}
    facts["failing_sites"][0]["site"] = "<b>某局</b>"
    found = page(build(facts, tmp_path))
    assert "script" not in found.tags
    assert "<b>某局</b>" in found.text


def test_figures_name_each_number_once_with_its_clauses(tmp_path: Path) -> None:
    folder = build(facts_of("seed003"), tmp_path)
    document = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
    paths = [figure["path"] for figure in document["figures"]]
    assert len(paths) == len(set(paths))
    failing = next(f for f in document["figures"] if f["path"] == "sites.failing")
    assert failing["clauses"] == ["一、总体情况", "二、存在的主要问题"]
    assert (failing["value"], failing["printed"], failing["rule"]) == (68, "68", "given")
    assert [fault["path"] for fault in document["faults"]] == [
        "failing_sites[21].reason",
        "failing_sites[50].reason",
    ]


def test_table_and_body_print_the_same_figure() -> None:
    circular = compose(Node(facts_of("seed003")))
    printed: dict[str, set[str]] = {}
    for _, figure in circular.figures():
        assert isinstance(figure, Figure)
        printed.setdefault(figure.path, set()).add(figure.printed)
    assert all(len(forms) == 1 for forms in printed.values())


def test_a_clean_quarter_has_no_annex(tmp_path: Path) -> None:
    facts: dict[str, Any] = {
        "issuer": "某省人民政府办公厅", "level": "省级", "year": 2022, "quarter": 4,
        "sites": {"sampled": 40, "failing": 0},
    }  # fmt: skip
    text = clauses(build(facts, tmp_path))
    assert set(text) == {"开头", "总体情况"}
    assert "共抽查政府网站40个，未发现不合格网站，合格率100%。" in text["总体情况"]
    assert "某省人民政府办公厅关于2022年第四季度全省政府网站抽查" in "".join(text.values())
    book = openpyxl.load_workbook(tmp_path / "annexes.xlsx")
    assert book["附件"]["A1"].value == "本通报没有附件"


@pytest.mark.slow
def test_a_list_is_built_into_a_folder_each(tmp_path: Path) -> None:
    file = Path(__file__).parents[1] / "golden" / "circulars" / "recorded.yaml"
    one = build_circular(file, tmp_path / "one", "hi-2023q3")
    assert [built.folder for built in one] == [tmp_path / "one"]
    every = build_circular(file, tmp_path / "all")
    assert [built.folder.name for built in every] == recorded_ids()
    assert all(path.is_file() for built in every for path in built.files)


def test_on_a_full_disk_the_circular_stays_what_it_was(tmp_path: Path) -> None:
    folder = build(facts_of("seed003"), tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    # Two files could be written, the third finds no room.
    (folder / "annexes.xlsx.tmp").symlink_to("/dev/full")
    with pytest.raises(InputError, match="磁盘已满.*annexes"):
        build(facts_of("luohe-2019q3"), tmp_path)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert len(before) == 4


def test_where_one_file_cannot_be_replaced_none_is(tmp_path: Path) -> None:
    folder = build(facts_of("seed003"), tmp_path)
    # As Windows refuses a file that Excel has open: noticed before the others are replaced.
    (folder / "annexes.xlsx").unlink()
    (folder / "annexes.xlsx").mkdir()
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(InputError, match="annexes"):
        build(facts_of("luohe-2019q3"), tmp_path)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    assert len(before) == 3
