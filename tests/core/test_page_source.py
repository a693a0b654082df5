"""Reading a page one character a byte leads where reading its text leads."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xuncha.crawl.digest import Digest, digest_of
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.read.links.href import HrefMemo
from xuncha.read.links.targets import TakenUp, link_targets
from xuncha.read.source.decode import decode, has_markup_in_ascii
from xuncha.read.tree.document import parse

PAGE = "http://www.x.gov.cn/col/2018/page.html"
# Enough links that the page is not looked at more closely.
MENU = "".join(f"<a href='/menu/{n}.html'>栏目{n}</a>" for n in range(12))

# 〇 and 镕 are in GBK and not in GB2312; 㐀 takes four bytes, two of them digits, in gb18030.
_WORDS = st.text(alphabet="政府信息公开通知镕〇㐀﹏｜〈〉 <>&'\"=ab;#1", max_size=12)
_PLAIN = st.text(alphabet="政府公开镕〇㐀ab", min_size=1, max_size=6)
_PARTS = st.one_of(
    st.builds("<a href='{}.html' title={}>x</a>".format, _PLAIN, _PLAIN),
    st.builds("<a title='{0}' href=a/{0}>{0}</a>".format, _PLAIN),
    st.builds("<a {} href=/b?c={}>{}</a>".format, _PLAIN, _PLAIN, _WORDS),
    st.builds("<img alt={} src=c.jpg>".format, _PLAIN),
    st.builds("<a href='/&eacute;{}'>x</a>".format, _PLAIN),
    st.builds("<a href='/caf&eacute;&#20013;'>{}</a>".format, _PLAIN),
    st.builds("<!-- {} <a href=/old>x</a> {} -->".format, _PLAIN, _PLAIN),
    st.builds("<script>var a='<a href=/never>{}</a>'</script>".format, _PLAIN),
    st.builds("<base href='/{}/'>".format, _PLAIN),
    st.builds("<link rel=stylesheet href={}.css>".format, _PLAIN),
    st.builds("<p>{}".format, _WORDS),
)


def page(body: bytes, charset: str = "") -> Exchange:
    media = "text/html" + (f"; charset={charset}" if charset else "")
    return Exchange(
        url=PAGE,
        method="GET",
        purpose=Purpose.PAGE,
        at="2026-01-01T00:00:00+08:00",
        outcome=Outcome.OK,
        status=200,
        final_url=PAGE,
        headers=(("Content-Type", media),),
        body=body,
    )


def by_text(body: bytes, charset: str = "") -> set[str]:
    html, _ = decode(body, f"text/html; charset={charset}")
    return set(link_targets(parse(html), PAGE, HrefMemo()).kinds)


def urls(digest: Digest) -> set[str]:
    return {url for url, _ in digest.links}


@pytest.mark.slow
@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "big5hkscs", "gb2312"])
@given(parts=st.lists(_PARTS, max_size=10))
@settings(max_examples=150, deadline=None)
def test_links_are_those_of_the_text(charset: str, parts: list[str]) -> None:
    html = f"<meta charset={charset}>{MENU}{''.join(parts)}"
    encoding = "gb18030" if charset == "gb2312" else charset
    body = html.encode(encoding, "ignore")
    assert urls(digest_of(page(body), HrefMemo(), True)) == by_text(body)


# Halves of characters before what markup is made of.
_BROKEN = st.lists(st.sampled_from([b"\x81", b"\xd6", b"\xd0", b"0", b"'", b"<", b">", b" ", b"a"]))


@pytest.mark.slow
@given(body=st.one_of(st.binary(max_size=300), _BROKEN.map(b"".join)))
@settings(max_examples=400, deadline=None)
def test_links_are_those_of_the_text_for_any_bytes(body: bytes) -> None:
    whole = MENU.encode() + b"<a href='/a" + body + b"'>x</a><a href=/b>y</a>"
    assert urls(digest_of(page(whole), HrefMemo(), True)) == by_text(whole)


@pytest.mark.parametrize("charset", ["utf-7", "hz", "iso-2022-jp", "utf-16", "shift_jis"])
def test_charsets_whose_bytes_could_be_markup_are_decoded(charset: str) -> None:
    html = f"<meta charset={charset}>{MENU}<a href='/図.html'>図</a>"
    body = html.encode(charset, "ignore")
    assert not has_markup_in_ascii(body, f"text/html; charset={charset}")
    links = urls(digest_of(page(body, charset), HrefMemo(), True))
    assert links == by_text(body, charset)
    assert len(links) == 13


def test_a_chinese_link_of_every_page_is_met_once_and_named_right() -> None:
    body = f"{MENU}<a href='附件.doc'>附件</a>".encode("gb18030")
    memo, taken = HrefMemo(), TakenUp()
    first = digest_of(page(body), memo, True, taken)
    taken.add(first.links_base, first.fresh)
    assert "http://www.x.gov.cn/col/2018/%E9%99%84%E4%BB%B6.doc" in urls(first)
    assert not digest_of(page(body), memo, True, taken).links
