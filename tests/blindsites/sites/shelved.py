"""Columns that rest: archived, merged, of a finished campaign; beside four that are simply stale."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import Row
from tests.blindsites.newer_skins import modern
from tests.blindsites.ordinary import ordinary, site_of

NAME = "归档县市场监督管理局"
RESTING = (
    ("cwdt", "创卫动态(已归档)", "<p class='tip'>本栏目已于2017年12月31日归档,仅供查阅。</p>"),
    ("hjdt", "换届工作动态", "<p class='tip'>已归档 归档时间:2017-01-20</p>"),
    ("swtz", "商务通知", "<p class='tip'>因机构改革,本栏目自2019年3月1日起停止更新,内容并入“通知公告”栏目。</p>"),
    ("lszt", "历史专题", ""),
)  # fmt: skip
STALE = (
    ("bmdt", "部门动态", words.news, date(2019, 5, 7)), ("jcdt", "基层动态", words.news, date(2019, 4, 2)),
    ("gsgg", "公示公告", words.notice, date(2018, 9, 3)),
    ("zbgg", "公告通知", words.notice, date(2018, 12, 3)),
)  # fmt: skip


def make() -> BlindSite:
    menu = [(name, f"/{slug}/") for slug, name, _ in RESTING]
    menu += [(name, f"/{slug}/") for slug, name, _, _ in STALE]
    office = ordinary(NAME, "3300220001", modern, menu=menu)
    for slug, name, tip in RESTING:
        days = [date(2017, 1, 12 - k) for k in range(5)]

        def shown(rows: Sequence[Row], tip: str = tip) -> str:
            return tip + office.skin.rows(rows)

        office.column(slug, name, days, words.news, 0, shown)
    for slug, name, titles, newest in STALE:
        office.column(slug, name, [newest, date(2018, 8, 1), date(2018, 5, 3)], titles)
    office.home("/", NAME)
    return site_of("shelved", NAME, office, "scjg.guidang.invalid")
