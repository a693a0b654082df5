"""Lists that come as data: where they are asked for, what is read of them, what stays unknown."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_tools import exchange, read

from xuncha.facts import DateSource
from xuncha.read.cms.datasources import data_addresses
from xuncha.read.data.answers import data_markup
from xuncha.read.data.withdata import read_data, with_data, with_menus
from xuncha.read.pagefacts import Page, Shell

HOST = "http://a.gov.cn"
AS_OF = date(2020, 12, 28)


def listed(answer: object, path: str = "/list.json") -> Page | None:
    return read_data(exchange(HOST + path, json.dumps(answer), content_type="text/html"), AS_OF)


def waiting(script: str, path: str = "/tzgg/") -> Page:
    return read(HOST + path, f"<html><body><ul id='rows'></ul>{script}</body></html>")


ROWS = [
    {"title": "关于停水检修的公告", "url": "/tzgg/1.html", "publishTime": "2020-12-20 08:00"},
    {"title": "关于办公地址的公告", "url": "/tzgg/2.html", "publishTime": "2020-11-02 08:00"},
]


@pytest.mark.parametrize(
    "answer",
    [
        ROWS,
        {"code": 200, "data": {"page": {"records": ROWS}}},
        {"other": [{"title": "一个"}], "rows": ROWS},
        {
            "html": "<li><a href='/tzgg/1.html'>关于停水检修的公告</a><b>2020-12-20</b></li>"
            "<li><a href='/tzgg/2.html'>关于办公地址的公告</a><b>2020-11-02</b></li>"
        },
    ],
    ids=["array", "nested", "beside others", "markup"],
)
def test_entries_of_an_answer_are_read(answer: object) -> None:
    page = listed(answer)
    assert page is not None
    assert [(i.title, i.url, i.published) for i in page.items] == [
        ("关于停水检修的公告", f"{HOST}/tzgg/1.html", date(2020, 12, 20)),
        ("关于办公地址的公告", f"{HOST}/tzgg/2.html", date(2020, 11, 2)),
    ]
    assert {i.source for i in page.items} == {DateSource.LIST}


@pytest.mark.parametrize("moment", [1608393600, 1608393600000, "1608393600"])
def test_a_unix_time_is_the_day_in_shanghai(moment: int | str) -> None:
    # 2020-12-19T16:00:00Z is the 20th in Shanghai.
    page = listed([ROWS[0] | {"publishTime": moment}, ROWS[1]])
    assert page is not None
    assert page.items[0].published == date(2020, 12, 20)


def test_a_day_of_publication_goes_before_that_of_the_database() -> None:
    row = ROWS[0] | {"createTime": "2020-12-27", "publishTime": "2020-12-20"}
    page = listed([row, ROWS[1]])
    assert page is not None
    assert page.items[0].published == date(2020, 12, 20)


def test_an_empty_list_that_counts_nothing_says_so() -> None:
    page = listed({"articles": [], "classify": {"post_count": 0}})
    assert page is not None
    assert page.says_empty
    assert not page.items


@pytest.mark.parametrize(
    "answer",
    [
        {"articles": []},
        {"articles": [], "total": 12},
        {"code": 500, "msg": "系统繁忙", "data": []},
        {"items": [{"title": "没有地址"}]},
        {"city": "贵阳", "weather": ["晴"]},
    ],
)
def test_what_does_not_say_it_is_empty_is_no_list(answer: object) -> None:
    assert listed(answer) is None


def test_jsonp_and_scripts_that_place_markup_are_read() -> None:
    assert "/tzgg/1.html" in data_markup(f"cb({json.dumps(ROWS)});")
    assert "/x/1.html" in data_markup("$('#a').html('<li><a href=\"/x/1.html\">标题</a></li>');")


def test_an_address_that_only_the_page_could_resolve_is_left_out() -> None:
    assert "news/1.html" not in data_markup(json.dumps([{"title": "标题", "url": "news/1.html"}]))


@given(st.text(alphabet="{}[]()\",:=document.write<a href=/>\\u00'1数据\n", max_size=400))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(data_markup(text), str)
    assert isinstance(data_addresses(f"queryData .ajax( fetch( {text}", f"{HOST}/"), tuple)


@pytest.mark.parametrize(
    ("script", "asked"),
    [
        ("$.getJSON('/data/list.json', draw);", "/data/list.json"),
        (
            "$.ajax({url: '/api/channel/list', dataType: 'json', success: draw});",
            "/api/channel/list",
        ),
        ("fetch('/api/news?size=20').then(draw)", "/api/news?size=20"),
        ("$('#rows').load('list_1.html')", "/tzgg/list_1.html"),
    ],
)
def test_whole_addresses_are_asked_for(script: str, asked: str) -> None:
    assert data_addresses(f"<script>{script}</script>", f"{HOST}/tzgg/") == (HOST + asked,)


@pytest.mark.parametrize(
    "script",
    [
        "$.getJSON('/data/list.json?id=' + id, draw);",
        "$.ajax({url: '/api/list', type: 'POST', data: {page: 1}});",
        "$.get('/hits/count.json?id=7');",
        "$.get('/user/login');",
        "$.getJSON('http://other.example/list.json', draw);",
    ],
)
def test_what_is_computed_posted_counted_or_elsewhere_is_not_asked_for(script: str) -> None:
    assert data_addresses(f"<script>{script}</script>", f"{HOST}/tzgg/") == ()


def test_articles_ask_for_nothing() -> None:
    page = "<script>$.getJSON('/data/list.json', draw);</script>"
    assert data_addresses(page, f"{HOST}/tzgg/t20201220_1.html") == ()


SCRIPT = "<script>$.getJSON('/list.json', function (r) { $('#rows').html(r); });</script>"


def test_a_waiting_list_gets_its_entries() -> None:
    page, answer = waiting(SCRIPT), listed(ROWS)
    assert page.shell is Shell.SCRIPT
    assert answer is not None
    (filled,) = with_data([page], {f"{HOST}/list.json": answer}, None)
    assert len(filled.items) == 2
    assert filled.shell is Shell.NONE
    assert not filled.filled_by_script
    assert f"{HOST}/tzgg/1.html" in {link.url for link in filled.links}


def test_without_an_answer_the_list_keeps_waiting() -> None:
    page = waiting(SCRIPT)
    assert with_data([page], {}, None) == [page]


def test_data_that_every_page_loads_are_no_columns_own() -> None:
    pages = [waiting(SCRIPT, f"/c{n}/") for n in range(3)]
    answer = listed(ROWS)
    assert answer is not None
    assert with_data(pages, {f"{HOST}/list.json": answer}, None) == pages


def test_a_column_of_a_catalogue_whose_answer_failed_is_a_script_shell() -> None:
    tree = json.dumps([{"id": 7, "name": "政策文件"}, {"id": 8, "name": "规划计划"}])
    body = f"<html><body><div id='app'></div><script>window._CONFIG={{SID:'3',TREE:{tree}}}</script></body></html>"
    page = read(f"{HOST}/gkmlpt/index", body)
    answer = listed({"articles": ROWS}, "/gkmlpt/api/all/7?page=1&sid=3")
    assert answer is not None
    made = with_data([page], {f"{HOST}/gkmlpt/api/all/7?page=1&sid=3": answer}, None)
    assert [(one.final_url, one.shell, len(one.items)) for one in made[1:]] == [
        (f"{HOST}/gkmlpt/index#7", Shell.NONE, 2),
        (f"{HOST}/gkmlpt/index#8", Shell.SCRIPT, 0),
    ]


def test_the_menu_of_a_header_script_stands_on_the_pages_that_include_it() -> None:
    from xuncha.read.home.framescript import read_frame_script

    written = 'document.write(\'<div class="nav"><ul>' + "".join(
        f'<li><a href="/{name}/">栏目{n}</a></li>' for n, name in enumerate("abcd")
    )
    script = read_frame_script(exchange(f"{HOST}/js/header.js", written + "</ul></div>');"))
    assert script is not None
    with_it = read(f"{HOST}/", "<html><body><script src='/js/header.js'></script></body></html>")
    without = read(f"{HOST}/x/", "<html><body><p>正文</p></body></html>")
    menus = [
        [link.name for link in page.navigation]
        for page in with_menus([with_it, without], {f"{HOST}/js/header.js": script})
    ]
    assert menus == [["栏目0", "栏目1", "栏目2", "栏目3"], []]
