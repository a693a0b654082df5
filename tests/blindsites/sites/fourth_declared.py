"""An office that declared its columns: one that no page links, one gone, periods of its own."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed
from tests.blindsites.ordinary import ordinary, site_of

AT = "http://zrj.shenbao.invalid"
TABLE = (
    # name, address, kind, period in days
    ("工作动态", "/gzdt/", "news", "3"),
    ("通知公告", "/tzgg/", "notice", ""),
    ("政策文件", "/zcwj/", "policy", ""),
    ("统计数据", "/tjsj/", "statistics", "30"),
    ("项目建设", "/xmjs/", "projects", "90"),
    ("值班安排", "/zbap/", "other", "30"),
    ("旧网简报", "/jwjb/", "news", ""),
    ("地方志", "/dfz/", "overview", ""),
)


def make() -> BlindSite:
    """News were updated six days ago: within two weeks, not within the three days declared."""
    name = "申报县自然资源局"
    changed = {"gzdt": (words.days_back(6, 1, 12), 9), "tzgg": (words.days_back(2, 2, 10), 6)}
    office = ordinary(name, "3300470001", bracketed, changed=changed,
                      menu=[("统计数据", "/tjsj/"), ("项目建设", "/xmjs/"), ("地方志", "/dfz/")])  # fmt: skip
    day = words.days_back
    office.column("tjsj", "统计数据", day(45, 30, 6), lambda n: f"第{n}期不动产登记统计")
    office.column("xmjs", "项目建设", day(80, 30, 6), lambda n: f"第{n}号重点项目进展")
    # Nothing on the site leads to it.
    office.column("zbap", "值班安排", day(12, 14, 6), lambda n: f"第{n}周值班安排")
    office.column("dfz", "地方志", [date(2012, 5, 1), date(2011, 5, 1)], lambda n: f"县志第{n}卷")
    office.home("/", name)
    return site_of("declared", name, office, "zrj.shenbao.invalid")


def write_columns(to: Path) -> None:
    """The office's 栏目信息表."""
    with to.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(("site", "name", "url", "kind", "period_days"))
        table.writerows((AT + "/", name, AT + path, kind, days) for name, path, kind, days in TABLE)
