"""Pages of the site itself that sell what no office sells."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.checks.places import suspected_on
from xuncha.facts import Observation, PageSigns, SiteFacts
from xuncha.read.intruders.outside import FOR_SALE
from xuncha.read.intruders.spam import says_intruder, sells, spam_words

# Keywords list what a page is about: an office's own may name one such word, hardly more.
_LEAST_KEYWORDS = 2
_MOST_WORDS = 8


def observe_defacement(facts: SiteFacts) -> Iterator[Observation]:
    """`page_defaced`, one a page, suspected, with the first place where it shows.

    `where`: for_sale (the domain itself is offered), title, keywords, text or coded_title.
    """
    # 发布或链接反动、暴力、色情等内容;被篡改
    for page in facts.signs:
        where = _where(page)
        if where:
            words = spam_words(f"{page.title} {page.keywords}") or dict.fromkeys(page.spam, "")
            words = words or ({page.title: ""} if says_intruder(page.title) else {})
            detail = {"where": where, "title": page.title, "words": list(words)[:_MOST_WORDS]}
            yield suspected_on("injection", "page_defaced", page.url, (page,), detail)


def _where(page: PageSigns) -> str:
    if page.for_sale:
        return FOR_SALE
    if sells(page.title) or says_intruder(page.title):
        return "title"
    if sells(page.keywords) and len(spam_words(page.keywords)) >= _LEAST_KEYWORDS:
        return "keywords"
    if page.spam:
        return "text"
    return "coded_title" if page.coded_title else ""
