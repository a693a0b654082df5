"""A small practice province for tests of the command line: served, listed, with a good week."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from xuncha.sandbox.province import SandboxSite, make_province, resolve_rules, sites_csv
from xuncha.sandbox.running import running
from xuncha.sandbox.schedule import AS_OF, probe_instants

SEED = 2016


@dataclass(frozen=True)
class Practice:
    """What a test hands to `xuncha inspect`."""

    sites: tuple[SandboxSite, ...]
    options: tuple[str, ...]

    def listed(self, path: Path, *sites: SandboxSite) -> Path:
        path.write_text(sites_csv(sites or self.sites), encoding="utf-8-sig", newline="")
        return path


@contextmanager
def practice(folder: Path, count: int) -> Iterator[Practice]:
    """`count` sites of the province, served while the block runs."""
    province = make_province(SEED, count)
    probes = folder / "probes.csv"
    with probes.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("at", "url", "ok", "seconds", "status"))
        for site in province.sites:
            for at in probe_instants():
                writer.writerow((at.isoformat(), site.url, "true", "0.5", "200"))
    with running(SEED, count) as ports:
        options = ["--rulebook", "census-2015", "--as-of", AS_OF.isoformat()]
        options += ["--probes", str(probes), "--allow-private", "--delay", "0"]
        options += ["--render", "never"]
        for rule in resolve_rules(province, ports):
            options += ["--resolve", f"{rule.host}:{rule.port}:{rule.address}:{rule.to_port}"]
        yield Practice(province.sites, tuple(options))
