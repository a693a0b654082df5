"""Host and path to the bytes of a response, with a bounded memory of what was rendered."""

from __future__ import annotations

import gzip
from collections import OrderedDict
from http import HTTPStatus

from xuncha.sandbox import weather
from xuncha.sandbox.hosts import KNOWN_PATHS, OUTSIDE, Outside
from xuncha.sandbox.markup.parts import BANNER
from xuncha.sandbox.pages import Answer, SitePages
from xuncha.sandbox.plan import Mode
from xuncha.sandbox.province import Province, SandboxSite, plan_site

_MOST_RESPONSES = 4096
_MOST_SITES = 512
_LEAST_FOR_GZIP = 600
_HTML = "text/html; charset=utf-8"
_REASONS = {status.value: status.phrase for status in HTTPStatus} | {521: "Web Server Is Down"}


class Desk:
    """Answers requests of all hosts of a province."""

    def __init__(self, province: Province) -> None:
        self._sites = province.by_host
        self._pages: OrderedDict[str, SitePages] = OrderedDict()
        self._responses: OrderedDict[tuple[str, str, bool, bool], bytes] = OrderedDict()

    def hangs(self, host: str) -> bool:
        """Whether a request to that host is never answered."""
        site = self._sites.get(host)
        return site is not None and site.planted.availability.mode is Mode.HANGING

    def delay(self, host: str) -> float:
        """Seconds before that host answers."""
        outside = OUTSIDE.get(host)
        return outside.delay if outside else 0.0

    def response(
        self,
        method: str,
        host: str,
        path: str,
        date: str,
        gzipped: bool,
        cookie: str = "",
        agent: str = "",
    ) -> bytes:
        """Head and body of the response, ready to be sent; the same for every visitor."""
        del cookie, agent
        head_only = method == "HEAD"
        site = self._sites.get(host)
        if site is not None and weather.changes(site.planted.availability):
            answer = weather.trouble(site.planted.availability, date)
            if answer is not None:
                return _bytes(answer, head_only, False)
        key = (host, path, head_only, gzipped)
        known = self._responses.get(key)
        if known is None:
            known = _bytes(self._answer(site, host, path, head_only), head_only, gzipped)
            self._responses[key] = known
            if len(self._responses) > _MOST_RESPONSES:
                self._responses.popitem(last=False)
        return known

    def _answer(self, site: SandboxSite | None, host: str, path: str, head_only: bool) -> Answer:
        if site is None:
            return _outside(OUTSIDE.get(host), path)
        pages = self._pages_of(site)
        if head_only and pages.plan.no_head:
            return Answer(405, _HTML, b"Method Not Allowed")
        return pages.answer(path)

    def _pages_of(self, site: SandboxSite) -> SitePages:
        pages = self._pages.get(site.host)
        if pages is None:
            pages = self._pages[site.host] = SitePages(plan_site(site))
            if len(self._pages) > _MOST_SITES:
                self._pages.popitem(last=False)
        return pages


def _outside(outside: Outside | None, path: str) -> Answer:
    if outside is None:
        return Answer(404, _HTML, BANNER.encode())
    if outside.challenge:
        script = "<script>var _ts=1;document.cookie='k='+_ts;location.reload()</script>"
        return Answer(outside.status, _HTML, f"<html><head>{script}</head></html>".encode())
    if outside.status or path.partition("?")[0] not in KNOWN_PATHS:
        page = f"<html><title>404</title><body>页面不存在{BANNER}</body></html>"
        return Answer(outside.status or 404, _HTML, page.encode())
    page = (
        f"<!DOCTYPE html><html><head><title>{outside.name}</title></head>"
        f"<body>{BANNER}<h1>{outside.name}</h1></body></html>"
    )
    return Answer(200, _HTML, page.encode())


def _bytes(answer: Answer, head_only: bool, gzipped: bool) -> bytes:
    body = answer.body
    lines = [f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Unknown')}"]
    lines.append(f"Content-Type: {answer.content_type}")
    if answer.location:
        lines.append(f"Location: {answer.location}")
    if gzipped and len(body) > _LEAST_FOR_GZIP and answer.content_type.startswith("text/"):
        body = gzip.compress(body, 1, mtime=0)
        lines.append("Content-Encoding: gzip")
    lines.append(f"Content-Length: {len(body)}")
    head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
    return head if head_only else head + body
