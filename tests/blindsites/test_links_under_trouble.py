"""Links of sites whose servers are in trouble: what is gone is found, what is there is never dead."""

from __future__ import annotations

import csv
import threading
import time
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import pytest

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.running import folder_of, inspect, reports_of
from tests.blindsites.serving import Asked, Reply
from tests.blindsites.skins import cards, grid

pytestmark = pytest.mark.slow

Trouble = Callable[[Asked], Reply | None]
GONE = ("/gone/1.html", "/gone/2.html", "/files/3.doc")
BAD_GATEWAY = Reply(b"<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>", 502)
TOO_OFTEN = Reply("<title>提示</title><p>您的访问过于频繁，请稍后再试。</p>".encode(), 403)
CLOSED = "<title>系统维护</title><p>网站正在升级维护，给您带来不便敬请谅解。</p>".encode()


def hiccups(asked: Asked) -> Reply | None:
    """One answer of twenty is 502, of whatever."""
    return None if crc32(f"{asked.path} {asked.times}".encode()) % 20 else BAD_GATEWAY


def no_heads(asked: Asked) -> Reply | None:
    """A CDN refuses HEAD, of what is there and of what is not."""
    return Reply(b"", 403) if asked.method == "HEAD" else None


class After:
    """From the fortieth request on everything is answered alike, for good."""

    def __init__(self, reply: Reply) -> None:
        self._reply, self._asked, self._lock = reply, 0, threading.Lock()

    def __call__(self, asked: Asked) -> Reply | None:
        with self._lock:
            self._asked += 1
            return self._reply if self._asked > 40 else None


class Limit:
    """Who asks more than twelve times in a quarter of a second is shut out for a second."""

    def __init__(self) -> None:
        self._lock, self._moments, self._until = threading.Lock(), list[float](), 0.0

    def __call__(self, asked: Asked) -> Reply | None:
        now = time.monotonic()
        with self._lock:
            self._moments = [one for one in self._moments if now - one < 0.25] + [now]
            if len(self._moments) > 12:
                self._until = now + 1.0
            return TOO_OFTEN if now < self._until else None


# With the skin; whether all that is gone has to be found.
TROUBLES: dict[str, tuple[Trouble, Callable[..., object], bool]] = {
    "hiccups": (hiccups, modern, True),
    "noheads": (no_heads, bracketed, True),
    "limited": (Limit(), cards, False),
    "replaced": (After(Reply(CLOSED)), grid, False),
}


def make(key: str) -> BlindSite:
    trouble, skin, _ = TROUBLES[key]
    name = f"{'甲乙丙丁'[list(TROUBLES).index(key)]}水县水利局"
    office = ordinary(name, f"330055000{list(TROUBLES).index(key)}", skin)  # type: ignore[arg-type]
    office.home("/", name, "".join(f"<p><a href='{at}'>旧文件{at[6:8]}</a></p>" for at in GONE))
    office.host.before = trouble
    return site_of(key, name, office, f"{key}.trouble.invalid")


@pytest.fixture(scope="module")
def inspected(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, BlindSite], Path]:
    sites, folder = {key: make(key) for key in TROUBLES}, tmp_path_factory.mktemp("trouble")
    ran = inspect(list(sites.values()), folder)
    assert ran.code in (0, 1, 3), ran.err
    return sites, folder / "out"


@pytest.mark.parametrize("key", list(TROUBLES))
def test_no_link_is_dead_that_is_there(
    key: str, inspected: tuple[dict[str, BlindSite], Path]
) -> None:
    sites, out = inspected
    with (folder_of(sites[key], out) / "links.csv").open(encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file) if row["verdict"] in ("dead", "soft_dead")]
    dead = {row["url"].removeprefix(f"http://{key}.trouble.invalid") for row in rows}
    assert dead <= set(GONE)
    if TROUBLES[key][2]:
        assert dead == set(GONE)
    # Three dead links of the home page cost three points; nothing else is wrong with these sites.
    failed = {book for book, one in reports_of(sites[key], out).items() if one["verdict"] == "fail"}
    assert failed == set()
