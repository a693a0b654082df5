"""A switch that turns the family files off, so that the general case can be measured alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

_state = {"on": True}


def families_are_on() -> bool:
    """Whether what is known of single content systems is used."""
    return _state["on"]


@contextmanager
def families_off() -> Iterator[None]:
    """Read without any knowledge of content systems. For measurements; not for threads."""
    _state["on"] = False
    try:
        yield
    finally:
        _state["on"] = True
