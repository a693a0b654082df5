"""Questions and answers one below the other on one page, without pages of their own: 问…答…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from turbohtml import Element, Text

from xuncha.facts import Letter
from xuncha.read.dates.whole import find_date
from xuncha.read.letters.labels import TITLE_NAMES, field_of, is_letter_label
from xuncha.read.letters.unanswered import by_the_others
from xuncha.read.letters.words import is_answered_state, is_empty_reply, says_state
from xuncha.read.text.plaintext import is_shown, squeeze, tidy
from xuncha.read.tree.document import Document
from xuncha.read.tree.fields import bare

# What begins a question and an answer, in punctuation made plain.
_QUESTION = re.compile(
    rf"[【\[(<]?({TITLE_NAMES}|(?:网友|市民|群众|用户|公众)?(?:提问|留言|咨询|来信|问题|诉求|问)(?:内容)?|[\w*]{{1,8}}?问(?=\s*:)|Q)\d*[】\])>]?"
    r"\s*(?:[:、.]|(?<=[】\])>])|$)"
)
_ANSWER = re.compile(
    r"[【\[(<]?(?:[\u4e00-\u9fff]{0,12}(?:回复|答复|解答|回答)(?:内容|意见|结果|信息)?|答|A)\d*[】\])>]?"
    r"\s*(?:[:、.]|(?<=[】\])>])|$)"
)
# A day that stands alone, perhaps labelled, or in brackets at the end of an answer.
_DAY = r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?"
_CLOCK = r"\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*"
_DAY_ALONE = re.compile(
    rf"[\[(]?(?:[【\[]?([\u4e00-\u9fff]{{2,8}})[】\]]?\s*:?\s*)?({_DAY}){_CLOCK}[\])]?"
)
_DAY_AT_END = re.compile(rf"[\[(]({_DAY}){_CLOCK}[\])]$")
_NAMED = re.compile(r"[【\[]?([\u4e00-\u9fff]{2,8})[】\]:]")
# 留言者:老陈 above the next question is no answer to this one.
_WRITER = re.compile(
    r"(?:留言|发布|发表|提问|咨询|来信|投诉)(?:者|人)\s*:|(?:网友|昵称|网名|游客|姓名)\s*:"
)
_TO_DO = re.compile(r"[\[(]?(?:回复|答复|评论|删除|编辑|修改|引用|举报|赞)[\])]?")
_LEAST, _MOST = 2, 300
# The last one may have so many more pieces than the longest of the others.
_LONGER = 2
_DAYS = ("asked", "answered")
_SHORTEST_TITLE = 4


@dataclass(slots=True)
class _Thread:
    """One question with what follows it, while its pieces are told apart."""

    title: str
    # The words of the answer; None where no answer is begun.
    answer: str | None = None
    asked: date | None = None
    answered: date | None = None
    state: bool | None = None
    # 暂未回复 where the answer begins; what follows is the foot of the page.
    says_none: bool = False


def may_hold_threads(text: str) -> bool:
    """Whether lines of a page's text begin with 问 and 答, or several with 答; a quick look."""
    asked = "\n问" in text or text.startswith("问")
    return "\n答" in text and (asked or text.count("\n答") >= _LEAST)


def find_threads(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The letters of a page of questions and answers; () unless each question shows its day.

    常见问题解答、访谈实录也一问一答,没有日期,不是信件。
    """
    texts = [
        node
        for node in doc.descendants
        if isinstance(node, Text) and node.data.strip() and is_shown(node) and not _is_button(node)
    ]
    pieces = [tidy(node.data) for node in texts]
    begins = _beginnings(pieces)
    if not _LEAST <= len(begins) <= _MOST:
        return ()
    around = _around(texts[begins[0]], texts[begins[-1]])
    inside = [at for at, node in enumerate(texts) if around is None or around in node.ancestors]
    # A day above the first question may be the day of that question: then none is sure.
    if any(_DAY_ALONE.fullmatch(pieces[at]) for at in inside if at < begins[0]):
        return ()
    # What follows the last answer in the same element is none of it: a form, other lists.
    longest = max(b - a for a, b in pairwise(begins))
    end = min(inside[-1] + 1, begins[-1] + longest + _LONGER)
    threads = [
        _read([" ".join(node.data.split()) for node in texts[a:b]], as_of)
        for a, b in pairwise([*begins, end])
    ]
    if any(one is None or one.asked is None for one in threads):
        return ()
    if not any(one and (one.answer is not None or one.state is not None) for one in threads):
        return ()
    speaks = any(one and one.answer for one in threads)
    return by_the_others(
        [
            (_letter(one, page_url, record_id, at), speaks and one.answer == "")
            for one in threads
            if one
        ]
    )


def _is_button(node: Text) -> bool:
    """Whether a text is a link to do something with a message: 回复, 删除."""
    parent = node.parent
    is_link = isinstance(parent, Element) and parent.tag in ("a", "button")
    return is_link and _TO_DO.fullmatch(squeeze(node.data)) is not None


def _beginnings(pieces: Sequence[str]) -> list[int]:
    """Where questions begin: at the words with which the first one does."""
    # 赵先生问: whoever asks, it is a question.
    named = [
        (at, "问" if found[1].endswith("问") else found[1])
        for at, text in enumerate(pieces)
        if (found := _QUESTION.match(text))
    ]
    # 导航里的“咨询”“留言”自成一段,后面没有回答。
    # 咨询回复 in the path stands above all questions.
    begin = named[0][0] if named else len(pieces)
    answers = [at for at, text in enumerate(pieces) if at > begin and _ANSWER.match(text)]
    if not answers:
        return []
    first = max((at for at, _ in named if at < answers[0]), default=-1)
    start = dict(named).get(first, "")
    titles = [
        name for at, name in named if at < first and first - at < 8 and name.endswith(("题", "称"))
    ]
    start = titles[-1] if titles else start
    return [at for at, name in named if name == start]


def _around(first: Text, last: Text) -> Element | None:
    others = list(last.ancestors)
    return next(
        (one for one in first.ancestors if isinstance(one, Element) and one in others), None
    )


def _read(pieces: Sequence[str], as_of: date) -> _Thread | None:
    """The letter of its pieces, as written; None where they do not begin with a question."""
    found = _QUESTION.match(tidy(pieces[0]))
    words = pieces[0][found.end() :].strip() if found else ""
    rest = list(pieces[1:])
    if not words and rest:
        words = rest.pop(0)
    if len(words) < _SHORTEST_TITLE or _DAY_ALONE.fullmatch(words):
        return None
    thread = _Thread(words)
    for label, piece in _labelled([tidy(piece) for piece in rest]):
        if thread.answer is not None and _WRITER.match(piece):
            break
        _take(thread, label, piece, as_of)
    return thread


def _labelled(pieces: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each piece with the label before it, where that stands in a piece of its own."""
    label = ""
    for piece in pieces:
        name = bare(piece)
        if is_letter_label(name) and field_of(name) != "reply":
            label = name
            continue
        # 答复内容 below 回复单位 that is left empty.
        yield "" if _ANSWER.match(piece) else label, piece
        label = ""


def _take(thread: _Thread, label: str, piece: str, as_of: date) -> None:
    if alone := _DAY_ALONE.fullmatch(piece):
        day = find_date(alone[2], as_of)
        name = field_of(alone[1] or label)
        if not name and (alone[1] or label):
            return
        if day and name != "answered" and (name == "asked" or thread.answer is None):
            thread.asked = thread.asked or day.day
        elif day:
            thread.answered = thread.answered or day.day
    elif label and field_of(label) not in ("status", *_DAYS):
        # 回复单位, 满意度: what stands there is no answer.
        return
    elif says_state(squeeze(piece)):
        thread.state = is_answered_state(squeeze(piece))
        # 管理员回复: and below it 暂未回复.
        thread.says_none |= thread.answer == "" and thread.state is False
    elif thread.answer is None and (begun := _ANSWER.match(piece)):
        thread.answer = ""
        words = squeeze(piece[begun.end() :])
        thread.says_none = bool(words) and is_empty_reply(words)
        _add(thread, piece[begun.end() :], as_of)
    elif thread.answer is not None and not _is_named(piece):
        thread.says_none |= not thread.answer and is_empty_reply(squeeze(piece))
        _add(thread, piece, as_of)


def _is_named(piece: str) -> bool:
    """Whether a piece is another field with its value: 回复单位:镇政府, 【满意度】满意."""
    name = _NAMED.match(piece)
    return name is not None and is_letter_label(name[1]) and field_of(name[1]) != "reply"


def _add(thread: _Thread, words: str, as_of: date) -> None:
    if (ended := _DAY_AT_END.search(words)) and (day := find_date(ended[1], as_of)):
        thread.answered = thread.answered or day.day
        words = words[: ended.start()]
    thread.answer = (thread.answer or "") + words


def _letter(thread: _Thread, page_url: str, record_id: str, at: str) -> Letter:
    state = False if thread.says_none else thread.state
    if thread.answer and not thread.says_none:
        state = bool(state) or not is_empty_reply(squeeze(thread.answer))
    answered = thread.answered if state else None
    return Letter(thread.title, page_url, thread.asked, answered, state, record_id, at)
