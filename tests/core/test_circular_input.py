"""Unusable facts: one clear line with file and line; unknown fields kept and ignored."""

from __future__ import annotations

from pathlib import Path

import pytest
from circular_help import facts_of
from hypothesis import given, settings
from hypothesis import strategies as st

from xuncha.errors import InputError
from xuncha.report.circular.check import check_circular
from xuncha.report.circular.facts.record import load_records
from xuncha.report.circular.writing import build_circular

BAD = [
    ("", "FACTS.yaml:1"),
    ("just text\n", "FACTS.yaml:1"),
    ("- 1\n- 2\n", "FACTS.yaml:1"),
    ("title: 甲\nsites: [\n", "FACTS.yaml:3"),
    ("title: 甲\n\tsites: 1\n", "FACTS.yaml:2"),
    ("title: 甲\nyear: 2018\n", "sites"),
    ("title: 甲\nsites: 12\n", "FACTS.yaml:2"),
    ("title: 甲\nsites:\n  sampled: 许多\n", "FACTS.yaml:3"),
    ("title: 甲\nsites:\n  sampled: -1\n", "FACTS.yaml:3"),
    ("title: 甲\nsites:\n  sampled: 1.5\n", "FACTS.yaml:3"),
    ("title: 甲\nsites:\n  sampled: 4\n  pass_rate_pct: 101\n", "FACTS.yaml:4"),
    ("title: 甲\nsites:\n  sampled: 4\n  pass_rate_pct: 很高\n", "FACTS.yaml:4"),
    ("title: 甲\nsites: {sampled: 4}\nbreakdown: 3\n", "FACTS.yaml:3"),
    ("title: 甲\nsites: {sampled: 4}\ngroups:\n- 省直\n", "FACTS.yaml:4"),
    ("title: 甲\nsites: {sampled: 4}\nsites: {sampled: 5}\n", "FACTS.yaml:3"),
    ("title: [甲]\nsites: {sampled: 4}\n", "FACTS.yaml:1"),
    ("a: &a [*a]\nsites: {sampled: 4}\n", "FACTS.yaml:1"),
    ("title: 甲\nsites: {sampled: %s}\n" % ("9" * 5000), "FACTS.yaml:2"),
    ('title: "甲\\0"\nsites: {sampled: 4}\n', "FACTS.yaml:1"),
    ('title: "甲\\ud83d"\nsites: {sampled: 4}\n', "FACTS.yaml:1"),
    ('title: 甲\nsites: {sampled: 4, "甲\\a": 1}\n', "FACTS.yaml:2"),
    ("title: 甲\nsites: \0\n", "FACTS.yaml:2"),
]


@pytest.mark.parametrize("text, where", BAD)
def test_unusable_facts_are_one_line_with_file_and_line(
    text: str, where: str, tmp_path: Path
) -> None:
    file = tmp_path / "FACTS.yaml"
    file.write_text(text, encoding="utf-8")
    for use in (check_circular, lambda path: build_circular(path, tmp_path / "out")):
        with pytest.raises(InputError) as error:
            use(file)
        assert where in str(error.value)
        assert "\n" not in str(error.value)
        # No name of a class of the program.
        assert "Error" not in str(error.value)
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_not_there_or_not_utf8(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no-such\.yaml"):
        check_circular(tmp_path / "no-such.yaml")
    gbk = tmp_path / "gbk.yaml"
    gbk.write_bytes("title: x\nissuer: 河南省\n".encode("gbk"))
    with pytest.raises(InputError, match=r"gbk\.yaml:2"):
        check_circular(gbk)


def test_neither_title_nor_issuer(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="title"):
        build_circular({"sites": {"sampled": 3, "failing": 0}}, tmp_path)


def test_a_setting_that_is_no_setting(tmp_path: Path) -> None:
    facts = facts_of("seed001") | {"settings": {"form": "poster"}}
    with pytest.raises(InputError, match=r"settings\.form"):
        build_circular(facts, tmp_path)


def test_unknown_fields_are_ignored(tmp_path: Path) -> None:
    facts = facts_of("seed001") | {"weather": {"sunny": [1, 2]}, "sites_note": 7}
    assert check_circular(facts) == []
    assert build_circular(facts, tmp_path)[0].faults == ()


def test_the_id_picks_a_record_and_stands_before_its_paths(tmp_path: Path) -> None:
    file = tmp_path / "FACTS.yaml"
    file.write_text(
        "- id: a\n  sites: {sampled: 8, failing: 3, pass_rate_pct: 63.5}\n"
        "- id: b\n  sites: {sampled: 8, failing: 3, pass_rate_pct: 62.5}\n",
        encoding="utf-8",
    )
    assert [fault.path for fault in check_circular(file)] == ["a.sites.pass_rate_pct"]
    assert check_circular(file, "b") == []
    with pytest.raises(InputError, match="c"):
        check_circular(file, "c")


def test_digits_stay_as_written_and_dates_stay_text(tmp_path: Path) -> None:
    file = tmp_path / "FACTS.yaml"
    file.write_text("date: 2018-09-07\nsites: {sampled: 857, pass_rate_pct: 96.0}\n", "utf-8")
    node = load_records(file)[0].node
    assert node.text("date") == "2018-09-07"
    rate = node.node("sites")
    assert rate is not None
    assert str(rate.number("pass_rate_pct")) == "sites.pass_rate_pct 96.0"


def test_a_comma_inside_a_text_in_braces_does_not_lose_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "FACTS.yaml"
    file.write_text("sites: {sampled: 1}\ncomplaints: {rule: 一日转办,三日答复}\n", "utf-8")
    complaints = load_records(file)[0].node.node("complaints")
    assert complaints is not None
    assert complaints.text("rule") == "一日转办,三日答复"


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(allow_nan=True),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["sites", "sampled", "failing", "total", "name", "reason", "rows", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
FIELDS = (
    *("sites", "media", "breakdown", "groups", "regions", "reasons", "complaints", "recheck"),
    *("annexes", "failing_sites", "regions_100pct", "settings", "duties", "problems", "title"),
    *("accountability", "previous", "self_check", "scores", "consecutive", "attachments"),
)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=8))
def test_any_facts_are_checked_and_composed_or_refused(facts: dict[str, object]) -> None:
    from xuncha.report.circular.build.compose import compose
    from xuncha.report.circular.facts.record import record_from_mapping

    refused = ""
    try:
        record = record_from_mapping(facts)
        for fault in check_circular(facts):
            assert "\n" not in fault.line()
        compose(record.node)
    except InputError as error:
        refused = str(error)
    assert "\n" not in refused
