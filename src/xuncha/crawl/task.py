"""What a site's crawl has to do with one target, and the request that does it."""

from __future__ import annotations

from typing import NamedTuple

from xuncha.crawl.desk import LINK_BODY_BYTES
from xuncha.crawl.targets import origin_of
from xuncha.facts import LinkKind, Purpose
from xuncha.fetch.request import Request
from xuncha.read.cms.datasources import is_list_script
from xuncha.read.links.filenames import MOST_BYTES, is_frame_script, may_have_text

# ANEW: the second look, or both, came while our own network was out, or the host's.
FIRST, AGAIN, ANEW = "first", "again", "anew"


class Task(NamedTuple):
    """One target to ask; `depth` None: it is checked, not read."""

    url: str
    kind: LinkKind
    depth: int | None
    is_own: bool
    stage: str = FIRST
    # The page of the site on which it was found first.
    parent: str = ""


def request_of(task: Task) -> Request:
    """A page by GET, any other target by HEAD; later by GET, whatever it is."""
    if task.stage != FIRST:
        most = None if task.depth is not None else LINK_BODY_BYTES
        # 防盗链: some files are given to those alone who come from a page of the site.
        referrer = f"{origin_of(task.url)}/" if task.is_own else ""
        return Request(task.url, "GET", Purpose.RECHECK, most, referrer=referrer)
    if task.depth is not None:
        return Request(task.url, "GET", Purpose.PAGE)
    # The footer, the menu, the list that such a script writes is read.
    writes = is_frame_script(task.url) or is_list_script(task.url)
    if task.is_own and task.kind is LinkKind.SCRIPT and writes:
        return get_of(task)
    return Request(task.url, "HEAD", Purpose.LINK)


def get_of(task: Task) -> Request:
    """Where HEAD says nothing, or the content is looked at."""
    is_document = task.is_own and task.kind is LinkKind.ATTACHMENT and may_have_text(task.url)
    return Request(task.url, "GET", Purpose.LINK, MOST_BYTES if is_document else LINK_BODY_BYTES)
