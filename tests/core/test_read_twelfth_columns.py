"""Causes that the twelfth blind set brought to light (tests/golden/heldout12): empty columns, the
pages of a list, kinds; each on markup of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import ColumnKind
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
PATH = '<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/gg/">公告</a></div>'


def page(main: str, path: str = "/gg/") -> Page:
    html = f"<html><head><title>公告</title></head><body>{PATH}{main}</body></html>"
    return read(HOST + path, html, AS_OF)


# ------------------------------------------------------------------------------------ pages


LIST = "<ul><li><a href='/gg/5.html'>关于春耕生产的通知</a><span>2026-03-02</span></li></ul>"


def pages(turns: str, path: str = "/gg/") -> int | None:
    pager = page(LIST + turns, path).pager
    return pager.pages if pager else None


def turned(form: str, *numbers: int) -> str:
    return "".join(f'<a href="{form.format(n)}">{n}</a>' for n in numbers)


@pytest.mark.parametrize(
    ("path", "form"),
    [("/gg/", "?pageNo={}"), ("/gg", "/gg?p={}"), ("/gg", "/gg/{}"), ("/gg/", "index_{}.html")],
)
def test_the_numbers_of_a_pager_that_has_nothing_else(path: str, form: str) -> None:
    assert pages(f"<div><b>1</b>{turned(form, 2, 3, 40)}</div>", path) == 40


@pytest.mark.parametrize("form", ["?day={}", "/gg/d{}.html"])
def test_the_days_of_a_calendar_are_no_pages(form: str) -> None:
    assert pages(f"<div>{turned(form, *range(1, 31))}</div>") is None


def test_years_under_a_list_are_no_pages() -> None:
    assert pages(f"<div>{turned('/gg/{}', 2026, 2025, 2024)}</div>", "/gg") is None


def test_pages_between_entries_and_the_one_shown() -> None:
    turn = '<a href="?page=2">下一页</a>'
    assert pages(f"<span>共437条&nbsp;22页&nbsp;第1页</span>{turn}") == 22


# ------------------------------------------------------------------------------ nothing there


def blank(main: str, others: int = 3, frame: str = "") -> bool:
    """Whether a page shows nothing, on a site whose frame stands on other pages too."""
    row = "<ul><li><a href='/gg/5.html'>关于春耕生产的通知</a><span>2026-03-02</span></li></ul>"
    full = [page(frame + row, f"/l{at}/") for at in range(others)]
    shown = page(frame + main)
    return is_blank(shown, index_pages((*full, shown), None, shown.url))


@pytest.mark.parametrize(
    "words",
    [
        "还没有内容",
        "还没有文章",
        "该目录下没有文件。",
        "当前没有可显示的内容",
        "暂未上传内容",
        "尚未添加任何资料",
    ],
)
def test_words_of_nothing(words: str) -> None:
    assert blank(f"<div><p>{words}</p></div>")


@pytest.mark.parametrize(
    "words",
    [
        "本年度没有可供公开的内容变更,详见上年报告。",
        "还没有文件的单位请于月底前补报。",
        "该目录下没有文件的,向办公室索取。",
    ],
)
def test_words_of_nothing_within_a_sentence_tell_something_else(words: str) -> None:
    assert not blank(f"<ul class=list></ul><p>{words}</p>")


def test_the_form_of_the_frame_is_no_content() -> None:
    form = "<form action='/cx/'><input name='a'><input name='b'><input name='c'></form>"
    assert blank("<p>暂无信息</p>", frame=form)
    assert not blank(f"<p>暂无信息</p>{form}")


@pytest.mark.parametrize(
    "script",
    [
        "layui.use(['carousel','element'], function(){ layui.carousel.render({elem: '#a'}); });",
        "layui.use('element', function(){});",
    ],
)
def test_a_script_that_moves_pictures_fills_no_list(script: str) -> None:
    assert blank(f"<ul class=list></ul><script>{script}</script>")


@pytest.mark.parametrize(
    "script",
    [
        "layui.use(['table','element'], function(){ layui.table.render({elem: '#a'}); });",
        "layui.use(['element','flow'], function(){});",
        "layui.use(['element'], function(){ loadList(1); });",
    ],
)
def test_a_script_that_may_draw_a_list_is_waited_for(script: str) -> None:
    assert not blank(f"<ul class=list></ul><script>{script}</script>")


def test_libraries_that_draw_nothing_are_not_waited_for() -> None:
    assert blank('<ul class=list></ul><script src="/js/bootstrap.min.js"></script>')
    assert not blank('<ul class=list></ul><script src="/js/bootstrap-table.js"></script>')
    assert not blank('<ul class=list></ul><script src="/js/news.js"></script>')


NO_DATA = '{"total":0,"rows":[]}'


def test_data_without_an_entry_is_an_empty_list() -> None:
    assert blank(f"<div id=box></div><script>var list = {NO_DATA};draw('box', list);</script>")


@pytest.mark.parametrize(
    "script",
    [
        f"var list = {NO_DATA};loadList('box', list);",
        f"var list = {NO_DATA};$.get('/api', function(d){{ draw('box', d); }});",
        "new Vue({el:'#box',data:{'total':0,'rows':[]},created(){ ask(this) }})",
        'var list = {"total":0,"rows":[],"menu":[{"name":"公告"}]};draw("box", list);',
    ],
)
def test_data_without_an_entry_that_more_may_follow(script: str) -> None:
    assert not blank(f"<div id=box></div><script>{script}</script>")


# ------------------------------------------------------------------------------------- kinds


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("统计法规", ColumnKind.POLICY),
        ("财政规章", ColumnKind.POLICY),
        ("统计数据", ColumnKind.STATISTICS),
        ("办税指南", ColumnKind.GUIDE),
        ("信息公开指南", ColumnKind.CATALOGUE),
    ],
)
def test_kinds_of_names(name: str, kind: ColumnKind) -> None:
    assert kind_of_column(name)[0] is kind
