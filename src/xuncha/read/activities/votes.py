"""The votes of one survey: what was asked stands right above them, above its only day, or above the
number of those who voted. What the site, its menu and the path are called is no survey."""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Text

from xuncha.facts import Activity, DatedItem, DateSource
from xuncha.read.activities.names import is_column_name, is_whole_channel
from xuncha.read.activities.sight import Sight
from xuncha.read.activities.state import with_state
from xuncha.read.activities.titles import is_bare_day
from xuncha.read.dates.whole import find_date
from xuncha.read.text.plaintext import is_shown, squeeze

_VOTERS = re.compile(
    r"(?:目前|现|已)?共?有?\d+(?:人|人次|位网友)(?:参与)?(?:投票|参与|参加|调查)了?"
)
_VOTES = re.compile(r"得?票数|投票人数|\d+票|^票$")
_SENTENCE = re.compile(r"[。:\uff1a;\uff1b]")
_SHORTEST, _LONGEST = 4, 50


def voted_on(seen: Sight) -> Activity | None:
    """The survey whose votes a page in such a column shows; None where none is named, or several
    may be."""
    if seen.page.items or not any(_VOTES.search(words) for words in _squeezed(seen)):
        return None
    asked = _above_mark(seen)
    days = {
        found.day
        for words in _texts(seen)
        if is_bare_day(words) and (found := find_date(words, seen.page.as_of))
    }
    if not asked or len(days) > 1:
        return None
    day = days.pop() if days else None
    source = DateSource.ARTICLE if day else DateSource.NONE
    # 正在调查 in the menu says nothing of this one.
    said = "\n".join(_texts(seen))
    return with_state(DatedItem(asked, seen.page.url, day, source), said, seen.page.as_of)


def _above_mark(seen: Sight) -> str:
    """The words right above the only day, or the only number of voters; "" where these are none or
    several, or something else stands there."""
    texts = list(_texts(seen))
    days = [at for at, words in enumerate(texts) if is_bare_day(words)]
    voters = [at for at, words in enumerate(texts) if _VOTERS.fullmatch(squeeze(words))]
    marks = days or voters
    above = texts[marks[0] - 1] if len(marks) == 1 and marks[0] else ""
    return above if _may_be_asked(above, seen) else ""


def _may_be_asked(words: str, seen: Sight) -> bool:
    plain = squeeze(words)
    is_title = _SHORTEST <= len(words) <= _LONGEST and not _SENTENCE.search(words)
    named = {squeeze(name) for name in (*seen.page.place, seen.page.title)}
    return is_title and not (is_column_name(plain) or is_whole_channel(plain) or plain in named)


def _squeezed(seen: Sight) -> Iterator[str]:
    return map(squeeze, _texts(seen))


def _texts(seen: Sight) -> Iterator[str]:
    """The texts that are shown outside of links, in their order."""
    for node in seen.page.doc.descendants:
        if isinstance(node, Text) and node.data.strip() and is_shown(node):
            parent = node.parent
            if isinstance(parent, Element) and parent.closest("a") is None:
                yield " ".join(node.data.split())
