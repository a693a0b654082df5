"""The main pages of the office: looked at in a browser, pictured for the guide, timed.

A room adds its pages here. `address` gets the small province of conftest.py, makes the rows the
page needs and returns where the page is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.platform.conftest import Tree


@dataclass(frozen=True)
class MainPage:
    """A page: its name, where it is, who looks at it (a role at the province; empty: nobody)."""

    name: str
    address: Callable[[Tree], str]
    role: str = "inspector"


def at(address: str) -> Callable[[Tree], str]:
    """A page that needs no rows of its own."""
    return lambda _tree: address


PAGES: list[MainPage] = [
    MainPage("home", at("/")),
    MainPage("search", at("/search/?q=甲")),
    MainPage("style", at("/style/"), "administrator"),
    MainPage("not-found", at("/no-such-page/")),
    MainPage("forbidden", at("/style/"), "reader"),
]
