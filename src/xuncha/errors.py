"""The one error a user can mend: what is wrong, where, and what to do, in one line."""

from __future__ import annotations

from xuncha.words import say


class InputError(Exception):
    """Unusable input or wrong usage. The command prints the message and exits with code 2."""

    def __init__(self, chinese: str, english: str) -> None:
        super().__init__(say(chinese, english))
