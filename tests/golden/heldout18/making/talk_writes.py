"""Writes the letters and activities of the set, once every page of them is known."""

from __future__ import annotations

from . import (
    talk_calls,
    talk_letters,
    talk_letters_boards,
    talk_letters_counties,
    talk_letters_records,
    talk_talks,
)
from .talk_frames import write_all


def build() -> None:
    for module in (
        talk_letters,
        talk_letters_boards,
        talk_letters_counties,
        talk_letters_records,
        talk_calls,
        talk_talks,
    ):
        module.pages()
    write_all()
