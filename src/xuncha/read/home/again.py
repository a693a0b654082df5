"""A server that answers with its home page whatever is asked: what was asked for was not seen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xuncha.read.links.addresses import entry_key
from xuncha.read.pagefacts import Page, Shell

# One address may be another name of the home page (/sy/); so many are a habit of the server.
_A_HABIT = 3
# Fewer links: an error page, a door; read/empty/shell.py knows these.
_FEW_LINKS = 5
_DIGITS = re.compile(r"\d+")


def with_home_again(pages: Sequence[Page], home: Page | None) -> list[Page]:
    """The pages; those that show the home page under the address of something else as such.

    An application that draws itself answers so as well, and draws the page in the browser: nobody
    is blamed, and nothing of the home page is taken for a list, a letter or a guide.
    """
    if home is None or home.shell is not Shell.NONE or len(home.links) < _FEW_LINKS:
        return list(pages)
    shown = _shown(home)
    again = {id(page) for page in pages if _is_elsewhere(page, home) and _shown(page) == shown}
    if len(again) < _A_HABIT:
        return list(pages)
    return [_standing_in(page) if id(page) in again else page for page in pages]


def _is_elsewhere(page: Page, home: Page) -> bool:
    if page is home or page.shell is not Shell.NONE or page.title != home.title:
        return False
    # Who is led to the home page sees so in the address; crawl/softdead/soft404.py judges that.
    led = entry_key(page.final_url) != entry_key(page.url)
    return not led and len(page.links) == len(home.links)


def _shown(page: Page) -> tuple[str, frozenset[str]]:
    """What a visitor sees, without counters and clocks."""
    return _DIGITS.sub("", page.text), frozenset(link.url for link in page.links)


def _standing_in(page: Page) -> Page:
    return Page(
        url=page.url,
        final_url=page.final_url,
        title=page.title,
        shell=Shell.HOME,
        links=page.links,
        record_id=page.record_id,
        at=page.at,
    )
