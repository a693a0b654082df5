"""Pages on the site's own host that say of themselves that they are another site's."""

from __future__ import annotations

from collections.abc import Iterable

from xuncha.read.pagefacts import Page

# So many pages bear the home page's code: on the home page alone it may be a link to a friend's.
_SURE = 3


def own_code(home: Page | None, pages: Iterable[Page]) -> str:
    """The 政府网站标识码 that the home page and others show, "" where it is not sure."""
    code = home.identity.site_id_code if home else None
    if not code:
        return ""
    bearers = sum(page.identity.site_id_code == code for page in pages)
    return code if bearers >= _SURE else ""


def is_of_another(page: Page | None, code: str) -> bool:
    """Whether a page shows another code than the site's.

    The code is one site's: below /bm/xxj/ stands the bureau's, on the rest of the host the
    county's, and what the county leaves undone is not the bureau's doing. A page that shows none
    belongs to whoever's address it has.
    """
    shown = page.identity.site_id_code if page else None
    return bool(code and shown) and shown != code
