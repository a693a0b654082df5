"""The practice sites answer while the office is open, so that they can be inspected again.

Light to import: Django is not ready yet when this runs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xuncha.commands.demo import WHICH
from xuncha.errors import InputError
from xuncha.sandbox.province import make_province, resolve_rules
from xuncha.sandbox.running import running


@contextmanager
def province_of(out: Path) -> Iterator[tuple[str, ...]]:
    """Serve the province of the demo in `out` while the block runs.

    Yields where its sites answer, HOST:PORT:ADDRESS:PORT each. Raises InputError where `out` holds
    no finished demo.
    """
    try:
        which = json.loads((out / WHICH).read_text(encoding="utf-8"))
        seed, sites = int(which["seed"]), int(which["sites"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{out} 里没有做完的演练省。请先运行 xuncha demo --out {out}。",
            f"{out} holds no finished practice province. Run xuncha demo --out {out} first.",
        ) from error
    with running(seed, sites) as ports:
        yield tuple(
            f"{rule.host}:{rule.port}:{rule.address}:{rule.to_port}"
            for rule in resolve_rules(make_province(seed, sites), ports)
        )
