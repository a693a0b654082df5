"""Where the marks of a live site say something else than the register."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Differs:
    """One field: as registered, and as seen."""

    field: str
    registered: str
    seen: str


def differences(registered: Mapping[str, str], seen: Mapping[str, str | None]) -> list[Differs]:
    """Fields whose values mean something else. What was not seen says nothing.

    Both have site_id_code, icp, police, sponsor and host. An empty field of the register differs
    from a mark that was seen.
    """
    found = []
    for field, same in _SAME.items():
        mark = (seen.get(field) or "").strip()
        entry = (registered.get(field) or "").strip()
        if mark and not (entry and same(entry, mark)):
            found.append(Differs(field, entry, mark))
    return found


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).lower()


def _same_code(entry: str, mark: str) -> bool:
    return _plain(entry) == _plain(mark)


def _same_icp(entry: str, mark: str) -> bool:
    """豫ICP备05000000号 and 豫ICP备05000000号-1 are one filing, the second a site of it."""
    return re.sub(r"-\d+$", "", _plain(entry)) == re.sub(r"-\d+$", "", _plain(mark))


def _same_digits(entry: str, mark: str) -> bool:
    digits = [re.sub(r"\D", "", unicodedata.normalize("NFKC", text)) for text in (entry, mark)]
    return digits[0] == digits[1]


def _same_sponsor(entry: str, mark: str) -> bool:
    """Offices write their name long and short: one within the other is the same."""
    entry, mark = _plain(entry), _plain(mark)
    return entry in mark or mark in entry


def _same_host(entry: str, mark: str) -> bool:
    return entry.lower().removeprefix("www.") == mark.lower().removeprefix("www.")


_SAME: Mapping[str, Callable[[str, str], bool]] = {
    "site_id_code": _same_code,
    "icp": _same_icp,
    "police": _same_digits,
    "sponsor": _same_sponsor,
    "host": _same_host,
}
