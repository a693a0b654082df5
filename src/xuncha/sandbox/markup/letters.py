"""The consultation channel: lists in three layouts, and one letter with its answer."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from xuncha.sandbox.plan import Entry, LetterText

Address = Callable[[Entry], str]


def listing(entries: tuple[Entry, ...], address: Address, layout: int) -> str:
    """The list of letters with the form to write one."""
    inner = (_table, _lines, _columns)[layout](entries, address)
    form = (
        '<form action="/letter/submit" method="post"><h4>我要写信</h4>'
        '标题<input name="title"> 内容<textarea name="content"></textarea>'
        '<input type="submit" value="提交信件"></form>'
    )
    return f"{inner}{form}"


def body(entry: Entry, topic_text: str, answer_text: str) -> str:
    """One letter: asked, and answered where it was."""
    letter = _letter(entry)
    asked = (
        f"<table class='letter'><tr><td>来信人</td><td>某{'女士' if entry.number % 2 else '先生'}</td></tr>"
        f"<tr><td>来信时间</td><td>{letter.asked}</td></tr>"
        f"<tr><td>来信内容</td><td>{escape(topic_text)}</td></tr>"
    )
    if letter.answered is None:
        return asked + "<tr><td>办理状态</td><td>办理中</td></tr></table>"
    return (
        asked + "<tr><td>办理状态</td><td>已回复</td></tr><tr><td>回复单位</td><td>办公室</td></tr>"
        f"<tr><td>回复时间</td><td>{letter.answered}</td></tr>"
        f"<tr><td>回复内容</td><td>{escape(answer_text)}</td></tr></table>"
    )


def _letter(entry: Entry) -> LetterText:
    assert entry.letter is not None
    return entry.letter


def _state(entry: Entry) -> str:
    return "已回复" if _letter(entry).answered else "办理中"


def _table(entries: tuple[Entry, ...], address: Address) -> str:
    rows = "".join(
        f"<tr><td>{number}</td><td><a href='{address(entry)}'>{escape(entry.title)}</a></td>"
        f"<td>{_letter(entry).asked}</td><td>{_state(entry)}</td>"
        f"<td>{_letter(entry).answered or ''}</td></tr>"
        for number, entry in enumerate(entries, 1)
    )
    heads = "".join(
        f"<th>{name}</th>" for name in ("序号", "信件标题", "来信时间", "状态", "回复时间")
    )
    return f"<table class='letters'><tr>{heads}</tr>{rows}</table>"


def _lines(entries: tuple[Entry, ...], address: Address) -> str:
    rows = "".join(
        f"<li><span>{_letter(entry).asked}</span> <a href='{address(entry)}'>{escape(entry.title)}</a>"
        f" <em>[{_state(entry)}]</em></li>"
        for entry in entries
    )
    return f"<ul class='letters'>{rows}</ul>"


def _columns(entries: tuple[Entry, ...], address: Address) -> str:
    return "".join(
        f'<ul class="odd"><li class="t0">{_letter(entry).asked}</li><li class="t5">'
        f'<span>{_state(entry)}</span></li><li class="t1">我要咨询</li>'
        f'<li class="t2">{_letter(entry).asked:%Y%m%d}{entry.number:03d}</li>'
        f'<li class="t3"><a href="{address(entry)}">{escape(entry.title)}</a></li>'
        '<li class="t4">办公室</li></ul>'
        for entry in entries
    )
