"""The crawl's short way to the addresses of a page gives what the long way gives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xuncha.read.links.href import HrefMemo
from xuncha.read.links.onpage import extract_links
from xuncha.read.links.targets import TakenUp, link_targets
from xuncha.read.source.decode import decode
from xuncha.read.tree.document import parse

PAGE = "http://www.x.gov.cn/col/2018/page.html?id=1"
GOLDEN = sorted((Path(__file__).parents[1] / "golden" / "read").rglob("*.html"))

_HREFS = st.sampled_from(
    ["a.html", "./a.html", "../b/", "/c", "//d.cn/e", "?q=1", "#top", "http://e.cn/f.pdf", " g h "]
    + ["javascript:void(0)", "mailto:x@y.cn", "", "图.doc", "/i&amp;j", "data:image/png;base64,AA"]
)
_FORMS = st.sampled_from(
    [
        "<a href='{}'>x</a>",
        "<A HREF='{}'>x</A>",
        "<img src='{}'>",
        "<img data-src='{}'>",
        "<img src='data:,' data-original='{}'>",
        "<script src='{}'></script>",
        "<link rel=stylesheet href='{}'>",
        "<link rel=canonical href='{}'>",
        "<iframe src='{}'></iframe>",
        "<area href='{}'>",
        "<input type=image src='{}'>",
        "<input src='{}'>",
        "<object data='{}'></object>",
        "<video src='{}'></video>",
        "<meta http-equiv=refresh content='0;url={}'>",
        "<template><a href='{}'>x</a></template>",
        "<base href='{}'>",
        "<!-- <a href='{}'>x</a> -->",
    ]
)


def long_way(html: str) -> set[str]:
    return {link.url for link in extract_links(parse(html), PAGE).links}


def short_way(html: str) -> set[str]:
    return set(link_targets(parse(html), PAGE, HrefMemo()).kinds)


@pytest.mark.slow
@given(st.lists(st.tuples(_FORMS, _HREFS), max_size=12))
@settings(max_examples=300, deadline=None)
def test_both_ways_find_the_same_addresses(parts: list[tuple[str, str]]) -> None:
    html = "<body>" + "".join(form.format(href) for form, href in parts)
    assert short_way(html) == long_way(html)


def test_both_ways_find_the_same_on_real_layouts() -> None:
    assert GOLDEN
    for file in GOLDEN:
        html, _ = decode(file.read_bytes(), "text/html")
        assert short_way(html) == long_way(html), file.name


def test_each_kind_is_the_one_of_the_element() -> None:
    html = "<a href=a.pdf>x</a><img src=b><script src=c></script><link rel=stylesheet href=d>"
    kinds = link_targets(parse(html), PAGE, HrefMemo()).kinds
    assert [kind.value for kind in kinds.values()] == ["attachment", "image", "script", "style"]


class TestTakenUp:
    """What one page led to is left out on the next where it means the same."""

    def found(self, taken: TakenUp, html: str, page: str) -> list[str]:
        targets = link_targets(parse(html), page, HrefMemo(), taken)
        taken.add(targets.base, targets.fresh)
        return list(targets.kinds)

    def test_same_directory(self) -> None:
        taken = TakenUp()
        html = "<a href=a.html>x</a><a href=/b>y</a>"
        assert len(self.found(taken, html, "http://x.cn/d/1.html")) == 2
        assert self.found(taken, html + "<a href=c.html>z</a>", "http://x.cn/d/2.html") == [
            "http://x.cn/d/c.html"
        ]

    def test_relative_links_mean_something_else_in_another_directory(self) -> None:
        taken = TakenUp()
        html = "<a href=a.html>x</a><a href=/b>y</a>"
        for page, own in (("/", "/a.html"), ("/d/1.html", "/d/a.html"), ("/d/e/", "/d/e/a.html")):
            assert f"http://x.cn{own}" in self.found(taken, html, f"http://x.cn{page}")

    def test_links_that_depend_on_the_page_itself_are_never_left_out(self) -> None:
        taken = TakenUp()
        for page in ("http://x.cn/d/1.html", "http://x.cn/d/2.html"):
            assert self.found(taken, "<a href='?p=2'>x</a>", page) == [f"{page}?p=2"]

    def test_a_page_with_another_base_is_another_place(self) -> None:
        taken = TakenUp()
        assert self.found(taken, "<a href=a>x</a>", "http://x.cn/d/1.html") == ["http://x.cn/d/a"]
        html = "<base href='http://y.cn/e/'><a href=a>x</a>"
        assert self.found(taken, html, "http://x.cn/d/2.html") == ["http://y.cn/e/a"]

    def test_nothing_is_remembered_before_the_page_is_taken_up(self) -> None:
        taken = TakenUp()
        for _ in range(2):
            targets = link_targets(parse("<a href=a>x</a>"), PAGE, HrefMemo(), taken)
            assert len(targets.kinds) == 1
            assert targets.number == 1

    def test_an_address_that_was_met_is_left_out_however_it_is_written(self) -> None:
        taken = TakenUp()
        taken.urls = lambda: {"http://x.cn/d/a.html", "http://x.cn/logo.png"}
        html = (
            "<a href=a.html>x</a><a href='../d/a.html'>y</a><a href=c.html>z</a><img src=/logo.png>"
        )
        assert self.found(taken, html, "http://x.cn/d/1.html") == ["http://x.cn/d/c.html"]
