"""Workbooks as clerks merge and place their cells, read by the commands that take a list."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from xuncha.crawl.probes.table import read_probes
from xuncha.sites import read_sites

ROWS = [("甲局", "http://a.gov.cn/"), ("乙局", "http://b.gov.cn/"), ("丙局", "http://c.gov.cn/")]


def workbook(tmp_path: Path, first_row: int) -> Path:
    """A list whose first two sites share one cell for their region, from `first_row` on."""
    book = openpyxl.Workbook()
    sheet = book.active
    for place, head in enumerate(("地区", "网站名称", "首页网址"), start=2):
        sheet.cell(first_row, place, head)
    for line, (name, url) in enumerate(ROWS, start=first_row + 1):
        sheet.cell(line, 3, name)
        sheet.cell(line, 4, url)
    sheet.cell(first_row + 1, 2, "郑州市")
    sheet.merge_cells(start_row=first_row + 1, end_row=first_row + 2, start_column=2, end_column=2)
    sheet.cell(first_row + 3, 2, "开封市")
    book.save(tmp_path / "list.xlsx")
    return tmp_path / "list.xlsx"


def test_a_region_merged_over_several_rows_is_that_of_each(tmp_path: Path) -> None:
    sites = read_sites(workbook(tmp_path, 1)).sites
    assert [site.region for site in sites] == ["郑州市", "郑州市", "开封市"]


def test_so_it_is_where_the_list_begins_lower_and_further_right(tmp_path: Path) -> None:
    sites = read_sites(workbook(tmp_path, 4)).sites
    assert [site.region for site in sites] == ["郑州市", "郑州市", "开封市"]


def test_a_message_names_the_row_that_excel_shows(tmp_path: Path) -> None:
    path = workbook(tmp_path, 4)
    book = openpyxl.load_workbook(path)
    book.active["D6"] = "www.b.gov.cn"
    book.save(path)
    ((_, line),) = read_sites(path).rejected
    assert "list.xlsx:6:" in line


def test_a_title_merged_over_all_columns_is_no_cell_of_the_list(tmp_path: Path) -> None:
    path = workbook(tmp_path, 2)
    book = openpyxl.load_workbook(path)
    book.active["B1"] = "全市政府网站名单"
    book.active.merge_cells("B1:D1")
    book.save(path)
    assert [site.name for site in read_sites(path).sites] == ["甲局", "乙局", "丙局"]


def samples(tmp_path: Path, *rows: str) -> int:
    """How many samples a table of these rows holds."""
    path = tmp_path / "probes.csv"
    path.write_text("\n".join(("at,url,ok,seconds,status", *rows)), encoding="utf-8")
    return len(read_probes(path))


HOURLY = [f"2018-07-28T{hour:02}:00:00+08:00,http://a.gov.cn/,false,," for hour in range(10)]


def test_a_sample_that_stands_twice_in_the_table_was_taken_once(tmp_path: Path) -> None:
    """Two exports that overlap, one below the other: ten samples are no twenty, nor ten failures."""
    assert samples(tmp_path, *HOURLY, *HOURLY) == 10


def test_samples_that_differ_in_anything_are_samples_of_their_own(tmp_path: Path) -> None:
    at = "2018-07-28T08:00:00+08:00"
    rows = [f"{at},http://{host}.gov.cn/,true,{took},200" for host in "ab" for took in (0.5, 0.7)]
    assert samples(tmp_path, *rows) == 4


def test_rows_that_tell_the_day_alone_may_be_many_samples(tmp_path: Path) -> None:
    assert samples(tmp_path, *["2018-07-28,http://a.gov.cn/,true,0.5,200"] * 20) == 20
