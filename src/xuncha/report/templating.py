"""How the pages of a report are made from their templates."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from jinja2.ext import Extension
from markupsafe import Markup, escape

from xuncha.punctuation import prose, widen_all

_JINJA = r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# What is no prose of a template: its statements, and the tags with their attributes.
_NO_PROSE = re.compile(rf"({_JINJA}|<(?:{_JINJA}|[^>])*>)", re.S)


class _ChineseMarks(Extension):
    """The text of our templates is Chinese prose: its punctuation is full-width.

    What is put into a template is left alone: it may be a page's own words, an address, a number.
    """

    def preprocess(  # noqa: D102
        self,
        source: str,
        name: str | None,
        filename: str | None = None,  # noqa: ARG002
    ) -> str:
        if not (name or "").endswith(".html.j2"):
            return source
        parts = _NO_PROSE.split(source)
        # Text and what is no prose take turns.
        parts[::2] = map(widen_all, parts[::2])
        return "".join(parts)


@lru_cache(maxsize=4)
def template(name: str) -> Template:
    """A template of xuncha/report/templates; whatever it prints is escaped."""
    environment = Environment(
        loader=PackageLoader("xuncha.report", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        extensions=[_ChineseMarks],
    )
    environment.filters |= {
        "linkable": linkable,
        "moment": moment,
        "own_path": own_path,
        "prose": prose,
        "short_id": short_id,
        "whole_days": whole_days,
    }
    return environment.get_template(name)


def prepare(name: str) -> None:
    """Compile a template and all that it may include, ahead of the first page made of it."""
    environment = template(name).environment
    for part in environment.list_templates(extensions=["j2"]):
        environment.get_template(part)


def linkable(url: str) -> bool:
    """Whether an address that a page gave us may be a link: http and https alone."""
    try:
        return urlsplit(url).scheme.lower() in ("http", "https")
    except ValueError:
        return False


def own_path(url: str, host: str) -> str:
    """An address of the site's own host, with or without www., less scheme and host; any other as
    it is."""
    own = host.removeprefix("www.")
    for start in (f"{s}://{w}{own}/" for s in ("http", "https") for w in ("", "www.")):
        if url.startswith(start) and len(url) > len(start):
            return url[len(start) - 1 :]
    return url


def short_id(record_id: str) -> str:
    """The first letters of a record id, enough to find it."""
    return record_id.strip("<>").rpartition(":")[2][:8]


def whole_days(text: str) -> str:
    """A text whose days do not break at their hyphens at the end of a line."""
    if "-" not in text:
        return text
    return Markup(_DAY.sub(r'<span class="date">\g<0></span>', str(escape(text))))


def moment(at: str) -> str:
    """An ISO moment as tables show it: 2018-07-28 09:30."""
    return at[:16].replace("T", " ")
