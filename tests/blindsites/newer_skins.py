"""Two more ways of writing pages, for the second series."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.blindsites.building import Guide, Row, Skin
from tests.blindsites.skins import Frame


def bracketed(frame: Frame, **more: str) -> Skin:
    """Lines of <ul> with the day in brackets before the link, as hand-made pages of 2010 have it."""

    def rows(of: Sequence[Row]) -> str:
        lines = "".join(
            f"<li><em>[{day:%Y-%m-%d}]</em><a href='{at}' title='{title}'>{_cut(title)}</a></li>"
            for title, at, day in of
        )
        return f"<ul class='wzlb'>{lines}</ul><div class='pages'>共{len(of)}条 1/1页</div>"

    def article(title: str, day: date, said: Sequence[str]) -> str:
        inside = "".join(f"<p style='text-indent:2em'>{one}</p>" for one in said)
        return (
            f"<div class='nr'><h1>{title}</h1><div class='sx'>时间:{day:%Y-%m-%d} 09:20 "
            f"作者:办公室 点击:<span id='dj'></span>次</div><div class='zw'>{inside}</div></div>"
        )

    def guide(title: str, elements: Guide) -> str:
        cells = "".join(
            f"<tr><td><p>{number + 1}</p></td><td><p><b>{head}</b></p></td><td><p>{what}</p></td></tr>"
            for number, (head, what) in enumerate(elements.items())
        )
        return f"<div class='nr'><h1>{title}</h1><table class='bg'>{cells}</table></div>"

    def letter(title: str, asked: str, answered: str, said: str) -> str:
        reply = (
            f"<h3>答复内容</h3><div>{said}</div><p>答复单位:办公室 答复时间:{answered}</p>"
            if answered
            else "<h3>答复内容</h3><div>办理中</div>"
        )
        return (
            f"<div class='nr'><h1>{title}</h1><p>来信时间:{asked} 来信人:王**</p>"
            f"<div>您好,{title},谢谢。</div>{reply}</div>"
        )

    def letters(of: Sequence[tuple[str, str, str, str]]) -> str:
        head = "<tr><th>编号</th><th>来信主题</th><th>来信时间</th><th>答复时间</th><th>办理状态</th></tr>"
        cells = "".join(
            f"<tr><td>L{number:04d}</td><td><a href='{at}'>{title}</a></td><td>{asked}</td>"
            f"<td>{answered or '-'}</td><td>{'已答复' if answered else '办理中'}</td></tr>"
            for number, (title, at, asked, answered) in enumerate(of)
        )
        return f"<table class='xj'>{head}{cells}</table>"

    def block(name: str, at: str, inside: str) -> str:
        return f"<div class='lm'><div class='lmt'><a href='{at}'>{name}</a></div>{inside}</div>"

    return Skin(frame, rows, article, guide, letter, letters, block, **more)


def modern(frame: Frame, **more: str) -> Skin:
    """Sections of links that hold everything, as component libraries of 2018 write them."""

    def rows(of: Sequence[Row]) -> str:
        return "".join(
            f"<a class='item' href='{at}'><p class='item__title'>{title}</p>"
            f"<p class='item__meta'><span>{day:%Y-%m-%d}</span><span>浏览 12</span></p></a>"
            for title, at, day in of
        )

    def article(title: str, day: date, said: Sequence[str]) -> str:
        inside = "".join(f"<p>{one}</p>" for one in said)
        return (
            f"<div class='detail'><div class='detail__title'>{title}</div><div class='detail__meta'>"
            f"<span>发布时间:{day:%Y-%m-%d} 15:08</span><span>信息来源:综合科</span></div>"
            f"<div class='detail__body'>{inside}</div></div>"
        )

    def guide(title: str, elements: Guide) -> str:
        parts = "".join(
            f"<div class='row'><span class='row__k'>{head}:</span><span class='row__v'>{what}</span>"
            "</div>"
            for head, what in elements.items()
        )
        return f"<div class='detail'><div class='detail__title'>{title}</div>{parts}</div>"

    def letter(title: str, asked: str, answered: str, said: str) -> str:
        reply = (
            f"<div class='reply'><p>回复部门:办公室</p><p>回复时间:{answered}</p><p>{said}</p></div>"
            if answered
            else "<div class='reply'><p>暂未回复</p></div>"
        )
        return (
            f"<div class='detail'><div class='detail__title'>{title}</div><p>提问时间:{asked}</p>"
            f"<p>{title},盼复。</p>{reply}</div>"
        )

    def letters(of: Sequence[tuple[str, str, str, str]]) -> str:
        return "".join(
            f"<a class='item' href='{at}'><p class='item__title'>{title}</p><p class='item__meta'>"
            f"<span>提问时间:{asked}</span>"
            f"<span>{'回复时间:' + answered if answered else '未回复'}</span></p></a>"
            for title, at, asked, answered in of
        )

    def block(name: str, at: str, inside: str) -> str:
        return (
            f"<section class='panel'><header><h2>{name}</h2><a href='{at}'>查看更多</a></header>"
            f"{inside}</section>"
        )

    return Skin(frame, rows, article, guide, letter, letters, block, **more)


def _cut(title: str) -> str:
    return title if len(title) < 16 else title[:15] + "…"
