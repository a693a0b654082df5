"""What programs send and get of the passes of a campaign."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Id, Reason


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
    with_earlier: int = Field(description="几个网站选用了以前的结果查网址不变")


class Settings(Body):
    """How the sites are crawled."""

    connections: int = Field(2, ge=1, le=8, description="每台主机同时几个连接")
    delay: float = Field(0.2, ge=0, le=60, description="间隔秒数")
    max_pages: int = Field(2000, ge=1, le=20_000, description="每个网站页数上限")
    render: Literal["never", "auto", "always"] = "auto"
    authority: bool = Field(False, description="本单位对所列网站有监管权,不受 robots.txt 限制")
    vantage: Annotated[str, StringConstraints(max_length=60, pattern=NO_NUL)] = Field(
        "", description="监测点,写进证据"
    )
    earlier: bool = Field(True, description="指标有网址不变一条的,对照网站以前的结果")
    probes: Literal["watch", "none"] = Field(
        "watch", description="可用性样本的来源;自备样本用 start-with-samples"
    )


class SettingsForm(Schema):
    """The same beside an uploaded file of samples."""

    connections: int = Field(2, ge=1, le=8)
    delay: float = Field(0.2, ge=0, le=60)
    max_pages: int = Field(2000, ge=1, le=20_000)
    render: Literal["never", "auto", "always"] = "auto"
    authority: bool = False
    vantage: Annotated[str, StringConstraints(max_length=60, pattern=NO_NUL)] = ""
    earlier: bool = True


class Again(Body):
    """Which sites once more, and why."""

    kind: Literal["again", "recheck"]
    which: Literal["chosen", "failed", "recheck", "undetermined", "failing", "all"] = Field(
        "chosen",
        description="chosen 用 sites 指定,failed 没有得到结果的,recheck 有问题待复测的,undetermined 无法核实的,"
        "failing 不合格的,all 全部",
    )
    sites: list[Id] = Field([], max_length=5000, description="活动网站的编号")
    reason: Reason


class StuckOut(Schema):
    """A site to look at."""

    name: str
    since: datetime | None
    why: str = Field(description="没有得到结果的原因;还在检查而过久的为空")


class Progress(Schema):
    """How far the newest pass is."""

    run: PassOut
    waiting: int
    running: int
    done: int
    failed: int
    set_aside: int
    cancelled: int
    percent: int
    pages: int
    pages_a_second: float | None
    seconds_left: int | None = Field(description="大约还要几秒;说不准时为空")
    stuck: list[StuckOut]
