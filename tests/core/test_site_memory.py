"""What the reading of a site remembers makes it faster and changes nothing of what is read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest
from benchmarks.reading_pages import make_samples
from hypothesis import given, settings
from hypothesis import strategies as st
from read_tools import exchange

from xuncha.facts import Exchange
from xuncha.read.links.onpage import LinkTaker, extract_links
from xuncha.read.page import read_page
from xuncha.read.sitememory import SiteMemory
from xuncha.read.tree.document import parse
from xuncha.read.tree.walk import outline

AS_OF = date(2020, 12, 28)
GOLDEN = Path(__file__).parent.parent / "golden" / "read"
FAMILIES = sorted(folder.name for folder in GOLDEN.iterdir())
SITE = "http://www.mouxian.gov.cn"
MENU = "".join(f'<li><a href="/lm{at}/" title="栏目{at}">栏目{at}</a></li>' for at in range(9))
FOOT = (
    '<p>主办:某县人民政府</p><ul><li><a href="../map.html">网站地图</a></li>'
    + "".join(
        f'<li><a href="../x{at}/">办事{at}</a><img src="../i{at}.png"></li>' for at in range(6)
    )
    + "<li>2020-12-01</li><li>网上申报系统</li></ul>"
)


def _same(pages: Iterable[Exchange]) -> None:
    """Every page comes out alone as it does after its neighbours, forwards and backwards."""
    pages = list(pages)
    alone = [repr(read_page(page, AS_OF)) for page in pages]
    memory = SiteMemory()
    assert [repr(read_page(page, AS_OF, memory)) for page in pages] == alone
    again = [repr(read_page(page, AS_OF, memory)) for page in reversed(pages)]
    assert again == alone[::-1]


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES)
def test_golden_pages_are_read_alike_with_and_without_memory(family: str) -> None:
    files = sorted((GOLDEN / family).glob("*.html"))
    # In two directories and twice, so that whatever can come again comes again.
    _same(
        exchange(f"{SITE}/{place}/{file.name}", file.read_bytes())
        for place in ("a/b", "a/c", "a/b", "d")
        for file in files
    )


@pytest.mark.slow
def test_pages_of_whole_sites_are_read_alike_with_and_without_memory() -> None:
    sites: dict[str, list[Exchange]] = defaultdict(list)
    for sample in make_samples(articles=6):
        sites[sample.family].append(exchange(sample.url, sample.body))
    for pages in sites.values():
        _same(pages)


def _in(before: str, after: str = "") -> Callable[[str], str]:
    return lambda part: f"<p>本页</p>{before}<div class=part>{part}</div>{after}<p>2020-12-03</p>"


SURROUNDINGS = {
    "plain": _in("<div>", "</div>"),
    "header": _in("<header>", "</header>"),
    "footer": _in("<div class=footer>", "</div>"),
    "hidden": _in('<div style="display:none">', "</div>"),
    "hidden far off": _in('<div style="left:-9999px"><div>', "</div></div>"),
    "in a link": _in('<a href="/around.html"><table><tr><td>', "</td></tr></table></a>"),
    "in bold": _in("<b><i>", "</i></b>"),
    "in a template": _in("<template>", "</template>"),
    "in noscript": _in("<noscript>", "</noscript>"),
    "after its links": _in(MENU + FOOT),
    "with a base": _in('<base href="/other/place/">'),
    "beside a date": _in("<ul><li>2020-11-20", "</li></ul>"),
    "in a list": _in('<ul><li><a href="/t20201101_1.html">关于某事的通知</a>', "</li></ul>"),
}


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(sorted(SURROUNDINGS)),
            st.sampled_from(["/", "/a/", "/a/b/", "/a/c/", "/c/b/", "/c/b/e/f/"]),
            st.sampled_from([MENU, f"<ul>{FOOT}</ul>", f"<ul>{MENU}</ul><div>{FOOT}</div>"]),
        ),
        min_size=3,
        max_size=8,
    )
)
def test_a_part_is_read_alike_wherever_it_stands(pages: list[tuple[str, str, str]]) -> None:
    _same(
        exchange(f"{SITE}{place}{number}.html", SURROUNDINGS[around](part))
        for number, (around, place, part) in enumerate(pages)
    )


def test_a_part_that_changed_in_one_letter_is_read_anew() -> None:
    memory = SiteMemory()
    for number, word in enumerate(["一", "一", "一", "二"]):
        body = f'<div class="side"><ul>{MENU}<li><a href="/new/">栏目{word}</a></li></ul></div>'
        page = read_page(exchange(f"{SITE}/{number}.html", body), AS_OF, memory)
        assert page.links[-1].text == f"栏目{word}"


def test_the_walk_takes_up_the_links_that_are_looked_for_alone() -> None:
    pages = [file.read_text("utf-8", "replace") for file in sorted(GOLDEN.glob("*/*.html"))]
    pages += [around(MENU + FOOT) for around in SURROUNDINGS.values()]
    pages += ["<frameset><frame src=a.html></frameset>", "<select><option><a href=x>x</a></select>"]
    url = f"{SITE}/a/b/x.html"
    for html in pages:
        doc, memory = parse(html), SiteMemory()
        made = outline(doc, LinkTaker(doc, url, memory), memory)
        if not made.truncated:
            assert list(made.links.values()) == list(extract_links(doc, url).links)


@pytest.mark.slow
def test_memory_of_a_hostile_site_stays_small() -> None:
    memory = SiteMemory()
    for number in range(60):
        lists = "".join(
            f"<ul class=c{at}>" + "<li>x<i>y</i></li>" * 15 + f"{number // 2}</ul>"
            for at in range(300)
        )
        read_page(exchange(f"{SITE}/{number}.html", lists), AS_OF, memory)
    known = memory.parts.by_name.values()
    assert sum(len(each.parts) for each in known) <= 800
    assert sum(len(each.seen) for each in known) <= 3 * 300
