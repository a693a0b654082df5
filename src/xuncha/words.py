"""Which language to speak: Chinese unless the environment asks for English."""

from __future__ import annotations

import os

from xuncha.punctuation import prose


def speaks_english() -> bool:
    """Whether LC_ALL, LC_MESSAGES or LANG (in that order) asks for English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return value.lower().startswith("en")
    return False


def say(chinese: str, english: str) -> str:
    """One message in the language the environment asks for; Chinese is the default."""
    return english if speaks_english() else prose(chinese)
