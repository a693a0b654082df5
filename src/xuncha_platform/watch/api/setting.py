"""Canaries and other vantages: set up for the whole installation."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import HttpRequest
from ninja import File, Router, Schema, Status, UploadedFile
from pydantic import ConfigDict, Field, StringConstraints

from xuncha_platform.api.files import on_disk
from xuncha_platform.api.schemas import NO_NUL, Body, needs
from xuncha_platform.watch import canaries, rate, vantages
from xuncha_platform.watch.models import Vantage
from xuncha_platform.watch.own import own_vantage

router = Router()
_SET = needs("watch.change") + "只限最上级机构。"
Url = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=NO_NUL)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=NO_NUL)]


class Canaries(Body):
    """Addresses of others that practically never fail."""

    urls: list[Url] = Field(max_length=50, description="这些代替以前的;空表示不用")


class Rate(Body):
    """How often."""

    model_config = ConfigDict(strict=True, from_attributes=True)
    per_day: int = Field(ge=rate.LEAST, le=rate.MOST, description="每个首页每天访问几次")


class VantageIn(Body):
    """Another vantage and its public key."""

    name: Name
    public_key: Name = Field(description="xuncha vantage key 显示的公钥")


class VantageOut(Schema):
    """A vantage."""

    name: str
    is_own: bool = Field(description="本机")
    public_key: str
    per_day: int


class VantageImport(Schema):
    """What an import did."""

    vantage: str
    sites: int
    days: int
    unknown: list[str] = Field(description="登记中没有的网址")


@router.get("/watch/canaries", response=Canaries, summary="参照网址")
def canaries_in_use(request: HttpRequest) -> dict[str, Any]:  # noqa: ARG001
    """The canaries in use."""
    return {"urls": list(canaries.in_use())}


@router.put("/watch/canaries", response=Canaries, summary="设定参照网址", description=_SET)
def set_canaries(request: HttpRequest, data: Canaries) -> dict[str, Any]:
    """Use exactly these from now on."""
    return {"urls": list(canaries.set_canaries(request.access, data.urls))}


@router.get("/watch/rate", response=Rate, summary="每天访问几次")
def rate_in_use(request: HttpRequest) -> object:  # noqa: ARG001
    """How often a day this installation visits each home page."""
    return own_vantage()


@router.put(
    "/watch/rate",
    response=Rate,
    summary="设定每天访问几次",
    description=needs("settings.change") + "只限最上级机构。",
)
def set_rate(request: HttpRequest, data: Rate) -> object:
    """Set it; a monitor at work hears of it within seconds."""
    return rate.set_rate(request.access, data.per_day)


@router.get("/watch/vantages", response=list[VantageOut], summary="监测点")
def vantages_known(request: HttpRequest) -> object:  # noqa: ARG001
    """This one and the others."""
    return Vantage.objects.order_by("-is_own", "name")


@router.post(
    "/watch/vantages", response={201: VantageOut}, summary="登记监测点的公钥", description=_SET
)
def register_vantage(request: HttpRequest, data: VantageIn) -> object:
    """Register a vantage, or give a known one another key."""
    return Status(201, vantages.register(request.access, data.name, data.public_key))


@router.post(
    "/watch/vantages/import",
    response=VantageImport,
    summary="导入另一监测点签名的结果",
    description=_SET,
)
def import_samples(request: HttpRequest, file: File[UploadedFile]) -> object:
    """Take a signed file in; taking it in again changes nothing."""
    with on_disk(file) as path:
        return vantages.take_in(request.access, path)
