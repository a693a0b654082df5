"""A seam for an external model that reads texts for wrong words. Off unless the office sets it.

`XUNCHA_WORDING_MODEL=package.module:factory` names a function without arguments that gives an
object with `name` and `suspects`. Nothing is downloaded and nothing is sent anywhere by this
program; what the model does is the office's matter. Its findings are suspected like all others.
docs/wording.md says how to write one.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from xuncha.checks.wording.match import CONTEXT, Hit
from xuncha.checks.wording.term import Severity
from xuncha.errors import InputError

SETTING = "XUNCHA_WORDING_MODEL"


class Suspect(NamedTuple):
    """What a model holds for wrong: text[start:end], and what it would write."""

    start: int
    end: int
    suggestion: str


class WordingModel(Protocol):
    """A reader of texts. The same text must give the same answer: a judgement is repeatable."""

    @property
    def name(self) -> str:
        """Name and version, printed as the source of its findings."""

    def suspects(self, text: str) -> Iterable[Suspect]:
        """The places it holds for wrong, in order."""


def chosen_model() -> WordingModel | None:
    """The model the office has set; None, the default, where it has set none.

    Raises InputError when the setting names nothing that can be loaded.
    """
    setting = os.environ.get(SETTING, "")
    return _loaded(setting) if setting else None


@cache
def _loaded(setting: str) -> WordingModel:
    module, _, name = setting.partition(":")
    try:
        model: WordingModel = getattr(importlib.import_module(module), name)()
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise InputError(
            f"{SETTING}={setting} 加载不了({error})。应写成 模块:函数;不用外部模型时不要设置。",
            f"{SETTING}={setting} cannot be loaded ({error}). It is module:function, or unset.",
        ) from error
    return model


def hits_of_model(model: WordingModel, text: str, known: Sequence[Hit]) -> tuple[Hit, ...]:
    """What the model adds to the hits of the term lists; places outside the text are dropped."""
    taken = [(hit.start, hit.end) for hit in known]
    found = []
    for start, end, suggestion in model.suspects(text):
        inside = 0 <= start < end <= len(text)
        if not inside or any(start < last and first < end for first, last in taken):
            continue
        context = " ".join(text[max(0, start - CONTEXT) : end + CONTEXT].split())
        wrong = text[start:end]
        found.append(Hit(start, end, wrong, suggestion, Severity.GENERAL, context, model.name))
    return tuple(found)
