"""怎样改: every fault that a report names comes with what its editor does about it."""

from __future__ import annotations

import pytest
from read_tools import read
from report_help import report_of
from site_facts import HOME, column, facts, link

from xuncha.facts import ColumnKind, LinkVerdict
from xuncha.read.signs import telling_signs
from xuncha.report.html import render_html
from xuncha.report.mending import MENDING
from xuncha.score.observations import OBSERVATIONS

FOUND = sorted(n for n, one in OBSERVATIONS.items() if one.is_fault and not n.endswith("_unknown"))


@pytest.mark.parametrize("name", FOUND)
def test_every_fault_says_how_to_mend_it(name: str) -> None:
    assert MENDING[name].endswith("。")


def test_no_advice_is_for_what_nobody_finds() -> None:
    assert set(MENDING) <= set(OBSERVATIONS)


def test_the_report_says_it_beside_what_was_found() -> None:
    dead = link(f"{HOME}a.html", LinkVerdict.DEAD)
    stale = column("工作动态", ColumnKind.NEWS, newest=None)
    hidden = "".join(f"<a href='http://z{n}-example.com/'>词{n}</a>" for n in range(5))
    page = read(f"{HOME}p.html", f"<p>正文</p><div style='display:none'>{hidden}</div>")
    seen = facts(links=(dead,), columns=(stale,), signs=telling_signs([page]))
    html = render_html(report_of(seen, "census-2015"), seen)
    for words in ("改成现在的网址", "按栏目的更新周期发布信息", "查明入侵途径"):
        assert html.count(words) == 1
