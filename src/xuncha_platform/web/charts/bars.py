"""Bars with their counts: rankings, reasons, the funnel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from xuncha_platform.web.charts.drawing import figure, join, numbers, short


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its length, what stands beside it, where it leads.

    `text` is the number as people read it ("12 个"); the value itself by default. `tone` is one of
    red, amber, green, violet, grey, blue. `of` is the whole it is a part of, drawn behind it.
    """

    label: str
    value: float
    text: str = ""
    url: str = ""
    tone: str = "blue"
    of: float | None = None


def bars(
    rows: Sequence[Bar | tuple[str, float]],
    title: str = "",
    head: tuple[str, str] | None = None,
    unit: str = "",
) -> SafeString:
    """Bars below each other, longest possible for the highest value; no rows: a line saying so.

    Bars are rows of a table, each with its number, so that the table is the chart.
    """
    return figure("of-bars", _bars(rows, title, head, unit))


def _bars(
    rows: Sequence[Bar | tuple[str, float]],
    title: str,
    head: tuple[str, str] | None,
    unit: str = "",
) -> SafeString:
    made = [row if isinstance(row, Bar) else Bar(str(row[0]), row[1]) for row in rows]
    if not made:
        return format_html('<p class="empty">{}</p>', _("没有可以画出的数据。"))
    top = max([bar.of or bar.value for bar in made] + [0]) or 1
    names = head or (_("名称"), _("数量"))
    return format_html(
        '<table class="bars"><caption{}>{}</caption><thead class="unseen"><tr><th scope="col">{}</th>'
        '<th scope="col">{}</th><th scope="col">{}</th></tr></thead><tbody>{}</tbody></table>',
        mark_safe("" if title else ' class="unseen"'),  # noqa: S308  # constants
        title or _("条形图"),
        names[0],
        names[1],
        _("长度"),
        join(_row(bar, top, unit) for bar in made),
    )


def _row(bar: Bar, top: float, unit: str) -> SafeString:
    label = format_html('<a href="{}">{}</a>', bar.url, bar.label) if bar.url else bar.label
    text = bar.text or f"{short(bar.value)}{unit}"
    ground = (
        format_html('<rect class="ground" width="{}" height="12"/>', short(200 * bar.of / top))
        if bar.of
        else ""
    )
    return format_html(
        '<tr><th scope="row">{}</th><td class="number">{}</td><td class="bar"><svg viewBox="0 0 200 12"'
        ' preserveAspectRatio="none" aria-hidden="true">{}<rect class="fill tone-{}" width="{}"'
        ' height="12"/></svg></td></tr>',
        label,
        format_html('<a href="{}">{}</a>', bar.url, text) if bar.url else text,
        ground,
        bar.tone,
        # A count that is not nothing is seen.
        short(max(200 * bar.value / top, 1.5 if bar.value else 0)),
    )


def reasons(rows: Sequence[Bar | tuple[str, float]], title: str = "") -> SafeString:
    """Reasons by frequency, most frequent first; a site counts once a reason."""
    made = [row if isinstance(row, Bar) else Bar(str(row[0]), row[1], tone="red") for row in rows]
    by_value = sorted(made, key=lambda bar: bar.value, reverse=True)
    return bars(
        by_value,
        title=title,
        head=(_("原因"), _("网站数")),
    )


def funnel(steps: Sequence[Bar | tuple[str, float]], title: str = "") -> SafeString:
    """Steps that each leave fewer:登记 → 运行 → 可访问 → 已检查; with what was lost on the way."""
    made = [row if isinstance(row, Bar) else Bar(str(row[0]), row[1]) for row in steps]
    whole = made[0].value if made else 0
    lost = [""] + [
        _("比上一步少 %(count)s") % {"count": short(before.value - bar.value)}
        for before, bar in zip(made, made[1:], strict=False)
    ]
    shown = [
        Bar(bar.label, bar.value, bar.text, bar.url, bar.tone, of=whole or None) for bar in made
    ]
    table = numbers(
        title or _("漏斗"),
        (_("步骤"), _("数量"), _("变化")),
        [(bar.label, short(bar.value), note) for bar, note in zip(made, lost, strict=True)],
    )
    return figure("funnel", _bars(shown, title, (_("步骤"), _("数量"))), table)
