"""The rules of a campaign: one of the core's rulebooks, or a file of the office's own."""

from __future__ import annotations

import functools
import hashlib
import os
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings

from xuncha.errors import InputError
from xuncha.machine.files import write_atomically
from xuncha.punctuation import full_width
from xuncha.score.rulebook import RULEBOOKS, load_rulebook
from xuncha.score.rules import Rulebook
from xuncha_platform.registry.rules.refusal import refused

# 政务新媒体 are judged by a table of their own; a campaign inspects websites.
FOR_WEBSITES = tuple(name for name in RULEBOOKS if not name.startswith("media-"))


def own_text(rulebook: str) -> str:
    """The text of one of the core's rulebooks."""
    file = resources.files("xuncha.rulebooks") / f"{rulebook}.yaml"
    return file.read_text(encoding="utf-8")


@functools.lru_cache(maxsize=16)  # The same few texts are asked for by draws, passes and pages.
def check_text(name: str, text: str) -> Rulebook:
    """Load an office's rulebook. Raises InputError with one line a fault, each with its line."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{Path(name).stem or 'rulebook'}.yaml"
        path.write_text(text, encoding="utf-8", newline="")
        try:
            return load_rulebook(str(path))
        except InputError as error:
            raise refused(str(error).replace(f"{folder}{os.sep}", "")) from error


def for_core(rulebook: str, text: str) -> str:
    """What the core is given: the id of its own rulebook while that still has this very text,
    else a file that holds the text."""
    if rulebook in RULEBOOKS and text in ("", own_text(rulebook)):
        return rulebook
    digest = hashlib.sha256(text.encode()).hexdigest()
    # The file is called as the office called it: its name stands in the evidence.
    path = Path(settings.DATA) / "rulebooks" / digest[:16] / _file_name(rulebook)
    if not path.exists():
        write_atomically(path, text.encode())
    return str(path)


def _file_name(uploaded: str) -> str:
    # A Chinese character takes three bytes, a file name 255.
    return f"{Path(uploaded).stem[:60] or 'rulebook'}.yaml"


@functools.cache
def title_of(rulebook: str) -> str:
    """One of the core's rulebooks by its name and document number; an office's file as it is."""
    if rulebook not in RULEBOOKS:
        return rulebook
    loaded = load_rulebook(rulebook)
    return full_width(f"{loaded.name}({loaded.document})")
