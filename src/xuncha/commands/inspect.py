"""`xuncha inspect`: crawl and judge websites."""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xuncha.clock import today
from xuncha.commands.output import exit_code, print_results
from xuncha.crawl.probes.asking import read_probes
from xuncha.errors import InputError
from xuncha.facts import DeclaredColumn, Probe
from xuncha.given import read_given
from xuncha.round import Plan, run_round
from xuncha.runners.choose import LOCAL, ray_address
from xuncha.score.rulebook import DEFAULT_RULEBOOK, load_rulebook
from xuncha.settings import CrawlSettings, FetchSettings, Render, ResolveRule
from xuncha.sites import SiteList, read_declared_columns, sites_asked_for
from xuncha.terminal.progress import Meter, note

_LAST_PORT, _TOO_MANY_DIGITS = 65_535, 10
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class Request:
    """The options of the command, as typed."""

    urls: tuple[str, ...]
    sites: Path | None
    rulebook: tuple[str, ...]
    as_of: date | None
    columns: Path | None
    probes: Path | None
    max_pages: int
    connections: int
    delay: float
    resolve: tuple[str, ...]
    allow_private: bool
    authority: bool
    render: str
    jobs: int | None
    out: Path
    format: str
    engine: str = LOCAL
    earlier: Path | None = None
    reposts: Path | None = None
    addresses: Path | None = None


def run(request: Request) -> int:
    """Inspect, print the results to stdout, and give the exit code.

    Raises InputError before anything is written when the input is unusable.
    """
    found = sites_asked_for(request.urls, request.sites)
    plan = _plan(request, found)
    with Meter(len(plan.sites)) as meter:
        results = run_round(plan, meter)
    print_results(results, plan.out, request.format)
    return exit_code(results)


def _plan(request: Request, found: SiteList) -> Plan:
    ray_address(request.engine)
    rulebooks = request.rulebook or (DEFAULT_RULEBOOK,)
    for rulebook in rulebooks:
        # Every mistake in a rulebook is told before the first request goes out.
        load_rulebook(rulebook)
    declared: tuple[DeclaredColumn, ...] = ()
    probes: tuple[Probe, ...] = ()
    if request.columns:
        declared = read_declared_columns(request.columns)
    if request.probes:
        probes = read_probes(request.probes)
        if not probes:
            note(
                f"--probes 的表 {request.probes} 只有表头,没有记录,可用性无从判定。",
                f"--probes: {request.probes} has a header and no sample: availability stays open.",
            )
    given = read_given(request.earlier, request.reposts, request.addresses)
    return Plan(
        sites=found.sites,
        rejected=found.rejected,
        repeated=found.repeated,
        rulebooks=rulebooks,
        as_of=request.as_of or today(),
        out=request.out if request.engine == LOCAL else request.out.resolve(),
        declared=declared,
        probes=probes,
        given=given,
        fetch=FetchSettings(
            connections_per_host=request.connections,
            delay_seconds=request.delay,
            resolve=tuple(map(parse_resolve, request.resolve)),
            allow_private=request.allow_private,
        ),
        crawl=CrawlSettings(
            max_pages=request.max_pages,
            has_authority=request.authority,
            render=Render(request.render),
        ),
        jobs=request.jobs or os.cpu_count() or 1,
        engine=request.engine,
    )


def parse_resolve(text: str) -> ResolveRule:
    """`HOST:PORT:ADDRESS[:PORT]`, an IPv6 address in brackets; as with curl, an empty HOST or PORT
    is any.

    Raises InputError when the text has another shape, and for a port that there is not.
    """
    host, _, rest = text.partition(":")
    port, _, target = rest.partition(":")
    address, to_port = _target(target)
    if not (_is_host(address) and _is_number(port) and _is_number(to_port)):
        raise InputError(
            f"--resolve “{text}”看不懂。请写成“HOST:PORT:ADDRESS[:PORT]”,"
            "如 www.example.gov.cn:80:127.0.0.1:8080。",
            f"--resolve “{text}” is not understood. Write HOST:PORT:ADDRESS[:PORT].",
        )
    for number in filter(None, (port, to_port)):
        if not 0 < int(number) <= _LAST_PORT:
            raise InputError(
                f"--resolve “{text}”:端口写 1 到 {_LAST_PORT} 之间的数,留空为任何端口。",
                f"--resolve “{text}”: a port is a number of 1 to {_LAST_PORT}; leave it out for any.",
            )
    return ResolveRule(host, int(port or 0), address, int(to_port or port or 0))


def _target(text: str) -> tuple[str, str]:
    """`ADDRESS[:PORT]` as (address, port); no address where a bracket stays open."""
    if not text.startswith("["):
        address, _, port = text.partition(":")
        return address, port
    address, closed, tail = text[1:].partition("]")
    is_whole = closed and tail[:1] in ("", ":")
    return (address if is_whole else ""), tail[1:]


def _is_host(text: str) -> bool:
    """Whether it is an address, or may be a name."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        # A number that is no address, as 1.2.3, is no name either.
        return bool(_NAME.fullmatch(text)) and not text.rpartition(".")[2].isdigit()
    return True


def _is_number(text: str) -> bool:
    """Whether it is one, or left out."""
    return not text or (text.isascii() and text.isdigit() and len(text) < _TOO_MANY_DIGITS)
