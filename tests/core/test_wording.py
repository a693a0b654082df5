from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from xuncha.checks.wording.lexicon import (
    Lexicon,
    default_lexicon,
    lexicon_with,
    office_lexicon,
    own_terms,
    read_terms,
)
from xuncha.checks.wording.match import find_wrong_words
from xuncha.checks.wording.model import SETTING, Suspect, chosen_model, hits_of_model
from xuncha.checks.wording.term import Severity, Term
from xuncha.errors import InputError
from xuncha.score.rulebook import load_rulebook

TERMS = own_terms()


def found(text: str) -> list[str]:
    return [hit.found for hit in find_wrong_words(text)]


def test_hit_has_place_suggestion_and_surroundings() -> None:
    text = "会议要求各乡镇把今年的防汛抗旱工作部暑到每一个村组,责任落实到人到岗。"
    (hit,) = find_wrong_words(text)
    assert text[hit.start : hit.end] == "部暑"
    assert (hit.suggestion, hit.severity) == ("部署", Severity.GENERAL)
    assert hit.context == text[hit.start - 15 : hit.end + 15]
    (at_the_start,) = find_wrong_words("防汛工作部暑到村")
    assert at_the_start.context == "防汛工作部暑到村"


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


def test_every_term_is_found() -> None:
    def is_found(term: Term) -> bool:
        hits = find_wrong_words(f"。{term.wrong}。")
        return [(hit.start, hit.end) for hit in hits] == [(1, 1 + len(term.wrong))]

    assert [term.wrong for term in TERMS if not is_found(term)] == []


def test_no_right_word_is_taken_for_a_wrong_one() -> None:
    assert [term.right for term in TERMS if found(f"。{term.right}。")] == []


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
    assert len(lexicon) == len(default_lexicon()) + 1


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


@pytest.mark.slow
@given(st.text(alphabet="部暑署按装配即既使用,。 \n", max_size=60))
def test_hits_are_in_order_and_inside_the_text(text: str) -> None:
    hits = find_wrong_words(text)
    assert all(text[hit.start : hit.end] == hit.found for hit in hits)
    assert all(one.end <= two.start for one, two in zip(hits, hits[1:], strict=False))


def test_the_lists_are_versioned_dated_and_large() -> None:
    folder = Path(__file__).parents[2] / "src/xuncha/checks/wording/terms"
    rows = [
        row
        for path in sorted(folder.glob("*.csv"))
        for row in csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    ]
    assert len(rows) >= 4000
    assert all(row["date"].startswith("20") for row in rows)


@pytest.mark.parametrize(
    "right",
    [
        "甲方按照约定付款",
        "不予备案的说明理由",
        "财政测算结果",
        "通过公安微信平台办理",
        "代表杨某到会",
        "水管埋设深度",
        "付局长在会上讲话",
        "党圆满完成任务",
        "来自津巴布韦的代表",
        "养老全覆盖",
        "采购入围名单",
        "学习进平台下载",
        "习近平总书记考察",
        "学习近平易近人的作风",
        "今年渡过洪水期",
        "委员汇报工作",
        "深渡镇人民政府",
        "业务中台合作",
    ],
)
def test_right_texts_across_word_boundaries(right: str) -> None:
    assert found(right) == []


# Two right words that meet: the letters of a wrong one stand where the first ends.
@pytest.mark.parametrize(
    "right",
    [
        "公布暑假安排,发布暑期防溺水提示,组织干部暑期培训",
        "机构健全,研究竞争性磋商文件,完毕竞价后公示",
        "排查缺陷井盖,形势严峻工作繁重,调整冶金行业布局",
        "面临督察整改任务,领导亲临督导,指标淮安最高",
        "完善办法津贴照发,退休系列讲座,大幅射门得分",
        "马拉松驰援,轻松驰骋,多重迭代,方针贬值之说",
        "一如继往开来的前辈,涉港澳台国家安全事务",
        "齐齐哈尔宾馆开业,乘坐阵风战机,交通迅速恢复",
        "国家和地区:欢迎台湾等国家和地区的客商",
    ],
)
def test_two_right_words_that_meet_are_no_wrong_one(right: str) -> None:
    assert found(right) == []


@pytest.mark.parametrize(
    "text, wrong",
    [
        ("工作布暑到位", "布暑"),
        ("关健环节", "关健"),
        ("项目已经峻工", "峻工"),
        ("核幅射监测", "幅射"),
        ("井下陷井", "陷井"),
        ("省委书计讲话", "书计"),
        ("恩施土家苗族自治州", "恩施土家苗族自治州"),
        ("伊犁哈萨克族自治州", "伊犁哈萨克族自治州"),
        ("通迅地址", "通迅地址"),
        ("美国、香港等国家的客商", "香港等国家"),
    ],
)
def test_between_other_words_the_wrong_one_stays_wrong(text: str, wrong: str) -> None:
    assert found(text) == [wrong]


def test_a_column_says_between_which_words_it_is_right(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("wrong,right,between\n甲乙,甲丙,公发|假期\n", encoding="utf-8")
    hits = find_wrong_words("甲乙,公甲乙假,公甲乙意,再甲乙假", lexicon_with([path]))
    assert [hit.start for hit in hits] == [0, 9, 14]
    path.write_text("wrong,right,between\n甲乙,甲丙,公发\n", encoding="utf-8")
    with pytest.raises(InputError, match="between"):
        lexicon_with([path])


def test_names_of_leaders_of_the_state_are_serious() -> None:
    (hit,) = find_wrong_words("认真学习习进平总书记重要讲话")
    assert (hit.suggestion, hit.severity) == ("习近平", Severity.SERIOUS)


def test_names_of_those_in_office_say_of_when_they_are() -> None:
    # A name that was right when the list was made may be another one's office later.
    in_office = [term for term in TERMS if term.right in ("习近平", "李强总理", "赵乐际", "丁薛祥")]
    assert in_office
    for term in in_office:
        assert "2023年3月" in term.source
    (hit,) = find_wrong_words("习进平总书记")
    assert "以正式公布为准" in hit.source


def test_a_rulebook_names_the_office_list(tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("wrong,right\n城关真,城关镇\n", encoding="utf-8")
    book = tmp_path / "mine.yaml"
    head = "id: mine\nversion: 1\nextends: inspection-2019\ndocument: 本办法\n"
    book.write_text(head + "wording: [own.csv]\n", encoding="utf-8")
    lexicon = office_lexicon(load_rulebook(str(book)).wording)
    assert [hit.found for hit in find_wrong_words("城关真东街", lexicon)] == ["城关真"]
    book.write_text(head + "wording: [none.csv]\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"mine.yaml:5"):
        load_rulebook(str(book))


def test_no_model_is_asked_unless_one_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    assert chosen_model() is None
    monkeypatch.setenv(SETTING, "no.such:thing")
    with pytest.raises(InputError, match=SETTING):
        chosen_model()


def test_a_model_adds_what_the_lists_do_not_have() -> None:
    class Model:
        name = "试用模型 1"

        def suspects(self, text: str) -> list[Suspect]:
            return [Suspect(0, 2, "已"), Suspect(4, 6, "对"), Suspect(90, 99, "外")]

    text = "部暑,,错词"
    known = find_wrong_words(text)
    (hit,) = hits_of_model(Model(), text, known)
    assert (hit.found, hit.suggestion, hit.source) == ("错词", "对", "试用模型 1")


LEADER = "会议由习进平主持"
CHECKED = date(2023, 3, 31)


def own_list(folder: Path, *rows: str) -> Path:
    path = folder / "own.csv"
    path.write_text("\n".join(["wrong,right,severity,as_of", *rows]), encoding="utf-8")
    return path


def test_every_name_of_a_leader_says_up_to_when_it_was_checked() -> None:
    (hit,) = find_wrong_words(LEADER)
    assert hit.as_of == CHECKED
    named = [term for term in TERMS if "领导人" in term.source]
    assert named
    assert all(term.as_of == CHECKED for term in named)


@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2024, 3, 31), False), (date(2024, 4, 1), True), (date(2018, 3, 1), False)],
)
def test_names_checked_more_than_a_year_before_are_outdated(day: date, told: bool) -> None:
    outdated = default_lexicon().outdated(day)
    assert (outdated is not None) == told
    if outdated:
        assert outdated == (sum(term.as_of is not None for term in TERMS), CHECKED)


@pytest.mark.slow
@pytest.mark.parametrize(
    "cell", ["2026-11-02", "2026/11/2", "2026年11月2日", "2026-11-02 00:00:00"]
)
def test_an_office_checks_the_names_anew(tmp_path: Path, cell: str) -> None:
    rows = [f"{term.wrong},{term.right},serious,{cell}" for term in TERMS if term.as_of]
    lexicon = lexicon_with([own_list(tmp_path, *rows)])
    assert lexicon.outdated(date(2027, 11, 2)) is None
    (hit,) = find_wrong_words(LEADER, lexicon)
    assert hit.as_of == date(2026, 11, 2)


def test_a_month_lasts_to_its_end_and_a_day_that_is_none_is_named(tmp_path: Path) -> None:
    (term,) = read_terms(own_list(tmp_path, "错词,正词,,2024-02"))
    assert term.as_of == date(2024, 2, 29)
    for cell in ("Mar-23", "2024-13", "2024-02-30", "去年"):
        with pytest.raises(InputError, match=r"第 2 行.as_of"):
            read_terms(own_list(tmp_path, f"错词,正词,,{cell}"))


def test_the_finding_says_it_and_stays_suspected() -> None:
    from site_facts import WINDOWS, facts

    from xuncha.checks.wording.check import observe
    from xuncha.facts import Certainty, PageText
    from xuncha.report.describe import describe

    page = PageText("http://www.shili.gov.cn/1.html", "", LEADER, "<urn:uuid:1>", "")
    (seen,) = observe(replace(facts(), texts=(page,)), WINDOWS)
    assert seen.certainty is Certainty.SUSPECTED
    assert seen.detail["as_of"] == "2023-03-31"
    assert "词条核对至 2023-03-31" in describe({"name": seen.name, "detail": seen.detail})


def test_an_office_keeps_its_list_in_excel(tmp_path: Path) -> None:
    """Words, characters before and after, allowed words and real Excel dates, beside our lists."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["wrong", "right", "severity", "not_before", "allow", "as_of", "version"])
    sheet.append(["人材", "人才", "general", None, "人材料|个人材质", None, 1])
    sheet.append(["既使", "即使", None, "用", None, None, 1])
    sheet.append(["某县长王某谋", "某县长王某某", "serious", None, None, date(2026, 11, 2), 1])
    path = tmp_path / "我们的词表.xlsx"
    book.save(path)
    lexicon = lexicon_with([path])
    text = "个人材料齐全,引进人材;既使用又保养,既使下雨也去。某县长王某谋出席。"
    hits = find_wrong_words(text, lexicon)
    assert [hit.found for hit in hits] == ["人材", "既使", "某县长王某谋"]
    assert [hit.severity for hit in hits][2] is Severity.SERIOUS
    assert hits[2].as_of == date(2026, 11, 2)
