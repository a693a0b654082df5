"""What programs send and get of campaigns."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Day, Id, Reason

Kind = Literal["census", "spot", "full", "self", "recheck"]
Level = Literal["national", "province", "city", "county", "township"]
Stratum = Literal["region", "level", "is_portal", "supervisor"]
Title = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]
Seed = Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]
Rulebook = Annotated[str, StringConstraints(max_length=120, pattern=NO_NUL)]


class Scope(Body):
    """Which sites; what is empty does not narrow."""

    regions: list[Id] = Field([], max_length=1000)
    levels: list[Level] = Field([], max_length=5)
    portals: Literal["", "portal", "department"] = ""


class Choice(Body):
    """Who is in or out for a reason."""

    force_failed: bool = Field(False, description="上次检查不合格的必抽")
    force_never_drawn: bool = Field(False, description="从未抽到的必抽")
    leave_suspended: bool = Field(True, description="经批准临时下线的不抽")


class CampaignIn(Body):
    """A new campaign."""

    title: Title
    kind: Kind
    year: int = Field(ge=2000, le=2100)
    quarter: int = Field(0, ge=0, le=4, description="0 为全年")
    as_of: Day = Field(description="监测时间点")
    rulebook: Rulebook = Field("inspection-2019", description="指标编号")
    previous: Id | None = Field(None, description="对照的活动")
    rate: float | None = Field(None, gt=0, le=100, description="抽取比例(%)")
    strata: list[Stratum] = Field([], max_length=4)
    scope: Scope = Scope()
    choice: Choice = Choice()


class CampaignChange(Body):
    """What changes of a draft; fields that are left out stay."""

    version: Id
    title: Title | None = None
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
    pass_rate: float | None = Field(description="合格率(%);未完成为空")


class CampaignDetail(CampaignOut):
    """A campaign with its figures; whoever may not see results gets none."""

    figures: Figures | None


class PassOut(Schema):
    """One run over sites of a campaign."""

    id: int
    campaign: int = Field(alias="campaign_id")
    number: int
    kind: str
    state: str
    reason: str
    started_at: datetime | None
    ended_at: datetime | None
    sites: int
    void_reason: str


class Settings(Body):
    """How the sites are crawled."""

    connections: int = Field(2, ge=1, le=8, description="每台主机同时几个连接")
    delay: float = Field(0.2, ge=0, le=60, description="间隔秒数")
    max_pages: int = Field(2000, ge=1, le=20_000, description="每个网站页数上限")
    render: Literal["never", "auto", "always"] = "auto"
    authority: bool = Field(False, description="本单位对所列网站有监管权,不受 robots.txt 限制")
    probes: Literal["watch", "none"] = Field("watch", description="可用性样本的来源")


class Again(Body):
    """Which sites once more, and why."""

    kind: Literal["again", "recheck"]
    sites: list[Id] = Field(min_length=1, max_length=5000, description="活动网站的编号")
    reason: Reason


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
