"""Numbers and letters that no one means: ①, ², ten thousand nines, half a letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_tools import read

from xuncha.read.data.answers import data_markup
from xuncha.read.text.digits import is_whole, mended, whole

ODD = ["①②", "²", "९", "9" * 5000, "-1", "1e9", ""]


@pytest.mark.parametrize("odd", ODD)
def test_no_number_of_a_page_breaks_off_its_reading(odd: str) -> None:
    rows = "".join(f'<li><a href="/n/t2020121{n}_{n}.html">标题标题{n}</a></li>' for n in range(5))
    page = read(
        "http://www.x.gov.cn/n/",
        f"""<html><head><title>要闻</title>
        <meta http-equiv="refresh" content="{odd};url=/x.html"></head><body>
        <ul>{rows}</ul>
        <iframe src="http://other.gov.cn/" height="{odd}px"></iframe>
        <img src="/a.jpg" width="{odd}" height="{odd}">
        <marquee width="{odd}" height="{odd}"><a href="http://y.com/">y</a></marquee>
        <div><a href="/n/index_1.html">{odd}</a><a href="/n/index_2.html">下一页</a></div>
        <script>var x = "abc".substr({odd},{odd}); document.write("<p>" + "abc".slice({odd}));
        document.write(unescape("%3Cp%3E%ud800%u4e2d%3C/p%3E"));
        $.ajax("/dataproxy.jsp?columnid=1&unitid=2&webid=3&perpage={odd}"); totalRecord = '30';
        </script></body></html>""",
    )
    assert any("t20201211_1.html" in link.url for link in page.links)
    for link in page.links:
        f"{link.url}{link.text}".encode()


@pytest.mark.parametrize("day", ["1e999", "-1e999", "NaN", "9" * 5000, '"²"', "null"])
def test_no_day_of_an_answer_breaks_it_off(day: str) -> None:
    answer = f'[{{"title": "标题标题", "url": "/a/b.html", "date": {day}}}]'
    # Python's JSON does not read so many digits.
    assert ("标题标题" in data_markup(answer)) == (len(day) < 5000)


def test_half_a_letter_of_an_answer_is_replaced_and_two_halves_are_one() -> None:
    row = '[{"title": "标题%s题", "url": "/a/b.html"}]'
    assert "标题\ufffd题" in data_markup(row % r"\ud83d")
    assert "标题\U0001f600题" in data_markup(row % r"\ud83d\ude00")
    data_markup(r"""$("#x").html('<a href="/a.html">\ud83d</a>')""").encode()


@given(st.text(st.characters(categories=["Nd", "No"]), min_size=1, max_size=40))
def test_every_text_is_a_number_or_is_none(text: str) -> None:
    if is_whole(text):
        assert whole(text) == min(int(text), 10**9)


@given(st.text(st.characters()))
def test_mended_text_can_be_written(text: str) -> None:
    mended(text).encode()
