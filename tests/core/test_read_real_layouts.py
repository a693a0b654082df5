"""Causes that the markup of real sites brought to light (tests/golden/heldout10), lists, columns
and home pages; each on markup of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Site
from xuncha.read.cms.scripts import may_have_script_links, script_links
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.site import SiteReading, read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
MARK = (
    '<p><a href="http://bszs.conac.cn/sitename?method=show&id=13E3812895AA2C4CE053012819AC0001" title="党政机关标识">'
    '<img src="//dcs.conac.cn/image/red.png"></a></p>'
)
MENU = '<ul class="nav"><li><a href="/">首页</a></li>{}</ul>'


def page(main: str, path: str = "/x/", title: str = "信息") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def items(main: str, path: str = "/x/") -> list[tuple[str, date | None]]:
    return [(item.title, item.published) for item in page(main, path).items]


def menu(*entries: tuple[str, str]) -> str:
    return MENU.format("".join(f'<li><a href="{url}">{name}</a></li>' for name, url in entries))


def rows(*entries: tuple[str, str, str]) -> str:
    lines = (f'<li><a href="{h}">{t}</a><span>{d}</span></li>' for t, h, d in entries)
    return f"<ul>{''.join(lines)}</ul>"


def site(*pages: Page) -> SiteReading:
    return read_site(Site(url=HOST + "/"), pages, pages[0], (), AS_OF, {})


def columns(*pages: Page) -> dict[str, Column]:
    return {column.name: column for column in site(*pages).columns}


NEWS = (
    ("全区防汛工作推进会议召开", "/xw/3.html", "2026-06-12"),
    ("我区新建三处便民停车场", "/xw/2.html", "2026-06-03"),
    ("夏粮收购工作全面展开", "/xw/1.html", "2026-05-28"),
)


# ---------------------------------------------------------------- columns


def test_a_program_that_says_what_it_lists_is_a_column() -> None:
    where = "/front/listArticles.do?CATEGORY=2"
    home = page(menu(("公安要闻", where[1:]), ("警务动态", where[1:-1] + "4")), "/", "某市公安局")
    found = columns(home, page(rows(*NEWS), where, "公安要闻"))
    assert found["公安要闻"].newest == date(2026, 6, 12)
    assert "警务动态" in found


@pytest.mark.parametrize("where", ["/apply/submit.do", "/user/save.do?id=3", "/query.do?kind=1"])
def test_a_program_that_says_nothing_is_none(where: str) -> None:
    home = page(menu(("要闻", "/xw/"), ("在线申请", where), ("公告", "/gg/")), "/")
    assert "在线申请" not in columns(home, page(rows(*NEWS), "/xw/"))


def test_what_a_column_lists_with_a_day_is_no_column_of_the_home_page() -> None:
    heads = "".join(f'<li><a href="{url}">{title}</a></li>' for title, url, _ in NEWS)
    top = menu(("要闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))
    home = page(f"{top}<div><ul>{heads}</ul></div>", "/")
    found = columns(home, page(top + rows(*NEWS), "/xw/", "要闻"))
    assert set(found) == {"要闻", "公告", "政策"}


def test_a_topic_that_a_list_gives_a_day_stays_a_column() -> None:
    top = menu(("要闻", "/xw/"), ("专题专栏", "/ztzl/"), ("安全生产月", "/ztzl/aqscy/"))
    topics = rows(
        ("安全生产月", "/ztzl/aqscy/", "2026-06-01"), ("文明城市", "/ztzl/wm/", "2026-05-02")
    )
    found = columns(page(top, "/"), page(top + topics, "/ztzl/", "专题专栏"))
    assert "安全生产月" in found


def test_a_link_named_like_the_site_is_no_column() -> None:
    top = menu(("某市交易网", "/tzcms"), ("要闻", "/xw/"), ("公告", "/gg/"))
    assert "某市交易网" not in columns(page(top, "/", "某市交易网"), page(top, "/xw/"))


def test_the_last_name_of_a_menu_is_not_the_name_of_what_more_leads_to() -> None:
    top = menu(("要闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))
    head = '<div><a href="/xw/t20260612_9.html"><h2>全区防汛工作会议召开</h2></a><a href="/tt/">更多</a></div>'
    found = site(page(f"{top}<div>{head}</div>", "/")).columns
    assert [column.name for column in found if column.url == f"{HOST}/tt/"] == []
    assert [column.url for column in found if column.name == "政策"] == [f"{HOST}/zc/"]


def test_a_tab_beside_its_own_does_not_name_a_list() -> None:
    tabs = '<h3><a href="/jr/">今日某区</a></h3><h3><a href="/bm/">部门动态</a></h3><a href="/jr/">更多</a>'
    top = menu(("新闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))
    found = site(page(f"{top}<div>{tabs}{rows(*NEWS)}</div>", "/")).columns
    assert {(c.name, c.url) for c in found} >= {("部门动态", f"{HOST}/bm/")}
    assert ("部门动态", f"{HOST}/jr/") not in {(c.name, c.url) for c in found}


def test_what_the_menus_of_several_pages_offer_is_a_column_though_nobody_went_there() -> None:
    left = '<div class="left"><ul><li><a href="/gk/zn/">公开指南</a></li><li><a href="/gk/nr/">主动公开内容</a><ul><li><a href="/gk/nr/a/">履职依据</a></li></ul></li><li><a href="/gk/nb/">公开年报</a></li></ul></div>'
    home = page(menu(("要闻", "/xw/"), ("公开", "/gk/"), ("互动", "/hd/")), "/")
    pages = [page(left + rows(*NEWS), f"/gk/nr/{n}/", f"第{n}栏") for n in "abc"]
    assert columns(home, *pages)["主动公开内容"].unreadable


def test_what_lies_in_the_folder_of_the_topics_is_a_topic() -> None:
    top = menu(("要闻", "/xw/"), ("专题专栏", "/ztzl/"), ("乡村振兴", "/ztzl/xczx/"))
    assert columns(page(top, "/"))["乡村振兴"].kind is ColumnKind.SPECIAL


def test_the_pages_on_leaders_that_a_home_page_shows_as_icons_are_columns() -> None:
    names = ("领导之窗", "机构职能", "地理位置")
    icons = "".join(
        f'<td><a href="Info.aspx?id={n}">{name}</a></td>' for n, name in enumerate(names)
    )
    home = page(f"{menu(('要闻', '/xw/'), ('公告', '/gg/'))}<table><tr>{icons}</tr></table>", "/")
    body = "<p>区领导分工如下,电话见各单位。</p>" * 4
    pages = [page(f"<h3>{t}</h3>{body}", f"/Info.aspx?id={n}", t) for n, t in enumerate(names)]
    assert {"领导之窗", "机构职能"} <= set(columns(home, *pages))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("审查调查", ColumnKind.OTHER),
        ("事故调查报告", ColumnKind.OTHER),
        ("调查研究", ColumnKind.OTHER),
        ("网上调查", ColumnKind.SURVEY),
        ("调查征集", ColumnKind.SURVEY),
        ("县市信息", ColumnKind.NEWS),
        ("校务公开", ColumnKind.CATALOGUE),
        ("头条", ColumnKind.NEWS),
    ],
)
def test_kinds_by_name(name: str, kind: ColumnKind) -> None:
    assert kind_of_column(name)[0] is kind


# ---------------------------------------------------------------- lists


def test_the_mark_of_an_office_is_no_entry() -> None:
    assert items(f'<h2>廉政视频</h2><ul class="newsList"></ul>{MARK}') == []


def test_the_path_of_an_article_is_no_list() -> None:
    path = '<div class="position">您现在的位置： <a href="/">首页</a> &gt; <a href="/yw/index.html">要闻要论</a></div>'
    body = "<p>近日，有关部门召开会议部署下一阶段工作。</p>" * 3
    shown = page(
        f"{path}<h2>全区会议召开</h2><p>(2026年6月2日)</p><div>{body}</div>{MARK}", "/yw/7.html"
    )
    assert shown.items == ()


def test_a_tooltip_of_lines_gives_the_title_alone() -> None:
    tip = "标题：第十六周主要工作安排表&#xD;点击数：4&#xD;发表时间：2026年06月02日"
    found = items(
        f'<ul><li><span>2026-06-02</span><a href="/i/1.aspx" title="{tip}">第十六周主要工作安排表</a></li></ul>'
    )
    assert found == [("第十六周主要工作安排表", date(2026, 6, 2))]


def test_a_mark_behind_the_title_is_no_part_of_it() -> None:
    title = "关于公布继续有效规范性文件目录的通知"
    link = f'<a href="/z/1.html" title="{title}"><font>{title}</font><em><img alt="文件解读">解读</em></a>'
    assert items(f"<ul><li>{link}<span>2026-06-02</span></li></ul>") == [(title, date(2026, 6, 2))]


def test_words_that_belong_to_the_title_stay() -> None:
    link = '<a href="/z/1.html" title="关于公布目录的通知">关于公布目录的通知的政策解读</a>'
    assert items(f"<ul><li>{link}<span>2026-06-02</span></li></ul>")[0][0].endswith("解读")


def test_entries_that_lie_in_the_page_by_their_day() -> None:
    entry = '{{"channelid": 6, "title": "{}", "daytime": "{}", "url": "http://a.invalid/{}.html"}}'
    data = ",".join(entry.format(t, d, n) for n, (t, _, d) in enumerate(NEWS))
    shown = page(f'<div id="box"></div><script>var dataList=[{{"infolist": [{data}]}}];</script>')
    assert [item.published for item in shown.items] == [date.fromisoformat(d) for _, _, d in NEWS]


# ---------------------------------------------------------------- pages of a list


@pytest.mark.parametrize(
    ("drawn", "pages"),
    [
        ("<script>Pager({size:25, current:0, prefix:'index',suffix:'htm'});</script>", 25),
        (
            "<script>Ls.pagination('#p', function (i) { location.href = '/c/9?pageIndex=' + i; },"
            " {currPage: (1 - 1 + 1), pageCount: 42, link_num: 5});</script>",
            42,
        ),
        (
            "<div>共<b>96</b>条 第<b>1</b>页/共<b>5</b>页</div><a href=\"javascript:turn('2')\">下一页</a>",
            5,
        ),
    ],
)
def test_pages_that_a_script_draws(drawn: str, pages: int) -> None:
    pager = page(rows(*NEWS) + drawn).pager
    assert pager is not None
    assert pager.pages == pages


# ---------------------------------------------------------------- nothing there

STORE = """<div id="32" class="default_pgContainer"></div><script type="text/xml"><datastore>
<recordset>{}</recordset></datastore></script><script>$(function(){{$('#32').jpage({{unitid:'32',
columnid:9,perPage:15,totalRecord:{},proxyUrl:'/module/web/jpage/dataproxy.jsp'}});}});</script>"""


@pytest.mark.parametrize(("total", "blank"), [(0, True), (12, False)])
def test_a_store_of_no_records_is_blank_when_it_counts_none(total: int, blank: bool) -> None:
    top = menu(("要闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))
    shown = page(f"{top}<h3>重大项目</h3>{STORE.format('', total)}", "/col/col9/index.html")
    pages = (shown, page(top + rows(*NEWS), "/xw/"))
    assert is_blank(shown, index_pages(pages, None, HOST)) is blank


def test_a_list_that_counts_no_page_has_no_entry_beside_it() -> None:
    beside = (
        '<table><tr><td><a href="/gk/t20150829_449101.html">政府信息公开指南</a></td></tr></table>'
    )
    empty = '<table><tbody></tbody></table><script>createPageHTML(0, 0, "index", "html");</script>'
    assert page(f"<h3>意见征集</h3>{empty}{beside}").items == ()


def test_the_scripts_of_a_system_that_count_visits_fill_no_list() -> None:
    top = menu(("要闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))
    script = '<script src="/system/resource/js/news/statpagedown.js"></script>'
    none = '<div class="pages"><span class="p_t">共0条</span></div>'
    shown = page(f"{top}<h3>媒体聚焦</h3><div>{script}{none}</div>", "/sylm/mtjj.htm")
    pages = (shown, page(top + rows(*NEWS), "/xw/"))
    assert is_blank(shown, index_pages(pages, None, HOST))


# ---------------------------------------------------------------- the home page


def test_an_entry_without_a_day_at_home_has_that_of_its_column() -> None:
    """The newest stands above without a day: by the days below it would seem out of date."""
    top = menu(("要闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))
    first, *others = NEWS
    head = f'<li><h6>{first[0]}</h6><a href="{first[1]}">【详情】</a></li>'
    lines = "".join(f'<li><a href="{h}">{t}</a><span>{d}</span></li>' for t, h, d in others)
    home = page(f"{top}<ul>{head}{lines}</ul>", "/")
    found = site(home, page(top + rows(*NEWS), "/xw/")).home_updates.items
    assert max(item.published for item in found if item.published) == date(2026, 6, 12)


def test_a_home_page_without_days_takes_those_of_its_columns() -> None:
    top = menu(("要闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))
    heads = "".join(f'<li><a href="{url}">{title}</a></li>' for title, url, _ in NEWS)
    home = page(f'{top}<div><a href="/xw/"><h2>要闻</h2></a><ul>{heads}</ul></div>', "/")
    found = site(home, page(top + rows(*NEWS), "/xw/")).home_updates.items
    assert max((item.published for item in found if item.published), default=None) == date(
        2026, 6, 12
    )


def test_the_office_before_a_day_in_brackets_is_who_put_it_up() -> None:
    row = (
        '<tr><td class="t1">{}（{}）</td><td><a href="javascript:void(0)" title="{}"'
        " onclick=\"gotodetail('{}')\">{}</a></td></tr>"
    )
    told = (
        ("党政办", "2026-05-20", "关于供热时间安排的通知"),
        ("后勤处", "2026-05-17", "关于开放浴室的公告"),
        ("教务处", "2026-05-11", "关于申报教改课题的通知"),
    )
    lines = "".join(row.format(who, day, name, n, name) for n, (who, day, name) in enumerate(told))
    found = items(f"<table>{lines}</table>")
    assert found == [(name, date.fromisoformat(day)) for _, day, name in told]


@pytest.mark.parametrize("words", ["截止到明天下午（2026-05-20）", "第三季度会（2026-05-20）召开"])
def test_other_words_before_a_day_in_brackets_are_no_office(words: str) -> None:
    row = '<tr><td>{}</td><td><a href="javascript:void(0)">关于第{}批事项的通知</a></td></tr>'
    lines = "".join(row.format(words, n) for n in "一二三")
    assert [day for _, day in items(f"<table>{lines}</table>") if day] == []


def test_documents_by_number_without_days_are_a_list() -> None:
    names = (
        "关于印发节约用水管理办法的通知",
        "关于加快培育专精特新企业的实施意见",
        "关于公布继续有效规范性文件目录的通知",
    )
    lines = "".join(f'<li><a href="/wg/docid/{n}">{name}</a></li>' for n, name in enumerate(names))
    assert items(f"<ul>{lines}</ul>") == [(name, None) for name in names]


@pytest.mark.parametrize(
    "told", ["标题：{}发表时间：{}", "{}\n发布时间：{}", "标题：{} 更新时间：{} 点击数：31"]
)
def test_the_day_behind_the_title_in_a_tooltip_is_no_part_of_it(told: str) -> None:
    row = '<li><span class="date">{}</span><a href="/xxgk/jcdt/content_{}" title="{}">{}</a></li>'
    names = ("市领导参加代表团审议", "我市召开第三场新闻发布会介绍今年的工作", "政协会议开幕")
    lines = "".join(
        row.format(f"02-{20 - n}", n, told.format(name, f"2026-02-{20 - n}"), f"{name[:12]}…")
        for n, name in enumerate(names)
    )
    assert [title for title, _ in items(f"<ul>{lines}</ul>")] == list(names)


def test_numbered_topics_below_their_heading_are_topics() -> None:
    names = ("改革创新大讨论", "扫黑除恶斗争", "乡村振兴")
    lines = "".join(
        f'<li><em class="number">0{n}</em><a href="/zt/n{n}/">{name}</a></li>'
        for n, name in enumerate(names, 1)
    )
    topics = (
        f'<div class="bgc"><div class="hd"><h3>热点专题</h3></div><div><ul>{lines}</ul></div></div>'
    )
    found = columns(page(menu(("新闻", "/xw/")) + topics + rows(*NEWS), "/"))
    assert [found[name].kind for name in names] == [ColumnKind.SPECIAL] * 3


COUNTED = """<script>
var currentPage = {at};//所在页从0开始
var prevPage = currentPage-1//上一页
var nextPage = currentPage+1//下一页
var countPage = {pages}//共多少页
document.write("共计"+"&nbsp;<font>"+"{pages}"+"&nbsp;</font>"+"页");
document.write("&nbsp;<a href=\\"index."+"html\\">首页</a>&nbsp;|");
if(countPage>1&&currentPage!=(countPage-1))
document.write("&nbsp;<a href=\\"index"+"_" + nextPage + "."+"html\\">下一页</a>&nbsp;");
if(countPage!=1)
document.write("<a href=\\"index"+"_" + (countPage-1)  + "."+"html\\">尾页</a>");
</script>"""


def test_the_lines_of_older_templates_count_their_pages() -> None:
    found = page(rows(*NEWS) + COUNTED.format(at=0, pages=3), "/xw/").pager
    assert found
    assert (found.pages, found.current) == (3, 1)
    assert {HOST + "/xw/index_1.html", HOST + "/xw/index_2.html"} <= set(found.urls)


def test_the_crawl_follows_the_pages_that_older_templates_count() -> None:
    html = COUNTED.format(at=1, pages=4)
    assert may_have_script_links(html.encode())
    links = script_links(html, HOST + "/xw/index_1.html")
    assert {HOST + "/xw/index_2.html", HOST + "/xw/index_3.html"} <= set(links)


WEATHER = "<table><tr><td>天气预报:</td><td><iframe {}></iframe></td></tr></table>"


@pytest.mark.parametrize(
    ("frame", "blank"),
    [
        ('height="28" src="http://tianqi.invalid/"', True),
        ('height="600" src="http://tianqi.invalid/"', False),
        ('height="28" src="http://a.invalid/list.html"', False),
        ('height="28" src="list.html"', False),
        ('height="0" src="http://b.invalid/list.html"', False),
        ('height="28" src="http://b.invalid/list.html" onload="grow(this)"', False),
    ],
)
def test_a_frame_of_another_site_as_low_as_a_line_is_no_content(frame: str, *, blank: bool) -> None:
    path = '<p>您现在的位置是:<a href="/">首页</a>&gt;&gt;<a href="./">人事信息</a></p>'
    empty = f'{WEATHER.format(frame)}{path}<table class="gl_list"><tbody></tbody></table>'
    column = page(menu(("新闻", "/xw/")) + empty, "/rsxx/", "人事信息")
    home = page(menu(("新闻", "/xw/"), ("人事信息", "/rsxx/")), "/")
    assert is_blank(column, index_pages((home, column), home, HOST + "/")) is blank


@pytest.mark.parametrize(
    "words", ["暂无公开内容", "该栏目暂无已发布内容。", "该栏目暂无公开稿件。"]
)
def test_words_that_nothing_was_made_public(words: str) -> None:
    path = '<p>当前位置:<a href="/">首页</a>&gt;<a href="./">人事信息</a></p>'
    column = page(f"{menu(('新闻', '/xw/'))}{path}<div>{words}</div>", "/rsxx/", "人事信息")
    assert is_blank(column, index_pages((column,), None, HOST + "/"))


SPANS = '<ul class="tab_conbox"><li class="tab_con">{}<div class="page">{}</div></li></ul>'
SHOWN = "共<span>{}</span>条记录，分<span>{}</span>页显示 "


def spans(*entries: tuple[str, str]) -> str:
    line = '<span><font>{}</font><a href="/index.php/view/article/{}">{}</a></span>'
    return "".join(line.format(day, n, title) for n, (title, day) in enumerate(entries, 900))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_list_that_is_one_row_of_spans(count: int) -> None:
    told = [(title, day) for title, _, day in NEWS][:count]
    found = items(SPANS.format(spans(*told), SHOWN.format(count, 1)))
    assert found == [(title, date.fromisoformat(day)) for title, day in told]


def test_an_interpretation_with_its_day_makes_no_list_of_its_row() -> None:
    row = (
        '<li><a href="/zc/{0}.html">关于印发第{0}号办法的通知</a><span>2026-04-0{0}</span>'
        '<a href="/jd/{0}.html">第{0}号办法政策解读文章</a><span>2026-05-0{0}</span></li>'
    )
    found = items(f"<ul>{''.join(row.format(n) for n in (3, 2, 1))}</ul>")
    assert date(2026, 5, 3) not in {day for _, day in found}


def test_counts_in_pieces_are_read() -> None:
    told = [(title, day) for title, _, day in NEWS]
    links = '<b>1</b><a href="/x/10">2</a><a href="/x/10">下一页</a>'
    found = page(SPANS.format(spans(*told), SHOWN.format(24, 8) + links)).pager
    assert found
    assert (found.total, found.pages) == (24, 8)


@pytest.mark.parametrize(
    ("beside", "blank"),
    [
        ("", True),
        ("<script>$.get('list.json', function (d) { $('.tab_con').html(d) })</script>", False),
    ],
)
def test_a_list_that_counts_none_in_pieces_is_blank(beside: str, *, blank: bool) -> None:
    path = '<p>当前位置:<a href="/">首页</a>&gt;<a href="./">要闻</a></p>'
    shown = menu(("新闻", "/xw/")) + path + SPANS.format("", SHOWN.format(0, 0)) + beside
    column = page(shown, "/yw/", "要闻")
    home = page(menu(("新闻", "/xw/"), ("要闻", "/yw/")), "/")
    assert is_blank(column, index_pages((home, column), home, HOST + "/")) is blank


def test_a_bullet_inside_the_link_is_no_part_of_the_title() -> None:
    row = '<li><font>{}</font><a href="{}" title="{}"><i>&middot;</i>{}</a></li>'
    lines = "".join(row.format(day[5:], url, title, title) for title, url, day in NEWS)
    assert [title for title, _ in items(f"<ul>{lines}</ul>")] == [title for title, _, _ in NEWS]


def test_news_in_the_menu_above_the_path_are_not_known_to_be_of_the_column() -> None:
    news = rows(
        ("我县保障性住房公开摇号", "/Item/61.aspx", "06-16"),
        ("考察团到县", "/Item/60.aspx", "06-15"),
    )
    sub = f'<li><a href="/Category_1/">政务公开</a><div class="sub">{news}</div></li>'
    path = '<p>您现在的位置：<a href="/">首页</a> &gt; <a href="/Category_5/">人事信息</a></p>'
    own = rows(
        ("人事任免通知三", "/Item/3.aspx", "2025-03-02"),
        ("人事任免通知二", "/Item/2.aspx", "2025-02-02"),
    )
    header = f'<div class="q"><ul><li><a href="/">首页</a></li>{sub}</ul></div>'
    found = columns(
        page(menu(("人事信息", "/Category_5/")), "/"), page(header + path + own, "/Category_5/")
    )
    assert found["人事信息"].newest != date(2026, 6, 16)
