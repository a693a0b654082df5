"""`python -m xuncha_platform messages [room …]`: bring the translation catalogues up to date."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

import xuncha_platform
from xuncha_platform.web import wording

ROOMS = Path(xuncha_platform.__file__).parent


class Command(BaseCommand):
    """Collects the texts of each room, keeps the English ones, compiles both languages."""

    help = "Collect the texts of the rooms, update locale/en/…/django.po, compile the .mo files."
    # Texts are read from files; no database, no checks.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Name the options."""
        parser.add_argument("rooms", nargs="*", help="rooms; default all")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Write the catalogues; tell which English texts are missing."""
        from xuncha_platform.web.catalogues import catalogue, extract

        absent = 0
        for room in rooms(options["rooms"]):
            try:
                texts = extract.texts_of(room)
            except ValueError as error:
                raise CommandError(str(error)) from error
            english = catalogue.english(room, texts)
            catalogue.written(english, room, "en")
            catalogue.written(catalogue.chinese(texts, own_words(room)), room, "zh_Hans")
            lacking = catalogue.missing(english)
            absent += len(lacking)
            self.stdout.write(f"{room.name}: {len(texts)} texts, {len(lacking)} without English")
            for message in lacking:
                self.stdout.write(f"  {message.id}")
        if absent:
            raise CommandError(f"{absent} texts have no English: fill in locale/en/…/django.po")


def own_words(room: Path) -> Mapping[str, str]:
    """Django's messages in other words; they stand in the catalogue of the room `web`."""
    return wording.DJANGO if room.name == "web" else {}


def rooms(names: list[str] | None = None) -> list[Path]:
    """The folders of the rooms named, or of all."""
    every = [path for path in sorted(ROOMS.iterdir()) if (path / "__init__.py").exists()]
    chosen = [path for path in every if not names or path.name in names]
    if names and len(chosen) != len(set(names)):
        raise CommandError(f"no such room among: {', '.join(names)}")
    return chosen
