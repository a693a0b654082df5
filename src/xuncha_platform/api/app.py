"""The API: one register of the rooms' routers, their authentication and their errors."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ninja import NinjaAPI
from ninja.renderers import JSONRenderer

from xuncha import __version__
from xuncha_platform.api import errors, openapi
from xuncha_platform.api.auth import SessionAuth, TokenAuth
from xuncha_platform.api.once import once
from xuncha_platform.api.scopes import scoped

DESCRIPTION = (
    "巡查的接口。页面上能做的事,程序也能做;看得到什么,由令牌所属的角色决定。"
    "出错时返回 `{code, message, fields}`:`code` 供程序判断,`message` 给人看。"
    "带上请求头 `Idempotency-Key` 的修改,重复发送只办一次。"
    "例子见 docs/api.md。"
)

# room → the name of its group. A room's operations stand in its api.py, as `router`.
ROUTERS: tuple[tuple[str, str], ...] = (
    ("web", "首页与搜索"),
    ("people", "人员"),
    ("orgs", "组织机构"),
    ("audit", "操作记录"),
    ("jobs", "后台任务"),
    ("registry", "网站登记"),
    ("lifecycle", "开办关停"),
    ("watch", "日常监测"),
    ("campaigns", "检查活动"),
    ("findings", "问题与复核"),
    ("notices", "通知"),
    ("circulars", "通报与开放数据"),
)


class Readable(JSONRenderer):
    """JSON in which Chinese stays Chinese."""

    json_dumps_params = {"ensure_ascii": False}


class OfficeAPI(NinjaAPI):
    """An API whose description tells the errors too."""

    def get_openapi_operation_id(self, operation: Any) -> str:
        """Room, file within its api, function: "orgs.create", "findings.contests.decide"."""
        _package, room, _api, *file = operation.view_func.__module__.split(".")
        return ".".join([room, *file, operation.view_func.__name__])

    def get_openapi_schema(self, **kwargs: Any) -> Any:
        """The description of the API, with what every operation may answer besides its result."""
        return openapi.completed(super().get_openapi_schema(**kwargs))


def build() -> NinjaAPI:
    """The API with the routers of all rooms."""
    api = OfficeAPI(
        title="巡查 Xuncha",
        version=__version__,
        description=DESCRIPTION,
        urls_namespace="api:office",
        auth=[TokenAuth(), SessionAuth()],
        renderer=Readable(),
        # The page for browsing it would come from a CDN; the description is enough.
        docs_url=None,
    )
    errors.install(api)
    # The innermost first: it takes hold of the operation itself.
    api.add_decorator(scoped, mode="view")
    api.add_decorator(once(api), mode="view")
    for room, name in ROUTERS:
        router = import_module(f"xuncha_platform.{room}.api").router
        api.add_router("", router, tags=[name])
    return api
