"""Regions and offices as lists name them, found in the tree, or proposed to be created."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.orgs.paths import SEGMENT, is_within
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.misspelt import near_name
from xuncha_platform.registry.rules.texts import place_key
from xuncha_platform.web.spoken import in_a_row

REGION, OFFICE = "region", "office"
_GOVERNMENT = "人民政府"
_ZONES = ("开发区", "新区", "示范区", "试验区", "高新区", "保税区", "园区")
# How the name of a region ends → its level; the longer ending first.
_ENDINGS = (
    (("省", "自治区"), Level.PROVINCE),
    (("自治州", "地区", "盟", "市"), Level.CITY),
    (("自治县", "县", "区", "旗"), Level.COUNTY),
    (("乡", "镇", "街道"), Level.TOWNSHIP),
)
_ORDER = list(Level.values)


class Places:
    """The organisations of a person's subtree by the names lists give them.

    Several may have one name (every other city has a 新华区): the one higher up in the tree has it,
    and of several equally high ones none can be meant without its parent's name before it.
    """

    def __init__(self, access: Access) -> None:
        self.root = access.office()
        self._by_name: dict[str, list[Organisation]] = {}
        self._by_path: dict[str, Organisation] = {}
        self._near: dict[str, str] = {}
        rows = Organisation.objects.scope(access).filter(ended_on=None)
        for one in rows.order_by("path"):
            self.add(one)

    def add(self, one: Organisation) -> None:
        """Know one more organisation."""
        self._by_path[one.path] = one
        names = {one.name, one.short_name, bare_name(one)}
        above = self._by_path.get(one.path[:-SEGMENT])
        if above is not None:
            names |= {bare_name(above) + name for name in (one.name, bare_name(one))}
        for key in {place_key(name) for name in names} - {""}:
            self._by_name.setdefault(key, []).append(one)

    @cached_property
    def has_regions(self) -> bool:
        """Whether there are regions below one's own, so that a list has to say which is meant."""
        return any(
            one.kind != OrganisationKind.DEPARTMENT
            for one in self._by_path.values()
            if one.pk != self.root.pk
        )

    def all(self, name: str) -> list[Organisation]:
        """Everything a list may mean by `name`, the highest in the tree first."""
        key = place_key(name)
        found = self._by_name.get(key) or self._by_name.get(key.removesuffix(_GOVERNMENT), [])
        return sorted(found, key=lambda one: len(one.path))

    def find(self, name: str, near: Organisation | None = None) -> Organisation | None:
        """The organisation a list means by `name`, if possible one of `near` and below."""
        found = self.all(name)
        close = [one for one in found if near and is_within(one.path, near.path)]
        return next(iter(close or found), None)

    def near(self, name: str) -> str:
        """What is there and may be meant by the name of a region that is not; "" where nothing."""
        if name not in self._near:
            self._near[name] = near_name(name, self._by_name)
        return self._near[name]

    def means(self, name: str, pk: int) -> bool:
        """Whether `name` can mean the organisation with this id."""
        return any(one.pk == pk for one in self.all(name))

    def unclear(self, name: str) -> str:
        """How to write `name` so that one organisation is meant; empty where one is."""
        found = self.all(name)
        equal = [one for one in found if len(one.path) == len(found[0].path)]
        if len(equal) < 2:
            return ""
        above = [self._by_path.get(one.path[:-SEGMENT]) for one in equal]
        return in_a_row(*(bare_name(up) + name for up in above if up), mark="、")


def bare_name(one: Organisation) -> str:
    """What people call it: 甲市 of 甲市人民政府."""
    return one.short_name or one.name.removesuffix(_GOVERNMENT)


def level_of(name: str, parent: Organisation) -> str:
    """The level a region's name speaks of, never above its parent's; else the next one down."""
    least = _ORDER.index(parent.level)
    below = _ORDER[min(least + 1, len(_ORDER) - 1)]
    for endings, level in _ENDINGS:
        if name.removesuffix(_GOVERNMENT).endswith(endings):
            return level if _ORDER.index(level) > least else below
    return below


def create_missing(access: Access, places: Places, missing: Iterable[dict[str, Any]]) -> int:
    """Create the organisations a person agreed to, regions first; returns how many.

    They come below the person's own organisation, so that nobody creates outside of their scope.
    """
    made = 0
    for one in sorted(missing, key=lambda each: each["kind"] != REGION):
        if not one["create"] or places.find(one["name"]):
            continue
        parent = places.find(one["parent"]) or places.root
        organisation = Organisation(parent=parent, level=one["level"], **_names(one))
        organisation.save()
        record(
            access,
            "orgs.organisation.create",
            organisation,
            owner=organisation,
            after={"name": organisation.name, "parent": parent.name, "level": one["level"]},
        )
        places.add(organisation)
        made += 1
    return made


def _names(one: dict[str, Any]) -> dict[str, str]:
    name = one["name"]
    if one["kind"] == OFFICE:
        return {"name": name, "kind": OrganisationKind.DEPARTMENT}
    if name.endswith(_ZONES):
        return {"name": name, "short_name": name, "kind": OrganisationKind.ZONE}
    short = name.removesuffix(_GOVERNMENT)
    return {"name": short + _GOVERNMENT, "short_name": short, "kind": OrganisationKind.GOVERNMENT}
