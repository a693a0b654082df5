"""The web server of this process, with the job loop and the monitor beside it in threads."""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn

from xuncha.errors import InputError
from xuncha.terminal.interrupt import hear_no_more
from xuncha.terminal.progress import note
from xuncha_platform.config.alive import PARTS
from xuncha_platform.config.replaced import tell_when_replaced

# Jobs at once in the process that also answers pages; `xuncha worker` adds more.
JOBS_AT_ONCE = 2
# A job that is under way is given this long to stop at a good place; a lease covers the rest.
STOP_SECONDS = 20.0
# As many connections wait for their turn.
_BACKLOG = 2048
_WHY = {
    errno.EADDRINUSE: "端口已被别的程序占用",
    errno.EACCES: "没有权限用这个端口,或端口已被别的程序占用",
    errno.EINVAL: "端口应在 0 至 65535 之间",
    errno.EADDRNOTAVAIL: "本机没有这个地址",
    socket.EAI_NONAME: "本机没有这个地址",
}
_NO_SUCH_HOST = (errno.EADDRNOTAVAIL, socket.EAI_NONAME)


def run(host: str, port: int, *, watching: bool = True) -> int:
    """Serve until Ctrl-C; 0, also where it comes before anything was served.

    Without `watching` no home page is visited (practice data). Raises InputError where the port
    is not to be had.
    """
    with listening_on(host, port) as door:
        return answer(door, host, watching=watching)


def answer(door: socket.socket, host: str, *, watching: bool = True) -> int:
    """Serve at an open door until Ctrl-C, as `run` does; `host` is what people call it."""
    from xuncha_platform.config.asgi import application

    port = port_of(door)
    with _beside(watching):
        # Pressed before uvicorn hears it, Ctrl-C ends here as well.
        with suppress(KeyboardInterrupt):
            # First, and said afterwards: Ctrl-C while it sets up its log would be lost in that.
            server = _server(application)
            note(f"网页服务:http://{host}:{port}/", f"Serving http://{host}:{port}/")
            # Not `server.run`, which a Ctrl-C before its loop is there leaves with a warning.
            with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
                runner.get_loop()
                runner.run(server.serve([door]))
        hear_no_more()
    note("网页服务已停止。", "Stopped serving.")
    return 0


def _server(application: Any) -> uvicorn.Server:
    """Not `uvicorn.run`: it ends the process with 3 where Ctrl-C comes before it has begun."""
    return uvicorn.Server(uvicorn.Config(application, log_level="warning", lifespan="off"))


def port_of(door: socket.socket) -> int:
    """The port: the system's choice where 0 was asked for."""
    port: int = door.getsockname()[1]
    return port


def listening_on(host: str, port: int) -> socket.socket:
    """The socket. Raises InputError where it is not to be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        if not 0 <= port < 65536:
            raise OSError(errno.EINVAL, f"{port} > 65535")
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        other = "--host" if error.errno in _NO_SUCH_HOST else "--port"
        raise InputError(
            f"不能在 {host}:{port} 上提供网页服务:{_WHY.get(error.errno or 0, '系统不允许')}。"
            f"请用 {other} 换一个{'地址' if other == '--host' else '端口'}。",
            f"Cannot serve on {host}:{port} ({error.strerror}). Choose another {other[2:]} "
            f"with {other}.",
        ) from error


@contextmanager
def _beside(watching: bool) -> Iterator[None]:
    """The job loop and the monitor, while the block runs."""
    stop = threading.Event()
    tell_when_replaced()
    parts: dict[str, Callable[[], None]] = {"jobs": lambda: _work(stop)}
    if watching:
        parts["monitor"] = lambda: _watch(stop)
    for name, part in parts.items():
        PARTS[name] = threading.Thread(target=part, name=name, daemon=True)
        PARTS[name].start()
    try:
        yield
    finally:
        stop.set()
        for name in parts:
            PARTS.pop(name).join(STOP_SECONDS)


def _work(stop: threading.Event) -> None:
    from xuncha_platform.jobs import loop

    loop.run(stop, JOBS_AT_ONCE)


def _watch(stop: threading.Event) -> None:
    from xuncha_platform.watch.loop import watch

    watch(stop.is_set)
