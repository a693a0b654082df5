"""A restore that was killed half-way is never taken for an office."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

from xuncha.errors import InputError

# Lies in the data folder while a restore is under way.
_MARK = "restore.unfinished"


@contextmanager
def marked() -> Iterator[None]:
    """The mark is there from the first thing written until everything is.

    A restore that fails leaves it too: what was written is not whole.
    """
    mark = Path(settings.DATA) / _MARK
    mark.touch()
    yield
    mark.unlink()


def is_marked(data: Path) -> bool:
    """Whether a restore into this folder has begun and did not come to its end."""
    return (data / _MARK).exists()


def refuse() -> None:
    """Raise InputError where a restore did not come to its end."""
    if is_marked(Path(settings.DATA)):
        raise InputError(
            f"{settings.DATA} 里的恢复没有做完,数据不全。请清空这个目录和数据库,再运行 xuncha restore。",
            f"The restore into {settings.DATA} did not finish. Empty folder and database, restore again.",
        )
