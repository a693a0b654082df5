"""What the pieces of one row say of a letter: its title, its days by label or by order, its state.

A piece is a text as the page breaks it up. A day counts by the label before it (来信时间 …), or by its
place where it has none; what another label names (评价时间, 公开时间) is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from xuncha.read.dateparts import split_date
from xuncha.read.dates import NOT_PUBLICATION, find_date
from xuncha.read.letter_labels import by_the_citizen, field_of, is_letter_label
from xuncha.read.letter_signed import answered_behind
from xuncha.read.letter_titles import KIND_BEFORE
from xuncha.read.letter_words import is_answered_state, is_empty_reply, is_handed_on, says_state
from xuncha.read.page_fields import bare
from xuncha.read.plaintext import squeeze, tidy

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
# 剩余答复期限:3个工作日 is told of what is not answered yet.
_LEFT = re.compile(
    r"(?:剩余|还剩)(?![\u4e00-\u9fff]*评)[\u4e00-\u9fff]{0,6}[:\uff1a]?\s*\d{1,3}\s*个?(?:工作日|天|小时)"
)
_LONGEST_TOLD = 120
# 2019年4月1日已反映过一次。 tells of a day.
_OF_A_SENTENCE = re.compile(
    r"[^:]{0,12}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\u4e00-\u9fff]{3,}[^:]*[。!?,]"
)
_WORDS_BESIDE_A_DAY = 24
_STATUS = re.compile(r"(?:状态|进度|情况)\s*:\s*[\[【(]?([\u4e00-\u9fff]{2,8})")
# 答:首批已发放(2026-9-10): what was answered, and when, in one text.
_ANSWER_WITH_DAY = re.compile(
    r"(?:[\u4e00-\u9fff]{0,10}(?:回复|答复|解答)|答)\s*:\s*(?!.{0,3}\d{4})(?=\S{4})"
)
# 管理员回复:… 答复摘要:…
_REPLY = re.compile(
    r"(?:[\u4e00-\u9fff]{0,10}(?:回复|答复|解答)(?:内容|摘要|意见|结果|咨询)?|答(?=\s*:))"
    r"\s*(?:[:]\s*(?P<words>.*)|$)"
)
# 回复部门: and the office, and the day behind: of the answer. 受理部门 may be handed it that day.
_ANSWERERS = re.compile(r"(?:回复|答复|反馈|解答|回信)(?:单位|部门|机构|人员?|机关|科室)")
# 【留言内容】: and 标题: before the words themselves.
_NAMED_TITLE = re.compile(
    r"(?:[【\[](?P<bracketed>[\u4e00-\u9fff]{2,6})[】\]]\s*[:：]?|(?P<plain>[\u4e00-\u9fff]{0,4}(?:标题|主题|题目|内容))\s*[:：])\s*(?=\S)"
)
_ASKS = re.compile(r"[请未没不]|何时")
# 来信人:李** is no title.
_LABELLED = re.compile(r"[\u4e00-\u9fff]{2,6}\s*:")
# 征地补偿款 (答复): the mark of an answer behind a title.
_MARKED = re.compile(r"[(\[【](?:答复|回复)[)\]】]")
# a@b.cn is who wrote.
_ADDRESS = re.compile(r"\w@\w")
_NUMBER = re.compile(r"[A-Za-z]{0,4}[\d-]{2,}号?")
_ALONE = ("时间", "日期", "发布时间", "发布日期", "发布于", "发表于", "更新时间")
_WRITER = re.compile(r"网友|网民|市民|匿名|游客|用户")
# 1、来自10.1.*.*的提问 is who asked.
_WHOSE = re.compile(
    r"\d*\s*[、.]?\s*(?:来自|网友|网民|市民|游客|匿名)\S{0,24}的(?:提问|留言|咨询|来信)\s*[:：]?"
)
_SHORT_TITLE, _TITLE = 4, 6
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "b", "strong"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A text of a row and the tag that it stands in."""

    text: str
    tag: str = ""


@dataclass(slots=True)
class Told:
    """What the pieces of a row say; `bare_days` are those without a label, in order."""

    titles: list[Piece] = field(default_factory=list)
    # So many of them stand before the first day: what stands behind it may be an answer.
    before_days: int | None = None
    asked: date | None = None
    answered: date | None = None
    bare_days: list[date] = field(default_factory=list)
    states: list[bool | None] = field(default_factory=list)
    # Whether the words of an answer stand here; False: that there is none yet.
    reply: bool | None = None
    # Whether a place for an answer or its day stands here, whatever is in it.
    has_place: bool = False
    # Whether any label of a letter stands here, 来信时间 or 回复时间.
    has_label: bool = False
    # Two questions, two answers: not one row.
    is_several: bool = False

    @property
    def state(self) -> bool | None:
        """Whether it was answered: a day or words of an answer, else what its state says."""
        said = set(self.states)
        if self.answered or self.reply:
            # Words below 答复: beside 办理中: which of them is right is not known.
            return True if self.answered or False not in said else None
        if True in said:
            return None if False in said else True
        # 已受理 beside 办理中 does not say that there is no answer.
        return False if said == {False} or (self.reply is False and not said) else None

    @property
    def tells(self) -> bool:
        """Whether anything makes this row one of letters."""
        return bool(self.states) or self.has_label or self.reply is not None

    def title(self) -> str:
        """The words of a row without links that name it: a heading, else the first of length."""
        return _title(self.titles[: self.before_days]) or _title(self.titles)


def _title(pieces: Sequence[Piece]) -> str:
    named = [x for x in pieces if len(x.text) >= _SHORT_TITLE and not _WHOSE.fullmatch(x.text)]
    headed = (one.text for one in named if one.tag in _HEADINGS)
    long = (one.text for one in named if len(one.text) >= _TITLE)
    first = (one.text for one in named if not _WRITER.match(one.text))
    return next(headed, "") or next(long, "") or next(first, "")


def read_pieces(pieces: Sequence[Piece], as_of: date) -> Told:
    """What a row of these pieces says."""
    told = Told()
    texts = by_the_citizen([piece.text for piece in pieces])
    pieces = [Piece(text, piece.tag) for text, piece in zip(texts, pieces, strict=True)]
    label, in_reply = "", False
    answerer = ""
    skip = -1
    for number, piece in enumerate(pieces):
        if number == skip:
            continue
        text = tidy(piece.text)
        words = squeeze(text)
        if piece.tag == "a" and words in ("回复", "答复"):
            # A button to write one is no place of an answer.
            continue
        if _MARKED.fullmatch(words):
            told.states.append(True)
            continue
        name = field_of(bare(text))
        after = pieces[number + 1].text if number + 1 < len(pieces) else ""
        if name and not (says_state(words) or (name == "reply" and label)):
            label, in_reply = name, in_reply or name == "reply"
            answerer = "named" if _ANSWERERS.fullmatch(bare(text)) else ""
            told.has_label |= name in ("asked", "answered")
            told.has_place |= name in ("reply", "answered")
            continue
        if _LEFT.search(text):
            told.states.append(False)
        of_day = label or ("answered" if answerer == "told" else "")
        if number and (answered := answered_behind(pieces[number - 1].text, text, as_of)):
            _take_day(told, answered, "answered", in_reply)
            label, in_reply, answerer = "", True, ""
            continue
        if says_state(words):
            told.states.append(is_answered_state(words))
        elif (day := split_date(piece.text, after, as_of)) is not None:
            _take_day(told, day.day, of_day, in_reply)
            skip = number + 1
        elif not _take_days(told, text, of_day, in_reply, as_of):
            in_reply = _take_words(told, Piece(piece.text.strip(), piece.tag), label, in_reply)
        answerer = "told" if answerer == "named" and label == "replier" else ""
        label = ""
    return told


def _take_days(told: Told, text: str, label: str, in_reply: bool, as_of: date) -> bool:
    """Take the days and the state of a short text that tells little else; whether it does."""
    if len(text) > _LONGEST_TOLD or _OF_A_SENTENCE.match(text):
        return False
    if said := _STATUS.search(text):
        told.states.append(is_answered_state(said[1]))
    days = [(one, found) for one in _DAY.finditer(text) if (found := find_date(one["day"], as_of))]
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
        _take_day(told, found.day, name or label, in_reply)
    # 可在公众号办理。 2026-05-22 behind the name of the answer.
    if (
        in_reply
        and label in ("", "reply")
        and len(rest) >= _SHORT_TITLE
        and not _LABELLED.match(text)
    ):
        told.reply = told.reply or not is_empty_reply(rest)
    for word in _DAY.sub(" ", text).split() if not said else ():
        if says_state(word):
            told.states.append(is_answered_state(word))
    return True


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


def _take_day(told: Told, day: date, name: str, in_reply: bool) -> None:
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


def _take_words(told: Told, piece: Piece, label: str, in_reply: bool) -> bool:
    """Take a text without days; whether what follows belongs to an answer."""
    text = tidy(piece.text)
    named, _, value = text.partition(":")
    if value and field_of(squeeze(named)) == "answered":
        label, text = "answered", value
    if label == "answered" and is_empty_reply(squeeze(text)):
        told.reply = told.reply or False
        return in_reply
    if label == "status":
        told.states.append(is_answered_state(squeeze(text)))
        return in_reply
    if label == "replier":
        return in_reply
    # 请有关部门回复 asks; 管理员回复:请到窗口办理 answers.
    begun = None if _ASKS.search(text.partition(":")[0][:12]) else _REPLY.fullmatch(text)
    told.has_place |= begun is not None
    if begun or in_reply or label == "reply":
        # 承办单位:市住建局 below an answer that is left empty.
        if not begun and _LABELLED.match(text):
            return False
        said = squeeze(begun["words"] or "") if begun else squeeze(text)
        if said and is_empty_reply(said):
            told.reply = told.reply or False
            return False
        if said and not is_handed_on(said):
            told.reply = True
        return True
    if (titled := _NAMED_TITLE.match(piece.text)) and _names_question(titled):
        tag = "dt" if (titled["plain"] or "").endswith("题") else piece.tag
        piece = Piece(piece.text[titled.end() :], tag)
        text = tidy(piece.text)
    words = KIND_BEFORE.sub("", piece.text)
    # <cite> is who wrote.
    is_title = piece.tag != "cite" and not (
        _LABELLED.match(text) or _NUMBER.fullmatch(text) or _ADDRESS.search(text)
    )
    # 公开时间 in the next box is the name of another field.
    if label in ("", "question") and is_title and not is_letter_label(bare(text)):
        # 主题 and :村道路灯不亮 in two elements.
        told.titles.append(Piece(words.lstrip(":：\xa0 "), piece.tag))
    return False


def _names_question(named: re.Match[str]) -> bool:
    return bool(named["plain"]) or field_of(named["bracketed"] or "") == "question"
