"""A letter as a talk in turns: who speaks, in a line of its own, beside the day: 市民 … 市公交集团 …"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from xuncha.read.letters.days import day_here
from xuncha.read.letters.voices import OFFICE, Voices
from xuncha.read.letters.words import is_empty_reply, is_handed_on
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.lines import Line

# 市民提交, 转办至县城管局: steps of the work, nobody who speaks.
_NO_STEP = r"(?![\w*]*(?:提交|来信(?!人)|留言|提问|派|转|交办|受理|签收|办结|答复|回复|反馈|评价))"
_CITIZEN = re.compile(
    _NO_STEP + r"(?:网友|网民|市民|群众|用户|村民|来信人|诉求人|匿名(?:用户|网友)?)[\w*]{0,6}"
)
_OFFICE = re.compile(rf"{_NO_STEP}(?:{OFFICE})")
_DAY = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?"
)

# 湖边草 发表于 2026-11-16 18:02, the name before it or on the line above.
_POSTED = re.compile(rf"(?P<who>\S{{2,16}}\s+)?(?:发表|发布|回复)于\s*(?P<day>{_DAY.pattern})")


def told_in_turns(lines: Sequence[Line], as_of: date) -> Voices | None:
    """The day on which a citizen speaks first and that of the first office that speaks after; None
    unless both have one, on the same side of their names."""
    citizens = [at for at, line in enumerate(lines) if _is(line, _CITIZEN)]
    if not citizens:
        return None
    first = citizens[0]
    office = next((at for at in range(first, len(lines)) if _is(lines[at], _OFFICE)), -1)
    for side in (-1, 1):
        asked, answered = (_day(lines, at, side, as_of) for at in (first, office))
        if office > first and asked and answered and answered >= asked:
            return Voices(asked, answered, True) if _speaks(lines, office) else None
    return None


def told_in_posts(lines: Sequence[Line], as_of: date) -> Voices | None:
    """The day of the first post of a thread and that of the first post of an office below it; None
    where no office posts, or the first post is an office's."""
    posts = [
        (at, found) for at, line in enumerate(lines) if (found := _POSTED.fullmatch(line.text))
    ]
    by_office = [
        re.fullmatch(OFFICE, squeeze(found["who"] or lines[at - 1].text)) is not None
        for at, found in posts
    ]
    if True not in by_office[1:] or by_office[0]:
        return None
    at, office = posts[by_office.index(True)]
    asked, answered = (day_here(one["day"], as_of) for one in (posts[0][1], office))
    if not asked or not answered or answered < asked:
        return None
    return Voices(asked, answered, True) if _speaks(lines, at) else None


def _is(line: Line, who: re.Pattern[str]) -> bool:
    return not line.is_link and who.fullmatch(squeeze(line.text)) is not None


def _day(lines: Sequence[Line], at: int, side: int, as_of: date) -> date | None:
    beside = lines[at + side].text if 0 <= at + side < len(lines) else ""
    return day_here(beside, as_of) if _DAY.fullmatch(beside) else None


def _speaks(lines: Sequence[Line], office: int) -> bool:
    """Whether words of an answer stand below the name of the office."""
    below = [line.text for line in lines[office + 1 :] if not _DAY.fullmatch(line.text)]
    words = squeeze(below[0]) if below else ""
    is_other = _CITIZEN.fullmatch(words) is not None
    return bool(words) and not (is_other or is_empty_reply(words) or is_handed_on(words))
