"""办事指南: how many, and which of the eight classes of elements each lacks."""

from __future__ import annotations

import re
from typing import Any

from xuncha.checks.guides.platform import service_platform
from xuncha.checks.places import evidence_of
from xuncha.checks.saying import content_unread, not_seen_whole, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, ColumnKind, Guide, Observation, SiteFacts
from xuncha.read.links.hosts import host_name

_OF_GUIDES = re.compile(r"指南|指引|办事|事项|须知")


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """What is seen of the guides.

    `guide_total`, UNKNOWN with the number seen at least where the site was not seen whole;
    `guide_element_missing` one a guide and element; `guide_incomplete` one a guide that lacks
    any; `guide_unknown` for a guide that could not be read, or for all of them: where columns of
    guides have entries (files, pages not reached), or the home page leads to a platform of
    services, services are offered, whatever they lack; and where the list says that services are offered and no guide was found.
    """
    unread = content_unread(facts)
    if unread:
        return (
            unknown("guides", "guide_total", facts, unread, count=0),
            unknown("guides", "guide_unknown", facts, unread),
        )
    listed, reason = (0, "") if facts.guides else _offered(facts)
    if listed:
        return (
            unknown("guides", "guide_total", facts, reason, count=listed),
            unknown("guides", "guide_unknown", facts, reason),
        )
    seen = (seen for guide in facts.guides for seen in _of_guide(guide, facts))
    return (_total(facts), *_elsewhere(facts), *seen)


def _elsewhere(facts: SiteFacts) -> tuple[Observation, ...]:
    # 站内和链出到别站的指南都查:没有找到指南,不能说要素齐全。
    if facts.guides or facts.site.has_services is not True:
        return ()
    reason = "名单写明提供办事服务,没有找到办事指南(可能在政务服务网等别的平台)"
    return (unknown("guides", "guide_unknown", facts, reason),)


def _offered(facts: SiteFacts) -> tuple[int, str]:
    """How many services are offered at least though no guide of them was read, and where."""
    if listed := _listed(facts):
        return listed, f"办事指南栏目列有 {listed} 条,内容没有读到"
    if platform := service_platform(facts):
        said = f"首页的“{platform.anchor_text.strip()}”通向 {host_name(platform.final_url)}"
        return 1, f"{said},能打开;那里的办事指南没有读到"
    return 0, ""


def _listed(facts: SiteFacts) -> int:
    """How many entries the columns of guides list; downloads of forms are no guides."""
    return sum(
        column.items
        for column in facts.columns
        # One that has a single entry is a page of text.
        if column.kind is ColumnKind.GUIDE and column.items > 1 and _OF_GUIDES.search(column.name)
    )


def _total(facts: SiteFacts) -> Observation:
    count = len(facts.guides)
    unseen = not_seen_whole(facts)
    if unseen:
        return unknown("guides", "guide_total", facts, unseen, count=count)
    return Observation(
        check="guides",
        name="guide_total",
        url=facts.site.url,
        count=count,
        **evidence_of(facts),
    )


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
        **evidence_of(facts, guide),
    )
