"""report.html: one self-contained page that opens from disk and prints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xuncha.facts import SiteFacts
from xuncha.report import words
from xuncha.report.templating import template
from xuncha.report.view import view_of


def render_html(report: Mapping[str, Any], facts: SiteFacts) -> str:
    """The page of a report. `facts` add what the contract's JSON has no room for."""
    return template("report.html.j2").render(r=report, words=words, **view_of(report, facts))
