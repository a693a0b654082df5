"""The shapes of the register's operations."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Day, Id, Long, Name, Reason, Short
from xuncha_platform.registry.models import Site

Level = Literal["national", "province", "city", "county", "township"]
Status = Literal["planned", "running", "suspended", "closed", "void"]
Platform = Literal["", "own", "shared"]
Part = Literal["address", "contact", "column"]
Url = Annotated[str, StringConstraints(max_length=500, pattern=NO_NUL)]
Text60 = Annotated[str, StringConstraints(max_length=60, pattern=NO_NUL)]
Text200 = Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]
Text30 = Annotated[str, StringConstraints(min_length=1, max_length=30, pattern=NO_NUL)]
Why300 = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=NO_NUL)]
Text300 = Annotated[str, StringConstraints(max_length=300, pattern=NO_NUL)]

_VERSION = "修改时须带上,以免覆盖别人的修改"


class SiteOut(Schema):
    """A website of the register."""

    id: int
    organisation: int = Field(alias="organisation_id")
    region: int = Field(alias="region_id")
    region_name: str
    site_id_code: str
    name: str
    url: str
    host: str
    level: str
    is_portal: bool
    has_services: bool | None
    sponsor: str
    supervisor: str
    operator: str
    icp: str
    police: str
    party_government_mark: bool | None
    platform: str
    status: str
    status_since: date | None
    status_reason: str
    filed_on: date | None
    note: str
    version: int = Field(description=_VERSION)
    last_verdict: str | None = Field(description="最近结论;主办单位要到申辩期才能看到,在此之前为空")
    last_inspected_on: date | None
    newest_update_on: date | None
    open_faults: int | None

    @staticmethod
    def resolve_region_name(site: Site) -> str:
        """The region by the name tables print."""
        return site.region.short_name or site.region.name

    @staticmethod
    def resolve_last_verdict(site: Site, context: Any) -> str | None:
        """The verdict, for those who inspect."""
        return None if _is_office(context) else site.last_verdict

    @staticmethod
    def resolve_open_faults(site: Site, context: Any) -> int | None:
        """The faults, for those who inspect."""
        return None if _is_office(context) else site.open_faults


class SiteIn(Body):
    """What a new entry says."""

    organisation: Id
    region: Id
    name: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]
    url: Url
    level: Level
    site_id_code: Text60 = ""
    is_portal: bool = False
    has_services: bool | None = None
    sponsor: Text200 = ""
    supervisor: Text200 = ""
    operator: Text200 = ""
    icp: Text60 = ""
    police: Text60 = ""
    party_government_mark: bool | None = None
    platform: Platform = ""
    filed_on: Day | None = None
    note: Long = ""
    despite_similar: bool = Field(False, description="已核对:与同一网址的登记不是同一个网站")
    reason: Text300 = ""


class SiteChange(Body):
    """What changes; fields that are left out stay."""

    version: Id = Field(description=_VERSION)
    organisation: Id | None = None
    region: Id | None = None
    name: Text200 | None = None
    url: Url | None = None
    level: Level | None = None
    site_id_code: Text60 | None = None
    is_portal: bool | None = None
    has_services: bool | None = None
    sponsor: Text200 | None = None
    supervisor: Text200 | None = None
    operator: Text200 | None = None
    icp: Text60 | None = None
    police: Text60 | None = None
    party_government_mark: bool | None = None
    platform: Platform | None = None
    filed_on: Day | None = None
    note: Long | None = None
    reason: Text300 = ""


class StatusChange(Body):
    """A status, from which day, and why."""

    version: Id = Field(description=_VERSION)
    status: Status
    since: Day
    reason: Text300 = ""


class PartOut(Schema):
    """An address, a contact or a column; fields of other kinds are empty."""

    id: int
    url: str = ""
    kind: str = ""
    name: str = ""
    duty: str = ""
    phone: str = ""
    email: str = ""
    period_days: int | None = None
    unit: str = ""
    ended_on: date | None


class PartIn(Body):
    """An address (url, kind), a contact (name, duty, phone, email) or a column (name, url, kind,
    period_days, unit)."""

    url: Url | None = None
    kind: Text60 | None = None
    name: Text60 | None = None
    duty: Text60 | None = None
    phone: Annotated[str, StringConstraints(max_length=40, pattern=NO_NUL)] | None = None
    email: Annotated[str, StringConstraints(max_length=254, pattern=NO_NUL)] | None = None
    period_days: int | None = Field(None, ge=1, le=3660)
    unit: Short | None = None


class PartProposal(PartIn):
    """A part to be added or changed, and why."""

    reason: Why300


class AccountOut(Schema):
    """A media account."""

    id: int
    organisation: int = Field(alias="organisation_id")
    platform: str
    name: str
    account_id: str
    sponsor: str
    certified_as: str
    status: str
    status_since: date | None
    status_reason: str
    version: int = Field(description=_VERSION)


class AccountIn(Body):
    """What a new account says."""

    organisation: Id
    platform: Annotated[str, StringConstraints(min_length=1, max_length=30, pattern=NO_NUL)]
    name: Name
    account_id: Short = ""
    sponsor: Text200 = ""
    certified_as: Text200 = ""
    reason: Text300 = ""


class AccountChange(Body):
    """What changes; fields that are left out stay."""

    version: Id = Field(description=_VERSION)
    organisation: Id | None = None
    name: Name | None = None
    account_id: Short | None = None
    sponsor: Text200 | None = None
    certified_as: Text200 | None = None
    reason: Text300 = ""


class RequestOut(Schema):
    """A change request: about a site, about a media account, or for an account to be opened."""

    id: int
    site: int | None = Field(alias="site_id")
    account: int | None = Field(alias="account_id")
    organisation: int | None = Field(
        alias="organisation_id", description="申请开设账号的机构;其他申请为空"
    )
    part: str
    part_id: int | None
    before: dict[str, Any]
    values: dict[str, Any]
    reason: str
    at: datetime
    state: str
    decided_at: datetime | None
    decision: str


class Proposal(Body):
    """Fields to be changed, and why."""

    name: Text200 | None = None
    url: Url | None = None
    level: Level | None = None
    site_id_code: Text60 | None = None
    is_portal: bool | None = None
    has_services: bool | None = None
    sponsor: Text200 | None = None
    supervisor: Text200 | None = None
    operator: Text200 | None = None
    icp: Text60 | None = None
    police: Text60 | None = None
    party_government_mark: bool | None = None
    platform: Platform | None = None
    filed_on: Day | None = None
    reason: Why300


class AccountProposal(Body):
    """Fields of a media account to be changed, and why."""

    platform: Text30 | None = None
    name: Name | None = None
    account_id: Short | None = None
    sponsor: Text200 | None = None
    certified_as: Text200 | None = None
    reason: Why300


class AccountOpening(AccountProposal):
    """A media account that an organisation wants to open."""

    organisation: Id
    platform: Text30
    name: Name


class StatusProposal(Body):
    """A status that is asked for, from which day, and why."""

    status: Status
    since: Day
    reason: Why300


class Said(Body):
    """An opinion; whether it is needed depends on the act."""

    reason: Text300 = ""


class Why(Body):
    """The reason, for the record."""

    reason: Reason


def _is_office(context: Any) -> bool:
    return bool(context["request"].access.role == "operator")
