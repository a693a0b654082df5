"""One column in several dresses is one column; two offices' columns of one name are two."""

from __future__ import annotations

from datetime import date, timedelta

from xuncha.facts import Column, ColumnKind, DatedItem
from xuncha.read.columns.mirrors import without_mirrors

HOME = "http://x.invalid"
TITLES = ("关于开展安全生产检查的通知", "关于做好防汛工作的通知", "关于表彰先进集体的通知")


def listed(path: str, *days: date | None) -> tuple[Column, list[DatedItem]]:
    items = [
        DatedItem(title, f"{HOME}{path}{number}.html", day)
        for number, (title, day) in enumerate(zip(TITLES, days, strict=True))
    ]
    return Column("政策文件", HOME + path, ColumnKind.POLICY, len(items)), items


def kept(*columns: tuple[Column, list[DatedItem]]) -> list[str]:
    return [column.url.removeprefix(HOME) for column in without_mirrors(columns)]


FRESH = [date(2020, 11, 20) - timedelta(days=days) for days in (20, 40, 60)]
STALE = [date(2020, 11, 20) - timedelta(days=days) for days in (300, 320, 340)]


def test_the_same_entries_are_one_column() -> None:
    assert kept(listed("/zcwj/", *FRESH), listed("/wap/zc/", *FRESH)) == ["/zcwj/"]


def test_the_same_titles_on_other_days_are_two_columns() -> None:
    """Two departments publish under the same headings; the stale one must not vanish."""
    both = ["/wsj/zcwj/", "/jsj/zcwj/"]
    assert kept(listed(both[0], *FRESH), listed(both[1], *STALE)) == both


def test_a_dress_without_dates_is_the_same_column() -> None:
    assert kept(listed("/zcwj/", *FRESH), listed("/big/zc/", None, None, None)) == ["/zcwj/"]
