"""What a finding rests on: the stored exchange, the page it stands on, what to mark there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xuncha.evidence.kinds import PLACES, PROBES
from xuncha.evidence.lookup import cut_out, find_exchanges
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.fetch.outcomes import ADVICE
from xuncha.read.source.decode import decode
from xuncha.report.storedpage import StoredPage, stored_page
from xuncha.round import EVIDENCE
from xuncha.words import say
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.findings.marking import words_on_page
from xuncha_platform.findings.models import Finding

# What rests on the availability samples, and on the office's table of addresses.
_SAMPLED, _PLACED = "availability", "server_abroad"
_PURPOSES = {
    Purpose.RECHECK: ("再次访问", "once more"),
    Purpose.CLOAK: ("以搜索引擎的名义访问", "in the name of a search engine"),
    Purpose.LOOK: ("看链出网页的内容", "what the linked page holds"),
    Purpose.EARLIER: ("再问以前的文章地址", "an earlier article's address"),
    Purpose.HTTPS: ("试 HTTPS", "by HTTPS"),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """The evidence of one finding. `exchange` None: the finding rests on no single answer."""

    exchange: Exchange | None
    # The page a person has to look at; the exchange itself or a page that links to it.
    page: Exchange | None
    # Every visit to the address of the finding, in order: what fails is asked for again.
    visits: tuple[Exchange, ...] = ()

    @property
    def advice(self) -> str:
        """What the outcome means, in the person's language."""
        return say(*ADVICE[self.exchange.outcome]) if self.exchange else ""

    @property
    def rows(self) -> list[tuple[Exchange, str, str]]:
        """The visits with what each was for and what came of it, in a few words."""
        return [(one, _purpose(one), _in_short(one)) for one in self.visits]


def _in_short(visit: Exchange) -> str:
    """What came of a visit, without what to do about it."""
    pairs = zip(ADVICE[visit.outcome], ("。", ". "), strict=True)
    short = say(*(text.partition(end)[0] for text, end in pairs)).rstrip(".")
    if visit.status is None or str(visit.status) in short:
        return short
    return f"{short} {visit.status}"


def _purpose(exchange: Exchange) -> str:
    words = _PURPOSES.get(exchange.purpose)
    return say(*words) if words else ""


def evidence_path(finding: Finding) -> Path:
    """The evidence file of the finding's result."""
    return result_folder(finding.result) / EVIDENCE


def seen(finding: Finding, place: int = 0) -> Seen:
    """Look the evidence up; `place`: which of the pages it stands on. Raises InputError where the
    file is missing or damaged."""
    record, parents = finding.record_id, finding.parents[place : place + 1]
    addresses = [finding.url, *parents]
    found = find_exchanges(evidence_path(finding), [record] if record else [], addresses)
    exchange = next((one for one in found if one.record_id == record), None)
    page = next((one for one in found if parents and _is_page(one, parents[0])), None)
    if page is None and not place and exchange is not None and _is_html(exchange):
        page = exchange
    return Seen(exchange, page, tuple(one for one in found if one.url == finding.url))


def marked_page(finding: Finding, page: Exchange) -> StoredPage:
    """The page with the fault marked: the link where the fault is one, else the words."""
    links = [finding.url] if finding.url not in (page.url, page.final_url) else []
    text, _ = decode(page.body, page.header("content-type"))
    return stored_page(page, links, words_on_page(finding.detail, text))


def warc_of(finding: Finding) -> bytes:
    """A WARC file of the records the finding rests on: every visit, the page, the samples or the
    places of addresses."""
    looked_at = seen(finding)
    records = [
        one.record_id for one in (looked_at.exchange, looked_at.page, *looked_at.visits) if one
    ]
    kinds = [PROBES] if finding.check_name == _SAMPLED else []
    kinds += [PLACES] if finding.name == _PLACED else []
    return cut_out(evidence_path(finding), records, kinds)


def _is_page(exchange: Exchange, url: str) -> bool:
    return url in (exchange.url, exchange.final_url) and _is_html(exchange)


def _is_html(exchange: Exchange) -> bool:
    is_html = "html" in exchange.header("content-type").lower() or not exchange.header(
        "content-type"
    )
    return exchange.outcome is Outcome.OK and bool(exchange.body) and is_html
