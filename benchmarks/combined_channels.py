"""Guides, letters and calls for comments put together from parts that real sites use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from benchmarks.combined_articles import Made, in_grid, in_rows
from xuncha.facts import GuideElement

Fields = Sequence[tuple[str, str]]
Call = tuple[str, str, str, str]

# ---------------------------------------------------------------- guides

ELEMENTS = (
    ("事项名称", "取水许可审批"),
    ("设定依据", "《取水许可管理办法》第二条"),
    ("受理条件", "符合水资源规划"),
    ("申请材料", "申请书、承诺书"),
    ("办理地点", "政务大厅三楼水利窗口"),
    ("办理时间", "工作日9时至17时"),
    ("联系电话", "0799-8000000"),
    ("办理流程", "申请、受理、发证"),
)
LEFT_EMPTY = {"": None, "materials": "申请材料", "place": "办理地点", "phone": "联系电话"}
NOTHING = ("", "&nbsp;", "无", "暂无", "/")


def _numbered(form: str) -> Callable[[Fields], str]:
    return lambda fields: "".join(
        form.format(*field, cn="一二三四五六七八"[n], n=n + 1) for n, field in enumerate(fields)
    )


def _tabs(head: str, tab: str, body: str, panel: str) -> Callable[[Fields], str]:
    heads, panels = _numbered(tab), _numbered(panel)
    return lambda fields: head.format(heads(fields)) + body.format(panels(fields))


def _columns(cell: str) -> Callable[[Fields], str]:
    def made(fields: Fields) -> str:
        rows = ("".join(cell.format(field[at]) for field in fields) for at in (0, 1))
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"

    return made


GUIDES: dict[str, Callable[[Fields], str]] = {
    "cells": in_rows("<tr><td>{}</td><td>{}</td></tr>", "<table>{}</table>"),
    "cells, colon": in_rows("<tr><td align=right>{}：</td><td>{}</td></tr>", "<table>{}</table>"),
    "cells, paragraphs": in_rows("<tr><td><p>{}</p></td><td><p>{}</p></td></tr>", "<table>{}</table>"),
    "heads, paragraphs": in_rows("<tr><th><p>{}</p></th><td><p>{}</p></td></tr>", "<table>{}</table>"),
    "cells, space above": in_rows("<tr><td><p>{}</p></td><td><p>&nbsp;</p><p>{}</p></td></tr>", "<table>{}</table>"),
    "one cell": in_rows("<tr><td>{}：{}</td></tr>", "<table>{}</table>"),
    "one cell, paragraphs": in_rows("<tr><td><p>{}：</p><p>{}</p></td></tr>", "<table>{}</table>"),
    "head in a row of its own": in_rows("<tr><td colspan=2><b>{}</b></td></tr><tr><td colspan=2><p>{}</p></td></tr>", "<table>{}</table>"),
    "grid, paragraphs": in_grid("<td><p>{}</p></td><td><p>{}</p></td>"),
    "columns": _columns("<td>{}</td>"),
    "columns, paragraphs": _columns("<td><p>{}</p></td>"),
    "tables in tables": in_rows("<tr><td><p>{}</p></td><td><table><tr><td><p>{}</p></td></tr></table></td></tr>", "<table><tr><td><table>{}</table></td></tr></table>"),
    "fields": in_rows("<tr><td>{}</td><td><input type=text readonly value='{}'></td></tr>", "<table>{}</table>"),
    "texts": in_rows("<tr><td>{}</td><td><textarea readonly>{}</textarea></td></tr>", "<table>{}</table>"),
    "numbered cells": _numbered("<table><tr><td><p>{n}</p></td><td><p>{}</p></td><td><p>{}</p></td></tr></table>"),
    "numbered, bold": _numbered("<p><strong>{cn}、</strong>{}</p><p>{}</p>"),
    "numbered, spans": _numbered("<p><span>{cn}、</span><span>{}</span></p><p><span>{}</span></p>"),
    "numbered, lines": _numbered("　　{n}．{}：{}<br>"),
    "numbered, two lines": _numbered("　　{n}．{}<br>　　{}<br>"),
    "in brackets": _numbered("<p>（{cn}）{}</p><p>{}</p>"),
    "in brackets, full stop": _numbered("<p>（{cn}）{}。{}</p>"),
    "as articles": _numbered("<p>第{cn}条　{}</p><p>{}</p>"),
    "black brackets": _numbered("<p align=center><font color=red>【{}】</font></p><p>{}</p>"),
    "headings": in_rows("<h4>{}</h4><div><ul><li>{}</li></ul></div>"),
    "label and value": in_rows("<div class=item><div>{}</div><div>{}</div></div>"),
    "label, colon apart": in_rows("<div><div>{}<em>：</em></div><div>{}</div></div>"),
    "bold label": in_rows("<div><b>{}</b>{}</div>"),
    "bare value": in_rows("<div><span>{}</span>{}</div>"),
    "items": in_rows("<li><i>{}</i><p>{}</p></li>", "<ul>{}</ul>"),
    "pairs": in_rows("<dt>{}</dt><dd>{}</dd>", "<dl>{}</dl>"),
    "paragraphs": in_rows("<p>{}:{}</p>"),
    "one paragraph": in_rows("{}：{}；", "<p>{}</p>"),
    "preformatted": in_rows("{}：{}\n", "<pre>{}</pre>"),
    "marks": in_rows("<p>■{}</p><p>{}</p>"),
    "tabs": _tabs("<div class=tab>{}</div>", "<a href='javascript:;'>{}</a>", "<div class=con>{}</div>", "<div>{1}</div>"),
    "tabs by address": _tabs("<ul class='nav nav-tabs'>{}</ul>", "<li><a href='#p{n}'>{}</a></li>", "<div class='tab-content'>{}</div>", "<div id='p{n}'>{1}</div>"),
    "accordion": _numbered("<div class='panel'><div class='panel-heading'><h4><a href='#c{n}'>{}</a></h4></div><div id='c{n}'><div>{}</div></div></div>"),
    "details": in_rows("<details><summary>{}</summary><p>{}</p></details>"),
    "cards": in_rows("<div class='card'><div class='card-header'>{}</div><div>{}</div></div>"),
    "sections": in_rows("<section><header>{}</header><div>{}</div></section>"),
}  # fmt: skip


def guides() -> Iterator[Made]:
    """Every layout of a guide, whole and with one element left empty in every way."""
    trail = (
        "<div class='pos'>当前位置：<a href='/'>首页</a> &gt; <a href='/bszn/'>办事指南</a></div>"
    )
    title = "取水许可审批"
    for element, name in LEFT_EMPTY.items():
        for nothing in NOTHING if name else ("",):
            fields = [(a, nothing if a == name else b) for a, b in ELEMENTS]
            present = [str(one) for one in GuideElement if str(one) != element]
            for layout, made in GUIDES.items():
                html = f"<html><head><title>{title}</title></head><body>{trail}<h1>{title}</h1>{made(fields)}</body></html>"
                where = f"{layout} - {element} {nothing}"
                yield Made(where, "http://a.invalid/bszn/1.html", html, {"guide": present})


# ---------------------------------------------------------------- letters

NAMES = (
    ("留言标题", "留言内容", "留言时间", "回复内容", "回复时间"),
    ("来信标题", "来信内容", "来信时间", "答复内容", "答复时间"),
    ("信件主题", "信件内容", "写信时间", "办理结果", "办结时间"),
    ("咨询主题", "咨询内容", "咨询时间", "答复意见", "答复日期"),
    ("诉求标题", "诉求内容", "提交时间", "处理结果", "处理时间"),
    ("主题", "内容", "提交时间", "回复内容", "回复时间"),
    ("标题", "正文", "来信日期", "处理情况", "办理时间"),
    ("问题", "问题描述", "提问时间", "回答", "回答时间"),
    ("信件标题", "信件内容", "受理时间", "回复内容", "回复日期"),
    ("投诉标题", "投诉内容", "投诉时间", "处理意见", "处理日期"),
)
LETTERS = {
    "paragraphs": in_rows("<p>{}：{}</p>"),
    "cells": in_rows("<tr><td>{}</td><td>{}</td></tr>", "<table>{}</table>"),
    "cells, paragraphs": in_rows("<tr><td><p>{}</p></td><td><p>{}</p></td></tr>", "<table>{}</table>"),
    "cells, colon": in_rows("<tr><td align=right>{}：</td><td>{}</td></tr>", "<table>{}</table>"),
    "heads": in_rows("<tr><th>{}</th><td>{}</td></tr>", "<table>{}</table>"),
    "divs": in_rows("<div><div class=k>{}</div><div class=v>{}</div></div>"),
    "items": in_rows("<li><span>{}：</span>{}</li>", "<ul>{}</ul>"),
    "pairs": in_rows("<dt>{}</dt><dd>{}</dd>", "<dl>{}</dl>"),
    "bold": in_rows("<div><strong>{}：</strong>{}</div>"),
    "labels": in_rows("<li><label>{}</label><span>{}</span></li>", "<ul>{}</ul>"),
    "lines": in_rows("{}：{}<br>", "<div>{}</div>"),
    "black brackets": in_rows("<p>【{}】{}</p>"),
    "one line": in_rows("<span>{}：{}</span> ", "<div>{}</div>"),
    "headings": in_rows("<h3>{}</h3><p>{}</p>"),
    "fields": in_rows("<tr><td>{}</td><td><input readonly value='{}'></td></tr>", "<table>{}</table>"),
}  # fmt: skip


def letters() -> Iterator[Made]:
    """Every layout of a letter under every set of names: answered, being worked on, left empty."""
    trail = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/xx/'>县长信箱</a></div>"
    for title, content, asked, reply, answered in NAMES:
        question = [(title, "夜间噪声扰民"), (asked, "2020-05-11 10:11"), (content, "每晚有鸣笛。")]
        office = ("回复单位", "市城管局")
        kinds = {
            "answered": [office, (answered, "2020-05-16 09:20"), (reply, "您好，已责令夜间停工。")],
            "at work": [(reply, "正在办理中")],
            "empty": [("回复单位", ""), (answered, ""), (reply, "")],
        }
        for kind, fields in kinds.items():
            day, done = ("2020-05-16", True) if kind == "answered" else (None, False)
            for layout, made in LETTERS.items():
                html = f"<html><head><title>县长信箱</title></head><body>{trail}{made([*question, *fields])}</body></html>"
                where = f"{layout} + {title} + {kind}"
                expect = {"letter": ["2020-05-11", day, done]}
                yield Made(where, "http://a.invalid/xx/1.html", html, expect)


# ---------------------------------------------------------------- calls for comments

CALLS: tuple[Call, ...] = (
    ("养犬管理条例修订草案公开征求意见", "2020-05-15", "2020-06-14", "正在征集"),
    ("地铁站名方案征求意见", "2020-03-02", "2020-03-31", "已结束"),
    ("停车收费标准问卷调查", "2019-10-20", "2019-11-19", "已结束"),
)
_LINK = "<a href='/dc/{at}.html'>{0}</a>"
CALL_LISTS = {
    "table": ("<table><tr><th>主题</th><th>开始日期</th><th>截止日期</th><th>状态</th></tr>{}</table>", f"<tr><td>{_LINK}</td><td>{{1}}</td><td>{{2}}</td><td>{{3}}</td></tr>"),
    "table, paragraphs": ("<table><tr><td><p>征集主题</p></td><td><p>开始时间</p></td><td><p>结束时间</p></td></tr>{}</table>", f"<tr><td><p>{_LINK}</p></td><td><p>{{1}}</p></td><td><p>{{2}}</p></td></tr>"),
    "table, span of days": ("<table><tr><th>标题</th><th>征集时间</th><th>状态</th></tr>{}</table>", f"<tr><td>{_LINK}</td><td>{{1}} 至 {{2}}</td><td>{{3}}</td></tr>"),
    "items, span of days": ("<ul>{}</ul>", f"<li>{_LINK}<span>{{1}} 至 {{2}}</span></li>"),
    "items, labels": ("<ul>{}</ul>", f"<li><h4>{_LINK}</h4><p>征集时间：{{1}}至{{2}}</p><p>状态：{{3}}</p></li>"),
    "items, two lines": ("<ul>{}</ul>", f"<li>{_LINK}<p>开始时间：{{1}}</p><p>结束时间：{{2}}</p></li>"),
    "items, labels apart": ("<ul>{}</ul>", f"<li>{_LINK}<p><em>开始时间：</em><i>{{1}}</i> <em>结束时间：</em><i>{{2}}</i></p></li>"),
    "cards": ("<div>{}</div>", f"<div class=card><div>{_LINK}</div><div><span>起止日期：{{1}} ~ {{2}}</span><b>{{3}}</b></div></div>"),
    "cards that are links": ("<div>{}</div>", "<a class=card href='/dc/{at}.html'><h3>{0}</h3><p>{1} 至 {2}</p><b>{3}</b></a>"),
    "buttons": ("<ul>{}</ul>", f"<li>{_LINK}<p>开始时间：{{1}} 结束时间：{{2}}</p><a href='/dc/{{at}}.html#p'>我要参与</a> <a href='/dc/{{at}}r.html'>查看结果</a></li>"),
    "bare days": ("<ul>{}</ul>", f"<li>{_LINK}<span>{{1}}</span></li>"),
    "state in front": ("<ul>{}</ul>", f"<li><em>[{{3}}]</em>{_LINK}<span>{{1}}</span></li>"),
    "published and closed": ("<ul>{}</ul>", f"<li>{_LINK}<p>发布时间：{{1}}　截止时间：{{2}}</p></li>"),
    "pairs": ("<div>{}</div>", f"<dl><dt>{_LINK}</dt><dd>开始：{{1}}</dd><dd>结束：{{2}}</dd></dl>"),
}  # fmt: skip


def calls() -> Iterator[Made]:
    """Every layout of a list of calls for comments."""
    trail = "<div class=pos>当前位置：<a href='/'>首页</a> &gt; <a href='/dc/'>意见征集</a></div>"
    expect = {"activities": [[name, day] for name, day, _, _ in CALLS]}
    for layout, (around, row) in CALL_LISTS.items():
        shown = around.format("".join(row.format(*one, at=at) for at, one in enumerate(CALLS)))
        html = f"<html><head><title>意见征集_某县人民政府</title></head><body>{trail}<h2>意见征集</h2>{shown}<div>共3条 1/1页</div></body></html>"
        yield Made(layout, "http://a.invalid/dc/", html, expect)
