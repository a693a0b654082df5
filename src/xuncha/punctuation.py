"""Chinese punctuation: narrow for comparing, full-width for what people read.

Our own sources are written with half-width marks; this is the one place that widens them. Data
that programs read (codes, CSV cells, the deduction sentence of a report) stay as they are.
"""

from __future__ import annotations

import re

# Narrow marks and their full-width forms (by code point: the two are hard to tell apart).
WIDE = {",": "\uff0c", ";": "\uff1b", ":": "\uff1a", "?": "\uff1f", "!": "\uff01"}
_NARROW = str.maketrans(
    {wide: mark for mark, wide in WIDE.items()} | {"\uff08": "(", "\uff09": ")"}
)
_EVERY = str.maketrans(WIDE | {"(": "\uff08", ")": "\uff09"})

# Stands for a printed figure while the text around it is looked at; private use, in no text.
MARK = "\ue000"
# Likewise for what is kept.
_KEEP = "\ue001"
_CHINESE = r"[\u2014\u2018-\u201d\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]"
_ADDRESS = r"(?:https?://|www\.)[\w.:/?&=%#~-]+|[A-Za-z0-9_.+-]+@[A-Za-z0-9_.-]+"
_TOKEN = r"[^\s,;:?!\u2018-\u201d\u3001\u3002\uff01-\uff5e]"
# An editor opens file:line: at the line.
_LINE = r"(?::\d+:)?"
# A path begins at a folder, or as on Windows. A blank is within it where another folder follows,
# or a number in brackets, as copies have: "新建文件夹 (2)".
_ROOT = r"(?:~|\.{0,2}|[A-Za-z0-9_.-]+)/|(?<![A-Za-z0-9])[A-Za-z]:[\\/]|\\\\"
_WITHIN = rf"(?:{_TOKEN}| +(?=(?:{_TOKEN}| )*[\\/])| (?=\([^()\s]*\)))*"
_PATH = rf"(?:{_ROOT}){_WITHIN}{_LINE}"
# A bare ".csv" in brackets is no file: something stands before the dot.
_FILE = rf"{_TOKEN}*[^\s(]\.(?:csv|docx|gz|html|json|part|toml|txt|xlsx|ya?ml|zip)\b{_LINE}"
_QUOTED = "\u201c[^\u201c\u201d]*\u201d"
_KEPT = re.compile(_ADDRESS)
_KEPT_IN_PROSE = re.compile("|".join((_ADDRESS, _QUOTED, _PATH, _FILE)))


def narrow(text: str) -> str:
    """The text with half-width commas, colons, brackets: for comparing, never for printing."""
    return text.translate(_NARROW)


def full_width(text: str) -> str:
    """The text with Chinese punctuation; numbers, codes and addresses keep theirs."""
    return _widen_around(_KEPT, text)


def prose(text: str) -> str:
    """As full_width, and what is quoted or names a file is left exactly as it is."""
    return _widen_around(_KEPT_IN_PROSE, text)


def widen_all(text: str) -> str:
    """Every mark and bracket of text that is known to be Chinese prose."""
    return text.translate(_EVERY)


def _widen_around(kept: re.Pattern[str], text: str) -> str:
    """The marks are looked at with what is kept masked, so that neighbours still count."""
    if _KEEP in text:
        return text
    found = kept.findall(text)
    # A quotation is Chinese to its neighbours; the rest is a word.
    masked = _widen(kept.sub(lambda m: f"\u201c{_KEEP}\u201d" if _is_quote(m) else _KEEP, text))
    for original in found:
        inner = original[1:-1] if original.startswith("\u201c") else original
        masked = masked.replace(_KEEP, inner, 1)
    return masked


def _is_quote(match: re.Match[str]) -> bool:
    return match.group().startswith("\u201c")


def _widen(text: str) -> str:
    text = _brackets(text)
    for mark, wide in WIDE.items():
        escaped = re.escape(mark)
        before = rf"(?<={_CHINESE}){escaped}[ \t]*"
        after = rf"(?<=[\w%{MARK}{_KEEP}]){escaped}[ \t]*(?={_CHINESE}|{MARK}|$)"
        text = re.sub(rf"{before}|{after}", wide, text)
    return text


def _brackets(text: str) -> str:
    """Brackets are full-width where they hold Chinese or a figure, or follow Chinese."""
    # Brackets that hold others hold Chinese beside these: (依据:regions.failing (1 + 2)).
    within = r"[^()]*(?:\([^()]*\)[^()]*)*"
    holds = rf"\(([^()]*(?:{_CHINESE}|{MARK}){within})\)"
    follows = rf"(?<={_CHINESE})\(([^()]*)\)"
    for pattern in (holds, follows, holds):
        text = re.sub(pattern, "\uff08\\1\uff09", text)
    return text
