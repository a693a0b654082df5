from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.facts import Column, ColumnKind, Guide, GuideElement
from xuncha.read.guides.guide import find_guides, read_guide
from xuncha.read.guides.words import elements_of
from xuncha.read.pagefacts import Page
from xuncha.read.tree.document import parse

E = GuideElement
URL = "http://www.example.gov.cn/bmfw/1.html"
ALL = tuple(GuideElement)
PLACE = ("办事服务", "办事指南")


def read(
    body: str, title: str = "公共场所卫生许可", place: tuple[str, ...] = PLACE
) -> Guide | None:
    doc = parse(f"<html><body><h1>{title}</h1>{body}</body></html>")
    return read_guide(doc, URL, doc.text, title, place, "r1", "2018-07-28T09:00:00+08:00")


def present(body: str, **options: object) -> set[GuideElement]:
    guide = read(body, **options)  # type: ignore[arg-type]
    assert guide is not None
    return set(guide.present)


TABLE = """<table>
<tr><th>事项名称</th><td>公共场所卫生许可</td></tr>
<tr><th>设定依据</th><td>《公共场所卫生管理条例》第四条</td></tr>
<tr><th>受理条件</th><td>有固定的经营场所</td></tr>
<tr><th>申请材料</th><td>1.申请书;2.营业执照</td></tr>
<tr><th>办理地点</th><td>政务服务大厅二楼</td></tr>
<tr><th>承诺时限</th><td>10个工作日</td></tr>
<tr><th>咨询电话</th><td>0000-1234567</td></tr>
<tr><th>办理程序</th><td>申请、受理、审查、发证</td></tr></table>"""
PAIRS_IN_ONE_ROW = """<table><tr><td>设立依据</td><td>条例第四条</td><td>办公地址</td><td>人民路1号</td></tr>
<tr><td>申办条件</td><td></td><td>办公电话</td><td>12345678</td></tr></table>"""
BOLD = """<p><strong>一、办理依据</strong></p><p>条例第四条</p><p><strong>二、申报条件</strong></p><p>年满18岁</p>
<p><strong>三、所需材料</strong></p><p><strong>四、办事流程</strong></p><p>先申请,后受理。</p>"""
LINES = """<p>依据:《条例》第四条</p><p>地&nbsp;&nbsp;&nbsp;&nbsp;址:人民路1号 联系电话:0000-1234567</p>
<p>受理时间:周一至周五上午8:30-12:00</p>"""
DEFINITIONS = """<dl><dt>法律依据</dt><dd>条例</dd><dt>提交材料</dt><dd>无</dd><dt>流程图</dt>
<dd><img src="/upload/flow1.jpg" width="600"></dd></dl>"""
BRACKETS = "<p>【办理依据】条例第四条<br>【办理地点】政务大厅<br>【联系电话】--</p>"
FULL_WIDTH = "<p>(一)申请条件\uff1a年满十八周岁</p><p>(二)联系电话\uff1a\uff10\uff10\uff10\uff10\uff0d1234567</p>"


@pytest.mark.parametrize(
    "body, expected",
    [
        (TABLE, set(ALL)),
        (PAIRS_IN_ONE_ROW, {E.NAME, E.BASIS, E.PLACE, E.PHONE}),
        (BOLD, {E.NAME, E.BASIS, E.CONDITIONS, E.PROCESS}),
        (LINES, {E.NAME, E.BASIS, E.PLACE, E.PHONE, E.TIME}),
        (DEFINITIONS, {E.NAME, E.BASIS, E.PROCESS}),
        (BRACKETS, {E.NAME, E.BASIS, E.PLACE}),
        (FULL_WIDTH, {E.NAME, E.CONDITIONS, E.PHONE}),
    ],
    ids=["table", "pairs", "bold", "lines", "definitions", "brackets", "full-width"],
)
def test_layouts(body: str, expected: set[GuideElement]) -> None:
    assert present(body) == expected


def test_headings_drawn_as_pictures_have_the_words_they_are_said_to_show() -> None:
    names = ("设定依据", "申请条件", "申请材料")
    headings = [f'<p><img src="/t/{at}.gif" alt="{name}"></p>' for at, name in enumerate(names)]
    body = f"{headings[0]}<p>条例第四条</p>{headings[1]}<p>年满18岁</p>{headings[2]}<p></p>"
    assert present(body) == {E.NAME, E.BASIS, E.CONDITIONS}


def test_flow_chart_said_to_show_the_process_is_its_content() -> None:
    chart = '<p><img src="/upload/1.jpg" alt="办理流程图"></p>'
    assert E.PROCESS in present(f"<h3>办理流程</h3>{chart}<h3>申请条件</h3><p>年满18岁</p>")


def test_missing_is_what_is_not_present() -> None:
    guide = read(PAIRS_IN_ONE_ROW)
    assert guide is not None
    assert set(guide.present) | set(guide.missing) == set(ALL)
    assert not set(guide.present) & set(guide.missing)
    assert (guide.url, guide.record_id) == (URL, "r1")


def test_tabs_with_panels_by_anchor_and_by_order() -> None:
    by_anchor = """<ul class="nav nav-tabs"><li><a href="#a">办理依据</a></li><li><a href="#b">申请条件</a></li>
      <li><a href="#c">办理流程</a></li></ul><div><div id="a">条例</div><div id="b"></div><div id="c">三步</div></div>"""
    by_order = """<div class="tab"><span>办理依据</span><span>申请条件</span><span>办理流程</span></div>
      <div class="panels"><div>条例</div><div>无</div><div>三步</div></div>"""
    for body in (by_anchor, by_order):
        assert present(body) == {E.NAME, E.BASIS, E.PROCESS}


def test_table_whose_first_row_names_the_columns() -> None:
    body = """<table><tr><td>事项名称</td><td>办理依据</td><td>申请条件</td><td>联系电话</td></tr>
      <tr><td>许可</td><td>条例</td><td></td><td>0000-1234567</td></tr></table>"""
    assert present(body) == {E.NAME, E.BASIS, E.PHONE}


@pytest.mark.parametrize("nothing", ["", "无", "/", "--", "——", "暂无", "&nbsp;"])
def test_words_for_nothing_are_no_content(nothing: str) -> None:
    body = f"<table><tr><td>申请条件</td><td>{nothing}</td></tr><tr><td>设定依据</td><td>条例</td></tr></table>"
    assert present(body) == {E.NAME, E.BASIS}


@pytest.mark.parametrize(
    "info",
    [
        "<div>时间:2016-07-30 11:02:00 来源:某局</div>",
        "<div>日期:2016-07-20 来源:某局 点击:<span>3</span></div>",
        "<div class='info'><small>时间:</small>2016年7月30日<small>来源:</small>某局</div>",
    ],
)
def test_when_the_page_was_published_is_no_time_of_the_matter(info: str) -> None:
    assert E.TIME not in present(info + "<h3>设定依据</h3><p>条例第四条</p>")


def test_a_span_of_days_is_a_time_of_the_matter() -> None:
    assert E.TIME in present("<h3>申请时间</h3><p>2021年3月1日至3月31日</p>")


def test_see_attachment_counts_only_with_an_attachment() -> None:
    row = "<table><tr><td>申请材料</td><td>详见附件</td></tr><tr><td>依据</td><td>条例</td></tr></table>"
    assert E.MATERIALS not in present(row)
    assert E.MATERIALS in present(row + "<p><a href='cl.doc'>材料清单</a></p>")


def test_phone_of_footer_hotline_or_supervision_is_no_contact() -> None:
    footer = "<div class='footer'><p>联系电话:0000-7654321</p></div><p>版权所有:某局 电话:0000-1111111</p>"
    supervision = "<p>监督电话:0000-1234567</p><p>举报电话:12388</p>"
    assert E.PHONE not in present("<p>设定依据:条例</p>" + supervision + footer)
    assert E.PHONE in present("<p>设定依据:条例</p><p>咨询、监督电话:0000-1234567</p>" + footer)


def test_contact_without_a_number_is_no_phone() -> None:
    assert E.PHONE not in present("<p>设定依据:条例</p><p>联系方式:办公室</p>")


def test_heading_at_the_end_of_the_page_has_no_content() -> None:
    assert E.PROCESS not in present("<p>依据:条例</p><p>办理流程</p><p>上一篇:某某许可</p>")


def test_institution_with_an_address_is_the_place() -> None:
    assert E.PLACE in present("<p>依据:条例</p><p>受理机构:政务服务大厅3号窗口</p>")
    assert E.PLACE not in present("<p>依据:条例</p><p>受理机构:卫生健康局</p>")


def test_what_is_a_guide() -> None:
    body = "<p>设定依据:条例</p><p>申请条件:成年</p><p>办理流程:三步</p>"
    assert read(body, place=()) is not None
    assert read(body, title="关于开展申报工作的通知") is None
    assert read(body, place=("通知公告",)) is None
    assert read("<p>正文</p>", title="政府信息公开指南") is None
    assert read("<p>今天召开会议。</p>", title="工作会议召开", place=("工作动态",)) is None
    assert read("<p>设定依据:条例</p>", title="户口迁移办事指南", place=()) is not None


def test_broad_place_needs_headings_as_well() -> None:
    weather = "<p>今天晴,出行请注意防晒。</p>"
    half = "<p>办理依据:条例</p><p>申请条件:成年</p>"
    assert read(weather, title="今日天气", place=("便民服务",)) is None
    assert read(half, title="户口迁移", place=("便民服务",)) is not None
    assert read(half, title="户口迁移", place=("城乡建设",)) is None


def test_guides_of_a_site_once_each_and_no_lists() -> None:
    guide = Guide("户口迁移", URL, (E.NAME,), ALL[1:])
    listed = Guide("办事指南", "http://www.example.gov.cn/bszn/", (E.NAME,), ALL[1:])
    column = Column("办事指南", listed.url, ColumnKind.GUIDE, 3)
    pages = [
        Page(listed.url, listed.url, guide=listed),
        Page(URL, URL, guide=guide),
        Page(URL + "?a=1", URL, guide=guide),
        Page("http://www.example.gov.cn/", "http://www.example.gov.cn/"),
    ]
    assert find_guides(pages, [column]) == (guide,)


def test_recruiting_headings_alone_make_no_guide() -> None:
    body = "<p>一、报考条件</p><p>本科</p><p>二、报名时间</p><p>三月</p><p>三、联系电话</p><p>0000-1234567</p>"
    assert read(body, title="某校招生", place=()) is None


def test_list_of_guides_is_no_guide() -> None:
    links = "".join(f"<li><a href='/g/{n}.html'>某某许可事项之{n}</a></li>" for n in range(12))
    assert read(f"<ul>{links}</ul>", title="办事指南") is None


def test_attachment_or_picture_alone_is_not_readable() -> None:
    attached = read("<p><a href='/a/zn.doc'>许可办事指南.doc</a></p>")
    pictured = read("<p><img src='/a/liucheng.png' width='800'></p>")
    written = read(TABLE)
    assert attached is not None
    assert pictured is not None
    assert written is not None
    assert (attached.readable, pictured.readable, written.readable) == (False, False, True)
    assert attached.downloads == ("http://www.example.gov.cn/a/zn.doc",)


def test_guide_that_only_leads_to_a_service_portal_is_not_readable() -> None:
    elsewhere = read(
        "<p>请点击<a href='http://zwfw.example.cn/item/1'>进入省政务服务网</a>办理</p>"
    )
    inside = read("<p>请点击<a href='/index.html'>返回首页</a></p>")
    assert elsewhere is not None
    assert inside is not None
    assert (elsewhere.readable, inside.readable) == (False, True)


def test_forms_talked_about() -> None:
    told = "<p>申请材料:填写《卫生许可申请表》一份</p>"
    linked = told + "<p><a href='b.xls'>申请表</a></p>"
    at_window = "<p>办理流程:到窗口领取《卫生许可申请表》</p>"
    heading = "<p>依据:条例</p><p>表格下载:无</p>"
    for body, forms in (
        (told, ("卫生许可申请表",)),
        (linked, ()),
        (at_window, ()),
        (heading, ("表格下载",)),
    ):
        guide = read(body)
        assert guide is not None
        assert guide.forms_not_offered == forms


@pytest.mark.parametrize(
    "label, expected",
    [
        ("(三) 【申请 条件】\uff1a", (E.CONDITIONS,)),
        ("办理地点、时间", (E.PLACE, E.TIME)),
        ("办理地点及联系电话", (E.PLACE, E.PHONE)),
        ("应提交的材料", (E.MATERIALS,)),
        ("网上办理流程", (E.PROCESS,)),
        ("收费依据", ()),
        ("监督投诉电话", ()),
        ("发布时间", ()),
        ("审批结果", ()),
        ("注意事项", ()),
        ("公共服务", ()),
    ],
)
def test_names_of_elements(label: str, expected: tuple[GuideElement, ...]) -> None:
    assert elements_of(label) == expected


@given(st.text(max_size=60))
def test_any_text_is_read_without_error(text: str) -> None:
    assert isinstance(elements_of(text), tuple)
    doc = parse(f"<h1>许可</h1><p>{text}</p><table><tr><td>{text}</td></tr></table>")
    guide = read_guide(doc, URL, doc.text, "许可", PLACE)
    assert guide is None or set(guide.present) | set(guide.missing) == set(ALL)


@pytest.mark.slow
def test_deep_and_wide_pages_are_read_in_bounded_time() -> None:
    deep = "<div>" * 20_000 + "<p>设定依据:条例</p><p>版权所有</p>"
    wide = "<table>" + "<tr><td>申请条件</td><td>成年</td></tr>" * 5_000 + "</table>"
    started = process_time()
    assert E.CONDITIONS in present(wide)
    assert read(deep) is not None
    assert process_time() - started < 10
