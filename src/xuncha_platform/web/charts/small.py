"""Charts as small as a word: a spark line in a table's cell, a strip of columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from xuncha_platform.web.charts.calendar import square, tone
from xuncha_platform.web.charts.drawing import figure, join, linked, numbers, short, svg
from xuncha_platform.web.figures import percent
from xuncha_platform.web.spoken import in_a_line

_BAR, _HIGH = 7, 18


def spark(values: Sequence[float | None], text: str = "") -> SafeString:
    """Shares of 1 as little bars, oldest first; None is a hatched gap. 97.5% stands beside it.

    `text` replaces the number beside it (the mean of what is known).
    """
    known = [value for value in values if value is not None]
    said = text or (percent(sum(known) / len(known)) if known else "—")
    if not values:
        return format_html('<span class="spark">{}</span>', said)
    rects = join(_spark_bar(number, value) for number, value in enumerate(values))
    return format_html(
        '<span class="spark"><svg class="chart" width="{}" height="{}" aria-hidden="true">{}</svg>'
        "<span>{}</span></span>",
        len(values) * _BAR,
        _HIGH,
        rects,
        said,
    )


def _spark_bar(number: int, value: float | None) -> SafeString:
    # A day of failures is a low bar, not an absent one.
    height = _HIGH if value is None else max(3, _HIGH * value)
    return format_html(
        '<rect class="cell tone-{}" x="{}" y="{}" width="{}" height="{}"/>',
        tone(value),
        number * _BAR,
        short(_HIGH - height),
        _BAR - 2,
        short(height),
    )


def course(values: Sequence[float | None]) -> SafeString:
    """How a number went, oldest first, as a line the size of a word; None is a gap.

    It has no words: the last value stands beside it, all of them on the page it leads to.
    """
    known = [value for value in values if value is not None]
    if len(known) < 2:  # noqa: PLR2004  # one point is no course
        return SafeString()
    top = max(known) or 1
    wide = (len(values) - 1) * _BAR * 2
    places = [
        None if value is None else (number * _BAR * 2 + 3, 2 + (_HIGH - 5) * (1 - value / top))
        for number, value in enumerate(values)
    ]
    path, pen = [], "M"
    for place in places:
        if place:
            path.append(f"{pen}{short(place[0])} {short(place[1])}")
        pen = "L" if place else "M"
    last = next(place for place in reversed(places) if place)
    return format_html(
        '<svg class="chart course" width="{}" height="{}" aria-hidden="true"><g class="line line-0">'
        '<path d="{}"/><circle cx="{}" cy="{}" r="2.5"/></g></svg>',
        wide + 6,
        _HIGH,
        "".join(path),
        short(last[0]),
        short(last[1]),
    )


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a site: its name, its meaning as a tone, how it stands, where it leads."""

    label: str
    tone: str
    text: str = ""
    url: str = ""


def strip(
    cells: Sequence[Cell | tuple[str, str] | tuple[str, str, str]],
    title: str = "",
    a_row: int = 30,
) -> SafeString:
    """One square a column, in the order given; the table below names them."""
    made = [one if isinstance(one, Cell) else Cell(*one) for one in cells]
    if not made:
        return format_html('<p class="empty">{}</p>', _("没有可以画出的数据。"))
    step = 18
    body = join(
        linked(
            one.url,
            square(
                number % a_row * step + 1,
                number // a_row * step + 1,
                one.tone,
                in_a_line(one.label, one.text) if one.text else one.label,
            ),
        )
        for number, one in enumerate(made)
    )
    title = title or _("栏目")
    wide = min(len(made), a_row) * step
    high = -(-len(made) // a_row) * step
    described = _("%(count)s 个,逐个见下表") % {"count": len(made)}
    drawing = svg(wide, high, title, described, body, "strip")
    said = [(one.label, one.text) for one in made]
    table = numbers(title, (_("名称"), _("说明")), said, worded=True)
    return figure("strip", drawing, table)
