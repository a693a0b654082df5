"""Raw href to absolute URL, the way a browser does it (WHATWG), with a memo.

The pages of one directory repeat the same navigation hundreds of times: what was joined once
is looked up afterwards.
"""

from __future__ import annotations

import can_ada

# A memo that grew past this is emptied: a hostile site must not fill the memory.
_MEMO_LIMIT = 200_000
# Longer than any server accepts; such "links" are data or markup gone wrong.
MAX_URL_LENGTH = 4000
_WEB = ("http://", "https://")
_BLANKS = " \t\r\n\f\u3000\xa0\ufeff"


def absolute(raw: str, base: str) -> str | None:
    """`raw` resolved against `base` without its fragment; None where it is no web address.

    Chinese file names are percent-encoded as UTF-8 whatever the page's charset, as browsers do.
    """
    raw = raw.strip(_BLANKS)
    if not raw or raw[0] == "#":
        return None
    try:
        joined = can_ada.parse(base) + raw
        joined.hash = ""
        url: str = joined.href
    except (ValueError, TypeError):
        return None
    if not url.startswith(_WEB) or len(url) > MAX_URL_LENGTH:
        return None
    return url


def canonical(url: str) -> str | None:
    """The one spelling of a web address: WHATWG-normalised, no fragment; None if it is none."""
    return absolute(url, url)


class HrefMemo:
    """Joins hrefs of one site. Give the same memo for all its pages and drop it with the site."""

    def __init__(self) -> None:
        self._by_place: dict[str, dict[str, str | None]] = {}
        self._size = 0

    def join(self, raw: str, base: str) -> str | None:
        """As `absolute(raw, base)`, remembered for the base's directory or origin."""
        known = self._by_place.setdefault(_place(raw, base), {})
        try:
            return known[raw]
        except KeyError:
            pass
        url = known[raw] = absolute(raw, base)
        self._size += 1
        if self._size > _MEMO_LIMIT:
            self._by_place.clear()
            self._size = 0
        return url


def _place(raw: str, base: str) -> str:
    """What of the base decides the result: its origin, its directory, or all of it."""
    first = raw[:1]
    if first == "/":
        return base[: base.find("/", 8) + 1] or base
    if first.isalnum() or first == ".":
        # The directory is that of the path: a slash in the query says nothing.
        path_end = base.find("?")
        return base[: base.rfind("/", 0, path_end if path_end >= 0 else None) + 1]
    return base
