"""Bad input, end to end: one clear line each, the other sites go on, and what was not seen is said.

Every test hands the real command one bad thing and one good site.
"""

from __future__ import annotations

import ctypes
import gzip
import os
import resource
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from cli_tools import AS_OF, Ran, folder_of, inspect, report_of, run
from crawl_server import Answer, WebSite, serving
from fetch_server import Handler, RawServer, Seen, response

HOME = """<title>首页</title><ul><li><a href="/news/">新闻</a></li>{more}</ul>"""
TYPE = "text/html; charset=utf-8"
GOOD_PAGES = 3


def good_site() -> WebSite:
    made = WebSite()
    made.page("/", HOME.format(more=""))
    made.links("/news/", "/news/1.html")
    made.page("/news/1.html", "<h1>标题</h1><p>正文</p>")
    return made


@pytest.fixture
def good() -> Iterator[WebSite]:
    made = good_site()
    with serving(made):
        yield made


@contextmanager
def raw_server() -> Iterator[RawServer]:
    server = RawServer()
    try:
        yield server
    finally:
        server.close()


def home_with(server: RawServer, *hrefs: str) -> None:
    """A good home page that leads to the bad thing."""
    more = "".join(f'<li><a href="{href}">要闻</a></li>' for href in hrefs)
    server.answer("/", response(HOME.format(more=more).encode(), Content_Type=TYPE))


def assert_went_on(ran: Ran, out: Path, good: WebSite) -> None:
    """The good site was inspected, and nothing was said but for a reason."""
    assert ran.code in (1, 3)
    assert report_of(folder_of(out, good.base))["coverage"]["pages"] == GOOD_PAGES


def skipped_in(folder: Path) -> dict[str, int]:
    skipped = report_of(folder)["coverage"]["skipped"]
    return {row["reason"]: row["count"] for row in skipped}


# ---------------------------------------------------------------- the list


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
    assert [row.partition(",")[0] for row in summary[1:]] == [
        "好网站", "没写全", "没有网址", "又一次", "再一次",
    ]  # fmt: skip
    assert len([path for path in (tmp_path / "out").iterdir() if path.is_dir()]) == 1


_SAID = ("缺少 http://", "没有网址", "重复", "重复")


def test_a_site_both_typed_and_listed_is_inspected_once(good: WebSite, tmp_path: Path) -> None:
    listed = written(tmp_path / "list.csv", f"url\n{good.base}/\n")
    ran = inspect(tmp_path / "out", good.base, "--sites", listed)
    assert_went_on(ran, tmp_path / "out", good)
    (line,) = ran.lines
    assert "重复" in line
    assert good.log.count(("GET", "/news/")) == 1


@pytest.mark.parametrize("encoding", ["gbk", "utf-8-sig", "utf-8"])
def test_a_list_in_any_encoding_of_excel(good: WebSite, tmp_path: Path, encoding: str) -> None:
    text = f"网站标识码,网站名称,首页网址\n4100000001,郑州市金水区教育局,{good.base}/\n"
    listed = written(tmp_path / "list.csv", text, encoding)
    ran = inspect(tmp_path / "out", "--sites", listed)
    assert ran.lines == []
    site = report_of(folder_of(tmp_path / "out", good.base))["site"]
    assert (site["name"], site["site_id_code"]) == ("郑州市金水区教育局", "4100000001")


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
    assert any("跳转到名单中的另一网站" in line for line in ran.out.splitlines())


# ---------------------------------------------------------------- hosts


@pytest.mark.slow
def test_hosts_that_cannot_be_reached(good: WebSite, tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        refused = f"http://127.0.0.1:{closed.getsockname()[1]}"
        unknown = "http://no-such-host.invalid/"
        ran = inspect(tmp_path, good.base, refused, unknown)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    for url, said in ((refused, "拒绝连接"), (unknown, "域名")):
        report = report_of(folder_of(tmp_path, url))
        assert report["verdict"] == "undetermined"
        assert report["findings"] == [] or {f["check"] for f in report["findings"]} == {"domain"}
        assert said in report["explanation"]


def test_a_private_address_is_refused_without_the_option(good: WebSite, tmp_path: Path) -> None:
    ran = run("inspect", good.base, "--delay", "0", "--out", tmp_path, "--render", "never")
    assert ran.code == 3
    assert "内网" in ran.out
    assert good.log == []


@pytest.mark.slow
def test_a_server_that_sends_one_byte_a_second(good: WebSite, tmp_path: Path) -> None:
    """The limits of the rules hold: 15 seconds to the first byte, 60 to the last."""
    whole = response(b"<p>" + b"x" * 5000, Content_Type=TYPE)
    with raw_server() as server:

        def dripping(start: int) -> Handler:
            def one_by_one(connection: socket.socket, _seen: Seen) -> bool:
                connection.sendall(whole[:start])
                for byte in whole[start:]:
                    connection.sendall(bytes([byte]))
                    if server.is_closing.wait(1.0):
                        return False
                return True

            return one_by_one

        home_with(server, "/head/", "/body/")
        server.routes["/head/"] = dripping(0)
        server.routes["/body/"] = dripping(whole.index(b"\r\n\r\n") + 4)
        ran = inspect(tmp_path, good.base, server.base, timeout=300)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    links = (folder_of(tmp_path, server.base) / "links.csv").read_text("utf-8-sig")
    for path in ("/head/", "/body/"):
        (slow,) = [line for line in links.splitlines() if path in line]
        assert "timeout" in slow


def test_an_endless_redirect(good: WebSite, tmp_path: Path) -> None:
    endless = WebSite()
    endless.page(
        "/", HOME.format(more="<li><a href='/r/0'>转</a></li><li><a href='/s'>转</a></li>")
    )
    endless.otherwise = _redirecting
    with serving(endless):
        ran = inspect(tmp_path, good.base, endless.base)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    links = (folder_of(tmp_path, endless.base) / "links.csv").read_text("utf-8-sig")
    assert "too_many_redirects" in links
    assert "redirect_loop" in links


def _redirecting(path: str) -> Answer:
    if path == "/s":
        return Answer(status=302, location="/s")
    if path.startswith("/r/"):
        return Answer(status=302, location=f"/r/{int(path[3:]) + 1}")
    return Answer(b"<h1>404 Not Found</h1>", 404)


# ---------------------------------------------------------------- pages


def test_html_that_is_a_pdf(good: WebSite, tmp_path: Path) -> None:
    odd = good_site()
    odd.page("/", HOME.format(more="<li><a href='/report.html'>报告</a></li>"))
    odd.pages["/report.html"] = Answer(b"%PDF-1.4\n" + bytes(range(256)) * 100)
    with serving(odd):
        ran = inspect(tmp_path, good.base, odd.base)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    report = report_of(folder_of(tmp_path, odd.base))
    # It opened and is no page: neither dead nor a column.
    assert report["coverage"]["pages"] == GOOD_PAGES
    links = (folder_of(tmp_path, odd.base) / "links.csv").read_text("utf-8-sig")
    (line,) = [row for row in links.splitlines() if "report.html" in row]
    assert ",ok," in line


def test_a_home_page_that_is_a_pdf_is_not_read_and_not_called_empty(tmp_path: Path) -> None:
    odd = WebSite()
    odd.pages["/"] = Answer(b"%PDF-1.4\n" + bytes(range(256)) * 100)
    with serving(odd):
        ran = inspect(tmp_path, odd.base)
    assert ran.lines == []
    assert ran.code == 3
    assert report_of(folder_of(tmp_path, odd.base))["verdict"] == "undetermined"


@pytest.mark.slow
def test_a_page_of_200_mb_costs_bounded_memory_and_is_said(good: WebSite, tmp_path: Path) -> None:
    sent = [0]

    def stream(connection: socket.socket, seen: Seen) -> bool:
        connection.sendall(response(b"", length=200_000_000, Content_Type=TYPE))
        if seen.method == "GET":
            chunk = b"<p>" + b"x" * 99_997
            for _ in range(2000):
                connection.sendall(chunk)
                sent[0] += len(chunk)
        return True

    with raw_server() as server:
        home_with(server, "/big.html")
        server.routes["/big.html"] = stream
        alone = inspect(tmp_path / "alone", server.base)
        assert alone.lines == []
        assert alone.peak_mib < 300
        # No more than twice the limit left the server, for two looks of the crawl at most.
        assert sent[0] < 100_000_000
        ran = inspect(tmp_path, good.base, server.base)
    assert_went_on(ran, tmp_path, good)
    links = (folder_of(tmp_path, server.base) / "links.csv").read_text("utf-8-sig")
    (big,) = [row for row in links.splitlines() if "big.html" in row]
    assert ",ok," in big
    assert skipped_in(folder_of(tmp_path, server.base)) == {"too_large": 1}


def test_a_gzip_bomb(good: WebSite, tmp_path: Path) -> None:
    bomb = _bomb()
    with raw_server() as server:
        home_with(server, "/bomb.html")
        server.answer("/bomb.html", response(bomb, Content_Type=TYPE, Content_Encoding="gzip"))
        alone = inspect(tmp_path / "alone", server.base)
        assert alone.lines == []
        assert alone.peak_mib < 300
        ran = inspect(tmp_path, good.base, server.base)
    assert_went_on(ran, tmp_path, good)
    links = (folder_of(tmp_path, server.base) / "links.csv").read_text("utf-8-sig")
    (line,) = [row for row in links.splitlines() if "bomb.html" in row]
    # It opens, so the link is sound; that its content was not seen is said.
    assert ",ok," in line
    assert skipped_in(folder_of(tmp_path, server.base)) == {"too_large": 1}


def _bomb() -> bytes:
    """A gigabyte of zeros in about a megabyte, as members that follow each other."""
    return gzip.compress(b"\0" * 10_000_000, 9) * 100


@pytest.mark.slow
def test_a_page_with_a_million_links(good: WebSite, tmp_path: Path) -> None:
    rich = good_site()
    anchors = "".join(f"<a href=/{n}>x" for n in range(1_000_000))
    rich.page("/", HOME.format(more=anchors))
    rich.otherwise = lambda _path: Answer(b"<title>x</title><p>x</p>")
    with serving(rich):
        ran = inspect(tmp_path, good.base, rich.base, "--max-pages", "20", timeout=300)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    report = report_of(folder_of(tmp_path, rich.base))
    assert report["coverage"]["pages"] <= 20
    assert report["coverage"]["budget_exhausted"] is True
    assert sum(row["count"] for row in report["coverage"]["skipped"]) > 0
    assert len(rich.log) < 20 * 12 + 10


@pytest.mark.slow
def test_a_page_of_200_000_nested_tags(good: WebSite, tmp_path: Path) -> None:
    deep = good_site()
    nested = "<div>" * 200_000 + "<a href='/deep.html'>深</a>"
    deep.page("/", HOME.format(more="<li><a href='/nested.html'>深</a></li>"))
    deep.page("/nested.html", nested)
    with serving(deep):
        ran = inspect(tmp_path, good.base, deep.base, timeout=240)
        # And as a home page.
        deep.page("/", nested)
        home = inspect(tmp_path / "home", deep.base, timeout=240)
    assert ran.lines == []
    assert home.lines == []
    assert_went_on(ran, tmp_path, good)
    assert report_of(folder_of(tmp_path, deep.base))["coverage"]["pages"] >= GOOD_PAGES


# ---------------------------------------------------------------- the disk


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """A file system of 1 MiB at that folder. Needs the right to mount."""
    folder.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", bytes(folder), b"tmpfs", 0, b"size=1m"):
        raise OSError(ctypes.get_errno(), "mount")
    try:
        yield
    finally:
        libc.umount2(bytes(folder), 2)


def big_site() -> WebSite:
    """Evidence of some megabytes: what chance makes does not compress."""
    made = good_site()
    made.page("/", HOME.format(more="".join(f"<a href='/b{n}.html'>{n}</a>" for n in range(12))))
    for n in range(12):
        made.page(f"/b{n}.html", f"<title>{n}</title><p>{os.urandom(150_000).hex()}</p>")
    return made


def test_a_full_disk(good: WebSite, tmp_path: Path) -> None:
    out = tmp_path / "out"
    big = big_site()
    try:
        with small_disk(out), serving(big):
            ran = inspect(out, big.base, good.base)
            _assert_told_of_disk(ran, big)
    except PermissionError:
        _full_by_limit(good, big, out)


def _assert_told_of_disk(ran: Ran, big: WebSite) -> None:
    assert ran.code in (1, 3)
    assert any(big.base in line and "磁盘已满" in line for line in ran.lines)
    assert len(ran.lines) <= 3


def _full_by_limit(good: WebSite, big: WebSite, out: Path) -> None:
    """Where nobody may mount: files may not grow beyond 1 MB."""
    limit = (1_000_000, 1_000_000)
    with serving(big):
        ran = inspect(
            out,
            big.base,
            good.base,
            preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit),
        )
    assert_went_on(ran, out, good)
    (line,) = ran.lines
    assert big.base in line
    assert "写不进去" in line


def test_files_that_may_not_grow(good: WebSite, tmp_path: Path) -> None:
    _full_by_limit(good, big_site(), tmp_path / "out")


def test_a_disk_that_has_room_again_is_gone_on_with(tmp_path: Path) -> None:
    big = big_site()
    limit = (1_000_000, 1_000_000)
    with serving(big):
        full = inspect(
            tmp_path, big.base, preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        )
        assert full.code == 3
        (line,) = full.lines
        assert "写不进去" in line
        asked = list(big.log)
        again = inspect(tmp_path, big.base)
    assert again.lines == []
    # Whatever was stored before is not asked again.
    repeated = [path for method, path in big.log[len(asked) :] if (method, path) in asked]
    assert "/" not in repeated
    assert report_of(folder_of(tmp_path, big.base))["coverage"]["pages"] > 10
