"""A room's catalogues: English as people wrote it, Chinese with its punctuation widened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from xuncha.punctuation import MARK, full_width
from xuncha_platform.web.catalogues.extract import Text

LANGUAGES = ("en", "zh_Hans")
_DAY = datetime(2016, 1, 1, tzinfo=UTC)
_PLACEHOLDER = re.compile(r"%\(\w+\)[sdif]|%%|%[sd]|\{\w*\}")


def folder_of(room: Path, language: str) -> Path:
    """Where a room's catalogue of a language lies."""
    return room / "locale" / language / "LC_MESSAGES"


def english(room: Path, texts: list[Text]) -> Catalog:
    """The English catalogue: what was written stays, texts that are no longer used are left out.

    A new text gets the English that another room has for it, so that a word is one word
    throughout; else it is empty.
    """
    before = [stored(room), *(stored(other) for other in _others(room))]
    made = _empty("en")
    for text in texts:
        _add(
            made,
            text,
            next((one for one in (_kept(c, text) for c in before) if any(one)), _none(text)),
        )
    return made


def stored(room: Path, language: str = "en") -> Catalog:
    """A room's catalogue as its .po file says; empty when there is none."""
    path = folder_of(room, language) / "django.po"
    if not path.exists():
        return Catalog(language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def _others(room: Path) -> list[Path]:
    return [path for path in sorted(room.parent.iterdir()) if path != room and path.is_dir()]


def chinese(texts: list[Text], own: Mapping[str, str] | None = None) -> Catalog:
    """Sources are written with half-width marks; what people read has full-width ones.

    `own`: Django's texts that are said in other words than Django's.
    """
    made = _empty("zh_Hans")
    for django, ours in (own or {}).items():
        made.add(django, widened(ours))
    for text in texts:
        wide = widened(text.zh)
        if wide != text.zh:
            # One plural form: babel wants as many as the language has.
            _add(made, text, (wide,) if text.plural else wide)
    return made


def widened(text: str) -> str:
    """The text with Chinese punctuation; placeholders count as words and stay as they are."""
    found = _PLACEHOLDER.findall(text)
    wide = full_width(_PLACEHOLDER.sub(MARK, text))
    for original in found:
        wide = wide.replace(MARK, original, 1)
    return wide


def missing(catalogue: Catalog) -> list[Message]:
    """The messages that have no text yet."""
    return [one for one in catalogue if one.id and not _is_complete(one)]


def written(catalogue: Catalog, room: Path, language: str) -> None:
    """Write the .po and the .mo; a catalogue without messages leaves no files."""
    folder = folder_of(room, language)
    if not len(catalogue):
        for name in ("django.po", "django.mo"):
            (folder / name).unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "django.po").open("wb") as file:
        # No line numbers and no dates: a catalogue changes when a text does.
        write_po(file, catalogue, width=100, omit_header=False, include_lineno=False)
    with (folder / "django.mo").open("wb") as file:
        write_mo(file, catalogue)


def _empty(language: str) -> Catalog:
    """A catalogue whose header says nothing that changes from run to run."""
    return Catalog(
        language,
        project="Xuncha",
        version="1",
        header_comment=f"# Xuncha, {language}",
        msgid_bugs_address="-",
        last_translator="-",
        language_team="-",
        creation_date=_DAY,
        revision_date=_DAY,
        fuzzy=False,
    )


def _id(text: Text) -> str | tuple[str, str]:
    return (text.zh, text.plural) if text.plural else text.zh


def _none(text: Text) -> str | tuple[str, ...]:
    return ("", "") if text.plural else ""


def _kept(catalogue: Catalog, text: Text) -> str | tuple[str, ...]:
    context = text.context or None
    before = catalogue.get(_id(text), context) or catalogue.get(text.zh, context)
    if before is None:
        return _none(text)
    said = _strings(before)
    if text.plural:
        return said if len(said) > 1 else said * 2
    return said[0]


def _add(catalogue: Catalog, text: Text, string: str | tuple[str, ...]) -> None:
    catalogue.add(
        _id(text),
        string,
        locations=sorted({(name, 0) for name, _line in text.places}),
        flags=["python-format"] if _PLACEHOLDER.search(text.zh) else [],
        context=text.context or None,
    )


def _is_complete(message: Message) -> bool:
    return all(_strings(message))


def _strings(message: Message) -> tuple[str, ...]:
    """What it says in each of its forms, of which there is one unless it counts something."""
    said = message.string or ""
    return (said,) if isinstance(said, str) else tuple(said)
