"""What a site answers at a moment of the practice clock: its pages, or its trouble."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

from xuncha.sandbox.pages import ERROR_PAGE, MAINTENANCE_PAGE, Answer
from xuncha.sandbox.plan import Availability, Mode
from xuncha.sandbox.schedule import nearest_sample, week_start

_HTML = "text/html; charset=utf-8"
# Modes that answer the same at every moment.
_ALWAYS = {
    Mode.ERROR_500: Answer(500, _HTML, ERROR_PAGE),
    Mode.ERROR_502: Answer(502, _HTML, ERROR_PAGE),
    Mode.ERROR_503: Answer(503, _HTML, ERROR_PAGE),
}


def trouble(availability: Availability, date_header: str) -> Answer | None:
    """What stands in the way at the moment the request's Date names; None: nothing.

    Without that header the moment is the as-of date, when every site whose mode is UP is up.
    """
    mode = availability.mode
    if mode in _ALWAYS:
        return _ALWAYS[mode]
    moment = _moment(date_header) if date_header else None
    if mode is Mode.MAINTENANCE:
        in_week = moment is not None and nearest_sample(moment) is not None
        return Answer(503 if in_week else 200, _HTML, MAINTENANCE_PAGE)
    if moment is not None and nearest_sample(moment) in availability.down:
        return Answer(503, _HTML, ERROR_PAGE)
    return None


def changes(availability: Availability) -> bool:
    """Whether the answer depends on the moment or is no page of the site."""
    return availability.mode is not Mode.UP or bool(availability.down)


@lru_cache(maxsize=4096)
def _moment(header: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=week_start().tzinfo)
