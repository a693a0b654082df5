"""What a list names twice, and tables that are of none of its sites: told, and no verdict moves."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import pytest
from cli_tools import folder_of, inspect, report_of, run
from crawl_server import WebSite, serving

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site() -> Iterator[WebSite]:
    """A small site whose home page has news of the days before the as-of date."""
    small = WebSite()
    small.links("/", "/a.html")
    small.page("/a.html", "<h1>标题</h1><p>正文</p>")
    with serving(small):
        yield small


def rows_of(out: Path) -> list[dict[str, str]]:
    with (out / "summary.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_site_that_is_listed_twice_is_one_site(site: WebSite, tmp_path: Path) -> None:
    listed = tmp_path / "sites.csv"
    listed.write_text(f"url\n{site.base}/\n{site.base}\n", "utf-8")
    once = inspect(tmp_path / "once", site.base, "--format", "json")
    twice = inspect(tmp_path / "twice", "--sites", listed, site.base, "--format", "json")
    assert once.lines == []
    assert ["只检查一次" in line for line in twice.lines] == [True, True]
    assert (twice.code, len(rows_of(tmp_path / "twice"))) == (once.code, 1)
    assert twice.json["site"] == once.json["site"]


def test_nothing_is_left_open_by_a_site_that_is_listed_twice(site: WebSite, tmp_path: Path) -> None:
    """With every link opened the answer is 0, whatever the list says twice."""
    listed = tmp_path / "sites.csv"
    listed.write_text(f"url\n{site.base}/\n{site.base}\n", "utf-8")
    options = ("--allow-private", "--delay", "0", "--out", tmp_path / "links.csv")
    ran = run("links", "--sites", listed, *options)
    assert "只检查一次" in ran.lines[-1]
    assert ran.code == 0


def test_a_table_of_other_sites_alone_is_told(site: WebSite, tmp_path: Path) -> None:
    columns, probes = tmp_path / "columns.csv", tmp_path / "probes.csv"
    columns.write_text(
        "site,name,url,kind,period_days\n别的网站,动态,http://b.gov.cn/,,\n", "utf-8"
    )
    probes.write_text(
        "at,url,ok,seconds,status\n2018-07-27T08:00:00,http://b.gov.cn/,1,0.1,200\n", "utf-8"
    )
    ran = inspect(tmp_path / "out", site.base, "--columns", columns, "--probes", probes)
    assert [line.partition(" ")[0] for line in ran.lines] == ["--columns", "--probes"]
    columns.write_text(f"site,name,url\n{site.base},甲,{site.base}/a.html\n别站,乙,x\n", "utf-8")
    assert inspect(tmp_path / "used", site.base, "--columns", columns).lines == []


def test_samples_without_a_row_are_told(site: WebSite, tmp_path: Path) -> None:
    probes = tmp_path / "probes.csv"
    probes.write_text("at,url,ok,seconds,status\n", "utf-8")
    ran = inspect(tmp_path / "out", site.base, "--probes", probes)
    (told,) = ran.lines
    assert told.startswith("--probes")
    assert "只有表头" in told
    report = report_of(folder_of(tmp_path / "out", site.base))
    assert report["coverage"]["probes"] == 0


def test_the_table_of_a_folder_keeps_the_sites_of_earlier_runs(
    site: WebSite, tmp_path: Path
) -> None:
    """As long as their folder is there; what is inspected once more has one row, of the last time."""
    out, other = tmp_path / "out", WebSite()
    other.links("/", "/a.html")
    with serving(other):
        inspect(out, site.base, other.base)
        inspect(out, other.base)
        assert [row["url"] for row in rows_of(out)] == [f"{other.base}/", f"{site.base}/"]
        assert inspect(out, other.base, "--rulebook", "guideline-2017").lines != []
        assert [row["rulebook"] for row in rows_of(out)] == ["guideline-2017", "inspection-2019"]
        rmtree(folder_of(out, site.base))
        inspect(out, other.base)
    assert [row["url"] for row in rows_of(out)] == [f"{other.base}/"]


def test_a_table_that_is_no_summary_of_ours_is_written_anew(site: WebSite, tmp_path: Path) -> None:
    (tmp_path / "summary.csv").write_bytes(b"\xff\xfe\x00not a table")
    assert inspect(tmp_path, site.base).lines == []
    assert len(rows_of(tmp_path)) == 1


def test_a_column_is_found_however_its_address_is_written(site: WebSite, tmp_path: Path) -> None:
    """From the root of the site, or without http:// as on paper."""
    columns = tmp_path / "columns.csv"
    columns.write_text(f"site,name,url\n,甲,/a.html\n,乙,{site.base[7:]}/a.html\n", "utf-8")
    out = tmp_path / "out"
    inspect(out, site.base, "--columns", columns)
    addresses = {each["url"] for each in report_of(folder_of(out, site.base))["columns"]}
    assert addresses == {f"{site.base}/a.html"}


def test_the_row_of_a_site_without_a_report_says_which_site(site: WebSite, tmp_path: Path) -> None:
    """Evidence of long ago says nothing about today: the site has no report in this run."""
    listed = tmp_path / "sites.csv"
    listed.write_text(
        f"site_id_code,name,url,region\n4101990001,示例网,{site.base}/,示例县\n", "utf-8"
    )
    out = tmp_path / "out"
    inspect(out, "--sites", listed)
    late = run(
        *("inspect", "--sites", listed, "--allow-private", "--render", "never"),
        *("--as-of", "2099-01-01", "--out", out),
    )
    (row,) = rows_of(out)
    assert (late.code, row["verdict"]) == (3, "undetermined")
    assert (row["name"], row["url"], row["host"]) == ("示例网", f"{site.base}/", site.base[7:])
    assert (row["site_id_code"], row["region"]) == ("4101990001", "示例县")
