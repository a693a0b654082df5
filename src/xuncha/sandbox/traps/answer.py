"""What a trap server sends: status, headers and bytes as they are."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

HTML = "text/html; charset=utf-8"
# Without a charset: the page's own declaration, or nothing, has to do.
BARE_HTML = "text/html"
_REASONS = {status.value: status.phrase for status in HTTPStatus} | {521: "Web Server Is Down"}


@dataclass(frozen=True, slots=True)
class TrapAnswer:
    """One response. `headers` beside Content-Type and Content-Length."""

    body: bytes = b""
    status: int = 200
    content_type: str = HTML
    headers: tuple[tuple[str, str], ...] = ()

    def to_bytes(self, head_only: bool) -> bytes:
        """Head and body as they go over the wire."""
        lines = [
            f"HTTP/1.1 {self.status} {_REASONS.get(self.status, 'Unknown')}",
            f"Content-Type: {self.content_type}",
            *(f"{name}: {value}" for name, value in self.headers),
            f"Content-Length: {len(self.body)}",
        ]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
        return head if head_only else head + self.body


def moved(location: str, *cookies: str) -> TrapAnswer:
    """302 to another address, with cookies to set."""
    headers = [("Location", location), *(("Set-Cookie", cookie) for cookie in cookies)]
    return TrapAnswer(b"", 302, HTML, tuple(headers))
