"""Lists of a mailbox that show a title and a day in each row, and nothing that leads on.

Such pages are drawn by scripts that open a letter by a click; what is answered they do not say.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from turbohtml import Element, Text

from xuncha.facts import Letter
from xuncha.read.letters.days import DAY_WITH_CLOCK_ALONE, day_here
from xuncha.read.letters.labels import is_letter_label
from xuncha.read.letters.titles import KIND_BEFORE, is_number
from xuncha.read.letters.words import says_state
from xuncha.read.text.plaintext import is_shown, squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.fields import bare

_LEAST, _MOST = 2, 200
_SHORTEST_TITLE, _LONGEST_TITLE = 4, 80
# From a day to the row it stands in.
_LEVELS = 3
_PAIR = 2


def find_pairs_alone(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The letters of the first box whose rows are all such pairs; () unless there are several."""
    for box in _boxes(doc):
        rows = [one for one in box.children if isinstance(one, Element) and one.text.strip()]
        pairs = [_pair(row, as_of) for row in rows[:_MOST]]
        told = [pair for pair in pairs if pair is not None]
        if len(told) >= _LEAST and len(told) == len(pairs):
            return tuple(
                Letter(title, page_url, day, None, None, record_id, at) for title, day in told
            )
    return ()


def _boxes(doc: Document) -> Iterator[Element]:
    """What holds the rows around days that stand alone, nearest first, each once."""
    seen: set[Element] = set()
    for node in doc.descendants:
        if not (isinstance(node, Text) and DAY_WITH_CLOCK_ALONE.fullmatch(node.data.strip())):
            continue
        up = node.parent
        for _ in range(_LEVELS):
            up = up.parent if up is not None else None
            if not isinstance(up, Element) or up.tag in ("body", "html"):
                break
            if up not in seen:
                seen.add(up)
                yield up


def _pair(row: Element, as_of: date) -> tuple[str, date] | None:
    """The title and the day of a row that says nothing else and has no link."""
    if row.find("a") is not None:
        return None
    texts = [
        " ".join(node.data.split())
        for node in row.descendants
        if isinstance(node, Text) and node.data.strip() and is_shown(node)
    ]
    days = [text for text in texts if DAY_WITH_CLOCK_ALONE.fullmatch(text)]
    names = [text for text in texts if text not in days]
    if len(texts) != _PAIR or len(days) != 1:
        return None
    title = KIND_BEFORE.sub("", names[0]).strip()
    day = day_here(days[0], as_of)
    return (title, day) if day and _is_title(title) else None


def _is_title(words: str) -> bool:
    plain = squeeze(words)
    if not _SHORTEST_TITLE <= len(plain) <= _LONGEST_TITLE or plain.endswith(":"):
        return False
    return not (says_state(plain) or is_number(words) or is_letter_label(bare(words)))
