"""The files of `--must` and `--exclude`: sites named by 网站标识码 or by URL."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import can_ada

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.sample.ticket import identifier

_HEADERS = {"site_id_code", "url", "网站标识码", "标识码", "首页网址", "网址"}


def find_named(path: Path | None, sites: Sequence[Site]) -> frozenset[str]:
    """The identifiers of the sites that a file names, one a line; none without a file.

    Raises InputError when the file cannot be read or names a site that is not on the list.
    """
    if path is None:
        return frozenset()
    known = _known(sites)
    found = set()
    for line, cells in _rows(path):
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


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The filled cells of every line that has any; UTF-8 or GBK, one column or many."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path}:读不了({error.strerror})。请检查路径。",
            f"{path}: cannot be read ({error.strerror}). Check the path.",
        ) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("gb18030", "replace")
    for line, row in enumerate(csv.reader(text.splitlines()), start=1):
        cells = [cell.strip() for cell in row if cell.strip()]
        if cells:
            yield line, cells


def _known(sites: Sequence[Site]) -> Mapping[str, str]:
    """Code or URL → identifier."""
    names = {site.url: identifier(site) for site in sites}
    return names | {identifier(site): identifier(site) for site in sites}


def _address(text: str) -> str:
    """The URL as the site list has it after reading, or the text itself."""
    return str(can_ada.parse(text)) if can_ada.can_parse(text) else text
