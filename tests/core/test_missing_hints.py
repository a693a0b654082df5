"""The look at the bytes never passes over a page that says it is missing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xuncha.crawl.softdead.hints import may_say_missing, text_may_say_missing
from xuncha.read.tree.document import parse

SAYINGS = (
    "您访问的页面不存在",
    "找不到该页面",
    "无法找到您请求的文件",
    "该文章已被删除",
    "信息已下线",
    "链接已失效",
    "页面走丢了",
    "404 - 页面",
    "错误 404",
    "Page Not Found",
    "The file does not exist",
)


@pytest.mark.parametrize("saying", SAYINGS)
@pytest.mark.parametrize("charset", ["utf-8", "gb18030"])
def test_every_saying_is_seen_in_every_charset(saying: str, charset: str) -> None:
    assert may_say_missing(f"<html><title>{saying}</title>".encode(charset))


@pytest.mark.slow
@given(st.sampled_from(SAYINGS), st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_around_it(saying: str, before: str, after: str) -> None:
    text = f"{before}<p>{saying}</p>{after}"
    assert may_say_missing(text.encode("utf-8", "replace"))


def test_utf_16_is_always_looked_at() -> None:
    assert may_say_missing("<p>页面不存在".encode("utf-16"))


# Whatever may make it doubtful whether a place is in a tag.
_MARKUP = ["<a title='", "'>", '">', "<", "<b", "< ", ">", "<!--", "-->", "<p>", "</p>", "&lt;x"]
_MARKUP += ["<script>if(a<b){'", "</script>", "</", 'x="', "<title>404</title>"]
_PIECES = st.sampled_from([*SAYINGS, *_MARKUP, "公告"])


@pytest.mark.slow
@given(st.lists(_PIECES, max_size=12))
@settings(max_examples=500)
def test_what_a_reader_sees_is_never_taken_for_a_tag(pieces: list[str]) -> None:
    html = "".join(pieces)
    document = parse(html)
    for element in document.select("script, style, noscript, template"):
        element.decompose()
    # Runs of text by themselves: what the look puts together of several is in one of them, too.
    seen = any(text_may_say_missing(text) for text in document.strings)
    assert may_say_missing(html.encode()) or not seen


def test_the_address_of_a_deleted_file_is_no_missing_page() -> None:
    html = "<a href='/files/已删除的附件.doc' title='404'>附件</a><img alt='找不到'><!-- 404 -->"
    assert not may_say_missing(html.encode())
    assert not may_say_missing(html.encode("gb18030"))
    assert may_say_missing(f"{html}<p>内容已删除</p>".encode())


@pytest.mark.parametrize("html", ["<a href=/t20170404_140415.html>公告</a>", "<p>春耕生产会议</p>"])
def test_numbers_and_ordinary_pages_are_passed_over(html: str) -> None:
    assert not may_say_missing(html.encode())


def test_a_number_on_its_own_is_not() -> None:
    assert may_say_missing(b"<title>404</title>")
