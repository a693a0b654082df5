"""Markup made to stall a reader costs no more than a large page, and nothing raises."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from read_tools import exchange, read

from xuncha.facts import Outcome
from xuncha.read.cms.scripts import script_links
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Shell

URL = "http://www.qinghe-sl.gov.cn/x/"
# Process time, far above what is measured, far below what a square costs.
_MOST_SECONDS = 20.0

HOSTILE = {
    "nested": "<div>" * 200_000 + '<a href="/a">b</a>',
    "nested_lists": "<ul><li>" * 50_000 + "2020-01-01",
    "links": '<a href="/a/1.html">信息标题</a>2020-12-01' * 200_000,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">",
    "open_scripts": "<script>document.write(" * 100_000,
    "records": "<script><record><![CDATA[" * 50_000,
    "dates": "2020-12-01 " * 300_000,
    "digits": "<p>" + "1" * 2_000_000,
    "concatenation": "<script>document.write(" + "a+" * 200_000 + "</script>",
    "positions": "<p>当前位置</p>" * 100_000,
    "metas": '<meta name="PubDate" content="x">' * 100_000,
    "refresh": '<meta http-equiv="refresh" ' * 100_000,
    "ids": '<ul id="a"></ul>' * 50_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_is_bounded(name: str) -> None:
    started = time.process_time()
    read(URL, HOSTILE[name])
    script_links(HOSTILE[name], URL)
    assert time.process_time() - started < _MOST_SECONDS


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_are_survived(body: bytes) -> None:
    read(URL, body)


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<ul>",
                "<li>",
                "</li>",
                "<a href=/1>",
                "</a>",
                "2020-01-02",
                "<table>",
                "<tr>",
                "<td>",
            ]
            + [
                "<script>document.write('",
                "')</script>",
                "<!--",
                "-->",
                "位置",
                "]]>",
                "<record>",
                "更多",
            ]
        ),
        max_size=60,
    )
)
def test_any_order_of_tags_is_survived(parts: list[str]) -> None:
    read(URL, "".join(parts))


def test_what_is_no_page_is_never_empty_or_read() -> None:
    as_of = date(2020, 12, 28)
    failed = read_page(exchange(URL, "", outcome=Outcome.TIMEOUT), as_of)
    assert (failed.shell, failed.shell_detail) == (Shell.FAILED, "timeout")
    assert read_page(exchange(URL, ""), as_of).shell is Shell.NOT_HTML
    assert read_page(exchange(URL, b"%PDF", content_type="application/pdf"), as_of).shell is (
        Shell.NOT_HTML
    )
    assert read_page(exchange(URL, '{"list":[]}'), as_of).shell is Shell.NOT_HTML


@pytest.mark.parametrize("blank", ["\u2003", "\u2002", "\u205f", "\u1680", "\x85", "\u2028"])
@pytest.mark.parametrize("count", [3, 39, 40, 400])
def test_lines_of_wide_blanks_hold_nothing_and_break_nothing_off(blank: str, count: int) -> None:
    line = blank * count
    html = f"<html><head><title>{line}</title></head><body><h1>{line}</h1><p>{line}</p><ul><li><a href='a.html'>{line}</a><span>{line}</span></li></ul><table><tr><td>{line}</td><td>来信时间</td></tr></table><p>正文。</p></body></html>"
    assert "正文。" in read(URL, html).text
