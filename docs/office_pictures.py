"""Pictures of the office, for the guide: its main pages on the way from review to circular.

The office is the practice province, served by this script; the people are its practice people.
Each page is taken at a desk's width and at a phone's.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import socket
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from small_png import smaller

PASSWORD = "xuncha-2016"
DESK = {"viewport": {"width": 1280, "height": 900}, "device_scale_factor": 1}
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 1.5}
# What is shown of a long page, in CSS pixels from its top.
DESK_HEIGHT, PHONE_HEIGHT = 1000, 1100
# Keys pressed at most: more than the demo leaves to review.
MOST = 200
# What the page says when only points are left to look at.
SEEN = "可能改变结论的都看过了"

# name → (who looks, where); as the demo leaves the office.
FIRST = {
    "home": ("inspector", "/"),
    "campaigns": ("inspector", "/campaigns/"),
    "campaign-new": ("inspector", "/campaigns/new/"),
    "campaign": ("inspector", "/campaigns/1/"),
    "campaign-sites": ("inspector", "/campaigns/1/sites/"),
    "draw": ("inspector", "/campaigns/1/draw/"),
    "review": ("inspector", "/review/campaign/1/"),
    "watch": ("inspector", "/watch/"),
    "statistics": ("reader", "/statistics/"),
    "sites": ("registrar", "/sites/"),
    "import": ("registrar", "/imports/new/"),
    "funnel": ("registrar", "/funnel/"),
    "differences": ("registrar", "/differences/"),
    "suspension": ("registrar", "/lifecycle/new/"),
    "procedures": ("registrar", "/lifecycle/procedures/"),
    "people": ("admin", "/people/"),
    "invite": ("admin", "/people/invite/"),
    "organisations": ("admin", "/orgs/"),
    "audit": ("admin", "/audit/"),
    "jobs": ("admin", "/jobs/"),
    "account": ("admin", "/account/"),
}


def take_office(browser: Any, out: Path, pictures: Path) -> None:
    """All pictures of the office whose demo is in `out`."""
    with office(out) as url:
        desk = Desk(browser, url, pictures)
        for name, (person, path) in FIRST.items():
            desk.go(person, path)
            desk.shoot(person, name)
        look_into(desk)
        walk(desk)


def look_into(desk: Desk) -> None:
    """One opening half done, and one change that is asked for: opened from their lists."""
    for name, path in (
        ("procedure", "/lifecycle/procedures/?waits=step"),
        ("request", "/requests/?state=open"),
    ):
        desk.go("registrar", path)
        desk.page("registrar").locator("table.list tbody tr a").last.click()
        desk.shoot("registrar", name)


def walk(desk: Desk) -> None:
    """From the first finding to the public page, as docs/guide.md says."""
    desk.review("inspector", picture="finding")
    desk.review("reviewer")
    desk.go("operator", "/review/mine/")
    desk.shoot("operator", "mine")
    desk.page("operator").get_by_role("link", name="提出申辩").first.click()
    desk.shoot("operator", "contest")
    desk.go("reviewer", "/campaigns/1/freeze/")
    desk.shoot("reviewer", "freeze")
    desk.page("reviewer").locator("main input[type=checkbox]").first.check()
    desk.press("reviewer", "定稿")
    # A job hashes the evidence and seals; the page follows it.
    desk.page("reviewer").wait_for_selector("text=清单 SHA-256", timeout=60_000)
    desk.go("inspector", "/circulars/")
    desk.press("inspector", "起草通报")
    desk.shoot("inspector", "editor")
    desk.page("inspector").fill("input[name=signed_on]", "2016-12-01")
    desk.press("inspector", "保存为新的一版")
    desk.press("inspector", "送审")
    desk.go("reviewer", "/circulars/1/")
    desk.press("reviewer", "公布")
    link = desk.page("reviewer").get_by_role("link", name="公开页").get_attribute("href")
    desk.go("", link)
    desk.shoot("", "public")
    failing = desk.page("inspector")
    desk.go("inspector", "/campaigns/1/sites/?verdict=fail")
    failing.locator("table.list tbody tr a").first.click()
    desk.shoot("inspector", "site-findings")


class Desk:
    """The people of the office at their browsers, one session each."""

    def __init__(self, browser: Any, url: str, pictures: Path) -> None:
        self.browser, self.url, self.pictures = browser, url, pictures
        self.pages: dict[str, Any] = {}
        self.empty = browser.new_page()

    def page(self, person: str) -> Any:
        """The page of a person who has signed in; "" is the public."""
        if person not in self.pages:
            page = self._context(DESK).new_page()
            page.set_default_timeout(20_000)
            if person:
                page.goto(f"{self.url}/sign-in/")
                page.fill("input[name=username]", person)
                page.fill("input[name=password]", PASSWORD)
                page.locator("main form button").first.click()
                page.wait_for_url(f"{self.url}/")
            self.pages[person] = page
        return self.pages[person]

    def go(self, person: str, path: str) -> None:
        """Open an address; it has to be there."""
        answer = self.page(person).goto(self.url + path)
        if not answer.ok:
            raise SystemExit(f"{path} as {person}: {answer.status}")

    def press(self, person: str, name: str) -> None:
        """Press the first button of that name and wait for the page after it."""
        page = self.page(person)
        button = page.get_by_role("button", name=name).first
        button.scroll_into_view_if_needed()
        # A preview beside the button takes clicks until it has been drawn where it is now.
        page.wait_for_timeout(500)
        with page.expect_navigation():
            button.click()

    def review(self, person: str, picture: str = "") -> None:
        """Confirm what can change a verdict, one key each; a picture of the first finding."""
        self.go(person, "/review/campaign/1/")
        page = self.page(person)
        page.locator("table.list tbody tr a").first.click()
        for number in range(MOST):
            page.wait_for_load_state()
            if SEEN in page.locator("main").inner_text():
                return
            if picture and not number:
                self._must_be_open(page)
                self.shoot(person, picture)
            with page.expect_navigation():
                page.keyboard.press("1")
        raise SystemExit(f"{person} is not done with the review after {MOST} findings")

    def _must_be_open(self, page: Any) -> None:
        """The picture of the review shows a finding nobody has decided on, beside its rule."""
        if "还没有人作出决定" not in page.locator(".decide").inner_text():
            raise SystemExit(f"{page.url} is decided already: the queue opens on what waits")

    def shoot(self, person: str, name: str) -> None:
        """The page a person is at, at both widths."""
        page = self.page(person)
        self._save(page, f"office-{name}.png", DESK_HEIGHT)
        context = self._context(PHONE, storage_state=page.context.storage_state())
        phone = context.new_page()
        phone.goto(page.url)
        self._save(phone, f"office-{name}-phone.png", PHONE_HEIGHT)
        context.close()

    def _save(self, page: Any, name: str, most: int) -> None:
        page.wait_for_load_state("networkidle")
        width = page.viewport_size["width"]
        height = min(most, page.evaluate("document.documentElement.scrollHeight"))
        clip = {"x": 0, "y": 0, "width": width, "height": height}
        png = smaller(self.empty, page.screenshot(full_page=True, clip=clip))
        (self.pictures / name).write_bytes(png)
        print(f"{name}: {len(png) // 1024} KB")

    def _context(self, size: dict[str, Any], **more: Any) -> Any:
        return self.browser.new_context(locale="zh-CN", color_scheme="light", **size, **more)


@contextmanager
def office(out: Path) -> Iterator[str]:
    """The practice office of a finished demo, served while the block runs; yields its address."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "xuncha.cli", "practice", "--out", str(out)]
    server = subprocess.Popen([*command, "--port", str(port)])
    try:
        url = f"http://127.0.0.1:{port}"
        _wait(url, server)
        yield url
    finally:
        server.terminate()
        server.wait(40)


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 120
    while time.monotonic() < until and server.poll() is None:
        try:
            with urlopen(f"{url}/healthz", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.3)
    raise SystemExit("the practice office did not start")
