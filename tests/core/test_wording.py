from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.checks.wording.lexicon import (
    Lexicon,
    Severity,
    Term,
    default_lexicon,
    lexicon_with,
    own_terms,
    read_terms,
)
from xuncha.checks.wording.match import find_wrong_words
from xuncha.errors import InputError

TERMS = own_terms()


def found(text: str) -> list[str]:
    return [hit.found for hit in find_wrong_words(text)]


def test_hit_has_place_suggestion_and_surroundings() -> None:
    text = "会议要求各乡镇把今年的防汛抗旱工作部暑到每一个村组,责任落实到人到岗。"
    (hit,) = find_wrong_words(text)
    assert text[hit.start : hit.end] == "部暑"
    assert (hit.suggestion, hit.severity) == ("部署", Severity.GENERAL)
    assert hit.context == text[hit.start - 15 : hit.end + 15]


@pytest.mark.parametrize(
    "right",
    [
        "按装机容量计算电费",
        "既使用电脑又使用手机",
        "按公布署名排序",
        "由他自己经营多年",
        "年末经营情况良好",
        "工作组识别风险",
        "提供献血服务",
        "重庆省际客运站",
        "湖北朝鲜族村",
        "改革开放以来社会主义建设成就",
    ],
)
def test_right_words_that_look_wrong(right: str) -> None:
    assert found(right) == []


@pytest.mark.parametrize(
    "text, word, severity",
    [
        ("中华人名共和国成立", "中华人名共和国", Severity.SERIOUS),
        ("港澳台国家的游客", "港澳台国家", Severity.SERIOUS),
        ("已按装完毕", "按装", Severity.GENERAL),
    ],
)
def test_severity(text: str, word: str, severity: Severity) -> None:
    (hit,) = find_wrong_words(text)
    assert (hit.found, hit.severity) == (word, severity)


@pytest.mark.parametrize("term", TERMS, ids=[term.wrong for term in TERMS])
def test_every_term_is_found_and_its_right_word_is_not(term: Term) -> None:
    hits = find_wrong_words(f"。{term.wrong}。")
    assert [(hit.start, hit.end) for hit in hits] == [(1, 1 + len(term.wrong))]
    assert found(f"。{term.right}。") == []


def test_lists_are_files_that_excel_opens_right() -> None:
    folder = Path(__file__).parents[2] / "src/xuncha/checks/wording/terms"
    for path in sorted(folder.glob("*.csv")):
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
        assert all(row["source"] and row["version"] for row in rows)
    words = [term.wrong for term in TERMS]
    assert len(words) == len(set(words)) > 500


def test_allow_list_covers_the_wrong_word_inside_the_right_one() -> None:
    lexicon = Lexicon([Term("人材", "人才", allow=("人材料",))])
    assert find_wrong_words("个人材料齐全", lexicon) == ()
    assert [hit.start for hit in find_wrong_words("个人材料与人材引进", lexicon)] == [5]


def test_longer_of_two_overlapping_words_is_reported() -> None:
    lexicon = Lexicon([Term("甲乙", "甲一"), Term("甲乙丙", "甲一丙")])
    assert [hit.found for hit in find_wrong_words("甲乙丙", lexicon)] == ["甲乙丙"]


def test_an_office_adds_its_own_list(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_bytes("wrong,right,severity\r\n某县城关真,某县城关镇,serious\r\n".encode("gb18030"))
    lexicon = lexicon_with([path])
    (hit,) = find_wrong_words("位于某县城关真东街", lexicon)
    assert (hit.suggestion, hit.severity) == ("某县城关镇", Severity.SERIOUS)
    assert len(lexicon.terms) == len(default_lexicon().terms) + 1


@pytest.mark.parametrize(
    "row, names",
    [
        ("错,对,general,", "2"),
        ("错词,,general,", "2"),
        ("错词,错词,general,", "2"),
        ("错词,正词,fatal,", "severity"),
        ("错词,正词,general,别的", "allow"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, names: str) -> None:
    path = tmp_path / "own.csv"
    path.write_text(f"wrong,right,severity,allow\n{row}\n", encoding="utf-8")
    with pytest.raises(InputError, match=names):
        read_terms(path)


@given(st.text(alphabet="部暑署按装配即既使用,。 \n", max_size=60))
def test_hits_are_in_order_and_inside_the_text(text: str) -> None:
    hits = find_wrong_words(text)
    assert all(text[hit.start : hit.end] == hit.found for hit in hits)
    assert all(one.end <= two.start for one, two in zip(hits, hits[1:], strict=False))
