"""The home page as search engines get it, against what visitors get (cloaking)."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.checks.places import evidence_of
from xuncha.facts import Certainty, Observation, SiteFacts
from xuncha.read.intruders.spam import sells

# Rotating links exist; a page made for search engines has many more.
LEAST_EXTRA_HOSTS = 3
_MOST_SHOWN = 10


def observe_second_look(facts: SiteFacts) -> Iterator[Observation]:
    """`home_cloaked` where the search engine's visitor gets strangers' links, another title that
    sells, or is led to another host. Nothing where the page was not asked for a second time."""
    look = facts.second_look
    if look is None:
        return
    if look.led_to:
        difference = "led_away"
    elif sells(look.title) and not sells(look.ordinary_title):
        difference = "title"
    elif len(look.extra_links) >= LEAST_EXTRA_HOSTS:
        difference = "links"
    else:
        return
    yield Observation(
        check="injection",
        name="home_cloaked",
        url=facts.site.url,
        certainty=Certainty.SUSPECTED,
        detail={
            "difference": difference,
            "title": look.title,
            "ordinary_title": look.ordinary_title,
            "links": list(look.extra_links[:_MOST_SHOWN]),
            "led_to": look.led_to,
        },
        count=max(1, len(look.extra_links)),
        **evidence_of(facts, look),
    )
