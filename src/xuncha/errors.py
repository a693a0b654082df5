"""The one error a user can mend: what is wrong, where, and what to do, in one line."""

from __future__ import annotations

from xuncha.words import say


class InputError(Exception):
    """Unusable input or wrong usage. The command prints the message and exits with code 2."""

    def __init__(self, chinese: str, english: str) -> None:
        super().__init__(say(chinese, english))


class Stopped(KeyboardInterrupt):
    """Ctrl-C was pressed, and the person has been told what that means."""


def one_line(error: BaseException) -> str:
    """An exception in one line: its own words where they are for users, else its class as well."""
    said = " ".join(str(error).split())
    if said and isinstance(error, InputError | OSError):
        return said
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
