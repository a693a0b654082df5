"""The main menu of the home page: its entries of the first level (频道), sub-columns left out.

Read once a site, of the home page alone, from the markup as it was sent, or as its own scripts
write it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from xuncha.facts import Exchange, MainMenu, MenuEntry, Outcome
from xuncha.read.links.onpage import LinkTaker
from xuncha.read.sitememory import SiteMemory
from xuncha.read.source.decode import decode
from xuncha.read.source.unfold import unfold
from xuncha.read.text.words import is_tool
from xuncha.read.tree.document import parse
from xuncha.read.tree.outline import Anchor, Outline, Zone
from xuncha.read.tree.walk import outline

# 首页, 网站首页, 平台首页
_HOME = re.compile(r"^.{0,6}(?:首页|主页)$|^home$", re.I)
# Fewer are no menu; more are a map of the site, in which the levels cannot be told apart.
_FEWEST, _MOST = 3, 24
_LONGEST_NAME = 12
# So many of the parts of a menu are of one kind (li, dl, td, a).
_ALIKE = 0.8
# Rows of one menu that stand side by side.
_MOST_ROWS = 3


def read_main_menu(home: Exchange | None) -> MainMenu | None:
    """The main menu; None where none was recognised (pictures, scripts, an entrance page).

    It begins with 首页 and lists short names that lead to different addresses.
    """
    if home is None or home.outcome is not Outcome.OK:
        return None
    html, _ = decode(home.body, home.header("content-type"))
    url = home.final_url or home.url
    entries = _entries(html, url)
    if not entries and "document.write" in html:
        entries = _entries(unfold(html), url)
    if not _FEWEST <= len(entries) <= _MOST:
        return None
    return MainMenu(entries, home.record_id, home.at)


def _entries(html: str, url: str) -> tuple[MenuEntry, ...]:
    """The entries of the largest menu; () where there is none."""
    memory, doc = SiteMemory(), parse(html)
    page = outline(doc, LinkTaker(doc, url, memory), memory)
    return max(_menus(page), key=len, default=())


def _menus(page: Outline) -> Iterator[tuple[MenuEntry, ...]]:
    """Whatever may be the main menu, each by the entries of its first level."""
    children = _children(page)
    for element, inside in children.items():
        if page.zones[element] is Zone.FOOT or not _begins_at_home(page, inside):
            continue
        rows = [inside, *_rows_beside(page, element, children)]
        anchors = [_first(page, child) for row in rows for child in row]
        if all(_is_left_out(anchor) or _is_entry(anchor) for anchor in anchors):
            kept = (anchor for anchor in anchors if not _is_left_out(anchor))
            # What unfolds a menu leads nowhere itself (#): names tell the channels apart.
            yield tuple({_name(a): MenuEntry(_name(a), a.url) for a in kept}.values())


def _children(page: Outline) -> dict[int, list[int]]:
    """Element → the elements directly in it that hold links, in page order."""
    found: dict[int, list[int]] = {}
    for element, parent in enumerate(page.parents):
        if parent >= 0 and page.last_anchor[element] > page.first_anchor[element]:
            found.setdefault(parent, []).append(element)
    return found


def _begins_at_home(page: Outline, inside: list[int]) -> bool:
    tags = Counter(page.tags[child] for child in inside)
    if len(inside) < _FEWEST or max(tags.values()) < len(inside) * _ALIKE:
        return False
    return bool(_HOME.match(_name(_first(page, inside[0]))))


def _rows_beside(page: Outline, element: int, children: dict[int, list[int]]) -> list[list[int]]:
    """The rows that follow a first row of its own: <ul>首页…</ul><ul>政务公开…</ul>.

    A row that repeats a name of the first one unfolds it: those are its sub-columns.
    """
    beside = children.get(page.parents[element], [])
    known = {_name(_first(page, child)) for child in children[element]}
    place = beside.index(element) if element in beside else len(beside)
    rows = []
    for other in beside[place + 1 : place + _MOST_ROWS]:
        inside = children.get(other, [])
        alike = page.tags[other] == page.tags[element] and page.names[other] == page.names[element]
        unfolds = any(_name(_first(page, child)) in known for child in inside)
        if not alike or unfolds or len(inside) < _FEWEST:
            break
        rows.append(inside)
    return rows


def _first(page: Outline, child: int) -> Anchor:
    return page.anchors[page.first_anchor[child]]


def _name(anchor: Anchor) -> str:
    return "".join((anchor.text or anchor.title).split()).strip("|·>")


def _is_left_out(anchor: Anchor) -> bool:
    """首页 and tools (登录, 无障碍) stand in a menu and are no channels."""
    name = _name(anchor)
    if not name:
        # A picture that leads somewhere may be a channel: then this menu cannot be counted.
        return not anchor.url
    return bool(_HOME.match(name)) or is_tool(name)


def _is_entry(anchor: Anchor) -> bool:
    return 1 < len(_name(anchor)) <= _LONGEST_NAME
