"""Addresses of articles that opened in an earlier inspection and are gone now."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.checks.places import evidence_of
from xuncha.checks.saying import home_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.crawl.outages.silence import STOPPED_ANSWERING
from xuncha.facts import (
    Certainty,
    EarlierLinks,
    LinkTarget,
    LinkVerdict,
    Observation,
    Outcome,
    SiteFacts,
)

# 404 and 410 say that there is no such page; any other failure may pass.
_SAY_GONE = frozenset((Outcome.NOT_FOUND, Outcome.GONE))


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`address_gone`, suspected, one an address; `addresses_kept`; `addresses_unknown` for those
    of which nothing was established. Nothing where no earlier result of the site was given.

    Suspected: an article may have been taken back for good reasons, or the site have moved.
    """
    earlier = facts.earlier
    if earlier is None:
        return ()
    unread = home_unread(facts)
    if not unread and facts.coverage.skipped.get(STOPPED_ANSWERING):
        unread = "检查途中网站不再响应"
    if not unread and not earlier.known:
        unread = "以前的结果里没有这个网站的文章地址"
    if unread:
        return (unknown("dead_links", "addresses_unknown", facts, unread),)
    return tuple(_seen(facts, earlier))


def _seen(facts: SiteFacts, earlier: EarlierLinks) -> Iterator[Observation]:
    # 网页地址(URL)应保持不变(网站迁移除外)
    gone = [target for target in earlier.targets if _is_gone(target)]
    kept = sum(target.verdict is LinkVerdict.OK for target in earlier.targets)
    yield from (_gone(target, earlier.day) for target in gone)
    if kept:
        yield _kept(facts, earlier, kept, len(gone))
    open_ones = len(earlier.targets) - len(gone) - kept
    if open_ones:
        reason = f"以前的文章地址里有 {open_ones} 个这次没有查清(没有再访问,或被拦截、暂时打不开)"
        yield unknown("dead_links", "addresses_unknown", facts, reason)


def _is_gone(target: LinkTarget) -> bool:
    says_so = target.verdict is LinkVerdict.DEAD and target.reason in _SAY_GONE
    return says_so or target.verdict is LinkVerdict.SOFT_DEAD


def _gone(target: LinkTarget, day: str) -> Observation:
    return Observation(
        check="dead_links",
        name="address_gone",
        url=target.url,
        certainty=Certainty.SUSPECTED,
        detail={"day": day, "status": target.status, "reason": target.reason},
        record_id=target.record_id,
        at=target.at,
    )


def _kept(facts: SiteFacts, earlier: EarlierLinks, kept: int, gone: int) -> Observation:
    return Observation(
        check="dead_links",
        name="addresses_kept",
        url=facts.home.final_url,
        detail={
            "day": earlier.day,
            "known": earlier.known,
            "kept": kept,
            "gone": gone,
            "reason": f"{earlier.day}检查时的文章地址看了{kept}个,都还打得开",
        },
        count=0,
        **evidence_of(facts),
    )
