"""The fields of a circular's text as people read and write them: {郑州市 · 不合格}.

What is stored is the path, {regions[0].failing}. In the editor its name stands in the braces; what
is sent may hold names, of either language, and paths.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.utils.translation import get_language, override

from xuncha.report.circular.editing import Section
from xuncha_platform.circulars.rules.field_names import field_name

# Two braces print one (xuncha.report.circular.editing): between them is no field.
_FIELD = re.compile(r"\{\{|\}\}|\{([^{}\n]+)\}")
_NO_NAME = re.compile(r"[{}\n]")


class FieldWords:
    """Both directions for the figures at `paths` of these facts."""

    def __init__(self, paths: Iterable[str], facts: Mapping[str, Any]) -> None:
        listed = list(paths)
        self._names: dict[str, str] = {}
        self._paths = {path: path for path in listed}
        for language, _name in settings.LANGUAGES:
            with override(language):
                names = _unique(listed, facts)
            self._paths |= {name: path for path, name in names.items()}
            if language == get_language():
                self._names = names

    def name(self, path: str) -> str:
        """What a field is called on this page; no two are called alike."""
        return self._names.get(path, path)

    def shown(self, text: str) -> str:
        """A stored text with names in its braces; fields that are not known keep their path."""
        return _FIELD.sub(lambda found: self._put(found, self._names), text)

    def stored(self, text: str) -> str:
        """A text as it was sent with paths in its braces; what is no name stays as it is."""
        return _FIELD.sub(lambda found: self._put(found, self._paths), text)

    def sections_shown(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        """Stored sections for the editor."""
        return tuple(
            replace(one, paragraphs=tuple(map(self.shown, one.paragraphs))) for one in sections
        )

    def sections_stored(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        """Sections of the editor for storing."""
        return tuple(
            replace(one, paragraphs=tuple(map(self.stored, one.paragraphs))) for one in sections
        )

    @staticmethod
    def _put(found: re.Match[str], words: Mapping[str, str]) -> str:
        if found[1] is None:
            return found[0]
        said = found[1].strip()
        return f"{{{words[said]}}}" if said in words else found[0]


def _unique(paths: Iterable[str], facts: Mapping[str, Any]) -> dict[str, str]:
    """Path → name; of several with one name the second is called … 2."""
    names: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for path in paths:
        name = field_name(path, facts)
        if _NO_NAME.search(name):
            name = path
        seen[name] += 1
        names[path] = name if seen[name] == 1 else f"{name} {seen[name]}"
    return names
