"""A report of hand-made facts, judged by the 2015 table."""

from __future__ import annotations

from typing import Any

from site_facts import facts

from xuncha.checks import run_checks
from xuncha.facts import SiteFacts
from xuncha.report.site import build_report
from xuncha.score.rulebook import load_rulebook
from xuncha.score.score import score

# The checks that a report may name, in the order in which it lists them.
CHECKS_OF_THE_CONTRACT = [
    "availability",
    "home_updates",
    "columns",
    "dead_links",
    "letters",
    "surveys",
    "interviews",
    "guides",
    "attachments",
    "online_systems",
    "wording",
    "injection",
    "privacy",
    "advertising",
    "identity",
    "labels",
    "domain",
    "transport",
]
PRODUCED = "2018-03-02T08:00:00+08:00"


def report_of(
    site: SiteFacts | None = None, rulebook: str = "census-2015", produced_at: str = PRODUCED
) -> dict[str, Any]:
    site = site or facts()
    book = load_rulebook(rulebook)
    card = score(book, run_checks(site, book.windows), site.site, site.as_of)
    return build_report(site, card, produced_at, book.windows)
