"""What the home page alone is asked: floating boxes, commercial links, a notice on leaving."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.checks.places import suspected_on
from xuncha.checks.saying import unknown
from xuncha.facts import Observation, PageSigns, SiteFacts

_CHECK = "advertising"


def observe_home(facts: SiteFacts) -> Iterator[Observation]:
    """`float_not_closable` one a box, `commercial_link` one an address, `leaving_notice_unknown`."""
    home = next((page for page in facts.signs if page.url == facts.home.final_url), None)
    if home is None:
        return
    # 确需使用悬浮框的必须具备关闭功能
    for name in home.floats:
        yield suspected_on(_CHECK, "float_not_closable", home.url, (home,), {"box": name})
    # 原则上不得链接商业网站
    for text, url in home.commercial:
        yield suspected_on(_CHECK, "commercial_link", url, (home,), {"text": text})
    yield from _notice(facts, home)


def _notice(facts: SiteFacts, home: PageSigns) -> Iterator[Observation]:
    """Never a fault: the notice mostly comes from a script, of which those that write the header
    and the footer are read and no others."""
    # 打开非政府网站链接时,应有提示信息
    if home.leaving and not any(page.leaving_notice for page in facts.signs):
        reason = f"首页有{home.leaving}个非政府网站链接,页面里没有看到离站提示,须点开核实"
        yield unknown(_CHECK, "leaving_notice_unknown", facts, reason)
