"""Bad lists of sites, end to end: a line a row, the other sites go on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from bad_input_tools import (
    assert_went_on,
)
from cli_tools import AS_OF, folder_of, inspect, report_of, run
from crawl_server import Answer, WebSite, serving

pytestmark = pytest.mark.slow


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    "text, said",
    [
        ("", "是空的"),
        ("\n\n", "是空的"),
        ("name,url\n", "只有表头"),
        ("name,address\n甲,http://x.gov.cn/\n", "没有 url"),
        ("url\nwww.x.gov.cn\n", "缺少 http://"),
    ],
)
def test_a_list_without_sites_is_one_line_and_nothing_is_written(
    tmp_path: Path, text: str, said: str
) -> None:
    ran = inspect(tmp_path / "out", "--sites", written(tmp_path / "list.csv", text))
    assert ran.code == 2
    (line,) = ran.lines
    assert said in line
    assert "list.csv" in line
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_a_list_that_is_no_list(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"%PDF-1.4\n\xff\xfe\x00\x01" + bytes(range(256)) * 8)
    ran = inspect(tmp_path / "out", "--sites", tmp_path / name)
    assert ran.code == 2
    (line,) = ran.lines
    assert name in line
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_rows_that_cannot_be_inspected_get_a_line_and_a_row_each(
    good: WebSite, tmp_path: Path
) -> None:
    rows = ["name,url", f"好网站,{good.base}/", "没写全,www.x.gov.cn", "没有网址,", ""]
    rows += [f"又一次,{good.base}", f"再一次,{good.base}/#top"]
    listed = written(tmp_path / "list.csv", "\n".join(rows))
    ran = inspect(tmp_path / "out", "--sites", listed)
    assert_went_on(ran, tmp_path / "out", good)
    assert [line.partition(":")[0].partition("：")[0] for line in ran.lines] == ["list.csv"] * 4
    for number, line, said in zip((3, 4, 6, 7), ran.lines, _SAID, strict=True):
        assert f"list.csv:{number}" in line
        assert said in line
    summary = (tmp_path / "out" / "summary.csv").read_text("utf-8-sig").splitlines()
    # A site that is listed again is one site: it is told, and has its row already.
    assert [row.partition(",")[0] for row in summary[1:]] == ["好网站", "没写全", "没有网址"]
    assert len([path for path in (tmp_path / "out").iterdir() if path.is_dir()]) == 1


_SAID = ("缺少 http://", "没有网址", "重复", "重复")


@pytest.mark.slow
def test_a_site_both_typed_and_listed_is_inspected_once(good: WebSite, tmp_path: Path) -> None:
    listed = written(tmp_path / "list.csv", f"url\n{good.base}/\n")
    ran = inspect(tmp_path / "out", good.base, "--sites", listed)
    assert_went_on(ran, tmp_path / "out", good)
    (line,) = ran.lines
    assert "重复" in line
    assert good.log.count(("GET", "/news/")) == 1


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["gbk", "utf-8-sig", "utf-8"])
def test_a_list_in_any_encoding_of_excel(good: WebSite, tmp_path: Path, encoding: str) -> None:
    text = f"网站标识码,网站名称,首页网址\n4100000001,郑州市金水区教育局,{good.base}/\n"
    listed = written(tmp_path / "list.csv", text, encoding)
    ran = inspect(tmp_path / "out", "--sites", listed)
    assert ran.lines == []
    site = report_of(folder_of(tmp_path / "out", good.base))["site"]
    assert (site["name"], site["site_id_code"]) == ("郑州市金水区教育局", "4100000001")


@pytest.mark.slow
def test_a_list_in_excel(good: WebSite, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["网站标识码", "网站名称", "首页网址"])
    book.active.append([4100000001, "郑州市金水区教育局", f"{good.base}/"])
    book.save(tmp_path / "list.xlsx")
    book.close()
    ran = inspect(tmp_path / "out", "--sites", tmp_path / "list.xlsx")
    assert ran.lines == []
    site = report_of(folder_of(tmp_path / "out", good.base))["site"]
    assert (site["name"], site["site_id_code"]) == ("郑州市金水区教育局", "4100000001")


@pytest.mark.slow
def test_two_sites_of_one_host_share_no_folder(tmp_path: Path) -> None:
    host = WebSite()
    urls = ("/", "/a/b/", "/a_b/", "/A_b/")
    for url in urls:
        host.page(url, f"<title>{url}</title>")
    with serving(host):
        ran = inspect(tmp_path, *(host.base + url for url in urls))
    assert ran.lines == []
    reports = [report_of(path) for path in tmp_path.iterdir() if path.is_dir()]
    assert {report["site"]["url"] for report in reports} == {host.base + url for url in urls}


@pytest.mark.slow
def test_evidence_of_another_site_is_never_judged_as_this_one_s(tmp_path: Path) -> None:
    host = WebSite()
    host.page("/a/", "<title>甲</title>")
    host.page("/b/", "<title>乙</title>")
    with serving(host):
        inspect(tmp_path, host.base + "/a/")
        ran = inspect(tmp_path, host.base + "/b/")
    assert ran.code == 3
    (line,) = ran.lines
    assert host.base + "/a/" in line
    assert "换一个 --out" in line
    assert report_of(folder_of(tmp_path, host.base))["site"]["url"] == host.base + "/a/"


@pytest.mark.slow
def test_old_evidence_is_not_judged_as_of_a_later_day(good: WebSite, tmp_path: Path) -> None:
    inspect(tmp_path, good.base)
    later = (date.today() + timedelta(days=30)).isoformat()
    ran = run("inspect", good.base, "--out", tmp_path, "--as-of", later, "--render", "never")
    assert ran.code == 3
    (line,) = ran.lines
    assert later in line
    assert "换一个 --out" in line
    assert report_of(folder_of(tmp_path, good.base))["as_of"] == AS_OF


@pytest.mark.slow
def test_a_site_that_redirects_to_another_of_the_list(good: WebSite, tmp_path: Path) -> None:
    moved = WebSite()
    moved.pages["/"] = Answer(status=302, location=good.base + "/")
    with serving(moved):
        ran = inspect(tmp_path, good.base, moved.base)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    report = report_of(folder_of(tmp_path, moved.base))
    assert report["verdict"] == "undetermined"
    assert report["coverage"]["pages"] == 0
    assert any("打开的是名单中的另一网站" in line for line in ran.out.splitlines())
