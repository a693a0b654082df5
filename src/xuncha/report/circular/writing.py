"""`xuncha circular build`: one record of facts → circular.docx, .html, annexes.xlsx, figures.json."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuncha.machine.files import write_together
from xuncha.report.circular.build.compose import compose
from xuncha.report.circular.build.model import Circular
from xuncha.report.circular.check import Fault, check_record
from xuncha.report.circular.facts.record import Record, load_records, record_from_mapping
from xuncha.report.circular.render.docx_file import docx_bytes
from xuncha.report.circular.render.figures_file import figures_bytes
from xuncha.report.circular.render.html_file import html_bytes
from xuncha.report.circular.render.xlsx_file import xlsx_bytes


@dataclass(frozen=True, slots=True)
class Built:
    """One circular that was written, and what the check says of its figures."""

    folder: Path
    circular: Circular
    faults: tuple[Fault, ...]

    def __str__(self) -> str:
        return str(self.folder)

    @property
    def files(self) -> tuple[Path, ...]:
        """The four files."""
        names = ("circular.docx", "circular.html", "annexes.xlsx", "figures.json")
        return tuple(self.folder / name for name in names)


def build_circular(
    facts: Path | str | Mapping[str, Any], out_dir: Path | str, only: str = ""
) -> list[Built]:
    """Build the circulars of a facts file (or of facts in memory) into `out_dir`.

    A file with one record, or `only` with the id of one, is built into `out_dir` itself; a list
    is built into a folder for each id. Nothing is written if any record is unusable (InputError).
    """
    if isinstance(facts, Mapping):
        records = [record_from_mapping(facts)]
    else:
        records = load_records(facts, only)
    composed = [(record, compose(record.node)) for record in records]
    out = Path(out_dir)
    several = len(composed) > 1
    return [
        _write(record, circular, out / record.prefix if several else out)
        for record, circular in composed
    ]


def composed(facts: Mapping[str, Any]) -> tuple[Record, Circular]:
    """A record in memory and its circular, not written yet: for those who edit its text.

    Raises InputError where the facts are unusable.
    """
    record = record_from_mapping(facts)
    return record, compose(record.node)


def write_built(record: Record, circular: Circular, folder: Path) -> Built:
    """Write the four files of a circular, and check its figures against the facts.

    All of them or none: InputError where they cannot be written.
    """
    return _write(record, circular, folder)


def _write(record: Record, circular: Circular, folder: Path) -> Built:
    faults = check_record(Record(record.node))
    contents = {
        "circular.docx": docx_bytes(circular),
        "circular.html": html_bytes(circular),
        "annexes.xlsx": xlsx_bytes(circular),
        "figures.json": figures_bytes(circular, faults),
    }
    write_together(folder, contents)
    return Built(folder, circular, tuple(faults))
