"""Other days of looking: New Year's Day, the week of the Spring Festival, a day long past."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import FORM, Row, Skin
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.skins import Frame, dotted

NEW_YEAR, FESTIVAL, PAST = date(2019, 1, 1), date(2019, 2, 11), date(2019, 3, 1)


def new_year() -> BlindSite:
    """Every period ends on its last day, lists write month and day alone: 12-31 is last year's."""
    name = "元旦县统计局"
    end = date(2018, 12, 18)
    changed = {
        "gzdt": ([end + timedelta(days=k) for k in (13, 9, 5, 3, 2, 1, 0)], 7),
        "tzgg": ([date(2018, 12, 28), date(2018, 12, 24), date(2018, 12, 20), date(2018, 7, 1)], 4),
        "zcwj": ([date(2018, 7, 1), date(2018, 3, 1)], 2),
        "rsxx": ([date(2018, 1, 1), date(2017, 3, 1)], 0),
        "ghjh": ([date(2018, 1, 2), date(2017, 3, 1)], 0),
    }  # fmt: skip
    letters = (("公交卡怎样年审", "2018-12-25", ""), ("水费为何上涨", "2018-10-01", ""),
               ("小区路灯", "2018-04-02", "2018-04-09"))  # fmt: skip
    asked = [date(2018, 12, 30), date(2018, 6, 1), date(2018, 1, 1)]
    return _other_day(
        "newyear", name, "tjj.yuandan.invalid", NEW_YEAR, changed, letters, asked, _short
    )


def festival() -> BlindSite:
    """Nothing since 27 January: two weeks and a day, of which seven days were holidays."""
    name = "春节县文化旅游局"
    last = date(2019, 1, 27)
    changed = {
        "gzdt": ([last - timedelta(days=k) for k in range(9)], 7),
        "tzgg": ([last, date(2019, 1, 20), date(2019, 1, 9)], 3),
        "zcwj": ([date(2018, 12, 1), date(2018, 9, 1)], 2),
        "rsxx": ([date(2018, 12, 1)], 0), "ghjh": ([date(2018, 12, 3)], 0),
    }  # fmt: skip
    letters = (("景区门票优惠", "2019-01-25", ""), ("图书馆开放时间", "2018-12-20", "2018-12-22"))
    asked = [date(2019, 1, 8), date(2018, 9, 1), date(2018, 5, 8)]
    return _other_day(
        "festival", name, "wlj.chunjie.invalid", FESTIVAL, changed, letters, asked, modern
    )


def past() -> BlindSite:
    """Asked about 1 March on 20 June: lists of ten rows of June; the notices reach back far."""
    name = "往昔县体育局"
    changed = {
        "gzdt": (words.days_back(1, 1, 10), 8),
        "tzgg": ([*words.days_back(2, 2, 4), date(2019, 4, 2), date(2019, 2, 20), date(2018, 9, 3)], 5),
        "zcwj": ([date(2019, 6, 3), date(2019, 1, 15), date(2018, 8, 1)], 1),
        "rsxx": ([date(2018, 12, 1)], 0), "ghjh": ([date(2018, 12, 3)], 0),
    }  # fmt: skip
    letters = (
        ("泳池何时开放", "2019-06-01", "2019-06-03"),
        ("健身器材损坏", "2018-12-20", "2018-12-22"),
    )
    asked = [date(2019, 6, 8), date(2019, 1, 9), date(2018, 9, 1), date(2018, 5, 8)]
    return _other_day("pastday", name, "tyj.wangxi.invalid", PAST, changed, letters, asked, dotted)


def _other_day(
    key: str, name: str, host: str, as_of: date, changed: dict[str, tuple[list[date], int]],
    letters: Sequence[tuple[str, str, str]], asked: list[date], skin: object,
) -> BlindSite:  # fmt: skip
    office = ordinary(
        name, "3300450001", skin, without=("jzxx", "dczj", "bszn"), changed=changed,  # type: ignore[arg-type]
        menu=[("局长信箱", "/jzxx/"), ("调查征集", "/dczj/")],
    )  # fmt: skip
    office.letters("jzxx", "局长信箱", letters, FORM)
    office.column("dczj", "调查征集", asked, lambda n: f"关于第{n}号便民措施的意见征集")
    office.home("/", name)
    return site_of(key, name, office, host, as_of=as_of, more={"has_services": "否"})


def _short(frame: Frame, **more: str) -> Skin:
    """Lists with month and day alone; articles say the year."""
    skin = bracketed(frame, **more)

    def rows(of: Sequence[Row]) -> str:
        lines = "".join(
            f"<li><a href='{at}' title='{title}'>{title}</a><span>{day:%m-%d}</span></li>"
            for title, at, day in of
        )
        return f"<ul class='wzlb'>{lines}</ul>"

    return replace(skin, rows=rows)
