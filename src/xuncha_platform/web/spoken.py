"""The words that the core has, in the language of the page: they are in no catalogue of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.functional import lazystr
from django.utils.translation import get_language

from xuncha.punctuation import full_width, widen_all
from xuncha.report import english_words, words
from xuncha.report.describe import describe
from xuncha.report.mending import mending
from xuncha.words import is_english, speaking


def in_english() -> bool:
    """Whether the page is read in English."""
    return is_english(get_language() or "")


_ENGLISH_MARKS = {"、": ","}


class SpokenMiddleware:
    """What the core says within a request is in the person's language, not in the server's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer; stands after the middleware that finds out the language."""
        with speaking(get_language() or ""):
            return self._get_response(request)


class _Pair:
    """One word; lazy, as tables and forms are made before anybody asks."""

    def __init__(self, chinese: str, english: str) -> None:
        self._chinese, self._english = chinese, english

    def __str__(self) -> str:
        return self._english if in_english() else self._chinese


def _both(chinese: Mapping[str, str], english: Mapping[str, str]) -> Mapping[str, Any]:
    return {code: lazystr(_Pair(word, english[code])) for code, word in chinese.items()}


CHECKS: Mapping[str, Any] = _both(words.CHECKS, english_words.CHECKS)
COLUMN_KINDS: Mapping[str, Any] = _both(words.COLUMN_KINDS, english_words.COLUMN_KINDS)


def check_word(code: str) -> str:
    """The name of a check; one that has no words yet is shown as it is."""
    return str(CHECKS.get(code, code))


# What a result keeps where a round ended without a report and without a reason. Rows, circulars
# and sealed manifests have it in these words.
NO_REPORT = "没有得到报告"

# What is stored word for word (score/judge.py); longer sentences stay as they are.
_STORED = {
    NO_REPORT: "There was no report",
    **{word: english_words.KINDS[kind] for kind, word in words.KINDS.items()},
    "须由人核查": "To be checked by a person",
}


def stored_word(text: object) -> str:
    """A word that a report or a result has stored in Chinese."""
    plain = str(text)
    return _STORED.get(plain, plain) if in_english() else plain


def described(name: str, detail: Mapping[str, Any]) -> str:
    """A finding in a line."""
    finding = {"name": name, "detail": detail}
    if in_english():
        return describe(finding, english=True)
    return full_width(describe(finding))


def mended(names: Iterable[str]) -> str:
    """What the editor of a site does about findings of these names; empty where nothing is said."""
    if in_english():
        return " ".join(mending(names, english=True))
    return full_width("".join(mending(names)))


def in_a_line(what: str, more: str) -> str:
    """Two parts of a line, the second says more of the first."""
    return f"{what}: {more}" if in_english() else full_width(f"{what}:{more}")


def in_a_row(*parts: object, mark: str = ",") -> str:
    """Parts of a line, one after the other."""
    if in_english():
        return f"{_ENGLISH_MARKS.get(mark, mark)} ".join(map(str, parts))
    return widen_all(mark).join(map(str, parts))


def bracketed(what: str, more: str) -> str:
    """A word with another in brackets behind it."""
    return f"{what} ({more})" if in_english() else full_width(f"{what}({more})")
