from __future__ import annotations

import pytest

from xuncha.facts import OnlineSystem
from xuncha.read.identity.systems import find_online_systems, find_systems, is_system_name
from xuncha.read.pagefacts import Page
from xuncha.read.tree.document import parse

URL = "http://www.example.gov.cn/bsfw/index.html"


def read(body: str) -> tuple[OnlineSystem, ...]:
    doc = parse(f"<body><h2>在线服务</h2>{body}</body>")
    return find_systems(doc, URL, doc.text, "r1", "t")


def test_systems_behind_words_and_pictures() -> None:
    found = read(
        "<a href='/sb/'>网上申报系统</a><a href='/cx/'><img src='c.png' alt='办事进度查询'></a>"
        "<a href='/n.html'>关于网上申报系统升级的通知</a>"
    )
    assert [(one.name, one.url, one.image_only) for one in found] == [
        ("网上申报系统", "http://www.example.gov.cn/sb/", False),
        ("办事进度查询", "http://www.example.gov.cn/cx/", False),
    ]
    assert (found[0].page_url, found[0].record_id, found[0].at) == (URL, "r1", "t")


@pytest.mark.parametrize(
    "picture",
    [
        "<li><img src='s.png' alt='在线申报系统'></li>",
        "<li><img src='s.png'><p>在线申报系统</p></li>",
        "<li><a href='#'><img src='s.png' alt='在线申报系统'></a></li>",
        "<li><a href='javascript:void(0)'><img src='s.png' title='在线申报系统'></a></li>",
    ],
)
def test_picture_with_nothing_to_click(picture: str) -> None:
    (system,) = read(f"<ul>{picture}<li><a href='/'>首页</a></li></ul>")
    assert (system.name, system.image_only) == ("在线申报系统", True)


@pytest.mark.parametrize(
    "picture",
    [
        "<div><img src='s.png' alt='在线申报系统' onclick='go()'></div>",
        "<div onclick='go()'><img src='s.png' alt='在线申报系统'></div>",
        "<div><img src='s.png' alt='在线申报系统'><a href='/sb/'>进入</a></div>",
        "<div><a href='#' onclick='go()'><img src='s.png' alt='在线申报系统'></a></div>",
        "<form action='/sb/'><img src='s.png' alt='在线申报系统'></form>",
        "<div><img src='s.png' alt='办公楼照片'></div>",
    ],
)
def test_picture_that_can_be_clicked_or_is_none(picture: str) -> None:
    assert not [one for one in read(picture) if one.image_only]


def test_picture_of_a_system_that_a_link_offers_elsewhere_is_no_fault() -> None:
    picture = OnlineSystem("在线申报系统", URL + "s.png", URL, True)
    link = OnlineSystem(
        "在线申报系统", "http://sb.example.gov.cn/", "http://www.example.gov.cn/", False
    )
    pages = [
        Page(URL, URL, systems=(picture,)),
        Page(link.page_url, link.page_url, systems=(link, link)),
    ]
    assert find_online_systems(pages) == (link,)


@pytest.mark.parametrize(
    "name, expected",
    [
        ("网上办事大厅", True),
        ("企业登记查询系统", True),
        ("社保查询", True),
        ("在线预约", True),
        ("网上申报指南", False),
        ("办公系统", False),
        ("信息查询", False),
        ("在线访谈", False),
        ("服务", False),
    ],
)
def test_names(name: str, expected: bool) -> None:
    assert is_system_name(name) is expected
