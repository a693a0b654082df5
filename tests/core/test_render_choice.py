"""Which pages are given to the browser, and when what it showed is believed. No browser needed."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from xuncha.crawl.rendering.offline import Rendered
from xuncha.crawl.rendering.pages import (
    NO_BROWSER,
    Screen,
    as_exchange,
    needs_browser,
    rendering_mode,
)
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.fetch.browserfind import find_browser
from xuncha.fetch.browserjob import Problem, Rendering
from xuncha.read.page import read_page
from xuncha.settings import CrawlSettings, Render

AS_OF = date(2018, 7, 28)
BASE = "http://www.example.gov.cn"
ROWS = "".join(
    f"<li><a href='/tzgg/{n}.html'>关于第{n}批检查结果的公告</a><span>2018-07-{n:02}</span></li>"
    for n in range(1, 13)
)
FRAME = (
    "<html><head><title>通知公告</title></head><body><div class='nav'><ul><li><a href='/'>首页</a>"
    "</li><li><a href='/xwzx/'>政务要闻</a></li></ul></div><div>您的位置:<a href='/'>首页</a> &gt; "
    "通知公告</div><div class='main'>{}</div></body></html>"
)
WAITING = FRAME.format(
    "<ul id='list'></ul><script>fetch('/list.json').then(function (r) "
    "{ document.getElementById('list').innerHTML = r; })</script>"
)
FILLED = FRAME.format(
    f"<ul id='list'>{ROWS}</ul><script>fetch('/list.json').then(function (r) "
    "{ document.getElementById('list').innerHTML = r; })</script>"
)
PLAIN = FRAME.format(f"<ul>{ROWS}</ul><script src='/js/share.js'></script>")
EMPTY = FRAME.format("<ul class='list'></ul><div>暂无信息</div><script>var a = 1;</script>")
COUNTED = FRAME.format(f"<ul>{ROWS}</ul><script>$.ajax('/count');</script>")


def at_nine() -> datetime:
    return datetime(2018, 7, 28, 9)


def exchange(html: str, path: str = "/tzgg/", purpose: Purpose = Purpose.PAGE) -> Exchange:
    url = BASE + path
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    return Exchange(
        url, "GET", purpose, "2018-07-28T09:00:00+08:00", Outcome.OK, 200, url,
        headers=headers, body=html.encode(), record_id="urn:uuid:1",
    )  # fmt: skip


@pytest.mark.parametrize(
    "html, path, mode, expected",
    [
        (WAITING, "/tzgg/", Render.AUTO, True),
        (WAITING, "/tzgg/", Render.NEVER, False),
        # A blank column is a grave thing to say: where there are scripts, they are run first.
        (EMPTY, "/tzgg/", Render.AUTO, True),
        (PLAIN, "/tzgg/", Render.AUTO, False),
        (COUNTED, "/tzgg/", Render.AUTO, False),
        (COUNTED, "/tzgg/", Render.ALWAYS, True),
        (PLAIN, "/tzgg/", Render.ALWAYS, False),
        # Single articles are never asked twice for a script that counts their readers.
        (WAITING, "/tzgg/201807/t20180712_1.html", Render.AUTO, False),
    ],
)
def test_what_is_rendered(html: str, path: str, mode: Render, expected: bool) -> None:
    assert needs_browser(exchange(html, path), mode, AS_OF) is expected


def test_a_page_without_scripts_is_never_rendered() -> None:
    html = FRAME.format("<ul id='list'></ul>")
    assert not needs_browser(exchange(html), Render.ALWAYS, AS_OF)


def test_a_home_page_is_rendered_where_one_of_its_lists_waits() -> None:
    home = exchange(WAITING, "/", Purpose.HOME)
    assert needs_browser(home, Render.AUTO, AS_OF)
    assert not needs_browser(exchange(PLAIN, "/", Purpose.HOME), Render.AUTO, AS_OF)


def test_the_number_of_pages_of_one_site_is_bounded() -> None:
    screen = Screen(Render.AUTO, AS_OF)
    chosen = [screen.wants(exchange(WAITING, f"/c{n}/")) for n in range(120)]
    assert chosen == [True] * 100 + [False] * 20


def test_the_mode_says_why_there_is_no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XUNCHA_CHROMIUM", "/nowhere/chromium")
    assert find_browser() is None
    assert rendering_mode(CrawlSettings(render=Render.AUTO)) == NO_BROWSER
    assert rendering_mode(CrawlSettings(render=Render.NEVER)) == "never"


def test_the_browser_named_by_the_variable_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "chrome.exe"
    program.write_text("")
    monkeypatch.setenv("XUNCHA_CHROMIUM", str(program))
    assert find_browser() == program


# ---------------------------------------------------------------- what is believed


def judged(plain: str, rendering: Rendering | None, mode: str | None = "auto", home: bool = False):
    """The page that is read in the end, and whether it is the rendered one."""
    sent = exchange(plain, "/" if home else "/tzgg/")
    rendered = Rendered(mode)
    if rendering is not None:
        shown = as_exchange(sent, rendering, at_nine)
        rendered.add(shown, read_page(shown, AS_OF))
    return rendered.best(read_page(sent, AS_OF), home), rendered.count


def test_a_filled_list_takes_the_place_of_the_shell() -> None:
    page, count = judged(WAITING, Rendering(FILLED, browser="Chromium 1"))
    assert count == 1
    assert len(page.items) == 12
    assert {link.url for link in page.links} >= {f"{BASE}/xwzx/", f"{BASE}/tzgg/12.html"}


def test_a_page_that_shows_no_more_stays_unknown_and_says_so() -> None:
    page, count = judged(WAITING, Rendering(WAITING, browser="Chromium 1"))
    assert count == 0
    assert not page.items
    assert page.filled_by_script
    assert page.not_rendered == "用 Chromium 打开后仍没有读到"


def test_a_side_list_is_not_taken_for_the_list_that_stayed_empty() -> None:
    side = "<h3>热点排行</h3><ul>" + ROWS.replace("/tzgg/", "/other/") + "</ul>"
    html = WAITING.replace("</body>", f"<div class='side'>{side}</div></body>")
    page, count = judged(WAITING, Rendering(html, browser="Chromium 1"))
    assert (count, page.items) == (0, ())


def test_an_error_that_scripts_show_is_no_content() -> None:
    wrong = FILLED.replace("<title>通知公告", "<title>404 页面不存在")
    page, count = judged(WAITING, Rendering(wrong, browser="Chromium 1"))
    assert (count, page.title) == (0, "通知公告")


@pytest.mark.parametrize(
    "problem, words",
    [
        (Problem.TIMEOUT, "规定时间"),
        (Problem.NO_START, "没有启动"),
        (Problem.DIED, "中途退出"),
        (Problem.TOO_LARGE, "过大"),
    ],
)
def test_every_failure_has_its_words(problem: Problem, words: str) -> None:
    page, _ = judged(WAITING, Rendering(problem=problem))
    assert words in page.not_rendered


@pytest.mark.parametrize(
    "mode, words",
    [
        ("no_browser", "请安装 Chromium"),
        ("no_playwright", "xuncha[browser]"),
        ("never", "--render auto"),
        # Evidence of an earlier version does not say.
        (None, ""),
    ],
)
def test_without_a_browser_the_reason_says_what_helps(mode: str | None, words: str) -> None:
    page, _ = judged(WAITING, None, mode)
    assert words in page.not_rendered
    assert judged(PLAIN, None, mode)[0].not_rendered == ""


def test_what_scripts_wrote_is_not_read_twice() -> None:
    written = FRAME.format(
        '<ul><script>document.write(\'<li><a href="/tzgg/1.html">关于检查结果的公告</a>'
        "2018-07-01</li>')</script>{}</ul>"
    )
    shown = '<li><a href="/tzgg/1.html">关于检查结果的公告</a>2018-07-01</li>'
    sent = exchange(written.format(""))
    rendered = as_exchange(sent, Rendering(written.format(shown)), at_nine)
    hrefs = [link.url for link in read_page(rendered, AS_OF).links if link.text]
    assert hrefs.count(f"{BASE}/tzgg/1.html") == 1
