"""Organisations that a list names and the tree does not have: proposed, for a person to tick."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from xuncha_platform.registry.importing.misspelt import doubt, near_office
from xuncha_platform.registry.importing.parsing import Parsed
from xuncha_platform.registry.importing.places import OFFICE, REGION, Places, bare_name, level_of


def _proposal(kind: str, name: str, parent: str, level: str, near: str = "") -> dict[str, Any]:
    """An organisation that a list names and the tree does not have; `near`: what may be meant."""
    one = {"kind": kind, "name": name, "parent": parent, "level": level, "rows": 0, "create": True}
    doubt(one, near)
    return one


def propose_missing(places: Places, missing: dict[str, Any], parsed: Parsed, level: str) -> None:
    """Note the region and the office of a row that the tree does not have, and count the row.

    `level` of the office; empty: that of its region.
    """
    region, sponsor = (parsed.values.get(name, "") for name in ("region", "sponsor"))
    root, place = places.root, places.find(region)
    if region and place is None:
        near = places.near(region)
        one = _proposal(REGION, region, root.name, level_of(region, root), near)
        missing.setdefault(region, one)["rows"] += 1
        if near:
            parsed.warn(_("地区"), _is_it(region, near))
    if sponsor and (sponsor in missing or places.find(sponsor) is None):
        near = near_office(sponsor, bare_name(place)) if place else ""
        above = place or root
        one = _proposal(OFFICE, sponsor, region or above.name, level or above.level, near)
        missing.setdefault(sponsor, one)["rows"] += 1
        if near:
            parsed.warn(_("主办单位"), _is_it(sponsor, near))


def _is_it(name: str, near: str) -> str:
    return _("没有“%(name)s”,是不是“%(near)s”?请核对。") % {"name": name, "near": near}
