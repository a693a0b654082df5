"""Scripts of their own that write a site's header or footer: what stands in them is shown.

页脚、导航常由单独的脚本写出(`<script src="/script/footer.js">`),网页源码里看不到标识码和菜单。
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from xuncha.facts import Exchange, Outcome
from xuncha.read.pagefacts import Page, Shell

_NAME = re.compile(
    r"(?:head|foot|top|bottom|copyright|banquan|yejiao|yemei|dibu|bot|common_?foot)[\w-]*\.js$",
    re.I,
)
# What a frame writes is short; longer scripts are programs.
_LONGEST = 200_000


def is_frame_script(url: str) -> bool:
    """Whether a script's name says that it writes the header or the footer of a site."""
    return bool(_NAME.search(urlsplit(url).path))


def read_frame_script(exchange: Exchange, as_of: date = date.max) -> Page | None:
    """The marks, the menu and the links that such a script writes; None where it writes none."""
    if exchange.outcome is not Outcome.OK or not 0 < len(exchange.body) <= _LONGEST:
        return None
    # Here, so that a crawling process starts without the readers of whole pages.
    from xuncha.read.withdata import read_data

    shown = read_data(exchange, as_of)
    if shown is None:
        return None
    return Page(
        url=exchange.url,
        final_url=exchange.final_url or exchange.url,
        shell=Shell.NOT_HTML,
        shell_detail="script",
        navigation=shown.navigation,
        links=shown.links,
        identity=shown.identity,
        record_id=exchange.record_id,
        at=exchange.at,
    )


def marks_alone(script: Page) -> Page:
    """The script as a page of the site: its menu and links stand on the pages that include it."""
    return replace(script, navigation=(), links=())
