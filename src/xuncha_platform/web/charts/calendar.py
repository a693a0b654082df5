"""The availability calendar: one square a day, weeks as columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from xuncha_platform.web.charts.drawing import figure, join, linked, numbers, svg
from xuncha_platform.web.figures import percent
from xuncha_platform.web.spoken import in_a_line

_STEP, _SIDE, _TOP, _LEFT = 15, 12, 18, 24


@dataclass(frozen=True, slots=True)
class Day:
    """How a site was to be reached on a day.

    `share` of the probes that succeeded, 0 to 1; None: not measured or our own network was out.
    `text` for the tooltip and the table; `url` to what was measured.
    """

    on: date
    share: float | None
    text: str = ""
    url: str = ""


def calendar(
    days: Iterable[Day | tuple[date, float | None]] | Mapping[date, float | None],
    title: str = "",
) -> SafeString:
    """The days as squares: full green only for every probe, hatched for not known."""
    pairs = days.items() if isinstance(days, Mapping) else days
    made = sorted(
        (one if isinstance(one, Day) else Day(one[0], one[1]) for one in pairs),
        key=lambda one: one.on,
    )
    if not made:
        return format_html('<p class="empty">{}</p>', _("还没有监测记录。"))
    monday = made[0].on - timedelta(days=made[0].on.weekday())
    weeks = (made[-1].on - monday).days // 7 + 1
    body = join([_weekdays(), _months(made, monday), *(_square(one, monday) for one in made)])
    title = title or _("每日可用性")
    drawing = svg(_LEFT + weeks * _STEP, _TOP + 7 * _STEP, title, _words(made), body, "calendar")
    rows = [(one.on.isoformat(), percent(one.share), word(one)) for one in made]
    table = numbers(title, (_("日期"), _("可用率"), _("说明")), rows, worded=True)
    return figure("calendar", drawing, _legend(), table)


def tone(share: float | None) -> str:
    """The meaning of a share: green for all, amber for most, red below a half, violet unknown."""
    if share is None:
        return "violet"
    if share >= 1:
        return "green"
    return "amber" if share >= 0.5 else "red"


def word(one: Day) -> str:
    """What the day was like."""
    if one.text:
        return one.text
    if one.share is None:
        return _("没有有效监测")
    return {"green": _("全部可用"), "amber": _("部分时间打不开"), "red": _("多数时间打不开")}[
        tone(one.share)
    ]


def _square(one: Day, monday: date) -> SafeString:
    week, weekday = divmod((one.on - monday).days, 7)
    x, y = _LEFT + week * _STEP, _TOP + weekday * _STEP
    return linked(one.url, square(x, y, tone(one.share), in_a_line(str(one.on), word(one))))


def square(x: float, y: float, tone: str, text: str) -> SafeString:
    """A square with its tooltip; amber and red carry a mark as well as the colour."""
    mark = {
        "amber": format_html('<path class="on" d="M{} {}l6 -6"/>', x + 3, y + 9),
        "red": format_html('<path class="on" d="M{} {}l6 6m0 -6l-6 6"/>', x + 3, y + 3),
    }.get(tone, "")
    return format_html(
        '<g><title>{}</title><rect class="cell tone-{}" x="{}" y="{}" width="{}" height="{}"'
        ' rx="2"/>{}</g>',
        text,
        tone,
        x,
        y,
        _SIDE,
        _SIDE,
        mark,
    )


def _weekdays() -> SafeString:
    return join(
        format_html('<text class="axis" x="0" y="{}">{}</text>', _TOP + n * _STEP + 10, name)
        for n, name in ((0, _("一")), (2, _("三")), (4, _("五")))
    )


def _months(days: list[Day], monday: date) -> SafeString:
    texts, seen, free_from = [], set(), 0
    for one in days:
        month = (one.on.year, one.on.month)
        x = _LEFT + (one.on - monday).days // 7 * _STEP
        if month in seen or x < free_from:
            continue
        seen.add(month)
        free_from = x + 34
        text = _("%(month)s月") % {"month": one.on.month}
        texts.append(format_html('<text class="axis" x="{}" y="10">{}</text>', x, text))
    return join(texts)


def _words(days: list[Day]) -> str:
    known = [one.share for one in days if one.share is not None]
    return _("%(days)s 天,其中 %(good)s 天全部可用,%(unknown)s 天没有有效监测") % {
        "days": len(days),
        "good": sum(share >= 1 for share in known),
        "unknown": len(days) - len(known),
    }


def _legend() -> SafeString:
    entries = (
        ("green", _("全部可用")),
        ("amber", _("部分时间打不开")),
        ("red", _("多数时间打不开")),
        ("violet", _("没有有效监测")),
    )
    return format_html(
        '<p class="legend">{}</p>',
        join(
            format_html(
                '<span><svg class="chart" width="14" height="14" aria-hidden="true">{}</svg>{}</span>',
                square(1, 1, name, ""),
                text,
            )
            for name, text in entries
        ),
    )
