"""Writes the letters and activities of the set, once every page of them is known."""

from __future__ import annotations

from . import (
    talk_calls,
    talk_letters_boxes,
    talk_letters_forums,
    talk_letters_more,
    talk_letters_offices,
    talk_surveys,
    talk_surveys_times,
)
from .talk_frames import write_all


def build() -> None:
    for module in (
        talk_letters_boxes,
        talk_letters_more,
        talk_letters_forums,
        talk_letters_offices,
        talk_calls,
        talk_surveys,
        talk_surveys_times,
    ):
        module.pages()
    write_all()
