"""Pages on the site's own host that say of themselves that they are another site's."""

from __future__ import annotations

from xuncha.read.pagefacts import Page


def is_of_another(page: Page | None, home: Page | None) -> bool:
    """Whether a page shows another 政府网站标识码 than the home page does.

    The code is one site's: below /bm/xxj/ stands the bureau's, on the rest of the host the
    county's, and what the county leaves undone is not the bureau's doing. A page that shows none
    belongs to whoever's address it has.
    """
    if page is None or home is None:
        return False
    here, there = home.identity.site_id_code, page.identity.site_id_code
    return bool(here and there) and here != there
