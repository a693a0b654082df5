"""What reading one page of a site tells for its other pages."""

from __future__ import annotations

from typing import NamedTuple

from xuncha.facts import Link
from xuncha.read.href import FROM_ANYWHERE, HrefMemo, folder_of, origin_of
from xuncha.read.parts import KnownParts

# href, words and title of a link, as written.
Asked = tuple[str | None, str, str | None]
_MOST_LOOKS = 100_000


class AnchorLook(NamedTuple):
    """What a link with words tells by its words, its title and where it leads."""

    # None where it leads to no web address.
    link: Link | None
    # The online system it is named like, or "".
    system: str
    # Whether it is named like a map of the site.
    is_map: bool


class SiteMemory(HrefMemo):
    """The hrefs, links and parts that the pages of one site repeat.

    Give the same memory for all pages of a site and drop it with the site. It makes reading
    faster and changes nothing of what is read.
    """

    def __init__(self) -> None:
        super().__init__()
        self.parts = KnownParts()
        self._looks: dict[str, dict[Asked, AnchorLook]] = {}
        self._pages = 0

    def looks_at(self, base: str) -> AnchorLooks:
        """The looks at links that are known where a page's links start from `base`."""
        self._pages += 1
        if self._pages % 32 == 0 and sum(map(len, self._looks.values())) > _MOST_LOOKS:
            self._looks.clear()
        on_host = self._looks.setdefault(origin_of(base), {})
        return AnchorLooks(on_host, self._looks.setdefault(folder_of(base), {}))


class AnchorLooks:
    """The looks at links that are known in one place."""

    def __init__(
        self, on_host: dict[Asked, AnchorLook], in_folder: dict[Asked, AnchorLook]
    ) -> None:
        self._on_host = on_host
        self._in_folder = in_folder

    def among(self, href: str | None) -> dict[Asked, AnchorLook]:
        """Those among which a link of this href is remembered."""
        if href and href.startswith(FROM_ANYWHERE):
            return self._on_host
        if href and (href[0] == "." or href[0].isalnum()):
            return self._in_folder
        # "?page=2" leads elsewhere from every page.
        return {}
