"""Lists as they come: from Excel, WPS and web systems, renamed, titled, copied from a chat."""

from __future__ import annotations

import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.crawl.probes.table import read_probes
from xuncha.errors import InputError
from xuncha.sites import SiteList, read_declared_columns, read_sites
from xuncha.tablefiles import text_of

LIST = "网站名称,首页网址\n某县政府,http://a.gov.cn/\n"


def read(tmp_path: Path, content: bytes, name: str = "list.csv") -> SiteList:
    (tmp_path / name).write_bytes(content)
    return read_sites(tmp_path / name)


def urls(tmp_path: Path, content: bytes, name: str = "list.csv") -> list[str]:
    return [site.url for site in read(tmp_path, content, name).sites]


def refused(tmp_path: Path, content: bytes, name: str = "list.csv") -> str:
    with pytest.raises(InputError) as told:
        read(tmp_path, content, name)
    line = str(told.value)
    assert len(line.splitlines()) == 1
    assert name in line
    return line


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-be", "utf-32"]
)
def test_every_code_in_which_excel_and_windows_write(tmp_path: Path, encoding: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    (site,) = read(tmp_path, mark + LIST.encode(encoding)).sites
    assert (site.name, site.url) == ("某县政府", "http://a.gov.cn/")


def test_one_damaged_letter_does_not_turn_the_others_into_others(tmp_path: Path) -> None:
    content = LIST.encode() + "乙局,http://b.gov.cn/\n".encode().replace("局".encode(), b"\xe5\xb1")
    first, second = read(tmp_path, content).sites
    assert first.name == "某县政府"
    assert second.name.startswith("乙")


@given(st.text(alphabet="政府网站名称甲乙丙丁国家税务局", min_size=6))
def test_gbk_is_never_taken_for_utf_8_nor_utf_8_for_gbk(text: str) -> None:
    assert text_of(text.encode("gbk")) == text
    assert text_of(text.encode()) == text


@pytest.mark.parametrize("mark", ["\t", ";", "\uff0c"])
def test_other_marks_between_cells(tmp_path: Path, mark: str) -> None:
    assert urls(tmp_path, LIST.replace(",", mark).encode("utf-16")) == ["http://a.gov.cn/"]


def test_an_address_with_a_semicolon_is_one_cell(tmp_path: Path) -> None:
    assert urls(tmp_path, b"url\nhttp://a.gov.cn/;x\n") == ["http://a.gov.cn/;x"]


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    content = f"某省政府网站清单,\n填报日期,2018年7月28日\n{LIST}".encode()
    assert urls(tmp_path, content) == ["http://a.gov.cn/"]
    content = f"某省政府网站清单,\n\n{LIST}甲,www.b.gov.cn\n".encode()
    ((_, line),) = read(tmp_path, content).rejected
    assert line.startswith("list.csv:5")


def test_of_two_columns_of_one_meaning_the_first_that_says_something(tmp_path: Path) -> None:
    content = "url,网址\nhttp://a.gov.cn/,\n,http://b.gov.cn/\n".encode()
    assert urls(tmp_path, content) == ["http://a.gov.cn/", "http://b.gov.cn/"]


def test_what_has_no_width_is_no_part_of_an_address(tmp_path: Path) -> None:
    content = "\u3000网 址\u00a0,名称\n\u200bhttp://a.gov.cn/\u200b\u2009,x\n".encode()
    assert urls(tmp_path, content) == ["http://a.gov.cn/"]


def book(tmp_path: Path, sheets: dict[str, list[list[object]]], *, hidden: str = "") -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
        if name == hidden:
            sheet.sheet_state = "hidden"
    made.save(tmp_path / "made.xlsx")
    return (tmp_path / "made.xlsx").read_bytes()


ROWS: list[list[object]] = [["网址", "标识码"], ["http://a.gov.cn/", 4101000001]]


def test_the_sheet_that_holds_the_list_is_read(tmp_path: Path) -> None:
    told = book(tmp_path, {"说明": [["填写说明"], ["一行一个网站"]], "清单": ROWS})
    (site,) = read(tmp_path, told, "list.xlsx").sites
    assert site.site_id_code == "4101000001"
    old = [["网址"], ["http://old.gov.cn/"]]
    two = book(tmp_path, {"去年": old, "今年": ROWS}, hidden="去年")
    assert urls(tmp_path, two, "list.xlsx") == ["http://a.gov.cn/"]


def test_what_a_file_is_its_content_says(tmp_path: Path) -> None:
    assert urls(tmp_path, book(tmp_path, {"清单": ROWS}), "list.csv") == ["http://a.gov.cn/"]
    assert urls(tmp_path, LIST.encode("gbk"), "list.xlsx") == ["http://a.gov.cn/"]


@pytest.mark.parametrize(
    "content, name, said",
    [
        (b"<html><table><tr><td>url</td></tr></table>", "list.xls", "其实是网页"),
        (b"PK\x03\x04torn", "list.csv", "不是可读的 Excel 文件"),
        (b"PK\x03\x04torn", "list.xlsx", "不是可读的 Excel 文件"),
        ("序号,网站域名\n1,a.gov.cn\n".encode(), "list.csv", "表头是“序号、网站域名”"),
    ],
)
def test_what_is_no_list_is_told_in_chinese(
    tmp_path: Path, content: bytes, name: str, said: str
) -> None:
    assert said in refused(tmp_path, content, name)


@pytest.mark.parametrize(
    "cell, said",
    [
        ("http://a.gov.cn/\nhttp://b.gov.cn/", "一行只写一个网址"),
        ("http://a.gov.cn/ http://b.gov.cn/", "一行只写一个网址"),
        ("www.a.gov.cn:8080/x", "请补全"),
        ("http:/a.gov.cn", "无法识别"),
        ("http\uff1a//a.gov.cn", "无法识别"),
        ("//a.gov.cn", "无法识别"),
        ("http://..", "无法识别"),
        (f"http://{'a' * 64}.gov.cn/", "无法识别"),
        ("http://a.gov.cn/\ufffd", "读不出的字"),
        ("http://name:secret@a.gov.cn/", "用户名或密码"),
    ],
)
def test_an_address_that_cannot_be_used_gets_its_line(tmp_path: Path, cell: str, said: str) -> None:
    found = read(tmp_path, f'url\n"{cell}"\nhttp://good.gov.cn/\n'.encode())
    assert [site.url for site in found.sites] == ["http://good.gov.cn/"]
    ((_, line),) = found.rejected
    assert said in line
    assert "secret" not in line
    assert len(line.splitlines()) == 1


# ---------------------------------------------------------------- the other tables


def probes(tmp_path: Path, row: str) -> object:
    (tmp_path / "p.csv").write_text(f"at,url,ok,seconds,status\n{row}\n", "utf-8")
    return read_probes(tmp_path / "p.csv")[0]


def test_moments_as_excel_writes_them_again(tmp_path: Path) -> None:
    moments = ("2018-07-28T08:00:00+08:00", "2018-07-28T00:00:00Z", "2018/7/28 8:00")
    assert len({probes(tmp_path, f"{at},http://a.gov.cn/,true,1,200") for at in moments}) == 1
    made = openpyxl.Workbook()
    made.active.append(["at", "url", "ok", "seconds", "status"])
    made.active.append([datetime.datetime(2018, 7, 28, 8), "http://a.gov.cn/", True, 1, 200])  # noqa: DTZ001
    made.save(tmp_path / "p.xlsx")
    assert read_probes(tmp_path / "p.xlsx")[0] == probes(
        tmp_path, "2018/7/28 8:00,http://a.gov.cn/,true,1,200"
    )


def test_a_visit_that_failed_may_have_no_seconds(tmp_path: Path) -> None:
    probes(tmp_path, "2018-07-28 08:00,http://a.gov.cn/,false,,")
    with pytest.raises(InputError, match="seconds"):
        probes(tmp_path, "2018-07-28 08:00,http://a.gov.cn/,true,,200")


@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "43309.5"]
)
def test_moments_that_are_none(tmp_path: Path, at: str) -> None:
    with pytest.raises(InputError, match="p.csv"):
        probes(tmp_path, f"{at},http://a.gov.cn/,true,1,200")


@pytest.mark.parametrize("text", ["²", "9" * 30, "0", "14.5"])
def test_a_period_is_a_number_of_days(tmp_path: Path, text: str) -> None:
    (tmp_path / "c.csv").write_text(f"url,period_days\nhttp://a.gov.cn/,{text}\n", "utf-8")
    with pytest.raises(InputError, match="c.csv:2"):
        read_declared_columns(tmp_path / "c.csv")


def test_a_table_of_columns_without_addresses_is_none(tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_text("foo,bar\n1,2\n", "utf-8")
    with pytest.raises(InputError, match="url"):
        read_declared_columns(tmp_path / "c.csv")
