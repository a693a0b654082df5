"""Links of the site whose targets are not what they were when the office set them."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.facts import Certainty, LinkKind, LinkTarget, Observation, SiteFacts
from xuncha.read.intruders.outside import FOR_SALE
from xuncha.read.intruders.spam import sells, spam_words
from xuncha.read.links.hosts import host_name, is_stranger, known_kind


def observe_outlinks(facts: SiteFacts) -> Iterator[Observation]:
    """`outlink_hijacked`, one a target: for sale, gambling, pornography.

    Targets that were only asked for their head say nothing and give no observation.
    """
    # 链接反动、暴力、色情等内容;及时清除不可访问的链接
    outside = {page.url: page for page in facts.outside}
    own = host_name(facts.site.url)
    # What stands in a hidden block is reported as that.
    hidden = {link.url for page in facts.signs for link in page.hidden_links}
    for link in facts.links:
        if link.kind is not LinkKind.EXTERNAL or link.url in hidden:
            continue
        page = outside.get(link.url)
        if page is not None:
            detail = {"sign": page.sign, "title": page.title, "final_url": page.final_url}
            yield _hijacked(link, {**detail, "text": link.anchor_text}, page.record_id, page.at)
        elif _is_led_to_a_dealer(link):
            detail = {"sign": FOR_SALE, "title": "", "final_url": link.final_url}
            yield _hijacked(link, {**detail, "text": link.anchor_text}, link.record_id, link.at)
        elif is_stranger(host_name(link.url), own) and sells(link.anchor_text):
            trade = next(iter(spam_words(link.anchor_text).values()))
            detail = {"sign": trade, "title": "", "final_url": link.final_url}
            at = link.at or facts.home.at
            record_id = link.record_id or facts.home.record_id
            yield _hijacked(link, {**detail, "text": link.anchor_text}, record_id, at)


def _is_led_to_a_dealer(link: LinkTarget) -> bool:
    if not link.final_url:
        return False
    led_to = known_kind(host_name(link.final_url))
    return led_to == "parking" and known_kind(host_name(link.url)) != "parking"


def _hijacked(link: LinkTarget, detail: dict[str, str], record_id: str, at: str) -> Observation:
    return Observation(
        check="injection",
        name="outlink_hijacked",
        url=link.url,
        certainty=Certainty.SUSPECTED,
        detail=detail,
        parents=link.parents,
        parent_count=link.parent_count,
        record_id=record_id,
        at=at,
    )
