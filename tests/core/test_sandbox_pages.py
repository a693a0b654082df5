"""What the sites of the practice province serve: complete, repeatable, and nothing let slip."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest

from xuncha.sandbox.hosts import DEAD_HOST, OUTSIDE
from xuncha.sandbox.markup import FAMILIES
from xuncha.sandbox.pages import SitePages
from xuncha.sandbox.plan import Kind, Mode
from xuncha.sandbox.province import SandboxSite, make_province, plan_site

pytestmark = pytest.mark.slow

PROVINCE = make_province()
READABLE = [site for site in PROVINCE.by_host.values() if site.planted.availability.mode is Mode.UP]
# One passing site of each family, every scored site, and a spread of the rest.
BY_FAMILY = {plan_site(site).family: site for site in READABLE if not site.row}
SCORED = [site for site in READABLE if site.row in (15, 19, 22, 34, 46, 51, 68)]
SOME = list({site.host: site for site in [*BY_FAMILY.values(), *SCORED, *READABLE[::13]]}.values())
_REFERENCE = re.compile(r"""(?:href|src)\s*=\s*["']([^"']*)["']""")
_COMMENT = re.compile(r"<!--.*?-->", re.S)


def test_there_are_enough_families_and_all_of_them_are_used() -> None:
    assert len(FAMILIES) >= 8
    assert set(BY_FAMILY) == set(FAMILIES)
    assert {plan_site(site).charset for site in READABLE} == {"utf-8", "gbk"}


def _pages(site: SandboxSite) -> dict[str, str]:
    plan = plan_site(site)
    pages = SitePages(plan)
    found = {}
    for path in pages.paths():
        answer = pages.answer(path)
        if answer.status == 200 and answer.content_type.startswith(("text/html", "text/xml")):
            found[path] = answer.body.decode(plan.charset)
    return found


def _references(page: str) -> list[str]:
    # CDATA and script literals hold links as well; comments do not.
    found = (unescape(raw).strip() for raw in _REFERENCE.findall(_COMMENT.sub("", page)))
    return [raw for raw in found if not raw.startswith("javascript:")]


@pytest.mark.parametrize("site", SOME, ids=lambda site: site.host)
def test_exactly_the_planted_links_are_dead(site: SandboxSite) -> None:
    plan = plan_site(site)
    pages = SitePages(plan)
    dead: dict[str, set[str]] = {}
    for path, page in _pages(site).items():
        for raw in _references(page):
            url = urljoin(urljoin(plan.url, path), raw)
            if not _opens(url, plan.host, pages):
                dead.setdefault(url, set()).add(path)
    planted = {urljoin(plan.url, target.url): target.on_home for target in plan.dead}
    assert set(dead) == set(planted)
    for url, on_home in planted.items():
        assert ("/" in dead[url]) == on_home


def _opens(url: str, host: str, pages: SitePages) -> bool:
    parts = urlsplit(url)
    if parts.netloc != host:
        return parts.netloc in OUTSIDE and parts.netloc != DEAD_HOST
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    return path in pages.paths() and pages.answer(path).status == 200


@pytest.mark.parametrize("site", SOME, ids=lambda site: site.host)
def test_every_page_is_marked_and_has_its_site_code(site: SandboxSite) -> None:
    pages = _pages(site)
    html = {path: page for path, page in pages.items() if "<html" in page}
    assert len(html) >= 30
    assert len(html) <= 160
    for path, page in html.items():
        assert "演练数据" in page, path
        assert f"网站标识码:{site.site_id_code}" in page, path


@pytest.mark.parametrize("key", sorted(FAMILIES))
def test_each_family_serves_lists_articles_and_services(key: str) -> None:
    plan = plan_site(BY_FAMILY[key])
    pages, family = SitePages(plan), FAMILIES[key]
    seen = set()
    for column in plan.columns:
        listed = pages.answer(family.list_path(column, 1, 1)).body.decode(plan.charset)
        seen.add(column.pages)
        for entry in column.entries if column.pages is not Kind.SINGLE else ():
            answer = pages.answer(family.article_path(column, entry))
            assert answer.status == 200
            assert entry.title in unescape(answer.body.decode(plan.charset))
        if column.pages is Kind.LIST and column.entries:
            assert str(column.entries[0].day.year) in listed
    assert {Kind.LIST, Kind.GUIDES, Kind.LETTERS, Kind.SURVEYS} <= seen


def test_long_columns_go_on_over_pages() -> None:
    turned = 0
    for site in BY_FAMILY.values():
        plan = plan_site(site)
        column = next(column for column in plan.columns if column.name == "工作动态")
        family = FAMILIES[plan.family]
        count = -(-len(column.entries) // family.page_size)
        pages = SitePages(plan)
        for number in range(1, count + 1):
            assert pages.answer(family.list_path(column, number, count)).status == 200
        turned += count > 1
    assert turned >= 8


def test_declared_gb2312_pages_use_characters_beyond_it() -> None:
    beyond = 0
    for site in READABLE:
        plan = plan_site(site)
        if plan.charset != "gbk" or beyond:
            continue
        for page in _pages(site).values():
            assert "charset=gb2312" in page
            try:
                page.encode("gb2312")
            except UnicodeEncodeError:
                beyond += 1
    assert beyond


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    def bytes_of(seed: int) -> list[bytes]:
        site = make_province(seed).sites[4]
        pages = SitePages(plan_site(site))
        return [pages.answer(path).body for path in pages.paths()]

    assert bytes_of(7) == bytes_of(7)
    assert bytes_of(7) != bytes_of(8)


@pytest.mark.slow
def test_nothing_tells_the_inspector_what_is_planted() -> None:
    telling = re.compile(
        r"planted|manifest|verdict|V_COLUMNS|V_HOME|V_UNREACH|C15|stale|不合格|单项否决", re.I
    )
    for site in SOME:
        for path, page in _pages(site).items():
            assert not telling.search(f"{path} {page}"), (site.host, path)
        assert site.host == f"s{site.number:03d}.{site.region.slug}.yanlian.invalid"


def test_files_are_what_their_names_say() -> None:
    signs = {".pdf": b"%PDF-1.4", ".doc": b"{\\rtf1", ".png": b"\x89PNG"}
    seen = set()
    for site in SOME:
        pages = SitePages(plan_site(site))
        for path in pages.paths():
            for ending, sign in signs.items():
                if path.endswith(ending):
                    answer = pages.answer(path)
                    assert answer.status == 200
                    assert answer.body.startswith(sign)
                    seen.add(ending)
    assert seen == set(signs)


def test_missing_pages_are_404_or_disguised() -> None:
    statuses = {plan_site(site).soft_404: None for site in READABLE}
    assert set(statuses) == {True, False}
    for site in READABLE:
        plan = plan_site(site)
        answer = SitePages(plan).answer("/no/such/page.html")
        assert answer.status == (200 if plan.soft_404 else 404)
        assert "不存在" in answer.body.decode(plan.charset)
