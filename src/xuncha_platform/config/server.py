"""The web server of this process, with the job loop and the monitor beside it in threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import uvicorn

from xuncha.interrupt import hear_no_more
from xuncha.progress import note
from xuncha_platform.config.alive import PARTS

# Jobs at once in the process that also answers pages; `xuncha worker` adds more.
JOBS_AT_ONCE = 2
# A job that is under way is given this long to stop at a good place; a lease covers the rest.
STOP_SECONDS = 20.0


def run(host: str, port: int, *, watching: bool = True) -> int:
    """Serve until Ctrl-C. Without `watching` no home page is visited (practice data)."""
    from xuncha_platform.config.asgi import application

    with _beside(watching):
        # Pressed before uvicorn hears it, Ctrl-C ends here as well.
        with suppress(KeyboardInterrupt):
            note(f"网页服务:http://{host}:{port}/", f"Serving http://{host}:{port}/")
            uvicorn.run(application, host=host, port=port, log_level="warning", lifespan="off")
        hear_no_more()
    note("网页服务已停止。", "Stopped serving.")
    return 0


@contextmanager
def _beside(watching: bool) -> Iterator[None]:
    """The job loop and the monitor, while the block runs."""
    stop = threading.Event()
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
