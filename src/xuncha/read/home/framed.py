"""A home page of frames, as a visitor sees it: the pages of its frames laid beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from xuncha.read.identity.marks import merge_identity
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import SiteIndex

_MOST_FRAMES = 12
_DEEPEST = 3


def with_frames(home: Page | None, index: SiteIndex) -> Page | None:
    """The home page with what its frames show; as it is where it has none or one was not read."""
    if home is None or home.shell is not Shell.FRAMESET:
        return home
    asked = list(_frames(home, index, _DEEPEST))
    frames = [page for page in asked if page is not None and _is_read(page)]
    if not frames or len(frames) < len(asked) or len(frames) > _MOST_FRAMES:
        return home
    return replace(
        home,
        shell=Shell.NONE,
        links=tuple(link for page in (home, *frames) for link in page.links),
        navigation=tuple(link for page in frames for link in page.navigation),
        blocks=tuple(block for page in frames for block in page.blocks),
        offers=tuple(offer for page in frames for offer in page.offers),
        topics=tuple(topic for page in frames for topic in page.topics),
        filled_by_script=any(page.filled_by_script for page in frames),
        text="\n".join(page.text for page in frames),
        identity=merge_identity(frames, home),
    )


def _frames(page: Page, index: SiteIndex, depth: int) -> Iterator[Page | None]:
    """The pages in the frames of a frameset, those of framesets within it in their place."""
    for link in page.links:
        if link.element != "frame" or not index.is_own(link.url):
            continue
        inside = index.at(link.url)
        if inside is not None and inside.shell is Shell.FRAMESET and depth > 1:
            yield from _frames(inside, index, depth - 1)
        else:
            yield inside


def _is_read(page: Page) -> bool:
    """Whether a frame's page is there; an empty one (a margin, a logo) hides nothing."""
    if page.shell is Shell.FAILED:
        return False
    return page.shell is Shell.NONE or (not page.text and not page.links)
