"""What every section of a circular needs to know: the facts, the settings, the usual words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from xuncha.errors import InputError
from xuncha.report.circular.build.dates import quarter_words
from xuncha.report.circular.build.figures import Figure, given, share
from xuncha.report.circular.build.model import Form, Settings
from xuncha.report.circular.facts.arithmetic import decimals_of
from xuncha.report.circular.facts.counts import Counts, counts_of
from xuncha.report.circular.facts.node import Node, Stated

_ACTION = re.compile(r"抽查|检查|监测|普查|自查|巡查|复查")
# 关于…抽查情况和…整改复查情况的通报: the first is what is reported, the second comes with it.
_REPORTED = re.compile(rf"({_ACTION.pattern})(?=情况|结果|工作)")
_SCOPE = re.compile(r"全[国省区市县州]")
_SCOPE_OF_LEVEL = {"国家": "全国", "省级": "全省", "市级": "全市", "县级": "全县"}
_PLACE_OF_SCOPE = {"全省": "我省", "全区": "我区", "全市": "我市", "全县": "我县", "全州": "我州"}


@dataclass(frozen=True, slots=True)
class Context:
    """One record and the words derived from it."""

    record: Node
    settings: Settings
    sites: Counts | None
    media: Counts | None

    @property
    def title(self) -> str:
        """The title as stated, else put together from issuer, period, scope and object."""
        stated = self.record.text("title")
        if stated:
            return stated
        made = f"{self.scope}{self.object_words}{self.action}情况的通报"
        return f"{self.record.text('issuer')}关于{self.period}{made}"

    @property
    def period(self) -> str:
        """2018年第三季度."""
        numbers = [self.record.number(name) for name in ("year", "quarter", "month")]
        year, quarter, month = (int(n.value) if n else None for n in numbers)
        return quarter_words(year, quarter, month)

    @property
    def scope(self) -> str:
        """全省, 全市 …; "" for a ministry."""
        match = _SCOPE.search(self.record.text("title"))
        place = self.record.text("region", "province")
        if match:
            return match.group()
        level = self.record.text("level")
        if level == "省级" and "自治区" in place:
            return "全区"
        return _SCOPE_OF_LEVEL.get(level, "")

    @property
    def place(self) -> str:
        """我省, 我市 …"""
        return _PLACE_OF_SCOPE.get(self.scope, "本地区")

    @property
    def object_words(self) -> str:
        """政府网站, 政务新媒体 or both."""
        if self.sites and self.media:
            return "政府网站与政务新媒体"
        return "政务新媒体" if self.media else "政府网站"

    @property
    def action(self) -> str:
        """抽查 or 检查 …: as in the title; else by whether all were looked at."""
        campaign = self.record.node("campaign")
        named = campaign.text("name") if campaign else ""
        source = named if _ACTION.search(named) else self.record.text("title")
        matches = _REPORTED.findall(source)[:1] or _ACTION.findall(source)
        if matches:
            return str(matches[-1])
        sampled, running = (self.sites.sampled, self.sites.running) if self.sites else (None, None)
        return "检查" if sampled and running and sampled.value == running.value else "抽查"

    @property
    def issuer_short(self) -> str:
        """省政府办公厅 for 江苏省人民政府办公厅."""
        issuer = self.record.text("organiser", "issuer")
        short = re.sub(r"^\w+?(省|自治区|市|州|县|区)(?=人民政府|\w*局|\w*中心)", r"\1", issuer)
        return short.replace("人民政府", "政府")

    def rate(self, counts: Counts) -> Figure | None:
        """The pass rate: as stated; else computed, unless the facts say null (not printed)."""
        if counts.pass_rate:
            return self._stated_rate(counts.pass_rate, counts)
        if counts.node.has("pass_rate_pct", "pass_rate_pct_stated", "pass_rate"):
            return None
        passing, base = self.passing(counts), self.base(counts)
        if passing is None or base is None or base.value == 0:
            return None
        return share(counts.node.at("pass_rate_pct"), passing, base, self.settings.decimals)

    def _stated_rate(self, rate: Stated, counts: Counts) -> Figure:
        figure = given(rate, "%")
        passing, base = self.passing(counts), self.base(counts)
        if passing is None or base is None or base.value == 0:
            return figure
        source = share(rate.path, passing, base, 4)
        return Figure(
            rate.path, rate.value, figure.printed, source.rule, source.operands, source.exact
        )

    def passing(self, counts: Counts) -> Stated | None:
        """The passing number: stated, or base − failing − undetermined."""
        if counts.passing_any:
            return counts.passing_any
        base, failing = self.base(counts), counts.failing_any
        if base is None or failing is None or failing.value > base.value:
            return None
        value = base.value - failing.value
        return Stated(counts.node.at("passing"), value, f"{value:f}", derived=True)

    def base(self, counts: Counts) -> Stated | None:
        """What the rate is a share of; websites that could not be judged are left out."""
        base, judged = counts.base, counts.base_without_undetermined
        if base is None or judged is None:
            return base
        return Stated(f"{base.path}−undetermined", judged, f"{judged:f}", derived=True)


def context_of(record: Node) -> Context:
    """Read settings and the two main groups of a record."""
    sites, media = record.node("sites"), record.node("media", "new_media")
    return Context(
        record,
        _settings(record),
        counts_of(sites, "政府网站") if sites else None,
        counts_of(media, "政务新媒体") if media else None,
    )


def _settings(record: Node) -> Settings:
    given_settings = record.get("settings") or {}
    if not isinstance(given_settings, Mapping):
        raise InputError("settings:应是一组设置", "settings: should be a mapping")
    values = {"decimals": _decimals(record), **given_settings}
    names = {f.name: f for f in fields(Settings)}
    chosen: dict[str, Any] = {
        name: _setting(name, values[name]) for name in names if values.get(name) is not None
    }
    return Settings(**chosen)


def _decimals(record: Node) -> int:
    """Rates that are computed here get the decimals of those that the facts state, else one."""
    own = record.number("decimals")
    if own:
        return int(own.value)
    for name in ("sites", "media", "new_media"):
        node = record.node(name)
        rate = counts_of(node).pass_rate if node else None
        if rate:
            return decimals_of(rate.value)
    return 1


_MOST = {"decimals": 4, "red_head_lines": 12, "poor_below_pct": 100, "poor_min_sampled": 10_000}


def _setting(name: str, value: object) -> object:
    if name == "form":
        if value in [form.value for form in Form]:
            return Form(value)
        raise _wrong(name, value, "circular / letter")
    if name == "annex_rates":
        if isinstance(value, bool):
            return value
        raise _wrong(name, value, "true / false")
    if name == "unit":
        if isinstance(value, str) and 0 < len(value) <= 2:
            return value
        raise _wrong(name, value, "个 / 家")
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST[name]:
        return value
    raise _wrong(name, value, f"0–{_MOST[name]}")


def _wrong(name: str, value: object, allowed: str) -> InputError:
    return InputError(
        f"settings.{name}:应为 {allowed},现为 {value}",
        f"settings.{name}: should be {allowed}, not {value}",
    )
