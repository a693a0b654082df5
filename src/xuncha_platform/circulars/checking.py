"""What has to be clean before a circular goes out: figures, typed numbers, signed exceptions."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from xuncha.report.circular.build.model import Circular as Composed
from xuncha.report.circular.check import check_record
from xuncha.report.circular.editing import Section, edited, sections_of, typed_numbers
from xuncha.report.circular.facts.record import Record
from xuncha_platform.circulars.facts import Draft, compose_now
from xuncha_platform.circulars.models import Circular, Version
from xuncha_platform.circulars.queries.editing import named_fields
from xuncha_platform.circulars.rules.stale import stale_sentences
from xuncha_platform.circulars.services.editing import read

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that does not agree: where, the line that says what, who answers for it."""

    path: str
    line: str
    signed_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A circular as it would be printed, with what the check says of it."""

    record: Record
    circular: Composed
    doubts: tuple[Doubt, ...]

    @property
    def open_doubts(self) -> list[Doubt]:
        """What nobody has answered for."""
        return [doubt for doubt in self.doubts if not doubt.signed_by]


def newest(circular: Circular) -> Version:
    """The version that counts."""
    found: Version = circular.versions.order_by("-number")[0]
    return found


def signed_ones(circular: Circular) -> list[Doubt]:
    """What somebody answered for with name and reason."""
    rows = circular.exceptions.select_related("by").order_by("id")
    return [Doubt(one.path, one.line, str(one.by), one.reason) for one in rows]


def checked(
    circular: Circular, version: Version | None = None, draft: Draft | None = None
) -> Checked:
    """The circular with its newest text and its doubts; `draft` where it was composed already.

    Raises InputError where the text holds a field that the figures no longer have.
    """
    draft = draft or compose_now(circular)
    sections = read((version or newest(circular)).sections)
    printed = edited(draft.circular, sections)
    signed = {one.line: one for one in circular.exceptions.select_related("by").order_by("id")}
    doubts = []
    for path, line in _lines(draft, sections, _drafts(circular)):
        answer = signed.get(line)
        who, why = (str(answer.by), answer.reason) if answer else ("", "")
        doubts.append(Doubt(path, line, who, why))
    return Checked(draft.record, printed, tuple(doubts))


def _drafts(circular: Circular) -> list[Section]:
    """The sections of every draft that its versions were begun from."""
    stored = circular.versions.values_list("drafted", flat=True)
    return [section for drafted in stored for section in read(drafted)]


def _lines(
    draft: Draft, sections: tuple[Section, ...], drafts: list[Section]
) -> list[tuple[str, str]]:
    lines = [(fault.path, str(fault)) for fault in check_record(draft.record)]
    now = sections_of(draft.circular)
    for heading, number in typed_numbers(sections, (*drafts, *now)):
        where = heading or _("开头")
        line = _("“%(where)s”里的“%(number)s”是手写的数字,没有用数字字段,不随数据变化,也无从核对")
        lines.append((where, line % {"where": where, "number": number}))
    said = named_fields(draft.facts)
    for one in stale_sentences(sections, drafts, now):
        where = one.heading or _("开头")
        lines.append((where, _stale(where, said(one.sentence), said(one.instead))))
    return lines


def _stale(where: str, sentence: str, instead: str) -> str:
    words = {"where": where, "sentence": _cut(sentence), "instead": _cut(instead)}
    if not instead:
        return _("“%(where)s”里的“%(sentence)s”是按起草时的数据写的,按现在的数据没有这一句") % words
    return (
        _("“%(where)s”里的“%(sentence)s”是按起草时的数据写的,按现在的数据是“%(instead)s”") % words
    )


def _cut(text: str) -> str:
    """A line of the check is kept when it is signed: no longer than its column."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
