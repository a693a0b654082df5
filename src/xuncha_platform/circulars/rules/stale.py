"""Sentences of a circular that were drafted from figures which are others now.

Numbers are fields and follow the figures; the words beside them do not: the names of the regions
at 100 %, 未发现不合格网站, 与上季度持平.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xuncha.report.circular.editing import Section

_SENTENCE = re.compile("[^。；]+")  # noqa: RUF001
# What joins sentences and changes with their order.
_JOINTS = "，、 "  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Stale:
    """One sentence: its section, as it stands, and what the figures give instead ("" for nothing)."""

    heading: str
    sentence: str
    instead: str


def stale_sentences(
    written: Sequence[Section], drafted: Iterable[Section], now: Sequence[Section]
) -> list[Stale]:
    """What of `written` was drafted once (`drafted`: all drafts so far) and would not be `now`."""
    once = {sentence for section in drafted for sentence in _sentences(section)}
    valid = {sentence for section in now for sentence in _sentences(section)}
    found = []
    for section in written:
        same = [one for one in now if one.heading == section.heading]
        own = _sentences(section)
        new = [said for one in same for said in _sentences(one) if said not in own]
        for sentence in own:
            if sentence in once and sentence not in valid:
                found.append(Stale(section.heading, sentence, _nearest(sentence, new)))
    return found


def _sentences(section: Section) -> list[str]:
    texts = [match for text in section.paragraphs for match in _SENTENCE.findall(text)]
    return [said for text in texts if (said := text.strip(_JOINTS))]


def _nearest(sentence: str, new: Sequence[str]) -> str:
    """The new sentence most like the old one, where any is."""
    close = difflib.get_close_matches(sentence, new, 1, 0.4)
    return close[0] if close else ""
