"""Entrances of the home page of which nobody knows what they are: pictures without a word, and
互动交流 on a host that was not read."""

from __future__ import annotations

import re

from xuncha.facts import LinkKind, LinkTarget, LinkVerdict, SiteFacts
from xuncha.read.links.hosts import host_name, known_kind, site_domain

_IS_GONE = {LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD}
_WAS_READ = {LinkVerdict.OK, *_IS_GONE}
# 互动交流, 政民互动平台, 公众参与: letters, calls and interviews alike stand behind them.
_INTERACTION = re.compile(
    r"\W*(?:政民|公众|网上|官民|警民|在线|交流|民意)?(?:互动|参与)(?:交流|平台|中心|专区|专栏|之窗|频道)*\W*"
)
# 您问我答, 局长有约, 12345热线, 民声通道: letters, by another name.
_LETTERS = re.compile(
    r"\W*(?:[您你]问我答|[网市]民问答|(?:在线|智能)(?:客服|问答|咨询)|[\u4e00-\u9fff]{0,3}长(?:有约|在线)"
    r"|[\u4e00-\u9fff]{0,6}12345[\u4e00-\u9fff]{0,10}|[\u4e00-\u9fff]{0,4}(?:民声|心声|呼声)[\u4e00-\u9fff]{0,4})\W*"
)


def perhaps_letters(facts: SiteFacts) -> str:
    """Why letters that were not found may be taken behind a link of the home page; "" if not."""
    return nameless_entrance(facts) or _unread_entrance(facts, _INTERACTION, _LETTERS)


def perhaps_surveys(facts: SiteFacts) -> str:
    """Why calls that were not found may stand behind a link of the home page; "" if not."""
    return nameless_entrance(facts) or _unread_entrance(facts, _INTERACTION)


def _unread_entrance(facts: SiteFacts, *names: re.Pattern[str]) -> str:
    """An entrance of such a name to another host, or to a page of the site that did not come."""
    own = host_name(facts.home.final_url)
    for link in facts.links:
        if not link.on_home or link.verdict in _IS_GONE:
            continue
        is_away = link.kind is LinkKind.EXTERNAL and host_name(link.url) != own
        is_unread = link.kind is LinkKind.PAGE and link.verdict not in _WAS_READ
        name = link.anchor_text.strip()
        if (is_away or is_unread) and any(one.fullmatch(name) for one in names):
            return f"首页的“{name}”通向 {link.url}，那里没有读到"
    return ""


def nameless_entrance(facts: SiteFacts) -> str:
    """Why what was not found may lie behind a link without words; "" where there is none.

    A menu of pictures has no names in it. Of a page of the site its own page tells the name; of
    the mailbox on another host, and of a page that did not come, nothing does.
    """
    own = host_name(facts.home.final_url)
    for link in facts.links:
        if link.on_home and not link.anchor_text.strip() and _was_not_read(link, own):
            return f"首页有没有文字的链接通向 {link.url}，那里是什么没有读到"
    return ""


def _was_not_read(link: LinkTarget, own: str) -> bool:
    if link.kind is LinkKind.PAGE:
        return link.verdict not in _WAS_READ
    if link.kind is not LinkKind.EXTERNAL or link.verdict in _IS_GONE:
        return False
    # On hosts under the same registered name; other offices and the marks at the foot are not its.
    host = host_name(link.url)
    return host != own and site_domain(host) == site_domain(own) and not known_kind(host)
