"""A stored page as a person looks at it: harmless, and with the fault marked.

What could run or fetch is taken out here; whoever serves the page must forbid both once more by
its headers (`HEADERS`), so that a mistake here shows an ugly page and nothing worse. Numbers of
persons are blotted out: with another mark than the stars of pages, so that whoever looks at it sees
which numbers the page itself shows in full.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import urljoin

import turbohtml

from xuncha.checks.privacy.numbers import mask_text
from xuncha.facts import Exchange
from xuncha.read.source.decode import decode
from xuncha.read.tree.document import Document, Element, parse
from xuncha.score.fingerprint import canonical_url

# No script, no request, no form, no way out of the frame.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "frame-ancestors 'self'; sandbox",
    "Content-Type": "text/html; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}

# Elements that run, fetch or lead away by themselves.
_REMOVED = "script, noscript, iframe, frame, object, embed, applet, link, base, meta, audio, video"
_LEADING = ("href", "src", "action", "formaction", "background", "srcset", "poster", "data")
_BLOT = "●"
_MARK = "xuncha-mark"
_FIRST = "xuncha-first"
_STYLE = (
    f".{_MARK}{{outline:3px solid #c22b2b!important;outline-offset:2px!important;"
    "background:#fff2b8!important;color:#000!important;visibility:visible!important}"
    "body{font-family:sans-serif}img{max-width:100%}"
)


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page ready to be shown in a frame, and how many places are marked on it.

    The first marked place has the fragment `#xuncha-first`.
    """

    html: bytes
    marked: int


def stored_page(
    exchange: Exchange, links: Collection[str] = (), texts: Collection[str] = ()
) -> StoredPage:
    """The page of an exchange with links to `links` and places that read `texts` marked.

    The links come first, then the places in the order of `texts`.
    """
    text, _ = decode(exchange.body, exchange.header("content-type"))
    document = parse(text)
    base = exchange.final_url or exchange.url
    marked = [*_links(document, base, links), *_places(document, texts)]
    for element in marked:
        element.add_class(_MARK)
    if marked:
        marked[0].attrs["id"] = _FIRST
    _make_harmless(document)
    _blot_out_numbers(document)
    head = document.select_one("head")
    if head is not None:
        head.append(_style())
    return StoredPage(b"<!doctype html>" + document.html.encode(), len(marked))


def _links(document: Document, base: str, links: Collection[str]) -> list[Element]:
    wanted = {canonical_url(link) for link in links}
    if not wanted:
        return []
    found = []
    for element in document.select("[href], [src]"):
        address = element.attr("href") or element.attr("src") or ""
        try:
            absolute = urljoin(base, address.strip())
        except ValueError:
            continue
        if canonical_url(absolute) in wanted:
            found.append(element)
    return found


def _places(document: Document, texts: Collection[str]) -> list[Element]:
    wanted = [text for text in texts if text.strip()]
    found: list[tuple[int, Element]] = []
    for node in document.descendants if wanted else ():
        if not isinstance(node, turbohtml.Text):
            continue
        rank = next((at for at, text in enumerate(wanted) if text in node.data), None)
        parent = node.parent
        if rank is None or not isinstance(parent, Element):
            continue
        if not any(parent is one for _, one in found):
            found.append((rank, parent))
    return [element for _, element in sorted(found, key=lambda one: one[0])]


def _make_harmless(document: Document) -> None:
    for element in document.select(_REMOVED):
        element.decompose()
    for element in document.select("*"):
        for name in list(element.attrs):
            if name.startswith("on") or name in _LEADING or name.endswith("href"):
                del element.attrs[name]


def _blot_out_numbers(document: Document) -> None:
    """Numbers in texts, also where marks or cells cut them, in comments and in attributes."""
    texts = [node for node in document.descendants if isinstance(node, turbohtml.Text)]
    # As the text of a page is put together for the check that finds them.
    blotted = _blotted("\n".join(text.data for text in texts))
    start = 0
    for text in texts:
        end = start + len(text.data)
        if blotted[start:end] != text.data:
            text.data = blotted[start:end]
        start = end + 1
    for node in document.descendants:
        if isinstance(node, turbohtml.Comment):
            node.data = _blotted(node.data)
    for element in document.select("*"):
        for name, value in element.attrs.items():
            if isinstance(value, str) and (blotted := _blotted(value)) != value:
                element.attrs[name] = blotted


def _blotted(text: str) -> str:
    pairs = zip(text, mask_text(text), strict=True)
    return "".join(was if was == now else _BLOT for was, now in pairs)


def _style() -> Element:
    style = turbohtml.Element("style")
    style.set_text(_STYLE)
    return style
