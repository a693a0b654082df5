"""The pages people open, in a real Chromium, from file:// at desk and phone width.

Everything is made by the commands: a small practice province, and an inspection of a site that
tries to write into the report. XUNCHA_REQUIRE_BROWSER=1 makes a missing browser a failure.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from xuncha.fetch.browserfind import find_browser, has_playwright
from xuncha.tables import write_csv

pytestmark = pytest.mark.slow

EVIL = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">"
WIDTHS = (1280, 390)
# Paper of the print styles: A4 less its margins, in CSS pixels.
PAPER_WIDTH = 680


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    program = find_browser()
    if not program or not has_playwright():
        missing = "no Chromium on this machine, or playwright is not installed"
        if os.environ.get("XUNCHA_REQUIRE_BROWSER"):
            pytest.fail(missing)
        pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=str(program), args=["--no-sandbox"] if os.name == "posix" else []
        )
        yield chromium
        chromium.close()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "xuncha.cli", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=600)


@pytest.fixture(scope="module")
def province(small_demo: Path) -> Path:
    return small_demo


class _Hostile(BaseHTTPRequestHandler):
    """A site whose every text wants to be markup."""

    def do_GET(self) -> None:
        evil = EVIL.replace("'", "&#39;")
        page = (
            f"<!DOCTYPE html><title>{EVIL}</title><meta charset=utf-8>"
            f"<a href='/dead\"onmouseover=alert(1)'>&lt;script&gt;{evil}</a>"
            "<div><h2>&lt;script&gt;document.title='taken'&lt;/script&gt;"
            "<a href='/list'>&lt;img src=x onerror=document.title='taken'&gt;</a></h2><ul>"
            + "".join(
                f"<li><a href='/a{n}.html'>{evil}{n}</a> 2010-01-0{n}</li>" for n in (1, 2, 3)
            )
            + "</ul></div>"
        )
        ok = self.path in ("/", "/list")
        body = page.encode() if ok else b"gone"
        self.send_response(200 if ok else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inspection of two hostile sites, whose names in the list are hostile as well."""
    folder = tmp_path_factory.mktemp("attacked")
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), _Hostile) for _ in range(2)]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    rows = [
        (EVIL + str(n), f"http://127.0.0.1:{s.server_port}/", EVIL) for n, s in enumerate(servers)
    ]
    write_csv(folder / "sites.csv", ("name", "url", "region"), rows)
    out = folder / "out"
    common = ("--allow-private", "--delay", "0", "--jobs", "1", "--render", "never")
    ran = run("inspect", "--sites", str(folder / "sites.csv"), "--out", str(out), *common)
    for server in servers:
        server.shutdown()
        server.server_close()
    assert "Traceback" not in ran.stderr
    assert (out / "index.html").is_file(), ran.stdout + ran.stderr
    return out


def pages_of(out: Path) -> dict[str, Path]:
    """A page of each kind and each verdict."""
    found = {"index": out / "index.html", "round": out / "sites" / "index.html"}
    found["circular"] = out / "circular.html"
    for path in sorted((out / "sites").glob("*/report.json")):
        report = json.loads(path.read_bytes())
        kind = report["verdict"] + ("-scored" if report["score"] is not None else "")
        found.setdefault(kind, path.with_name("report.html"))
        if report["coverage"]["pages"] == 0:
            found.setdefault("unreachable", path.with_name("report.html"))
    return found


class Visit:
    """A page opened in a fresh context, and everything it did."""

    def __init__(self, browser: Any, path: Path, width: int, **options: Any) -> None:
        viewport = {"width": width, "height": 900}
        self._context = browser.new_context(viewport=viewport, **options)
        self._context.set_default_timeout(300_000)
        self.page = self._context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append("dialog"), dialog.dismiss()))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(path.as_uri())

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *_: object) -> None:
        self._context.close()

    def overflow(self) -> int:
        """How many pixels the page is wider than its window."""
        return self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_fit_their_width_load_nothing_and_say_nothing(
    browser: Any, province: Path, width: int
) -> None:
    pages = pages_of(province)
    assert {"index", "round", "circular", "fail", "pass-scored"} <= set(pages)
    for name, path in pages.items():
        with Visit(browser, path, width) as visit:
            assert visit.overflow() <= 0, name
            visit.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert visit.overflow() <= 0, f"{name}, unfolded"
            assert visit.said == []
            assert visit.asked == [path.as_uri()]


def test_no_table_is_pushed_sideways_on_a_phone(browser: Any, province: Path) -> None:
    for name, path in pages_of(province).items():
        with Visit(browser, path, 390) as visit:
            visit.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            pushed = visit.page.evaluate(
                """[...document.querySelectorAll('.scroll')].filter(e =>
                e.scrollWidth > e.clientWidth + 1).map(e => e.innerText.slice(0, 60))"""
            )
            assert pushed == [], name


def test_the_reasons_of_sites_have_chinese_marks(browser: Any, province: Path) -> None:
    with Visit(browser, province / "index.html", 1280) as visit:
        said = visit.page.locator("td.said").all_inner_texts()
    assert any("：" in one for one in said)
    assert not [one for one in said if re.search(r"[\u4e00-\u9fff][,:;]", one)]


def test_every_link_within_a_page_and_to_a_file_leads_somewhere(
    browser: Any, province: Path, attacked: Path
) -> None:
    for path in [*pages_of(province).values(), attacked / "index.html"]:
        with Visit(browser, path, 1280) as visit:
            broken = visit.page.evaluate(
                """[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
                .filter(h => !document.getElementById(decodeURIComponent(h.slice(1))))"""
            )
            assert broken == []
            files = visit.page.evaluate(
                "[...document.querySelectorAll('a')].map(a => a.href).filter(h => /^file:/.test(h))"
            )
            for url in {file.partition("#")[0] for file in files}:
                assert _exists(url), url


def _exists(url: str) -> bool:
    return Path(unquote(urlsplit(url).path)).exists()


def test_the_tiles_filter_the_list_of_sites(browser: Any, province: Path) -> None:
    with Visit(browser, province / "index.html", 1280) as visit:
        rows = visit.page.locator("tr.site")
        everything = rows.count()
        failing = visit.page.locator("tr.site.fail").count()
        visit.page.click('.counts a[href="#only-fail"]')
        shown = visit.page.locator("tr.site:visible")
        assert 0 < failing < everything
        assert shown.count() == failing == visit.page.locator("tr.site.fail:visible").count()
        visit.page.click('.choose a[href="#sites"]')
        assert shown.count() == everything


def test_printed_tables_are_not_cut(browser: Any, province: Path) -> None:
    for name, path in pages_of(province).items():
        with Visit(browser, path, PAPER_WIDTH) as visit:
            visit.page.emulate_media(media="print")
            wide = visit.page.evaluate(
                """[...document.querySelectorAll('table')].filter(t => t.offsetParent &&
                t.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length"""
            )
            assert wide == 0, name
            hidden = visit.page.evaluate(
                """[...document.querySelectorAll('.scroll')].filter(e =>
                getComputedStyle(e).overflowX !== 'visible').length"""
            )
            assert hidden == 0, name
            assert visit.page.pdf(format="A4")[:5] == b"%PDF-"


def test_a_hostile_site_never_runs_script(browser: Any, attacked: Path) -> None:
    pages = [attacked / "index.html", *attacked.glob("*/report.html")]
    assert len(pages) == 3
    for path in pages:
        assert "taken" in path.read_text("utf-8")
        with Visit(browser, path, 1280) as visit:
            visit.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert visit.page.title() != "taken"
            assert visit.page.locator("script, img, [onerror], [onmouseover]").count() == 0
            assert visit.said == []
            assert visit.asked == [path.as_uri()]
            assert visit.overflow() <= 0


def channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    red, green, blue = (channel(int(part)) for part in re.findall(r"\d+", colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


# Text on ground, as the style sheet combines them.
_PAIRS = [("ink", "paper"), ("ink", "ground"), ("soft", "paper"), ("soft", "ground")]
_PAIRS += [("accent", "paper"), ("accent", "ground")]
_PAIRS += [
    (name, ground)
    for name in ("fail", "warn", "pass", "unknown")
    for ground in ("paper", f"{name}-ground")
]
_PAIRS += [("on", name) for name in ("fail", "warn", "pass")]
_PAIRS += [
    (text, f"{name}-ground")
    for text in ("ink", "soft", "accent")
    for name in ("fail", "pass", "unknown")
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_is_aa(browser: Any, province: Path, scheme: str) -> None:
    with Visit(browser, province / "index.html", 1280, color_scheme=scheme) as visit:
        read = """name => { const e = document.createElement('i');
          e.style.color = `var(--${name})`; document.body.append(e);
          const c = getComputedStyle(e).color; e.remove(); return c }"""
        for text, ground in _PAIRS:
            ratio = contrast(visit.page.evaluate(read, text), visit.page.evaluate(read, ground))
            assert ratio >= 4.5, f"{text} on {ground}, {scheme}: {ratio:.2f}"


def test_reports_open_where_their_folder_is_moved(
    browser: Any, province: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "一季度 (1)#"
    shutil.copytree(province / "sites", moved, ignore=shutil.ignore_patterns("*.gz"))
    with Visit(browser, moved / "index.html", 1280) as visit:
        with visit.page.expect_navigation():
            visit.page.click("#failing a")
        assert visit.page.locator("#verdict").count() == 1
