"""The truth of a site of which only a part was given: of the rest nobody can know."""

from __future__ import annotations

from typing import Any

from tests.blindsites.eighth.troubles import Seen
from tests.blindsites.fifth.series import DrawnSite
from tests.blindsites.seventh.plan import Plan
from tests.blindsites.seventh.skins import SKINS

NEWS = ("要闻", "动态")
NOTICE = ("通知公告", "公示公告", "政策法规", "政策文件", "规范性文件")
PERSONNEL = ("人事任免", "人事信息", "规划总结", "发展规划")
UNDETERMINED = {"state": "undetermined"}
NO_FAULT = {"not": "violated"}
# By the slug of a channel: what cannot be told without its list, and what must not be claimed.
OF_CHANNEL = {
    "xx": (("C15-V5", "C19-V5b", "C15-S5b"), ("C15-S5a", "C19-V5a")),
    "zj": (("C15-S6b", "C15-S6c"), ("C15-S6a",)),
    "ft": (("C15-S7a", "C15-S7b"), ()),
    "zn": (("C15-S8a",), ("C19-V6a",)),
}


def truth_of_what_was_given(site: DrawnSite, plan: Plan, seen: Seen) -> None:
    """Everything on the site is in order, as far as it could be looked at.

    A column whose list the server never gave is unknown, and so is each row that such columns
    could tip; of a channel whose list was not given nothing is known. What was given may be known
    or not: its articles may lie behind the wall.
    """
    truth = site.planted_truth
    assert truth is not None
    slugs = [one.slug for one in plan.columns] + ["xx", "zj", "ft", "zn", "jb"]
    skin = SKINS[plan.skin]("")
    unseen = {
        slug for number, slug in enumerate(slugs) if skin.column(slug, number) not in seen.paths
    }
    names = [one.name for one in plan.columns if one.slug in unseen]
    for one in plan.columns:
        planted = truth["columns"][one.name]
        # What was never asked need not be listed.
        truth["columns"][one.name] = (
            {"state": "unknown", "or_absent": True}
            if one.slug in unseen
            else {**planted, "or_unknown": True}
        )
    truth["every_other"] = {"state": "met", "or_manual": True, "or_unknown": True}
    rows = _rows_of_columns(names)
    for slug in unseen & set(OF_CHANNEL):
        untold, never = OF_CHANNEL[slug]
        rows |= dict.fromkeys(untold, UNDETERMINED) | dict.fromkeys(never, NO_FAULT)
    for book, key in (("census-2015", "C15"), ("inspection-2019", "C19")):
        truth[book] = truth[book] | {k: v for k, v in rows.items() if k.startswith(key)}
    # How many guides and letters were read is as it may be; none is said to lack anything.
    truth.pop("letters", None)
    truth["guides"] = {}


def _rows_of_columns(unseen: list[str]) -> dict[str, Any]:
    """The rows that the columns which nobody saw could tip."""
    news = [one for one in unseen if one.endswith(NEWS)]
    notice = [one for one in unseen if one in NOTICE]
    later = [one for one in unseen if one in PERSONNEL]
    open_rows = {
        "C15-S4a": news, "C15-S4b": notice, "C15-S4c": later,
        "C15-V3a": (news + notice)[4:], "C19-V4a": (news + notice)[4:],
        "C15-V3b": unseen[9:], "C19-V4b": unseen[9:], "C15-V3c": unseen[4:], "C19-V4c": unseen[4:],
    }  # fmt: skip
    return {name: UNDETERMINED for name, enough in open_rows.items() if enough}
