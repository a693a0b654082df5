"""Charts drawn on the server, each with its numbers. No pie, no gauge, no map."""

from xuncha_platform.web.charts.bars import Bar, bars, funnel, reasons
from xuncha_platform.web.charts.calendar import Day, calendar
from xuncha_platform.web.charts.small import Cell, course, spark, strip
from xuncha_platform.web.charts.trend import Series, trend

__all__ = [
    "Bar",
    "Cell",
    "Day",
    "Series",
    "bars",
    "calendar",
    "course",
    "funnel",
    "reasons",
    "spark",
    "strip",
    "trend",
]
