"""A server on 127.0.0.1 that answers whatever a test tells it to, byte by byte if need be."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Seen:
    method: str
    path: str
    headers: dict[str, str]
    connection: int
    at: float


Handler = Callable[[socket.socket, Seen], bool | None]


def response(
    body: bytes = b"", status: str = "200 OK", length: int | None = None, **headers: str
) -> bytes:
    """A plain HTTP/1.1 answer; header names are given with underscores."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8") + body


@dataclass
class RawServer:
    """Paths to handlers. A handler gets the socket and returns True to keep the connection."""

    host: str = "127.0.0.1"
    tls: ssl.SSLContext | None = None
    routes: dict[str, Handler] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listener = socket.create_server((self.host, 0), backlog=256)
        self.port = self._listener.getsockname()[1]
        self._connections = 0
        self._open: list[socket.socket] = []
        self.is_closing = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def base(self) -> str:
        scheme = "https" if self.tls else "http"
        return f"{scheme}://{self.host}:{self.port}"

    def answer(self, path: str, *parts: bytes, keep: bool = True) -> None:
        """Always answer these bytes at that path."""

        def handler(connection: socket.socket, seen: Seen) -> bool:
            for part in parts:
                connection.sendall(part)
            return keep

        self.routes[path] = handler

    def close(self) -> None:
        self.is_closing.set()
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections += 1
            self._open.append(connection)
            threading.Thread(
                target=self._serve, args=(connection, self._connections), daemon=True
            ).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError):
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            with connection, connection.makefile("rb") as reader:
                while self._one(connection, reader, number):
                    pass

    def _one(self, connection: socket.socket, reader, number: int) -> bool:
        line = reader.readline().decode("latin-1")
        if line.count(" ") < 2:
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return False
        method, path, _ = line.split(" ", 2)
        headers = {}
        while header := reader.readline().decode("latin-1").strip():
            name, _, value = header.partition(":")
            headers[name.lower()] = value.strip()
        seen = Seen(method, path, headers, number, time.monotonic())
        self.seen.append(seen)
        handler = self.routes.get(path) or self.routes.get(path.partition("?")[0])
        if handler is None:
            connection.sendall(response(b"nothing here", "404 Not Found"))
            return True
        return bool(handler(connection, seen))
