"""The whole road in a real browser: import → draw → inspect → review → reply → freeze → circular →
publish, on SQLite and on PostgreSQL."""

from __future__ import annotations

import io
import json
import re
import urllib.request
import uuid
import zipfile
from typing import Any

import psycopg
import pytest
from office_tools import Office, Person, office
from tests import postgres

pytestmark = pytest.mark.slow


def own_database() -> str:
    server, name = postgres.server(), f"road_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{server.url.rpartition('/')[0]}/{name}"


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_the_whole_road(database: str, tmp_path: Any, chromium: Any) -> None:
    url = own_database() if database == "postgresql" else ""
    with office(tmp_path, url) as place:
        import_the_list(Person(chromium, place, "registrar"))
        inspector = Person(chromium, place, "inspector")
        draw(inspector)
        inspect(inspector)
        reviewer = Person(chromium, place, "reviewer")
        review(inspector)
        review(reviewer)
        reply(inspector, place, chromium, reviewer)
        freeze(inspector, reviewer)
        slug = publish(inspector, reviewer)
        the_public_reads(place, slug)


def import_the_list(registrar: Person) -> None:
    registrar.go("/imports/new/")
    registrar.page.set_input_files("input[type=file]", registrar.office.lists / "sites.csv")
    registrar.press("上传并预览")
    assert registrar.reads("还没有写入任何内容")
    registrar.press("确认写入")
    registrar.go("/sites/")
    assert registrar.reads("共 8 条")


def draw(inspector: Person) -> None:
    page = inspector.page
    inspector.go("/campaigns/new/")
    page.check("input[name=kind][value=spot]")
    page.fill("input[name=year]", "2016")
    page.select_option("select[name=quarter]", label="第三季度")
    page.fill("input[name=title]", "2016年第三季度抽查(演练数据)")
    page.fill("input[name=as_of]", "2016-09-28")
    inspector.press("下一步")
    inspector.press("下一步")
    page.check("input[name=book][value=census-2015]")
    inspector.press("下一步")
    page.fill("input[name=rate]", "100")
    inspector.press("下一步")
    page.fill("input[name=seed]", "2016年9月28日的收盘指数")
    inspector.press("提交种子")
    assert inspector.reads("种子的哈希已公布")
    inspector.press("现在抽取")
    assert inspector.reads("已抽取")


def inspect(inspector: Person) -> None:
    page = inspector.page
    inspector.go("/campaigns/1/start/")
    page.fill("input[name=delay]", "0")
    page.check("input[name=render][value=never]")
    page.check("input[name=probes][value=file]")
    page.set_input_files("input[name=file]", inspector.office.lists / "probes.csv")
    inspector.press("开始监测")
    # The page itself says when it is done, without being loaded again.
    page.get_by_text("可能改变结论的问题待复核").first.wait_for(timeout=300_000)
    assert re.search(r"8\s*检查网站", page.locator("main").inner_text())
    assert re.search(r"2\s*不合格", page.locator("main").inner_text())


def review(person: Person) -> None:
    """Confirm what can change a verdict, one key each."""
    page = person.page
    person.go("/review/campaign/1/")
    page.locator("table.list tbody tr a").first.click()
    for _ in range(60):
        page.wait_for_load_state()
        if person.reads("可能改变结论的都看过了"):
            return
        with page.expect_navigation():
            page.keyboard.press("1")
    raise AssertionError("the review does not end")


def reply(inspector: Person, place: Office, chromium: Any, reviewer: Person) -> None:
    inspector.go("/campaigns/1/reply/")
    inspector.page.locator("main form button").first.click()
    inspector.page.wait_for_load_state()
    inspector.go("/campaigns/1/sites/?verdict=fail")
    where = inspector.page.locator("table.list tbody tr a").first.inner_text()
    place.hire(where, "operator")
    operator = Person(chromium, place, "operator")
    operator.go("/review/mine/")
    operator.page.get_by_role("link", name="提出申辩").first.click()
    operator.page.locator("input[name=findings]").first.check()
    operator.page.fill("textarea[name=text]", "当日正在迁移,已在首页公告。")
    operator.press("提交申辩")
    reviewer.go("/review/contests/")
    reviewer.page.locator("table.list tbody tr a").first.click()
    reviewer.page.fill("textarea[name=decision]", "公告晚于监测时间点,不予采纳。")
    reviewer.press("作出处理")
    assert reviewer.reads("不采纳")


def freeze(inspector: Person, reviewer: Person) -> None:
    """The reply period is still open: the reviewer has to say that this is known."""
    reviewer.go("/campaigns/1/freeze/")
    assert reviewer.reads("申辩期还没有结束")
    reviewer.page.check("input[name=accepted]")
    reviewer.press("定稿")
    # A job hashes the evidence and seals; the page follows it.
    reviewer.page.wait_for_selector("text=清单 SHA-256", timeout=300_000)
    assert inspector.page.request.get(f"{inspector.office.url}/campaigns/1/manifest.json").ok
    reviewer.go("/campaigns/1/freeze/")
    reviewer.press("现在核对")
    # A job again.
    reviewer.page.wait_for_selector("text=与定稿时完全一致", timeout=300_000)


def publish(inspector: Person, reviewer: Person) -> str:
    inspector.go("/circulars/")
    inspector.press("起草通报")
    editor = inspector.path()
    inspector.page.fill("input[name=signed_on]", "2016-12-01")
    inspector.page.fill("input[name=deadline]", "2016-12-10")
    inspector.press("保存为新的一版")
    assert inspector.reads("数字核对无误")
    inspector.press("送审")
    reviewer.go(editor)
    reviewer.press("公布")
    assert reviewer.reads("已公布")
    link = reviewer.page.get_by_role("link", name="公开页").get_attribute("href")
    assert link is not None
    return link


def the_public_reads(place: Office, link: str) -> None:
    """Without an account: the text, the files, the seed to draw again with."""
    page = read(place.url + link).decode()
    assert "2016年9月28日的收盘指数" in page
    text = read(f"{place.url}{link}text/").decode()
    assert "演练数据" in text
    with zipfile.ZipFile(io.BytesIO(read(f"{place.url}{link}files/circular.docx"))) as docx:
        assert docx.testzip() is None
    figures = json.loads(read(f"{place.url}{link}files/figures.json"))
    printed = {one["path"]: one["printed"] for one in figures["figures"]}
    assert printed["sites.sampled"] == "8"
    assert printed["sites.failing"] == "2"
    assert figures["faults"] == []


def read(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=300) as answer:
        return bytes(answer.read())
