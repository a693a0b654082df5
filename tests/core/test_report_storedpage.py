"""A stored page can be looked at, with its fault marked, and can do nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.read.tree.document import parse
from xuncha.report.storedpage import HEADERS, stored_page

HOME = "http://www.example.gov.cn/"


def page(html: str, content_type: str = "text/html; charset=utf-8") -> Exchange:
    return Exchange(
        HOME, "GET", Purpose.PAGE, "2016-11-01T09:00:00+08:00", Outcome.OK, 200, HOME,
        headers=(("Content-Type", content_type),),
        body=html.encode("gb18030" if "gb" in content_type else "utf-8"),
    )  # fmt: skip


def shown(exchange, **marks):
    stored = stored_page(exchange, **marks)
    return stored, parse(stored.html.decode())


def test_a_dead_link_is_marked_wherever_the_page_writes_its_address():
    html = "<p><a href='./a/../dead.html#x'>一</a> <a href=' /dead.html '>二</a> <a href=ok.html>三</a>"
    stored, document = shown(page(html), links=[f"{HOME}dead.html"])
    assert stored.marked == 2
    assert [e.text for e in document.select(".xuncha-mark")] == ["一", "二"]
    assert document.select_one("#xuncha-first").text == "一"


def test_a_wrong_word_is_marked_in_a_gbk_page():
    exchange = page("<body><p>前</p><p>这里有错词在内</p>", "text/html; charset=gb2312")
    stored, document = shown(exchange, texts=["错词"])
    assert stored.marked == 1
    assert document.select_one(".xuncha-mark").text == "这里有错词在内"


HARMFUL = """<html><head><base href="http://x.example/"><meta http-equiv=refresh content="0;url=/">
<link rel=stylesheet href=/a.css><script src=/a.js></script></head>
<body onload="x()"><iframe src=/f></iframe><img src=/a.png srcset=/b.png onerror=x()>
<form action=/f><input formaction=/g></form><a href="javascript:x()">甲</a>
<svg><script>x()</script><a xlink:href="javascript:x()">乙</a></svg><object data=/o></object></body></html>"""


def test_what_could_run_fetch_or_lead_away_is_gone():
    _, document = shown(page(HARMFUL))
    assert not document.select("script, iframe, base, meta, link, object")
    names = {name for element in document.select("*") for name in element.attrs}
    assert names <= {"class", "id", "type"}
    assert "甲" in document.select_one("body").text


@given(st.text(max_size=300))
def test_no_page_whatever_keeps_an_address_or_a_handler(text):
    _, document = shown(page(text))
    for element in document.select("*"):
        assert element.tag != "script"
        assert not [name for name in element.attrs if name.startswith("on") or "href" in name]


def test_the_headers_forbid_it_once_more():
    policy = HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
    assert "script-src" not in policy


NUMBER = "11010119000307103X"


@pytest.mark.parametrize(
    ("html", "rest"),
    [
        (f"<p>甲某 {NUMBER}</p>", "甲某 11●●●●●●●●●●●●●●3X"),
        ("<td>身份证号</td><td>110101<b>19000307</b>103X</td>", "身份证号11●●●●●●●●●●●●●●3X"),
        ("<p>甲某 110101********103X,电话 0739-1234567</p>", ""),
        (f"<p title='{NUMBER}'>甲某</p>", "甲某"),
        (f"<input value='{NUMBER}'>甲某", "甲某"),
        (f"<i data-of='{NUMBER}'>甲某</i><!-- {NUMBER} -->", "甲某"),
    ],
)
def test_numbers_of_persons_are_blotted_out(html: str, rest: str) -> None:
    stored, document = shown(page(f"<body>{html}"))
    assert NUMBER not in stored.html.decode()
    whole = document.select_one("body").text.strip()
    assert whole == (rest or "甲某 110101********103X,电话 0739-1234567")


def test_a_number_is_marked_before_it_is_blotted_out() -> None:
    stored, document = shown(page(f"<body><p>前</p><p>甲某 {NUMBER}</p>"), texts=[NUMBER])
    assert stored.marked == 1
    assert "●" in document.select_one(".xuncha-mark").text
