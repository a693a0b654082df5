"""广东 gkmlpt 政府信息公开目录: one page for all columns; tree and site number stand in its script.

Entries: /gkmlpt/api/all/{栏目}?page=1&sid={站点}; people open /gkmlpt/index#{栏目}.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from xuncha.read.cms.switch import families_are_on

_INDEX = re.compile(r"^(https?://[^/]+(?:/[\w.-]+)*?)/gkmlpt/(?:index|policy|guide)?(?:[?#]|$)")
_SID = re.compile(r"""["']?\bSID["']?\s*:\s*["']?(\d{1,12})""")
_TREE = re.compile(r"""["']?\bTREE["']?\s*:\s*(?=\[)""")
_MOST_COLUMNS = 150
_DEEPEST = 5


class CatalogueColumn(NamedTuple):
    """One column of the tree: what it is called from the top down, its data, its address."""

    names: tuple[str, ...]
    data_url: str
    page_url: str


def catalogue_columns(html: str, page_url: str) -> tuple[CatalogueColumn, ...]:
    """The columns without columns below them; () where the page is no such catalogue."""
    place = _INDEX.match(page_url)
    if not families_are_on():
        return ()
    if not place or not (site := _SID.search(html)) or not (tree := _TREE.search(html)):
        return ()
    try:
        nodes, _ = json.JSONDecoder().raw_decode(html, tree.end())
    except (ValueError, RecursionError):
        return ()
    base = f"{place.group(1)}/gkmlpt"
    found = [
        CatalogueColumn(
            names, f"{base}/api/all/{number}?page=1&sid={site.group(1)}", f"{base}/index#{number}"
        )
        for names, number in _leaves(nodes, (), 0)
    ]
    return tuple(found[:_MOST_COLUMNS])


def _leaves(
    nodes: Any, above: tuple[str, ...], depth: int
) -> Iterator[tuple[tuple[str, ...], int]]:
    for node in nodes if isinstance(nodes, list) and depth < _DEEPEST else ():
        # A node that leads elsewhere (公开指南 on a page of its own) has no entries here.
        if not isinstance(node, dict) or node.get("jump_url"):
            continue
        name, number = str(node.get("name") or "").strip(), node.get("id")
        if below := list(_leaves(node.get("children"), (*above, name), depth + 1)):
            yield from below
        elif name and isinstance(number, int):
            yield (*above, name), number
