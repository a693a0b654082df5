"""The rendered pages of the evidence, offline: when one stands in for the page as it was sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from xuncha.crawl.rendering.pages import FOLLOWED, NO_BROWSER, NO_PLAYWRIGHT, PROBLEM
from xuncha.facts import Exchange, Link, Outcome
from xuncha.fetch.browserjob import Problem
from xuncha.read.pagefacts import Page, Shell
from xuncha.settings import Render

_AGAIN = "再检查一次"
_BY_MODE = {
    Render.NEVER: "按 --render never 没有执行脚本,改用 --render auto 可以读到",
    NO_BROWSER: "本机没有浏览器:请安装 Chromium、Chrome 或 Edge,"
    f"或用环境变量 XUNCHA_CHROMIUM 指明它的位置,{_AGAIN}",
    NO_PLAYWRIGHT: "没有安装驱动浏览器的组件:请运行 pip install 'xuncha[browser]' "
    f"并安装 Chromium,{_AGAIN}",
}
_BY_PROBLEM = {
    Problem.TIMEOUT: "用 Chromium 打开,在规定时间内没有完成",
    Problem.TOO_LARGE: "用 Chromium 打开后内容过大,没有读",
    Problem.NO_START: f"Chromium 没有启动成功:请在本机试着打开它,或重新安装,{_AGAIN}",
    Problem.DIED: f"Chromium 中途退出,请{_AGAIN}",
}
_NOTHING_MORE = "用 Chromium 打开后仍没有读到"


class Rendered:
    """The rendered pages of one site by the address that was asked for."""

    def __init__(self, mode: Any) -> None:
        """`mode`: what the header of the evidence says of rendering; None where nothing."""
        self._mode = mode
        self._pages: dict[str, Page] = {}
        self._problems: dict[str, str] = {}
        # Pages that were read as rendered.
        self.count = 0

    def add(self, exchange: Exchange, page: Page) -> None:
        """Take in one Purpose.RENDER exchange and what was read of it."""
        if exchange.outcome is Outcome.OK:
            self._pages[exchange.url] = page
            return
        for note in exchange.notes:
            if note.startswith(PROBLEM):
                self._problems[exchange.url] = note.removeprefix(PROBLEM)

    def best(self, page: Page, is_home: bool) -> Page:
        """The rendered page where it shows more, else the page as sent with the reason."""
        rendered = self._pages.get(page.url)
        if rendered is not None and shows_more(rendered, page, is_home):
            self.count += 1
            links = page.links + _new_links(rendered, page)
            return replace(rendered, links=links, by_script=True)
        if not page.filled_by_script:
            return page
        return replace(page, not_rendered=self._reason(page, rendered))

    def _reason(self, page: Page, rendered: Page | None) -> str:
        if rendered is not None:
            return _NOTHING_MORE
        if page.url in self._problems:
            return _BY_PROBLEM.get(Problem(self._problems[page.url]), "")
        return _BY_MODE.get(self._mode, "")


def shows_more(rendered: Page, plain: Page, is_home: bool) -> bool:
    """Whether the rendered page is the better witness of what visitors see."""
    if rendered.shell is not Shell.NONE:
        return False
    # 列表仍空着、还在等脚本:旁边栏目的条目不是它的条目。(首页由各栏目合计,另有判断。)
    if not is_home and rendered.empty_list and rendered.filled_by_script:
        return False
    if rendered.article is not None and plain.article is None:
        return True
    return any(more > less for more, less in zip(_sizes(rendered), _sizes(plain), strict=True))


def _sizes(page: Page) -> tuple[int, ...]:
    in_blocks = sum(len(block.items) for block in page.blocks)
    return len(page.items), in_blocks, len(page.letter_rows), len(page.activities)


def _new_links(rendered: Page, plain: Page) -> tuple[Link, ...]:
    known = {link.url for link in plain.links}
    return tuple(link for link in rendered.links if link.kind in FOLLOWED and link.url not in known)
