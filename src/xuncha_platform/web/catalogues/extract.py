"""The texts of a room, as its Python files and templates give them to gettext."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.extract import extract
from django.utils.translation.template import templatize

# Function → which of its arguments are texts (babel's notation).
_KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


@dataclass(slots=True)
class Text:
    """One text: itself, its plural form and context where it has them, where it is used."""

    zh: str
    plural: str = ""
    context: str = ""
    places: list[tuple[str, int]] = field(default_factory=list)


def texts_of(room: Path) -> list[Text]:
    """Every text of a room's folder, in the order of its files.

    Raises ValueError with file and line for a file that cannot be read as what it is.
    """
    found: dict[tuple[str, str], Text] = {}
    for path in _files(room):
        name = path.relative_to(room).as_posix()
        for line, message, context in _messages(path):
            zh, plural = (message[0], message[1]) if isinstance(message, tuple) else (message, "")
            if not zh:
                continue
            text = found.setdefault((zh, context), Text(zh, context=context))
            text.plural = text.plural or plural
            text.places.append((name, line))
    return list(found.values())


def _files(room: Path) -> list[Path]:
    python = [path for path in room.rglob("*.py") if "migrations" not in path.parts]
    templates = [
        path for path in (room / "templates").rglob("*") if path.suffix in (".html", ".txt", ".xml")
    ]
    return sorted(python) + sorted(templates)


def _messages(path: Path) -> Iterator[tuple[int, str | tuple[str, ...], str]]:
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        source = _as_python(source, path)
    try:
        yield from (
            (line, message, context or "")
            for line, message, _comments, context in extract(
                "python", io.BytesIO(source.encode()), _KEYWORDS, options={"encoding": "utf-8"}
            )
        )
    except (SyntaxError, ValueError) as error:
        raise ValueError(f"{path}: {error}") from error


def _as_python(source: str, path: Path) -> str:
    # Lines keep their numbers; what stood before them is no indentation.
    return re.sub(r"^[ \t]+", "", templatize(source, origin=str(path)), flags=re.MULTILINE)
