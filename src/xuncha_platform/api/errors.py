"""What went wrong, as an answer: a code for programs, a line for people, the fields concerned."""

from __future__ import annotations

import logging
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError
from ninja.errors import ValidationError as ParameterError

from xuncha.errors import InputError
from xuncha.files import is_disk_full
from xuncha_platform.api.once import KeyRefused
from xuncha_platform.api.problems import problem_of
from xuncha_platform.people.access import SecondPersonNeeded
from xuncha_platform.web.forms import Conflict
from xuncha_platform.web.forms.versioned import stored_now, what_changed

log = logging.getLogger(__name__)

# Why a request with an Idempotency-Key was not done: code → (status, line).
KEYS = {
    "in_progress": (
        409,
        gettext_lazy("同一个 Idempotency-Key 的请求正在办理,或中途断了。请先查询结果,再用新的。"),
    ),
    "told_once": (
        409,
        gettext_lazy("这个请求已经办过,其中的链接只显示一次。需要时请重新生成。"),
    ),
    "key_reused": (
        422,
        gettext_lazy("这个 Idempotency-Key 已用于别的请求。每个新请求要用新的。"),
    ),
    "key": (422, gettext_lazy("Idempotency-Key 应为 1 至 100 个 ASCII 字符。")),
}


def install(api: NinjaAPI) -> None:
    """Make every error an answer of one shape."""

    def answer(
        request: HttpRequest,
        status: int,
        code: str,
        message: str,
        fields: list[dict[str, str]] | None = None,
        **more: Any,
    ) -> HttpResponse:
        data = {"code": code, "message": message, "fields": fields or [], **more}
        response = api.create_response(request, data, status=status)
        if status == 401:
            response["WWW-Authenticate"] = "Bearer"
        return response

    @api.exception_handler(AuthenticationError)
    def unknown(request: HttpRequest, _error: Any) -> HttpResponse:
        message = _("没有有效的令牌或登录。令牌可能已停用或过期,请新建一个。")
        return answer(request, 401, "not_signed_in", message)

    @api.exception_handler(PermissionDenied)
    def forbidden(request: HttpRequest, _error: Any) -> HttpResponse:
        return answer(request, 403, "forbidden", _("您的角色或令牌的范围不允许这样做。"))

    @api.exception_handler(SecondPersonNeeded)
    def second(request: HttpRequest, error: Any) -> HttpResponse:
        return answer(request, 403, "second_person", str(error))

    @api.exception_handler(Http404)
    @api.exception_handler(ObjectDoesNotExist)
    def missing(request: HttpRequest, _error: Any) -> HttpResponse:
        return answer(request, 404, "not_found", _("没有这一项,或不在您的范围内。"))

    @api.exception_handler(Conflict)
    def conflict(request: HttpRequest, error: Any) -> HttpResponse:
        message = _("别人刚保存了修改,您的没有保存。请重新读取,核对后再提交。")
        return answer(request, 409, "changed_meanwhile", message, **_meanwhile(error))

    @api.exception_handler(KeyRefused)
    def key_refused(request: HttpRequest, error: Any) -> HttpResponse:
        status, message = KEYS[error.code]
        return answer(request, status, error.code, str(message))

    @api.exception_handler(OSError)
    @api.exception_handler(OperationalError)
    @api.exception_handler(InterfaceError)
    def busy(request: HttpRequest, error: Any) -> HttpResponse:
        # Somebody writes for longer than one waits, or the database is away: no fault of the asker.
        if isinstance(error, OSError) and not is_disk_full(error):
            raise error
        log.warning("the database is not to be had: %s", error)
        message = _("数据库正忙或暂时连不上,这次什么都没有写入。请过一会儿再发。")
        if is_disk_full(error):
            message = _("存放数据的磁盘已满,这次什么都没有写入。请等管理员腾出空间后再发。")
        response = answer(request, 503, "busy", message)
        response["Retry-After"] = "10"
        return response

    @api.exception_handler(InputError)
    def unusable(request: HttpRequest, error: Any) -> HttpResponse:
        return answer(request, 422, "unusable", str(error))

    @api.exception_handler(ValidationError)
    def refused(request: HttpRequest, error: Any) -> HttpResponse:
        code = getattr(error, "code", None) or "unusable"
        return answer(request, 422, code, " ".join(error.messages), _fields(error))

    @api.exception_handler(ParameterError)
    def parameters(request: HttpRequest, error: Any) -> HttpResponse:
        fields = [
            {"field": ".".join(str(part) for part in one["loc"]), "problem": problem_of(one)}
            for one in error.errors
        ]
        return answer(request, 422, "parameters", _("参数不符合接口说明。"), fields)

    @api.exception_handler(HttpError)
    def other(request: HttpRequest, error: Any) -> HttpResponse:
        if error.status_code == 403:
            return answer(request, 403, "csrf", _("缺少页面的 CSRF 令牌,或已过期。"))
        return answer(request, error.status_code, "bad_request", _("请求的内容读不懂。"))


def _meanwhile(error: Conflict) -> dict[str, Any]:
    """What others changed since the version that was read, and the version there is now."""
    if error.instance is None:
        return {}
    stored = stored_now(error.instance)
    if stored is None:
        return {}
    return {"changed": what_changed(stored, error.shown), "version": stored.version}


def _fields(error: ValidationError) -> list[dict[str, str]]:
    if not hasattr(error, "error_dict"):
        return []
    return [
        {"field": name, "problem": text}
        for name, texts in error.message_dict.items()
        for text in texts
    ]
