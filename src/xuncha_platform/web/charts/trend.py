"""Trend lines: one a region or indicator, over the periods of an office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from xuncha_platform.web.charts.drawing import figure, join, numbers, short, svg
from xuncha_platform.web.figures import points
from xuncha_platform.web.spoken import in_a_row

WIDTH, HEIGHT = 640, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 120, 12, 28
# Lines differ by their dashes and by the name at their end as well as by colour.
MOST = 6


@dataclass(frozen=True, slots=True)
class Series:
    """A line: its name and its points (period, value) in order of time; None for no value.

    `counts` says of what a value is a rate: period → "55/80".
    """

    name: str
    points: Sequence[tuple[str, float | None]]
    counts: Mapping[str, str] = field(default_factory=dict)


def trend(
    series: Sequence[Series | tuple[str, Sequence[tuple[str, float | None]]]],
    title: str = "",
    unit: str = "",
    low: float = 0,
    high: float | None = None,
) -> SafeString:
    """Lines over periods, at most six drawn; the table below has all of them.

    `low` and `high` are the ends of the scale; the highest value when `high` is not given.
    """
    made = [one if isinstance(one, Series) else Series(str(one[0]), one[1]) for one in series]
    periods = _periods(made)
    values = [value for one in made for _period, value in one.points if value is not None]
    if not values:
        return format_html('<p class="empty">{}</p>', _("没有可以画出的数据。"))
    title = title or _("趋势")
    rows = [(one.name, *(_cell(one, period, unit) for period in periods)) for one in made]
    caption = format_html("<figcaption>{}</figcaption>", title)
    if len(periods) == 1:
        # One point is no line: its numbers say it all.
        note = format_html('<p class="soft">{}</p>', _("只有一次,两次以上才画得出走势。"))
        table = numbers(title, (_("名称"), *periods), rows, is_open=True)
        return figure("trend", caption, note, table)
    scale = _Scale(periods, low, high if high is not None else _round_up(max(values)))
    body = join(
        [_grid(scale, unit), *(_line(one, n, scale) for n, one in enumerate(made[:MOST]))]
        + [_labels(made[:MOST], scale)]
    )
    drawing = svg(WIDTH, HEIGHT, title, _words(made, unit), body, "trend")
    return figure("trend", caption, drawing, numbers(title, (_("名称"), *periods), rows))


class _Scale:
    def __init__(self, periods: list[str], low: float, high: float) -> None:
        self.periods, self.low, self.high = periods, low, max(high, low + 1e-9)

    def x(self, period: str) -> float:
        steps = max(len(self.periods) - 1, 1)
        return _LEFT + (WIDTH - _LEFT - _RIGHT) * self.periods.index(period) / steps

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * min(max(share, 0), 1)


def _periods(series: list[Series]) -> list[str]:
    """Every period once, in the order of time: that of each series, which none contradicts.

    Names do not sort: 一 < 三 < 二 by their characters.
    """
    order: list[str] = []
    for one in series:
        place = 0
        for period, _value in one.points:
            if period in order:
                place = order.index(period) + 1
            else:
                order.insert(place, period)
                place += 1
    return order


def _round_up(value: float) -> float:
    # A fourth of each is a number one would write beside a line.
    for step in (2, 4, 8, 12, 20, 40, 60, 80, 100, 200, 400, 800, 1000, 2000, 4000, 8000, 20000):
        if value <= step:
            return step
    return value


def _grid(scale: _Scale, unit: str) -> SafeString:
    lines = []
    for quarter in range(5):
        value = scale.low + (scale.high - scale.low) * quarter / 4
        y = short(scale.y(value))
        lines.append(
            format_html(
                '<path class="grid" d="M{} {}H{}"/><text class="axis end" x="{}" y="{}" dy=".35em">{}'
                "</text>",
                _LEFT,
                y,
                WIDTH - _RIGHT,
                _LEFT - 6,
                y,
                f"{short(value)}{unit}",
            )
        )
    # Every period has a tick; names only as many as there is room for.
    every = -(-len(scale.periods) // 6)
    for number, period in enumerate(scale.periods):
        if number % every == 0 or number == len(scale.periods) - 1:
            lines.append(
                format_html(
                    '<text class="axis middle" x="{}" y="{}">{}</text>',
                    short(scale.x(period)),
                    HEIGHT - 8,
                    period,
                )
            )
    return join(lines)


def _line(one: Series, number: int, scale: _Scale) -> SafeString:
    path, pen = [], "M"
    dots = []
    for period, value in one.points:
        if value is None:
            # A period without a value is a gap, not a straight line over it.
            pen = "M"
            continue
        x, y = short(scale.x(period)), short(scale.y(value))
        path.append(f"{pen}{x} {y}")
        dots.append(format_html('<circle cx="{}" cy="{}" r="3"/>', x, y))
        pen = "L"
    return format_html(
        '<g class="line line-{}"><path d="{}"/>{}</g>', number, "".join(path), join(dots)
    )


def _labels(series: list[Series], scale: _Scale) -> SafeString:
    ends = []
    for number, one in enumerate(series):
        known = [value for _period, value in one.points if value is not None]
        if known:
            ends.append((scale.y(known[-1]), number, one.name))
    labels, free = [], 0.0
    for end, number, name in sorted(ends):
        y = max(end, free)
        labels.append(
            format_html(
                '<text class="name line-{}" x="{}" y="{}" dy=".35em">{}</text>',
                number,
                WIDTH - _RIGHT + 8,
                short(y),
                name,
            )
        )
        free = y + 16
    return join(labels)


def _text(value: float | None, unit: str) -> str:
    """The number as tables print it: 68.95 is not 69."""
    return "—" if value is None else f"{points(value)}{unit}"


def _cell(one: Series, period: str, unit: str) -> str:
    text = _text(dict(one.points).get(period), unit)
    counts = one.counts.get(period, "")
    return _("%(value)s(%(counts)s)") % {"value": text, "counts": counts} if counts else text


def _words(series: list[Series], unit: str) -> str:
    parts = []
    for one in series:
        known = [(period, value) for period, value in one.points if value is not None]
        if known:
            parts.append(_course(one.name, known, unit))
    return in_a_row(*parts, mark=";")


def _course(name: str, known: list[tuple[str, float]], unit: str) -> str:
    (began, first), (ended, last) = known[0], known[-1]
    said = {"name": name, "from": began, "first": _text(first, unit)}
    if len(known) == 1:
        return _("%(name)s:%(from)s 为 %(first)s") % said
    said |= {"to": ended, "last": _text(last, unit)}
    return _("%(name)s:%(from)s 为 %(first)s,%(to)s 为 %(last)s") % said
