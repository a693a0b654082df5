"""A mail server on loopback, as much of SMTP as clients speak; what it is given can be read."""

from __future__ import annotations

import base64
import socketserver
import threading
from email import message_from_bytes
from email.message import Message
from email.policy import default


class _Talk(socketserver.StreamRequestHandler):
    """One connection."""

    server: SmtpServer

    def handle(self) -> None:
        self._say("220 loopback")
        while line := self.rfile.readline():
            verb = line.strip().split(b" ")[0].upper()
            if verb == b"EHLO":
                self._say("250-loopback\r\n250 AUTH PLAIN")
            elif verb == b"AUTH":
                said = base64.b64decode(line.split()[2]).split(b"\0")[1:]
                is_known = said == [b"office", b"secret"]
                self._say("235 ok" if is_known else "535 wrong")
            elif verb == b"RCPT" and b"nobody@" in line:
                self._say("550 no such mailbox")
            elif verb == b"DATA":
                self._say("354 go on")
                self._take()
                self._say("250 taken")
            elif verb == b"QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 ok")

    def _take(self) -> None:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        self.server.taken.append(message_from_bytes(b"".join(lines), policy=default))

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class SmtpServer(socketserver.ThreadingTCPServer):
    """Use it in a `with`; `taken` holds the messages in the order they came."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.taken: list[Message] = []

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def __enter__(self) -> SmtpServer:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()
