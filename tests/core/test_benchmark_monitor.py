"""The benchmark's home pages: every one is told as it was planted."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from benchmarks.monitor_server import address, fate, opens, running
from benchmarks.monitor_troubled_server import fate as fate_in_trouble
from benchmarks.monitor_troubled_server import running as troubled

from xuncha.clock import SHANGHAI
from xuncha.fetch.client import Client
from xuncha.watch.agenda import Watched
from xuncha.watch.prober import Prober, probe_settings
from xuncha.watch.sample import State

NOW = datetime(2026, 11, 22, 9, tzinfo=SHANGHAI)
SITES = 1_000
TROUBLED = Path(__file__).parents[2] / "benchmarks" / "monitor_troubled.py"


@pytest.mark.slow
def test_the_prober_says_of_every_site_what_was_planted():
    # With the fifteen seconds of the office: a busy machine keeps its own pages waiting for three.
    with running() as (port, _):
        client = Client(probe_settings(allow_private=True), lambda: NOW)
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


@pytest.mark.slow
def test_a_day_of_sites_in_trouble_is_told_as_it_was_planted(tmp_path):
    """A day in twelve seconds: visits are left out for the haste, but what is said is right."""
    with troubled() as server:
        ports = [str(server.http), str(server.https)]
        command = [sys.executable, TROUBLED, str(tmp_path), "60", "0.2", *ports]
        ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(ran.stdout)
    # A server that stood still was too late where it meant to be just in time.
    just = "answers after 14.2 s" if server.standstills else "none"
    assert {what: n for what, n in told["wrong"].items() if not what.startswith(just)} == {}
    assert told["down_wrongly"] <= sum(fate_in_trouble(number) == just for number in range(60))
    assert told["visits"] > 0
