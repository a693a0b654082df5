"""What links call activities, less the states and days that stand in the same link."""

from __future__ import annotations

import re

from turbohtml import Element, Text

from xuncha.read.activities.state import says_state
from xuncha.read.text.plaintext import is_shown, squeeze, title_of

# [进行中] - 关于…的通知; 【已结束】…
_AHEAD = re.compile(
    r"^\s*(?:[\[【(（〔]\s*([^\[\]【】()（）〔〕]{2,10})\s*[\]】)）〕]|([\u4e00-\u9fff]{2,8})(?=\s*[-–—|·]))"
    r"\s*[-–—|·:：]*\s*"
)
# [进行中] and - 关于…的通知 in two elements.
_DASH_AHEAD = re.compile(r"^[-\u2013\u2014|·]\s*")
_BEHIND = re.compile(r"\s*[\[【(（〔]\s*([^\[\]【】()（）〔〕]{2,10})\s*[\]】)）〕]\s*$")
_BARE_DAY = re.compile(
    r"[\[(]?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[上下]午)?(?:\d{1,2}:\d\d(?::\d\d)?)?[\])]?"
)


# 征集时间:2026-10-10 09:00 至 2026-11-10: days, what they are called, and nothing else.
_DAY = r"(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:[上下]午)?(?:\d{1,2}[:时]\d{0,2}(?::\d\d)?分?)?"
_LABEL = r"[\u4e00-\u9fff]{0,6}(?:时间|日期|期限|截止|截至)[:：]?|[\u4e00-\u9fff]{2,6}[:：]"
_OF_DAYS = re.compile(rf"(?:(?:{_LABEL})?[\[(]?(?:{_DAY})[\])]?(?:[-至到~—|,，]|--)?)+")


def is_of_days(words: str) -> bool:
    """Whether words are days with what they are called, and nothing else."""
    squeezed = squeeze(words).replace("\uff5e", "~")
    return any(map(str.isdigit, squeezed)) and _OF_DAYS.fullmatch(squeezed) is not None


def is_bare_day(words: str) -> bool:
    """Whether words are a day whose year is written, and nothing else: [2026-05-08]."""
    return _BARE_DAY.fullmatch(squeeze(words)) is not None


def bare_title(name: str) -> str:
    """A title without the state that stands before or behind it: [进行中] - 关于…的通知."""
    ahead = _AHEAD.match(name)
    if ahead and says_state(squeeze(ahead[1] or ahead[2])):
        name = name[ahead.end() :]
    behind = _BEHIND.search(name)
    if behind and says_state(squeeze(behind[1])):
        name = name[: behind.start()]
    # 征集已截止 《…》; … 截止日期:2026-12-20
    first, _, rest = name.strip().partition(" ")
    if rest and says_state(squeeze(first)):
        name = rest
    while " " in name.strip():
        rest, _, last = name.strip().rpartition(" ")
        if not (says_state(squeeze(last)) or is_of_days(last)):
            break
        name = rest
    return _DASH_AHEAD.sub("", name.strip())


def words_of(element: Element) -> str:
    """The words of a link without the pieces that are a day or a state alone."""
    pieces = [
        node.data
        for node in element.descendants
        if isinstance(node, Text) and is_shown(node) and node.data.strip()
    ]
    kept = [one for one in pieces if not (is_of_days(one) or says_state(squeeze(one)))]
    if not kept or len(kept) == len(pieces):
        return title_of(element)
    return _DASH_AHEAD.sub("", " ".join("".join(kept).replace("\u200b", "").split()))
