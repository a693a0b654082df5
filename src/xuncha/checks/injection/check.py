"""被篡改、挂马、挂暗链: what a site shows that its office did not write. Always suspected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xuncha.checks.injection.defacement import observe_defacement
from xuncha.checks.injection.outlinks import observe_outlinks
from xuncha.checks.injection.secondlook import observe_second_look
from xuncha.checks.places import suspected_on
from xuncha.checks.windows import Windows
from xuncha.facts import HiddenLink, Observation, PageSigns, SiteFacts
from xuncha.read.intruders.spam import sells
from xuncha.read.links.hosts import host_name, known_kind

_CHECK = "injection"


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """Suspicions for a person: `hidden_link` and `foreign_script` one an address,
    `script_trick`, `page_defaced`, `outlink_hijacked`, `home_cloaked`."""
    return (
        *_hidden_links(facts.signs),
        *_foreign_scripts(facts.signs),
        *_tricks(facts.signs),
        *observe_defacement(facts),
        *observe_outlinks(facts),
        *observe_second_look(facts),
    )


def _hidden_links(pages: Iterable[PageSigns]) -> Iterator[Observation]:
    # 网站所使用的其他网站域名或资源地址……不得有“暗链”
    places: dict[str, tuple[HiddenLink, list[PageSigns]]] = {}
    for page in pages:
        for link in page.hidden_links:
            places.setdefault(link.url, (link, []))[1].append(page)
    for url, (link, shown_on) in places.items():
        detail = {
            "text": link.text,
            "way": link.way,
            "block_links": link.block_links,
            "block_hosts": link.block_hosts,
            # 链接文字在推销赌博、色情等
            "sells": sells(link.text),
        }
        yield suspected_on(_CHECK, "hidden_link", url, shown_on, detail, link.anchors)


def _foreign_scripts(pages: Iterable[PageSigns]) -> Iterator[Observation]:
    """Code from hosts that are neither the site's nor known; advertising is another check's."""
    places: dict[tuple[str, str], list[PageSigns]] = {}
    for page in pages:
        for element, url in page.loaded:
            if not known_kind(host_name(url)):
                places.setdefault((element, url), []).append(page)
    for (element, url), shown_on in places.items():
        detail = {"element": element, "host": host_name(url)}
        yield suspected_on(_CHECK, "foreign_script", url, shown_on, detail)


def _tricks(pages: Iterable[PageSigns]) -> Iterator[Observation]:
    places: dict[str, list[PageSigns]] = {}
    for page in pages:
        for trick in page.tricks:
            places.setdefault(trick, []).append(page)
    for trick, shown_on in places.items():
        yield suspected_on(
            _CHECK, "script_trick", shown_on[0].url, shown_on, {"trick": trick}, len(shown_on)
        )
