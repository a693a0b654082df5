"""What the articles of the thirteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

from read_tools import read

from xuncha.read.pagefacts import Article

HOST = "http://a.invalid"
TITLE = "农村饮水安全监测结果通报"
TEXT = "<p>　　各有关单位要把责任落到岗位，细化清单，按月对账，确保年内见到成效。</p>" * 2
DAY = date(2020, 5, 3)
LAYUI = "<span class='layui-breadcrumb'><a href='/'>首页</a><a href='/open/'>政务公开</a><a><cite>监测信息</cite></a></span>"


def article(body: str, title: str = TITLE, path: str = "/open/show-8.html") -> Article:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    found = read(HOST + path, html).article
    assert found is not None
    return found


def test_a_stroke_stands_for_the_colon_of_the_source() -> None:
    body = f"<h1>{TITLE}</h1><div><span>文章来源 / 县水务局</span><span>发布于 / 2020.05.03</span></div>{TEXT}"
    found = article(body)
    assert (found.published, found.origin) == (DAY, "县水务局")
    assert article(body.replace("县水务局", "作者：小江")).origin == ""


def test_a_source_without_a_day_beside_it() -> None:
    body = f"<h2>{TITLE}</h2><p>来源：县水务局 | 责任编辑：小江</p>{TEXT}"
    found = article(body, "监测信息-某县人民政府网站")
    assert (found.title, found.published, found.origin) == (TITLE, None, "县水务局")


def test_the_title_of_the_page_is_the_last_step_of_its_path() -> None:
    body = f"{LAYUI}<article><header><h2>{TITLE}</h2></header>{TEXT}<footer><span>发布日期：2020年5月3日</span></footer></article>"
    found = article(body, "监测信息")
    assert (found.title, found.published) == (TITLE, DAY)


def test_a_smaller_heading_and_paragraphs_in_a_numbered_file() -> None:
    body = f"<h3>{TITLE}</h3>{TEXT}<p>某县水务局</p><p>2020年5月3日</p>"
    found = article(body, "通知公告-某县人民政府网站")
    # What it is signed with is no day of publication.
    assert (found.title, found.published) == (TITLE, None)


def test_rows_of_a_table_and_a_path_with_arrows() -> None:
    row = "<tr><td align='center'>{}</td></tr>"
    path = "<tr><td><a href='default.asp'>首页</a> → <a href='class.asp?id=1'>工作动态</a> → 正文</td></tr>"
    rows = (f"<span>{TITLE}</span>", "(2020-05-03 16:02:51)", TEXT)
    body = f"<table>{path}{''.join(map(row.format, rows))}</table>"
    found = article(body, "某区水务局-工作动态", "/show.asp?id=890")
    assert (found.title, found.published) == (TITLE, DAY)
    # Of two days neither is sure.
    more = f"<table>{path}{''.join(map(row.format, (*rows, '2020-04-01')))}</table>"
    html = f"<html><head><title>某区水务局-工作动态</title></head><body>{more}</body></html>"
    other = read(f"{HOST}/show.asp?id=890", html).article
    assert other is None or other.published is None
