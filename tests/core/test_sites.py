"""The list of sites and the tables it stands in: whatever an office saves, and no surprise."""

from __future__ import annotations

import csv
import errno
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.machine.files import ready_folder, unwritable, write_atomically
from xuncha.sites import (
    collect_sites,
    folders_of,
    joined,
    read_declared_columns,
    read_sites,
    sites_asked_for,
)
from xuncha.tables import read_table, write_csv

HOSTS = st.sampled_from(["http://a.gov.cn", "https://a.gov.cn", "http://A.gov.cn:8080"])
PATHS = st.text("aAbB/_.-?=%中 ", max_size=12)
URLS = st.builds("{}/{}".format, HOSTS, PATHS)


@given(st.lists(URLS, max_size=12))
def test_no_two_sites_share_a_folder_and_every_name_is_safe(urls: list[str]) -> None:
    sites = collect_sites((str(n), Site(url)) for n, url in enumerate(urls)).sites
    folders = folders_of(sites)
    assert set(folders) == {site.url for site in sites}
    assert len({name.lower() for name in folders.values()}) == len(sites)
    for name in folders.values():
        assert 0 < len(name) < 140
        assert not set(name) & set('/\\:*?"<>| \0')
        assert name.startswith("a.gov.cn")


def test_a_site_alone_on_its_host_is_named_by_host_and_port() -> None:
    sites = [Site("http://a.gov.cn/x/"), Site("http://b.gov.cn:8080/"), Site("http://[::1]:81/")]
    assert list(folders_of(sites).values()) == ["a.gov.cn", "b.gov.cn_8080", "__1__81"]


def test_names_that_windows_would_not_take_as_they_are() -> None:
    urls = ("http://con.gov.cn/", "http://LPT1/", "http://a.gov.cn./", "http://control.gov.cn/")
    names = list(folders_of([Site(url) for url in urls]).values())
    assert names == ["_con.gov.cn", "_lpt1", "a.gov.cn", "control.gov.cn"]


@given(st.lists(URLS, max_size=12))
def test_every_row_is_inspected_or_told_once(urls: list[str]) -> None:
    found = collect_sites((str(n), Site(url)) for n, url in enumerate(urls))
    assert len(found.sites) + len(found.rejected) + len(found.repeated) == len(urls)
    again = joined(found, found)
    assert again.sites == found.sites
    assert len(again.rejected) == 2 * len(found.rejected)
    assert len(again.repeated) == 2 * len(found.repeated) + len(found.sites)


def test_where_no_address_can_be_used_one_line_says_what_is_wrong_with_them() -> None:
    with pytest.raises(InputError) as two:
        sites_asked_for(("foo", "bar"), None)
    assert "\n" not in str(two.value)
    assert "http://foo" in str(two.value)
    assert "http://bar" in str(two.value)
    assert "另有" not in str(two.value)
    with pytest.raises(InputError, match=r"http://x2。另有 997 处") as many:
        sites_asked_for([f"x{n}" for n in range(1000)], None)
    assert "\n" not in str(many.value)
    assert "x3" not in str(many.value)


def test_a_quote_that_never_closes_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('url,name\n"http://a.gov.cn/,' + "甲" * 200_000, encoding="utf-8")
    with pytest.raises(InputError, match="引号"):
        read_sites(path)


@pytest.mark.parametrize("kind", ["novel", "栏目"])
def test_a_column_kind_nobody_knows_is_told_by_line(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "columns.csv"
    path.write_text(
        f"site,name,url,kind,period_days\n,要闻,http://a/,news,14\n,甲,,{kind},\n", "utf-8"
    )
    with pytest.raises(InputError, match=rf"columns\.csv:3.*{kind}"):
        read_declared_columns(path)


@pytest.mark.parametrize("days", ["0", "-1", "两周", "1.5"])
def test_a_period_is_a_whole_number_of_days(tmp_path: Path, days: str) -> None:
    path = tmp_path / "columns.csv"
    path.write_text(f"site,name,url,kind,period_days\n,要闻,http://a/,news,{days}\n", "utf-8")
    with pytest.raises(InputError, match=r"columns\.csv:2"):
        read_declared_columns(path)


@given(rows=st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), max_size=5))
def test_no_cell_of_a_written_table_is_run_by_excel(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "cells.csv"
    write_csv(path, ("a", "b"), rows)
    read = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    assert len(read) == len(rows) + 1
    for row, original in zip(read[1:], rows, strict=True):
        for cell, was in zip(row, original, strict=True):
            assert cell in (was, "'" + was)
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_table_that_was_written_is_read(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv", ("name", "url"), [("甲,乙", 'http://"a"/'), ("丙\n丁", "")])
    assert [row for _, row in read_table(tmp_path / "t.csv", "表")] == [
        {"name": "甲,乙", "url": 'http://"a"/'},
        {"name": "丙\n丁", "url": ""},
    ]


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(InputError, match="写不了"):
        write_atomically(tmp_path / "file" / "report.json", b"{}")
    with pytest.raises(InputError, match="写不了"):
        ready_folder(tmp_path / "file")
    ready_folder(tmp_path / "new" / "folder")
    assert list((tmp_path / "new" / "folder").iterdir()) == []


def test_a_full_disk_is_called_by_its_name() -> None:
    full = unwritable(Path("out/report.json"), OSError(errno.ENOSPC, "No space left on device"))
    assert "磁盘已满" in str(full)
    assert "report.json" in str(full)


def test_what_another_program_holds_open_is_told_in_words() -> None:
    held = unwritable(Path("out/summary.csv"), PermissionError(errno.EACCES, "Permission denied"))
    assert "Excel" in str(held)
    assert "denied" not in str(held)
    other = unwritable(Path("out/summary.csv"), OSError(errno.EIO, "Input/output error"))
    assert "Input/output error" in str(other)
