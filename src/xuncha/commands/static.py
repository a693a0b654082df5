"""Shows a finished folder over HTTP, on this machine only."""

from __future__ import annotations

import contextlib
import errno
import functools
import http.server
import socket
from pathlib import Path

from xuncha.errors import InputError
from xuncha.terminal.progress import note
from xuncha.words import say

_WHY = {errno.EADDRINUSE: "另一个程序正在用它", errno.EACCES: "没有权限"}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Static files, without a line on the terminal for each request."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def check_port(port: int, *, must_serve: bool = False) -> None:
    """Raises InputError where the port is taken: better said now than after minutes of work.

    `must_serve`: there is no doing without.
    """
    with socket.socket() as probe:
        # As servers do: a connection that has just been closed does not keep the port.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise _taken(port, error, must_serve=must_serve) from error


def serve_folder(folder: Path, port: int) -> None:
    """Serve a folder on 127.0.0.1 until Ctrl-C. Raises InputError where the port is taken."""
    handler = functools.partial(_Quiet, directory=str(folder))
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise _taken(port, error) from error
    with server:
        print(
            say(
                f"打开 http://127.0.0.1:{server.server_port}/ 查看;按 Ctrl-C 结束。",
                f"Open http://127.0.0.1:{server.server_port}/ to look; Ctrl-C ends.",
            ),
            flush=True,
        )
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever()
    note("已停止。", "Stopped.")


def _taken(port: int, error: OSError, *, must_serve: bool = False) -> InputError:
    without, without_it = ("", "") if must_serve else (",或加 --no-serve", ", or --no-serve")
    return InputError(
        f"端口 {port} 用不了({_WHY.get(error.errno or 0, '系统不允许')})。请用 --port 换一个{without}。",
        f"Port {port} cannot be used ({error.strerror}). Choose another{without_it}.",
    )
