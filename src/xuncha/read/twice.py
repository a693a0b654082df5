"""A page that was asked for twice in one inspection, and is not quite the same the second time."""

from __future__ import annotations

from xuncha.read.pagefacts import Page


def fuller(first: Page, later: Page) -> Page:
    """Which of two visits shows the page.

    The later one: a site that goes on working takes articles back while it is looked at, and what
    it links no longer is no dead link of its. Not where the second visit was shown another page
    with less on it (欢迎再次访问, a challenge).
    """
    before = {link.url for link in first.links}
    after = {link.url for link in later.links}
    is_another = len(before & after) * 2 < len(before)
    return first if is_another and len(after) <= len(before) else later
