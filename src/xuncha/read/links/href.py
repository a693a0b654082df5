"""Raw href to absolute URL, the way a browser does it (WHATWG), with a memo.

The pages of one directory repeat the same navigation hundreds of times: what was joined once
is looked up afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import can_ada

from xuncha.facts import Link
from xuncha.read.links.sessions import without_session

# A memo that grew past this is emptied: a hostile site must not fill the memory.
_MEMO_LIMIT = 200_000
# Longer than any server accepts; such "links" are data or markup gone wrong.
MAX_URL_LENGTH = 4000
_WEB = ("http://", "https://")
# These lead to the same place from everywhere on a host.
FROM_ANYWHERE = ("/", "http://", "https://")
BLANKS = " \t\r\n\f\u3000\xa0\ufeff"


def absolute(raw: str, base: str) -> str | None:
    """`raw` resolved against `base` without its fragment; None where it is no web address.

    Chinese file names are percent-encoded as UTF-8 whatever the page's charset, as browsers do.
    """
    return _against(raw, _parsed(base))


# The links of a page are joined to one address.
@lru_cache(maxsize=64)
def _parsed(base: str) -> can_ada.URL | None:
    try:
        return can_ada.parse(base)
    except (ValueError, TypeError):
        return None


def _against(raw: str, base: can_ada.URL | None) -> str | None:
    raw = raw.strip(BLANKS)
    if not raw or raw[0] == "#" or base is None:
        return None
    try:
        joined = base + raw
        if "#" in raw:
            joined.hash = ""
        url: str = joined.href
    except (ValueError, TypeError):
        return None
    if not url.startswith(_WEB) or len(url) > MAX_URL_LENGTH:
        return None
    # The menu of a page names its columns under another session id than the next page.
    return without_session(url)


def resolver(base: str) -> Callable[[str], str]:
    """`absolute(raw, base)` for one base, with "" for what is no web address."""
    parsed = _parsed(base)
    return lambda raw: _against(raw, parsed) or ""


def canonical(url: str) -> str | None:
    """The one spelling of a web address: WHATWG-normalised, no fragment; None if it is none."""
    return absolute(url, url)


class HrefMemo:
    """What the pages of one site repeat: their hrefs joined, their links made.

    Give the same memo for all pages of a site and drop it with the site.
    """

    def __init__(self) -> None:
        self._by_place: dict[str, dict[str, str]] = {}
        self._asked = 0
        # Links that are not hidden by (URL, words, tag).
        self.links: dict[tuple[str, str, str], Link] = {}

    def join(self, raw: str, base: str) -> str | None:
        """As `absolute(raw, base)`, remembered for the base's directory or origin."""
        return self.joiner(base)(raw) or None

    def joiner(self, base: str) -> Callable[[str], str]:
        """`absolute(raw, base)` for one base, with "" for what is no web address."""
        self._stay_small()
        by_origin = self._by_place.setdefault(base[: base.find("/", 8) + 1] or base, {})
        by_folder = self._by_place.setdefault(folder_of(base), {})
        by_page: dict[str, str] = {}
        parsed = _parsed(base)

        def join(raw: str) -> str:
            if raw.startswith(FROM_ANYWHERE):
                known = by_origin
            else:
                first = raw[:1]
                known = by_folder if first.isalnum() or first == "." else by_page
            url = known.get(raw)
            if url is None:
                url = known[raw] = _against(raw, parsed) or ""
            return url

        return join

    def _stay_small(self) -> None:
        self._asked += 1
        if self._asked % 64:
            return
        if len(self.links) > _MEMO_LIMIT:
            self.links.clear()
        if sum(len(known) for known in self._by_place.values()) > _MEMO_LIMIT:
            self._by_place.clear()


def folder_of(base: str) -> str:
    """The directory of an address, with its slash: what relative links start from."""
    # The directory is that of the path: a slash in the query says nothing.
    path_end = base.find("?")
    return base[: base.rfind("/", 0, path_end if path_end >= 0 else None) + 1]


def origin_of(base: str) -> str:
    """Scheme and host of an address, without the slash that is the topmost directory."""
    return base[: max(0, base.find("/", 8))]
