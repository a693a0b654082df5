"""Scripts of their own that write a site's header or footer: the marks in them are shown.

页脚常由单独的脚本写出(`<script src="/script/footer.js">`),网页源码里看不到标识码。
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from xuncha.facts import Exchange, Outcome
from xuncha.read.decode import decode
from xuncha.read.document import parse
from xuncha.read.identity import read_identity
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.unfold import written

_NAME = re.compile(
    r"(?:head|foot|top|bottom|copyright|banquan|yejiao|yemei|dibu|bot|common_?foot)[\w-]*\.js$",
    re.I,
)
# What a frame writes is short; longer scripts are programs.
_LONGEST = 200_000


def is_frame_script(url: str) -> bool:
    """Whether a script's name says that it writes the header or the footer of a site."""
    return bool(_NAME.search(urlsplit(url).path))


def read_frame_script(exchange: Exchange) -> Page | None:
    """The marks that such a script writes, as a page of nothing else; None where it writes none."""
    if exchange.outcome is not Outcome.OK or not 0 < len(exchange.body) <= _LONGEST:
        return None
    text, _ = decode(exchange.body, exchange.header("content-type"))
    shown = written(text) if "document.write" in text else ""
    if not shown:
        return None
    url = exchange.final_url or exchange.url
    return Page(
        url=exchange.url,
        final_url=url,
        shell=Shell.NOT_HTML,
        shell_detail="script",
        identity=read_identity(parse(shown), url, shown, exchange.record_id, exchange.at),
        record_id=exchange.record_id,
        at=exchange.at,
    )
