"""Charts say in words and in a table what they draw, and draw what they are given."""

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xuncha_platform.web import charts

DAY = date(2016, 12, 1)


def tree(markup):
    """The chart as a tree: it is well-formed XML, or this raises."""
    return ElementTree.fromstring(f"<div>{markup.replace('&nbsp;', ' ')}</div>")


def widths(markup):
    return [
        float(one.get("width")) for one in tree(markup).iter("rect") if "fill" in one.get("class")
    ]


def words(markup):
    return " ".join(tree(markup).itertext())


def drawn():
    series = [("甲市", [("2016-Q1", 80.0), ("2016-Q2", None), ("2016-Q3", 90.5)])]
    return {
        "bars": charts.bars([("甲", 3), ("乙", 1)]),
        "reasons": charts.reasons([("死链接", 3)]),
        "funnel": charts.funnel([("登记", 10), ("运行", 8)]),
        "trend": charts.trend(series, unit="%"),
        "calendar": charts.calendar({DAY: 1.0}),
        "strip": charts.strip([("动态要闻", "green", "1 天前")]),
        "spark": charts.spark([1, 0.5, None]),
    }


@pytest.mark.parametrize("name", drawn())
def test_a_chart_is_well_formed_and_has_its_numbers(name):
    markup = drawn()[name]
    assert tree(markup) is not None
    assert 'style="' not in markup
    if name != "spark":
        assert "<table" in markup
        assert re.search(r'<th scope="row">', markup)
    for picture in tree(markup).iter("svg"):
        spoken = picture.find("title") is not None and picture.find("desc") is not None
        assert spoken or picture.get("aria-hidden") == "true"


def test_bars_are_as_long_as_their_values_and_none_vanishes():
    assert widths(charts.bars([("甲", 200), ("乙", 100), ("丙", 0.1), ("丁", 0)])) == [
        200,
        100,
        1.5,
        0,
    ]


def test_bars_of_a_whole_are_drawn_against_it():
    assert widths(charts.bars([charts.Bar("甲", 95, "95%", of=100)])) == [190]


@given(st.lists(st.tuples(st.text(max_size=5), st.floats(0, 1e9)), min_size=1, max_size=8))
def test_no_bar_is_longer_than_the_longest(rows):
    rows = [("".join(c for c in name if c.isprintable()), value) for name, value in rows]
    assert all(0 <= width <= 200 for width in widths(charts.bars(rows)))


def test_reasons_come_by_frequency():
    said = words(charts.reasons([("少", 1), ("多", 9)]))
    assert said.index("多") < said.index("少")


def test_the_funnel_says_what_was_lost():
    assert "比上一步少 2" in words(charts.funnel([("登记", 10), ("运行", 8), ("可访问", 8)]))


def test_a_missing_period_is_a_gap_and_not_a_line():
    series = [("甲", [("1", 1.0), ("2", None), ("3", 3.0), ("4", 4.0)])]
    (path,) = re.findall(r'<path d="([^"]+)"', charts.trend(series))
    assert path.count("M") == 2
    assert path.count("L") == 1
    assert "—" in words(charts.trend(series))


@given(st.lists(st.floats(0, 100) | st.none(), min_size=1, max_size=30))
def test_a_line_stays_within_its_picture(values):
    markup = charts.trend(
        [("甲", [(f"{n:02}", value) for n, value in enumerate(values)])], high=100
    )
    for circle in tree(markup).iter("circle"):
        assert 0 <= float(circle.get("cx")) <= 640
        assert 0 <= float(circle.get("cy")) <= 240


def test_names_at_the_end_of_lines_do_not_cover_each_other():
    markup = charts.trend([(name, [("1", 1.0), ("2", 50.0)]) for name in "甲乙丙丁"])
    ys = sorted(float(y) for y in re.findall(r'class="name[^>]* y="([\d.]+)"', markup))
    assert len(ys) == 4
    assert all(after - before >= 15 for before, after in zip(ys, ys[1:], strict=False))


def test_a_day_is_green_only_when_every_probe_succeeded():
    for share, tone in ((1, "green"), (0.999, "amber"), (0.5, "amber"), (0.49, "red"), (0, "red")):
        assert (
            f"tone-{tone}" in charts.calendar({DAY: share}).split("</figure")[0].split("legend")[0]
        )
    assert "tone-violet" in charts.calendar({DAY: None}).split("legend")[0]


@pytest.mark.slow
@pytest.mark.on_both
@settings(deadline=None, max_examples=30)
@given(st.integers(1, 400))
def test_every_day_has_its_square_and_its_row(count):
    days = [(DAY + timedelta(days=n), 1.0) for n in range(count)]
    markup = charts.calendar(days)
    root = tree(markup)
    picture = next(one for one in root.iter("svg") if "calendar" in one.get("class"))
    squares = list(picture.iter("rect"))
    assert len(squares) == count
    assert len({(one.get("x"), one.get("y")) for one in squares}) == count
    assert all(float(one.get("x")) + 12 <= float(picture.get("width")) for one in squares)
    assert len(list(root.iter("tr"))) == count + 1


def test_a_spark_line_says_the_mean_of_what_is_known():
    assert "75.0%" in charts.spark([1, 0.5, None])
    assert "—" in charts.spark([None, None])
    assert "—" in charts.spark([])


def test_links_and_names_are_escaped():
    markup = charts.bars([charts.Bar("<b>甲</b>", 1, url='/a?b="c')])
    assert "<b>甲" not in markup
    assert tree(markup).find(".//a").get("href") == '/a?b="c'


def test_nothing_to_draw_says_so():
    for empty in (charts.bars([]), charts.trend([]), charts.strip([]), charts.calendar([])):
        assert 'class="empty"' in empty


def test_periods_stand_in_the_order_given_not_in_that_of_their_characters():
    quarters = [f"2016年第{word}季度" for word in "一二三四"]
    late = ("甲市", [(period, 50.0) for period in quarters[1:]])
    early = ("乙市", [(period, 60.0) for period in (quarters[0], *quarters[2:])])
    picture = next(tree(charts.trend([late, early])).iter("svg"))
    axis = [one.text for one in picture.iter("text") if one.get("class") == "axis middle"]
    assert axis == quarters
    circles = next(tree(charts.trend([("丙市", late[1])])).iter("g")).iter("circle")
    places = [float(one.get("cx")) for one in circles]
    assert places == sorted(places)


def test_one_period_is_numbers_and_no_line():
    markup = charts.trend([("甲市", [("2016年第三季度", 68.95)])], "合格率", "%")
    assert not list(tree(markup).iter("svg"))
    # As every table prints it.
    assert "68.95%" in words(markup)
    assert "合格率" in words(markup)


def test_a_drawing_with_links_is_a_group_of_them_and_no_picture():
    """Inside a picture a screen reader meets no link, and a keyboard does."""
    plain, linked = (
        charts.strip([charts.Cell("要闻", "green", url=url)]) for url in ("", "/sites/1/")
    )
    assert 'role="img"' in plain
    assert 'role="group"' in linked
    assert 'role="img"' not in linked
