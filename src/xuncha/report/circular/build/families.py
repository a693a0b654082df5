"""The families of reasons, as circulars of 2015–2018 word them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xuncha.punctuation import narrow

SCORED = "综合得分未超过合格线"
OTHER = "其他问题"

# The first pattern that fits a clause names its family.
FAMILIES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "站点长期无法访问",
        re.compile(r"站点.*无法访问|网站(?:长期)?(?:无法访问|打不开)|首页.*(?:无法访问|打不开)"),
    ),
    ("首页长期不更新", re.compile(r"首页.*(?:[不未]更新|没有更新|无(?:信息)?更新)")),
    ("多个栏目为空白", re.compile(r"空白")),
    ("多个栏目长期不更新", re.compile(r"栏目.*(?:[不未]更新|没有更新)|[不未]更新.*栏目")),
    ("未提供网上有效咨询建言渠道", re.compile(r"未提供.*(?:咨询|建言)|咨询建言渠道")),
    ("互动回应差", re.compile(r"(?:咨询|留言|信件|互动).*(?:回应|回复|答复)")),
    ("办事指南要素缺失", re.compile(r"办事指南.*缺")),
    ("未提供办事服务", re.compile(r"办事服务|服务不实用")),
    ("出现安全、泄密等严重问题", re.compile(r"泄密|安全事故")),
    ("存在严重错误", re.compile(r"错别字|严重错误|虚假|伪造")),
)
_POINTS = re.compile(r"扣\d+(?:\.\d+)?分")


def families(texts: Sequence[str]) -> set[str]:
    """The families that the reasons of one website belong to.

    A website with deductions of points failed by its score; otherwise each clause is a veto.
    """
    if any(_POINTS.search(text) and "单项否决" not in text for text in texts):
        return {SCORED}
    found = set()
    for text in texts:
        for clause in re.split(r"[,;。]", narrow(text)):
            name = next((name for name, pattern in FAMILIES if pattern.search(clause)), None)
            if name:
                found.add(name)
    return found or ({OTHER} if any(texts) else set())
