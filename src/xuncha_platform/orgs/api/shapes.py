"""What programs send and get of organisations."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from ninja import Schema
from pydantic import Field

from xuncha_platform.api.schemas import Body, Day, Id, Name, Reason, Short

Level = Literal["national", "province", "city", "county", "township"]
Kind = Literal["government", "department", "zone"]


class OrganisationOut(Schema):
    """An organisation of the tree."""

    id: int
    parent: int | None = Field(alias="parent_id")
    name: str
    short_name: str
    level: str
    kind: str
    division_code: str
    counted_apart: bool
    position: int
    ended_on: date | None
    merged_into: int | None = Field(alias="merged_into_id")
    version: int = Field(description="修改时须带上,以免覆盖别人的修改")


class OrganisationIn(Body):
    """What a new organisation is."""

    parent: Id
    name: Name
    level: Level
    kind: Kind
    short_name: Short = Field("", max_length=60)
    division_code: Short = Field("", max_length=12)
    counted_apart: bool = False
    position: int = Field(0, ge=0, le=999_999)


class OrganisationChange(Body):
    """What changes; fields that are left out stay."""

    version: Id
    name: Name | None = None
    level: Level | None = None
    kind: Kind | None = None
    short_name: Short | None = Field(None, max_length=60)
    division_code: Short | None = Field(None, max_length=12)
    counted_apart: bool | None = None
    position: int | None = Field(None, ge=0, le=999_999)
    reason: Short = ""


class Move(Body):
    """Where to, and why."""

    parent: Id
    reason: Reason


class Merge(Body):
    """Into which one, from when, and why."""

    into: Id
    on: Day
    reason: Reason


class Ending(Body):
    """From when, and why."""

    on: Day
    reason: Reason


class Merged(Schema):
    """How much went over."""

    sites: int
    accounts: int
    children: int
    members: int


class TreeImportOut(Schema):
    """An uploaded list that waits for its confirmation, and how many rows would do what."""

    id: int
    file_name: str
    at: datetime
    confirmed_at: datetime | None
    counts: dict[str, int] = Field(description="new 新增,change 修改,same 相同,error 有错误")


class TreeRow(Schema):
    """A row of an uploaded list and what it would do."""

    line: int
    name: str
    action: str
    values: dict[str, Any]
    parent: str
    errors: list[str]
    warnings: list[str]


class TreeImported(Schema):
    """What was written."""

    new: int
    change: int
    same: int
    error: int = Field(description="有错误,没有写入")
