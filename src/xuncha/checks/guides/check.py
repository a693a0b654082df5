"""办事指南: how many, and which of the eight classes of elements each lacks."""

from __future__ import annotations

from typing import Any

from xuncha.checks.saying import home_unread, not_seen_whole, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Guide, Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`guide_total`; `guide_element_missing` one a guide and element; `guide_incomplete` one a
    guide; `guide_unknown` for a guide, or all of them, that could not be read.
    """
    unread = home_unread(facts)
    if not unread and not facts.guides and (unseen := not_seen_whole(facts)):
        unread = f"没有找到办事指南,但{unseen}"
    if unread:
        return (unknown("guides", "guide_unknown", facts, unread),)
    found: list[Observation] = [
        Observation(
            check="guides",
            name="guide_total",
            url=facts.site.url,
            count=len(facts.guides),
            record_id=facts.home.record_id,
            at=facts.home.at,
        )
    ]
    for guide in facts.guides:
        found += _of_guide(guide, facts)
    return tuple(found)


def _of_guide(guide: Guide, facts: SiteFacts) -> list[Observation]:
    if not guide.readable:
        reason = "内容是图片或只有附件,没有读到"
        return [_about(guide, facts, "guide_unknown", Certainty.UNKNOWN, reason=reason)]
    # 事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、办理流程,每缺一类扣2分
    missing = [
        _about(guide, facts, "guide_element_missing", element=str(element))
        for element in guide.missing
    ]
    if missing:
        missing.append(_about(guide, facts, "guide_incomplete", missing=len(guide.missing)))
    return missing


def _about(
    guide: Guide,
    facts: SiteFacts,
    name: str,
    certainty: Certainty = Certainty.CONFIRMED,
    **detail: Any,
) -> Observation:
    return Observation(
        check="guides",
        name=name,
        url=guide.url,
        certainty=certainty,
        detail={"guide": guide.name, **detail},
        record_id=guide.record_id or facts.home.record_id,
        at=guide.at or facts.home.at,
    )
