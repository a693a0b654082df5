"""What is set like a headline and is none: the name of a section, of a box of links, of the office."""

from __future__ import annotations

import re

from xuncha.read.tree.outline import Outline, Zone

# What names of offices and their sites end with.
OFFICE = re.compile(
    r"(?:政府|委员会|管委会|局|厅|办公室|办事处|法院|检察院|中心|学校|医院|网站?|门户)$"
)
# 一、工作目标
_SECTION = re.compile(r"(?:第[一二三四五六七八九十]{1,3}[章节条部]|[一二三四五六七八九十]{1,3}、)")
_FEWEST_LINKS = 2
# A day beside a link is shorter, the text of an article longer.
_LONGEST_BESIDE = 12
# Around a heading there may be a bar of its own: <div class="hd"><h3>热点</h3></div>.
_CLIMB = 3


def is_no_headline(page: Outline, token: int) -> bool:
    """Whether a text is the name of a section, of a box of links or of the office."""
    text = page.texts[token]
    is_section = _SECTION.match(text) is not None
    return is_section or _names_a_box(page, token) or names_the_office(page, text)


def names_the_office(page: Outline, text: str) -> bool:
    """Whether words are the name of the office that the foot of the page names."""
    words = squeezed(text)
    if not OFFICE.search(words):
        return False
    feet = (at for at, parent in enumerate(page.text_parent) if page.zones[parent] is Zone.FOOT)
    return any(words in squeezed(page.texts[at]) for at in feet)


def _names_a_box(page: Outline, token: int) -> bool:
    """Whether a text stands at the head of an element that holds nothing else but links."""
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        element = page.parents[element] if element >= 0 else -1
        if element < 0 or page.starts[element] != token:
            return False
        links = page.last_anchor[element] - page.first_anchor[element]
        if links >= _FEWEST_LINKS:
            inside = range(token + 1, page.ends[element])
            return all(
                page.text_anchor[at] >= 0 or len(page.texts[at]) <= _LONGEST_BESIDE for at in inside
            )
        if links:
            return False
    return False


def squeezed(text: str) -> str:
    """Words without any blanks, as they are compared."""
    return "".join(text.split())
