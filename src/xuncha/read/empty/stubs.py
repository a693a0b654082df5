"""Addresses of columns that only send the visitor on: to a sub-column, or to where they moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from xuncha.read.columns.candidates import Candidate
from xuncha.read.links.addresses import column_key
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import SiteIndex


def is_stub(candidate: Candidate, index: SiteIndex) -> bool:
    """Whether the address of a column answers with a page that only sends the visitor on."""
    page = index.by_url.get(candidate.url)
    return page is not None and page.shell is Shell.REDIRECT


def is_directory(candidate: Candidate, landing: Page, names: Mapping[str, Counter[str]]) -> bool:
    """Whether a stub sends the visitor to its first sub-column: 政务公开 leads to 通知公告.

    That one is offered under a name of its own. A target that nobody offers, or under the same
    name, is where the column itself has moved. `names` are those of every candidate, by its key.
    """
    own = set(candidate.names) | ({candidate.declared.name} if candidate.declared else set())
    offered = names.get(column_key(landing.final_url), Counter())
    return bool(offered) and not set(offered) & own
