"""Causes in articles and columns that whole small sites (tests/golden/heldout7) brought to light."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.columns.candidates import find_candidates
from xuncha.read.columns.found import read_columns
from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"


def page(main: str, title: str = "信息", path: str = "/x/") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, date(2026, 6, 18))


# ---------------------------------------------------------------- marks and articles


@pytest.mark.parametrize(
    "foot, sponsor",
    [
        ("<p>桐浦镇人民政府主办 党政办公室承办</p>", "桐浦镇人民政府"),
        ("<p>版权所有 墨溪区教育局 主办　技术支持：某中心</p>", "墨溪区教育局"),
        ("<p>活动由县文旅局主办</p>", None),
        ("<p>县文旅局主办的活动</p>", None),
        ("<p>主办单位：某县水务局</p>", "某县水务局"),
    ],
)
def test_the_sponsor_may_stand_before_its_word(foot: str, sponsor: str | None) -> None:
    assert page(f"<p>正文</p><div class=foot>{foot}</div>").identity.sponsor == sponsor


BODY = (
    "<p>新区2026年第二季度重大项目集中开工仪式举行，共12个项目、总投资68亿元，新区负责人出席。</p>"
)


def test_the_day_of_information_is_the_day_of_publication() -> None:
    line = "<p>【信息时间：2026/6/16　阅读次数：<span>0</span>】</p>"
    found = page(
        f"<h3>新区举行集中开工仪式</h3>{line}{BODY}", "新区举行集中开工仪式", "/xw/1.html"
    ).article
    assert found is not None
    assert found.published == date(2026, 6, 16)


def test_a_day_in_brackets_under_the_headline_of_a_short_article() -> None:
    main = "<h2>社区食堂试营业首日</h2><p>（2026-06-07）</p><p>6月5日，社区食堂试营业，首日接待老人126名。</p>"
    found = page(main, "某街道-社区食堂试营业首日", "/jddt/202606/6004.shtml").article
    assert found is not None
    assert found.published == date(2026, 6, 7)
    # 不是文章的地址,一两句话不算正文。
    shown = page(main, "某街道-社区食堂试营业首日", "/jddt/").article
    assert shown is None or shown.published is None


# ---------------------------------------------------------------- columns and blank ones

MENU = "<ul class=nav><li><a href='/'>首页</a></li><li><a href='/gh/'>口岸规划</a></li><li><a href='/dt/'>口岸动态</a></li></ul>"
PLACE = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/gh/'>口岸规划</a></p>"


@pytest.mark.parametrize(
    "said",
    [
        "没有查询到您要的信息。",
        "无查询结果",
        "<p>共有0条信息</p><ul></ul>",
        "没有记录！",
        "<p>没有记录</p><p>共 0 页</p>",
        "对不起，没有内容",
        "暂时没有信息",
    ],
)
def test_a_line_that_says_there_is_no_record_makes_a_blank_column(said: str) -> None:
    blank = page(f"{MENU}{PLACE}<div>{said}</div>", "口岸规划", "/gh/")
    assert is_blank(blank, index_pages((blank,), None, blank.url))


def test_a_sentence_with_the_same_words_is_content() -> None:
    said = "自查中没有记录的企业名单已经另行公布，请各企业于月底前补报有关材料。"
    there = page(f"{MENU}{PLACE}<div>{said}</div>", "口岸规划", "/gh/")
    assert there.says_empty == ""


def test_a_map_of_the_site_is_never_blank() -> None:
    listed = "<table><tr><td></td></tr></table><ul><li><a href='/gh/'>口岸规划</a></li><li><a href='/dt/'>口岸动态</a></li></ul>"
    there = page(
        f"{MENU}<div><h3>网站地图</h3>{listed}</div>", "网站地图 - 某市口岸办", "/wzdt.html"
    )
    assert not is_blank(there, index_pages((there,), None, there.url))


def test_a_picture_on_the_home_page_that_leads_to_an_entry_is_no_column() -> None:
    entries = "".join(
        f"<a href='/news/d/{n}' class=line><b>开展基金监管宣传第{n}场</b><i>2026-06-{n:02}</i></a>"
        for n in range(11, 15)
    )
    home = page(
        f"{MENU}<div><a href='/news/d/14'><p>开展基金监管宣传第14场</p></a></div><div>{entries}</div>",
        path="/",
    )
    found = find_candidates(index_pages((home,), home, home.url), home, ())
    assert {one.url for one in found if one.in_home} == {f"{HOST}/gh/", f"{HOST}/dt/"}


# ---------------------------------------------------------------- what is offered beside an article


def test_the_files_of_an_article_are_no_list() -> None:
    main = f"<p>关于第四批名单的公示</p>{BODY}<p>附件：<a href='/d/mingdan.pdf'>名单</a></p><p>某局<br>2026年6月11日</p>"
    found = page(main, "关于第四批名单的公示 - 某局", "/gsgg/2026-06-11/2207.html")
    assert found.items == ()
    assert found.article is not None
    assert found.article.title == "关于第四批名单的公示"


PLAIN = "<p>连日来，县里组织力量对各项工作逐一检查。</p><p>下一步，将继续加强管理，把好事办好、实事办实，按期完成各项任务。</p><p>有关单位要按照分工，明确责任人和完成时限。</p>"


def test_a_headline_with_paragraphs_in_a_numbered_file_is_an_article_of_unknown_day() -> None:
    main = f"<h1>农产品展销会摊位招租</h1><div>来源：县商务局</div>{PLAIN}<p>报名截止时间为2026年9月30日。</p>"
    found = page(main, "农产品展销会摊位招租 - 某县人民政府", "/xw/c/1182.html").article
    assert found is not None
    assert (found.title, found.published) == ("农产品展销会摊位招租", None)


@pytest.mark.parametrize("path", ["/gk/zn/", "/gk/index_2.html", "/channels/18105.html"])
def test_the_address_of_a_column_makes_no_article(path: str) -> None:
    assert (
        page(f"<h1>机构职能配置情况</h1>{PLAIN}", "机构职能配置情况 - 某局", path).article is None
    )


def test_a_line_in_an_unnamed_footer_is_no_line_of_an_article() -> None:
    main = f"{MENU}<table><tr><td>没有相关记录</td></tr></table><p>某局 版权所有<br>您是第 <b>1024</b> 位访客 更新日期：2026年6月9日</p>"
    found = page(main, "公示", "/gs/")
    assert found.article is None
    assert is_blank(found, index_pages((found,), None, found.url))


@pytest.mark.parametrize(
    "heads, is_known", [(("受理日期", "办结日期"), False), (("受理日期", "公示日期"), True)]
)
def test_a_list_of_permits_says_when_they_were_handled_not_when_they_were_put_up(
    heads: tuple[str, str], is_known: bool
) -> None:
    rows = "".join(
        f"<tr><td><a href='/xk/{n}.html'>某公司食品经营许可事项{n}</a></td><td>2024-0{n}-02</td><td>2024-0{n}-12</td></tr>"
        for n in (5, 4, 3)
    )
    first = f"<tr><th>事项</th><th>{heads[0]}</th><th>{heads[1]}</th></tr>"
    menu = "<ul class=nav><li><a href='/'>首页</a></li><li><a href='/xk/'>行政许可</a></li></ul>"
    home = page(menu, path="/")
    listed = page(f"{menu}<table>{first}{rows}</table>", "行政许可", "/xk/")
    columns = read_columns(
        index_pages((home, listed), home, home.url), home, (), date(2026, 6, 18), {}
    )
    assert [one.name for one in columns] == ["行政许可"]
    assert columns[0].items == 3
    assert (columns[0].unreadable == "") is is_known


def test_names_of_columns_above_their_lists_are_no_list() -> None:
    lists = "".join(
        f"<div class=t><a href='/{name}/'>{title}</a></div><ul>"
        + "".join(
            f"<li><b>2026-0{n}-1{at}</b><a href='/{name}/{n}.html'>推进第{n}批项目建设工作</a></li>"
            for n in range(3, 6)
        )
        + "</ul>"
        for at, (name, title) in enumerate(
            (("yw", "栖梧要闻"), ("rs", "人事信息"), ("jy", "建议提案"))
        )
    )
    top = "<div class=top><h2><a href='/yw/5.html'>县里召开招商引资百日攻坚推进会</a></h2></div>"
    found = page(f"{MENU}{top}{lists}", path="/")
    assert [block.title for block in found.blocks if block.items] == [
        "栖梧要闻",
        "人事信息",
        "建议提案",
    ]


@pytest.mark.parametrize(
    "said, blank",
    [("<p>暂无相关内容</p>", True), ("<p>现将上级有关口岸规划转发各单位。</p>", False)],
)
def test_a_column_that_says_it_has_nothing_is_blank_beside_the_newest_of_others(
    said: str, blank: bool
) -> None:
    side = "<div class=side><h4>最新公告</h4><ul><li><a href='/contents/211/408.html'>国有建设用地使用权公告</a><span>06-15</span></li><li><a href='/contents/211/407.html'>某住宅项目批前公示</a><span>06-09</span></li></ul></div>"
    there = page(f"{MENU}{PLACE}{side}<div><h3>口岸规划</h3>{said}</div>", "口岸规划", "/gh/")
    assert is_blank(there, index_pages((there,), None, there.url)) is blank


def test_a_page_of_sentences_does_not_wait_for_a_script_somebody_links_to() -> None:
    told = "<p>桐浦镇位于融河下游，辖14个村3个社区，总面积86平方公里，户籍人口5.1万人。</p>"
    script = "<script src='/static/js/nf.js'></script>"
    assert page(f"{MENU}{PLACE}<div>{told}</div>{script}").shell is Shell.NONE
    assert page(f"{MENU}{PLACE}<div id=box></div>{script}").shell is Shell.SCRIPT


def test_what_stands_below_the_copyright_is_no_content() -> None:
    foot = "某局 版权所有 Copyright 2009-2025<br>您是第 <b>1024033</b> 位访客 本站由某某信息技术有限公司提供技术支持和维护服务，建议使用某浏览器"
    rows = "<tr><td>没有相关记录</td></tr>"
    empty = page(f"{MENU}<table>{rows}<tr><td>{foot}</td></tr></table>", "公示", "/gs/")
    assert is_blank(empty, index_pages((empty,), None, empty.url))
    told = rows.replace(
        "</td>",
        "</td><td>" + "本栏目的有关内容已经并入信息公开专栏，请到该专栏查看。" * 3 + "</td>",
    )
    moved = page(f"{MENU}<table>{told}<tr><td>{foot}</td></tr></table>", "公示", "/gs/")
    assert not is_blank(moved, index_pages((moved,), None, moved.url))


# ---------------------------------------------------------------- headlines


HEAD = "全市水库安全度汛工作推进会召开"
DAY = "<p>发布时间：2026-06-13</p>"


@pytest.mark.parametrize(
    "title, top",
    [
        ("全市水库安全度汛...-某市水务局", f"<h2>{HEAD}</h2>"),
        ("新闻动态-某市水务局", f"<div class=tit>{HEAD}</div>"),
        ("某市水务局", f"<h1>某市水务局</h1><h2>{HEAD}</h2>"),
        ("某市水务局", f"<p class=biaoti>{HEAD}</p>"),
    ],
    ids=["cut", "column", "site in h1", "site"],
)
def test_a_headline_that_title_does_not_give_whole(title: str, top: str) -> None:
    found = page(f"{top}{DAY}{BODY}", title, "/xw/202606/t20260613_1234.html").article
    assert found is not None
    assert found.title == HEAD


def test_a_source_whose_label_is_an_element_of_its_own() -> None:
    line = "<div><i>信息来源</i><em>防御科</em><i>发布日期</i><em>2026-06-13</em></div>"
    found = page(f"<h2>{HEAD}</h2>{line}{BODY}", HEAD, "/xw/1.html").article
    assert found is not None
    assert (found.origin, found.published) == ("防御科", date(2026, 6, 13))
