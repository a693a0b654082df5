"""Words of a page that its <title> repeats, whole, cut or line by line; what in a <title> is a site."""

from __future__ import annotations

import re

from xuncha.read.articles.headline_never import OFFICE, squeezed
from xuncha.read.articles.headline_place import ABOVE, LONGEST, is_plain
from xuncha.read.tree.outline import Outline

TITLE_PARTS = re.compile(r"_+|\s+[-–—|]+\s*|\s*[-–—|]+\s+|--+|\|")
SITE_NAME = re.compile(r"网站|政府网|门户|欢迎|官网|官方")
# 全市水库安全度汛工作…: <title> is cut, the headline is not.
CUT = re.compile(r"(.{6,}?)\s*(?:…|\.{3,}|。{3,})")
_SHORTEST = 4


def is_site_name(text: str, title: str) -> bool:
    """Whether words that end like an office are a part of <title> set apart: the site's name."""
    words = squeezed(text)
    if not OFFICE.search(words):
        return False
    parts = [squeezed(part) for part in TITLE_PARTS.split(title.replace("-", "_"))]
    # Of a page that <title> gives no other name it is the name of the site all the more.
    return words in parts


def is_part(text: str, title: str) -> bool:
    """Whether a text is the whole of a <title>, or one of the parts that are set apart in it."""
    words = squeezed(text)
    return words in {squeezed(part) for part in (title, *TITLE_PARTS.split(title))}


def repeated(page: Outline, title: str, columns: set[str], info: int) -> str:
    """The longest words of the page's main part that <title> holds; "" when there are none."""
    wanted = squeezed(title)
    best, least = "", _SHORTEST
    end = info if info > 0 else ABOVE
    unlinked = [token for token, anchor in enumerate(page.text_anchor[:end]) if anchor < 0]
    for token in unlinked:
        text = page.texts[token]
        if not least <= len(text) <= LONGEST:
            continue
        words = squeezed(text)
        if len(words) < _SHORTEST or words not in wanted or text in columns:
            continue
        if not is_plain(page, token) or SITE_NAME.search(words) or is_site_name(text, title):
            continue
        best = _with_next_lines(page, token, wanted)
        least = max(len(best) + 1, _SHORTEST)
    return best


def whole(page: Outline, title: str) -> str:
    """The headline of which <title> holds the beginning alone; "" where it is not cut."""
    cut = CUT.match(title)
    begun = squeezed(cut[1]) if cut else ""
    for token, text in enumerate(page.texts[:ABOVE] if begun else ()):
        if len(text) <= LONGEST and is_plain(page, token):
            words = squeezed(text)
            if words.startswith(begun) and not CUT.search(words):
                return text
    return ""


def _with_next_lines(page: Outline, token: int, wanted: str) -> str:
    """A title set in several lines of one element, as far as <title> repeats them."""
    title, parent = page.texts[token], page.text_parent[token]
    for following in range(token + 1, min(token + 4, len(page.texts))):
        longer = title + page.texts[following]
        if not _is_next_line(page, parent, following) or squeezed(longer) not in wanted:
            break
        title = longer
    if token and _is_next_line(page, parent, token - 1):
        longer = page.texts[token - 1] + title
        title = longer if squeezed(longer) in wanted else title
    return title


def _is_next_line(page: Outline, parent: int, token: int) -> bool:
    """Whether a text stands in the same element, or in another of its make beside it."""
    other = page.text_parent[token]
    if other == parent:
        return True
    return page.parents[other] == page.parents[parent] and (
        (page.tags[other], page.names[other]) == (page.tags[parent], page.names[parent])
    )
