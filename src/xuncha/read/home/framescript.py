"""Scripts of their own that write a site's header or footer: what stands in them is shown.

页脚、导航常由单独的脚本写出(`<script src="/script/footer.js">`),网页源码里看不到标识码和菜单。
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from xuncha.facts import Exchange, Outcome, PageSigns
from xuncha.read.home.signs import warns_of_leaving
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.source.decode import decode

# What a frame writes is short; longer scripts are programs.
_LONGEST = 200_000


def read_frame_script(exchange: Exchange, as_of: date = date.max) -> Page | None:
    """The marks, the menu and the links that such a script writes, and whether it warns those who
    leave; None where it does nothing of it."""
    if exchange.outcome is not Outcome.OK or not 0 < len(exchange.body) <= _LONGEST:
        return None
    # Here, so that a crawling process starts without the readers of whole pages.
    from xuncha.read.data.withdata import read_data

    shown, signs = read_data(exchange, as_of), _signs(exchange)
    if shown is None and signs is None:
        return None
    shown = shown or Page(exchange.url, exchange.url)
    return Page(
        url=exchange.url,
        final_url=exchange.final_url or exchange.url,
        shell=Shell.NOT_HTML,
        shell_detail="script",
        navigation=shown.navigation,
        links=shown.links,
        identity=shown.identity,
        signs=signs,
        record_id=exchange.record_id,
        at=exchange.at,
    )


def _signs(exchange: Exchange) -> PageSigns | None:
    """That the script warns those who follow a link away, where it does."""
    text, _ = decode(exchange.body, exchange.header("content-type"))
    if not warns_of_leaving(text):
        return None
    seen = (exchange.record_id, exchange.at)
    return PageSigns(exchange.url, leaving_notice=True, record_id=seen[0], at=seen[1])


def marks_alone(script: Page) -> Page:
    """The script as a page of the site: its menu and links stand on the pages that include it."""
    return replace(script, navigation=(), links=())
