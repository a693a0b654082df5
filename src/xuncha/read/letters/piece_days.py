"""The days in the texts of one row of a list of letters, and whose they are.

A day counts by the label before it (来信时间 …) or behind it (2026-05-08 答复), or by its place where it
has none; what another label names (评价时间, 公开时间) is left alone.
"""

from __future__ import annotations

import re
from datetime import date

from xuncha.read.dates.whole import NOT_PUBLICATION, find_date
from xuncha.read.letters.labels import field_of
from xuncha.read.letters.told import SHORT_TITLE, Told
from xuncha.read.letters.words import is_empty_reply, says_state
from xuncha.read.text.plaintext import squeeze

_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
# 2026-05-08 答复 names the day; 2026-05-08 办结 may be the day of asking and a state.
_BEHIND = {
    **dict.fromkeys(("回复", "答复", "解答"), "answered"),
    **dict.fromkeys(("提问", "来信", "留言", "写信", "提交"), "asked"),
}
# A day with the words right before it; longer texts tell of something.
_DAY = re.compile(
    r"(?:(?P<label>[\u4e00-\u9fff]{2,8})\s*(?P<colon>:)?\s*[(\[]?)?"
    r"(?P<day>(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|(?<!\d)[012]\d年\d{1,2}月\d{1,2}日|(?<![\d.])\d{1,2}[-/]\d{1,2}(?![\d.]))"
    # 2026-05-08 答复, and no more: 答复单位 is another label.
    rf"(?:\s*{_CLOCK.pattern})?(?:\s*(?P<behind>{'|'.join(_BEHIND)})(?![\u4e00-\u9fff:]))?"
)
# 答复人:资源所 / 2026-05-12 names who and when at once.
_WHO = re.compile(
    r"(?:(?P<asked>(?:提问|来信|留言|咨询|写信|投诉|诉求|反映|发布)(?:人|者)|作者|姓名|网友|网民)"
    r"|(?:答复|回复|反馈|解答)(?:人员?|者|单位|部门|机构))\s*:"
)
_LONGEST_TOLD = 120
# 2019年4月1日已反映过一次。 tells of a day.
_OF_A_SENTENCE = re.compile(
    r"[^:]{0,12}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\u4e00-\u9fff]{3,}[^:]*[。!?,]"
)
_WORDS = re.compile(r"(?!星期|周[一二三四五六日]|[上下]午|[早晚]上)[\u4e00-\u9fff]{2,}")
_WORDS_BESIDE_A_DAY = 24
_STATUS = re.compile(r"(?:状态|进度|情况)\s*:\s*[\[【(]?([\u4e00-\u9fff]{2,8})")
# 答:首批已发放(2026-9-10): what was answered, and when, in one text.
_ANSWER_WITH_DAY = re.compile(
    r"(?:[\u4e00-\u9fff]{0,10}(?:回复|答复|解答)|答)\s*:\s*(?!.{0,3}\d{4})(?=\S{4})"
)
# 来信人:李** is no title.
LABELLED = re.compile(r"[\u4e00-\u9fff]{2,6}\s*:")
_ALONE = ("时间", "日期", "发布时间", "发布日期", "发布于", "发表于", "更新时间")


def take_days(told: Told, text: str, label: str, in_reply: bool, as_of: date) -> bool:
    """Take the days and the state of a short text that tells little else; whether it does."""
    if len(text) > _LONGEST_TOLD or _OF_A_SENTENCE.match(text):
        return False
    if said := _STATUS.search(text):
        told.take_state(said[1])
    days = [
        (one, found)
        for one in _DAY.finditer(text)
        if not _is_spoken_of(one, text) and (found := find_date(one["day"], as_of))
    ]
    whose = day_of_whom(text) if len(days) == 1 else ""
    rest = squeeze(_CLOCK.sub("", _DAY.sub(" ", text)))
    if not days or len(rest) > _WORDS_BESIDE_A_DAY:
        return bool(said) and len(rest) <= _WORDS_BESIDE_A_DAY
    if _ANSWER_WITH_DAY.match(text) and not is_empty_reply(rest.partition(":")[2]):
        in_reply, told.reply = True, True
    for one, found in days:
        name = _field(one["label"] or "", one["colon"] is not None)
        name = _BEHIND.get(one["behind"] or "", name)
        if name is None:
            continue
        name = name or whose or (label if label == "answered" else "")
        told.has_label |= bool(name)
        take_day(told, found.day, name or label, in_reply)
    # 可在公众号办理。 2026-05-22 behind the name of the answer.
    if (
        in_reply
        and label in ("", "reply")
        and len(rest) >= SHORT_TITLE
        and not LABELLED.match(text)
    ):
        told.reply = told.reply or not is_empty_reply(rest)
    for word in _DAY.sub(" ", text).split() if not said else ():
        if says_state(word):
            told.take_state(word)
    return True


def _is_spoken_of(day: re.Match[str], text: str) -> bool:
    """Whether words run on right behind a day: 关于2026年3月5日停水的反映 speaks of it."""
    behind = _WORDS.match(text, day.end())
    return behind is not None and not day["behind"] and not says_state(behind.group())


def day_of_whom(text: str) -> str:
    """Whose day stands in a text that begins with 提问人: or 答复人:, as a field; "" elsewhere."""
    who = _WHO.match(text)
    return "" if who is None else "asked" if who["asked"] else "answered"


def _field(label: str, has_colon: bool) -> str | None:
    """What a day behind these words is: a field, "" where they do not name it, None for another."""
    if not label or label in _ALONE:
        return ""
    # 答复:2026-05-08 and 提交:2026-05-03 are labels as well.
    name = field_of(label) or field_of(f"{label}时间")
    if name:
        return "answered" if name == "reply" else name
    is_label = has_colon or label.endswith(("时间", "日期", "期限"))
    return None if is_label or NOT_PUBLICATION.search(label) else ""


def take_day(told: Told, day: date, name: str, in_reply: bool) -> None:
    """Take a day as what it is named, or in the order of those that are not."""
    if told.before_days is None:
        told.before_days = len(told.titles)
    if name == "answered" or (in_reply and name in ("", "reply", "replier")):
        told.is_several |= told.answered not in (None, day)
        told.answered = told.answered or day
    elif name == "asked":
        told.is_several |= told.asked not in (None, day)
        told.asked = told.asked or day
    elif not name or name in ("question", "accepted"):
        told.bare_days.append(day)
