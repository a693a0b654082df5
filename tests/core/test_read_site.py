"""A small site, page by page: which columns it has and what is said of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from read_tools import exchange, read
from site_facts import WINDOWS, facts

from xuncha.checks.columns.state import ColumnState, standing
from xuncha.checks.labels.check import observe as observe_labels
from xuncha.facts import (
    Certainty,
    Column,
    ColumnKind,
    DateSource,
    DeclaredColumn,
    Outcome,
    Site,
)
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page
from xuncha.read.site import SiteReading, read_site

AS_OF = date(2020, 12, 28)
SITE = "http://www.qinghe-sl.gov.cn"
MENU = (
    ("/gzdt/", "工作动态"),
    ("/tzgg/", "通知公告"),
    ("/zcwj/", "政策文件"),
    ("/ghjh/", "规划计划"),
    ("/jgzn/", "机构职能"),
)


def page(path: str, title: str, main: str, menu: Sequence[tuple[str, str]] = MENU) -> Page:
    links = "".join(f'<li><a href="{url}">{name}</a></li>' for url, name in menu)
    crumb = (
        f'<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="{path}">{title}</a></div>'
    )
    html = (
        f"<html><head><title>{title}-青禾县水利局</title></head><body>"
        f'<div class="nav"><ul><li><a href="/">首页</a></li>{links}</ul></div>'
        f"{crumb if path != '/' else ''}<div class='main'>{main}</div>"
        '<div class="footer">主办:青禾县水利局</div></body></html>'
    )
    return read(SITE + path, html, AS_OF)


def items(prefix: str, days: Sequence[str]) -> str:
    rows = "".join(
        f'<li><a href="{prefix}{n}.html">县水利局的信息标题{prefix[1:-1]}第{n}条</a><span>{day}</span></li>'
        for n, day in enumerate(days)
    )
    return f"<ul class='list'>{rows}</ul>"


def site(
    *pages: Page,
    home: Page | None = None,
    declared: Sequence[DeclaredColumn] = (),
    failures: Mapping[str, Outcome] | None = None,
) -> SiteReading:
    home = home or page("/", "青禾县水利局", items("/gzdt/", ["12-26", "12-20"]))
    return read_site(Site(url=SITE + "/"), (home, *pages), home, declared, AS_OF, failures or {})


def column(reading: SiteReading, name: str) -> Column:
    found = [column for column in reading.columns if column.name == name]
    assert len(found) == 1, [column.name for column in reading.columns]
    return found[0]


def test_a_list_column_with_its_newest_day() -> None:
    listing = page(
        "/tzgg/", "通知公告", items("/tzgg/", ["2018-03-01", "2020-11-05", "2020-10-01"])
    )
    found = column(site(listing), "通知公告")
    assert (found.kind, found.items, found.newest) == (ColumnKind.NOTICE, 3, date(2020, 11, 5))
    assert (found.date_source, found.is_list, found.blank) == (DateSource.LIST, True, False)
    assert found.first_level
    assert found.url == SITE + "/tzgg/"


def test_days_after_the_time_point_do_not_count() -> None:
    listing = page("/tzgg/", "通知公告", items("/tzgg/", ["2021-01-05", "2020-06-01"]))
    assert column(site(listing), "通知公告").newest == date(2020, 6, 1)
    only_later = page("/tzgg/", "通知公告", items("/tzgg/", ["2021-01-05", "2021-01-01"]))
    assert column(site(only_later), "通知公告").newest == date(2021, 1, 1)


def test_later_pages_are_folded_into_their_column() -> None:
    first = page(
        "/tzgg/",
        "通知公告",
        items("/tzgg/", ["2020-11-05", "2020-10-01"])
        + "<script>createPageHTML(2, 0, 'index', 'html')</script>",
    )
    second = page("/tzgg/index_1.html", "通知公告", items("/tzgg/x", ["2020-09-01", "2020-08-01"]))
    reading = site(first, second)
    assert column(reading, "通知公告").items == 4
    assert column(reading, "通知公告").newest == date(2020, 11, 5)


def test_one_list_under_two_addresses_counts_once() -> None:
    rows = items("/tzgg/", ["2020-11-05", "2020-10-01"])
    reading = site(page("/tzgg/", "通知公告", rows), page("/tzgg/index.html", "通知公告", rows))
    assert column(reading, "通知公告").items == 2


def cut_short(path: str, title: str, main: str) -> Page:
    whole = f"<div class='nav'><a href='/'>首页</a></div><h1>{title}</h1>{main}"
    arrived = exchange(SITE + path, whole)
    return read_page(replace(arrived, notes=("body_truncated: transfer closed",)), AS_OF)


def test_a_body_cut_short_is_neither_blank_nor_stale() -> None:
    empty = column(site(cut_short("/ghjh/", "规划计划", "<ul></ul>")), "规划计划")
    assert (empty.blank, empty.unreadable) == (False, "网页内容没有接收完整")
    old = column(
        site(cut_short("/tzgg/", "通知公告", items("/tzgg/", ["2017-01-05"] * 3))), "通知公告"
    )
    assert (old.newest, old.unreadable) == (date(2017, 1, 5), "网页内容没有接收完整")
    assert standing(old, WINDOWS, AS_OF).state is ColumnState.UNKNOWN
    new = column(
        site(cut_short("/tzgg/", "通知公告", items("/tzgg/", ["2020-12-05"] * 3))), "通知公告"
    )
    assert standing(new, WINDOWS, AS_OF).state is ColumnState.FRESH
    home = read_page(
        replace(
            exchange(SITE + "/", items("/gzdt/", ["2017-12-26"])), notes=("body_truncated: size",)
        ),
        AS_OF,
    )
    assert site(home=home).home_updates.unreadable == "网页内容没有接收完整"


def test_what_a_cut_page_does_not_show_is_not_missing() -> None:
    guide = "<p>事项名称:取水许可</p><p>设定依据:《水法》第七条</p><p>办理条件:依法登记的单位</p>"
    whole = page("/bszn/1.html", "办事指南", guide).guide
    cut = cut_short("/bszn/1.html", "办事指南", guide).guide
    assert whole is None or whole.readable
    assert cut is None or not cut.readable


def test_a_topic_keeps_its_columns() -> None:
    crumb = '当前位置：<a href="/">首页</a> &gt; <a href="/zt/">专题专栏</a> &gt; 工作动态'
    rows = items("/zt/", ["2019-11-05", "2019-10-01"])
    html = f"<div class='wz'>{crumb}</div><div class='main'>{rows}</div>"
    topic = read(SITE + "/zt/gzdt/", html, AS_OF)
    found = [one for one in site(topic).columns if one.url.endswith("/zt/gzdt/")]
    assert [one.kind for one in found] == [ColumnKind.SPECIAL]


def test_a_blank_column_that_links_to_itself_is_blank() -> None:
    tab = "<h2><a href='/ghjh/'>规划计划</a></h2><ul></ul><p>共 0 条 当前第 1 / 1 页</p>"
    assert column(site(page("/ghjh/", "规划计划", tab)), "规划计划").blank


def test_the_home_page_under_another_address_is_no_column() -> None:
    main = items("/gzdt/", ["12-26", "12-20", "12-19"])
    home, copy = (
        page("/", "青禾县水利局", main),
        read(
            SITE + "/index-1.htm",
            f"<title>青禾县水利局-青禾县水利局</title><div>{main}</div>",
            AS_OF,
        ),
    )
    assert copy.items
    assert not [one for one in site(copy, home=home).columns if "index-1" in one.url]


def test_a_front_page_of_a_part_is_as_new_as_its_newest_block() -> None:
    blocks = "".join(
        f"<div class='b{n}'><h3>第{n}块</h3>{items(f'/czxx/{n}/', days)}</div>"
        for n, days in enumerate((["2018-01-02", "2018-01-01"], ["2020-12-01", "2020-11-01"]))
    )
    assert column(site(page("/zcwj/", "政策文件", blocks)), "政策文件").newest == date(2020, 12, 1)


def test_a_row_of_links_of_its_own_is_content() -> None:
    offices = "".join(f"<li><a href='/bm/{n}/'>县第{n}办公室</a></li>" for n in range(12))
    listing = page("/ghjh/", "规划计划", f"<ul>{offices}</ul><ul class='list'></ul>")
    assert not column(site(listing), "规划计划").blank


def test_a_blank_column_needs_an_empty_list_and_nothing_else() -> None:
    blank = page("/ghjh/", "规划计划", "<h1>规划计划</h1><ul></ul>")
    assert column(site(blank), "规划计划").blank
    worded = page("/ghjh/", "规划计划", "<h1>规划计划</h1><div><p>暂无相关信息!</p></div>")
    assert column(site(worded), "规划计划").blank


def test_what_only_looks_blank_is_not() -> None:
    article = "水利局主要职责是:" + "负责全县水利规划、建设与管理工作。" * 10
    for main in (
        f"<h1>规划计划</h1><ul></ul><div><p>{article}</p></div>",
        "<h1>规划计划</h1><ul></ul><iframe src='/list.do'></iframe>",
        "<h1>规划计划</h1><ul></ul><script src='/label/88.js?num=4'></script>",
        "<h1>规划计划</h1><ul id='data'></ul><script>$.get('/api',function(r){$('#data').html(r)})</script>",
        "<h1>规划计划</h1><ul></ul><div class='pages'>共 12 条 第 1/2 页</div>",
        "<h1>规划计划</h1><ul><li v-for='x in list'>{{x.title}}</li></ul>",
        "<h1>规划计划</h1><ul></ul><p>系统维护中,请稍后访问</p>",
        "<h1>规划计划</h1><ul></ul><div><a href='javascript:;'>青禾县水利发展五年规划全文</a></div>",
        "<h1>规划计划</h1><ul></ul><p><img src='/upload/ghjh-2020.jpg'></p>",
        "<h1>规划计划</h1><ul></ul><p>您访问的页面不存在或已删除</p>",
    ):
        found = column(site(page("/ghjh/", "规划计划", main)), "规划计划")
        assert not found.blank, main


def test_an_unread_list_is_unknown_with_its_reason() -> None:
    script = page("/ghjh/", "规划计划", "<ul id='d'></ul><script>$.post('/api',f);$('#d')</script>")
    assert "脚本" in column(site(script), "规划计划").unreadable


def test_a_column_that_did_not_open_is_unknown() -> None:
    failures = {SITE + "/zcwj/": Outcome.TIMEOUT}
    found = column(site(failures=failures), "政策文件")
    assert found.unreadable == "栏目页没有打开:超过时限没有响应"
    assert (found.items, found.blank) == (0, False)
    failed = read_page(exchange(SITE + "/zcwj/", "", outcome=Outcome.SERVER_ERROR), AS_OF)
    assert column(site(failed), "政策文件").unreadable == "栏目页没有打开:服务器出错(5xx)"


def test_items_without_any_day_are_not_unreadable_where_an_article_was_read() -> None:
    names = [f"青禾县水利工程管理办法之{n}" for n in range(5)]
    rows = "".join(
        f'<li><a href="/zcwj/content_{n}.html">{name}</a></li>' for n, name in enumerate(names)
    )
    listed = page("/zcwj/", "政策文件", f"<ul>{rows}</ul>")
    article = page(
        "/zcwj/content_0.html", names[0], "<p>第一条 为了加强水利工程管理,制定本办法。</p>"
    )
    found = column(site(listed, article), "政策文件")
    assert (found.items, found.newest, found.unreadable) == (5, None, "")
    assert found.is_list
    # 未注明信息发布时间的视为不更新: whether an article notes one, its own page says.
    assert "没有读到" in column(site(listed), "政策文件").unreadable


def test_undated_items_take_the_day_of_their_article() -> None:
    rows = "".join(
        f'<li><a href="/zcwj/content_{n}.html">青禾县水利工程管理办法之{n}</a></li>'
        for n in range(5)
    )
    text = "为加强水利工程管理,根据有关法律法规,结合本县实际,制定本办法。" * 5
    article = page(
        "/zcwj/content_3.html", "政策文件", f"<h1>办法</h1><p>发布时间：2020-05-04</p><p>{text}</p>"
    )
    found = column(site(page("/zcwj/", "政策文件", f"<ul>{rows}</ul>"), article), "政策文件")
    assert (found.newest, found.date_source) == (date(2020, 5, 4), DateSource.ARTICLE)


def test_the_article_corrects_a_guessed_year() -> None:
    text = "县水利局组织技术人员对全县在建工程逐一开展检查。" * 5
    article = page(
        "/gzdt/0.html", "工作动态", f"<h1>检查</h1><p>发布时间：2018-12-26</p><p>{text}</p>"
    )
    listing = page("/gzdt/", "工作动态", items("/gzdt/", ["12-26", "12-20"]))
    reading = site(listing, article)
    assert reading.home_updates.items[0].published == date(2018, 12, 26)


def test_one_article_is_a_column_but_no_list() -> None:
    text = "县水利局负责全县水利规划、建设与管理工作,内设五个科室。" * 5
    article = page(
        "/jgzn/", "机构职能", f"<h1>机构职能</h1><p>发布时间：2015-01-04</p><p>{text}</p>"
    )
    found = column(site(article), "机构职能")
    assert (found.is_list, found.blank, found.unreadable) == (False, False, "")
    assert found.kind is ColumnKind.ORGANISATION


def test_a_stub_is_a_directory_and_its_target_a_column_of_its_own() -> None:
    stub = read(
        SITE + "/gzdt/",
        '<html><head><meta http-equiv="refresh" content="0;url=./yw/"></head></html>',
    )
    target = page("/gzdt/yw/", "业务要闻", items("/gzdt/yw/", ["2020-12-01", "2020-11-01"]))
    reading = site(stub, target)
    assert not column(reading, "工作动态").is_list
    assert column(reading, "业务要闻").newest == date(2020, 12, 1)


def test_other_hosts_are_no_columns() -> None:
    menu = (*MENU, ("http://www.qinghe.gov.cn/zwgk/", "县政府信息公开"))
    home = page("/", "青禾县水利局", items("/gzdt/", ["12-26", "12-20"]), menu)
    assert "县政府信息公开" not in {found.name for found in site(home=home).columns}


def test_a_list_that_stands_on_every_page_belongs_to_none() -> None:
    frame = f"<div class='box'><h3>热点</h3>{items('/rd/', ['2020-12-27', '2020-12-26'])}</div>"
    names = (("/tzgg/", "通知公告"), ("/zcwj/", "政策文件"), ("/gzdt/", "工作动态"))
    pages = [page(path, name, f"<ul></ul>{frame}") for path, name in names]
    reading = site(*pages)
    for _, name in names:
        assert column(reading, name).newest is None
        assert column(reading, name).blank


def test_the_declared_table_rules() -> None:
    rows = [
        DeclaredColumn(SITE, "水利要闻", SITE + "/gzdt/", "news", 14),
        DeclaredColumn(SITE, "水价公示", SITE + "/sj/", "通知公告", None),
    ]
    listing = page("/gzdt/", "工作动态", items("/gzdt/", ["2020-12-20", "2020-12-01"]))
    reading = site(listing, declared=rows)
    declared = column(reading, "水利要闻")
    assert (declared.declared, declared.period_days, declared.kind) == (True, 14, ColumnKind.NEWS)
    missing = column(reading, "水价公示")
    assert missing.unreadable
    assert missing.kind is ColumnKind.NOTICE


def test_archived_columns_say_so() -> None:
    menu = (*MENU, ("/gd/", "历史专题归档"))
    home = page("/", "青禾县水利局", items("/gzdt/", ["12-26", "12-20"]), menu)
    old = page("/gd/", "历史专题归档", items("/gd/", ["2012-01-01", "2011-01-01"]), menu)
    assert column(site(old, home=home), "历史专题归档").archived


def test_home_updates_are_one_an_address() -> None:
    twice = (
        items("/gzdt/", ["12-26", "12-20"]) + "<h3>图片</h3>" + items("/gzdt/", ["12-26", "12-20"])
    )
    reading = site(home=page("/", "青禾县水利局", twice))
    assert len(reading.home_updates.items) == 2
    assert not reading.home_updates.navigation_only


def test_a_list_under_two_spellings_of_its_address_is_one_column() -> None:
    menu = (("/List.aspx?ID=3", "通知公告"), ("/LIST.aspx?id=3", "通知公告"), *MENU[:1])
    rows = items("/tzgg/", ["2017-12-26", "2017-12-20"])
    lists = [page(path, "通知公告", rows, menu) for path, _ in menu[:2]]
    home = page("/", "青禾县水利局", items("/gzdt/", ["12-26", "12-20"]), menu)
    reading = site(*lists, home=home)
    assert [one.name for one in reading.columns].count("通知公告") == 1
    other = page("/LIST.aspx?id=3", "通知公告", items("/gsgg/", ["2017-12-26", "2017-12-20"]), menu)
    reading = site(lists[0], other, home=home)
    assert [one.name for one in reading.columns].count("通知公告") == 2


def test_the_months_of_a_calendar_are_no_columns() -> None:
    months = "<p>2020年12月</p><table><tr><td>1</td><td>2</td></tr></table>"
    menu = (*MENU, ("/rl.aspx?y=2020&m=11", "上月"), ("/rl.aspx?y=2021&m=1", "下一个月"))
    home = page("/", "青禾县水利局", items("/gzdt/", ["12-26", "12-20"]), menu)
    reading = site(page("/rl.aspx?y=2020&m=11", "活动日历", months, menu), home=home)
    assert not {"上月", "下一个月"} & {one.name for one in reading.columns}


def framed_home(*frames: str) -> Page:
    inside = "".join(f"<frame src='{one}'>" for one in frames)
    html = f"<html><head><title>青禾县水利局</title></head><frameset>{inside}</frameset></html>"
    return read_page(exchange(SITE + "/", html), AS_OF)


def test_a_home_page_of_frames_is_what_its_frames_show() -> None:
    left = page("/left.html", "", "<p>导航</p>")
    main = page("/main.html", "青禾县水利局", items("/gzdt/", ["2020-12-26", "2020-12-20"]))
    listing = page("/gzdt/", "工作动态", items("/gzdt/", ["2020-12-26", "2020-12-20"]))
    reading = site(left, main, listing, home=framed_home("/left.html", "/main.html"))
    assert len(reading.home_updates.items) == 2
    assert not reading.home_updates.unreadable
    assert column(reading, "工作动态").first_level


def test_a_frame_that_was_not_read_leaves_the_home_page_open() -> None:
    main = page("/main.html", "青禾县水利局", items("/gzdt/", ["2017-12-26"]))
    reading = site(main, home=framed_home("/gone.html", "/main.html"))
    assert "框架" in reading.home_updates.unreadable


def test_a_home_page_without_entries_or_ways_in_proves_no_lack_of_updates() -> None:
    stranger = "<html><body><h1>welcome</h1><a href='http://x.example.com/'>more</a></body></html>"
    home = read_page(exchange(SITE + "/", stranger), AS_OF)
    assert "没有通向本站" in site(home=home).home_updates.unreadable


def test_a_home_page_of_entrances_counts_the_second_level() -> None:
    home = page("/", "青禾县水利局", "<p>欢迎</p>")
    listing = page("/gzdt/", "工作动态", items("/gzdt/", ["2020-12-20", "2020-12-01"]))
    reading = site(listing, home=home)
    assert reading.home_updates.navigation_only
    assert [found.published for found in reading.home_updates.items] == [
        date(2020, 12, 20),
        date(2020, 12, 1),
    ]


def test_a_scripted_home_page_is_unreadable_not_stale() -> None:
    home = read(
        SITE + "/", "<html><body><div id='app'></div><script src='/app.js'></script></body></html>"
    )
    reading = site(home=home)
    assert reading.home_updates.unreadable
    assert reading.home_updates.items == ()


def test_a_home_page_read_in_part_is_not_called_stale() -> None:
    scripted = "<ul id='tz'></ul><script>$.get('/api',function(r){$('#tz').html(r)})</script>"
    few = page("/", "青禾县水利局", items("/gzdt/", ["12-26", "11-20"]) + scripted)
    assert site(home=few).home_updates.unreadable
    many = page("/", "青禾县水利局", items("/gzdt/", ["12-26"] * 12) + scripted)
    assert not site(home=many).home_updates.unreadable


def test_the_order_of_columns_does_not_depend_on_hashes() -> None:
    pages = [page(path, name, items(path, ["2020-12-20", "2020-12-01"])) for path, name in MENU]
    assert [found.name for found in site(*pages).columns] == [name for _, name in MENU]


def test_the_frame_of_a_site_of_two_pages_is_still_a_frame() -> None:
    blank = page("/ghjh/", "规划计划", "<ul></ul><img src='/images/logo.png'>")
    home = page(
        "/", "青禾县水利局", items("/gzdt/", ["12-26", "12-20"]) + "<img src='/images/logo.png'>"
    )
    assert column(site(blank, home=home), "规划计划").blank


def test_a_short_list_shown_in_many_places_stays_its_columns() -> None:
    rows = items("/tzgg/", ["2020-12-20", "2020-12-01"])
    listing = page("/tzgg/", "通知公告", rows)
    others = [
        page(path, name, f"<ul class='b'></ul><div class='right'><h3>通知</h3>{rows}</div>")
        for path, name in (("/zcwj/", "政策文件"), ("/gzdt/", "工作动态"), ("/ghjh/", "规划计划"))
    ]
    reading = site(listing, *others)
    assert column(reading, "通知公告").newest == date(2020, 12, 20)
    assert column(reading, "政策文件").newest is None


def stub(path: str, target: str) -> Page:
    meta = f'<meta http-equiv="refresh" content="0;url={target}">'
    return read(SITE + path, f"<html><head>{meta}</head><body></body></html>", AS_OF)


def test_a_directory_that_leads_on_under_another_name_of_the_site_is_a_column() -> None:
    # The site moved to another domain; its stubs still name the old one.
    menu = (*MENU, ("/zwgk/", "政务公开"))
    home = page("/", "青禾县水利局", items("/gzdt/", ["12-26"]), menu)
    below = page("/zwgk/fdzd/", "法定主动公开", items("/zwgk/fdzd/", ["2020-11-05"]), menu)
    old = stub("/zwgk/", "http://old.qinghe-shuili.gov.cn/zwgk/fdzd/")
    found = column(site(old, below, home=home), "政务公开")
    assert not found.is_list
    assert not found.blank


def test_a_stub_that_leaves_the_site_is_no_column() -> None:
    menu = (*MENU, ("/zwfw/", "政务服务"))
    home = page("/", "青禾县水利局", items("/gzdt/", ["12-26"]), menu)
    reading = site(stub("/zwfw/", "http://zwfw.example.gov.cn/qinghe/"), home=home)
    assert "政务服务" not in [one.name for one in reading.columns]


def test_a_collection_of_links_to_other_sites_is_no_column() -> None:
    menu = (*MENU, ("/zqdh/", "站群导航"))
    home = page("/", "青禾县水利局", items("/gzdt/", ["12-26"]), menu)
    tiles = "".join(f'<a href="http://s{n}.gov.cn/">县{n}局</a>' for n in range(9))
    reading = site(page("/zqdh/", "站群导航", tiles, menu), home=home)
    assert "站群导航" not in [one.name for one in reading.columns]


def article(path: str, day: str, label: str = "") -> Page:
    meta = f'<meta name="PubDate" content="{label}">' if label else ""
    body = (
        f"<h1>县水利局的信息标题</h1><p>发布时间:{day} 来源:县水利局</p><p>{'正文内容。' * 30}</p>"
    )
    return read(
        SITE + path,
        f"<html><head><title>信息</title>{meta}</head><body>{body}</body></html>",
        AS_OF,
    )


def test_a_list_and_its_articles_that_show_different_days() -> None:
    listing = page("/tzgg/", "通知公告", items("/tzgg/", ["2020-11-05", "2020-10-01", "10-02"]))
    pages = (
        article("/tzgg/0.html", "2020-11-03"),
        article("/tzgg/1.html", "2020-10-01"),
        article("/tzgg/2.html", "2019-10-02"),
    )
    apart = column(site(listing, *pages), "通知公告").dates_apart
    assert apart is not None
    assert (apart.items, apart.in_list, apart.on_page) == (
        1,
        date(2020, 11, 5),
        date(2020, 11, 3),
    )


def test_the_day_that_an_article_shows_stands_beside_its_label() -> None:
    reading = site(article("/tzgg/0.html", "2020-11-03", "2020-11-05 09:00"))
    (labels,) = [one for one in reading.labels if one.url.endswith("/tzgg/0.html")]
    assert labels.published == date(2020, 11, 3)
    seen = observe_labels(facts(labels=reading.labels), WINDOWS)
    (apart,) = [one for one in seen if one.name == "pubdate_apart"]
    assert apart.certainty is Certainty.SUSPECTED
    assert dict(apart.detail) == {"pages": 1, "label_day": "2020-11-05", "shown": "2020-11-03"}
