"""Exchanges made by hand, so that reading is tested without a network."""

from __future__ import annotations

from datetime import date

from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page


def exchange(
    url: str,
    body: bytes | str,
    *,
    content_type: str = "text/html",
    outcome: Outcome = Outcome.OK,
) -> Exchange:
    """A finished exchange with that body."""
    data = body.encode("utf-8") if isinstance(body, str) else body
    return Exchange(
        url=url,
        method="GET",
        purpose=Purpose.PAGE,
        at="2020-12-28T09:30:00+08:00",
        outcome=outcome,
        status=200,
        final_url=url,
        headers=(("Content-Type", content_type),),
        body=data,
        record_id=f"urn:{url}",
    )


def read(url: str, body: bytes | str, as_of: date = date(2020, 12, 28)) -> Page:
    """The page read of a body."""
    return read_page(exchange(url, body), as_of)
