"""What every room may offer to the pages of the office, found by its name in `queries.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

# In the order in which a person's day meets them.
ROOMS = (
    "findings",
    "notices",
    "campaigns",
    "circulars",
    "registry",
    "lifecycle",
    "watch",
    "jobs",
    "orgs",
    "people",
    "audit",
)


@cache
def offered(name: str) -> tuple[Callable[..., Any], ...]:
    """The functions called `name` in the queries of all rooms."""
    return tuple(_each(name))


def _each(name: str) -> Iterator[Callable[..., Any]]:
    for room in ROOMS:
        module = f"xuncha_platform.{room}.queries"
        if find_spec(module) is None:
            continue
        function = getattr(import_module(module), name, None)
        if function is not None:
            yield function
