"""What the ordinary sites of the fifth series brought to light, cause by cause."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts
from test_read_site import AS_OF, MENU, SITE, column, items, page, site, stub

from xuncha.checks.columns.state import ColumnState, standing
from xuncha.checks.identity.check import observe as observe_identity
from xuncha.checks.labels.check import observe as observe_labels
from xuncha.facts import Certainty, ColumnKind
from xuncha.read.pagefacts import Page
from xuncha.read.site import SiteReading


@pytest.mark.parametrize("target", ["/col/13/index.html", "/list.aspx?id=13"])
def test_a_column_whose_menu_entry_sends_on_to_its_list_is_that_list(target: str) -> None:
    """栏目改版以后旧地址自动转到新地址:它的内容就是转到的列表。"""
    listing = page(target, "通知公告", items("/art/", ["2019-03-01", "2018-11-05"]))
    found = column(site(stub("/tzgg/", target), listing), "通知公告")
    assert (found.is_list, found.items, found.newest) == (True, 2, date(2019, 3, 1))


def test_a_survey_column_whose_menu_entry_sends_on_has_the_surveys_of_its_list() -> None:
    menu = (*MENU, ("/wsdc/", "网上调查"))
    rows = "".join(
        f"<li><a href='/yjzj/{n}.html'>关于《第{n}号办法》公开征求意见的公告</a><span>{day}</span></li>"
        for n, day in enumerate(("2020-11-02", "2020-08-03", "2020-05-06"))
    )
    listing = page("/yjzj/", "网上调查", f"<ul>{rows}</ul>", menu)
    home = page("/", "青禾县水利局", items("/gzdt/", ["2020-12-26"]), menu)
    reading = site(stub("/wsdc/", "/yjzj/"), listing, home=home)
    assert column(reading, "网上调查").kind is ColumnKind.SURVEY
    assert len(reading.surveys.items) == 3


def _labelled(page_: str, labels: dict[str, str], inside: str) -> Page:
    site_labels = {
        "SiteName": "青禾县水利局",
        "SiteDomain": "qinghe-sl.gov.cn",
        "SiteIDCode": "3300110001",
    }
    head = "".join(f'<meta name="{k}" content="{v}">' for k, v in (site_labels | labels).items())
    menu = "".join(
        f"<li><a href='{at}'>{name}</a></li>" for at, name in (*MENU, ("/zxxx/", "咨询建议"))
    )
    return read(
        SITE + page_,
        f"<html><head><title>青禾县水利局</title>{head}</head><body><ul class='nav'>{menu}</ul>"
        f"<div class='main'>{inside}</div></body></html>",
        AS_OF,
    )  # fmt: skip


def _letter_pages() -> list[Page]:
    asked = (
        ("孩子转学需要哪些材料", "2020-11-14", "2020-11-20"),
        ("河边堆放垃圾", "2020-10-08", "2020-10-14"),
    )
    cards = "".join(
        f"<div class='zx'><h4><a href='/zxxx/{n}.html'>{title}</a></h4>"
        f"<p>留言时间:{one} 答复时间:{other}</p></div>"
        for n, (title, one, other) in enumerate(asked)
    )
    form = (
        "<form action='/post' method='post'>姓名<input name='xm'>内容<textarea name='nr'></textarea>"
        "<button>提交信件</button></form>"
    )
    of_column = {
        "ColumnName": "咨询建议", "ColumnDescription": "咨询建议栏目", "ColumnKeywords": "咨询",
        "ColumnType": "咨询投诉",
    }  # fmt: skip
    channel = _labelled("/zxxx/", of_column, f"<h2>咨询建议</h2>{form}<div>{cards}</div>")
    letters = [
        _labelled(
            f"/zxxx/{n}.html",
            {"ColumnName": "咨询建议", "ColumnType": "咨询投诉", "ArticleTitle": title,
             "PubDate": f"{one} 09:45", "ContentSource": "办公室"},
            f"<div class='mail'><h2>{title}</h2><p>来信人:王** 来信时间:{one} 09:45</p>"
            f"<div>{title},盼复。</div><div class='reply'><h5>回复信息</h5><p>回复单位:办公室 "
            f"回复时间:{other}</p><p>您好,来信收悉,已列入本月计划,预计近期解决。</p></div></div>",
        )
        for n, (title, one, other) in enumerate(asked)
    ]  # fmt: skip
    return [channel, *letters]


def _letters() -> SiteReading:
    home = _labelled("/", {"ColumnType": "首页"}, items("/gzdt/", ["2020-12-26", "2020-12-20"]))
    return site(*_letter_pages(), home=home)


def test_the_page_of_a_letter_box_is_no_article_that_lacks_its_labels() -> None:
    found = observe_labels(facts(labels=_letters().labels), WINDOWS)
    assert [one.url for one in found if one.name == "label_missing"] == []


def test_a_letter_is_no_article_that_hides_its_source() -> None:
    found = {one.name for one in observe_labels(facts(labels=_letters().labels), WINDOWS)}
    assert not found & {"source_not_shown", "time_not_in_full"}


def test_the_full_time_may_stand_below_a_table_that_gives_the_day_alone() -> None:
    document = read(
        SITE + "/zcwj/12.html",
        "<html><head><title>关于饮水工程的意见</title></head><body><table><tr><th>索 引 号</th>"
        "<td>QH000/2020-00017</td><th>发布机构</th><td>县水利局</td></tr><tr><th>名称</th>"
        "<td>关于饮水工程的意见</td><th>发布日期</th><td>2020-11-05</td></tr></table>"
        "<h1>关于饮水工程的意见</h1><div>发布时间:2020-11-05 09:00 来源:县水利局</div>"
        "<div class='zoom'><p>各乡镇要结合实际制定方案,及时报送进展情况。</p></div></body></html>",
        AS_OF,
    )
    assert document.article is not None
    assert document.article.has_time


def test_the_front_page_of_a_channel_is_not_one_more_stale_column() -> None:
    """新闻中心 shows the lists of its columns: what is stale below it is counted there, once."""
    menu = (*MENU, ("/xwzx/", "新闻中心"))
    names = (("/yw/", "本县要闻"), ("/bmdt/", "部门动态"), ("/jcdt/", "基层动态"))
    blocks = "".join(
        f"<div class='box'><h3><a href='{at}'>{name}</a></h3><a href='{at}'>更多</a>"
        f"{items(at, ['2020-03-05', '2020-03-01', '2020-02-20'])}</div>"
        for at, name in names
    )
    below = [
        page(at, name, items(at, ["2020-03-05", "2020-03-01", "2020-02-20", "2020-01-03"]), menu)
        for at, name in names
    ]
    home = page("/", "青禾县水利局", items("/tzgg/", ["2020-12-26", "2020-12-20"]), menu)
    reading = site(page("/xwzx/", "新闻中心", blocks, menu), *below, home=home)
    stale = [
        one.name
        for one in reading.columns
        if standing(one, WINDOWS, AS_OF).state is ColumnState.STALE
    ]
    assert sorted(stale) == sorted(name for _, name in names)


def test_a_home_page_without_days_counts_the_articles_of_all_its_parts() -> None:
    """首页、列表都不写日期,文章写着:不像列表的一块(滚动图片)也算。"""
    names = (("/gzdt/", "工作动态"), ("/tz/", "通知公告"))
    titles = (
        "全面启动秋粮收储工作",
        "集中开展古树名木保护",
        "安排冬春季疫病防控",
        "启动职业技能培训",
    )
    turning = "<div class='page'>共2页 <b>1</b><a href='index_1.html'>2</a><a href='index_1.html'>下一页</a></div>"
    parts, pages = {}, []
    for at, name in names:
        linked = [(f"{at}show.aspx?id={n}", f"{name[:2]}:{one}") for n, one in enumerate(titles)]
        rows = "".join(f"<li><a href='{url}'>{one}</a></li>" for url, one in linked)
        parts[name] = f"<div class='box'><h3><a href='{at}'>{name}</a></h3><ul>{rows}</ul></div>"
        pages.append(page(at, name, f"<h2>{name}</h2><ul>{rows}</ul>{turning}"))
        pages += [
            page(url, name, f"<h1>{one}</h1><p>发布时间:2020-12-2{n} 09:00 来源:办公室</p>"
                 "<p>各乡镇要结合实际制定方案,及时报送进展情况。参加活动的群众表示,这样方便实用。</p>")
            for n, (url, one) in enumerate(linked)
        ]  # fmt: skip
    pictures = "".join(
        f"<div class='tu'><a href='/gzdt/show.aspx?id={n}'><img src='/{n}.jpg' alt=''></a></div>"
        for n in range(4)
    )
    reading = site(*pages, home=page("/", "青禾县水利局", pictures + parts["通知公告"]))
    assert len([one for one in reading.home_updates.items if one.published]) == 8


def test_the_telephone_of_an_office_that_supervises_is_no_hotline() -> None:
    foot = "<p>主办单位:青禾县市场监督管理局 联系电话:0000-7310000</p>"
    found = read(
        SITE + "/", f"<html><body><p>欢迎</p><div class='footer'>{foot}</div></body></html>"
    )
    assert found.identity.contact == "联系电话:0000-7310000"


def test_entries_that_only_their_addresses_date_count_by_their_articles() -> None:
    """列表不写日期、地址里有日期的,首页上不像列表的一块同样算。"""
    at = [f"/gzdt/202012/t2020122{n}_{n}.html" for n in range(4)]
    titles = (
        "全面启动秋粮收储工作",
        "集中开展古树名木保护",
        "安排冬春季疫病防控",
        "启动职业技能培训",
    )
    rows = "".join(
        f"<li><a href='{url}'>{one}</a></li>" for url, one in zip(at, titles, strict=True)
    )
    articles = [
        page(url, "工作动态", f"<h1>{one}</h1><p>发布时间:2020-12-2{n} 09:00 来源:办公室</p>"
             "<p>各乡镇要结合实际制定方案,及时报送进展情况。参加活动的群众表示,这样方便实用。</p>")
        for n, (url, one) in enumerate(zip(at, titles, strict=True))
    ]  # fmt: skip
    pictures = "".join(
        f"<div><a href='{url}'><img src='/{n}.jpg' alt=''></a></div>" for n, url in enumerate(at)
    )
    turning = "<div class='page'>共2页 <b>1</b><a href='index_1.html'>2</a><a href='index_1.html'>下一页</a></div>"
    listing = page("/gzdt/", "工作动态", f"<h2>工作动态</h2><ul>{rows}</ul>{turning}")
    notices = items("/tzgg/", ["2020-12-26", "2020-12-20"])
    reading = site(listing, *articles, home=page("/", "青禾县水利局", pictures + notices))
    assert len([one for one in reading.home_updates.items if one.published]) == 6


def test_a_column_that_lists_two_guides_without_days_is_not_perhaps_blank() -> None:
    menu = (*MENU, ("/bszn/", "办事指南"))
    names = ("取水许可", "残疾人证办理")
    rows = "".join(f"<li><a href='/bszn/{n}.html'>{one}</a></li>" for n, one in enumerate(names))
    heads = {
        "事项名称": "取水许可", "设定依据": "《便民服务条例》第十二条。", "受理条件": "在本县依法登记的单位和个人。",
        "申请材料": "申请表一份;身份证复印件。", "办理地点": "县政务服务中心一楼。", "办理时间": "工作日上午8:30至12:00。",
        "联系电话": "0000-7311260", "办理流程": "申请、受理、审查、决定。",
    }  # fmt: skip
    table = "".join(f"<tr><td>{one}</td><td>{said}</td></tr>" for one, said in heads.items())
    guides = [
        page(f"/bszn/{n}.html", "办事指南", f"<h1>{one}</h1><table>{table}</table>", menu)
        for n, one in enumerate(names)
    ]
    listing = page("/bszn/", "办事指南", f"<h2>办事指南</h2><ul class='wz'>{rows}</ul>", menu)
    home = page("/", "青禾县水利局", items("/gzdt/", ["2020-12-26"]), menu)
    found = column(site(listing, *guides, home=home), "办事指南")
    assert (found.items, found.unreadable, found.blank) == (2, "", False)


def test_the_page_of_a_letter_box_that_moved_is_no_article_either() -> None:
    """The menu has the old address, which answers with 301; other pages link to the new one."""
    box = next(one for one in _letter_pages() if one.final_url.endswith("/zxxx/"))
    menu = (*MENU, ("/lm/2013/", "咨询建议"))
    home = page("/", "青禾县水利局", items("/gzdt/", ["2020-12-26", "2020-12-20"]), menu)
    reading = site(replace(box, url=SITE + "/lm/2013/"), box, home=home)
    assert column(reading, "咨询建议").url == SITE + "/lm/2013/"
    found = observe_labels(facts(labels=reading.labels), WINDOWS)
    assert [one.url for one in found if one.detail.get("page_kind") == "article"] == []


def _foot(said: str) -> Page:
    entry = (
        "<a href='http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=3300110001'>"
        "<img src='/i/jc.png' alt='政府网站找错'></a>"
    )
    return page("/", "青禾县水利局", f"{items('/gzdt/', ['2020-12-26'])}<div>{said}{entry}</div>")


@pytest.mark.parametrize(
    ("said", "certainty"),
    [
        ("<p>网站标识码:3300110001</p>", None),
        ("<p>编号 3300110001</p>", None),
        ("<p>某ICP备16000321号</p>", Certainty.SUSPECTED),
    ],
)
def test_a_code_that_stands_in_a_link_alone_is_not_shown_to_visitors(
    said: str, certainty: Certainty | None
) -> None:
    """底部功能区至少要列明……网站标识码: 找错入口的链接里带着,不是列明;是不是画在图片里,由人看。"""
    seen = facts(identity=site(home=_foot(said)).identity)
    found = [
        one.certainty
        for one in observe_identity(seen, WINDOWS)
        if one.name == "mark_missing" and one.detail["mark"] == "site_id_code"
    ]
    assert found == ([certainty] if certainty else [])


def test_a_letter_taken_in_is_unanswered_where_others_have_the_day_of_their_answer() -> None:
    head = (
        "<tr><th>序号</th><th>留言标题</th><th>留言日期</th><th>办理状态</th><th>答复日期</th></tr>"
    )
    told = (
        ("学校什么时候招生", "已受理", ""),
        ("下水道堵塞", "已办结", "2020-11-20"),
        ("反映同一件事", "重复信件", ""),
    )
    rows = "".join(
        f"<tr><td>{n}</td><td><a href='/wmly/{n}.html'>{title}</a></td><td>2020-08-03</td>"
        f"<td>{state}</td><td>{day}</td></tr>"
        for n, (title, state, day) in enumerate(told)
    )
    seen = page("/wmly/", "网上信箱", f"<table>{head}{rows}</table>")
    assert [one.is_answered for one in seen.letter_rows] == [False, True, None]
