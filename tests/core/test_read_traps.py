"""General causes that the trap sites brought to light, each on a page of its own."""

from __future__ import annotations

import pytest
from read_tools import exchange, read

from xuncha.read.home.framescript import read_frame_script
from xuncha.read.letters.words import takes_no_consultations
from xuncha.read.links.filenames import is_frame_script

ROWS = [
    f'<li><a href="/a/t2020120{n}_{n}.html">推进第{n}批项目建设</a><span>2020-12-0{n}</span></li>'
    for n in range(1, 10)
]


def test_a_list_in_several_wrapped_pieces_is_one_list() -> None:
    pieces = "".join(
        f"<div ms-visible='s({n})'><ul class='l'>{''.join(ROWS[n : n + 3])}</ul></div>"
        for n in (0, 3, 6)
    )
    page = read("http://a.gov.cn/xw/", f"<html><body><div class='m'>{pieces}</div></body></html>")
    assert len(page.items) == 9


def test_a_side_list_of_the_same_make_is_no_piece_of_it() -> None:
    side = (
        "<div class='side'><ul class='l'>"
        + "".join(row.replace("/a/", "/b/") for row in ROWS[:3])
        + "</ul></div>"
    )
    main = f"<div class='con'><ul class='l'>{''.join(ROWS)}</ul></div>"
    page = read(
        "http://a.gov.cn/xw/", f"<html><body><div class='m'>{main}{side}</div></body></html>"
    )
    assert len(page.items) == 9


def test_the_day_of_a_page_below_its_list_makes_no_article_of_it() -> None:
    tail = "<div>页面生成时间:2020-12-28</div><p>更新时间:2020-12-28</p>"
    page = read(
        "http://a.gov.cn/xw/",
        f"<html><body><ul class='l'>{''.join(ROWS[:4])}</ul>{tail}</body></html>",
    )
    assert page.article is None
    assert len(page.items) == 4


def test_a_file_named_like_the_page_is_its_content() -> None:
    page = read(
        "http://a.gov.cn/bszn/1.html",
        "<html><head><title>指南</title></head><body><h1>水卡办理指南</h1>"
        "<p>附件:<a href='/f/1.doc'>水卡办理指南.doc</a></p></body></html>",
    )
    assert page.items == ()
    assert page.guide is not None
    assert not page.guide.readable


def test_a_list_of_guides_that_names_its_site_is_no_guide() -> None:
    page = read(
        "http://a.gov.cn/bszn/",
        "<html><head><title>办事指南-某县水务局</title></head><body><div class='x'><p><a href='1.html'>水卡办理</a>"
        "</p><p><a href='2.html'>水表迁移</a></p></div></body></html>",
    )
    assert page.guide is None


@pytest.mark.parametrize("name", ["举报投诉", "网上信访", "纪检监察", "投诉举报"])
def test_columns_that_take_no_consultations(name: str) -> None:
    assert takes_no_consultations(name)


@pytest.mark.parametrize("name", ["咨询投诉举报", "局长信箱", "信访信箱", "网上投诉", "互动交流"])
def test_columns_that_do(name: str) -> None:
    assert not takes_no_consultations(name)


def test_marks_written_by_a_script_of_its_own_are_read() -> None:
    body = "document.write('<p>网站标识码:4101000001</p>' + '<p>豫ICP备05000001号</p>');"
    page = read_frame_script(exchange("http://a.gov.cn/script/footer.js", body))
    assert page is not None
    assert (page.identity.site_id_code, page.identity.icp) == ("4101000001", "豫ICP备05000001号")
    assert read_frame_script(exchange("http://a.gov.cn/foot.js", "var a=1;")) is None


@pytest.mark.parametrize(
    "url, writes",
    [("/script/footer.js", True), ("/inc/top_2020.js", True), ("/js/jquery.js", False)],
)
def test_scripts_of_the_frame_are_known_by_name(url: str, writes: bool) -> None:
    assert is_frame_script(f"http://a.gov.cn{url}") is writes
