"""Chinese punctuation: narrow for comparing, full-width for printing."""

from __future__ import annotations

import re

# Narrow marks and their full-width forms (by code point: the two are hard to tell apart).
WIDE = {",": "\uff0c", ";": "\uff1b", ":": "\uff1a", "?": "\uff1f", "!": "\uff01"}
_NARROW = str.maketrans(
    {wide: mark for mark, wide in WIDE.items()} | {"\uff08": "(", "\uff09": ")"}
)

# Stands for a printed figure while the text around it is looked at; private use, in no text.
MARK = "\ue000"
_CHINESE = r"[\u2014\u2018-\u201d\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]"
_ADDRESS = re.compile(r"(?:https?://|www\.)[\w.:/?&=%#~-]+|[A-Za-z0-9_.+-]+@[A-Za-z0-9_.-]+")


def narrow(text: str) -> str:
    """The text with half-width commas, colons, brackets: for comparing, never for printing."""
    return text.translate(_NARROW)


def full_width(text: str) -> str:
    """The text with Chinese punctuation; numbers, codes and addresses keep theirs."""
    result, end = [], 0
    for match in _ADDRESS.finditer(text):
        result += [_widen(text[end : match.start()]), match.group()]
        end = match.end()
    return "".join([*result, _widen(text[end:])])


def _widen(text: str) -> str:
    text = _brackets(text)
    for mark, wide in WIDE.items():
        after = rf"(?<=[\d%{MARK}])" + re.escape(mark) + rf"\s*(?={_CHINESE}|{MARK}|$)"
        text = re.sub(rf"(?<={_CHINESE}){re.escape(mark)}\s*|{after}", wide, text)
    return text


def _brackets(text: str) -> str:
    """Brackets are full-width where they hold Chinese or a figure, or follow Chinese."""
    holds = rf"\(([^()]*(?:{_CHINESE}|{MARK})[^()]*)\)"
    follows = rf"(?<={_CHINESE})\(([^()]*)\)"
    for pattern in (holds, follows, holds):
        text = re.sub(pattern, "\uff08\\1\uff09", text)
    return text
