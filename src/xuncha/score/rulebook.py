"""Rulebooks: YAML files that say what is judged by which clause and what it costs."""

from __future__ import annotations

import functools
from importlib import resources
from pathlib import Path

from xuncha.errors import InputError
from xuncha.score.bookschema import read_book
from xuncha.score.fields import Faults
from xuncha.score.marked import Entry, parse_marked, read_marked
from xuncha.score.merge import merge_books
from xuncha.score.rules import Rulebook

# The rulebooks that come with the software.
RULEBOOKS = ("census-2015", "guideline-2017", "inspection-2019", "media-2019")
# The one in force, for whoever names none.
DEFAULT_RULEBOOK = "inspection-2019"


def load_rulebook(id_or_path: str) -> Rulebook:
    """Load a rulebook by the id of one of RULEBOOKS or by the path of a YAML file.

    Raises InputError with one line a fault: `file:line: what is wrong`.
    """
    faults = Faults()
    entry = _resolve(_read(id_or_path), faults)
    faults.raise_if_any()
    rulebook = read_book(entry, faults)
    faults.raise_if_any()
    return rulebook


def _read(id_or_path: str) -> Entry:
    if id_or_path in RULEBOOKS:
        return _read_own(id_or_path)
    path = Path(id_or_path)
    if path.suffix not in (".yaml", ".yml"):
        known = "、".join(RULEBOOKS)
        raise InputError(
            f"没有指标集“{id_or_path}”(可用:{known},或一个 .yaml 文件的路径)",
            f"no rulebook '{id_or_path}' (known: {', '.join(RULEBOOKS)}, or the path of a .yaml)",
        )
    return read_marked(path, id_or_path)


@functools.cache  # Entries are frozen, and reading thousands of lines takes a tenth of a second.
def _read_own(name: str) -> Entry:
    file = resources.files("xuncha.rulebooks") / f"{name}.yaml"
    return parse_marked(file.read_bytes(), f"{name}.yaml")


def _resolve(own: Entry, faults: Faults) -> Entry:
    """Lay an office's table over the one it extends; only our own tables can be extended."""
    fields = own.value
    if not isinstance(fields, dict) or "extends" not in fields:
        return own
    base = fields["extends"]
    if base.written not in RULEBOOKS:
        faults.add(
            base,
            f"extends 只能是 {'、'.join(RULEBOOKS)} 之一",
            f"extends must be one of {', '.join(RULEBOOKS)}",
        )
        return own
    return merge_books(_read_own(base.written), own, faults)
