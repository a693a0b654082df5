"""What the markup of real articles brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.pagefacts import Article

HOST = "http://a.invalid"
DAY = date(2020, 4, 19)
BODY = "<p>为了规范城镇燃气管理，保障公民生命财产安全，制定本办法，现就有关内容作一说明。</p>" * 3
TITLE = "城镇燃气管理办法政策解读"


def article(main: str, title: str = TITLE, path: str = "/zcjd/t20200419_1.html") -> Article:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    found = read(HOST + path, html).article
    assert found is not None
    return found


# ---------------------------------------------------------------- days


def test_the_day_behind_the_link_to_another_paper_is_that_papers() -> None:
    found = article(
        f"<h1>{TITLE}</h1><p>2020-04-19 09:06　来源：县住建局　<span>字体：大 中 小</span></p>"
        f"<div><span>关联文件：</span><a href='/zc/1.html'>岚川县城镇燃气管理办法</a><span>（发布日期：2020-04-18）</span></div>{BODY}"
    )
    assert (found.published, found.origin) == (DAY, "县住建局")


@pytest.mark.parametrize("label", ["生成日期", "成文日期", "印发日期", "发文日期"])
@pytest.mark.parametrize("line", ["2020-04-19　来源：市教育局", "2020-04-19"])
def test_the_day_a_paper_was_made_gives_way_to_the_one_below_its_headline(
    label: str, line: str
) -> None:
    index = f"<table><tr><td>信息索引：</td><td>A07-1</td><td>{label}：</td><td>2020-04-12</td></tr><tr><td>内容概述：</td><td>解读</td><td>发文机构：</td><td>市教育局</td></tr></table>"
    assert article(f"{index}<h1>{TITLE}</h1><div>{line}</div>{BODY}").published == DAY


def test_the_day_a_paper_was_made_counts_where_there_is_no_other() -> None:
    index = "<table><tr><td>索引号：</td><td>A07-1</td><td>成文日期：</td><td>2020-04-19</td></tr></table>"
    assert article(f"{index}<h1>{TITLE}</h1>{BODY}").published == DAY


def test_a_day_in_pieces_behind_its_label() -> None:
    found = article(
        f"<h3>{TITLE}</h3><div><font>发布时间：<font>2020</font>年<font>04</font>月<font>19</font>日</font> <font>信息来源：省林业局</font></div>{BODY}"
    )
    assert (found.published, found.origin) == (DAY, "省林业局")


def test_hour_and_minute_in_words_belong_to_the_day() -> None:
    found = article(
        f"<h2>{TITLE}</h2><ul><li>2020年4月19日 08时26分</li><li>来源：县委宣传部</li><li>作者：</li></ul><div>{BODY}</div>"
    )
    assert (found.published, found.origin) == (DAY, "县委宣传部")


@pytest.mark.parametrize(
    "wrote",
    [
        'document.write("2020-04-19 09:10:00".substring(0,10));',
        "document.write('2020-04-19 09:10:00'.substr(0, 10))",
        'document.write("2020-04-19T09:10".slice(0,10));',
    ],
)
def test_a_literal_of_which_a_script_writes_the_beginning(wrote: str) -> None:
    found = article(f"<h1>{TITLE}</h1><div>发布时间：<script>{wrote}</script></div>{BODY}")
    assert found.published == DAY


@pytest.mark.parametrize("name", ["gfoot", "article-foot", "news_footer"])
def test_a_day_at_the_foot_of_the_article(name: str) -> None:
    found = article(
        f"<div><h1>{TITLE}</h1>{BODY}<div class='{name}'><span>来源：县农业农村局</span><span>发布时间：2020-04-19 08:00</span></div></div>"
        "<div class='footer'>版权所有 更新日期：2020-12-01 发布时间：2020-12-02 技术支持</div>"
    )
    assert (found.published, found.origin) == (DAY, "县农业农村局")


def test_a_day_of_the_foot_of_the_site_is_none_of_the_article() -> None:
    found = article(
        f"<h1>{TITLE}</h1>{BODY}<div class='footer'><p>主办单位：县政府</p><p>发布时间：2020-12-02</p><p>ICP备1号</p></div>"
    )
    assert found.published is None


def test_a_day_and_an_office_each_in_brackets() -> None:
    found = article(f"<h2>{TITLE}</h2><div>[ 2020.04.19 ]　[ 市公安局交警支队 ]</div>{BODY}")
    assert found.published == DAY


# ---------------------------------------------------------------- titles


def test_the_title_stands_above_the_line_that_holds_the_day() -> None:
    found = article(
        f"<table><tr><td>发布机构：</td><td>市国土局</td><td>发文日期：</td><td>2020-04-05</td></tr></table>"
        f"<div><strong class='red_title'>{TITLE}</strong></div><div>发布时间：2020-04-19　来源：市国土局</div>{BODY}",
        title="澄湖市国土资源局",
    )
    assert (found.title, found.published) == (TITLE, DAY)


@pytest.mark.parametrize("name", ["vF_detail_header", "article-header", "news_head"])
def test_the_head_of_an_article_is_not_that_of_the_site(name: str) -> None:
    title = "中心校路灯采购项目中标结果公告"
    found = article(
        f"<div class='{name}'><h2>{title}</h2><p><span>2020年04月19日 17:52</span> 来源：<span></span>【打印】</p></div>"
        f"<table><tr><td>采购项目名称</td><td>中心校路灯采购项目</td></tr></table>{BODY}",
        title=f"{title}_政府采购网",
    )
    assert (found.title, found.published) == (title, DAY)


# ---------------------------------------------------------------- sources


@pytest.mark.parametrize(
    "main",
    [
        # A clock further up.
        "<div>当前时间：2020年12月28日 <span>晴</span></div><h1>{t}</h1><div><span>发布时间：2020-04-19</span><span>更新时间：2020-06-01</span><span>来源：市科技局</span></div>{b}",
        # Sizes of letters between.
        "<h1>{t}</h1><div><span>发布日期：2020-04-19</span><span>浏览次数：</span><span>字号：[ <a href='javascript:a()'>大</a> <a href='javascript:b()'>中</a> <a href='javascript:c()'>小</a> ]</span></div><div>信息来源：<!--a-->市科技局<!--b--></div>{b}",
        # The day in the index, the source in the line below the title.
        "<table><tr><th>发布机构：</th><td>市科技局</td><th>发布日期：</th><td>2020-04-19</td></tr><tr><th>主题分类：</th><td>科技</td><th>生效日期：</th><td>2020-05-01</td></tr></table><h1>{t}</h1><div><span>发布日期：2020-04-19 16:40</span><span>来源：市科技局</span></div>{b}",
    ],
)
def test_the_source_is_found_where_the_line_of_the_article_names_it(main: str) -> None:
    found = article(main.format(t=TITLE, b=BODY))
    assert (found.published, found.origin) == (DAY, "市科技局")


# ---------------------------------------------------------------- days of something else


@pytest.mark.parametrize("label", ["开标时间", "会议时间", "公示截止日期"])
def test_the_day_of_another_event_in_a_cell_of_its_own_is_none_of_the_article(label: str) -> None:
    table = f"<table><tr><td>来源：</td><td>市公共资源中心</td><td>{label}：</td><td>2020-07-09</td></tr></table>"
    assert article(f"<h1>{TITLE}</h1>{table}{BODY}").published is None


def test_the_day_a_letter_was_sent_in_a_cell_of_its_own_counts() -> None:
    table = (
        "<table><tr><td>来源：</td><td>网站</td><td>提交时间：</td><td>2020-04-19</td></tr></table>"
    )
    assert article(f"<h1>{TITLE}</h1>{table}{BODY}").published == DAY


# ---------------------------------------------------------------- <title> names the site alone

HEADS = ("<h1>{}</h1>", "<h2>{}</h2>", "<div class='title'>{}</div>", "<p class='bt'>{}</p>")
RELATED = "<ul><li><a href='/x/t20200501_1.html'>燃气管理办法解读材料</a><span>2020-05-01</span></li><li><a href='/x/t20200503_2.html'>燃气安全检查全面铺开</a><span>2020-05-03</span></li></ul>"
MADE = "<ul><li><b>索引号：</b>0001</li><li><b>成文日期：</b>2020年04月12日</li></ul>"


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "line",
    [
        "2020-04-19",
        "[2020-04-19]",
        "【字体：<a>大</a> <a>中</a> <a>小</a>】<span>时间：2020-04-19</span>",
    ],
)
@pytest.mark.parametrize("around", ["{}", MADE + "{}", "{}" + RELATED])
def test_title_and_day_where_the_page_is_called_as_its_site(
    head: str, line: str, around: str
) -> None:
    main = around.format(f"<div>{head.format(TITLE)}<div>{line}</div>{BODY}</div>")
    found = article(main, title="某县人民政府")
    assert (found.title, found.published) == (TITLE, DAY)


def test_a_title_in_two_elements_of_one_make() -> None:
    lines = "<div class='t'>城镇燃气管理</div><div class='t'>办法政策解读</div>"
    found = article(f"{lines}<div>发布时间：2020-04-19</div>{BODY}", title=f"{TITLE}_某县人民政府")
    assert found.title == TITLE


def test_the_day_an_article_was_entered_goes_before_that_of_its_last_change() -> None:
    line = "<div>创建时间：2020-04-19 更新时间：2020-06-30</div>"
    assert article(f"<h1>{TITLE}</h1>{line}{BODY}").published == DAY


@pytest.mark.parametrize(
    "said",
    [
        "<p>来源：县统计局 浏览次数：20200419</p>",
        "<p>来源：县水利局　有效期至：2020-12-31</p>",
        "<p>来源：县统计局 数据截至2020-03-31</p>",
        "<p>公示时间：2020-04-20至2020-04-26</p>",
        "<p>会议时间：2020-04-20 09:00</p><p>来源：县政府办</p>",
        "<table><tr><td>招标人</td><td>县住建局</td></tr><tr><td>来源</td><td>交易中心</td><td>开标时间</td><td>2020-05-20 09:30</td></tr></table>",
        "<table><tr><td>发布机构</td><td>县政府</td><td>生效日期</td><td>2020-05-01</td></tr></table>",
    ],
)
def test_days_of_other_things_are_none_of_the_article(said: str) -> None:
    assert article(f"<h1>{TITLE}</h1>{said}{BODY}").published is None


def test_a_short_article_without_any_list_has_the_day_below_its_headline() -> None:
    title = "老旧小区加装电梯突破五百部"
    body = "<p>近日，有关部门召开会议部署工作。</p><p>会议要求压实责任。</p>"
    main = f"<h2>{title}</h2><p>(2020年4月19日)</p><div>{body}</div>"
    found = article(main, title=f"{title}-某市纪委监委网站", path="/n2236/u1ai79715.html")
    assert (found.title, found.published) == (title, DAY)


# ---------------------------------------------------------------- the index of a document

FIELDS = (
    ("索 引 号", "0001/2020-11"),
    ("生效日期", "2020-05-01"),
    ("成文日期", "2020年04月12日"),
    ("发文字号", "政办〔2020〕11号"),
    ("发布日期", "2020年04月19日"),
    ("废止日期", ""),
)
CELL = "<tr><td>{}</td><td>{}</td></tr>"


@pytest.mark.parametrize(
    ("form", "around"),
    [
        (CELL, "<table>{}</table>"),
        ("<tr><th>{}</th><td>{}</td></tr>", "<table>{}</table>"),
        ("<tr><td><p>{}：</p></td><td><p>{}</p></td></tr>", "<table>{}</table>"),
        ("<tr><td>【{}】{}</td></tr>", "<table>{}</table>"),
        ("<tr><td>[ {} ]</td><td>{}</td></tr>", "<table>{}</table>"),
        ("<li><b>{}：</b><span>{}</span></li>", "<ul>{}</ul>"),
        ("<li><span>{}</span><em>{}</em></li>", "<ul>{}</ul>"),
        ("<dt>{}</dt><dd>{}</dd>", "<dl>{}</dl>"),
        ("<div><span>{}</span><span>{}</span></div>", "<div>{}</div>"),
        ("{}：{}<br>", "<div>{}</div>"),
    ],
)
@pytest.mark.parametrize("title", [f"{TITLE}-某县人民政府", "某县人民政府"])
@pytest.mark.parametrize("is_above", [True, False])
def test_the_day_of_publication_among_those_of_an_index(
    form: str, around: str, title: str, is_above: bool
) -> None:
    index = around.format("".join(form.format(*field) for field in FIELDS))
    head = f"<div class='tit'>{TITLE}</div>"
    found = article((index + head if is_above else head + index) + BODY, title=title)
    assert (found.title, found.published) == (TITLE, DAY)


def test_a_title_that_the_page_does_not_repeat_is_without_the_site_behind_its_dash() -> None:
    found = article(f"<div>发布时间：2020-04-19</div>{BODY}", title=f"{TITLE}-某县人民政府")
    assert found.title == TITLE
    years = "全县2021-2025年发展规划纲要"
    assert article(f"<div>发布时间：2020-04-19</div>{BODY}", title=years).title == years


def test_a_foot_that_no_name_marks_is_no_line_of_a_short_article() -> None:
    foot = "<div>版权所有：某县人民政府 更新日期：2020-12-27 备案号：赣ICP备1号</div>"
    found = article(
        f"<h1>{TITLE}</h1><p>来源：县水利局　有效期至：2021-12-31</p><p>请认真执行。</p>{foot}"
    )
    assert found.published is None


def test_the_value_of_a_cell_is_no_day_below_the_headline() -> None:
    table = "<table><tr><td>报名开始</td><td>2020-04-20</td></tr><tr><td>考试时间</td><td>2020-05-09</td></tr></table>"
    assert article(f"<h1>{TITLE}</h1>{table}{BODY}", title="某县人民政府").published is None


@pytest.mark.parametrize(
    "name",
    [
        "发布时间",
        "发布日期",
        "发表时间",
        "公布日期",
        "公开时间",
        "公开日期",
        "发文时间",
        "上传时间",
        "录入时间",
        "添加时间",
        "创建时间",
        "信息时间",
        "时间",
        "日期",
        "更新时间",
        "发稿时间",
        "刊发时间",
        "编辑时间",
        "挂网时间",
        "公告时间",
        "公示日期",
        "信息发布时间",
        "首次发布时间",
        "日\u3000期",
        "发\u3000布\u3000时\u3000间",
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "<div>{}：2020-04-19　来 源：县政府办</div>",
        "<div><span>{}：</span><span>2020-04-19</span></div>",
    ],
)
def test_the_names_that_offices_give_the_day(name: str, form: str) -> None:
    assert article(f"<h1>{TITLE}</h1>{form.format(name)}{BODY}").published == DAY


@pytest.mark.parametrize("to", ["至", "—", " 到 "])
def test_the_first_day_of_a_display_is_no_day_of_publication(to: str) -> None:
    line = f"<p>来源：县人社局　公示时间：2020-04-20{to}2020-04-26</p>"
    assert article(f"<h1>{TITLE}</h1>{line}{BODY}").published is None
