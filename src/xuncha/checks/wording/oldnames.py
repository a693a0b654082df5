"""Names of bodies that a reform has ended, said in a text of later as if they still were.

The name alone proves nothing: documents of their time are cited, people's lives are told, what such
a body once approved stays approved. So a hit needs the day of the text, more than a year after the
reform, and a sentence without any word that looks back, without a year before the reform and
without the name in 《》 or before a document's number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import as_file, files
from typing import NamedTuple

from xuncha.calendar.windows import months_before
from xuncha.checks.wording.match import CONTEXT, Hit
from xuncha.checks.wording.term import Severity
from xuncha.tables import read_table

# Plaques, seals and forms are changed within this time.
_MONTHS_OF_GRACE = 12
_LOOKS_BACK = re.compile(
    "原|撤销|撤并|更名|改名|合并|整合|并入|划入|划转|职责|组建|挂牌|改革|曾|历史|时任|前身|档案|历任|担任|任职|任命|免去|毕业|参加工作|以前|当时|当年"
    "|废止|失效|修订|修改|印发|颁发|核发|签发|出具|批准|批复|核准|备案|发布的|制定的|联合下发|令|公告|文件|条例|规定|办法|公章|印章|证书|牌匾|荣誉|称号|表彰"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDS = re.compile(r"[。!！?？;；\n]")
_QUOTED = re.compile(r"《[^》\n]{0,80}》|“[^”\n]{0,80}”|〔|\[\d{4}\]")
# 泰国国家旅游局, 环境保护部门: another body.
_ABROAD = "国洲美欧英港澳台"
_GOES_ON = "门令"
_LONGEST_SENTENCE = 300


class OldName(NamedTuple):
    """A name, what took its place, and the day from which it was no longer."""

    name: str
    now: str
    since: date
    source: str


@cache
def old_names() -> dict[str, OldName]:
    """The names of oldnames.csv, longer ones first."""
    with as_file(files("xuncha.checks.wording") / "oldnames.csv") as path:
        rows = [row for _, row in read_table(path, "机构旧称表")]
    named = [
        OldName(row["name"], row["now"], date.fromisoformat(f"{row['since']}-01"), row["source"])
        for row in rows
    ]
    return {one.name: one for one in sorted(named, key=lambda one: -len(one.name))}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(old_names()))


def find_old_names(text: str, published: date | None) -> Iterator[Hit]:
    """The ended names that a text of this day uses as if they were current."""
    if published is None:
        return
    for found in _pattern().finditer(text):
        old = old_names()[found.group()]
        if months_before(published, _MONTHS_OF_GRACE) < old.since:
            continue
        sentence = _sentence(text, found.start(), found.end())
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        if (before and before in _ABROAD) or (after and after in _GOES_ON):
            continue
        if _LOOKS_BACK.search(sentence.replace(old.name, "")) or _QUOTED.search(sentence):
            continue
        if any(int(year) <= old.since.year for year in _YEAR.findall(sentence)):
            continue
        context = " ".join(text[max(0, found.start() - CONTEXT) : found.end() + CONTEXT].split())
        told = (Severity.GENERAL, context, old.source)
        yield Hit(found.start(), found.end(), old.name, old.now, *told)


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a place; text that goes on for ever is cut."""
    low = max(0, start - _LONGEST_SENTENCE)
    begins = [one.end() for one in _ENDS.finditer(text, low, start)]
    ends = _ENDS.search(text, end, end + _LONGEST_SENTENCE)
    return text[begins[-1] if begins else low : ends.start() if ends else end + _LONGEST_SENTENCE]
