"""What a finding rests on: the stored exchange, the page it stands on, what to mark there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xuncha.evidence.lookup import cut_out, find_exchanges
from xuncha.facts import Exchange, Outcome
from xuncha.fetch.outcomes import ADVICE
from xuncha.report.storedpage import StoredPage, stored_page
from xuncha.round import EVIDENCE
from xuncha.words import say
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.findings.models import Finding

# Details of a finding that stand on the page letter by letter.
_ON_PAGE = ("found", "newest", "title", "text", "name", "source")


@dataclass(frozen=True, slots=True)
class Seen:
    """The evidence of one finding. `exchange` None: the finding rests on no single answer."""

    exchange: Exchange | None
    # The page a person has to look at; the exchange itself or a page that links to it.
    page: Exchange | None

    @property
    def advice(self) -> str:
        """What the outcome means, in the person's language."""
        return say(*ADVICE[self.exchange.outcome]) if self.exchange else ""


def evidence_path(finding: Finding) -> Path:
    """The evidence file of the finding's result."""
    return result_folder(finding.result) / EVIDENCE


def seen(finding: Finding) -> Seen:
    """Look the evidence up. Raises InputError where the file is missing or damaged."""
    record, parents = finding.record_id, finding.parents[:1]
    found = find_exchanges(evidence_path(finding), [record] if record else [], parents)
    exchange = next((one for one in found if one.record_id == record), None)
    page = next((one for one in found if parents and _is_page(one, parents[0])), None)
    if page is None and exchange is not None and _is_html(exchange):
        page = exchange
    return Seen(exchange, page)


def marked_page(finding: Finding, page: Exchange) -> StoredPage:
    """The page with the fault marked: the link where the fault is one, else the words."""
    links = [finding.url] if finding.url not in (page.url, page.final_url) else []
    texts = [str(finding.detail[key]) for key in _ON_PAGE if finding.detail.get(key)]
    return stored_page(page, links, texts)


def warc_of(finding: Finding) -> bytes:
    """A WARC file of the records the finding rests on."""
    looked_at = seen(finding)
    records = [one.record_id for one in (looked_at.exchange, looked_at.page) if one]
    return cut_out(evidence_path(finding), records)


def _is_page(exchange: Exchange, url: str) -> bool:
    return url in (exchange.url, exchange.final_url) and _is_html(exchange)


def _is_html(exchange: Exchange) -> bool:
    is_html = "html" in exchange.header("content-type").lower() or not exchange.header(
        "content-type"
    )
    return exchange.outcome is Outcome.OK and bool(exchange.body) and is_html
