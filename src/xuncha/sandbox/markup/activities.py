"""Surveys, interviews and online systems."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from xuncha.sandbox.plan import Entry, Reference

_ANSWERS = ("满意", "基本满意", "不满意")
_QUESTIONS = ("您对办理速度是否满意?", "您对服务态度是否满意?")


def survey(entry: Entry) -> str:
    """A questionnaire with its period and two questions."""
    end = entry.day + timedelta(days=20)
    questions = "".join(
        f"<p>{number}.{question}</p>"
        + "".join(
            f'<label><input type="radio" name="q{number}" value="{answer}">{answer}</label>'
            for answer in _ANSWERS
        )
        for number, question in enumerate(_QUESTIONS, 1)
    )
    return (
        f"<p>调查时间:{entry.day}至{end}</p>"
        f'<form action="/survey/submit" method="post">{questions}'
        '<input type="submit" value="提交问卷"></form>'
        f"<p>结果反馈:共收到有效问卷{entry.number * 7 % 400 + 30}份。</p>"
    )


def interview(entry: Entry, text: str) -> str:
    """An interview: subject, guest by office, moment, what was said."""
    return (
        f"<p>访谈主题:{escape(entry.title)}</p><p>访谈嘉宾:本单位负责同志</p>"
        f"<p>访谈时间:{entry.day} 15:00</p><p>【主持人】请介绍一下今年的安排。</p>"
        f"<p>【嘉宾】{escape(text)}</p>"
    )


def systems(links: tuple[Reference, ...], pictures: tuple[Reference, ...]) -> str:
    """Online systems: those that can be entered, and those that are a picture only."""
    entries = [
        f'<li><a href="{link.url}"><img src="/images/system.png" alt="{link.text}"></a>'
        f'<p><a href="{link.url}">{link.text}</a></p></li>'
        for link in links
    ]
    entries += [
        f'<li><img src="{picture.url}" alt="{picture.text}"><p>{picture.text}</p></li>'
        for picture in pictures
    ]
    return f'<h2>在线办理</h2><ul class="systems">{"".join(entries)}</ul>'
