"""What the pieces of one row say of a letter, read in their order.

A piece is a text as the page breaks it up: a label, a state, a day (letters/piece_days.py), the words
of a title or of an answer. What is known in the end is in letters/told.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from xuncha.read.dates.parts import split_date
from xuncha.read.letters.labels import (
    by_the_citizen,
    column_of,
    field_of,
    is_letter_label,
    plain_field,
)
from xuncha.read.letters.piece_days import LABELLED, take_day, take_days
from xuncha.read.letters.signed import answered_behind
from xuncha.read.letters.titles import KIND_BEFORE
from xuncha.read.letters.told import Piece, Told
from xuncha.read.letters.words import is_empty_reply, is_handed_on, says_state
from xuncha.read.text.plaintext import squeeze, tidy
from xuncha.read.tree.fields import bare

# 剩余答复期限:3个工作日 is told of what is not answered yet.
_LEFT = re.compile(
    r"(?:剩余|还剩)(?![\u4e00-\u9fff]*评)[\u4e00-\u9fff]{0,6}[:\uff1a]?\s*\d{1,3}\s*个?(?:工作日|天|小时)"
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
# 征地补偿款 (答复): the mark of an answer behind a title.
_MARKED = re.compile(r"[(\[【](?:答复|回复)[)\]】]")
# a@b.cn is who wrote.
_ADDRESS = re.compile(r"\w@\w")
_OF_DAYS = ("时间", "日期", "期限")
# 信件主题: behind an answer begins what was asked.
_OF_QUESTION = ("asked", "question", "status")
_NUMBER = re.compile(r"[A-Za-z]{0,4}[\d-]{2,}号?")


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
            label, in_reply = name, (in_reply and name not in _OF_QUESTION) or name == "reply"
            label = "who" if name == "question" and not _names_words(bare(text)) else name
            answerer = "named" if _ANSWERERS.fullmatch(bare(text)) else ""
            told.has_label |= name in ("asked", "answered")
            told.has_place |= name in ("reply", "answered")
            continue
        if not (name or says_state(words)) and _is_beside(bare(text)):
            # 类型 below 办理情况 that is left empty: what follows is no answer.
            label, in_reply = "other", in_reply and bare(text).endswith(_OF_DAYS)
            continue
        if _LEFT.search(text):
            told.states.append(False)
        of_day = label or ("answered" if answerer == "told" else "")
        if number and (answered := answered_behind(pieces[number - 1].text, text, as_of)):
            take_day(told, answered, "answered", in_reply)
            label, in_reply, answerer = "", True, ""
            continue
        if says_state(words):
            told.take_state(words)
        elif (day := split_date(piece.text, after, as_of)) is not None:
            take_day(told, day.day, of_day, in_reply)
            skip = number + 1
        elif not take_days(told, text, of_day, in_reply, as_of):
            in_reply = _take_words(told, Piece(piece.text.strip(), piece.tag), label, in_reply)
        answerer = "told" if answerer == "named" and label == "replier" else ""
        label = ""
    return told


def _names_words(label: str) -> bool:
    """Whether a field of the question holds its title or words, not who asked or its number."""
    return column_of(label) == "title" or label.endswith(("正文", "详情", "描述"))


def _is_beside(label: str) -> bool:
    """Whether a label names what is told beside a letter's fields: 截止时间, 类型, 满意度."""
    return is_letter_label(label) and not plain_field(label)


def _take_words(told: Told, piece: Piece, label: str, in_reply: bool) -> bool:
    """Take a text without days; whether what follows belongs to an answer."""
    text = tidy(piece.text)
    named, _, value = text.partition(":")
    if value and field_of(squeeze(named)) == "status":
        told.take_state(squeeze(value))
        return in_reply
    if value and field_of(squeeze(named)) == "answered":
        label, text = "answered", value
    if label == "answered" and is_empty_reply(squeeze(text)):
        told.reply = told.reply or False
        return in_reply
    if label == "status":
        told.take_state(squeeze(text))
        return in_reply
    if label == "replier":
        return in_reply
    # 请有关部门回复 asks; 管理员回复:请到窗口办理 answers.
    begun = None if _ASKS.search(text.partition(":")[0][:12]) else _REPLY.fullmatch(text)
    told.has_place |= begun is not None
    if begun or in_reply or label == "reply":
        # 承办单位:市住建局 below an answer that is left empty.
        if not begun and LABELLED.match(text):
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
        LABELLED.match(text) or _NUMBER.fullmatch(text) or _ADDRESS.search(text)
    )
    # 公开时间 in the next box is the name of another field.
    if label in ("", "question") and is_title and not is_letter_label(bare(text)):
        # 主题 and :村道路灯不亮 in two elements.
        told.titles.append(Piece(words.lstrip(":：\xa0 "), piece.tag))
    return False


def _names_question(named: re.Match[str]) -> bool:
    return bool(named["plain"]) or field_of(named["bracketed"] or "") == "question"
