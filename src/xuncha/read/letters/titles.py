"""The link that names a letter in a row of a list."""

from __future__ import annotations

import re

from turbohtml import Element, Text

from xuncha.read.letters.words import says_state
from xuncha.read.text.plaintext import squeeze, title_of

# [已办结]关于…的答复
_STATE_BEFORE = re.compile(r"[\[【(（]([\u4e00-\u9fff]{2,6})[\])）】]\s*")
# 【建议】 盘活闲置校舍: the kind of a letter before its title.
KIND_BEFORE = re.compile(r"^[\[【(（](?:咨询|建议|投诉|求助|感谢|反映|其他|其它)[\])）】]\s*")
# No.3001: the number of a letter leads to it as its title does.
_NUMBER = re.compile(r"(?:No|编号|信件编号|第)?[.:#\s]*[A-Za-z]{0,4}[\d-]{2,}号?", re.I)
# 16:40 behind a step or a day.
_CLOCK = re.compile(r"\d{1,2}[:\uff1a]\d{2}(?:[:\uff1a]\d{2})?")
# 答复单位:县水利局 as a link is who answered.
_NAMED_VALUE = re.compile(r"[\u4e00-\u9fff]{1,4}(?:单位|部门|机构|人员?|者|时间|日期)\s*[:\uff1a]")
# 查看详情 leads to it too.
_DOOR = re.compile(
    r"[\[(【]?(?:点击)?(?:查看|阅读|显示)?(?:详情|详细|更多|全文|内容|回复|答复)[\])】]?[>》…]*"
)
# 我要写信, 信件查询 are doors of the channel.
_OF_CHANNEL = re.compile(
    r"(?:我要|我来|在线)(?:写信|提问|咨询|投诉|留言|建议|求助|举报)|写信|(?:信件|来信|留言|办理|进度|回复)+查询|(?:写信|留言)须知"
)
_TITLE_LABEL = re.compile(r"(?:标题|主题|题目|信件|来信|留言|问题|内容|诉求|[\])】]):$")
_SHORTEST_TITLE = 4


def linked_title(row: Element) -> tuple[str, str]:
    """The longest link of a row that can be a title, and its href; ("", "") where there is none."""
    best, href = "", ""
    for anchor in [row] if row.tag == "a" else row.find_all("a"):
        if _is_value(anchor):
            continue
        words = (anchor.attr("title") or "").strip() or _words_of(anchor)
        plain = squeeze(words)
        is_title = not (says_state(plain) or is_number(words) or _DOOR.fullmatch(plain))
        is_title = is_title and not (_NAMED_VALUE.match(words) or _OF_CHANNEL.fullmatch(plain))
        if len(words) > len(best) and is_title:
            best, href = words, anchor.attr("href") or ""
    # ASP programs print the dots behind every title, cut or not.
    best = KIND_BEFORE.sub("", best).removesuffix("...").rstrip()
    return (best, href) if len(squeeze(best)) >= _SHORTEST_TITLE else ("", "")


def is_number(words: str) -> bool:
    """Whether words are the number of a letter or an hour, and so no title."""
    return bool(_NUMBER.fullmatch(words) or _CLOCK.fullmatch(words))


def _is_value(anchor: Element) -> bool:
    """Whether a label right before a link names what it is: 承办单位:市住建局."""
    before = anchor.previous_sibling
    words = squeeze(before.data) if isinstance(before, Text) else ""
    return words.endswith(":") and not _TITLE_LABEL.search(words)


def _words_of(anchor: Element) -> str:
    """What a link says; of a card that is one link its first words, 已答复 and days aside."""
    pieces = [" ".join(piece.split()) for piece in anchor.strings]
    is_card = any(says_state(squeeze(one)) for one in pieces)
    if not is_card and anchor.find(["p", "div", "h2", "h3", "h4", "h5"]) is None:
        words = title_of(anchor)
        state = _STATE_BEFORE.match(words)
        return words[state.end() :] if state and says_state(squeeze(state[1])) else words
    return next(
        (one for one in pieces if len(one) >= _SHORTEST_TITLE and not says_state(squeeze(one))),
        title_of(anchor),
    )
