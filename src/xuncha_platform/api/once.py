"""A request that a program sends twice does a thing once.

A program that got no answer cannot know whether its request arrived. With `Idempotency-Key` it may
send it again: the first one does the thing, any other one gets the answer of the first.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI

from xuncha_platform.api.auth import SessionAuth, TokenAuth
from xuncha_platform.api.models import KeptAnswer
from xuncha_platform.people.models import Membership

HEADER = "Idempotency-Key"
LONGEST = 100
_READING = ("GET", "HEAD", "OPTIONS")
Run = Callable[..., HttpResponse]


class KeyRefused(Exception):
    """The key cannot be used; `code` is one of in_progress, told_once, key_reused, key."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def once(api: NinjaAPI) -> Callable[[Run], Run]:
    """Guard every operation of the API that changes something."""

    def guard(run: Run) -> Run:
        @wraps(run)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            key = request.headers.get(HEADER)
            is_asked = key is not None and request.method not in _READING
            membership = _asking(request) if is_asked else None
            if key is None or membership is None:
                # Nobody we know: the operation itself says so.
                return run(request, *args, **kwargs)
            try:
                kept, first = _claim(request, membership, key)
                if not first:
                    return _again(api, kept)
            except KeyRefused as error:
                return api.on_exception(request, error)
            return _keep(kept, lambda: run(request, *args, **kwargs))

        return guarded

    return guard


def _asking(request: HttpRequest) -> Membership | None:
    """Who asks, by token or session; None where the operation will refuse."""
    for way in (TokenAuth(), SessionAuth()):
        try:
            access = way(request)
        except Exception:  # noqa: S112  # a missing CSRF token, a shut account: refused later
            continue
        if access:
            return access.membership
    return None


def _claim(request: HttpRequest, membership: Membership, key: str) -> tuple[KeptAnswer, bool]:
    """The note of this key, and whether we are the first with it."""
    if not re.fullmatch(f"[!-~]{{1,{LONGEST}}}", key):
        raise KeyRefused("key")
    asked = _digest(request)
    try:
        with transaction.atomic():
            return KeptAnswer.objects.create(membership=membership, key=key, asked=asked), True
    except IntegrityError:
        kept = KeptAnswer.objects.filter(membership=membership, key=key).first()
    if kept is None:
        raise KeyRefused("in_progress")
    if kept.asked != asked:
        raise KeyRefused("key_reused")
    return kept, False


def _digest(request: HttpRequest) -> str:
    """What is asked: method, address and body. The boundaries of a form with files may differ."""
    digest = hashlib.sha256(f"{request.method} {request.get_full_path()}\n".encode())
    if not (request.content_type or "").startswith("multipart/"):
        digest.update(request.body)
        return digest.hexdigest()
    for name, values in sorted(request.POST.lists()):
        digest.update(repr((name, values)).encode())
    for name, uploads in sorted(request.FILES.lists()):
        for upload in uploads:
            digest.update(repr((name, upload.name, upload.size)).encode())
            for chunk in upload.chunks():
                digest.update(chunk)
            upload.seek(0)
    return digest.hexdigest()


def _keep(kept: KeptAnswer, run: Callable[[], HttpResponse]) -> HttpResponse:
    """Do it and note the answer; what was refused may be sent again."""
    try:
        response = run()
    except BaseException:
        kept.delete()
        raise
    if not 200 <= response.status_code < 300:
        kept.delete()
        return response
    kept.status = response.status_code
    if "no-store" not in response.get("Cache-Control", ""):
        kept.content = response.content.decode()
    kept.save(update_fields=["status", "content"])
    return response


def _again(api: NinjaAPI, kept: KeptAnswer) -> HttpResponse:
    """The answer that was given to the first request."""
    if not kept.status:
        raise KeyRefused("in_progress")
    if kept.content is None:
        raise KeyRefused("told_once")
    answer = HttpResponse(kept.content, status=kept.status, content_type=api.get_content_type())
    answer["Idempotent-Replayed"] = "true"
    return answer
