"""Links that cannot be opened: one observation a target, however many pages link to it."""

from __future__ import annotations

from dataclasses import replace

from xuncha.checks.saying import content_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.crawl.ruling.leftopen import SHOWS_HOME
from xuncha.facts import Certainty, LinkKind, LinkTarget, LinkVerdict, Observation, SiteFacts

# WAF answers, challenges and targets we did not reach are never deducted.
DEAD = frozenset({LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD})


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`dead_link` for every dead target that is no attachment (those count as 附件下载).

    `links_unknown` where the site was not read: that none was found proves nothing. An UNKNOWN
    `dead_link` for every page in whose place the home page was shown.
    """
    dead = tuple(
        link_observation("dead_links", "dead_link", link)
        for link in facts.links
        if link.verdict in DEAD and link.kind is not LinkKind.ATTACHMENT
    )
    if unread := content_unread(facts):
        return (*dead, unknown("dead_links", "links_unknown", facts, unread))
    return dead + tuple(_stood_in(link) for link in facts.links if link.reason == SHOWS_HOME)


def _stood_in(link: LinkTarget) -> Observation:
    # 链接打不开或错误: who follows it finds another page than was named, unless a script draws it.
    seen = link_observation("dead_links", "dead_link", link)
    reason = "有的网址打开的是首页的内容,没有看到要看的网页"
    return replace(seen, certainty=Certainty.UNKNOWN, detail={**seen.detail, "reason": reason})


def link_observation(check: str, name: str, link: LinkTarget) -> Observation:
    """An observation about a target, with the pages that link to it."""
    return Observation(
        check=check,
        name=name,
        url=link.url,
        detail={
            # 首页上的链接每个扣1分,其他页面的每个扣0.1分
            "on_home": link.on_home,
            "kind": str(link.kind),
            "verdict": str(link.verdict),
            "status": link.status,
            "reason": link.reason,
        },
        parents=link.parents,
        parent_count=link.parent_count,
        record_id=link.record_id,
        at=link.at,
    )
