"""Which addresses are a site's own, which page comes next, what is a trap, what robots.txt says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.crawl.queue.frontier import Frontier, rank_of
from xuncha.crawl.queue.traps import CALENDAR, VARIANTS, VariantCounter, endless_shape
from xuncha.crawl.scope import Scope
from xuncha.crawl.targets import page_key, path_of, target_host, target_of
from xuncha.crawl.visit.robots import parse_robots
from xuncha.facts import Site
from xuncha.read.links.href import canonical


@pytest.mark.parametrize(
    "home, inside, outside",
    [
        (
            "http://www.x.gov.cn",
            ["http://x.gov.cn/a", "https://www.x.gov.cn/", "http://www.x.gov.cn:80/b"],
            ["http://y.x.gov.cn/", "http://x.gov.cn:8080/", "http://wwwx.gov.cn/"],
        ),
        (
            "http://x.gov.cn:8080/",
            ["http://www.x.gov.cn:8080/a", "https://x.gov.cn:8080/"],
            ["http://x.gov.cn/a"],
        ),
        (
            "http://x.gov.cn/jyj/",
            ["http://x.gov.cn/jyj/a.html", "http://x.gov.cn/jyj"],
            ["http://x.gov.cn/", "http://x.gov.cn/jyjs/a.html", "http://x.gov.cn/wsj/"],
        ),
        ("http://x.gov.cn/jyj", ["http://x.gov.cn/jyj/a.html"], ["http://x.gov.cn/a.html"]),
        ("http://x.gov.cn/portal/index.html", ["http://x.gov.cn/zwgk/"], ["http://y.gov.cn/"]),
        ("http://x.gov.cn/portal/", ["http://x.gov.cn/zwgk/"], []),
        # The gate shows the same pages in traditional characters, links and all.
        ("http://x.gov.cn/", ["http://x.gov.cn/gate/"], ["http://x.gov.cn/gate/big5/x.gov.cn/a/"]),
        ("http://y.cn/gate/big5/x.cn/", ["http://y.cn/gate/big5/x.cn/a/"], ["http://y.cn/"]),
    ],
)
def test_scope_of_an_address(home: str, inside: list[str], outside: list[str]) -> None:
    scope = Scope(Site(home))
    assert [url for url in inside if not scope.contains(url)] == []
    assert [url for url in outside if scope.contains(url)] == []


def test_sites_of_the_list_on_one_host_keep_to_their_directories() -> None:
    urls = ["http://x.gov.cn/", "http://x.gov.cn/jyj/", "http://x.gov.cn/wsj/index.html"]
    portal, school, health = (Scope(Site(url), urls) for url in urls)
    assert portal.contains("http://x.gov.cn/zwgk/a.html")
    assert not portal.contains("http://x.gov.cn/jyj/a.html")
    assert school.contains("http://x.gov.cn/jyj/a.html")
    assert not school.contains("http://x.gov.cn/zwgk/a.html")
    assert health.contains("http://x.gov.cn/wsj/b.html")
    assert not health.contains("http://x.gov.cn/jyj/")
    assert portal.owner("http://x.gov.cn/jyj/a.html") == urls[1]
    assert school.owner("http://x.gov.cn/zwgk/a.html") == urls[0]
    assert school.owns_host("http://x.gov.cn/images/a.png")


def test_home_redirects_join_the_scope_unless_they_lead_to_another_site() -> None:
    site, others = Site("http://old.gov.cn/"), ["http://www.city.gov.cn/", "http://old.gov.cn/"]
    assert Scope(site, others, "http://old.gov.cn/index.html").redirected_to == ""
    moved = Scope(site, others, "http://new.gov.cn/portal/index.html")
    assert moved.contains("http://new.gov.cn/zwgk/")
    assert moved.contains("http://old.gov.cn/a")
    assert moved.is_home("https://www.new.gov.cn/portal/index.html")
    assert not moved.is_home("http://new.gov.cn/zwgk/")
    given_up = Scope(site, others, "https://city.gov.cn/bm/old/")
    assert given_up.redirected_to == "http://www.city.gov.cn/"
    assert not given_up.contains("https://city.gov.cn/bm/old/")
    below = Scope(site, [], "http://city.gov.cn/jyj/")
    assert below.contains("http://city.gov.cn/jyj/a.html")
    assert not below.contains("http://city.gov.cn/wsj/a.html")


@pytest.mark.parametrize(
    "url, target",
    [
        ("http://x/a.jsp;jsessionid=0A1B?id=1", "http://x/a.jsp?id=1"),
        ("http://x/a.php?PHPSESSID=abc&id=1", "http://x/a.php?id=1"),
        ("http://x/a.php?id=1&sid=0123456789abcdef01", "http://x/a.php?id=1"),
        ("http://x/a.php?sid=12", "http://x/a.php?sid=12"),
        ("http://x/(S(abcdefghijkl1234))/a.aspx", "http://x/a.aspx"),
        ("http://x/a?jsessionid=1", "http://x/a"),
        ("http://x/session/a.html?possess=1", "http://x/session/a.html?possess=1"),
    ],
)
def test_session_ids_are_no_part_of_a_target(url: str, target: str) -> None:
    assert target_of(url) == target


@given(st.text("ab/.?=&;:%sid中(S", max_size=40))
def test_targets_are_stable(tail: str) -> None:
    url = canonical(f"http://x.gov.cn/{tail}")
    if url:
        assert target_of(target_of(url)) == target_of(url)
        assert path_of(url).startswith("/")
        assert target_host(url) == "x.gov.cn"
        assert page_key(url.replace("http://", "https://www.")) == page_key(url)


@pytest.mark.parametrize(
    "url, is_trap",
    [
        ("http://x/a/a/a/index.html", True),
        ("http://x/a/b/a/b/a/b/", True),
        ("http://x/zwgk/zwgk/index.html", False),
        ("http://x/2011/11/11/11.html", False),
        ("http://x/11/11/11/11/", False),
        ("http://x/" + "a" * 1001, True),
        ("http://x/" + "/".join(map(str, range(20))), True),
        ("http://x/col/col123/art/2018/7/28/art_123_4567.html", False),
    ],
)
def test_endless_shapes(url: str, is_trap: bool) -> None:
    assert bool(endless_shape(url)) is is_trap


def test_variants_of_a_program_are_bounded_but_its_articles_are_not() -> None:
    counter = VariantCounter()
    assert not any(counter.refuse(f"http://x/show.jsp?id={n}") for n in range(5000))
    filters = [counter.refuse(f"http://x/find?a={n}&b=1&c=2") for n in range(400)]
    assert filters.count(VARIANTS) == 100
    months = [counter.refuse(f"http://x/c?year={y}&month=1") for y in range(2000, 2060)]
    assert months.count(CALENDAR) == 36
    days = [counter.refuse(f"http://x/Day.aspx?d=2019-{m}-{d}") for m in (1, 2) for d in range(20)]
    assert days.count(CALENDAR) == 16
    pairs = [counter.refuse(f"http://x/Month.aspx?y={y}&m=6") for y in range(2000, 2060)]
    assert pairs.count(CALENDAR) == 36
    articles = [counter.refuse(f"http://x/Show.aspx?id={n}&d=2019-06-0{n % 9}") for n in range(99)]
    assert not any(articles)


def test_navigation_first_then_next_pages_then_articles_then_far_pages() -> None:
    urls = [
        "http://x/tzgg/",
        "http://x/tzgg/index_2.html",
        "http://x/tzgg/201807/t20180728_123.html",
        "http://x/tzgg/index_37.html",
    ]
    assert [rank_of(url) for url in urls] == [0, 1, 2, 3]
    assert rank_of("http://x/col/col60085/index.html") == 0
    assert rank_of("http://x/art/2024/10/14/art_60085_11394426.html") == 2
    assert rank_of("http://x/info/1057/1237.htm") == 2
    assert rank_of("http://x/list.jsp?urltype=tree.TreeTempUrl&wbtreeid=1057") == 0
    assert rank_of("http://x/list.jsp?id=3&page=9") == 3
    frontier = Frontier(10, 5)
    for url in reversed(urls):
        frontier.offer(url, 1)
    frontier.offer("http://x/deeper/", 2)
    taken = [frontier.take() for _ in range(6)]
    assert [one[0] for one in taken if one] == [urls[0], "http://x/deeper/", *urls[1:]]


def test_frontier_offers_each_page_once_and_keeps_its_budget() -> None:
    frontier = Frontier(max_pages=2, max_depth=3)
    for url in ("http://x/a", "https://www.x/a", "http://x/b", "http://x/c"):
        assert frontier.offer(url, 1) == ""
    assert frontier.knows("https://x/c")
    assert frontier.offer("http://x/deep", 4) == "max_depth"
    assert [frontier.take(), frontier.take(), frontier.take()] == [
        ("http://x/a", 1, ""),
        ("http://x/b", 1, ""),
        None,
    ]
    frontier.close()
    assert dict(frontier.skipped) == {"max_depth": 1, "budget": 1}


ROBOTS = """
# comment
User-agent: Baiduspider
User-agent: Xuncha/1.0
Disallow: /private/   # inline
Allow: /private/open/
Disallow: /*.asp$
Disallow: /*sessionid=

User-agent: *
Disallow: /
"""


@pytest.mark.parametrize(
    "path, allowed",
    [
        ("/", True),
        ("/private/a", False),
        ("/private/open/a", True),
        ("/a.asp", False),
        ("/a.asp?x=1", True),
        ("/a?sessionid=1", False),
    ],
)
def test_robots_rules(path: str, allowed: bool) -> None:
    assert parse_robots(ROBOTS).allows(path) is allowed


def test_robots_groups_and_nonsense() -> None:
    assert not parse_robots(ROBOTS, "other").allows("/x")
    assert parse_robots("").allows("/x")
    assert parse_robots("Disallow: /").allows("/x")
    assert parse_robots("User-agent: *\nDisallow:").allows("/x")
    assert not parse_robots("\ufeffUser-agent: *\nDisallow: /").allows("/x")
    slow = parse_robots("User-agent: *\nDisallow: /" + "*a" * 200 + "$")
    assert slow.allows("/" + "a" * 3000 + "b")


@given(st.text(max_size=200), st.text(max_size=50))
def test_no_robots_text_raises(text: str, path: str) -> None:
    parse_robots("User-agent: *\nDisallow: " + text).allows("/" + path)


def test_a_column_of_the_table_is_the_sites_own_on_whatever_host() -> None:
    """栏目信息表报的栏目在信息公开平台、融媒体中心的主机上:只有所报的目录是本站的。"""
    table = [
        "http://xxgk.x.gov.cn/zcwj/",
        "http://media.cn/yw/list.html",
        "http://one.cn/list.aspx?id=3",
    ]
    scope = Scope(Site("http://www.x.gov.cn/"), ["http://jyj.x.gov.cn/"], declared=table)
    inside = ["http://xxgk.x.gov.cn/zcwj/2.html", "http://media.cn/yw/7.html", table[2]]
    assert [url for url in (*table, *inside) if not scope.contains(url)] == []
    outside = ["http://xxgk.x.gov.cn/", "http://media.cn/tv/", "http://one.cn/list.aspx?id=4"]
    assert [url for url in outside if scope.contains(url)] == []
    assert not scope.owns_host("http://media.cn/tv/1.png")


def test_a_column_of_the_table_on_another_site_of_the_list_stays_that_sites() -> None:
    table = ["http://jyj.x.gov.cn/gzdt/"]
    scope = Scope(Site("http://www.x.gov.cn/"), ["http://jyj.x.gov.cn/"], declared=table)
    assert not scope.contains(table[0])


def test_a_folder_of_another_sites_host_is_the_home_of_who_moved_in() -> None:
    site = Site("http://forest.county.gov.cn/")
    others = ["http://www.county.gov.cn/", "http://www.county.gov.cn/bm/schools/"]
    landing = "http://www.county.gov.cn/bm/forest/"
    assert Scope(site, others, landing).redirected_to == "http://www.county.gov.cn/"
    moved = Scope(site, others, landing, moves_in=True)
    assert moved.redirected_to == ""
    assert moved.is_home(landing)
    assert moved.contains(f"{landing}news/1.html")
    assert not moved.contains("http://www.county.gov.cn/news/1.html")
    assert not moved.contains("http://www.county.gov.cn/bm/schools/1.html")
    # The front page of another site is nobody else's home.
    for owned in others:
        assert Scope(site, others, owned, moves_in=True).redirected_to == owned
