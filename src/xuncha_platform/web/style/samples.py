"""Made-up values for the style page."""

from __future__ import annotations

from datetime import date, timedelta

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from xuncha_platform.web import charts

_START = date(2016, 9, 1)
_PERIODS = ("2015-Q4", "2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4")
_REGIONS = (
    ("甲市", (81.2, 84.0, 88.5, 91.3, 95.0)),
    ("乙市", (76.4, 75.1, 79.9, 86.2, 90.4)),
    ("丙市", (90.1, None, 92.6, 93.4, 93.8)),
)


def drawings() -> list[tuple[str, SafeString]]:
    """Every chart with its name."""
    return [
        (_("条形图"), _bars()),
        (_("原因"), charts.reasons([("首页打不开", 12), ("栏目未更新", 31), ("死链接", 8)])),
        (_("漏斗"), _funnel()),
        (
            _("趋势"),
            charts.trend([(name, _points(row)) for name, row in _REGIONS], unit="%", low=60),
        ),
        (_("可用性日历"), charts.calendar(_days())),
        (_("栏目热度"), charts.strip(_columns())),
        (_("七日可用率"), charts.spark([1, 1, 0.75, 0.2, None, 1, 1])),
    ]


def _bars() -> SafeString:
    rows = [
        charts.Bar("甲市", 95.0, "95.0%(38/40)", "#甲市", of=100),
        charts.Bar("乙市", 90.4, "90.4%(66/73)", "#乙市", of=100),
        charts.Bar("丙市", 0, "0.0%(0/3)", "#丙市", "red", of=100),
    ]
    return charts.bars(rows, title=_("合格率"), head=(_("地区"), _("合格率")))


def _funnel() -> SafeString:
    return charts.funnel([("登记", 2000), ("正常运行", 1894), ("可访问", 1820), ("已检查", 612)])


def _points(row: tuple[float | None, ...]) -> list[tuple[str, float | None]]:
    return list(zip(_PERIODS, row, strict=True))


def _days() -> list[charts.Day]:
    shares = (1.0, 1.0, 1.0, 0.9, 1.0, None, 1.0, 0.3, 1.0, 1.0, 1.0)
    return [charts.Day(_START + timedelta(days=n), shares[n * 7 % 11]) for n in range(120)]


def _columns() -> list[charts.Cell]:
    tones = ("green", "green", "green", "amber", "green", "red", "violet", "green", "grey")
    return [charts.Cell(f"栏目{n + 1}", tones[n * 5 % 9], f"{n} 天前") for n in range(42)]
