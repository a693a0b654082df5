"""Official phrases with one character of like sound, and right sentences with the same letters."""

from __future__ import annotations

import pytest

from xuncha.checks.wording.match import find_wrong_words


@pytest.mark.parametrize(
    "text",
    [
        "行政许可征求意见稿公开",
        "回应关切时加强沟通",
        "公布建筑面积及推进情况",
        "内蒙古自制区域品牌乳品上市",
        "专题会仪式感强",
        "提倡义书义画义卖",
        "标本兼制作工艺展示",
        "从严治党理论丛严谨编校",
        "中全合唱团精神饱满",
        "按键康复训练发展",
    ],
)
def test_right_sentences(text: str) -> None:
    assert not [hit.found for hit in find_wrong_words(text)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("坚持全面丛严治党", "丛严治党"),
        ("召开专题会仪部署", "专题会仪"),
        ("加强组积领导", "组积领导"),
        ("延边朝鲜族自制州", "朝鲜族自制州"),
        ("融入粤港澳大弯区", "粤港澳大弯区"),
    ],
)
def test_wrong_ones(text: str, wrong: str) -> None:
    assert any(wrong in hit.found for hit in find_wrong_words(text))
