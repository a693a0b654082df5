"""When two entries of the register may be one site: by code, by address, by name."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from xuncha_platform.registry.rules.urls import url_key

# From certain to possible.
CODE, URL, NAME = "code", "url", "name"


@dataclass(frozen=True, slots=True)
class Entry:
    """What of a site duplicates are found by. `key` is a primary key or a line number."""

    key: int
    code: str
    url: str
    name: str
    region: int | str = 0


@dataclass
class Known:
    """Sites by what they are recognised by."""

    codes: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    urls: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    names: dict[tuple[str, int | str], list[int]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Known:
        """An index of `entries`."""
        known = cls()
        for entry in entries:
            known.add(entry)
        return known

    def add(self, entry: Entry) -> None:
        """Know one more."""
        for index, key in self._places(entry):
            index[key].append(entry.key)

    def matches(self, entry: Entry) -> Mapping[str, tuple[int, ...]]:
        """code, url, name → keys of the others that have the same; kinds without any left out."""
        kinds = {id(self.codes): CODE, id(self.urls): URL, id(self.names): NAME}
        found = {}
        for index, key in self._places(entry):
            others = tuple(other for other in index.get(key, ()) if other != entry.key)
            if others:
                found[kinds[id(index)]] = others
        return found

    def _places(self, entry: Entry) -> list[tuple[dict, object]]:
        places: list[tuple[dict, object]] = []
        if entry.code:
            places.append((self.codes, entry.code))
        if entry.url:
            places.append((self.urls, url_key(entry.url)))
        if entry.name:
            places.append((self.names, (_plain(entry.name), entry.region)))
        return places


def _plain(name: str) -> str:
    """A name without blanks and brackets of either width: lists differ in them."""
    narrow = unicodedata.normalize("NFKC", name)
    return "".join(c for c in narrow if not c.isspace() and c not in "()\u201c\u201d\"'\u00b7")
