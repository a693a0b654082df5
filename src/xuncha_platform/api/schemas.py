"""Shapes that several rooms use."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Any, Generic, TypeVar

from django.db.models import QuerySet
from django.utils import timezone
from ninja import Query, Schema
from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, StringConstraints

from xuncha_platform.people.words import PERMISSION_NAMES
from xuncha_platform.web.tables.pages import count_up_to

T = TypeVar("T")

# What fits into an id of both databases.
Id = Annotated[int, Field(ge=1, le=2**63 - 1)]
# PostgreSQL keeps no NUL.
NO_NUL = r"^[^\x00]*$"
Short = Annotated[str, StringConstraints(max_length=120, pattern=NO_NUL)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=NO_NUL)]
Long = Annotated[str, StringConstraints(max_length=2000, pattern=NO_NUL)]
_DATED = re.compile(r"(19|20|21)\d\d-\d\d-\d\d([T ].*)?")


def _dated(value: Any) -> Any:
    """Numbers are no moments, and years out of reach would not fit into the database."""
    if isinstance(value, str) and not _DATED.fullmatch(value):
        raise ValueError("应写成 2016-12-01 或 2016-12-01T08:00:00+08:00 的样子")
    if isinstance(value, int | float):
        raise ValueError("应写成文字,不是数")
    return value


def _aware(moment: datetime) -> datetime:
    """A moment without its offset is Beijing time."""
    return timezone.make_aware(moment) if timezone.is_naive(moment) else moment


Day = Annotated[date, Field(strict=False), BeforeValidator(_dated)]
Moment = Annotated[datetime, Field(strict=False), BeforeValidator(_dated), AfterValidator(_aware)]
Reason = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=NO_NUL)]


class Problem(Schema):
    """An error: a code for programs, a line for people, the fields concerned."""

    code: str = Field(description="错误代码,供程序判断")
    message: str = Field(description="错误说明,给人看")
    fields: list[FieldProblem] = Field(description="哪个参数有什么问题")
    changed: list[str] = Field([], description="409:谁在什么时候改了什么,最近的在前")
    version: int | None = Field(None, description="409:现在的 version;核对后带上它再提交")


class FieldProblem(Schema):
    """What is wrong with one parameter."""

    field: str
    problem: str


class Paging(Schema):
    """Which page of a list."""

    page: int = Field(1, ge=1, le=1_000_000, description="第几页,从 1 起")
    size: int = Field(100, ge=1, le=500, description="每页几条")


PagingQuery = Annotated[Paging, Query()]


class Page(Schema, Generic[T]):
    """One page of a list."""

    total: int = Field(description="共几条;more 为 true 时只数到这里")
    more: bool = Field(False, description="比 total 还多:条数很多的列表不逐条去数,可以接着往后翻页")
    page: int
    size: int
    items: list[T]


class Body(Schema):
    """What a program sends: a number is a number, true is no 1."""

    model_config = ConfigDict(strict=True)


class Why(Body):
    """The reason, for the record."""

    reason: Reason


def page_of(rows: QuerySet[Any], paging: Paging, most: int = 0) -> dict[str, Any]:
    """One page of a queryset; the rows are shaped by the operation's response. No more than `most`
    rows are counted, where that is not 0."""
    start = (paging.page - 1) * paging.size
    total, more = count_up_to(rows, most)
    return {
        "total": total,
        "more": more,
        "page": paging.page,
        "size": paging.size,
        "items": list(rows[start : start + paging.size]),
    }


def needs(*permissions: str) -> str:
    """The line of an operation's description that says which scope it takes; one of several."""
    named = [f"`{one}`({PERMISSION_NAMES.get(one, one)})" for one in permissions]
    return f"需要权限 {' 或 '.join(named)}。"


Problem.model_rebuild()
