"""How servers answer what stands there: with hiccups, to GET alone, cut off, wrongly declared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from zlib import crc32

from tests.blindsites.serving import Asked, Reply, missing
from tests.blindsites.sixth.building import Site

Answering = Callable[[Asked], Reply]
# One answer of twenty.
_SELDOM = 20
BAD_GATEWAY = Reply(b"<html><title>502</title><h1>502 Bad Gateway</h1></html>", 502)
# A CDN that lets nobody ask for the head alone.
NO_HEAD = Reply(b"", 403)


def _answering(page: Reply | Answering) -> Answering:
    return page if callable(page) else lambda asked: page


def _wrap(site: Site, around: Callable[[str, Answering], Answering]) -> None:
    """Every address of the site itself answers through `around`."""
    pages = site.host.pages
    for path in sorted(one for one in pages if one.startswith(f"{site.look.base}/")):
        pages[path] = around(path, _answering(pages[path]))


def hiccups(site: Site) -> None:
    """Each answer is 502 one time of twenty, whatever was asked."""

    def around(path: str, page: Answering) -> Answering:
        def answer(asked: Asked) -> Reply:
            lot = crc32(f"{site.look.code} {path} {asked.times}".encode())
            return page(asked) if lot % _SELDOM else BAD_GATEWAY

        return answer

    _wrap(site, around)


def noheads(site: Site) -> None:
    """HEAD is refused for all there is and is not; GET tells which."""

    def around(path: str, page: Answering) -> Answering:
        return lambda asked: NO_HEAD if asked.method == "HEAD" else page(asked)

    _wrap(site, around)
    site.host.otherwise = around("", missing)


def cut(site: Site) -> None:
    """Articles come in pieces, and the connection is closed before the last one: a browser shows
    what came."""
    plain = [one for one in site.bodies(40) if one not in site.more_at]
    for at in plain[:3]:
        page = _answering(site.host.pages[at])
        site.host.pages[at] = _changed(page, chunked=True, is_cut=True)


def misdeclared(site: Site) -> None:
    """A program gives the charset for the content coding, on every page; browsers do not mind."""

    def around(path: str, page: Answering) -> Answering:
        def answer(asked: Asked) -> Reply:
            found = page(asked)
            if "html" not in (found.type or ""):
                return found
            return replace(found, headers={**found.headers, "Content-Encoding": "UTF-8"})

        return answer

    _wrap(site, around)


def jumps(site: Site) -> None:
    """Behind the address of some articles stands a script that leads to where they are now."""
    for at in [one for one in site.bodies(40) if one not in site.more_at][:4]:
        # In the same folder: some pages give addresses as seen from there.
        now = f"{at.partition('?')[0].rpartition('/')[0]}/now{site.next()}.html"
        site.host.pages[now] = site.host.pages[at]
        script = f"<script type='text/javascript'>window.location.href='{now}';</script>"
        site.host.put(at, f"<html><head><meta charset='utf-8'>{script}</head><body></body></html>")


def _changed(page: Answering, **fields: bool) -> Answering:
    return lambda asked: replace(page(asked), **fields)  # type: ignore[arg-type]


SERVERS: dict[str, Callable[[Site], None]] = {
    "hiccups": hiccups, "noheads": noheads, "cut": cut, "misdeclared": misdeclared, "jumps": jumps,
}  # fmt: skip
