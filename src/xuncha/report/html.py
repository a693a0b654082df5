"""report.html: one self-contained page that opens from disk and prints."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from xuncha.facts import SiteFacts
from xuncha.report import words
from xuncha.report.view import view_of


def render_html(report: Mapping[str, Any], facts: SiteFacts) -> str:
    """The page of a report. `facts` add what the contract's JSON has no room for."""
    return _template().render(r=report, words=words, **view_of(report, facts))


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("xuncha.report", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters["linkable"] = linkable
    environment.filters["short_id"] = short_id
    environment.filters["moment"] = moment
    return environment.get_template("report.html.j2")


def linkable(url: str) -> bool:
    """Whether an address that a page gave us may be a link: http and https alone."""
    try:
        return urlsplit(url).scheme.lower() in ("http", "https")
    except ValueError:
        return False


def short_id(record_id: str) -> str:
    """The first letters of a record id, enough to find it."""
    return record_id.strip("<>").rpartition(":")[2][:8]


def moment(at: str) -> str:
    """An ISO moment as tables show it: 2018-07-28 09:30."""
    return at[:16].replace("T", " ")
