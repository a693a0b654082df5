"""在线申报或查询系统: those that cannot be opened, and those that are only a picture."""

from __future__ import annotations

from typing import Any

from xuncha.checks.dead_links.check import DEAD
from xuncha.checks.saying import content_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, OnlineSystem, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`system_dead` or `system_image_only`, one a system; `systems_unknown` where the site was
    not read."""
    targets = {link.url: link for link in facts.links if link.verdict in DEAD}
    found = []
    for system in facts.online_systems:
        target = targets.get(system.url)
        if system.image_only:
            # 在线系统为图片、未有效使用的,按不能访问计
            found.append(_about(facts, system, "system_image_only", system.page_url, {}))
        elif target:
            # 在线申报或查询系统不能访问的,每发现一个扣3分
            detail = {"status": target.status, "reason": target.reason}
            evidence = target.record_id, target.at
            found.append(_about(facts, system, "system_dead", system.url, detail, evidence))
    if unread := content_unread(facts):
        found.append(unknown("online_systems", "systems_unknown", facts, unread))
    return tuple(found)


def _about(
    facts: SiteFacts,
    system: OnlineSystem,
    name: str,
    url: str,
    detail: dict[str, Any],
    evidence: tuple[str, str] = ("", ""),
) -> Observation:
    record_id, at = evidence
    return Observation(
        check="online_systems",
        name=name,
        url=url,
        detail={"name": system.name, **detail},
        parents=(system.page_url,),
        parent_count=1,
        record_id=record_id or system.record_id or facts.home.record_id,
        at=at or system.at or facts.home.at,
    )
