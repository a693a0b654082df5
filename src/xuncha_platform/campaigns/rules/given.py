"""What an office may give to a campaign besides its sites: which clauses take it, how a list is
read (docs/given.md)."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha.given.ranges import sort_ranges
from xuncha.given.reposts import sort_policies
from xuncha.score.rulebook import load_rulebook
from xuncha.score.rules import Rule, Rulebook
from xuncha_platform.campaigns.models import GivenKind
from xuncha_platform.campaigns.rules.rulebooks import check_text
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web.uploads import check

EARLIER = "earlier"
# An observation that is only made where it was given: a rulebook that selects it asks for it.
_OBSERVED = {
    EARLIER: "address_gone",
    GivenKind.REPOSTS.value: "repost_late",
    GivenKind.ADDRESSES.value: "server_abroad",
}
# The core's names of the columns, and what the office reads above them.
COLUMNS = {
    GivenKind.REPOSTS.value: ("title", "published", "url"),
    GivenKind.ADDRESSES.value: ("start", "end", "country", "region"),
}
# Faults told one by one; of the others the number.
_TOLD = 50


@dataclass(frozen=True, slots=True)
class Read:
    """A list whose rows can all be used."""

    rows: int
    # As GivenList.content keeps it.
    content: str


def rules_for(rulebook: str, text: str) -> dict[str, Rule]:
    """What the rulebook of a campaign asks for → the row that takes it. `text`: of its own file.

    Raises InputError where the rulebook cannot be read.
    """
    book = check_text(rulebook, text) if text else load_rulebook(rulebook)
    found = {what: _row_with(book, name) for what, name in _OBSERVED.items()}
    return {what: rule for what, rule in found.items() if rule is not None}


def _row_with(book: Rulebook, observation: str) -> Rule | None:
    return next((rule for rule in book.rules if observation in rule.observations), None)


def read_upload(kind: str, upload: UploadedFile) -> Read:
    """The list in an uploaded CSV or Excel file.

    Raises InputError with one line a fault, each with its row; ValidationError for a file of
    another kind.
    """
    ending = check(upload, ("csv", "xlsx", "xls"))
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{Path(upload.name or '').stem[:60] or kind}.{ending}"
        path.write_bytes(upload.read())
        try:
            return _read(kind, path)
        except InputError as error:
            raise refused(str(error).replace(f"{folder}{os.sep}", "")) from error


def _read(kind: str, path: Path) -> Read:
    if kind == GivenKind.REPOSTS:
        policies, faults = sort_policies(path)
        rows = [[one.title, one.published, one.url] for one in policies]
    else:
        ranges, faults = sort_ranges(path)
        rows = [[first, last, place.country, place.region] for first, last, place in ranges]
    if faults:
        raise refused("\n".join(_told(faults)))
    return Read(len(rows), _table(COLUMNS[kind], rows))


def _told(faults: Sequence[InputError]) -> Iterator[str]:
    lines = [str(one) for one in faults]
    yield from lines[:_TOLD]
    more = len(lines) - _TOLD
    if more > 0:
        yield _("另有 %(count)d 行有错误。") % {"count": more}


def _table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def first_rows(content: str, most: int) -> list[list[str]]:
    """The first rows of a kept list, without its header."""
    reader = csv.reader(io.StringIO(content, newline=""))
    next(reader, None)
    return [row for row, _number in zip(reader, range(most), strict=False)]
