"""What the walk over a page (walk.py) takes up of links, scripts, pictures and frames."""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import Element

from xuncha.facts import Link
from xuncha.read.identity.marks import MAP_SIGNS, names_a_map
from xuncha.read.identity.systems import SYSTEM_SIGNS, system_named
from xuncha.read.links.href import FROM_ANYWHERE
from xuncha.read.links.kind import kind_of_url
from xuncha.read.links.onpage import LINK_TAGS, MAX_LINKS, LinkTaker, words_of
from xuncha.read.sitememory import AnchorLook, Looks, SiteMemory
from xuncha.read.text.digits import is_whole, whole
from xuncha.read.tree.outline import Anchor, Outline
from xuncha.read.tree.tableparts import rows_of

MOST_ANCHORS = 4_000
# A frame as low as a line of text shows the weather, no list.
_LEAST_STRIP, _MOST_STRIP = 12, 40
# A film as wide as the page and this many times as wide as high is the banner of the site.
_WIDE_FILM, _FLAT_FILM = 600, 4
EMBEDS = frozenset(("iframe", "object", "embed", "video", "audio"))
RARE_LINKS = frozenset(LINK_TAGS) - {"a", "img", "script"}
# The text of long scripts is a program, not a literal.
_LONGEST_SCRIPT = 20_000
# What the picture of 更多 is called where it says nothing itself.
_MORE_FILE = re.compile(
    r"(?:^|/)(?:icon|btn|pic|img)?[-_]?(?:more|gengduo)[-_]?\d{0,2}\.(?:gif|png|jpe?g|svg)$", re.I
)
_FILM = re.compile(r"\.swf(?:$|[?#])", re.I)
_MOST_PARAMS = 12
# A longer text beside a picture tells what it shows.
_LONGEST_CAPTION, _LONGEST_HEADLINE = 16, 200
# 发布时间:, at the end of a text.
_DAY_NAME = re.compile(r"(?:时间|日期|時間|发布于?|更新于?)\s*[:：]?\s*$")
# Words without any of these name neither a system nor a map.
_MAY_NAME = re.compile(f"[{SYSTEM_SIGNS}{MAP_SIGNS}]")


class Takers:
    """The elements of a page that hold more than text. What they hold goes into `made`."""

    def __init__(self, links: LinkTaker, memory: SiteMemory) -> None:
        self.made = Outline(links=links.found)
        # All hrefs and addresses met, as written.
        self.hrefs: list[str | None] = []
        self._links = links
        self._memory = memory
        self._on_host, self._in_folder = memory.looks_at(links.base)

    def look_inside(self, element: Element) -> None:
        """Take up the links inside an element whose inside is no text of the page."""
        for inner in element.find_all(LINK_TAGS, limit=MAX_LINKS * 2):
            href = self._links.take(inner, inner.tag)
            self.hrefs.append(href)
            if inner.tag == "a":
                self._note_name(inner, href)

    def take_leaf(self, node: Element, tag: str, parent: int, anchor: int) -> None:
        """Take up a script, a picture, or the links inside what shows no text of its own."""
        made = self.made
        if tag == "script":
            self.hrefs.append(self._links.take(node, tag))
            source = node.attr("src") or ""
            made.scripts.append((parent, source, node.text[:_LONGEST_SCRIPT], len(made.texts)))
        elif tag == "img":
            self.hrefs.append(self._links.take(node, tag))
            if anchor >= 0:
                around = made.anchors[anchor]
                around.has_image = True
                around.title = around.title or node.attr("alt") or _said(node.attr("src") or "")
            elif (words := node.attr("alt")) and 1 < len(words) <= _longest(made.tags, parent):
                made.captions.append((parent, len(made.texts), words.strip()))
        else:
            self.look_inside(node)

    def take_empty_place(self) -> None:
        """Note an empty element that a script can fill, behind the name of a day: 发布时间:<i id=t>."""
        made = self.made
        if made.texts and _DAY_NAME.search(made.texts[-1]):
            made.unfilled.add(len(made.texts) - 1)

    def take_span(self, cell: Element, element: int) -> None:
        """Note for how many rows of its table a cell stands."""
        if (rows := rows_of(cell)) > 1:
            self.made.spans[element] = rows

    def take_special(self, node: Element, tag: str, parent: int) -> None:
        """Take up a frame or film, and what rare elements link to."""
        if tag in EMBEDS and not (_is_strip(node, self._links.base) or _is_banner(node, tag)):
            self.made.embeds.append(parent)
        if tag in RARE_LINKS:
            self.hrefs.append(self._links.take(node, tag))

    def take_area(self, node: Element, index: int) -> None:
        """Take up a part of a picture that leads somewhere: the names of a menu, 更多 of a box."""
        made, href = self.made, node.attr("href")
        words = node.attr("alt") or node.attr("title")
        url = self._links.join(href) if href else ""
        if url and words and len(made.anchors) < MOST_ANCHORS:
            made.anchors.append(Anchor(url, "", words.strip(), has_image=True))
            made.anchor_element.append(index)
            made.anchor_token.append(len(made.texts))

    def take_anchor(self, node: Element, index: int) -> bool:
        """Take up a link; True where it is one of the outline's anchors from now on."""
        made, links = self.made, self._links
        href, words, title = asked = (node.attr("href"), node.text, node.attr("title"))
        self.hrefs.append(href)
        known = self._looks_of(href) if href else {}
        look = known.get(asked)
        if look is None:
            look = self._look_at(node, href, words, title)
            if words and not words.isspace():
                # Of a link without words its picture tells; another page may have another one.
                known[asked] = look
        link, key, system, is_map = look
        url = ""
        if link is not None:
            url = key[0]
            if links.is_plain:
                links.found.setdefault(key, link)
            else:
                links.add(node, link)
        if system:
            made.systems.append((system, href or ""))
        if is_map:
            made.maps.append(href or "")
        if href is None or len(made.anchors) >= MOST_ANCHORS:
            return False
        # An entry whose link only a script follows (javascript:;) is an entry all the same.
        made.anchors.append(Anchor(url, "", title.strip() if title else ""))
        made.anchor_element.append(index)
        made.anchor_token.append(len(made.texts))
        return True

    def _looks_of(self, href: str) -> Looks:
        """The looks among which a link of this href is remembered."""
        first = href[0]
        if first == "/":
            return self._on_host
        if first == "." or first.isalnum():
            return self._on_host if href.startswith(FROM_ANYWHERE) else self._in_folder
        # "?page=2" leads elsewhere from every page.
        return {}

    def _look_at(
        self, node: Element, href: str | None, words: str, title: str | None
    ) -> AnchorLook:
        links = self._links
        url = links.join(href) if href else ""
        key = (url, words_of(node, "a", words) if url else "", "a")
        link = Link(url, kind_of_url(url), key[1], "a") if url else None
        words = words.strip()
        if words and (not title or title == words) and not _MAY_NAME.search(words):
            return AnchorLook(link, key, "", False)
        return AnchorLook(
            link, key, system_named(node, words, title), names_a_map(node, words, title)
        )

    def _note_name(self, node: Element, href: str | None) -> None:
        words, title = node.text.strip(), node.attr("title")
        if system := system_named(node, words, title):
            self.made.systems.append((system, href or ""))
        if names_a_map(node, words, title):
            self.made.maps.append(href or "")


def _said(source: str) -> str:
    """What a picture without words says by the name of its file: 更多, or nothing."""
    return "更多" if _MORE_FILE.search(source.partition("?")[0]) else ""


def _is_strip(frame: Element, base: str) -> bool:
    """Whether a frame is a strip of another site, too low to show any content.

    One without any height, or with an `onload`, may grow when its content is there.
    """
    height = (frame.attr("height") or "").removesuffix("px")
    if not is_whole(height) or not _LEAST_STRIP <= whole(height) <= _MOST_STRIP:
        return False
    host = (frame.attr("src") or "").partition("//")[2].partition("/")[0]
    return bool(host) and host not in base and frame.attr("onload") is None


def _is_banner(film: Element, tag: str) -> bool:
    """Whether an element shows a film (.swf) in the shape of a banner: it stands for no list."""
    if tag not in ("object", "embed"):
        return False
    wide, high = ((film.attr(name) or "").removesuffix("px") for name in ("width", "height"))
    if not (is_whole(wide) and is_whole(high)):
        return False
    if not (whole(wide) >= _WIDE_FILM and whole(wide) >= _FLAT_FILM * whole(high) > 0):
        return False
    said = [film.attr("data"), film.attr("src")]
    said += [one.attr("value") for one in film.find_all("param", limit=_MOST_PARAMS)]
    return any(_FILM.search(one) for one in said if one)


def _longest(tags: Sequence[str], parent: int) -> int:
    """How long the words of a picture may be: the headline of an article may be one."""
    is_headline = parent >= 0 and tags[parent] == "h1"
    return _LONGEST_HEADLINE if is_headline else _LONGEST_CAPTION
