"""Which links of a row can be its entry, and which of them is."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from xuncha.read.links.addresses import is_article_url
from xuncha.read.text.words import BRACKETED_LABEL, is_tool
from xuncha.read.tree.outline import Anchor, Outline
from xuncha.read.tree.textmarks import NEIGHBOUR

# PDF, 下载WORD版: the same document in another form.
_FORM = re.compile(
    r"\W*(?:下载|查看)?\W*(?:pdf|docx?|xlsx?|word|excel|ofd|wps|zip|rar)\W*(?:版|格式|下载|文件)?\W*",
    re.I,
)
_BRACKETS, _CLOSERS = "[【(（〔", "]】)）〕"
_LONGEST_LABEL = 14
# 阅读更多 关于…: of two links to an article the longer one is not its title.
_READ_ON = (
    "阅读更多",
    "阅读全文",
    "查看更多",
    "查看全文",
    "查看详情",
    "点击查看",
    "继续阅读",
    "Read more",
)
_LONGEST_FORM, _SHORTEST_TITLE = 10, 6
# 党政机关标识、备案、纠错: marks of the footer, wherever it begins.
_BEIAN = re.compile(r"beian\.(?:gov\.cn/|(?:miit|mps)\.gov\.cn)")


def is_entry(anchor: Anchor) -> bool:
    """Whether a link can be an entry of a list at all."""
    if anchor.entry is None:
        words = anchor.text or anchor.title
        named = bool(words or anchor.has_image) and not is_tool(words)
        anchor.entry = named and not _leads_to_mark(anchor.url)
    return anchor.entry


def _leads_to_mark(url: str) -> bool:
    if "conac.cn/" in url or "/exposure/" in url:
        return True
    return "beian." in url and _BEIAN.search(url) is not None


def is_form_of_another(page: Outline, index: int) -> bool:
    """Whether a link is called after a format alone (PDF, XLS) and stands beside the title that it
    belongs to: of a document whose title is no link it is the entry."""
    anchors = page.anchors
    if len(anchors[index].text) > _LONGEST_FORM or not _is_form(anchors[index].text):
        return False
    around = page.parents[page.anchor_element[index]]
    for before in range(index - 1, -1, -1):
        if page.parents[page.anchor_element[before]] != around:
            return False
        if not _is_form(anchors[before].text):
            return len(anchors[before].text) >= _SHORTEST_TITLE
    return False


# The same few names stand in all menus.
@lru_cache(maxsize=4096)
def _is_form(text: str) -> bool:
    return len(text) <= _LONGEST_FORM and _FORM.fullmatch(text) is not None


def leave_out_neighbours(page: Outline) -> None:
    """Note that what 上一篇: leads to is another article beside this one, and no entry of it."""
    for token in page.tokens_with(NEIGHBOUR):
        at = bisect_left(page.anchor_token, token + 1)
        if at < len(page.anchors) and page.anchor_token[at] == token + 1:
            page.anchors[at].entry = False
            page.has_neighbour = True


def entries_in(page: Outline, element: int) -> list[int]:
    """The links of an element that can be entries; of a link itself that one."""
    first, last = page.first_anchor[element], page.last_anchor[element]
    if last - first == 1 or page.tags[element] == "a":
        return [first] if is_entry(page.anchors[first]) else []
    found = [i for i in range(first, last) if is_entry(page.anchors[i])]
    if len(found) <= 1:
        return found
    # [通知] leads to a column.
    return [i for i in found if not _is_bracketed(page, i)] or found


def _is_bracketed(page: Outline, index: int) -> bool:
    """Whether a link is a [label], the brackets in it or around it: [<a>市工信局</a>]."""
    text = page.anchors[index].text
    if BRACKETED_LABEL.match(text):
        return True
    before, behind = page.anchor_token[index] - 1, page.anchor_token[index] + 1
    if not 0 < len(text) <= _LONGEST_LABEL or before < 0 or behind >= len(page.texts):
        return False
    opener = _BRACKETS.find(page.texts[before][-1])
    return opener >= 0 and page.texts[behind][0] == _CLOSERS[opener]


def main_anchor(page: Outline, anchors: list[int]) -> int:
    """Of the links of one row the one that is the entry: an article, not a [label], not a note.

    Links nested in a list inside the row (解读, 图解) stand after it and never win over it.
    """
    if len(anchors) == 1:
        return anchors[0]
    plain = [i for i in anchors if not _is_bracketed(page, i)] or anchors
    outermost = min(_depth_of_lists(page, i) for i in plain)
    plain = [i for i in plain if _depth_of_lists(page, i) == outermost]
    articles = [i for i in plain if is_article_url(page.anchors[i].url)] or plain
    titled = [i for i in articles if not page.anchors[i].text.startswith(_READ_ON)] or articles
    return max(titled, key=lambda i: (len(page.anchors[i].text or page.anchors[i].title), -i))


def _depth_of_lists(page: Outline, anchor: int) -> int:
    depth, element = 0, page.anchor_element[anchor]
    for _ in range(30):
        element = page.parents[element]
        if element < 0:
            break
        depth += page.tags[element] in {"ul", "ol"}
    return depth
