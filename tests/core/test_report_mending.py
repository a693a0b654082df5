"""怎样改: every fault that a report names comes with what its editor does about it."""

from __future__ import annotations

import re

import pytest
from read_tools import read
from report_help import report_of
from site_facts import HOME, column, facts, link

from xuncha.facts import ColumnKind, LinkVerdict
from xuncha.read.intruders.signs import telling_signs
from xuncha.report import mending_english
from xuncha.report.html import render_html
from xuncha.report.mending import MENDING, mending
from xuncha.report.templating import own_path
from xuncha.score.observations import OBSERVATIONS

ENGLISH = mending_english.MENDING
QUOTED = re.compile("“[^”]*”")
FOUND = sorted(n for n, one in OBSERVATIONS.items() if one.is_fault and not n.endswith("_unknown"))


@pytest.mark.parametrize("name", FOUND)
def test_every_fault_says_how_to_mend_it(name: str) -> None:
    assert MENDING[name].endswith("。")


def test_english_says_all_of_it_and_nothing_more() -> None:
    assert set(mending_english.MENDING) == set(MENDING)
    # Chinese stands in quotation marks only.
    assert not [said for said in ENGLISH.values() if re.search("[一-鿿]", QUOTED.sub("", said))]
    assert all(said.endswith(".") for said in ENGLISH.values())


def test_each_sentence_once_in_either_language() -> None:
    names = ("guide_incomplete", "guide_element_missing", "no_ipv6")
    assert [len(mending(names, english=one)) for one in (False, True)] == [2, 2]


def test_no_advice_is_for_what_nobody_finds() -> None:
    assert set(MENDING) <= set(OBSERVATIONS)


def test_the_report_says_it_beside_what_was_found() -> None:
    dead = link(f"{HOME}a.html", LinkVerdict.DEAD)
    stale = column("工作动态", ColumnKind.NEWS, newest=None)
    hidden = "".join(f"<a href='http://z{n}-example.com/'>词{n}</a>" for n in range(5))
    page = read(f"{HOME}p.html", f"<p>正文</p><div style='display:none'>{hidden}</div>")
    seen = facts(links=(dead,), columns=(stale,), signs=telling_signs([page]))
    html = render_html(report_of(seen, "census-2015"), seen)
    for words in ("改成现在的网址", "超期的栏目", "查明入侵途径"):
        assert html.count(words) == 1
    # By which clause: beside the findings, and of the columns beside their table.
    assert '<a class="clause" href="#r-C15-S2b">' in html.partition('id="dead_links"')[2][:300]
    assert '<a class="clause" href="#r-C15-S4a">' in html.partition('id="columns"')[2][:400]


@pytest.mark.parametrize(
    "url, shown",
    [
        ("http://www.a.gov.cn/x/", "/x/"),
        ("https://a.gov.cn/x/", "/x/"),
        ("http://b.a.gov.cn/x/", "http://b.a.gov.cn/x/"),
        ("http://www.a.gov.cn/", "http://www.a.gov.cn/"),
    ],
)
@pytest.mark.parametrize("host", ["a.gov.cn", "www.a.gov.cn"])
def test_addresses_of_the_site_are_short_with_and_without_www(host, url, shown) -> None:
    assert own_path(url, host) == shown
