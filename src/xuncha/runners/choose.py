"""Which runner an engine's name means."""

from __future__ import annotations

from pathlib import Path

from xuncha.errors import InputError
from xuncha.runners.local import LocalRunner
from xuncha.runners.task import PagesRead, Runner
from xuncha.settings import CrawlSettings, FetchSettings

LOCAL, RAY = "local", "ray"


def ray_address(engine: str) -> str | None:
    """The address in "ray", "ray:auto", "ray:host:6379" or "ray://host:10001"; None for "local".

    "" means a cluster of its own on this machine. Raises InputError for anything else.
    """
    name, _, rest = engine.partition(":")
    if engine == LOCAL:
        return None
    if name != RAY or (rest and not rest.strip("/")):
        raise InputError(
            f"不认识的引擎“{engine}”。请写 local、ray(本机)、ray:auto、ray:HOST:6379 或 "
            "ray://HOST:10001。",
            f"Unknown engine “{engine}”. Write local, ray, ray:auto, ray:host:6379 or "
            "ray://host:10001.",
        )
    return engine if rest.startswith("//") else rest


def open_runner(
    engine: str,
    fetch: FetchSettings,
    crawl: CrawlSettings,
    jobs: int,
    pages_read: PagesRead = lambda _number, _pages: None,
    answers: Path | None = None,
) -> Runner:
    """The runner of an engine. `jobs`: processes here, or cores of a cluster started here.

    `answers`: as LocalRunner has it; the machines of a cluster swap theirs (answerpool.py).

    Raises InputError for an unknown engine or a cluster that cannot be reached.
    """
    address = ray_address(engine)
    if address is None:
        return LocalRunner(fetch, crawl, jobs, pages_read, answers)
    from xuncha.runners.cluster import RayRunner

    return RayRunner(fetch, crawl, address, jobs, pages_read)
