"""What programs send and get of findings and of what people enter by hand."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Id, Long
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries.about import if_dismissed, rules_of
from xuncha_platform.findings.tables import check_name, what
from xuncha_platform.web.spoken import in_a_line

Text500 = Annotated[str, StringConstraints(max_length=500, pattern=NO_NUL)]
Text2000 = Annotated[str, StringConstraints(min_length=1, max_length=2000, pattern=NO_NUL)]
Code = Annotated[str, StringConstraints(min_length=1, max_length=20, pattern=NO_NUL)]
Decided = Literal["confirmed", "dismissed", "recheck"]
Question = Literal[
    "interpretations_few",
    "policy_uninterpreted",
    "interpretation_unlinked",
    "channel_number_apart",
]


class FindingOut(Schema):
    """One fault with the evidence it rests on."""

    id: int
    campaign_site: int = Field(alias="campaign_site_id")
    campaign: int = Field(alias="campaign_id")
    fingerprint: str = Field(description="同一问题在各次检查中的同一标记")
    check: str = Field(alias="check_name")
    name: str
    said: str = Field(description="所见,一句话")
    indicators: list[str]
    is_veto: bool
    url: str
    parents: list[str]
    parent_count: int
    detail: dict[str, Any]
    certainty: str = Field(description="confirmed 或 suspected;后者须人工确认才计入")
    record_id: str = Field(description="证据文件中的记录编号")
    seen_at: str
    state: str
    proposed: str = Field(description="单项否决待第二人复核时,第一人的意见")
    priority: int = Field(description="小的先看:能改变结论的在前")
    version: int

    @staticmethod
    def resolve_said(finding: Finding) -> str:
        """What was seen, in a line."""
        return in_a_line(check_name(finding), what(finding))


class DecisionOut(Schema):
    """What one person decided."""

    at: datetime
    by: str
    role: str
    state: str
    reason: str
    is_second: bool
    seconds: int = Field(description="看了几秒")
    superseded: bool

    @staticmethod
    def resolve_by(row: Any) -> str:
        """The person, or the system."""
        return str(row.by) if row.by else ""


class NoteOut(Schema):
    """A remark."""

    id: int
    at: datetime
    text: str


class WhatIf(Schema):
    """What a site would come to."""

    verdict: str
    score: float | None
    deducted: float | None


class FindingDetail(FindingOut):
    """A finding with its rules and what people made of it; notes are for those who review."""

    rules: list[dict[str, Any]] = Field(description="计入它的指标,如 report.json 所记")
    decisions: list[DecisionOut]
    notes: list[NoteOut]
    if_dismissed: WhatIf | None = Field(description="判为不成立后的结论;说不准或无权复核时为空")

    @staticmethod
    def resolve_rules(finding: Finding) -> list[dict[str, Any]]:
        """The rows of the report that count it."""
        return rules_of(finding)

    @staticmethod
    def resolve_decisions(finding: Finding) -> list[Any]:
        """Every decision, the first one first."""
        return list(finding.decisions.select_related("by"))

    @staticmethod
    def resolve_notes(finding: Finding, context: Any) -> list[Any]:
        """Remarks, for those who review."""
        return list(finding.notes.all()) if _reviews(context) else []

    @staticmethod
    def resolve_if_dismissed(finding: Finding, context: Any) -> Any:
        """What would be without it, for those who review."""
        return if_dismissed(finding) if _reviews(context) else None


class ExchangeOut(Schema):
    """A stored exchange."""

    record_id: str
    url: str
    final_url: str
    at: str
    outcome: str
    status: int | None
    address: str
    first_byte_seconds: float | None
    total_seconds: float
    hops: list[str] = Field(description="跳转经过的网址")
    headers: list[tuple[str, str]]


class EvidenceOut(Schema):
    """What a finding rests on."""

    exchange: ExchangeOut | None = Field(description="存证的请求和应答;不系于一次应答的为空")
    page: ExchangeOut | None = Field(description="问题所在的页面")
    advice: str = Field(description="这种结果意味着什么")


class FindingDecision(Body):
    """A decision; dismissing takes a reason."""

    state: Decided
    reason: Text500 = ""
    version: Id
    seconds: int = Field(0, ge=0, le=3600, description="看了几秒")


class Alike(Body):
    """The same decision on all undecided findings of one row; vetoes are left out."""

    row: Annotated[str, StringConstraints(max_length=20, pattern=NO_NUL)] = Field(
        description="指标编号;空为不计分的提示"
    )
    state: Decided
    reason: Text500 = ""


class Together(Body):
    """The same decision on the same question at several sites."""

    findings: list[Id] = Field(
        min_length=1, max_length=1000, description="问题的编号,须是同一次活动的"
    )
    state: Decided
    reason: Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=NO_NUL)]


class Decidedly(Schema):
    """How many were decided."""

    decided: int


class NoteIn(Body):
    """A remark that decides nothing."""

    text: Text2000


class Spent(Schema):
    """How long somebody looked."""

    person: str
    decisions: int
    seconds: int


class ReviewProgress(Schema):
    """How far the review of a campaign is."""

    campaign: int
    title: str
    stage: str
    total: int
    undecided: int = Field(description="还没有决定的")
    decisive: int = Field(description="其中可能改变结论的")
    waiting_second: int = Field(description="单项否决等第二人的")
    spent: list[Spent]


class ManualIn(Body):
    """What a person found about an indicator; a violation takes an address as evidence."""

    campaign_site: Id
    indicator: Code
    violated: bool
    text: Text2000
    count: int = Field(1, ge=1, le=100_000)
    url: Long = ""


class ManualForm(Schema):
    """The same beside an uploaded file as evidence."""

    campaign_site: Id
    indicator: Code
    violated: bool
    text: Text2000
    count: int = Field(1, ge=1, le=100_000)
    url: Long = ""


class ManualOut(Schema):
    """What was entered by hand."""

    id: int
    campaign_site: int = Field(alias="campaign_site_id")
    indicator: str
    state: str
    count: int
    text: str
    url: str
    file_sha256: str = Field(description="证据文件的 SHA-256;没有文件则为空")
    at: datetime
    confirmed: bool
    withdrawn: bool

    @staticmethod
    def resolve_confirmed(row: Any) -> bool:
        """Whether a second person has confirmed it."""
        return row.confirmed_by_id is not None


class IndicatorOut(Schema):
    """A row of the rulebook."""

    id: str
    name: str
    clause: str
    by_hand: bool = Field(description="要由人判断")


def _reviews(context: Any) -> bool:
    return bool(context["request"].access.may("findings.review"))
