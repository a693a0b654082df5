"""What people decided, as the core's ruling."""

from __future__ import annotations

from collections.abc import Iterable

from xuncha.score.ruling import Answer, Ruling

STANDING = frozenset({"confirmed"})
# 不成立、核减、豁免: three reasons for one effect, told apart for the record.
LIFTED = frozenset({"dismissed", "remitted", "exempt"})


def ruling_of(
    states: Iterable[tuple[str, str]], answers: Iterable[tuple[str, bool, int, str]]
) -> Ruling:
    """The ruling of (fingerprint, state) pairs and (indicator, violated, count, text) answers.

    Of several answers to one indicator the violated ones count together; "met" stands only where
    nobody found a violation.
    """
    confirmed, dismissed = set(), set()
    for fingerprint, state in states:
        if state in STANDING:
            confirmed.add(fingerprint)
        elif state in LIFTED:
            dismissed.add(fingerprint)
    return Ruling(frozenset(confirmed), frozenset(dismissed), _together(answers))


def _together(answers: Iterable[tuple[str, bool, int, str]]) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for indicator, violated, count, text in answers:
        known = found.get(indicator)
        if known is None or (violated and not known.violated):
            found[indicator] = Answer(violated, count if violated else 0, text)
        elif violated:
            found[indicator] = Answer(True, known.count + count, f"{known.text};{text}")
    return found
