"""How the home page travels: encrypted or not, and how long it takes."""

from __future__ import annotations

from urllib.parse import urlsplit

from xuncha.checks.saying import OUTCOME_WORDS, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, Outcome, SiteFacts

# 页面加载不宜超过3秒
SLOW_SECONDS = 3.0


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`no_https` and `slow_page` of the home page; UNKNOWN where it did not arrive."""
    home = facts.home
    if home.outcome is not Outcome.OK:
        reason = f"首页没有读到:{OUTCOME_WORDS[home.outcome]}"
        names = ("no_https", "slow_page")
        return tuple(unknown("transport", name, facts, reason) for name in names)
    found = []
    if urlsplit(home.final_url).scheme != "https":
        found.append(_about(facts, "no_https", {"final_url": home.final_url}))
    if home.total_seconds > SLOW_SECONDS:
        seconds = round(home.total_seconds, 2)
        found.append(_about(facts, "slow_page", {"seconds": seconds, "allowed": SLOW_SECONDS}))
    return tuple(found)


def _about(facts: SiteFacts, name: str, detail: dict[str, object]) -> Observation:
    return Observation(
        check="transport",
        name=name,
        url=facts.home.final_url,
        detail=detail,
        record_id=facts.home.record_id,
        at=facts.home.at,
    )
