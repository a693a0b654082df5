"""What the editor and the API show of a circular: its numbers, its versions side by side."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from xuncha.report.circular.build.figures import Figure
from xuncha.report.circular.build.model import Circular as Composed
from xuncha.report.circular.editing import figures_by_path
from xuncha.report.circular.render.html_file import html_bytes
from xuncha_platform.circulars.facts import Draft
from xuncha_platform.circulars.models import Circular, Version
from xuncha_platform.circulars.rules.field_names import field_name, operand_name
from xuncha_platform.circulars.rules.field_words import FieldWords
from xuncha_platform.web.spoken import in_a_row

_FIELD = re.compile(r"\{([^{}]+)\}")
# Figures that a sum comes from are named up to this many.
SHOWN = 4


def words_of(draft: Draft | None) -> FieldWords:
    """What the fields of a draft are called; without a draft every field keeps its path."""
    if draft is None:
        return FieldWords((), {})
    return FieldWords(figures_by_path(draft.circular), draft.facts)


def palette_of(draft: Draft) -> list[dict[str, str]]:
    """Every number that can stand in the text: its field, as it prints, what it comes from."""
    words = words_of(draft)
    figures = figures_by_path(draft.circular).values()
    return [_field(figure, words, draft.facts) for figure in figures]


def _field(figure: Figure, words: FieldWords, facts: dict[str, Any]) -> dict[str, str]:
    named = [operand_name(one.path, one.value, facts) for one in figure.operands]
    source = in_a_row(*named[:SHOWN], mark="、") + ("…" if len(named) > SHOWN else "")
    return {
        "path": figure.path,
        "name": words.name(figure.path),
        "printed": figure.printed,
        "source": source or _("数据"),
    }


def html_of(printed: Composed) -> bytes:
    """The document as it will be printed, as a page of its own."""
    return html_bytes(printed)


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph in the comparison: "same", "added" or "removed"."""

    change: str
    text: str


def compared(older: Version, newer: Version, said: Callable[[str], str] = str) -> Iterator[Line]:
    """What was taken out and put in between two versions: of title, date …, then of the text.

    `said` turns a paragraph as it is stored into what a person reads.
    """
    yield from _heads(older, newer)
    for line in _texts(older, newer):
        yield Line(line.change, said(line.text))


def _heads(older: Version, newer: Version) -> Iterator[Line]:
    if not older.head or not newer.head:
        # A version of before 0.2.0 does not say.
        return
    for name, after in newer.head.items():
        before = older.head.get(name, "")
        if before == after:
            continue
        label = getattr(Circular._meta.get_field(name), "verbose_name", name)
        for change, value in (("removed", before), ("added", after)):
            if value:
                yield Line(change, f"{label}:{value}")


def named_fields(facts: dict[str, Any]) -> Callable[[str], str]:
    """A function that writes {regions[0].failing} as 〔郑州市 · 不合格〕."""

    def said(text: str) -> str:
        return _FIELD.sub(lambda found: f"〔{field_name(found[1], facts)}〕", text)

    return said


def _texts(older: Version, newer: Version) -> Iterator[Line]:
    before, after = list(_lines(older)), list(_lines(newer))
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for change, a, b, c, d in matcher.get_opcodes():
        if change == "equal":
            yield from (Line("same", text) for text in before[a:b])
            continue
        yield from (Line("removed", text) for text in before[a:b])
        yield from (Line("added", text) for text in after[c:d])


def _lines(version: Version) -> Iterator[str]:
    for section in version.sections:
        if section["heading"]:
            yield section["heading"]
        yield from section["paragraphs"]
