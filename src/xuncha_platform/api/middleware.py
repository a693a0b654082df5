"""What the framework answers by itself, in the one shape of the API's errors."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, JsonResponse
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_PLACE = "/api/"
# Status → (code, line), of an address or a method that no operation has.
_TOLD: dict[int, tuple[str, Promise]] = {
    404: ("no_operation", _("没有这个接口。全部接口见 /api/openapi.json。")),
    405: ("method", _("这个地址不接受这种请求方法。可用的见应答头 Allow。")),
}


class ApiErrorsMiddleware:
    """A program is answered in JSON where a person would be shown a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer, made anew where no operation gave it."""
        answer = self._get_response(request)
        told = _TOLD.get(answer.status_code) if request.path.startswith(_PLACE) else None
        if told is None or "json" in answer.get("Content-Type", ""):
            return answer
        code, message = told
        ours = {"code": code, "message": str(message), "fields": []}
        shaped = JsonResponse(
            ours, status=answer.status_code, json_dumps_params={"ensure_ascii": False}
        )
        if "Allow" in answer:
            shaped["Allow"] = answer["Allow"]
        return shaped
