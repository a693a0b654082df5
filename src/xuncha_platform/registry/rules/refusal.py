"""One way to refuse a value: a line a clerk can act on, already in the reader's language."""

from __future__ import annotations

from xuncha.errors import InputError


def refused(problem: str) -> InputError:
    """The error to raise; `problem` says what is wrong and how to mend it."""
    return InputError(problem, problem)
