"""Wrong words in a text, each with its surroundings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from xuncha.checks.wording.lexicon import Lexicon, default_lexicon
from xuncha.checks.wording.mentioned import is_mentioned
from xuncha.checks.wording.term import Severity, Term

# Characters to either side of a wrong word that a finding shows.
CONTEXT = 15


@dataclass(frozen=True, slots=True)
class Hit:
    """One wrong word at text[start:end], with up to fifteen characters to either side."""

    start: int
    end: int
    found: str
    suggestion: str
    severity: Severity
    context: str
    source: str = ""
    # The day up to which the term was checked, where it can be overtaken.
    as_of: date | None = None
    # A slip in the name of a place, or another place of that name.
    of_place: bool = False


def find_wrong_words(text: str, lexicon: Lexicon | None = None) -> tuple[Hit, ...]:
    """The wrong words of a text in order, without those that are right where they stand.

    Of two that overlap the longer one is reported.
    """
    lexicon = lexicon or default_lexicon()
    wrong, allowed = lexicon.matches(text)
    hits: list[Hit] = []
    for start, end, term in sorted(wrong, key=lambda match: (match[0], match[0] - match[1])):
        if _is_allowed(text, start, end, term, allowed):
            continue
        if hits and start < hits[-1].end:
            continue
        if is_mentioned(text, start, end, term.right):
            continue
        context = " ".join(text[max(0, start - CONTEXT) : end + CONTEXT].split())
        told = (term.severity, context, term.source, term.as_of, term.of_place)
        hits.append(Hit(start, end, term.wrong, term.right, *told))
    return tuple(hits)


def _is_between(before: str, after: str, term: Term) -> bool:
    """Whether two right words meet here: 公布|暑假."""
    return any(before in first and after in second for first, second in term.between)


def _is_allowed(
    text: str, start: int, end: int, term: Term, allowed: list[tuple[int, int]]
) -> bool:
    if term.at_end and "\u4e00" <= text[end : end + 1] <= "\u9fff":
        return True
    if start and text[start - 1] in term.not_after:
        return True
    if end < len(text) and text[end] in term.not_before:
        return True
    if term.between and start and end < len(text) and _is_between(text[start - 1], text[end], term):
        return True
    return bool(term.allow) and any(
        first <= start and end <= last and text[first:last] in term.allow for first, last in allowed
    )
