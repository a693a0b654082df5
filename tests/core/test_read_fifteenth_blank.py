"""Short pages that were taken for empty columns though they show something: what says 暂无 tells of a
part of them, or an empty list stands beside an address, a name, a telephone."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from read_tools import read

from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
LIST = "<ul><li><a href='/gg/5.html'>关于春耕生产的通知</a><span>2026-03-02</span></li></ul>"


def page(main: str, path: str = "/gg/") -> Page:
    way = f'<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="{path}">公告</a></div>'
    html = f"<html><head><title>公告</title></head><body>{way}{main}</body></html>"
    return read(HOST + path, html, date(2026, 6, 18))


@cache
def full() -> tuple[Page, ...]:
    """Three columns of the site that have entries."""
    return tuple(page(LIST, f"/l{at}/") for at in range(3))


def blank(main: str) -> bool:
    shown = page(main)
    return is_blank(shown, index_pages((*full(), shown), None, shown.url))


@pytest.mark.parametrize(
    "main",
    [
        "<table><tr><td>姓名</td><td>某某</td></tr><tr><td>职务</td><td>局长</td></tr>"
        "<tr><td>简历</td><td>暂无</td></tr></table>",
        "<dl><dt>职务</dt><dd>副局长</dd><dt>个人简历</dt><dd>暂无信息</dd></dl>",
        "<table><tr><th>科室</th><td>办公室</td></tr><tr><th>传真</th><td>暂无</td></tr></table>",
        "<table><tr><th>项目</th><th>2025年</th></tr><tr><td>行政许可</td><td>12件</td></tr>"
        "<tr><td>行政强制</td><td>暂无数据</td></tr></table>",
        "<table><tr><th>年度</th><th>数量</th></tr><tr><td>2025年</td><td>暂无数据</td></tr></table>",
        "<table><tr><th>单位</th><th>地点</th></tr><tr><td>供水站</td><td>河东路</td></tr>"
        "<tr><td colspan=2>暂无数据</td></tr></table>",
    ],
)
def test_a_value_that_is_missing_is_no_empty_column(main: str) -> None:
    assert not blank(main)


@pytest.mark.parametrize(
    "main",
    [
        "<p>局长：某某</p><p>分工：主持全面工作</p><p>简历：</p><p>暂无</p>",
        "<p>暂无信息</p><p>业务咨询电话：0000-0000000</p>",
        "<h3>机构职能</h3><p>负责农业生产</p><h3>下属单位</h3><p>暂无</p>",
        "<h3>内设机构</h3><ul><li>办公室</li><li>财务科</li></ul><h3>下属单位</h3><p>暂无信息</p>",
        "<p>本馆每周一闭馆。</p><p>暂无评论</p><p>暂无数据</p>",
        "<p>本单位无下属事业单位，暂无信息。</p>",
        "<p>禾镇位于县城东部</p><p>暂无信息</p>",
        "<p>本栏目已并入政策文件栏目</p><p>暂无信息</p>",
        "<ul><li><a href='/gk/202605/t20260501_11.html'>公开指南</a></li>"
        "<li><a href='/gk/202605/t20260501_12.html'>公开制度</a></li></ul><p>暂无信息</p>",
        "<ul><li><a href='/gg/a/'>公开指南</a></li><li><a href='/gg/b/'>公开制度</a></li></ul>"
        "<p>暂无信息</p>",
        "<div class='player' id='v' data-src='/a.m3u8'></div><p>暂无信息</p>",
        "<p>共 0 条</p><p>受理窗口在政务大厅</p>",
        "<div class='t'>机构职能</div><div>主管全镇水利</div><div class='t'>人员</div><div>暂无</div>",
        "<p><strong>单位名称</strong>县水务局</p><p><strong>单位电话</strong>暂无</p>",
        "<div><span>职务</span><span>副镇长</span></div><div><span>简历</span><span>暂无</span></div>",
        "<p>本年度受理 0 件</p><p>暂无数据</p>",
        "<p>请登录后查看</p><p>暂无数据</p>",
        "<p>系统繁忙，请稍后再试</p><p>暂无数据</p>",
        "<p>加载中...</p><p>暂无数据</p>",
    ],
)
def test_what_is_told_beside_words_of_nothing(main: str) -> None:
    assert not blank(main)


@pytest.mark.parametrize(
    "main",
    [
        "<p>地址：人民路1号</p><p>电话：0000-0000000</p>",
        "<p>局长信箱：jz@a.invalid</p>",
        "<p>主任 某某</p><p>副主任 某某</p>",
        "<table><tr><td>办公室</td><td>000-1111</td></tr><tr><td>财务科</td><td>000-2222</td></tr></table>",
        "<p>开放时间 周二至周日9:00-17:00</p>",
        "<div onclick='go(1)'>关于停水检修的公告</div><div onclick='go(2)'>关于道路施工的公告</div>",
        "<p>关于停水检修的公告</p>",
        "<details><summary>停水公告</summary>6月1日停水</details>",
        "<pre>公告\n关于停水的公告</pre>",
        "<div id='allmap'></div><p>县政务服务中心</p>",
    ],
)
def test_what_stands_beside_a_list_that_was_left_empty(main: str) -> None:
    assert not blank(f"<ul class='list'></ul>{main}")


@pytest.mark.parametrize(
    "main",
    [
        "<ul class='list'></ul>",
        "<ul class='list'></ul><div class='page'>首页 上一页 下一页 尾页</div>",
        "<ul class='list'></ul><p>第1页 共0页 每页20条</p>",
        "<ul class='list'></ul><p>没有更多了</p>",
        "<table><tr><th>标题</th><th>发布时间</th></tr></table><p>共有 0 条 记录 第 1/0 页</p>",
        "<table><tr><th>序号</th><th>标题</th></tr><tr><td>1</td><td>暂无数据</td></tr></table>",
        "<table><tr><td>通知公告</td></tr><tr><td>暂无信息</td></tr></table>",
        "<h3>公告</h3><p>暂无信息</p>",
        "<p>本栏目公开本县中长期规划和年度计划。</p><p>暂无信息</p>",
        "<p>温馨提示：</p><p>暂无信息</p><p>分享到：微信 微博</p>",
        "<p>对不起，该栏目下暂时没有信息，请浏览其他栏目！</p>",
    ],
)
def test_an_empty_column_is_told_as_before(main: str) -> None:
    assert blank(main)


CALENDAR = "".join(f"<span>{day}</span>" for day in range(1, 31))
OTHERWISE = [
    "<textarea readonly>地址：人民路1号 电话：0000-000</textarea>",
    "<select><option>请选择</option><option>人民医院 0000-111</option><option>中医院</option></select>",
    "<select onchange='go(this.value)'><option value='/a.html'>2025年公报第1期</option></select>",
    "<svg><path d='M0 0L5 5'/><rect width='9' height='9'/><path d='M0 0L5 5'/></svg>",
    "<svg width='600' height='400'><path d='M0 0L5 5'/></svg>",
    "<div style=\"background:url('/images/jigou.jpg') no-repeat;height:600px\"></div>",
    "<script>drawBar([12, 34, 56]);</script>",
    "<meter value='3' max='10'></meter>",
    "<input readonly value='地址：人民路1号'>",
    f"<div><b>日</b><b>一</b>{CALENDAR}</div>",
    "<table><tr><td>办公室</td><td>0000-1111111</td></tr></table>",
    "<table><tr><th>单位</th><th>县水务局</th></tr></table>",
]
ARTICLES = [
    "<h1>关于开展春季植树活动的通知</h1>",
    "<h2>县水务局2025年工作总结</h2>",
    "<h1>花溪河沿线绿化建设纪实</h1>",
]


@pytest.mark.parametrize("main", OTHERWISE)
def test_what_is_shown_otherwise_than_in_its_text(main: str) -> None:
    assert not blank(f"<ul class='list'></ul>{main}")
    assert not blank(f"<p>暂无数据</p>{main}")
    # That of the whole column is plain.
    assert blank(f"<p>本栏目暂无信息</p>{main}")


@pytest.mark.parametrize("heading", ARTICLES)
def test_an_article_whose_text_is_missing_is_no_empty_column(heading: str) -> None:
    assert not blank(f"{heading}<div>暂无内容</div>")


@pytest.mark.parametrize(
    "main",
    [
        "<select><option>标题</option><option>全文</option></select><input name='q'>",
        "<select><option>部门网站</option><option value='http://b.invalid/'>教育局</option></select>",
        "<svg width='16' height='16'><path d='M0 0L5 5'/></svg>",
        "<div class='el-empty__image'><svg width='184' height='152'><path d='M0 0'/></svg></div>",
        "<textarea>请输入您的意见</textarea>",
    ],
)
def test_the_furniture_of_a_page_shows_nothing(main: str) -> None:
    assert blank(f"{main}<p>暂无数据</p>")
