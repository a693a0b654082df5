"""Pages on the site's own host that say of themselves that they are another site's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xuncha.read.pagefacts import Page

# So many pages bear the home page's code: on the home page alone it may be a link to a friend's.
_SURE = 3


def own_codes(home: Page | None, pages: Iterable[Page]) -> frozenset[str]:
    """The 政府网站标识码 that are the site's: what the home page and others show, and what stands
    in one folder with it, in a footer that nobody renewed; () where it is not sure."""
    code = home.identity.site_id_code if home else None
    if not code:
        return frozenset()
    shown = [(page.identity.site_id_code, page.final_url.rpartition("/")[0]) for page in pages]
    folders = {folder for one, folder in shown if one == code}
    if sum(one == code for one, _ in shown) < _SURE:
        return frozenset()
    return frozenset(one for one, folder in shown if one and folder in folders)


def is_of_another(page: Page | None, codes: frozenset[str]) -> bool:
    """Whether a page shows another code than the site's.

    The code is one site's: below /bm/xxj/ stands the bureau's, on the rest of the host the
    county's, and what the county leaves undone is not the bureau's doing. A page that shows none
    belongs to whoever's address it has.
    """
    shown = page.identity.site_id_code if page else None
    return bool(codes and shown) and shown not in codes


def without_others(home: Page | None, pages: Sequence[Page]) -> list[Page]:
    """The pages but those that say of themselves that they are another site's."""
    codes = own_codes(home, pages)
    return [page for page in pages if not is_of_another(page, codes)]
