"""Shapes of statistics."""

from __future__ import annotations

from datetime import date

from ninja import Schema
from pydantic import Field


class TallyOut(Schema):
    """Counts of a group; sites whose verdict could not be reached are in no rate."""

    name: str
    region: int | None = Field(description="地区的编号;不是地区时为空")
    sampled: int
    judged: int = Field(description="可判定的网站:合格率的分母")
    passing: int
    failing: int
    undetermined: int
    rate: float | None = Field(description="合格率(%)")
    is_small: bool = Field(description="网站太少,一个网站就能左右合格率")


class GroupChange(Schema):
    """A group now and before."""

    name: str
    now: TallyOut | None
    before: TallyOut | None
    points: float | None = Field(description="合格率变化(百分点)")


class ReasonOut(Schema):
    """A reason and how many sites had it."""

    reason: str
    sites: int


class StreakOut(Schema):
    """A region all of whose sites passed, so many quarters in a row."""

    region: str
    length: int


class RepeatedOut(Schema):
    """A site that fails and failed before."""

    campaign_site: int
    site: int
    name: str
    campaigns: list[str] = Field(description="先前不合格的活动,新的在前")


class Coverage(Schema):
    """How far the checks of one period reached."""

    key: str = Field(description="查 /statistics/reached 用的 period")
    period: str
    sites: int
    running: int = Field(description="现在正常运行的网站,占比的分母")


class StatisticsOut(Schema):
    """The figures of one campaign beside those of the one before it."""

    campaign: int
    before: int | None
    total: GroupChange
    regions: list[GroupChange]
    kinds: list[TallyOut] = Field(description="门户和部门网站")
    clean: list[str] = Field(description="全部合格的地区")
    streaks: list[StreakOut] = Field(description="连续两个季度以上全部合格的地区")
    repeated: list[RepeatedOut]
    reasons: list[ReasonOut] = Field(description="不合格原因,多的在前;一个网站可有几个原因")
    never_drawn: int = Field(description="正常运行而从未抽到的网站")
    departments: list[TallyOut] = Field(description="直属部门")
    coverage: list[Coverage] = Field(description="最近四个时期检查到的、现在正常运行的网站")


class NeverDrawn(Schema):
    """A running site that no check ever counted."""

    id: int
    name: str
    url: str
    region: int = Field(alias="region_id")
    filed_on: date | None


class SiteCheck(Schema):
    """A site in one campaign."""

    campaign: int = Field(alias="campaign_id")
    campaign_site: int = Field(alias="pk")
    title: str = Field(alias="campaign.title")
    as_of: date = Field(alias="campaign.as_of")
    rulebook: str = Field(alias="campaign.rulebook", description="不同指标的得分不能直接比")
    verdict: str = Field(alias="current.verdict")
    score: float | None = Field(alias="current.score")
    faults: int = Field(alias="current.faults")
    reasons: list[str] = Field(alias="current.reasons")


class ReasonSite(Schema):
    """A site that fails for a reason."""

    campaign_site: int = Field(alias="pk")
    site: int = Field(alias="site_id")
    region: str = Field(alias="region_name")


class MovedOut(Schema):
    """A site whose verdict differs between two campaigns."""

    site: int
    name: str
    before: str
    now: str


class ComparedOut(Schema):
    """Two campaigns side by side."""

    now: int
    before: int
    changes: list[GroupChange] = Field(description="合计在前,然后各地区")
    moved: list[MovedOut] = Field(description="结论变了的网站,变差的在前")


class PointOut(Schema):
    """One campaign of a trend."""

    campaign: int
    period: str
    as_of: date
    tally: TallyOut


class ReasonCount(Schema):
    """How many sites had a reason in a campaign."""

    campaign: int
    sites: int


class ReasonTrend(Schema):
    """A reason over the campaigns."""

    reason: str
    counts: list[ReasonCount]


class TrendsOut(Schema):
    """Pass rates and reasons over like campaigns: same office, kind and rulebook."""

    line: str
    rates: list[PointOut] = Field(description="早的在前")
    reasons: list[ReasonTrend]


class IndicatorStep(Schema):
    """An indicator in one campaign."""

    campaign: int
    period: str
    as_of: date
    judged: int
    violated: int
    rate: float | None = Field(description="不符合占可判定(%);加分指标为得到加分的")
    undetermined: int
    manual: int
    not_applicable: int
    scored: int
    points: float
    changed: bool = Field(description="指标的写法与上次不同")


class IndicatorTrend(Schema):
    """A row of the rulebook over the campaigns of a line."""

    id: str
    name: str
    clause: str
    kind: str
    weight: str
    steps: list[IndicatorStep]


class IndicatorSite(Schema):
    """A site at which an indicator came to something."""

    campaign_site: int
    name: str
    region: str
    points: float | None
    count: int
