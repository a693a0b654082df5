"""Bodies that are too large are refused before a byte of them is stored.

Django's handler spools a whole body to disk before any view runs; this stands before it.
"""

from __future__ import annotations

import io
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from django.core.handlers.asgi import ASGIRequest
from django.utils.translation import get_language_from_request

from xuncha.words import say, speaking
from xuncha_platform.web.uploads import LIMIT, MEGABYTE

# A form around the largest file: its other fields and the boundaries.
BODY_LIMIT = LIMIT + MEGABYTE
# What is read and thrown away, so that a browser gets to see the answer.
_DRAINED = 500 * MEGABYTE
_LANG = {"zh-hans": "zh-Hans", "en": "en"}

Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Mapping[str, Any]], Awaitable[None]]
App = Callable[[dict[str, Any], Receive, Send], Awaitable[None]]


def limited(app: App, limit: int = BODY_LIMIT) -> App:
    """The ASGI application with its request bodies held to `limit` bytes."""

    async def guarded(scope: dict[str, Any], receive: Receive, send: Send) -> None:
        counter = _Counter(receive, limit)
        too_long = scope["type"] == "http" and _stated_length(scope) > limit
        if not too_long:
            await app(scope, counter.receive, send)
        if too_long or counter.over:
            await _refuse(scope, receive, send)

    return guarded


def _stated_length(scope: dict[str, Any]) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


class _Counter:
    """Counts a body whose length was not stated, or stated wrongly."""

    def __init__(self, receive: Receive, limit: int) -> None:
        self._receive, self._left = receive, limit
        self.over = False

    async def receive(self) -> Mapping[str, Any]:
        """The next message; over the limit the client seems gone, and Django drops what it has."""
        message = await self._receive()
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            self.over = True
            return {"type": "http.disconnect"}
        return message


async def _refuse(scope: dict[str, Any], receive: Receive, send: Send) -> None:
    is_program = scope["path"].startswith("/api/")
    language = _language(scope)
    with speaking(language):
        body = (_answer() if is_program else _page(language)).encode()
    kind = b"application/json" if is_program else b"text/html"
    headers = [
        (b"content-type", kind + b"; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"content-security-policy", b"default-src 'none'"),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": True})
    drained = 0
    while drained < _DRAINED:
        message = await receive()
        drained += len(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body"):
            break
    await send({"type": "http.response.body", "body": b""})


def _language(scope: dict[str, Any]) -> str:
    """What the person chose or the browser asks for; no middleware has run here."""
    return get_language_from_request(ASGIRequest(scope, io.BytesIO()))


def _answer() -> str:
    """As the API tells what went wrong (api/errors.py)."""
    limit = LIMIT // MEGABYTE
    message = say(
        f"上传的内容超过 {limit} MB 的上限,没有保存。请拆成几个文件后分别上传。",
        f"More than {limit} MB; nothing was stored. Upload smaller files.",
    )
    return json.dumps({"code": "too_large", "message": message, "fields": []}, ensure_ascii=False)


def _page(language: str) -> str:
    limit = LIMIT // MEGABYTE
    title = say("文件太大", "The file is too large")
    text = say(
        f"上传的内容超过 {limit} MB 的上限,没有保存。请返回上一页,把文件拆小后再上传。",
        f"More than {limit} MB; nothing was stored. Go back and upload smaller files.",
    )
    return (
        f'<!doctype html><html lang="{_LANG[language]}"><meta charset="utf-8"><title>{title}</title>'
        f"<h1>{title}</h1><p>{text}</p></html>"
    )
