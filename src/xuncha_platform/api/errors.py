"""What went wrong, as an answer: a code for programs, a line for people, the fields concerned."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
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
from xuncha.machine.files import is_disk_full
from xuncha_platform.api.once import KeyRefused
from xuncha_platform.api.problems import problem_of
from xuncha_platform.people.access import SecondPersonNeeded
from xuncha_platform.web.forms import Conflict
from xuncha_platform.web.forms.versioned import stored_now, what_changed

log = logging.getLogger(__name__)

_RETRY_SECONDS = "10"
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


@dataclass(frozen=True, slots=True)
class Problem:
    """One error as it is answered; `more` stands beside code, message and fields."""

    status: int
    code: str
    message: str
    fields: list[dict[str, str]] = field(default_factory=list)
    more: Mapping[str, Any] = field(default_factory=dict)
    # In seconds.
    retry_after: str = ""


def install(api: NinjaAPI) -> None:
    """Make every error an answer of one shape."""
    for kind, tell in _TOLD:
        api.add_exception_handler(kind, _answering(api, tell))


def _answering(api: NinjaAPI, tell: Callable[[Any], Problem]) -> Callable[..., HttpResponse]:
    def answer(request: HttpRequest, error: Exception) -> HttpResponse:
        problem = tell(error)
        data = {"code": problem.code, "message": problem.message, "fields": problem.fields}
        response = api.create_response(request, {**data, **problem.more}, status=problem.status)
        if problem.status == 401:
            response["WWW-Authenticate"] = "Bearer"
        if problem.retry_after:
            response["Retry-After"] = problem.retry_after
        return response

    return answer


def _not_signed_in(_error: AuthenticationError) -> Problem:
    message = _("没有有效的令牌或登录。令牌可能已停用或过期,请新建一个。")
    return Problem(401, "not_signed_in", message)


def _forbidden(_error: PermissionDenied) -> Problem:
    return Problem(403, "forbidden", _("您的角色或令牌的范围不允许这样做。"))


def _second_person(error: SecondPersonNeeded) -> Problem:
    return Problem(403, "second_person", str(error))


def _missing(_error: Exception) -> Problem:
    return Problem(404, "not_found", _("没有这一项,或不在您的范围内。"))


def _changed_meanwhile(error: Conflict) -> Problem:
    message = _("别人刚保存了修改,您的没有保存。请重新读取,核对后再提交。")
    return Problem(409, "changed_meanwhile", message, more=_meanwhile(error))


def _key_refused(error: KeyRefused) -> Problem:
    status, message = KEYS[error.code]
    return Problem(status, error.code, str(message))


def _busy(error: Exception) -> Problem:
    """Somebody writes for longer than one waits, the database is away or the disk full: no fault
    of the asker. Another OSError is none of these and is raised again."""
    is_full = is_disk_full(error)
    if isinstance(error, OSError) and not is_full:
        raise error
    log.warning("the database is not to be had: %s", error)
    message = _("数据库正忙或暂时连不上,这次什么都没有写入。请过一会儿再发。")
    if is_full:
        message = _("存放数据的磁盘已满,这次什么都没有写入。请等管理员腾出空间后再发。")
    return Problem(503, "busy", message, retry_after=_RETRY_SECONDS)


def _unusable(error: InputError) -> Problem:
    return Problem(422, "unusable", str(error))


def _refused(error: ValidationError) -> Problem:
    code = getattr(error, "code", None) or "unusable"
    return Problem(422, code, " ".join(error.messages), _fields(error))


def _parameters(error: ParameterError) -> Problem:
    fields = [
        {"field": ".".join(str(part) for part in one["loc"]), "problem": problem_of(one)}
        for one in error.errors
    ]
    return Problem(422, "parameters", _("参数不符合接口说明。"), fields)


def _http_error(error: HttpError) -> Problem:
    if error.status_code == 403:
        return Problem(403, "csrf", _("缺少页面的 CSRF 令牌,或已过期。"))
    return Problem(
        error.status_code,
        "bad_request",
        _("请求的内容不是有效的 JSON(上传文件用 multipart/form-data)。"),
    )


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


# What is raised → how it is told; of a class and one above it the nearer counts.
_TOLD: tuple[tuple[type[Exception], Callable[[Any], Problem]], ...] = (
    (AuthenticationError, _not_signed_in),
    (PermissionDenied, _forbidden),
    (SecondPersonNeeded, _second_person),
    (Http404, _missing),
    (ObjectDoesNotExist, _missing),
    (Conflict, _changed_meanwhile),
    (KeyRefused, _key_refused),
    (OSError, _busy),
    (OperationalError, _busy),
    (InterfaceError, _busy),
    (InputError, _unusable),
    (ValidationError, _refused),
    (ParameterError, _parameters),
    (HttpError, _http_error),
)
