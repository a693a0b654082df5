"""Which columns a site has, in which state, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from xuncha.facts import ColumnKind
from xuncha.sandbox import services
from xuncha.sandbox.entries import entries, newest_age
from xuncha.sandbox.plan import PlannedColumn
from xuncha.sandbox.planted import ColumnOrder, Planted
from xuncha.sandbox.register import words
from xuncha.sandbox.words import Writer

# Every site has these, unless one of the same name was ordered with a fault.
_STANDARD = (
    ColumnOrder("工作动态", ColumnKind.NEWS, label="工作动态"),
    ColumnOrder("时政要闻", ColumnKind.NEWS, label="工作动态"),
    ColumnOrder("通知公告", ColumnKind.NOTICE, label="通知公告"),
    ColumnOrder("政策文件", ColumnKind.POLICY, label="政策文件"),
    ColumnOrder("规划计划", ColumnKind.PLANNING, label="规划计划"),
    ColumnOrder("人事信息", ColumnKind.PERSONNEL, label="人事信息"),
    ColumnOrder("科普知识", ColumnKind.OTHER),
)
# State of the home page → how many updates of the last two weeks these three columns show there.
_RECENT = {
    "fresh": {"工作动态": 7, "时政要闻": 5, "通知公告": 2},
    "few": {"工作动态": 3, "时政要闻": 2},
    "stale": {},
}
# Days since the newest entry where the home page is stale: over two weeks, within six months.
_HOME_STALE = {
    ColumnKind.NEWS: (30, 300),
    ColumnKind.NOTICE: (25, 150),
    ColumnKind.POLICY: (30, 150),
}
_FIRST_NUMBER = 11


@dataclass(frozen=True, slots=True)
class Maker:
    """What the making of all columns of a site shares."""

    planted: Planted
    # Whether the site bears the standard ColumnType labels.
    labelled: bool
    writer: Writer
    random: Random
    # Entries more than usual in 工作动态, for a site with many pages.
    more: int = 0


def build_columns(maker: Maker, is_portal: bool) -> tuple[PlannedColumn, ...]:
    """Every column of a site with its entries, numbered in the order of the menu."""
    found = [_column(order, maker) for order in _orders(maker.planted)]
    found += services.build_services(maker.planted, is_portal, maker.writer, maker.random)
    slugs = words()["slugs"]
    return tuple(
        replace(column, number=number, slug=slugs[column.name])
        for number, column in enumerate(found, _FIRST_NUMBER)
    )


def _orders(planted: Planted) -> tuple[ColumnOrder, ...]:
    names = {order.name for order in planted.columns}
    kept = [order for order in _STANDARD if order.name not in names]
    return (*kept[:3], *planted.columns, *kept[3:])


def _column(order: ColumnOrder, maker: Maker) -> PlannedColumn:
    ordered = order in maker.planted.columns
    column = PlannedColumn(
        number=0,
        name=order.name,
        slug="",
        kind=order.kind,
        # Where a fault hangs on the kind, the label is always there.
        label=order.label if maker.labelled or ordered else "",
        state=order.state,
        on_home=not ordered and order.kind in (ColumnKind.NEWS, ColumnKind.NOTICE),
    )
    return column if order.state == "blank" else _filled(column, ordered, maker)


def _filled(column: PlannedColumn, ordered: bool, maker: Maker) -> PlannedColumn:
    random, home, state = maker.random, maker.planted.home, column.state
    newest = newest_age(column.kind, state, random)
    if not ordered and home == "stale":
        newest = random.randint(*_HOME_STALE.get(column.kind, (40, 200)))
        state = "stale" if column.kind is ColumnKind.NEWS else state
    elif not ordered and home == "few" and column.kind is ColumnKind.NOTICE:
        newest = random.randint(25, 90)
    recent = 0 if ordered else _RECENT[home].get(column.name, 0)
    extra = random.randint(3, 7) + maker.more if column.name == "工作动态" else 0
    pinned = column.on_home and random.random() < 0.3
    listed = entries(column.kind, newest, recent, maker.writer, random, extra, pinned)
    return replace(column, state=state, entries=listed)
