"""A server on 127.0.0.1 that answers for many hosts: pages, and answers computed when asked."""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

HTML = "text/html; charset=utf-8"
CERTIFICATE = Path(__file__).parents[1] / "core" / "fetch_tls.pem"


@dataclass(frozen=True)
class Asked:
    """One request; `times` says how often this address was asked before and now."""

    method: str
    path: str
    headers: dict[str, str]
    times: int
    body: str = ""
    secure: bool = False

    def has(self, header: str, words: str) -> bool:
        return words.lower() in self.headers.get(header, "").lower()


@dataclass
class Reply:
    """What is answered. `type` None sends no Content-Type; `head` is the status for HEAD."""

    body: bytes = b""
    status: int = 200
    type: str | None = HTML
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    head: int | None = None
    zipped: bool = False
    chunked: bool = False
    # The connection is closed before the last chunk.
    is_cut: bool = False


Answering = Callable[[Asked], Reply]


def moved(to: str, status: int = 302, **headers: str) -> Reply:
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(b"", status, headers={"Location": to, **more})


def missing(asked: Asked) -> Reply:
    return Reply(b"<html><head><title>404</title></head><body>404 Not Found</body></html>", 404)


@dataclass
class Host:
    """One host: its addresses, what stands before them, and what answers for all others."""

    pages: dict[str, Reply | Answering] = field(default_factory=dict)
    before: Callable[[Asked], Reply | None] = lambda asked: None
    otherwise: Answering = missing
    # How far the clock of this machine is off, in seconds.
    clock_off: float = 0.0
    ignores_case: bool = False
    # Key and certificate of its own, shown to who asks for this host.
    certificate: Path | None = None
    # Beside the port of the site: 443 for a host that answers over TLS as well.
    more_ports: tuple[int, ...] = ()
    # Whether only an IPv6 address leads to it.
    only_ipv6: bool = False
    asked: Counter[str] = field(default_factory=Counter)

    def answer(self, asked: Asked) -> Reply:
        if (first := self.before(asked)) is not None:
            return first
        path = asked.path.lower() if self.ignores_case else asked.path
        found = self.pages.get(path) or self.pages.get(unquote(path))
        if found is None:
            return self.otherwise(asked)
        return found(asked) if callable(found) else found

    def put(self, path: str, html: str, encoding: str = "utf-8", **fields: object) -> None:
        """A page, in the bytes of that encoding."""
        fields.setdefault("type", f"text/html; charset={encoding}")
        key = path.lower() if self.ignores_case else path
        self.pages[key] = Reply(html.encode(encoding), **fields)  # type: ignore[arg-type]


@contextlib.contextmanager
def serving(hosts: dict[str, Host]) -> Iterator[tuple[int, int, str]]:
    """All hosts at one port without and one with TLS; gives both, and "[::1]:port"."""
    plain, secure, six = _server(hosts), _server(hosts), _server_ipv6(hosts)
    context = _context(CERTIFICATE)
    context.sni_callback = _own_certificate(hosts)
    secure.socket = context.wrap_socket(
        secure.socket, server_side=True, do_handshake_on_connect=False
    )
    every = [plain, secure, *([six] if six else [])]
    threads = [threading.Thread(target=one.serve_forever, args=(0.02,)) for one in every]
    for thread in threads:
        thread.start()
    try:
        where = f"[::1]:{six.server_port}" if six else f"127.0.0.1:{plain.server_port}"
        yield plain.server_port, secure.server_port, where
    finally:
        for server in every:
            server.shutdown()
            server.server_close()
        for thread in threads:
            thread.join()


def _context(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def _own_certificate(
    hosts: dict[str, Host],
) -> Callable[[ssl.SSLSocket, str | None, ssl.SSLContext], None]:
    own = {name: _context(one.certificate) for name, one in hosts.items() if one.certificate}

    def choose(socket: ssl.SSLSocket, name: str | None, usual: ssl.SSLContext) -> None:
        socket.context = own.get(name or "", usual)

    return choose


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, *_: object) -> None:
        """A visitor who hangs up is no news."""


class ServerIPv6(Server):
    address_family = socket.AF_INET6


def _server_ipv6(hosts: dict[str, Host]) -> ThreadingHTTPServer | None:
    """None on a machine without any IPv6, which asks the hosts of IPv6 alone over IPv4."""
    try:
        return ServerIPv6(("::1", 0), _handler(hosts))
    except OSError:
        return None


def _server(hosts: dict[str, Host]) -> ThreadingHTTPServer:
    return Server(("127.0.0.1", 0), _handler(hosts))


def _handler(hosts: dict[str, Host]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        hosts_here = hosts

        do_GET = do_HEAD = do_POST = lambda self: _exchange(self, self.hosts_here)

        def log_message(self, *_: object) -> None:
            pass

    return Handler


def _exchange(handler: BaseHTTPRequestHandler, hosts: dict[str, Host]) -> None:
    name = handler.headers.get("Host", "").partition(":")[0].lower()
    length = int(handler.headers.get("Content-Length") or 0)
    body = handler.rfile.read(length).decode("utf-8", "replace")
    host = hosts.get(name, Host())
    host.asked[handler.path] += 1
    headers = {key.lower(): value for key, value in handler.headers.items()}
    times = host.asked[handler.path]
    secure = isinstance(handler.connection, ssl.SSLSocket)
    reply = host.answer(Asked(handler.command, handler.path, headers, times, body, secure))
    time.sleep(reply.seconds)
    _send(handler, reply, host.clock_off)


def _send(handler: BaseHTTPRequestHandler, reply: Reply, clock_off: float) -> None:
    is_head = handler.command == "HEAD"
    body = gzip.compress(reply.body) if reply.zipped else reply.body
    handler.send_response_only(reply.head or reply.status if is_head else reply.status)
    handler.send_header("Date", formatdate(time.time() + clock_off, usegmt=True))
    if reply.type is not None:
        handler.send_header("Content-Type", reply.type)
    if reply.zipped:
        handler.send_header("Content-Encoding", "gzip")
    for name, value in reply.headers.items():
        handler.send_header(name, value)
    if reply.chunked:
        handler.send_header("Transfer-Encoding", "chunked")
    else:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    if is_head:
        return
    if not reply.chunked:
        handler.wfile.write(body)
        return
    for start in range(0, len(body), 700):
        piece = body[start : start + 700]
        handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    if reply.is_cut:
        handler.close_connection = True
    else:
        handler.wfile.write(b"0\r\n\r\n")
