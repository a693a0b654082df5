"""What every check shares: how an observation that says "not established" is made, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xuncha.checks.places import evidence_of
from xuncha.crawl.failures import PASSING, OwnTrouble, own_trouble
from xuncha.crawl.outages.silence import STOPPED_ANSWERING
from xuncha.facts import (
    Certainty,
    DatedItem,
    LinkKind,
    LinkVerdict,
    Observation,
    Outcome,
    SiteFacts,
)
from xuncha.outcome_words import OUTCOME_WORDS as OUTCOME_WORDS

_OWN_TROUBLE = {
    OwnTrouble.IN_BETWEEN: "(检查所用的网络里有设备代替网站应答,多半是要先登录上网,不算数)",
    OwnTrouble.MACHINE: "(检查所用的机器开不出连接,不算数)",
    OwnTrouble.RESOLVER: "(检查所用的域名解析服务出错,不算数)",
    OwnTrouble.NONE: "",
}
_ESTABLISHED = {LinkVerdict.OK, LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD}


def home_unread(facts: SiteFacts) -> str:
    """Why nothing can be said about the content of the site; empty when its home was read.

    A home page that did not arrive says nothing about columns, letters or guides: they are not
    absent, they were not seen.
    """
    if facts.redirected_to:
        return f"首页打开的是名单中的另一网站 {facts.redirected_to},没有自己的内容可查"
    if facts.home.outcome is not Outcome.OK:
        return f"首页没有读到:{home_outcome(facts)}"
    return ""


def home_outcome(facts: SiteFacts) -> str:
    """How the visit to the home page ended; where our own network was out, that it was."""
    said = OUTCOME_WORDS[facts.home.outcome] + _OWN_TROUBLE[own_trouble(facts.home)]
    at = facts.home.at
    for outage in facts.coverage.outages:
        # Moments of one offset: as text they stand in the order of time.
        if outage.side == "sites" and outage.since <= at <= outage.until:
            said += f"(同时名单中有 {outage.hosts} 个网站都是这样,是检查所用网络的问题,不算数)"
            break
    return said


def content_unread(facts: SiteFacts) -> str:
    """Why nothing can be said about what the site offers; empty when its columns were read.

    A home page that is a notice of maintenance, or is drawn by scripts, answers with 200 and
    shows no column. Every site has columns: none at all means that we did not read it. A menu
    alone, where robots.txt keeps us out of all that it leads to, shows nothing either.
    """
    unread = home_unread(facts)
    if not unread and not facts.columns:
        return facts.home_updates.unreadable or "没有读到任何栏目"
    return unread or _kept_out(facts)


def _kept_out(facts: SiteFacts) -> str:
    """Why no page but the home page was read, where robots.txt forbids all of them."""
    coverage = facts.coverage
    if coverage.pages != 1 or not coverage.skipped.get(Outcome.ROBOTS):
        return ""
    return "robots.txt 不允许访问首页以外的页面(有监管权的单位可以用 --authority 不受其限制)"


def not_seen_whole(facts: SiteFacts) -> str:
    """Why a thing that was not found may still exist; empty when the whole site was seen."""
    coverage = facts.coverage
    if coverage.budget_exhausted:
        return "页面数达到上限,没有看完全站"
    if coverage.skipped.get(STOPPED_ANSWERING):
        return "检查途中网站不再响应,没有看完全站"
    if coverage.skipped.get(Outcome.ROBOTS):
        return "robots.txt 不允许访问部分页面,没有看完全站"
    return ""


def unknown(
    check: str, name: str, facts: SiteFacts, reason: str, /, count: int = 1, **detail: Any
) -> Observation:
    """An observation that something could not be established, with the home page as evidence."""
    return Observation(
        check=check,
        name=name,
        url=facts.site.url,
        certainty=Certainty.UNKNOWN,
        detail={**detail, "reason": reason},
        count=count,
        **evidence_of(facts),
    )


def undecided_items(items: Iterable[DatedItem], facts: SiteFacts) -> int:
    """How many items have no date only because their own page could not be read.

    未注明信息发布时间的视为不更新: that holds for a page that was read and shows no date, not
    for one of the site that was blocked, left out or out of budget. What leads to other sites is
    no information of this one. An article that is gone informs nobody any more; one whose server
    was in trouble may be new.
    """
    unread = {
        link.url
        for link in facts.links
        if link.kind is LinkKind.PAGE
        and (link.verdict not in _ESTABLISHED or link.reason in PASSING)
    }
    return sum(1 for item in items if item.published is None and item.url in unread)
