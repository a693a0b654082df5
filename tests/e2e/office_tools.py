"""A real office for end-to-end tests: practice sites on loopback, `xuncha serve`, people, a browser."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from tests.ports import free_port

from xuncha.crawl.probes.table import write_probes
from xuncha.facts import Probe
from xuncha.sandbox.province import make_province, resolve_rules, sites_csv
from xuncha.sandbox.running import running
from xuncha.sandbox.schedule import probe_instants
from xuncha.sites import read_sites

SEED, SITES = 2016, 8
PASSWORD = "巡查-练习-2016"
ROLES = ("inspector", "reviewer", "registrar")

_PEOPLE = """
import sys
from xuncha_platform.config import boot
boot.set_up()
boot.migrate()
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import Membership, User
where, *roles = sys.argv[1:]
place = Organisation.objects.filter(name=where).first() or Organisation.objects.create(
    name=where, short_name=where[:3], level="province", kind="government")
for role in roles:
    user = User.objects.create_user(role, password="巡查-练习-2016", name=f"演练{role}")
    Membership.objects.create(user=user, organisation=place, role=role)
"""


@dataclass
class Office:
    """A running office: its address, its files, and how to add people."""

    url: str
    lists: Path
    environment: dict[str, str]

    def hire(self, where: str, *roles: str) -> None:
        """Give people an account; the organisation is made when it is not there."""
        subprocess.run(
            [sys.executable, "-c", _PEOPLE, where, *roles],
            check=True,
            env=self.environment,
            timeout=300,
        )


def environment() -> dict[str, str]:
    """Ours without what steers this test run."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("XUNCHA_", "DJANGO"))}


@contextmanager
def office(folder: Path, database: str = "") -> Iterator[Office]:
    """An office with eight practice sites to inspect; it may reach loopback."""
    province = make_province(SEED, SITES)
    lists = folder / "lists"
    lists.mkdir(parents=True)
    (lists / "sites.csv").write_text(sites_csv(province.sites), encoding="utf-8-sig", newline="")
    listed = read_sites(lists / "sites.csv").sites
    write_probes(
        lists / "probes.csv",
        tuple(
            Probe(at.isoformat(), site.url, True, 0.5, 200)
            for site in listed
            for at in probe_instants()
        ),
    )
    with running(SEED, SITES) as ports:
        rules = resolve_rules(province, ports)
        ours = {
            **environment(),
            "XUNCHA_DATA": str(folder / "data"),
            "XUNCHA_DATABASE": database,
            "XUNCHA_ALLOW_PRIVATE": "1",
            "XUNCHA_RESOLVE": ",".join(
                f"{one.host}:{one.port}:{one.address}:{one.to_port}" for one in rules
            ),
        }
        made = Office(f"http://127.0.0.1:{free_port()}", lists, ours)
        made.hire("演练省人民政府", *ROLES)
        with _serving(made, folder / "serve.log"):
            yield made


@contextmanager
def _serving(made: Office, log: Path) -> Iterator[None]:
    program = str(Path(sys.executable).parent / "xuncha")
    port = made.url.rpartition(":")[2]
    with log.open("wb") as out:
        server = subprocess.Popen(
            [program, "serve", "--port", port], env=made.environment, stdout=out, stderr=out
        )
        try:
            wait_until_healthy(made.url, server, log)
            yield
        finally:
            server.terminate()
            server.wait(300)


def wait_until_healthy(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until the server answers; its log is told where it does not."""
    until = time.monotonic() + 300
    while time.monotonic() < until and server.poll() is None:
        try:
            with urlopen(f"{url}/healthz", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(log.read_text("utf-8", "replace"))


class Person:
    """Somebody at a browser of their own."""

    def __init__(self, browser: Any, office: Office, name: str) -> None:
        self.office = office
        self.page = browser.new_context(
            viewport={"width": 1280, "height": 900}, locale="zh-CN", accept_downloads=True
        ).new_page()
        self.page.set_default_timeout(300_000)
        self.go("/sign-in/")
        self.page.fill("input[name=username]", name)
        self.page.fill("input[name=password]", PASSWORD)
        self.page.locator("main form button").first.click()
        self.page.wait_for_url(f"{office.url}/")

    def go(self, path: str) -> None:
        """Open an address; it has to be there."""
        answer = self.page.goto(self.office.url + path)
        assert answer.ok, f"{path}: {answer.status}"

    def press(self, name: str) -> None:
        """Press the first button of that name and wait for the page after it."""
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=name).first.click()

    def reads(self, text: str) -> bool:
        """Whether the page says so."""
        return text in self.page.locator("main").inner_text()

    def path(self) -> str:
        """Where the browser is."""
        return str(self.page.url.removeprefix(self.office.url))
