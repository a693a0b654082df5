"""A region that no office has may be one that is there with a slip in its name: 正州市, 郑州市.

Only a hint: it is shown, and not created unless a person says so. Names of the official list of
divisions are taken as they stand (海南省 is no slip of 河南省), as are townships, whose names differ
by one character all the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from xuncha_platform.orgs.rules.divisions import is_division_name
from xuncha_platform.registry.rules.texts import place_key

_GOVERNMENT = "人民政府"
_ENDINGS = ("自治区", "自治州", "自治县", "地区", "省", "市", "县", "区", "旗", "盟", "州")
_SHORTEST = 2


def near_name(name: str, known: Iterable[str]) -> str:
    """The name of `known` that is meant by one that is none of them; "" where none is like it."""
    key = place_key(name).removesuffix(_GOVERNMENT)
    if is_division_name(key) or key in (known := list(known)):
        return ""
    bare = (one.removesuffix(_GOVERNMENT) for one in known)
    return next((one for one in bare if _is_like(key, one)), "")


def near_office(name: str, region: str) -> str:
    """The region, where the name of an office begins with a slip of it: 正州市教育局 in 郑州市."""
    return near_name(place_key(name)[: len(region)], (region,))


def doubt_the_rare(missing: Mapping[str, dict[str, Any]]) -> None:
    """Of two regions of one list that are alike the one that fewer rows name is not created, nor
    what would lie in a region that is not."""
    regions = [one for one in missing.values() if one["kind"] == "region"]
    for one in regions:
        if not one["near"]:
            often = [other["name"] for other in regions if other["rows"] > one["rows"]]
            doubt(one, near_name(one["name"], often))
    doubted = {one["name"]: one["near"] for one in regions if one["near"]}
    for one in missing.values():
        if one["kind"] != "region" and not one["near"]:
            doubt(one, doubted.get(one["parent"], ""))


def doubt(one: dict[str, Any], near: str) -> None:
    """Say which name is near; a person may tick it nevertheless."""
    one["near"] = near
    one["create"] = one["create"] and not near


def _is_like(one: str, other: str) -> bool:
    """Whether a single slip makes one name of the other: a character, two exchanged, the ending."""
    (stem, ending), (other_stem, other_ending) = _parts(one), _parts(other)
    if min(len(stem), len(other_stem)) < _SHORTEST or not (ending or other_ending):
        return False
    if stem == other_stem:
        # 郑州 for 郑州市; 承德县 beside 承德市 is another place.
        return not (ending and other_ending)
    return ending == other_ending and _one_slip(stem, other_stem)


def _one_slip(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if same is None:
        return True
    here, there = one[same:], other[same:]
    exchanged = len(here) > 1 and here[:2] == there[1::-1] and here[2:] == there[2:]
    return here[1:] == there[1:] or here[1:] == there or here == there[1:] or exchanged


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[str, str]:
    """郑州市 → 郑州, 市; 郑州 has no ending."""
    endings = (one for one in _ENDINGS if name.endswith(one))
    ending = next((one for one in endings if len(name) - len(one) >= _SHORTEST), "")
    return name.removesuffix(ending), ending
