"""暗链: links to strangers in blocks that no visitor sees, against menus, tabs and the like.

Only pages that link to strangers at all are looked at, so that most pages cost one pass over
their links. A block is judged as a whole: whom it leads to, how it is hidden, what shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from turbohtml import Node

from xuncha.facts import HiddenLink, Link
from xuncha.read.hidden.alone import is_alone_and_unnamed
from xuncha.read.hidden.around import Around, box_of, hidden_around
from xuncha.read.hidden.hiding import (
    COVERED,
    DISPLAY,
    FOR_OTHER_BROWSERS,
    INVISIBLE,
    OFF_SCREEN,
    STRONG,
    SUNK,
    Sheet,
    is_shut,
    sheet_of,
    way_of_style,
)
from xuncha.read.hidden.hiding import SAME_COLOUR as SAME
from xuncha.read.hidden.layers import covers_the_page
from xuncha.read.hidden.openings import (
    appears,
    has_label,
    has_twin,
    is_handled,
    is_named_as_menu,
    is_opened,
    lists_units,
    looks_like_a_menu,
    may_be_dark,
)
from xuncha.read.hidden.openings_called import is_called, may_be_opened, may_lose_its_attribute
from xuncha.read.hidden.rules import BY_ATTRIBUTE
from xuncha.read.hidden.samecolour import ON_ITS_GROUND, WHITE
from xuncha.read.hidden.seenthrough import has_picture
from xuncha.read.hidden.styletext import squeezed
from xuncha.read.intruders.spam import spam_words
from xuncha.read.links.hosts import host_name, is_stranger, site_domain
from xuncha.read.source.sourcewords import FoundWords
from xuncha.read.tree.document import Document, Element
from xuncha.read.tree.noframes import markup_without_frames

# So many strangers in one block that is merely not displayed; fewer may be a menu's.
LEAST_STRANGERS = 3
# Where the way of hiding is one that honest pages do not use.
LEAST_STRANGERS_STRONG = 2
# White letters alone: the background may be dark by a style sheet that we did not read.
LEAST_STRANGERS_WHITE = 6
# Those whom scripts or frames fail are told of other browsers, not of so many firms.
LEAST_STRANGERS_FOR_OTHERS = 6
_WAYS_OF_SLIDES = (OFF_SCREEN, INVISIBLE, COVERED)
# What a report says of the ways that are told apart here.
_TOLD = {
    WHITE: SAME,
    ON_ITS_GROUND: SAME,
    SUNK: COVERED,
    FOR_OTHER_BROWSERS: INVISIBLE,
    BY_ATTRIBUTE: DISPLAY,
}
# A menu that leads to more strangers than this and to nobody known is no menu.
MOST_STRANGERS_OF_A_MENU = 8
_SHARE_OF_KNOWN = 0.3
_TEXT_LENGTH = 100
# Only an address with a host of its own leads away: //…, https:…; browsers read \ as / and leave
# out tabs and the ends of lines.
_LEAVING = ", ".join(f'a[href*="{sign}"]' for sign in (":", "//", r"\\", r"\9 ", r"\a ", r"\d "))
# A page of more hidden blocks than this is an attack on the reader; the first ones tell enough.
_MOST_BLOCKS = 100
_MOST_ANCHORS = 20_000


@dataclass(slots=True)
class _Block:
    """The links of one hidden block: (address, words) of those that leave the site."""

    element: Element
    way: str
    leaving: list[tuple[str, str]] = field(default_factory=list)
    # Registered names of strangers, in page order.
    strangers: dict[str, None] = field(default_factory=dict)
    # Links to the site itself, to public bodies and to known hosts.
    known: int = 0
    # Of those that leave: with a picture, and such as the page shows elsewhere, too.
    pictures: int = 0
    shown: int = 0


def find_hidden_links(
    doc: Document,
    html: str,
    links: Sequence[Link],
    join: Callable[[str], str],
    page_url: str,
    found_words: FoundWords,
) -> tuple[HiddenLink, ...]:
    """The links of all injected blocks in page order, each address once with its anchors counted;
    `found_words` are those of `SCRIPT_SIGNS` in the source."""
    own = host_name(page_url)
    blocks = [*_blocks_without_frames(doc, join, own)]
    if leads_to_strangers(links, own):
        blocks += _blocks(doc, sheet_of(doc, html, found_words), join, own)
    found: dict[str, HiddenLink] = {}
    for block in blocks:
        if not _is_injected(block, html):
            continue
        for url, words in block.leaving:
            known = found.get(url)
            found[url] = HiddenLink(
                url=url,
                text=known.text if known else words,
                way=known.way if known else _TOLD.get(block.way, block.way),
                anchors=known.anchors + 1 if known else 1,
                block_links=len(block.leaving),
                block_hosts=len(block.strangers),
            )
    return tuple(found.values())


def leads_to_strangers(links: Sequence[Link], own: str) -> bool:
    """Whether any anchor leads to a host that nobody knows. Cheap: most pages end here."""
    start = f"://{own}"
    return any(
        link.element == "a" and start not in link.url and _is_strange(link.url, own)
        for link in links
    )


# The links of menus and footers come again on every page.
@lru_cache(maxsize=20_000)
def _is_strange(url: str, own: str) -> bool:
    return is_stranger(host_name(url), own)


def _blocks(doc: Document, sheet: Sheet, join: Callable[[str], str], own: str) -> Iterator[_Block]:
    memo: Around = {}
    blocks: dict[Node, _Block] = {}
    may_all_leave = host_name(join("./")) != own
    leaving = doc.find_all("a", limit=_MOST_ANCHORS) if may_all_leave else doc.select(_LEAVING)
    # Most pages hide no stranger: nothing else has to be looked at then.
    for anchor in leaving:
        url = join(anchor.attr("href") or "")
        if url and _is_strange(url, own) and (hidden := hidden_around(anchor, sheet, memo)):
            blocks.setdefault(box_of(hidden[0]), _Block(*hidden))
    shown: set[str] = set()
    for anchor in doc.find_all("a", limit=_MOST_ANCHORS) if blocks else ():
        if not (raw := anchor.attr("href")) or not (url := join(raw)):
            continue
        hidden = hidden_around(anchor, sheet, memo)
        block = blocks.get(box_of(hidden[0])) if hidden else None
        if block is not None:
            _note(block, anchor, url, own)
        elif hidden is None:
            shown.add(url)
    for one in blocks.values():
        one.shown = sum(url in shown for url, _ in one.leaving)
    yield from list(blocks.values())[:_MOST_BLOCKS]


def _blocks_without_frames(doc: Document, join: Callable[[str], str], own: str) -> Iterator[_Block]:
    """What stands in <noframes>: markup to search engines, and to no browser of today."""
    for part in markup_without_frames(doc):
        body = part.find("body")
        if isinstance(body, Element):
            block = _Block(body, FOR_OTHER_BROWSERS)
            for anchor in body.find_all("a", limit=_MOST_ANCHORS):
                if url := join(anchor.attr("href") or ""):
                    _note(block, anchor, url, own)
            yield block


def _note(block: _Block, anchor: Element, url: str, own: str) -> None:
    is_drawn = has_picture(anchor)
    if is_drawn and block.way in (SAME, WHITE, ON_ITS_GROUND):
        # A picture is seen whatever the colour of letters.
        return
    host = host_name(url)
    if is_stranger(host, own):
        block.strangers[site_domain(host)] = None
    else:
        block.known += 1
    if site_domain(host) != site_domain(own):
        words = " ".join(anchor.text.split()) or anchor.attr("title") or ""
        block.leaving.append((url, words[:_TEXT_LENGTH]))
        block.pictures += is_drawn


def _is_injected(block: _Block, html: str) -> bool:
    strangers = len(block.strangers)
    if not strangers:
        return False
    marked = sum(1 for _, words in block.leaving if spam_words(words))
    strong = block.way in STRONG or block.way in (WHITE, ON_ITS_GROUND)
    if marked and (strong or marked * 5 >= len(block.leaving)):
        return True
    if block.way == INVISIBLE and covers_the_page(block.element):
        return True
    if block.way == SUNK:
        return False
    if block.way == BY_ATTRIBUTE and may_lose_its_attribute(block.element, html):
        return False
    if block.way == FOR_OTHER_BROWSERS and strangers < LEAST_STRANGERS_FOR_OTHERS:
        return False
    if block.shown * 2 >= len(block.leaving):
        # A copy for telephones, or for those without scripts, of what every visitor sees.
        return False
    if block.pictures * 2 >= len(block.leaving) and block.way in _WAYS_OF_SLIDES:
        # Pictures that move or fade; nobody hides those.
        return False
    if block.way in (SAME, WHITE):
        is_dark = block.way == WHITE and may_be_dark(block.element)
        return strangers >= LEAST_STRANGERS_WHITE and not is_dark and not _mostly_known(block)
    if block.way == ON_ITS_GROUND:
        return strangers >= LEAST_STRANGERS and not _mostly_known(block)
    if not block.known and is_alone_and_unnamed(block.element, block.way):
        return True
    return strangers >= _least_of(block, html) and not _is_part_of_the_page(block, html)


def _least_of(block: _Block, html: str) -> int:
    """Of so many strangers a hidden block is somebody else's."""
    if block.way == OFF_SCREEN and _is_put_away_itself(block):
        # Who made a template, told twice to search engines and never to a visitor.
        return LEAST_STRANGERS_STRONG if len(block.leaving) < LEAST_STRANGERS_STRONG else 1
    is_strong = block.way in STRONG or (block.way == DISPLAY and _is_behind_the_end(block, html))
    return LEAST_STRANGERS_STRONG if is_strong else LEAST_STRANGERS


def _is_put_away_itself(block: _Block) -> bool:
    """Whether a style of its own hides a block whose links all lead away."""
    if len(block.element.find_all("a")) > len(block.leaving):
        return False
    return way_of_style(squeezed(block.element.attr("style") or "")) == block.way


def _is_behind_the_end(block: _Block, html: str) -> bool:
    """Whether whom the block leads to is named behind </html> alone: there kits append, not systems."""
    end = max(html.rfind("</html>"), html.rfind("</HTML>"))
    return end >= 0 and not any(html.find(host_name(url), 0, end) >= 0 for url, _ in block.leaving)


def _mostly_known(block: _Block) -> bool:
    return block.known >= _SHARE_OF_KNOWN * (block.known + len(block.strangers))


def _is_part_of_the_page(block: _Block, html: str) -> bool:
    """Whether the page itself shows the block at times: a tab, a menu, a list under a label."""
    if _mostly_known(block):
        return True
    element = block.element
    if has_twin(element) or (is_shut(element) and may_be_opened(html)):
        # What opens a <dialog> may stand in a script that was not read.
        return True
    if block.way == INVISIBLE and appears(element):
        return True
    is_asked_for = is_opened(element, html) or is_called(element, html)
    units = lists_units([name for _, name in block.leaving])
    if block.way not in STRONG and (is_asked_for or units):
        return True
    strangers = len(block.strangers)
    if strangers > MOST_STRANGERS_OF_A_MENU and block.known * 5 < strangers:
        return False
    if block.way in STRONG:
        # A carousel moves its pictures off the screen, a drawer waits there until it is asked for.
        return is_named_as_menu(element) or (block.way == OFF_SCREEN and is_asked_for)
    if element.attr("style") and is_handled(element, html):
        return True
    if element.tag == "tr" and block.way == INVISIBLE:
        # Rows are folded away by no menu.
        return False
    return looks_like_a_menu(element) or has_label(element)
