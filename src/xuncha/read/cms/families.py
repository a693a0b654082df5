"""The register of content systems: one plain tuple."""

from __future__ import annotations

import re
from types import ModuleType
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from xuncha.read.cms import (
    bizwink,
    dede,
    ecms,
    epoint,
    hanweb,
    lonsun,
    nfcms,
    siteserver,
    tiangong,
    trs,
    ucap,
    vsb,
)


class Family(NamedTuple):
    """A content system: texts that only its pages hold, and the form of its addresses."""

    name: str
    signs: tuple[str, ...]
    url: re.Pattern[str]


def _family(module: ModuleType) -> Family:
    return Family(module.FAMILY, module.SIGNS, module.URL)


FAMILIES: tuple[Family, ...] = tuple(
    _family(module)
    for module in (
        hanweb,
        ucap,
        vsb,
        nfcms,
        siteserver,
        lonsun,
        epoint,
        tiangong,
        bizwink,
        ecms,
        dede,
        trs,
    )
)


_SIGNS = [(sign, number) for number, family in enumerate(FAMILIES) for sign in family.signs]
_FINDER = AhoCorasick([sign for sign, _ in _SIGNS])


def family_of(html: str, url: str) -> str:
    """The family whose signs the page bears, or "". The address alone also tells."""
    found = _FINDER.find_matches_as_indexes(html)
    if found:
        return FAMILIES[min(_SIGNS[sign][1] for sign, _, _ in found)].name
    for family in FAMILIES:
        if family.url.search(url):
            return family.name
    return ""
