"""The look at the bytes never passes over a page that says it is missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.crawl.missinghints import may_say_missing

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


@given(st.sampled_from(SAYINGS), st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_around_it(saying: str, before: str, after: str) -> None:
    text = f"{before}<p>{saying}</p>{after}"
    assert may_say_missing(text.encode("utf-8", "replace"))


def test_utf_16_is_always_looked_at() -> None:
    assert may_say_missing("<p>页面不存在".encode("utf-16"))


@pytest.mark.parametrize("html", ["<a href=/t20170404_140415.html>公告</a>", "<p>春耕生产会议</p>"])
def test_numbers_and_ordinary_pages_are_passed_over(html: str) -> None:
    assert not may_say_missing(html.encode())


def test_a_number_on_its_own_is_not() -> None:
    assert may_say_missing(b"<title>404</title>")
