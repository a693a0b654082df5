"""A double click does a thing once.

A form carries a token of its own (`{% once %}`). The first request with it does the thing; any
other one with the same token is led to where the first one went.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import SafeString

from xuncha_platform.web.models import Submission

FIELD = "once"
_WAIT_SECONDS = 10.0
_LOOK_EVERY = 0.1

View = Callable[..., HttpResponseBase]


def once_input() -> SafeString:
    """The hidden field of a form that must not be sent twice."""
    return format_html(
        '<input type="hidden" name="{}" value="{}">', FIELD, secrets.token_urlsafe(16)
    )


def form_token(request: HttpRequest) -> str:
    """The token of the form that was sent; empty where it brought none."""
    return request.POST.get(FIELD, "")[:64]


def once(view: View) -> View:
    """Guard a view: a POST with a token that was sent before does nothing again.

    A form that was not accepted (the view shows it again instead of redirecting) may be sent again.
    """

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        token = form_token(request)
        if request.method != "POST" or not token:
            return view(request, *args, **kwargs)
        if not _claim(request, token):
            return _same_answer(request, token)
        try:
            response = view(request, *args, **kwargs)
        except BaseException:
            _release(token)
            raise
        _settle(token, response)
        return response

    return guarded


def _claim(request: HttpRequest, token: str) -> bool:
    try:
        with transaction.atomic():
            Submission.objects.create(
                token=token, user=request.user if request.user.is_authenticated else None
            )
    except IntegrityError:
        return False
    return True


def _release(token: str) -> None:
    Submission.objects.filter(token=token).delete()


def _settle(token: str, response: HttpResponseBase) -> None:
    target = response.get("Location") or response.get("HX-Redirect") or ""
    if target:
        Submission.objects.filter(token=token).update(outcome=target[:500])
    else:
        _release(token)


def _same_answer(request: HttpRequest, token: str) -> HttpResponse:
    user = request.user.pk if request.user.is_authenticated else None
    until = time.monotonic() + _WAIT_SECONDS
    while time.monotonic() < until:
        done = Submission.objects.filter(token=token, user=user).first()
        if done is None:
            break
        if done.outcome:
            return HttpResponseRedirect(done.outcome)
        time.sleep(_LOOK_EVERY)
    return render(request, "web/already_sent.html", status=409)
