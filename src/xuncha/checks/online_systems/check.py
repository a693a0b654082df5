"""在线申报或查询系统: those that cannot be opened, and those that are only a picture."""

from __future__ import annotations

from xuncha.checks.dead_links.check import DEAD
from xuncha.checks.since import Windows
from xuncha.facts import LinkTarget, Observation, OnlineSystem, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`system_dead` or `system_image_only`, one a system."""
    targets = {link.url: link for link in facts.links}
    found = (
        _observation(system, targets.get(system.url), facts) for system in facts.online_systems
    )
    return tuple(observation for observation in found if observation)


def _observation(
    system: OnlineSystem, target: LinkTarget | None, facts: SiteFacts
) -> Observation | None:
    # 在线系统为图片、未有效使用的,按不能访问计
    if system.image_only:
        return _about(system, "system_image_only", system.page_url, system.record_id, facts)
    # 在线申报或查询系统不能访问的,每发现一个扣3分
    if target and target.verdict in DEAD:
        return _about(system, "system_dead", system.url, target.record_id, facts)
    return None


def _about(
    system: OnlineSystem, name: str, url: str, record_id: str, facts: SiteFacts
) -> Observation:
    return Observation(
        check="online_systems",
        name=name,
        url=url,
        detail={"system": system.name},
        parents=(system.page_url,),
        parent_count=1,
        record_id=record_id or system.record_id or facts.home.record_id,
        at=system.at or facts.home.at,
    )
