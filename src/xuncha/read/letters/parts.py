"""Letters whose question and answer stand below names of their own, each with its one day:
网民提问 … 2026-05-03 / 部门答复 … 市住建局 2026-05-08 / 群众评价 …
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.read.letters.days import day_here
from xuncha.read.letters.words import is_empty_reply, is_handed_on
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.fields import bare
from xuncha.read.tree.lines import Line

_ASKS = re.compile(
    r"(?:我要|我的|您的|网民|网友|市民|群众|用户|公众|村民|来信人)?"
    r"(?:来信|提问|留言|咨询|反映|投诉|诉求|问题|求助|建议)(?:内容|信息|详情|描述|正文)?|问"
)
_ANSWERS = re.compile(
    r"(?:官方|部门|单位|承办单位|办理|处理|网站|政府|平台|最终)?"
    r"(?:回复|答复|回应|回音|回信|解答|反馈|回答)(?:内容|信息|情况|意见|结果)?|答"
)
# Where an answer ends: what is asked or judged later, what stands beside.
_ENDS = re.compile(
    r"(?:群众|用户|市民|网民|网友|来信人|满意度?|办理|服务)*(?:评价|评议|评分|打分|追问)|"
    r"(?:再次|继续|追加|补充)(?:提问|留言|咨询|追问|答复|回复|反馈)|"
    # Boxes that stand below: 值班安排, 来信须知. And somebody else who writes.
    r"值班(?:安排|表|电话|信息)?|[\u4e00-\u9fff]{0,4}(?:排行榜?|须知|统计|导航)|(?:友情)?链接|联系(?:方式|我们)|"
    r"(?![^\s]*(?:局|委|办|厅|政府|中心|管理员)\s*发)[\w*]{1,12}\s*(?:发表|发布)于\s*(?:19|20)\d\d.*|"
    r"(?:相关|最新|最近|热门|热点|更多|其他|推荐)[\u4e00-\u9fff]{0,6}|"
    r"(?:[【\[(]?(?:返回|关闭|打印|分享|收藏|转发)[\u4e00-\u9fff]{0,4}[】\])]?\s*)+|(?:上|下)一[篇条封件个页].*"
)
# 2026-05-08 12:00, 市住建局 2026-05-08: no sentence, no 发布时间:2026-05-08.
_DAY_LINE = re.compile(
    r"(?:(?P<who>[\u4e00-\u9fff*]{1,16})\s*)?[(\[]?"
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?[)\]]?"
)
_LONGEST_NAME = 14
_OTHER_DAY = re.compile(r"(?:时间|日期|期限|截止|至|自|于)$")


@dataclass(frozen=True, slots=True)
class Parts:
    """What the two parts say: their days, where each has just one, and whether it was answered."""

    asked: date
    answered: date | None
    is_answered: bool | None


def told_in_parts(lines: Sequence[Line], as_of: date) -> Parts | None:
    """What the parts of a letter say; None unless the first one is named and has its one day."""
    short = {at: line for at, line in enumerate(lines) if len(line.text) <= _LONGEST_NAME}
    heads = {at: bare(line.text) for at, line in short.items() if not line.is_link}
    reply = next((at for at, name in heads.items() if _ANSWERS.fullmatch(name)), -1)
    ask = max((at for at in heads if at < reply and _ASKS.fullmatch(heads[at])), default=-1)
    # 问 … 答 … 问 … 答: several of them.
    is_several = list(heads.values()).count("答") > 1
    if ask < 0 or reply - ask < 2 or is_several:
        return None
    ends = (at for at, line in short.items() if at > reply and _ends(bare(line.text)))
    end = next(ends, len(lines))
    question, answer = lines[ask + 1 : reply], lines[reply + 1 : end]
    asked = _only_day(question, as_of)
    if asked is None:
        return None
    answered = _only_day(answer, as_of)
    state = _state(answer)
    is_later = answered is not None and answered >= asked
    return Parts(asked, answered if state and is_later else None, state)


def before_others(reply: str) -> str:
    """What a reply says before a line names what is asked or judged later, or stands beside."""
    lines = reply.split("\n")
    end = next((at for at, line in enumerate(lines) if _ENDS.fullmatch(bare(line))), len(lines))
    return "\n".join(lines[:end])


def ends_answer(name: str) -> bool:
    """Whether a line of these words is no part of the answer above it: 群众评价, 相关信件."""
    return _ENDS.fullmatch(name) is not None


def _ends(name: str) -> bool:
    return any(form.fullmatch(name) for form in (_ENDS, _ASKS, _ANSWERS))


def _is_day(line: Line) -> bool:
    found = _DAY_LINE.fullmatch(line.text)
    return found is not None and not _OTHER_DAY.search(found["who"] or "")


def _only_day(part: Sequence[Line], as_of: date) -> date | None:
    # 公开时间 in a line of its own names the day below it.
    days = {
        day_here(line.text, as_of)
        for above, line in zip((None, *part), part, strict=False)
        if _is_day(line) and not (above and _OTHER_DAY.search(bare(above.text)))
    }
    return days.pop() if len(days) == 1 else None


def _state(answer: Sequence[Line]) -> bool | None:
    words = [squeeze(line.text) for line in answer if line.text and not _is_day(line)]
    if not words:
        return None
    if is_empty_reply(words[0]):
        return False
    return None if is_handed_on("".join(words)) else True
