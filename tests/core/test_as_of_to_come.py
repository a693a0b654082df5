"""`inspect --as-of` of a day to come: said in a line, and nothing is accused that nobody could see."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cli_tools import Ran, folder_of, report_of, run
from crawl_server import WebSite, serving

from xuncha.clock import today

pytestmark = pytest.mark.slow

UPDATES = ("C15-V2", "C15-S3", "C15-S4a")


def site(newest_ahead: int = 0) -> WebSite:
    """Twelve articles, one a day up to the day so many days from now."""
    made, rows = WebSite(), ""
    for back in range(12):
        day = today() + timedelta(days=newest_ahead - back)
        path = f"/xw/{day:%Y%m}/t{day:%Y%m%d}_{100 + back}.html"
        rows += f"<li><a href='{path}'>第{back}次街道安全检查记录</a><span>{day}</span></li>"
        text = "<p>检查组当天查看了沿街商铺的消防通道,当场提出意见。</p>" * 3
        made.page(path, f"<h1>第{back}次街道安全检查记录</h1><p>发布时间:{day} 09:00</p>{text}")
    menu = "<a href='/xw/'>工作动态</a><a href='/dt/'>部门动态</a>"
    made.page("/", f"<title>首页</title>{menu}<ul>{rows}</ul>")
    made.page("/xw/", f"<title>工作动态</title><h1>工作动态</h1><ul>{rows}</ul>")
    old = ""
    for n in range(1, 9):
        title = f"老城区第{n}段管网改造"
        old += f"<li><a href='/dt/{n}.html'>{title}</a><span>2016-02-0{n}</span></li>"
        made.page(f"/dt/{n}.html", f"<h1>{title}</h1><p>2016-02-0{n}</p>")
    made.page("/dt/", f"<title>部门动态</title><h1>部门动态</h1><ul>{old}</ul>")
    return made


def inspected(made: WebSite, ahead: int, out: Path) -> tuple[Ran, dict[str, Any]]:
    as_of = today() + timedelta(days=ahead)
    with serving(made):
        ran = run(
            *("inspect", made.base, "--as-of", as_of, "--rulebook", "census-2015"),
            *("--allow-private", "--delay", "0", "--render", "never", "--out", out),
        )
    return ran, report_of(folder_of(out, made.base))


def states(report: dict[str, Any]) -> dict[str, str]:
    return {row["id"]: row["state"] for row in report["indicators"]}


def test_a_year_too_late_is_said_and_accuses_nobody(tmp_path: Path) -> None:
    ran, report = inspected(site(), 365, tmp_path)
    assert ran.code == 3
    (line,) = ran.lines
    assert str(today() + timedelta(days=365)) in line
    assert "--as-of" in line
    assert {states(report)[row] for row in UPDATES} == {"undetermined"}
    assert report["verdict"] == "undetermined"
    assert report["coverage"]["seen_until"] == str(today())


def test_a_week_ahead_changes_nothing(tmp_path: Path) -> None:
    ran, report = inspected(site(), 7, tmp_path)
    assert ran.lines == []
    assert states(report)["C15-V2"] == "met"
    assert states(report)["C15-S4a"] == "violated"
    assert "seen_until" not in report["coverage"]


def test_pages_dated_later_than_the_clock_show_how_far_one_can_see(tmp_path: Path) -> None:
    """The clock of the machine lags: what the site shows of these days is judged as ever."""
    ran, report = inspected(site(newest_ahead=60), 61, tmp_path)
    assert states(report)["C15-V2"] == "met"
    assert states(report)["C15-S4a"] == "violated"
    assert "seen_until" not in report["coverage"]
    assert len(ran.lines) == 1
