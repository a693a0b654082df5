"""The evidence file that a site's crawl writes: a new one, or what an interrupted run left."""

from __future__ import annotations

from xuncha.crawl.jobs import CrawlJob
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.writer import EvidenceWriter

# A crawl that was stopped before midnight goes on after it; what was seen long ago does not count.
MOST_DAYS_APART = 2


def open_writer(job: CrawlJob) -> tuple[EvidenceWriter, bool]:
    """The writer, and whether an interrupted run of the same inspection left it something."""
    job.evidence_path.parent.mkdir(parents=True, exist_ok=True)
    found = EvidenceWriter.reopen(job.evidence_path)
    if found is not None:
        if _is_same(found.header, job.header):
            return found, True
        # Another time point or another row of the list: what was seen then does not count now.
        # And what was not given then is not in its header.
        found.close()
    return EvidenceWriter(job.evidence_path, job.header), False


def _is_same(then: EvidenceHeader, now: EvidenceHeader) -> bool:
    """Whether an interrupted inspection was this one."""
    apart = abs((then.as_of - now.as_of).days)
    # What was given then and is not now was given all the same.
    has_policies = now.policies in ((), then.policies)
    has_earlier = now.earlier in (None, then.earlier)
    is_there = then.site == now.site and apart <= MOST_DAYS_APART
    return is_there and has_policies and has_earlier
