"""The files of `--must` and `--exclude`: sites named by 网站标识码 or by URL, in CSV or Excel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import can_ada

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.sample.ticket import identifier
from xuncha.tables import read_rows
from xuncha.words import say

_HEADERS = {"site_id_code", "url", "网站标识码", "标识码", "首页网址", "网址"}


def find_named(path: Path | None, sites: Sequence[Site]) -> frozenset[str]:
    """The identifiers of the sites that a file names, one a line, in one column or among others;
    none without a file.

    Raises InputError when the file cannot be read or names a site that is not on the list.
    """
    if path is None:
        return frozenset()
    known = _known(sites)
    found = set()
    for line, row in read_rows(path, say("名单", "List")):
        cells = [cell for cell in row if cell]
        if _HEADERS & {cell.lower() for cell in cells}:
            continue
        keys = [known[key] for cell in cells for key in (cell, _address(cell)) if key in known]
        if not keys:
            raise InputError(
                f"{path.name}:{line}:名单里没有“{cells[0]}”。请写名单里的标识码或网址,每行一个。",
                f"{path.name}:{line}: '{cells[0]}' is not on the list. One code or URL a line.",
            )
        found.add(keys[0])
    return frozenset(found)


def _known(sites: Sequence[Site]) -> Mapping[str, str]:
    """Code or URL → identifier."""
    names = {site.url: identifier(site) for site in sites}
    return names | {identifier(site): identifier(site) for site in sites}


def _address(text: str) -> str:
    """The URL as the site list has it after reading, or the text itself."""
    return str(can_ada.parse(text)) if can_ada.can_parse(text) else text
