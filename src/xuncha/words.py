"""Which language to speak: Chinese unless the environment, or whoever is answered, asks for English."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from xuncha.punctuation import prose

# Set while one person is answered: a server's environment says nothing about its readers.
_asked: ContextVar[str] = ContextVar("language that was asked for", default="")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it every `say` is in this language ("zh-hans", "en"), whatever the environment says."""
    token = _asked.set(language)
    try:
        yield
    finally:
        _asked.reset(token)


def speaks_english() -> bool:
    """Whether English is asked for: by `speaking`, else by LC_ALL, LC_MESSAGES or LANG, in order."""
    asked = _asked.get()
    if asked:
        return is_english(asked)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return is_english(value)
    return False


def is_english(language: str) -> bool:
    """Whether the name of a language or locale is one of English."""
    return language.lower().startswith("en")


def say(chinese: str, english: str) -> str:
    """One message in the language that is asked for; Chinese is the default."""
    return english if speaks_english() else prose(chinese)
