"""Causes that the eleventh blind set brought to light (tests/golden/heldout11), lists, columns and
home pages; each on markup of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Site
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.empty.blank import is_blank
from xuncha.read.links.addresses import column_key, is_article_url
from xuncha.read.pagefacts import Page
from xuncha.read.site import SiteReading, read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
MENU = '<ul class="nav"><li><a href="/">首页</a></li>{}</ul>'
PATH = '<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/gg/">公告</a></div>'
NEWS = (
    ("全市防汛工作推进会议召开", "/xw/3.html", "2026-06-12"),
    ("我市新建三处便民停车场所", "/xw/2.html", "2026-06-03"),
    ("夏粮收购工作已经全面展开", "/xw/1.html", "2026-05-28"),
)
NOTICES = (
    ("关于调整公交线路的公告", "/gg/13.html", "2026-04-12"),
    ("关于停水检修的公告两则", "/gg/12.html", "2026-04-03"),
    ("公租房配租结果公示名单", "/gg/11.html", "2026-03-28"),
)


def page(main: str, path: str = "/x/", title: str = "信息") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def items(main: str, path: str = "/x/") -> list[tuple[str, date | None]]:
    return [(item.title, item.published) for item in page(main, path).items]


def days(main: str, path: str = "/x/") -> list[str]:
    return [str(item.published) for item in page(main, path).items]


def own(found: Page) -> list[str]:
    """The days of all blocks that may be the page's own, newest first."""
    blocks = [block for block in found.blocks if not (block.aside or block.beside)]
    return sorted({str(item.published) for b in blocks for item in b.items}, reverse=True)


def menu(*entries: tuple[str, str]) -> str:
    return MENU.format("".join(f'<li><a href="{url}">{name}</a></li>' for name, url in entries))


def rows(*entries: tuple[str, str, str]) -> str:
    lines = (f'<li><a href="{h}">{t}</a><span>{d}</span></li>' for t, h, d in entries)
    return f"<ul>{''.join(lines)}</ul>"


def bare(*entries: tuple[str, str, str]) -> str:
    lines = (f'<li><a href="{h}">{t}</a></li>' for t, h, _ in entries)
    return f"<ul>{''.join(lines)}</ul>"


def site(*pages: Page) -> SiteReading:
    return read_site(Site(url=HOST + "/"), pages, pages[0], (), AS_OF, {})


def columns(*pages: Page) -> dict[str, Column]:
    return {column.name: column for column in site(*pages).columns}


TOP = menu(("要闻", "/xw/"), ("公告", "/gg/"), ("政策", "/zc/"))


# ---------------------------------------------------------------- days of rows


def test_the_name_of_a_column_above_a_list_is_no_label_of_its_first_day() -> None:
    lines = "".join(f"<li><span>{d}</span> <a href='{h}'>{t}</a></li>" for t, h, d in NEWS)
    assert days(f"<h3>报名通知</h3><ul>{lines}</ul>") == [d for _, _, d in NEWS]


def test_a_label_in_the_row_still_says_that_it_is_another_day() -> None:
    lines = "".join(f"<li><b>报名截止</b><i>{d}</i><a href='{h}'>{t}</a></li>" for t, h, d in NEWS)
    assert days(f"<ul>{lines}</ul>") == ["None"] * 3


def test_dots_lead_from_a_title_to_its_day() -> None:
    lines = "".join(f"<p>1、<a href='{h}'>{t}</a>……………{d}</p>" for t, h, d in NEWS)
    assert days(lines) == [d for _, _, d in NEWS]


@pytest.mark.parametrize("mark", ["<em>顶</em>", "<i>[顶]</i>", "<b>TOP</b>", "<em>置顶</em>"])
def test_an_entry_kept_on_top_does_not_put_the_others_a_year_back(mark: str) -> None:
    first = f"<li>{mark}<a href='/g/0.html'>网站隐私保护声明</a><span>10-08</span></li>"
    rest = "".join(
        f"<li><a href='/g/{n}.html'>关于第{n}号事项的公告</a><span>06-{d}</span></li>"
        for n, d in ((5, 12), (4, 10), (3, "08"), (2, "05"))
    )
    assert days(f"<ul>{first}{rest}</ul>", "/g/") == [
        *("2025-10-08", "2026-06-12", "2026-06-10", "2026-06-08", "2026-06-05")
    ]


def test_where_nothing_says_that_it_is_kept_on_top_the_years_are_not_known() -> None:
    lines = "".join(
        f"<li><a href='/g/{n}.html'>关于第{n}号事项的公告</a><span>{d}</span></li>"
        for n, d in ((6, "10-08"), (5, "06-12"), (4, "06-10"), (3, "06-08"), (2, "06-05"))
    )
    assert set(days(f"<ul>{lines}</ul>", "/g/")) == {"None"}


def test_a_lone_entry_of_the_last_list_is_one_of_them() -> None:
    lines = [f"<dd><a href='{h}'>{t}</a><span>({d})</span></dd>" for t, h, d in (*NEWS, *NOTICES)]
    lists = f"<dl class='l'>{''.join(lines[:5])}</dl><div class='line'></div><dl class='l'>{lines[5]}</dl>"
    assert len(items(f"<div id='box'>{lists}</div>")) == 6


def test_two_entries_side_by_side_in_tables_of_their_own_row_after_row() -> None:
    cell = "<td><table><tr><td><img src='d.gif'></td><td><a href='{1}'>{0}</a></td><td>{2}</td></tr></table></td>"
    made = [cell.format(*row) for row in (*NEWS, NOTICES[0])]
    grid = f"<table><tr>{made[0]}{made[1]}</tr><tr>{made[2]}{made[3]}</tr></table>"
    assert len(items(grid)) == 4


def test_a_list_that_tells_its_days_as_days_ago_is_a_list() -> None:
    lines = "".join(
        f"<li><a href='/app/{n}'><h4>{t}</h4><p>{ago}</p></a></li>"
        for n, ((t, _, _), ago) in enumerate(
            zip(NEWS, ("2小时前", "昨天 09:30", "上周"), strict=True)
        )
    )
    assert [title for title, _ in items(f"<ul>{lines}</ul>")] == [t for t, _, _ in NEWS]


# ---------------------------------------------------------------- posts in <article>


def post(title: str, where: str, day: str) -> str:
    year, month, dom = day.split("-")
    shown = f"{year}年{int(month)}月{int(dom)}日"
    return (
        f"<article class='post'><header><h2><a href='{where}'>{title}</a></h2>"
        f"<div>发布于 <a href='{where}'><time datetime='{day}T09:00:00+08:00'>{shown}</time></a>"
        " 由 <a href='/author/office/'>镇办公室</a></div></header><p>近日，镇里开展了有关工作 […]</p>"
        "<footer>发布在 <a href='/category/dt/'>工作动态</a></footer></article>"
    )


def test_a_post_has_one_title_one_day_and_one_address() -> None:
    shown = "".join(post(*row) for row in NEWS)
    assert items(f"<main>{shown}</main>") == [(t, date.fromisoformat(d)) for t, _, d in NEWS]


def test_the_header_of_an_article_is_part_of_it() -> None:
    text = "<p>日前，有关工作会议在省城召开，会议总结了上半年的情况。</p>" * 2
    head = "<header><h1>全市防汛工作推进会议召开</h1><p>2026-06-12 来源：市水利局</p></header>"
    found = page(f"<article>{head}{text}</article>", "/articles/view/2040", "会议召开").article
    assert found is not None
    assert (found.title, found.published) == ("全市防汛工作推进会议召开", date(2026, 6, 12))


# ---------------------------------------------------------------- what stands beside a list

LETTERS = (
    ("关于路灯不亮的建议", "/letter/3", "2026-06-15"),
    ("关于公交加密的建议", "/letter/2", "2026-06-14"),
    ("关于停车难题的建议", "/letter/1", "2026-06-13"),
)


def with_letters(main: str) -> str:
    sub = f"<div class='sub'><h3>信件选登</h3>{rows(*LETTERS)}</div>"
    return f"<div class='nav'><ul><li><a href='/'>首页</a></li><li><a href='/hd/'>互动</a>{sub}</li></ul></div>{PATH}{main}"


def test_letters_in_a_menu_are_no_entries_of_a_column() -> None:
    assert own(page(with_letters(rows(*NOTICES)), "/gg/")) == [d for _, _, d in NOTICES]
    assert items(with_letters("<h3>公示</h3><ul></ul>"), "/gs/") == []


def test_notices_that_run_over_a_column_are_none_of_it() -> None:
    moving = "".join(f"<a href='{h}'>{t}</a>（{d}）" for t, h, d in NEWS)
    assert own(page(f"<marquee>{moving}</marquee>{rows(*NOTICES)}", "/gg/"))[0] == "2026-04-12"


def test_pictures_of_another_column_are_none_of_this_one() -> None:
    pictures = "".join(
        f"<div><a href='{h}'><img src='{h}.jpg' alt='{t}'></a><p>{d}</p></div>" for t, h, d in NEWS
    )
    main = f"<div><h3>图片新闻</h3>{pictures}</div><div><h3>公告</h3>{rows(*NOTICES)}</div>"
    assert own(page(main, "/gg/", "公告-某市"))[0] == "2026-04-12"


def test_another_block_in_another_folder_may_be_of_this_column_or_not() -> None:
    main = f"<div><h3>公示</h3>{rows(*NEWS)}</div><div><h3>公告</h3>{rows(*NOTICES)}</div>"
    found = columns(page(TOP, "/"), page(TOP + PATH + main, "/gg/", "公告-某市"))["公告"]
    assert found.unreadable


def test_the_front_page_of_a_part_keeps_all_its_blocks() -> None:
    main = f"<h3>要闻</h3>{rows(*NEWS)}<h3>通知</h3>{rows(*NOTICES)}"
    assert own(page(main, "/zx/", "资讯-某市"))[-1] == "2026-03-28"


def test_a_text_with_related_articles_below_is_no_list() -> None:
    text = "<p>按照统一部署，各地扎实推进环境整治工作，取得了阶段性的成效。</p>" * 3
    main = f"<article><h1>城乡环境整治见到实效</h1>{text}</article><div><h4>相关文章</h4>{rows(*NEWS)}</div>"
    found = page(main, "/zx/861.html", "城乡环境整治见到实效-某市")
    assert not found.items
    assert found.article is not None
    assert found.article.published is None


# ---------------------------------------------------------------- blank columns


def blank(main: str) -> bool:
    found = page(f"{TOP}{PATH}{main}", "/gg/", "公告")
    return is_blank(found, index_pages((found,), None, found.url))


@pytest.mark.parametrize(
    "main",
    [
        "<table><tr><th>序号</th><th>标题</th><th>时间</th></tr></table>",
        '<ul><li><a href=""></a><span></span></li></ul>',
        '<div class="rows"></div>',
        "<p>该栏目还没有添加任何内容</p>",
        "<p>这个分类中没有文章。如果子分类显示在此页，它们可能包含文章。</p>",
        "<p>此分类下暂时没有文章。</p>",
    ],
)
def test_nothing_is_seen_to_be_there(main: str) -> None:
    assert blank(main)


@pytest.mark.parametrize(
    "main",
    [
        "<table><tr><th>单位</th><td>市水利局</td></tr></table>",
        "<table><tr><th>标题</th></tr></table><p>办事大厅周末照常办理各类业务，详见各窗口公布的安排。</p>",
        '<ul><li><a href="/gg/1.html"><img src="/u/1.jpg"></a></li></ul>',
        '<ul><li><a href="/gg/a/" class="icon1"></a></li><li><a href="/gg/b/"></a></li></ul>',
        "<table><tr><th>联系电话</th><th>0790-6440011</th></tr></table>",
        "<table><tr><th>办公室</th><th>法规科</th></tr></table>",
    ],
)
def test_something_is_there(main: str) -> None:
    assert not blank(main)


def test_the_most_read_articles_beside_an_empty_list_are_not_its_entries() -> None:
    hot = f"<div><h3>热门排行</h3>{bare(*NEWS)}</div>"
    assert items(f"{PATH}{hot}<div class='list'><ul class='news'></ul></div>", "/gg/") == []


# ---------------------------------------------------------------- columns


def test_a_program_that_answers_with_a_list_is_a_column() -> None:
    where = "/ams/more.do?type=9"
    home = page(menu(("科技公告", where), ("科技动态", "/dt/"), ("计划", "/jh/")), "/")
    assert columns(home, page(rows(*NEWS), where))["科技公告"].newest == date(2026, 6, 12)


def test_months_of_an_archive_are_no_columns() -> None:
    months = "<ul><li><a href='/2026/05/'>2026年五月</a></li><li><a href='/2026/04/'>2026年4月</a></li></ul>"
    assert not {"2026年五月", "2026年4月"} & columns(page(TOP + months, "/")).keys()


def test_what_a_list_gives_a_day_is_no_column_where_it_stands_in_a_ranking() -> None:
    hot = "<div><h3>热门排行</h3><ul>{}</ul></div>".format(
        "".join(f"<li><a href='/item/{n}'>我市第{n}座口袋公园开放</a></li>" for n in range(4))
    )
    listed = rows(
        *((f"我市第{n}座口袋公园开放", f"/item/{n}", f"2026-06-0{n + 1}") for n in range(4))
    )
    pages = [page(f"{TOP}{PATH}{hot}{rows(*NOTICES)}", where) for where in ("/gg/", "/zc/")]
    found = columns(page(TOP, "/"), page(f"{TOP}{listed}", "/xw/"), *pages)
    assert set(found) == {"要闻", "公告", "政策"}


def test_a_page_of_its_own_beside_the_page_that_is_open_is_a_column() -> None:
    side = menu(
        ("某区概况", "/info.aspx?id=10"),
        ("地理位置", "/info.aspx?id=11"),
        ("领导之窗", "/info.aspx?id=20"),
    )
    text = "<p>本区位于省境东部，东临大海，北靠群山，全区辖十四个镇，人口一百二十万。</p>" * 2
    home = page(menu(("走进某区", "/info.aspx?id=10"), ("要闻", "/xw/"), ("公告", "/gg/")), "/")
    found = columns(home, page(side.replace("nav", "side") + text, "/info.aspx?id=10", "某区概况"))
    assert found["地理位置"].unreadable
    assert found["领导之窗"].kind is ColumnKind.LEADERS


def test_a_form_to_write_in_is_no_column() -> None:
    write = ("我要写信", "/letter/letterwriter.aspx?type=6")
    assert "我要写信" not in columns(page(menu(write, ("要闻", "/xw/"), ("公告", "/gg/")), "/"))


def test_a_menu_may_be_parts_of_one_picture() -> None:
    areas = "".join(
        f"<area shape='rect' coords='0,0,9,9' href='{url}' alt='{name}'>"
        for name, url in (("首页", "/"), ("中心概况", "/gk/"), ("办事指南", "/zn/"))
    )
    found = columns(
        page(f"<img src='m.jpg' usemap='#m'><map name='m'>{areas}</map>{rows(*NEWS)}", "/")
    )
    assert found["中心概况"].first_level
    assert found["办事指南"].first_level


@pytest.mark.parametrize(
    "head",
    [
        "<div><img src='t.jpg' alt='多彩校园'></div><div><a href='/dc/'>>>更多</a></div>",
        "<img src='t.jpg' alt='多彩校园' usemap='#t'><map name='t'><area href='/dc/' alt='更多'></map>",
        "<div><a href='/dc/'><img src='t.jpg' alt='多彩校园'></a></div>",
    ],
)
def test_a_box_may_be_headed_by_a_picture(head: str) -> None:
    home = page(f"{TOP}<div>{head}{rows(*NEWS)}</div>", "/")
    assert columns(home)["多彩校园"].first_level


def test_an_empty_box_may_be_headed_by_a_picture() -> None:
    box = "<div><img src='t.jpg' alt='专题橱窗'><a href='/zt/'>更多</a><ul></ul></div>"
    assert columns(page(f"{TOP}{rows(*NEWS)}{box}", "/"))["专题橱窗"].first_level


def tabs(*bodies: tuple[str, str, str]) -> str:
    names = "".join(f"<li><a href='#'>{name}</a></li>" for name, _, _ in bodies)
    boxes = "".join(
        f"<div class='con'><ul>{inside}<li><a href='{url}'>更多>></a></li></ul></div>"
        for _, inside, url in bodies
    )
    return f"<div class='tab'><ul class='names'>{names}</ul>{boxes}</div>"


def lines(*entries: tuple[str, str, str]) -> str:
    return rows(*entries).removeprefix("<ul>").removesuffix("</ul>")


def test_tabs_without_an_address_name_their_bodies_in_turn() -> None:
    box = tabs(
        ("国家文件", lines(*NEWS), "/g/"),
        ("培训信息", "", "/p/"),
        ("地方文件", lines(*NOTICES), "/d/"),
    )
    found = {c.name: c.url for c in site(page(TOP + box, "/")).columns}
    assert (found["国家文件"], found["培训信息"], found["地方文件"]) == (
        f"{HOST}/g/",
        f"{HOST}/p/",
        f"{HOST}/d/",
    )


def test_a_link_of_the_home_page_has_the_day_of_its_column_wherever_it_stands() -> None:
    news = [(t, f"/index.php?m=c&a=one&no={n}", d) for n, (t, _, d) in enumerate(NEWS)]
    home = page(f"{TOP}<nav>{bare(*news)}</nav><div>{rows(*NOTICES)}</div>", "/")
    reading = site(home, page(TOP + rows(*news), "/xw/"))
    assert max(i.published for i in reading.home_updates.items if i.published) == date(2026, 6, 12)


# ---------------------------------------------------------------- kinds and addresses


@pytest.mark.parametrize(
    ("name", "column_type", "kind"),
    [
        ("规划计划", "信息公开，政策文件", ColumnKind.PLANNING),
        ("今日某市", "信息公开，政策文件", ColumnKind.POLICY),
        ("警方提示", "", ColumnKind.NOTICE),
        ("村级财务", "", ColumnKind.FINANCE),
        ("在线咨询", "", ColumnKind.CONSULTATION),
    ],
)
def test_kinds(name: str, column_type: str, kind: ColumnKind) -> None:
    assert kind_of_column(name, column_type=column_type)[0] is kind


def test_advice_on_technology_is_no_consultation() -> None:
    assert kind_of_column("科技咨询服务")[0] is not ColumnKind.CONSULTATION


@pytest.mark.parametrize(
    "url",
    [
        "/index.php?m=content&c=index&a=show&catid=13&id=902",
        "/Item/24067.aspx",
        "/lykb/29010.jhtml",
    ],
)
def test_addresses_of_articles(url: str) -> None:
    assert is_article_url(HOST + url)


@pytest.mark.parametrize(
    "url",
    [
        "/index.php?m=content&c=index&a=lists&catid=13",
        "/web/areaInfoList.action?type=contents&catalogID=87",
        "/MoreNews.aspx?class=3",
    ],
)
def test_addresses_of_columns(url: str) -> None:
    assert not is_article_url(HOST + url)


@pytest.mark.parametrize(
    ("url", "more"),
    [
        ("/category/dt/", "/category/dt/page/7/"),
        ("/lists/category:101", "/lists/category:101/page:2"),
    ],
)
def test_further_pages_belong_to_their_column(url: str, more: str) -> None:
    assert column_key(HOST + url) == column_key(HOST + more)


# ---------------------------------------------------------------- pages of a list


@pytest.mark.parametrize(
    ("pager", "pages"),
    [
        ("<a href='/x/page/2/'>2</a>…<a href='/x/page/7/'>7</a><a href='/x/page/2/'>下一页</a>", 7),
        ("<p>1/3　<a href='i_1.html'>后一页</a> <a href='i_2.html'>最后页</a></p>", 3),
        ("<a href='?page=2'>2</a><a href='?page=3'>3</a><a href='?page=14'>... 14</a>", 14),
        ("<script>laypage.render({elem:'p',count:238,limit:20,curr:1});</script>", 12),
        (
            "<a href=\"javascript:__doPostBack('G','Page$2')\">2</a><a href=\"javascript:__doPostBack('G','Page$3')\">3</a>",
            3,
        ),
        (
            "<select><option value='1'>第1页</option><option value='2'>第2页</option></select><a href='#'>下一页</a>",
            2,
        ),
    ],
)
def test_how_many_pages_a_list_has(pager: str, pages: int) -> None:
    found = page(f"{rows(*NEWS)}<div>{pager}</div>").pager
    assert found is not None
    assert found.pages == pages


def test_behind_the_tenth_posted_page_nobody_knows_how_many_there_are() -> None:
    links = "".join(
        f"<a href=\"javascript:__doPostBack('G','Page${n}')\">{n if n < 11 else '...'}</a>"
        for n in range(2, 12)
    )
    found = page(f"{rows(*NEWS)}<div>{links}</div>").pager
    assert found is None or found.pages is None


def test_the_name_of_a_file_is_its_title_not_the_button() -> None:
    lines_ = "".join(
        f"<div><span>{t}</span><span>1.2MB</span><span>{d}</span><a href='/f/{n}.pdf'>下载</a></div>"
        for n, (t, _, d) in enumerate(NEWS)
    )
    assert [title for title, _ in items(f"<div>{lines_}</div>")] == [t for t, _, _ in NEWS]
