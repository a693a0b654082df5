"""The text of a circular is edited around its live numbers; nothing else changes them."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_circular_campaign import henan

from xuncha.errors import InputError
from xuncha.report.circular.build.campaign import facts_from_campaign
from xuncha.report.circular.build.figures import plain
from xuncha.report.circular.build.model import Circular
from xuncha.report.circular.editing import (
    Section,
    edited,
    figures_by_path,
    sections_of,
    typed_numbers,
)
from xuncha.report.circular.writing import composed, write_built


@pytest.fixture(scope="module")
def circular() -> Circular:
    return composed(facts_from_campaign(henan()))[1]


def printed(circular: Circular) -> list[str]:
    return [plain((*p.lead, *p.pieces)) for p in circular.paragraphs]


def test_what_is_not_edited_prints_as_it_was_composed(circular: Circular) -> None:
    sections = sections_of(circular)
    assert sections[0].heading == ""
    assert "总体情况" in [section.heading for section in sections]
    again = edited(circular, sections)
    assert printed(again) == printed(circular)
    assert {f.path for _, f in again.figures()} >= set(figures_by_path(circular))


def test_counts_stand_in_the_text_as_fields_and_not_as_digits(circular: Circular) -> None:
    text = "".join(t for section in sections_of(circular) for t in section.paragraphs)
    assert "{sites.sampled}" in text
    assert "219" not in text
    assert typed_numbers(sections_of(circular), sections_of(circular)) == []
    own = (Section("总体情况", ("共抽查219个。",)),)
    assert typed_numbers(own, sections_of(circular)) == [("总体情况", "219个")]


def test_a_field_prints_the_number_of_the_facts(circular: Circular) -> None:
    own = (
        Section("总体情况", ("(一)概况。本次共抽查{sites.sampled}个,不合格{ sites.failing }个。",)),
    )
    paragraph = edited(circular, own).paragraphs[1]
    assert plain(paragraph.lead) == "(一)概况。"
    assert plain(paragraph.pieces) == "本次共抽查219个,不合格68个。"


def test_sections_are_numbered_anew(circular: Circular) -> None:
    own = (Section("总体情况", ("甲",)), Section("下一步要求", ("乙", "", "丙")))
    assert printed(edited(circular, own)) == ["一、总体情况", "甲", "二、下一步要求", "乙", "丙"]


@pytest.mark.parametrize("text", ["{sites.nothing}", "共{个", "共}个", "{}"])
def test_what_is_no_field_is_said_with_its_place(circular: Circular, text: str) -> None:
    with pytest.raises(InputError, match="总体情况"):
        edited(circular, (Section("总体情况", (text,)),))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("共抽查219个网站,合格率68.9%。", ["219个", "68.9%"]),
        ("2016年12月1日前书面报送,按国办发〔2015〕15号,10个工作日内办结。", []),
        ("共抽查{sites.sampled}个。", []),
    ],
)
def test_typed_numbers_are_pointed_out(text: str, found: list[str]) -> None:
    assert [number for _, number in typed_numbers([Section("甲", (text,))])] == found


@pytest.mark.slow
@given(st.text(alphabet="甲乙{}x1. ", max_size=40))
def test_any_text_is_printed_or_refused_in_one_line(text: str) -> None:
    base = composed(facts_from_campaign(henan()))[1]
    known = set(figures_by_path(base))
    fields = re.findall(r"\{\{|\}\}|\{([^{}\n]+)\}|[{}]", text)
    if any(field.strip() not in known for field in fields if field):
        with pytest.raises(InputError, match="^[^\n]+$"):
            edited(base, (Section("甲", (text,)),))


def test_an_edited_circular_is_written_with_its_figures(circular: Circular, tmp_path) -> None:
    record, base = composed(facts_from_campaign(henan()))
    own = (Section("", ("现通报如下。",)), Section("总体情况", ("共抽查{sites.sampled}个。",)))
    built = write_built(record, edited(base, own), tmp_path)
    assert all(path.exists() for path in built.files)
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))["figures"]
    assert {"path": "sites.sampled", "printed": "219"}.items() <= next(
        f for f in figures if f["path"] == "sites.sampled"
    ).items()
