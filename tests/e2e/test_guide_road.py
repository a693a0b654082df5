"""A first-time user follows the guide word by word: from `xuncha demo` to the public page, and an
opening from level to level."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import guide
import pytest
from guide import FIRST, SECOND, Act, acts, acts_of
from office_tools import environment, wait_until_healthy
from tests.ports import free_port

from xuncha_platform.practice.decisions import HALF_DECIDED, UNDECIDED
from xuncha_platform.practice.people import PASSWORD

# So many findings at most are confirmed one after the other.
MOST = 60
# Seconds a person waits for a page to say something.
PATIENCE = 300
PROGRAM = str(Path(sys.executable).parent / "xuncha")


@pytest.fixture(scope="module")
def url(small_demo: Path, tmp_path_factory: Any) -> Iterator[str]:
    """A small demo as `make demo` makes and opens it."""
    out = shutil.copytree(small_demo, tmp_path_factory.mktemp("guide") / "out")
    port = free_port()
    log = out / "serve.log"
    with log.open("wb") as said:
        command = [PROGRAM, "practice", "--out", str(out), "--port", str(port)]
        server = subprocess.Popen(command, stdout=said, stderr=said, env=environment())
        try:
            wait_until_healthy(f"http://127.0.0.1:{port}", server, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(300)


class Clerk:
    """Somebody who does what the guide says, and knows nothing else."""

    def __init__(self, browser: Any, url: str) -> None:
        self.browser, self.url = browser, url
        self.windows: dict[str, Any] = {}
        self.page: Any = None

    def follow(self, act: Act) -> None:
        getattr(self, act.kind)(*(word for word in (act.name, act.text) if word))
        self.page.wait_for_load_state()

    def sign_in(self, name: str) -> None:
        if name not in self.windows:
            view = {"width": 1280, "height": 900}
            self.windows[name] = self.browser.new_context(viewport=view, locale="zh-CN").new_page()
            self.windows[name].set_default_timeout(300_000)
            self.windows[name].goto(self.url)
            self.windows[name].get_by_label("用户名").fill(name)
            self.windows[name].get_by_label("密码").fill(PASSWORD)
            with self.windows[name].expect_navigation():
                self.windows[name].get_by_role("button", name="登录").click()
        self.page = self.windows[name]
        self.page.goto(self.url)

    def press(self, words: str) -> None:
        """A button of exactly these words, else a link, else one that holds them."""
        main, page = self.page.locator("main"), self.page
        ways = [
            main.get_by_role("button", name=words, exact=True),
            main.get_by_role("link", name=words, exact=True),
            page.get_by_role("link", name=words, exact=True),
            main.get_by_role("link", name=words),
        ]
        found = next((way for way in ways if way.count()), None)
        assert found is not None, f"“{words}” stands on no button or link of {page.url}"
        with page.expect_navigation():
            found.first.click()

    def open_first(self) -> None:
        with self.page.expect_navigation():
            self.page.locator("main table.list tbody tr a").first.click()

    def tick(self, words: str) -> None:
        self.page.get_by_label(words).check()

    def tick_first(self) -> None:
        self.page.locator("main input[type=checkbox]").first.check()

    def fill(self, words: str, text: str) -> None:
        self.page.get_by_label(words).first.fill(text)

    def keep_pressing(self, key: str, words: str) -> None:
        for _ in range(MOST):
            if words in self.page.locator("main").inner_text():
                return
            with self.page.expect_navigation():
                self.page.keyboard.press(key)
            self.page.wait_for_load_state()
        raise AssertionError(f"“{words}” never came")

    def read(self, words: str) -> None:
        """Some pages follow work that goes on behind them; a person waits a moment."""
        until = time.monotonic() + PATIENCE
        while words not in self.page.locator("main").inner_text():
            assert time.monotonic() < until, f"“{words}” is not on {self.page.url}"
            self.page.wait_for_timeout(200)


@pytest.mark.slow
def test_the_guide_leads_from_the_demo_to_the_public_page(url: str, chromium: Any) -> None:
    clerk = Clerk(chromium, url)
    for act in acts():
        clerk.follow(act)
    assert "/public/" in clerk.page.url


@pytest.mark.slow
def test_the_guide_leads_through_openings_and_closings(url: str, chromium: Any) -> None:
    clerk = Clerk(chromium, url)
    road = acts(SECOND)
    assert [act.name for act in road if act.kind == "sign_in"] == [
        "city", "registrar", "county", "registrar",
    ]  # fmt: skip
    for act in road:
        clerk.follow(act)
    assert "取得网站标识码" in clerk.page.locator("main").inner_text()


def test_the_road_has_every_person_and_every_step() -> None:
    road = acts()
    people = [act.name for act in road if act.kind == "sign_in"]
    assert people == [
        "inspector", "reviewer", "operator", "reviewer", "reviewer", "inspector", "reviewer",
    ]  # fmt: skip
    pressed = [act.name for act in road if act.kind == "press"]
    for word in ("定稿", "起草通报", "保存并送审", "公布", "公开页"):
        assert word in pressed


def test_the_time_that_the_guide_states_is_that_of_its_own_lines() -> None:
    """An estimate, and under ten minutes: nobody has been timed."""
    road = acts()
    clicks = ("press", "open_first", "tick", "tick_first")
    looks = UNDECIDED + (UNDECIDED + HALF_DECIDED)
    known = [act for act in road if act.kind in ("read", "keep_pressing")]
    text = guide.section(FIRST).partition("\n### ")[0]
    rows = {
        f"读（{guide.characters(text)} 字）": round(
            guide.characters(text) * 60 / guide.CHARACTERS_A_MINUTE
        ),
        "登录三次，换窗口四次": guide.signing_in(road),
        f"点和勾 {sum(act.kind in clicks for act in road)} 处，填四格": guide.seconds(
            road, "fill", *clicks
        ),
        f"认出 {len(known)} 句话": len(known) * guide.SECONDS["read"],
        f"看 {looks} 处证据": looks * guide.LOOK,
    }
    total = sum(rows.values())
    stated = guide.section(FIRST)
    for name, value in [*rows.items(), ("合计", total)]:
        assert f"| {name} | {value} |" in stated, (name, value)
    assert f"全程约 {round(total / 60)} 分钟" in stated
    assert total < 600


def test_a_quoted_word_that_is_no_act_is_refused() -> None:
    assert acts_of("点“甲”，填“乙”：`丙`。写着“丁”。") == [
        Act("press", "甲"), Act("fill", "乙", "丙"), Act("read", "丁"),
    ]  # fmt: skip
    with pytest.raises(AssertionError):
        acts_of("看一下“戊”。")
