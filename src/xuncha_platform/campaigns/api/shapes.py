"""What programs send and get of campaigns."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Day, Id

Kind = Literal["census", "spot", "full", "self", "recheck"]
Level = Literal["national", "province", "city", "county", "township"]
Stratum = Literal["region", "level", "is_portal", "supervisor"]
Title = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]
Seed = Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]
Rulebook = Annotated[str, StringConstraints(max_length=120, pattern=NO_NUL)]


class Scope(Body):
    """Which sites; what is empty does not narrow."""

    regions: list[Id] = Field(default=[], max_length=1000)
    levels: list[Level] = Field(default=[], max_length=5)
    portals: Literal["", "portal", "department"] = ""


class Named(Body):
    """A site that is in or out by hand, and why."""

    site: Id
    reason: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]


class Choice(Body):
    """Who is in or out for a reason."""

    force_failed: bool = Field(default=False, description="上次检查不合格的必抽")
    force_never_drawn: bool = Field(default=False, description="从未抽到的必抽")
    leave_suspended: bool = Field(default=True, description="经批准临时下线的不抽")
    forced: list[Named] = Field(default=[], max_length=5000, description="另外必抽")
    left_out: list[Named] = Field(default=[], max_length=5000, description="另外不抽")


class CampaignIn(Body):
    """A new campaign."""

    title: Title
    kind: Kind
    year: int = Field(ge=2000, le=2100)
    quarter: int = Field(0, ge=0, le=4, description="0 为全年")
    as_of: Day = Field(description="监测时间点")
    rulebook: Rulebook | None = Field(
        None, description="指标编号;不给的,复查用所复查的活动的,其他用 inspection-2019"
    )
    previous: Id | None = Field(None, description="对照的活动")
    rate: float | None = Field(None, gt=0, le=100, description="抽取比例(%)")
    strata: list[Stratum] = Field([], max_length=4)
    scope: Scope = Scope()
    choice: Choice = Choice()


class CampaignChange(Body):
    """What changes of a draft; fields that are left out stay."""

    version: Id
    kind: Kind | None = None
    title: Title | None = None
    year: int | None = Field(None, ge=2000, le=2100, description="与 quarter 一起给")
    quarter: int | None = Field(None, ge=0, le=4)
    previous: Id | None = None
    as_of: Day | None = None
    rulebook: Rulebook | None = None
    rate: float | None = Field(None, gt=0, le=100)
    strata: list[Stratum] | None = Field(None, max_length=4)
    scope: Scope | None = None
    choice: Choice | None = None


class CampaignOut(Schema):
    """A campaign as lists show it."""

    id: int
    organisation: int = Field(alias="organisation_id")
    kind: str
    title: str
    period: str
    period_key: str
    stage: str
    as_of: date
    rulebook: str
    rate: float | None
    strata: list[str]
    previous: int | None = Field(alias="previous_id")
    seed_digest: str
    list_digest: str
    seed_committed_at: datetime | None
    drawn_at: datetime | None
    reply_from: date | None
    reply_until: date | None
    frozen_at: datetime | None
    manifest_sha256: str
    version: int


class Figures(Schema):
    """The figures of a campaign so far."""

    sites: int = Field(description="计数的网站")
    reached: int = Field(description="已有结果")
    passing: int
    failing: int
    undetermined: int = Field(description="无法核实")
    listed: int = Field(description="另列")
    left_out: int = Field(description="不抽")
    pass_rate: float | None = Field(description="合格率(%)= 合格 ÷ (合格 + 不合格);未完成为空")


class Todo(Schema):
    """A step: what it is, on which page, whether it is done."""

    label: str
    url: str
    done: bool
    count: int | None = Field(description="还有几项;只有一件事时为空")


class CampaignDetail(CampaignOut):
    """A campaign with its figures; whoever may not see results gets none."""

    scope: dict[str, Any] = Field(alias="scope_filter", description="范围")
    choice: dict[str, Any] = Field(description="必抽和不抽的办法")
    given_up: list[dict[str, Any]] = Field(description="抽取前放弃的种子,哈希和理由")
    settings: dict[str, Any] = Field(description="抓取设置")
    figures: Figures | None
    todo: list[Todo] = Field(description="本人下一步可做的事")


class SiteReason(Schema):
    """A site and why it is in or out."""

    site: int
    name: str
    reason: str


class Reached(Schema):
    """A period: how many sites of the scope its campaigns reached."""

    period: str
    sites: int
    percent: float


class CoverageOut(Schema):
    """How far the last periods reached into the scope."""

    periods: list[Reached] = Field(description="最近几期,早的在前")
    reached: int
    percent: float
    never: int = Field(description="从未抽到")


class ScopeOut(Schema):
    """What would be drawn from now."""

    sites: int = Field(description="范围内可检查的网站")
    forced: list[SiteReason]
    left_out: list[SiteReason]
    coverage: CoverageOut


class Missing(Schema):
    """Something that stands against freezing."""

    label: str
    count: int
    url: str = Field(description="在哪个页面处理;本人不能去的为空")
    may_stay: bool = Field(description="看过之后可以照原样定稿(accepted)")


class Freezing(Schema):
    """A freeze, on its way or over."""

    state: str = Field(description="running、done、refused 或 cancelled")
    problem: str = Field(description="没有定稿的原因")
    begun_at: datetime
    done: int | None = Field(None, description="已计算哈希的网站;不在进行中为空")
    total: int | None = None
    stopped: str = Field("", description="为什么没有继续;正常进行为空")


class SealChecked(Schema):
    """What a check of a seal came to."""

    by: str = Field(description="谁要求的核对")
    begun_at: datetime
    ended_at: datetime
    differs: list[str] = Field(description="与定稿不同之处;空表示封存完好")


class SealChecking(Schema):
    """A check on its way."""

    begun_at: datetime
    done: int = Field(description="已计算哈希的网站")
    total: int
    stopped: str = Field(description="为什么没有继续;正常进行为空")


class Seal(Schema):
    """What was sealed, and whether it is still the same."""

    manifest_sha256: str
    frozen_at: datetime
    checked: SealChecked | None = Field(description="上次核对的结果;从未核对过为空")
    checking: SealChecking | None = Field(description="正在进行的核对;没有为空")


class SeedIn(Body):
    """A seed; empty: one is made."""

    seed: Seed = ""


class Window(Body):
    """When offices may answer; both days included."""

    start: Day
    until: Day


class Freeze(Body):
    """Whether what may stay as it is was looked at and stays."""

    accepted: bool = False


class CampaignSiteOut(Schema):
    """A site of a campaign with the result that counts; operators see it from the reply on."""

    id: int
    campaign: int = Field(alias="campaign_id")
    site: int = Field(alias="site_id")
    name: str
    url: str
    region: str = Field(alias="region_name")
    chosen: str
    reason: str
    stratum: str
    ticket: str
    verdict: str | None
    score: float | None
    sentence: str | None
    problem: str | None

    @staticmethod
    def resolve_name(row: Any) -> str:
        """As it stood at the draw."""
        return str(row)

    @staticmethod
    def resolve_url(row: Any) -> str:
        """As it stood at the draw."""
        return str(row.snapshot.get("url", ""))

    @staticmethod
    def resolve_verdict(row: Any) -> str | None:
        """Of the current result."""
        return row.current.verdict if row.current else None

    @staticmethod
    def resolve_score(row: Any) -> float | None:
        """Of the current result."""
        return row.current.score if row.current else None

    @staticmethod
    def resolve_sentence(row: Any) -> str | None:
        """Of the current result."""
        return row.current.sentence if row.current else None

    @staticmethod
    def resolve_problem(row: Any) -> str | None:
        """Why there is no report."""
        return row.current.problem if row.current else None


class Report(Schema):
    """What one pass found at a site: report.json of the core, verdict after people's decisions."""

    verdict: str
    machine_verdict: str
    score: float | None
    deducted: float | None
    sentence: str
    reasons: list[str]
    evidence_sha256: str
    report: dict[str, Any] | None
