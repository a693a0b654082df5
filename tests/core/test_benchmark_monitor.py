"""The benchmark's home pages: every one is told as it was planted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from benchmarks.monitor_server import address, fate, opens, running

from xuncha.clock import SHANGHAI
from xuncha.fetch.client import Client
from xuncha.watch.agenda import Watched
from xuncha.watch.prober import Prober, probe_settings
from xuncha.watch.sample import State

NOW = datetime(2026, 11, 22, 9, tzinfo=SHANGHAI)
SITES = 1_000


@pytest.mark.slow
def test_the_prober_says_of_every_site_what_was_planted():
    settings = replace(probe_settings(allow_private=True), first_byte_seconds=3.0)
    with running() as (port, _):
        client = Client(settings, lambda: NOW)
        prober, said = Prober(client), {}
        waiting = list(range(SITES))
        while len(said) < SITES:
            for number in [waiting.pop() for _ in range(min(prober.room, len(waiting)))]:
                prober.visit(Watched(number, f"http://{address(number)}:{port}/", "k"), NOW)
            prober.step(0.2)
            said |= {taken.site.id: taken.sample.state for taken in prober.take()}
        client.close()
    wrong = {n: s for n, s in said.items() if (s is State.OPENED) != opens(n)}
    assert wrong == {}
    assert {fate(address(n)) for n in range(SITES)} == {"ok", "502", "mute", "moved", "silent"}
