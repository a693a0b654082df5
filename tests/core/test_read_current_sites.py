"""Causes that sites of 2024 to 2026 brought to light (tests/golden/heldout9), each on markup of
its own."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from read_tools import read

from xuncha.facts import ColumnKind, GuideElement, Site
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.dates.inaddresses import place_year
from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.site import read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)


def page(main: str, title: str = "信息", path: str = "/x/") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, AS_OF)


Told = tuple[str, date | None, date | None, bool | None]


def letters(main: str) -> list[Told]:
    rows = page(main, "局长信箱", "/xx/").letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in rows]


def items(main: str, path: str = "/x/") -> list[tuple[str, date | None]]:
    return [(item.title, item.published) for item in page(main, path=path).items]


# ---------------------------------------------------------------- days and their years


@pytest.mark.parametrize("number", ["20440981", "2018456", "20185", "20181399"])
def test_a_number_of_an_address_is_no_year(number: str) -> None:
    shown = date(2026, 6, 14)
    assert place_year(shown, f"/content/article/{number}", AS_OF, AS_OF) == shown


@pytest.mark.parametrize("path", ["/2024/9.html", "/202406/9.html", "/c/20240611123/9.html"])
def test_a_year_or_month_of_an_address_still_tells_the_year(path: str) -> None:
    assert place_year(date(2026, 6, 14), path, AS_OF, AS_OF) == date(2024, 6, 14)


def test_a_page_fetched_after_the_day_it_is_judged_by_keeps_its_year() -> None:
    assert place_year(date(2025, 6, 20), "/2026/9.html", AS_OF, AS_OF) == date(2026, 6, 20)


_MONTH = "<div><h4>{0}月</h4><ul>{1}</ul></div>"
_ENTRY = "<li><a href='/x/{0}.html'>{1}</a><span>{0}日</span></li>"


def test_the_last_day_of_a_month_is_none_of_the_month_below() -> None:
    archive = (
        "<div><h3>2026年</h3>"
        + _MONTH.format(5, _ENTRY.format(27, "防汛物资清点") + _ENTRY.format(9, "泵站检修完成"))
        + _MONTH.format(3, _ENTRY.format(28, "春灌调度会召开"))
        + "</div><div><h3>2025年</h3>"
        + _MONTH.format(12, _ENTRY.format(15, "冬修现场会举行"))
        + "</div>"
    )
    assert items(archive) == [
        ("防汛物资清点", date(2026, 5, 27)),
        ("泵站检修完成", date(2026, 5, 9)),
        ("春灌调度会召开", date(2026, 3, 28)),
        ("冬修现场会举行", date(2025, 12, 15)),
    ]


def test_months_without_a_year_give_no_days() -> None:
    rows = _MONTH.format(5, _ENTRY.format(27, "防汛物资清点") + _ENTRY.format(9, "泵站检修完成"))
    assert not any(item.published for block in page(rows).blocks for item in block.items)


def test_a_day_beside_the_link_to_another_site_is_today() -> None:
    top = "<div><div><a href='https://www.b.invalid/'>省政府网站</a><span>2026年6月18日</span></div></div>"
    shown = page(f"{top}<div><p>暂时没有内容的栏目说明文字在此处</p></div>")
    assert not shown.items
    assert not any(item.published for block in shown.blocks for item in block.items)


def test_the_head_of_a_list_of_one_entry_is_no_article() -> None:
    rows = (
        "<div><ul><li>信息名称</li><li>发布日期</li></ul></div><div><ul>"
        "<li><a href='/public/66/119.html'>本年度第二批聘用人员名单公布</a><div><table><tr><th>索引号</th>"
        "<td>003/20</td><th>发文日期</th><td>2026-06-09 10:00</td></tr></table></div></li>"
        "<li>2026-06-09</li></ul></div>"
    )
    shown = page(
        f"<ul><li><a href='/y/'>规划计划</a></li></ul><div>{rows}</div><p><a href='/z/'>首页</a></p>"
    )
    assert shown.article is None
    assert [(item.title, item.published) for item in shown.items] == [
        ("本年度第二批聘用人员名单公布", date(2026, 6, 9))
    ]


# ---------------------------------------------------------------- what stands beside a column

_MENU = "<a href='/a/xw/'>要闻</a><a href='/a/gg/'>公告</a>"
_BESIDE = "<dl><dt>推荐内容</dt><dd><ul><li><a href='/a/xw/2026/0612/9.html'>防溺水宣传进乡村</a></li></ul></dd></dl>"


def test_entries_of_another_column_are_none_of_a_page_that_tells_something() -> None:
    shown = page(f"{_MENU}<div><p>本局为正科级单位。</p></div>{_BESIDE}", path="/a/jg/")
    assert not shown.items
    assert all(block.aside for block in shown.blocks)


def test_entries_of_the_column_itself_are_its_own_whatever_they_are_called() -> None:
    shown = page(f"{_MENU}{_BESIDE}", path="/a/xw/")
    assert [item.published for item in shown.items] == [date(2026, 6, 12)]


# ---------------------------------------------------------------- lists that stand in scripts

_ROWS = (
    '[{{"id":{0},"title":"茶产业发展意见","url":"/c/9.html","pubDate":"2026-05-18 09:00:00"}},'
    '{{"id":2,"title":"防汛应急预案","url":"/c/8.html","pubDate":"2026-04-09 09:00:00"}}]'
)
_LISTED = [("茶产业发展意见", date(2026, 5, 18)), ("防汛应急预案", date(2026, 4, 9))]


@pytest.mark.parametrize(
    "script",
    [
        "var listData = {{\"total\": 2, \"rows\": {rows}}};\nrender(listData.rows);",
        "window.__STATE__={{\"list\":{{\"items\":{rows}}},\"menu\":[{{\"name\":\"政策\",\"url\":\"/z/\"}}]}}",
        "draw({rows});",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["<div id='list'></div>", "<div id='app'></div>", "<ul></ul>"])
def test_the_list_in_a_script_is_the_list_of_a_page_without_one(script: str, place: str) -> None:
    body = script.format(rows=_ROWS.format(1))
    shown = page(f"{_MENU}<h2>政府文件</h2>{place}<script>{body}</script>")
    assert [(item.title, item.published) for item in shown.items] == _LISTED
    assert not shown.filled_by_script


def test_data_for_a_script_tag_of_json_is_read_too() -> None:
    rows = _ROWS.format(1)
    shown = page(f"{_MENU}<div id='app'></div><script type='application/json'>{rows}</script>")
    assert [(item.title, item.published) for item in shown.items] == _LISTED


@pytest.mark.parametrize(
    "script",
    [
        "var a = [{title: '茶产业发展意见', day: '2026-05-18'}]; show(a);",
        "var a = " + _ROWS.format(1) + "; var b = " + _ROWS.format(7).replace("c/9", "c/6") + ";",
    ],
    ids=["not understood", "several lists"],
)
def test_entries_in_scripts_that_are_not_understood_make_no_blank_column(script: str) -> None:
    shown = page(f"{_MENU}<h2>政府文件</h2><div id='list'></div><script>{script}</script>")
    assert not shown.items
    assert shown.filled_by_script


def test_a_page_with_a_list_is_not_read_from_its_scripts() -> None:
    own = "<ul><li><a href='/x/1.html'>春季绿化动员会召开</a><span>2026-03-09</span></li></ul>"
    shown = page(f"{_MENU}{own}<script>var hot = {_ROWS.format(1)};</script>")
    assert [item.published for item in shown.items] == [date(2026, 3, 9)]


def test_settings_and_empty_data_leave_an_empty_list_empty() -> None:
    for script in ('var share = {"title": "某某县政府"};', 'var d = {"total": 0, "rows": []};'):
        shown = page(f"{_MENU}<h2>应急管理</h2><div id='list'></div><script>{script}</script>")
        assert shown.empty_list
        assert not shown.filled_by_script


# ---------------------------------------------------------------- columns


@pytest.mark.parametrize(
    "name, kind",
    [("通知公告", ColumnKind.NOTICE), ("政府文件", ColumnKind.POLICY), ("规划计划", ColumnKind.PLANNING)],
)  # fmt: skip
def test_a_label_that_names_the_channel_does_not_say_what_the_column_is(
    name: str, kind: ColumnKind
) -> None:
    assert kind_of_column(name, column_type="政务公开", above=("政务公开",))[0] is kind
    assert kind_of_column(name, column_type="政务公开")[0] is kind


def test_a_label_of_the_standard_list_goes_before_the_name() -> None:
    assert kind_of_column("通知公告", column_type="政策文件")[0] is ColumnKind.POLICY
    assert kind_of_column("今日看点", column_type="政务公开")[0] is ColumnKind.CATALOGUE


def test_entries_recommended_beside_other_columns_are_still_those_of_their_own() -> None:
    names = ("要闻", "公告", "服务", "风采")
    menu = "".join(f"<li><a href='/c/{n}.html'>{name}</a></li>" for n, name in enumerate(names))
    news = [(f"/c/0/{n}.html", f"第{n}批防汛物资运抵仓库", f"2026-06-0{n}") for n in (5, 4, 3)]
    hot = "".join(f"<li><a href='{url}'>{title}</a></li>" for url, title, _ in news)
    own = "".join(f"<li><a href='{u}'>{t}</a><span>{d}</span></li>" for u, t, d in news)
    lists = [
        own,
        "<li><a href='/c/1/8.html'>停水公告一则请知悉</a><span>2026-05-02</span></li>",
        "",
        "",
    ]
    pages = tuple(
        read(
            f"{HOST}/c/{n}.html",
            f"<html><head><title>{name}</title></head><body><ul>{menu}</ul><div>位置：<a href='/'>首页</a>"
            f" &gt; <a href='/c/{n}.html'>{name}</a></div><div><ul>{lists[n]}</ul></div>"
            f"<div><h3>热点推荐</h3><ul>{hot}</ul></div></body></html>",
            AS_OF,
        )
        for n, name in enumerate(names)
    )
    home = read(
        f"{HOST}/",
        f"<html><head><title>镇</title></head><body><ul>{menu}</ul></body></html>",
        AS_OF,
    )
    site = read_site(Site(url=f"{HOST}/"), (home, *pages), home, (), AS_OF, {})
    newest = {column.name: column.newest for column in site.columns}
    assert newest["要闻"] == date(2026, 6, 5)
    assert newest["公告"] == date(2026, 5, 2)


# ---------------------------------------------------------------- articles


def test_the_office_in_the_table_above_is_not_the_title_that_begins_with_it() -> None:
    title = "青禾县人民政府关于促进茶产业发展的意见"
    table = (
        "<table><tr><th>索引号</th><td>qh1/2026-8</td></tr><tr><th>发布机构</th><td>青禾县人民政府</td>"
        "</tr><tr><th>公开日期</th><td>2026年5月18日</td></tr></table>"
    )
    body = f"<h2>{title}</h2><p>各乡镇人民政府：</p><p>为促进茶产业高质量发展，现提出以下意见。</p>"
    article = page(table + body, title, "/content/2026/5501.html").article
    assert article is not None
    assert (article.title, article.published) == (title, date(2026, 5, 18))


def test_the_day_of_an_article_in_a_table_that_sets_out_the_page_is_its_own() -> None:
    title = "青禾镇举办首届红枣节"
    side = "<td><p>友情链接<br><a href='http://www.b.invalid/'>市政府网</a></p></td>"
    body = f"<p><b>{title}</b></p><p>（2026年5月15日）</p><p>红枣节在上枣林村开幕，客商现场签约红枣一百二十吨，镇里还办了比赛。</p>"
    shown = page(f"<table><tr>{side}<td>{body}</td></tr></table>", title, "/news/20260515.htm")
    assert not shown.items
    assert shown.article is not None
    assert shown.article.published == date(2026, 5, 15)


# ---------------------------------------------------------------- letters

_TOLD = "<div><p><b>游客</b> 于 {0} 08:30 留言：</p><h5>{1}</h5><p>请尽快处理。</p>{2}</div>"
_REPLY = "<p><b>管理员</b> 于 {0} 回复：</p><p>您好，已转所在站所处理，请知悉。</p>"


def test_the_answer_to_the_last_message_is_below_it_however_short_the_others_are() -> None:
    first = _TOLD.format("2026-06-10", "河边路灯不亮", "")
    second = _TOLD.format("2026-05-18", "咨询缴费截止时间", _REPLY.format("2026-05-21"))
    # Whether the first was not answered or its answer is not shown nobody can tell.
    assert letters(first + second) == [
        ("河边路灯不亮", date(2026, 6, 10), None, None),
        ("咨询缴费截止时间", date(2026, 5, 18), date(2026, 5, 21), True),
    ]


_BOOK = (
    "<table><tr><td>留言者: {0}</td><td>发布时间：{1} 09:41:10</td></tr>"
    "<tr><td colspan=2>{2}</td></tr>{3}</table>"
)
_BELOW = "<tr><td colspan=2><font>回复：您好，零星采伐不需办证，其他请到窗口申请。</font></td></tr>"


def test_a_guestbook_of_writers_and_days_is_read() -> None:
    first = _BOOK.format("李先生", "2026-06-05", "自家地里的杨树能采伐吗", _BELOW)
    second = _BOOK.format("匿名", "2026-04-17", "山上有人盗采怎样反映", "")
    form = "<form action='/b' method=post>姓名 <input name=n> <textarea name=t></textarea></form>"
    assert letters(first + second + form) == [
        ("自家地里的杨树能采伐吗", date(2026, 6, 5), None, True),
        ("山上有人盗采怎样反映", date(2026, 4, 17), None, None),
    ]


_SIGNED = (
    "<h3>反映供暖温度低</h3><dl><dt>写信人</dt><dd>马**</dd><dt>写信时间</dt><dd>2026-04-02 11:01</dd>"
    "<dt>信件内容</dt><dd>室内温度低。</dd></dl><h4>办理结果</h4><p>您好，经现场测温已调整阀门。</p>"
    "<p>北河县住房和城乡建设局<br>{0}</p>"
)


@pytest.mark.parametrize(
    "signed, answered", [("2026年4月7日", date(2026, 4, 7)), ("2026年3月1日", None), ("", None)]
)
def test_an_answer_that_an_office_signs_is_of_the_day_below(
    signed: str, answered: date | None
) -> None:
    letter = page(_SIGNED.format(signed), "信件详情", "/xx/d.shtml?id=1").letter
    assert letter is not None
    assert (letter.asked, letter.answered, letter.is_answered) == (date(2026, 4, 2), answered, True)


# ---------------------------------------------------------------- pictures, questions, pagers

_FIGURE = (
    "<figure><a href='p/{0}.html'><img src='p/{0}.jpg' alt='摄影大赛作品'></a><figcaption>{1}<br>"
    "<small>{2}　摄影：特约</small></figcaption></figure>"
)


def test_pictures_called_alike_have_their_captions_for_titles() -> None:
    main = _FIGURE.format(8, "湿地飞来新居民", "2026-05-11") + _FIGURE.format(
        7, "田间铁牛抢收忙", "2026-04-24"
    )
    assert items(f"<div>{main}</div>") == [
        ("湿地飞来新居民", date(2026, 5, 11)),
        ("田间铁牛抢收忙", date(2026, 4, 24)),
    ]


def test_a_guide_in_questions_has_the_elements_that_it_answers() -> None:
    asked = {
        "谁可以办？": "具有本县户籍的残疾人。",
        "需要带什么材料？": "身份证、户口本。",
        "怎么办？": "向户籍地残联提出申请，经审核后发证。",
        "到哪里办？": "户籍所在镇残联。",
        "什么时间办？": "周一至周五上午8:30—11:30。",
        "咨询电话是多少？": "0532-80003333",
    }
    body = "".join(f"<p><b>{question}</b></p><p>{said}</p>" for question, said in asked.items())
    guide = page(f"<h2>残疾人证办理</h2>{body}", "残疾人证办理", "/fw/1102.html").guide
    assert guide is not None
    assert set(guide.missing) == {GuideElement.BASIS}


def test_news_that_ask_what_papers_are_needed_are_no_guide() -> None:
    body = "<p>很多群众问，办证要带哪些材料？怎么办？县里派人上门解答，受到欢迎。</p>" * 3
    assert page(f"<h2>流动服务进山村</h2>{body}", "流动服务进山村", "/xw/3.html").guide is None


_PAGED = (
    "<ul><li><a href='/x/t1.html'>春季绿化动员会召开</a><span>2026-03-09</span></li></ul>"
    "<ul><li>1</li><li><a href='/x/2.html'>2</a></li></ul><span>{}</span>"
)


@pytest.mark.parametrize("words, pages", [("1/63", 63), ("06/18", None), ("3/2", None)])
def test_a_count_right_behind_the_links_of_a_pager_says_how_many_pages_there_are(
    words: str, pages: int | None
) -> None:
    found = page(_PAGED.format(words), path="/x/city_build.html").pager
    assert found is not None
    assert found.pages == pages


@pytest.mark.parametrize(
    "cut", ["substring(0,10)", "substr(0, 10)", "slice(0,10)", "substring(10,0)"]
)
def test_a_day_that_a_script_cuts_out_of_a_time_is_read(cut: str) -> None:
    script = f'<script>var t="2026-05-19 08:30:00";document.write(t.{cut});</script>'
    body = "<p>5月16日，县领导到古镇景区调研旅游产业，听取了有关情况的介绍，提出三点要求。</p>"
    main = f"<h2>县领导调研旅游产业</h2><div>时间：{script} 来源：办公室</div>{body}"
    article = page(main, "县领导调研旅游产业", "/xw/881.html").article
    assert article is not None
    assert article.published == date(2026, 5, 19)


def test_an_article_without_a_day_is_one_whatever_its_window_is_called() -> None:
    body = "<p>金丝小枣皮薄肉厚，1998年10月1日获评国家地理标志产品。</p><p>种植历史可追溯至明代，品种有十余个，远近闻名，行销各地，是当地农户主要的收入来源。</p>"
    article = page(f"<h1>名产：金丝小枣</h1>{body}", "名产介绍", "/xw/882.html").article
    assert article is not None
    assert (article.title, article.published) == ("名产：金丝小枣", None)


# ---------------------------------------------------------------- marks of the footer

_MAP = '<a href="/map.html">网站地图</a>'


@pytest.mark.parametrize(
    "footer, found",
    [
        (f"<script>var f = '<p>主办：某县政府 {_MAP}</p>'; el.innerHTML = f;</script>", True),
        (f"<!-- {_MAP} -->", False),
        (f"<script>go();</script><!-- {_MAP} -->", False),
    ],
    ids=["a script", "a comment", "a comment behind a script"],
)
def test_the_map_that_a_script_writes_is_there_and_that_of_a_comment_is_not(
    footer: str, found: bool
) -> None:
    assert bool(page(f"<p>首页</p>{footer}").identity.sitemap) is found


# ---------------------------------------------------------------- no false blank column

_LIST = "<ul class='list'><li><a href='/{0}/t{1}.html'>春季绿化动员会召开了</a><span>2026-06-01</span></li></ul>"
_EMPTY = "<ul id='list'></ul>"
_FILLED = {
    "jQuery": _EMPTY + "<script>$('#list').html(rows(d));</script>",
    "a class": "<ul class='wj'></ul><script>$('.wj').append(rows(d));</script>",
    "insert": _EMPTY + "<script>q('#list').insertAdjacentHTML('beforeend', rows);</script>",
    "an attribute": "<div id='lb' data-url='/api/12'></div><ul></ul>",
    "json in an attribute": '<ul></ul><input value=\'[{"t":"防汛通知"}]\'>',
    "a template": _EMPTY + "<template><li><a href='{u}'>{t}</a></li></template>",
    "a component": "<news-list column='12'></news-list><ul></ul>",
    "text in a script": _EMPTY
    + "<script>var s='关于防汛工作的通知|/c/1.html|2026-05-01';s.split('|');</script>",
    "objects in a script": _EMPTY + "<script>var r=[{t:'关于防汛工作的通知'}];</script>",
    "links for browsers without scripts": _EMPTY
    + "<noscript><a href='/c/1.html'>防汛</a></noscript>",
    "a picture behind": "<ul></ul><div style='background:url(/upload/2026/n.jpg)'></div>",
    "a sentence": "<ul></ul><p>本栏目内容请见市政府网站公开专栏。</p>",
}
_NOT_FILLED = {
    "an empty list": _EMPTY,
    "words": "<div class='list'><p>暂无数据</p></div>",
    "a pager": "<ul></ul><div id='page_div'></div><script>pages('page_div', 0);</script>",
    "a counter": "<ul></ul><div id='hits'></div><script>$('#hits').html(7);</script>",
}


def _is_blank(main: str) -> bool:
    names = {"a": "要闻动态", "b": "通知公告", "c": "政策文件", "d": "工作动态"}
    menu = "".join(f"<li><a href='/{code}/'>{name}</a></li>" for code, name in names.items())
    pages = {
        code: read(
            f"{HOST}/{code}/",
            f"<html><head><title>{name}_某县</title></head><body><ul>{menu}</ul><div>当前位置：<a href='/'>首页</a>"
            f" &gt; <a href='/{code}/'>{name}</a></div><h2>{name}</h2>"
            f"{main if code == 'c' else _LIST.format(code, '20260601_1')}</body></html>",
            AS_OF,
        )
        for code, name in names.items()
    }
    return is_blank(pages["c"], index_pages(tuple(pages.values()), None, f"{HOST}/"))


@pytest.mark.parametrize("main", _FILLED.values(), ids=_FILLED.keys())
def test_what_may_still_be_filled_or_says_something_is_not_blank(main: str) -> None:
    assert not _is_blank(main)


@pytest.mark.parametrize("main", _NOT_FILLED.values(), ids=_NOT_FILLED.keys())
def test_scripts_of_the_frame_leave_an_empty_column_blank(main: str) -> None:
    assert _is_blank(main)


@pytest.mark.parametrize(
    "hostile",
    [
        "<noscript>" * 40_000,
        "<script>" * 40_000,
        "<ul id='list'><!--" * 20_000,
        "<ul></ul><script>" + "[{a:" * 40_000 + "</script>",
        "<ul></ul><script>var a = " + "['关于防汛工作的通知'," * 20_000 + "</script>",
        "<ul id='list'></ul>" * 20_000 + "<script>go('x')</script>",
        pytest.param("<h3>2026年</h3><h4>3月</h4>" * 15_000, marks=pytest.mark.slow),
    ],
    ids=["noscript", "scripts", "comments", "objects", "texts", "places", "headings"],
)
def test_hostile_markup_costs_no_more_than_a_large_page(hostile: str) -> None:
    before = process_time()
    page(hostile)
    assert process_time() - before < 3
