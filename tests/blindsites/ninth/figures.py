"""What the round comes to, worked out from the members alone: no arithmetic of the project's.

Thirty per cent of the list were to be drawn and every town once: five towns have one site each, and of the
county's own nineteen, thirty per cent are 5.7: five and never fewer than 30 % of all 24.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from tests.blindsites.ninth.county import COUNTY, MEMBERS, Member

SEED = "2022年9月1日收盘指数3019.20"
OF_THE_COUNTY = 5
# What a person confirmed: a link to a casino outside of the screen is 严重错误.
CONFIRMED = ("daze",)
# Sites that failed, by the words of a circular.
CAUSES = {
    "首页长期不更新": ["swj"], "互动回应差": ["scj"], "多个栏目为空白": ["liuping"], "存在严重错误": ["daze"],
    # No veto: it lost exactly forty points.
    "综合得分未超过合格线": ["daj"],
}  # fmt: skip


def drawn() -> list[str]:
    """The keys of the sample: the lowest tickets (SHA-256 of the seed and the code) of the county's
    own sites, and every town."""
    own = sorted((ticket(one), one.plan.key) for one in MEMBERS if one.region == COUNTY)
    towns = [one.plan.key for one in MEMBERS if one.region != COUNTY]
    return sorted([key for _, key in own[:OF_THE_COUNTY]] + towns)


def ticket(member: Member) -> str:
    return hashlib.sha256((SEED + member.plan.code).encode()).hexdigest()


def verdict(key: str) -> str:
    """After the review."""
    if key in CONFIRMED:
        return "fail"
    (said,) = (one.plan.verdict["census-2015"] for one in MEMBERS if one.plan.key == key)
    return str(said)


def counts(keys: Sequence[str]) -> dict[str, object]:
    """Sites, and the share of those that pass of those that could be judged."""
    said = [verdict(key) for key in keys]
    failing, passing = said.count("fail"), said.count("pass")
    judged = Decimal(passing + failing)
    rate = (100 * passing / judged).quantize(Decimal("0.01"), ROUND_HALF_UP) if judged else None
    return {
        "sampled": len(said), "failing": failing, "passing": passing,
        "undetermined": said.count("undetermined"), "pass_rate": rate,
    }  # fmt: skip


def by_region() -> dict[str, dict[str, object]]:
    places = {one.plan.key: one.region for one in MEMBERS}
    sample = drawn()
    return {
        region: counts([key for key in sample if places[key] == region])
        for region in dict.fromkeys(one.region for one in MEMBERS)
    }
