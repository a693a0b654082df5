"""Entrances of the home page of which nobody knows what they are: pictures without a word."""

from __future__ import annotations

from xuncha.facts import LinkKind, LinkTarget, LinkVerdict, SiteFacts
from xuncha.read.hosts import host_name, known_kind, site_domain

_IS_GONE = {LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD}
_WAS_READ = {LinkVerdict.OK, *_IS_GONE}


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
