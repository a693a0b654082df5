"""What programs send and get of circulars."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Day, Id, Short

Text200 = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]
Text300 = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=NO_NUL)]
Text5000 = Annotated[str, StringConstraints(min_length=1, max_length=5000, pattern=NO_NUL)]
Paragraph = Annotated[str, StringConstraints(max_length=20_000, pattern=NO_NUL)]


class CircularOut(Schema):
    """A circular."""

    id: int
    campaign: int = Field(alias="campaign_id")
    title: str
    document_number: str
    issuer: str
    addressees: str
    signed_on: date | None
    decimals: int
    state: str
    published_at: datetime | None
    slug: str = Field(description="公布后开放数据地址中的固定部分")
    version: int


class SectionShape(Body):
    """A section; {…} in its paragraphs are live figures."""

    heading: Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]
    paragraphs: list[Paragraph] = Field(max_length=500)


class VersionOut(Schema):
    """A saved state of the text."""

    number: int
    at: datetime
    by: str
    remark: str
    sections: list[SectionShape]

    @staticmethod
    def resolve_by(row: Any) -> str:
        """Who saved it."""
        return str(row.by) if row.by else ""


class LineOut(Schema):
    """A paragraph in the comparison of two versions."""

    change: str = Field(description="same 相同,added 新增,removed 删去")
    text: str


class BeginIn(Body):
    """Which campaign the circular is of."""

    campaign: Id


class SaveIn(Body):
    """Head and text; they become a new version."""

    version: Id
    sections: list[SectionShape] = Field(max_length=100)
    title: Text200 | None = None
    document_number: Annotated[str, StringConstraints(max_length=60, pattern=NO_NUL)] | None = None
    issuer: Short | None = None
    addressees: Annotated[str, StringConstraints(max_length=300, pattern=NO_NUL)] | None = None
    signed_on: Day | None = None
    decimals: int | None = Field(None, ge=0, le=2)
    deadline: Day | None = Field(None, description="整改期限")
    report_to: Short | None = Field(None, max_length=100, description="整改情况报送")
    remark: Short = ""


class FigureOut(Schema):
    """A number that may stand in the text as {path}."""

    path: str
    name: str
    printed: str = Field(description="印出来的样子")
    source: str = Field(description="由什么算出")


class DoubtOut(Schema):
    """One thing that does not agree."""

    path: str
    line: str
    signed_by: str = Field(description="签认的人;没有签认则为空")
    reason: str


class Check(Schema):
    """Whether the circular can go out."""

    clean: bool = Field(description="每一处都改正或签认了")
    doubts: list[DoubtOut]


class Signed(Body):
    """One line of the check that is to stay, and why."""

    path: Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]
    line: Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=NO_NUL)]
    reason: Text300


class Correction(Body):
    """What is right, and why it was wrong."""

    text: Text5000
    reason: Text300


class ErratumOut(Schema):
    """A correction after publication."""

    id: int
    text: str
    reason: str
    at: datetime


class FileOut(Schema):
    """A file of the circular."""

    name: str
    made: bool = Field(description="由系统生成;否则为本单位的附件")
    sha256: str
    at: datetime


class WordingIn(Body):
    """A paragraph to be used again; one with the same name is replaced."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=NO_NUL)]
    section: Annotated[str, StringConstraints(max_length=40, pattern=NO_NUL)] = ""
    text: Text5000


class WordingOut(Schema):
    """A paragraph an office uses again and again."""

    id: int
    name: str
    section: str
    text: str
