"""Broken rulebook files: every fault at its line, none of them a traceback."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.errors import InputError
from xuncha.score.bookschema import read_book
from xuncha.score.fields import Faults
from xuncha.score.marked import parse_marked
from xuncha.score.rulebook import load_rulebook

HEAD = """\
id: own
version: 1
name: 自用表
document: X政办〔2020〕1号
base_score: 100
pass_score: 60
windows:
  home: {days: 14}
  letters: {years: 1}
  unanswered: {months: 3}
  surveys: {years: 1}
  interviews: {years: 1}
  columns: {news: {days: 14}}
groups: [网站可用性问题]
rows:
"""
ROW = "- {id: A, kind: deduction, name: n, clause: c, verified: office, points: 1, "
FIRST = HEAD.count("\n") + 1


def faults_of(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "own.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError) as error:
        load_rulebook(str(file))
    return str(error.value).replace(str(file), "own.yaml").splitlines()


@pytest.fixture(autouse=True)
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")


@pytest.mark.parametrize(
    "row, message",
    [
        ("pionts: 2, when: {observation: dead_link, at_least: 1}}", "没有“pionts”这个字段"),
        ("when: {observation: dead_lnik, at_least: 1}}", "没有“dead_lnik”这种观察"),
        ("when: {observation: dead_link}}", "“when”至少要有 at_least、below、equals 之一"),
        ("when: {at_least: 1}}", "“when”要么写 observation，要么写 select"),
        ("when: {measure: percent, at_least: 1}}", "“when”要么写 observation，要么写 select"),
        (
            "when: {observation: dead_link, at_least: {portal: 1}}}",
            "“at_least”应是数字，或 portal 和 other",
        ),
        ("when: {observation: dead_link, at_least: many}}", "“at_least”应是数字"),
        ("when: {observation: dead_link, at_least: -1}}", "“at_least”应是 0 到 1000000"),
        ("when: {observation: dead_link, at_least: 1e999999999}}", "“at_least”应是 0 到 1000000"),
        ("when: {observation: dead_link, at_least: .nan}}", "“at_least”应是数字"),
        (
            "when: {observation: dead_link, where: {colour: red}, at_least: 1}}",
            "所选观察没有“colour”这个属性",
        ),
        ("when: {observation: dead_link, measure: most, at_least: 1}}", "“measure”应是 count"),
        (
            "when: {observation: dead_link, measure: percent, at_least: 1}}",
            "measure: percent 只用于有 failed、total 的观察，“dead_link”没有",
        ),
        (
            "when: {observation: availability_unknown, measure: percent, at_least: 1}}",
            "measure: percent 只用于有 failed、total 的观察",
        ),
        ("cap: 0.5}", "A 的上限 0.5 小于分值 1"),
        ("per: sometimes}", "“per”应是 each、once、whole_percent 之一"),
        ("manual: maybe}", "“manual”应是 true 或 false"),
        ("sentence: {group: 其他, text: x}}", "“其他”不在 groups 里"),
        ('sentence: {group: 网站可用性问题, text: "死链接{number}条"}}', "扣分说明只能用"),
        ('sentence: {group: 网站可用性问题, text: "死链接:多"}}', "扣分说明只能用"),
    ],
)
def test_each_fault_is_one_line_with_file_and_line(tmp_path: Path, row: str, message: str) -> None:
    faults = faults_of(tmp_path, HEAD + ROW + row)
    assert len(faults) == 1
    assert faults[0].startswith(f"own.yaml:{FIRST}:{message}")


@pytest.mark.parametrize(
    "text, line, message",
    [
        (HEAD + ROW + "}\n" + ROW + "}", FIRST + 1, "编号 A 重复"),
        (HEAD + "- {id: B, kind: veto, name: n, clause: c, verified: full}", FIRST, "缺少“reason”"),
        (
            HEAD + "- {id: B, kind: fine, name: n, clause: c, verified: full}",
            FIRST,
            "“kind”应是 veto",
        ),
        (HEAD + "- {id: B, kind: deduction, clause: c, verified: full}", FIRST, "缺少“name”"),
        (HEAD + "- just a text", FIRST, "这里应是一组“字段: 值”"),
        (HEAD.replace("{days: 14}", "{fortnights: 1}", 1) + ROW + "}", 8, "“home”应是一个期限"),
        (HEAD.replace("{days: 14}", "{days: 0}", 1) + ROW + "}", 8, "“days”应是大于 0 的整数"),
        (HEAD.replace("{days: 14}", "{days: 1.5}", 1) + ROW + "}", 8, "“days”应是整数"),
        (HEAD.replace("news:", "nwes:") + ROW + "}", 13, "没有“nwes”这个字段"),
        (HEAD + ROW + "}\nid: twice\n", FIRST + 1, "“id”重复出现"),
        (
            HEAD.replace("pass_score: 60", "pass_score: sixty") + ROW + "}",
            6,
            "“pass_score”应是数字",
        ),
        (HEAD.replace("id: own", "id: ../own") + ROW + "}", 1, "“id”应是字母、数字"),
        ("wording: [none.csv]\n" + HEAD + ROW + "}", 1, "没有词表文件“none.csv”"),
        ("wording: ['']\n" + HEAD + ROW + "}", 1, "没有词表文件“”"),
        # An office's windows that are none, laid over those of the census.
        (
            "id: own\nversion: 1\ndocument: x\nextends: census-2015\nwindows: 3\n",
            5,
            "这里应是一组“字段: 值”",
        ),
        ("id: [unclosed\n", 2, "不是有效的 YAML"),
        ("", 1, "文件是空的"),
        ("- a list\n", 1, "这里应是一组“字段: 值”"),
        ("a: &x [*x]\n", 1, "嵌套过深或引用过多"),
    ],
)
def test_faults_of_the_file(tmp_path: Path, text: str, line: int, message: str) -> None:
    faults = faults_of(tmp_path, text)
    assert any(fault.startswith(f"own.yaml:{line}:{message}") for fault in faults), faults


def test_all_faults_are_told_at_once_in_the_order_of_lines(tmp_path: Path) -> None:
    text = HEAD.replace("version: 1\n", "") + ROW + "pionts: 2}\n" + ROW + "cap: 0}\n"
    faults = faults_of(tmp_path, text)
    lines = [int(fault.split(":")[1]) for fault in faults]
    assert lines == sorted(lines)
    assert len(faults) == 4


def test_a_total_needs_a_value_in_every_row(tmp_path: Path) -> None:
    text = HEAD + "- {id: B, kind: deduction, name: n, clause: c, verified: office}\n"
    faults = faults_of(tmp_path, "gives_total: true\n" + text)
    assert faults == [
        "own.yaml:1:gives_total 要求每个扣分行都有分值，还缺：B（补上 points，或写 enabled: false）"
    ]


def test_latin1_and_missing_files(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_bytes(b"id: own\nname: caf\xe9\n")
    with pytest.raises(InputError, match="own.yaml:2:文件不是 UTF-8 编码"):
        load_rulebook(str(file))
    with pytest.raises(InputError, match="读不了指标集文件"):
        load_rulebook(str(tmp_path / "none.yaml"))
    with pytest.raises(InputError, match="没有指标集“census-2016”"):
        load_rulebook("census-2016")


def test_english_where_the_environment_asks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    [fault] = faults_of(tmp_path, HEAD + ROW + "pionts: 2}")
    assert fault.startswith(f"own.yaml:{FIRST}: unknown field 'pionts'")


@given(st.text(max_size=200), st.integers(0, len(HEAD)))
def test_any_text_in_any_place_is_a_fault_or_a_rulebook(text: str, at: int) -> None:
    content = (HEAD + ROW + "}\n")[:at] + text + (HEAD + ROW + "}\n")[at:]
    assert told_or_read(content)


def told_or_read(content: str) -> bool:
    """Whether a file is read, or refused with lines that say where."""
    faults = Faults()
    try:
        book = read_book(parse_marked(content.encode("utf-8", "replace"), "x.yaml"), faults)
        faults.raise_if_any()
    except InputError as error:
        return all(line.startswith("x.yaml:") for line in str(error).splitlines())
    return bool(book.rules)
