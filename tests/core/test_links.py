from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.facts import LinkKind
from xuncha.read.links.href import HrefMemo, absolute, canonical
from xuncha.read.links.kind import kind_of_content, kind_of_url
from xuncha.read.links.onpage import MAX_LINKS, extract_links
from xuncha.read.tree.document import parse

PAGE = "http://www.x.gov.cn/a/b/index.html?x=1/2"


def urls(html: str, page_url: str = PAGE) -> list[str]:
    return [link.url for link in extract_links(parse(html), page_url).links]


def test_every_element_that_fetches_or_leads_somewhere_gives_a_link() -> None:
    html = """
    <link rel="shortcut icon" href="/i.ico"><link rel=stylesheet href=s.css>
    <link rel=canonical href="/canonical"><meta http-equiv=Refresh content="0; URL='/new/'">
    <script src="s.js"></script>
    <a href="../up.html">up</a><area href=area.html alt=map><img src="p.png"><img data-src="lazy.jpg">
    <img src="data:image/gif;base64,AA" data-original="/l2.jpg"><input type=image src=go.gif>
    <input src=no.gif><iframe src="frame.html"></iframe><embed src="f.swf"><object data="o.pdf"></object>
    <video src=v.mp4><source src=w.mp4></video><form action="/post"></form>
    """
    found = {link.url: link for link in extract_links(parse(html), PAGE).links}
    root, here = "http://www.x.gov.cn", "http://www.x.gov.cn/a/b"
    kinds = {url: link.kind for url, link in found.items()}
    assert kinds == {
        f"{root}/i.ico": LinkKind.IMAGE,
        f"{here}/s.css": LinkKind.STYLE,
        f"{root}/new/": LinkKind.PAGE,
        f"{here}/s.js": LinkKind.SCRIPT,
        f"{root}/a/up.html": LinkKind.PAGE,
        f"{here}/area.html": LinkKind.PAGE,
        f"{here}/p.png": LinkKind.IMAGE,
        f"{here}/lazy.jpg": LinkKind.IMAGE,
        f"{root}/l2.jpg": LinkKind.IMAGE,
        f"{here}/go.gif": LinkKind.IMAGE,
        f"{here}/frame.html": LinkKind.PAGE,
        f"{here}/f.swf": LinkKind.ATTACHMENT,
        f"{here}/o.pdf": LinkKind.ATTACHMENT,
        f"{here}/v.mp4": LinkKind.ATTACHMENT,
        f"{here}/w.mp4": LinkKind.ATTACHMENT,
    }
    assert found[f"{here}/area.html"].text == "map"


@pytest.mark.parametrize(
    "raw",
    ["javascript:;", " JavaScript:void(0)", "mailto:a@b", "tel:1", "data:x", "about:blank", "#top"]
    + ["", "  ", "http://", "http://[::1", "ftp://h/x", "http://a b/", "java\nscript:x()"],
)
def test_what_is_no_web_address_is_no_link(raw: str) -> None:
    assert urls(f'<a href="{raw}">x</a>') == []


@pytest.mark.parametrize(
    "raw, url",
    [
        ("/tzgg/;jsessionid=0A1B2C", "http://a.gov.cn/tzgg/"),
        ("list.jsp;jsessionid=0A1B2C?id=3", "http://a.gov.cn/x/list.jsp?id=3"),
        ("/(S(abcdefghij0123456789klmn))/a.aspx", "http://a.gov.cn/a.aspx"),
        ("/list?sid=12&page=2", "http://a.gov.cn/list?sid=12&page=2"),
    ],
)
def test_the_session_of_a_visit_is_no_part_of_an_address(raw: str, url: str) -> None:
    assert absolute(raw, "http://a.gov.cn/x/y.html") == url


def test_comments_scripts_and_templates_hold_no_links() -> None:
    html = """<!-- <a href="c.html">c</a> --><script>document.write('<a href="s.html">s</a>')</script>
    <template><a href="t.html">t</a></template><style>p{background:url(u.png)}</style>
    <div style="background:url(v.png)"></div><a href=ok.html>ok</a>"""
    assert urls(html) == ["http://www.x.gov.cn/a/b/ok.html"]


def test_hrefs_as_templates_write_them() -> None:
    html = (
        '<A HREF=" \n./t2018\n07.html ">a</A><a href="//y.gov.cn/z#frag">b</a>'
        "<a href=\\c\\d.html>c</a><a href='通知 公告.doc'>d</a><a href='?page=2'>e</a>"
    )
    assert urls(html) == [
        "http://www.x.gov.cn/a/b/t201807.html",
        "http://y.gov.cn/z",
        "http://www.x.gov.cn/c/d.html",
        "http://www.x.gov.cn/a/b/%E9%80%9A%E7%9F%A5%20%E5%85%AC%E5%91%8A.doc",
        "http://www.x.gov.cn/a/b/index.html?page=2",
    ]


def test_base_element_moves_relative_links() -> None:
    assert urls('<base href="/jyj/"><a href="a.html">x</a>') == ["http://www.x.gov.cn/jyj/a.html"]
    assert urls('<base href="javascript:x"><a href="a.html">x</a>') == [
        "http://www.x.gov.cn/a/b/a.html"
    ]


def test_words_of_a_link() -> None:
    html = (
        "<a href=1>  通知\n公告 </a><a href=2 title='全称'><b></b></a><a href=3><img alt='图'></a>"
    )
    assert [link.text for link in extract_links(parse(html), PAGE).links] == [
        "通知 公告",
        "全称",
        "图",
    ]


def test_hidden_links_are_marked_and_shown_ones_are_not() -> None:
    html = """
    <div style="DISPLAY : none"><p><a href=h1>1</a></p></div><a href=h2 style="visibility:hidden">2</a>
    <div style="position:absolute;left:-9999px"><a href=h3>3</a></div><p hidden><a href=h4>4</a></p>
    <div style="width:0px;overflow:hidden"><a href=h5>5</a></div>
    <div style="width:100%;left:-10px"><a href=s1>1</a></div><a href=s2 style="line-height:0.9">2</a>
    <div style="border-width:0"><a href=s3>3</a></div>"""
    links = extract_links(parse(html), PAGE).links
    hidden = {link.url.rpartition("/")[2] for link in links if link.hidden}
    assert hidden == {"h1", "h2", "h3", "h4", "h5"}


def test_same_link_with_same_words_once_with_other_words_again() -> None:
    links = extract_links(parse("<a href=a>x</a><a href=a#f>x</a><a href=a>y</a>"), PAGE).links
    assert [link.text for link in links] == ["x", "y"]


@pytest.mark.slow
def test_hostile_pages_end_quickly() -> None:
    start = time.process_time()
    many = extract_links(parse("".join(f"<a href={n}>x</a>" for n in range(100_000))), PAGE)
    assert many.truncated
    assert len(many.links) == MAX_LINKS
    deep = extract_links(
        parse("<div style='display:none'>" * 50_000 + "<a href=a>x</a>" * 50), PAGE
    )
    assert [link.hidden for link in deep.links] == [True]
    deep_open = "<i hidden></i>" + "<div>" * 50_000 + "<a href=a>x</a><a href=b>x</a>"
    assert [link.hidden for link in extract_links(parse(deep_open), PAGE).links] == [False, False]
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    "url, kind",
    [
        ("http://x/a.PDF", LinkKind.ATTACHMENT),
        ("http://x/a.docx?v=1", LinkKind.ATTACHMENT),
        ("http://x/system/download.jsp?wbfileid=3", LinkKind.ATTACHMENT),
        ("http://x/download/123", LinkKind.ATTACHMENT),
        ("http://x/attach/1/0/a", LinkKind.ATTACHMENT),
        ("http://x/e/DownFile.do?id=3", LinkKind.ATTACHMENT),
        ("http://x/download/index.html", LinkKind.PAGE),
        ("http://x/download/", LinkKind.PAGE),
        ("http://x.com", LinkKind.PAGE),
        ("http://doc.x.pdf", LinkKind.PAGE),
        ("http://x/download.html", LinkKind.PAGE),
        ("http://x/attract/xiazai", LinkKind.PAGE),
        ("http://x/a.JPG", LinkKind.IMAGE),
        ("http://x/list.jsp?urltype=tree.TreeTempUrl&wbtreeid=1057", LinkKind.PAGE),
    ],
)
def test_kind_of_an_anchors_target(url: str, kind: LinkKind) -> None:
    assert kind_of_url(url) is kind


def test_kind_that_a_content_type_proves() -> None:
    assert kind_of_content("application/pdf;charset=utf-8") is LinkKind.ATTACHMENT
    assert kind_of_content("TEXT/HTML") is LinkKind.PAGE
    assert kind_of_content("") is None


@given(
    st.lists(st.text("ab./?#:中 \\%&=", max_size=12), max_size=30),
    st.sampled_from([PAGE, "http://x.cn/", "https://x.cn/a", "http://x.cn/a/b?c=/d/e"]),
)
def test_memo_never_changes_an_answer(raws: list[str], base: str) -> None:
    memo = HrefMemo()
    bases = [base, "http://x.cn/other/place.html", base]
    for page in bases:
        for raw in raws:
            assert memo.join(raw, page) == absolute(raw, page)


@given(st.text(max_size=300))
def test_no_markup_raises(markup: str) -> None:
    for link in extract_links(parse(f"<a href='{markup}'>{markup}"), PAGE).links:
        assert canonical(link.url) == link.url
