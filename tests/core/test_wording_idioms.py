"""Idioms, phrases between quotation marks, what is missing or double in long phrases, fixed orders; and
texts that speak of a wrong word."""

from __future__ import annotations

import pytest
from benchmarks import wording_made

from xuncha.checks.wording.match import find_wrong_words


def found(text: str) -> list[tuple[str, str]]:
    return [(hit.found, hit.suggestion) for hit in find_wrong_words(text)]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("全县上下齐心邪力,共渡难关", "齐心邪力", "齐心协力"),
        ("做到因第制宜、分类施策", "因第制宜", "因地制宜"),
        ("开展退役军人事事务局走访", "退役军人事事务局", "退役军人事务局"),
        ("县住房和城乡建设设局公示", "住房和城乡建设设局", "住房和城乡建设局"),
        ("落实安全生产责任责任制", "安全生产责任责任制", "安全生产责任制"),
        ("铸牢中华民族共同意识", "铸牢中华民族共同意识", "铸牢中华民族共同体意识"),
        ("统筹“五位一题”布局", "“五位一题”", "“五位一体”"),
        ("推进“放管幅”改革", "“放管幅”", "“放管服”"),
        ("增强“四个意思”,坚定信念", "“四个意思”", "“四个意识”"),
        ("富强、文明、民主、和谐", "富强、文明、民主、和谐", "富强、民主、文明、和谐"),
        ("落实中央七项规定", "中央七项规定", "中央八项规定"),
        ("新建三坐大桥", "三坐大桥", "三座大桥"),
    ],
)
def test_wrong_forms(text: str, wrong: str, right: str) -> None:
    hits = found(text)
    assert hits == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "“布署”应为“部署”,请改正",
        "将“竣工”误写为“峻工”",
        "有的网站错写成中华人民共合国",
        "不得使用“台湾等国家”的表述",
        "错误 正确\n按装\n安装",
        "错误\n正确\n县退役军人事事务局\n县退役军人事务局",
        "县退役军人事务局\n县退役军人事事务局",
        "中国共产党圆满完成各项任务",
        "己经（已经）、部署（布署）",
        "霜林县峻工机械有限公司参展",
        "存放管福利院物资,放管幅度加大",
        "会上提出了四个意思相近的方案",
        "新桥镇三会一科技站",
        "培育共同意识,提升自制力",
        "医无反顾,益往无前",
        "乘三坐四,两坐标测量",
        "市人民政府办公室、人力资源社会保障局、工业和信息化局",
        "新时代中国特色社会主义思想、习近平经济思想",
    ],
)
def test_right_where_they_stand(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("这是严重错误。会议统一布署工作", "布署"),
        ("坚持“稳中求进”,统一布署“三夏”工作,纠正错误", "布署"),
        ("误写了日期的通知,按装路灯", "按装"),
        ("布署、部署都要到位", "布署"),
        ("布署。部署如下", "布署"),
        ("部署\n工作布署如下", "布署"),
    ],
)
def test_used_and_not_spoken_of(text: str, wrong: str) -> None:
    assert [one for one, _ in found(text)] == [wrong]


@pytest.fixture(scope="module")
def planted() -> dict[str, list[wording_made.Planted]]:
    return wording_made.classes(seed=20)


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("固定说法，错一个字", 0.77),
        ("固定说法，漏一个字", 0.54),
        ("固定说法，多一个字", 1),
        ("固定说法，颠倒", 0.83),
        ("成语、固定词组", 0.63),
        ("引号里的说法", 1),
    ],
)
def test_slips_made_by_a_rule(
    planted: dict[str, list[wording_made.Planted]], name: str, share: float
) -> None:
    score = wording_made.found(planted[name])
    assert score.found >= share * score.planted


def test_slips_that_are_told_of_or_cut(planted: dict[str, list[wording_made.Planted]]) -> None:
    # What is left of some of them is wrong by itself: 古治区.
    assert len([*wording_made.accused([one for some in planted.values() for one in some])]) <= 3
