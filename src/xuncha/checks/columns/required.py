"""必设栏目: which of the groups of columns that every site has to have were not seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from xuncha.checks.places import evidence_of
from xuncha.checks.saying import not_seen_whole, unknown
from xuncha.facts import Certainty, Column, ColumnKind, Observation, SiteFacts

_INTERPRETS = re.compile(r"解读|回应|图解|一图|新闻发布会|政策问答|热点关切")
# Group → what it goes by. Generous: a name anywhere on the site is enough to say that it is there.
REQUIRED: dict[str, re.Pattern[str]] = {
    "机构职能": re.compile(r"机构|职能|职责|内设|科室|处室|单位简介|部门简介|本局概况|关于我们"),
    "负责人信息": re.compile(
        r"领导(?!小组)|班子|负责人|[县市区州旗省乡镇局厅处院校]长(?!信箱|热线|邮箱|留言|接待)|主任之窗"
    ),
    "政策文件": re.compile(r"政策|法规|规章|文件|规范性|条例|政府令|政府公报"),
    "解读回应": _INTERPRETS,
    "工作动态": re.compile(r"动态|要闻|新闻|快讯|资讯|头条"),
    "互动交流": re.compile(r"互动|咨询|信箱|留言|来信|征集|调查|访谈|问政|民意|投诉|建言|问答"),
}
_KINDS = {
    "机构职能": frozenset((ColumnKind.ORGANISATION,)),
    "负责人信息": frozenset((ColumnKind.LEADERS,)),
    "政策文件": frozenset((ColumnKind.POLICY,)),
    "工作动态": frozenset((ColumnKind.NEWS,)),
    "互动交流": frozenset((ColumnKind.CONSULTATION, ColumnKind.SURVEY, ColumnKind.INTERVIEW)),
}
# 一句话里提到“机构”的新闻标题不是栏目。
_LONGEST_NAME = 12


def observe_required(facts: SiteFacts) -> Iterator[Observation]:
    """`required_column_missing`, one a group. Suspected: a name of the office's own making, or a
    picture, may stand for it. UNKNOWN where the site was not seen whole."""
    # 应设置机构职能、负责人信息、政策文件、解读回应、工作动态、互动交流类栏目
    names = _names(facts)
    unseen = not_seen_whole(facts)
    for group, words in REQUIRED.items():
        if _is_there(group, words, facts, names):
            continue
        if unseen:
            reason = f"没有看到{group}类栏目,但{unseen}"
            yield unknown("columns", "required_column_missing", facts, reason, group=group)
            continue
        yield Observation(
            check="columns",
            name="required_column_missing",
            url=facts.site.url,
            certainty=Certainty.SUSPECTED,
            detail={"group": group},
            **evidence_of(facts),
        )


def _names(facts: SiteFacts) -> set[str]:
    """What the site calls its columns and what leads to them."""
    return {
        name
        for name in (
            *(column.name for column in facts.columns),
            *(link.anchor_text for link in facts.links),
        )
        if len(name) <= _LONGEST_NAME
    }


def _is_there(group: str, words: re.Pattern[str], facts: SiteFacts, names: set[str]) -> bool:
    kinds = _KINDS.get(group, frozenset())
    if any(_is_of(column, kinds) for column in facts.columns):
        return True
    if group == "互动交流" and (facts.letters.channel or facts.surveys.channel):
        return True
    # 政策解读 is no 政策文件.
    others = words is not _INTERPRETS
    return any(words.search(x) and not (others and _INTERPRETS.search(x)) for x in names)


def _is_of(column: Column, kinds: frozenset[ColumnKind]) -> bool:
    # Its kind is that of 政策文件 all the same.
    return column.kind in kinds and not _INTERPRETS.search(column.name)
