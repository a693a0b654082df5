"""What reading one page of a site tells for its other pages."""

from __future__ import annotations

from typing import NamedTuple

from xuncha.facts import Link
from xuncha.read.links.href import HrefMemo, folder_of, origin_of
from xuncha.read.tree.parts import KnownParts

# href, words and title of a link, as written.
Asked = tuple[str | None, str, str | None]
_MOST_LOOKS = 100_000


class AnchorLook(NamedTuple):
    """What a link with words tells by its words, its title and where it leads."""

    # None where it leads to no web address; its key is (URL, words, tag).
    link: Link | None
    key: tuple[str, str, str]
    # The online system it is named like, or "".
    system: str
    # Whether it is named like a map of the site.
    is_map: bool


Looks = dict[Asked, AnchorLook]


class SiteMemory(HrefMemo):
    """The hrefs, links and parts that the pages of one site repeat.

    Give the same memory for all pages of a site and drop it with the site. It makes reading
    faster and changes nothing of what is read.
    """

    def __init__(self) -> None:
        super().__init__()
        self.parts = KnownParts()
        self._looks: dict[str, Looks] = {}
        self._pages = 0

    def looks_at(self, base: str) -> tuple[Looks, Looks]:
        """The looks at links that are known where a page's links start from `base`.

        First those that are the same from the whole host, then those of the directory.
        """
        self._pages += 1
        if self._pages % 32 == 0 and sum(map(len, self._looks.values())) > _MOST_LOOKS:
            self._looks.clear()
        on_host = self._looks.setdefault(origin_of(base), {})
        return on_host, self._looks.setdefault(folder_of(base), {})
