"""The rule that stands in every reading of letters: the others have an answer here, this one's
place is empty, so it has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from xuncha.facts import Letter


def by_the_others(known: Sequence[tuple[Letter, bool]]) -> tuple[Letter, ...]:
    """Letters, those whose place of an answer is empty (`True`) as not answered, where nothing else
    is said of them and another of the same list has an answer there.

    别的信件在这一处有答复,这一件空着:没有答复。都空着的,不知道。
    """
    told = any(one.is_answered for one, _ in known)
    return tuple(
        replace(one, is_answered=False) if told and is_empty and one.is_answered is None else one
        for one, is_empty in known
    )
