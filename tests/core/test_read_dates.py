"""Dates in all forms in use; what only looks like a date of publication is none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.read.dates.inaddresses import place_year, url_date
from xuncha.read.dates.parts import split_date
from xuncha.read.dates.whole import date_in_title, find_date, publication_date

AS_OF = date(2020, 12, 28)
DAYS = st.dates(date(2000, 1, 1), AS_OF)
_CHINESE = "〇一二三四五六七八九"


def _chinese_number(number: int) -> str:
    tens, units = divmod(number, 10)
    head = "" if tens == 0 else ("" if tens == 1 else _CHINESE[tens]) + "十"
    return head + (_CHINESE[units] if units else "")


def chinese(day: date) -> str:
    """二〇二〇年十二月二十八日"""
    year = "".join(_CHINESE[int(digit)] for digit in str(day.year))
    return f"{year}年{_chinese_number(day.month)}月{_chinese_number(day.day)}日"


FULL_FORMS = (
    lambda d: f"{d.year}-{d.month:02}-{d.day:02}",
    lambda d: f"{d.year}-{d.month}-{d.day}",
    lambda d: f"{d.year}/{d.month}/{d.day}",
    lambda d: f"{d.year}.{d.month:02}.{d.day:02}",
    lambda d: f"{d.year}年{d.month}月{d.day}日",
    lambda d: f"{d.year} 年 {d.month:02} 月 {d.day:02} 日",
    lambda d: f"[{d.isoformat()} 16:49]",
    lambda d: f"（{d.isoformat()}）",
    lambda d: f"发布时间：{d.isoformat()} 09:30:00",
    lambda d: f"日期:{d.year}年{d.month}月{d.day}日",
    lambda d: f"{d.year}{d.month:02}{d.day:02}",
    chinese,
)


@given(DAYS, st.sampled_from(FULL_FORMS))
def test_every_form_reads_back(day: date, form) -> None:  # type: ignore[no-untyped-def]
    found = publication_date(form(day), AS_OF)
    assert found is not None
    assert (found.day, found.year_known) == (day, True)


@given(
    st.dates(AS_OF - timedelta(days=364), AS_OF),
    st.sampled_from(["{:02}-{:02}", "[{:02}/{:02}]", "{}月{}日"]),
)
def test_month_and_day_fall_in_the_year_before_the_time_point(day: date, form: str) -> None:
    found = publication_date(form.format(day.month, day.day), AS_OF)
    assert found is not None
    assert (found.day, found.year_known) == (day, False)


@pytest.mark.parametrize(
    "text",
    [
        "截止2020-12-20",
        "报名截止：2020-12-20",
        "今天是2020年12月28日 星期一",
        "页面生成时间 2020-12-28 10:00:00",
        "有效期至2021-12-31",
        "2020-02-30",
        "2020-13-01",
        "会议于2020年12月1日在县城召开",
        "版权所有 2010-2020",
        "0851-2578-2065",
        "1/12",
        "国发〔2020〕12号",
        "192.168.10.12",
        "",
    ],
)
def test_other_texts_are_no_date_of_publication(text: str) -> None:
    assert publication_date(text, AS_OF) is None


@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    find_date(text, AS_OF)
    publication_date(text, AS_OF)
    date_in_title(text, AS_OF)
    url_date("http://a.gov.cn/" + text)


@given(DAYS)
def test_date_in_two_pieces(day: date) -> None:
    for first, second in (
        (f"{day.day:02}", f"{day.year}-{day.month:02}"),
        (f"{day.year}.{day.month:02}", f"{day.day}"),
        (f"{day.month:02}-{day.day:02}", f"{day.year}"),
    ):
        found = split_date(first, second, AS_OF)
        assert found is not None
        assert (found.day, found.year_known) == (day, True)
    found = split_date(f"{day.day}", f"/{day.month:02}月", AS_OF)
    assert found is not None
    assert (found.day.month, found.day.day, found.year_known) == (day.month, day.day, False)


def test_date_behind_a_title() -> None:
    found = date_in_title("关于停水的通知 (2020-12-24)", AS_OF)
    assert found is not None
    assert found.day == date(2020, 12, 24)
    assert date_in_title("中华人民共和国水法(2016年修订)", AS_OF) is None


@given(DAYS)
def test_dates_of_addresses(day: date) -> None:
    y, m, d = day.year, day.month, day.day
    for url in (
        f"./{y}{m:02}/t{y}{m:02}{d:02}_1406815.html",
        f"/art/{y}/{m}/{d}/art_60085_1139.html",
        f"/c100494/{y}/{m:02}/{d:02}/abc.shtml",
        f"/staticpages/{y}{m:02}{d:02}/ghb1.html",
        f"/class/{y}-{m:02}-{d:02}/33.html",
    ):
        assert url_date("http://a.gov.cn" + url.lstrip(".")) == day


@pytest.mark.parametrize(
    "url", ["/info/1057/1237.htm", "/contents/18125/385898.html", "/tzgg/202609/ab.shtml", "/20/"]
)
def test_addresses_without_a_day(url: str) -> None:
    assert url_date("http://a.gov.cn" + url) is None


def test_the_address_knows_the_year_better_than_the_order() -> None:
    shown = date(2020, 2, 13)
    assert place_year(shown, "/ywyw/201802/t20180213_1.html", AS_OF) == date(2018, 2, 13)
    # Published on New Year's Eve, shown on New Year's Day.
    assert place_year(date(2020, 1, 1), "/x/t20191231_1.html", AS_OF) == date(2020, 1, 1)
    assert place_year(shown, "/ywyw/1.html", date(2020, 2, 12)) == date(2019, 2, 13)
    assert place_year(date(2020, 2, 29), "/ywyw/1.html", date(2019, 5, 1)) == date(2016, 2, 29)
