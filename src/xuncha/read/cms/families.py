"""The register of content systems: one plain tuple."""

from __future__ import annotations

import re
from types import ModuleType
from typing import NamedTuple

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
from xuncha.read.cms.switch import families_are_on
from xuncha.read.sourcewords import WordFinder


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


_FINDER = WordFinder(sign for family in FAMILIES for sign in family.signs)


def family_of(html: str, url: str) -> str:
    """The family whose signs the page bears, or "". The address alone also tells.

    No reader asks: it is for whoever measures how pages of each family are read.
    """
    if not families_are_on():
        return ""
    found = _FINDER.find(html)
    for family in FAMILIES:
        if found.has(family.signs):
            return family.name
    for family in FAMILIES:
        if family.url.search(url):
            return family.name
    return ""
