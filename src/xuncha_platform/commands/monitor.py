"""`xuncha monitor`: every registered home page at least 20 times a day."""

from __future__ import annotations

import signal
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xuncha.terminal.interrupt import signs_to_stop
from xuncha.words import say
from xuncha_platform.commands import options

if TYPE_CHECKING:
    from xuncha.watch.sample import State

# As in xuncha.watch.schedule, which would be slow to load for `xuncha --help`.
LEAST_PER_DAY, DEFAULT_PER_DAY, MOST_PER_DAY = 20, 24, 288


@click.command(
    help=say(
        "日常监测:每个登记网站的首页每天访问 20 次以上,直到按 Ctrl-C。",
        "Watch every registered home page, 20 times a day or more, until Ctrl-C.",
    )
)
@options.database
@options.data
@click.option(
    "--per-day",
    type=click.IntRange(LEAST_PER_DAY, MOST_PER_DAY),
    default=None,
    metavar="N",
    help=say(
        f"每天访问次数,{LEAST_PER_DAY} 到 {MOST_PER_DAY};默认沿用上次,第一次为 {DEFAULT_PER_DAY}",
        f"visits a day, {LEAST_PER_DAY} to {MOST_PER_DAY}; default as before, at first {DEFAULT_PER_DAY}",
    ),
)
@click.option(
    "--canary",
    "canaries",
    multiple=True,
    metavar="URL",
    help=say(
        "参照网址,用来分辨是不是我方断网;可重复,给出即代替以前的",
        "an address that tells whether we are online; repeatable, replaces those before",
    ),
)
@click.option(
    "--once",
    is_flag=True,
    help=say("现在各访问一次,记下结果后退出", "visit every site once now, then stop"),
)
@click.option(
    "--allow-private",
    is_flag=True,
    help=say("允许访问本机和内网地址", "permit loopback, private and link-local addresses"),
)
def monitor(
    database: str,
    data: Path | None,
    per_day: int | None,
    canaries: tuple[str, ...],
    once: bool,
    allow_private: bool,
) -> int:
    """Watch until stopped."""
    from xuncha_platform.config import boot

    boot.set_up_existing(database, data)
    boot.migrate()
    from xuncha.terminal.progress import note
    from xuncha_platform.config.replaced import tell_when_replaced
    from xuncha_platform.people.access import NOBODY
    from xuncha_platform.watch import loop
    from xuncha_platform.watch.asking import settings_of_visits
    from xuncha_platform.watch.canaries import set_canaries

    if canaries:
        set_canaries(NOBODY, canaries)
    asked_to_stop = _asked_to_stop()
    settings = settings_of_visits(allow_private)
    if once:
        _say(loop.watch_once(asked_to_stop, settings))
        return 0
    note("监测开始,按 Ctrl-C 停止。", "Watching; Ctrl-C stops it.")
    tell_when_replaced()
    loop.watch(asked_to_stop, per_day, settings)
    note("监测已停止。", "Stopped.")
    return 0


def _asked_to_stop() -> Callable[[], bool]:
    """Whether Ctrl-C was pressed or the system asked us to end."""
    asked = threading.Event()
    for number in signs_to_stop():
        signal.signal(number, lambda *_: asked.set())
    return asked.is_set


def _say(said: Counter[State]) -> None:
    from xuncha.watch.sample import State

    opened, failed, unsure = (said[state] for state in State)
    print(
        say(
            f"访问 {opened + failed + unsure} 个网站:打得开 {opened},打不开 {failed},"
            f"说明不了问题 {unsure}。",
            f"{opened + failed + unsure} sites: {opened} opened, {failed} failed, "
            f"{unsure} say nothing.",
        )
    )
