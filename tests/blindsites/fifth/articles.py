"""Ways of writing an article, a guide and a letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

Article = Callable[[str, date, str, Sequence[str], str], str]  # title, day, source, text, more


def _body(said: Sequence[str], more: str) -> str:
    return "".join(f"<p>　　{one}</p>" for one in said) + more


def heading(title: str, day: date, source: str, said: Sequence[str], more: str = "") -> str:
    return (
        f"<div class='xl'><h1>{title}</h1><div class='xl_info'><span>发布时间：{day} 09:32</span>"
        f"<span>来源：{source}</span><span>【字体：<a href='javascript:;'>大</a> 中 小】</span></div>"
        f"<div class='TRS_Editor'>{_body(said, more)}</div></div>"
    )


def centred(title: str, day: date, source: str, said: Sequence[str], more: str = "") -> str:
    return (
        f"<form name='_newscontent_fromname'><h2 align='center'>{title}</h2><div class='zy'>"
        f"{day.year}年{day.month:02d}月{day.day:02d}日 10:16　来源：{source}　点击：[<script>dyn(71)</script>]"
        f"</div><div id='vsb_content'><div class='v_news_content'>{_body(said, more)}</div></div></form>"
    )


def marked(title: str, day: date, source: str, said: Sequence[str], more: str = "") -> str:
    return (
        f"<div class='content'><h3><ucaptitle>{title}</ucaptitle></h3><p class='sub'>信息来源： {source} "
        f"&nbsp; 时间： {day:%Y-%m-%d} 08:40:11</p><ucapcontent>{_body(said, more)}</ucapcontent></div>"
    )


def table(title: str, day: date, source: str, said: Sequence[str], more: str = "") -> str:
    return (
        f"<table class='wz' width='96%'><tr><td class='title'>{title}</td></tr><tr><td class='time'>"
        f"发布日期：{day:%Y-%m-%d} 16:05　信息来源：{source}　浏览次数：<span id='hits'>57</span></td></tr>"
        f"<tr><td class='con'>{_body(said, more)}</td></tr></table>"
    )


def indexed(title: str, day: date, source: str, said: Sequence[str], more: str = "") -> str:
    """A document of the catalogue: its index table above."""
    return (
        "<table class='syh'><tr><th>索 引 号</th><td>XC000000/2016-00017</td><th>发布机构</th>"
        f"<td>{source}</td></tr><tr><th>名　　称</th><td>{title}</td><th>发布日期</th>"
        f"<td>{day:%Y-%m-%d}</td></tr></table><h1>{title}</h1>"
        f"<div class='info'>发布时间：{day} 09:00　来源：{source}</div>"
        f"<div class='zoom' id='zoom'>{_body(said, more)}</div>"
    )


ARTICLES: tuple[Article, ...] = (heading, centred, marked, table)

HEADS = {
    "basis": ("设定依据", "《便民服务条例》第十二条。"),
    "conditions": ("受理条件", "在本县依法登记，有固定场所的单位和个人。"),
    "materials": ("申请材料", "1.申请表一份；2.身份证明复印件；3.场所使用证明。"),
    "place": ("办理地点", "县政务服务中心一楼综合窗口。"),
    "time": ("办理时间", "工作日上午8:30—12:00，下午14:30—17:30。"),
    "phone": ("联系电话", "0000-7311260"),
    "process": ("办理流程", "申请、受理、审查、决定、送达。"),
}
Guide = Callable[[str, dict[str, str]], str]


def elements(without: Sequence[str]) -> dict[str, str]:
    return {head: said for key, (head, said) in HEADS.items() if key not in without}


OTHER_HEADS = {
    "设定依据": "办理依据", "受理条件": "申请条件", "申请材料": "所需材料", "办理地点": "受理地点",
    "办理时间": "办公时间", "联系电话": "咨询电话", "办理流程": "办事程序",
}  # fmt: skip


def guide_word(title: str, parts: dict[str, str]) -> str:
    """A table pasted from a word processor, with other names for the elements."""
    rows = "".join(
        f"<tr><td><p align='center'><span>{OTHER_HEADS[k]}</span></p></td><td><p><span>{v}</span></p></td></tr>"
        for k, v in parts.items()
    )
    return (
        f"<h1>{title}</h1><div class='zw'><table class='MsoNormalTable'><tr><td><p><span>项目名称</span>"
        f"</p></td><td><p><span>{title}</span></p></td></tr>{rows}</table></div>"
    )


def guide_lettered(title: str, parts: dict[str, str]) -> str:
    rows = "".join(
        f"<p>（{'一二三四五六七八九'[k]}）{OTHER_HEADS[head]}：{said}</p>"
        for k, (head, said) in enumerate(parts.items())
    )
    return f"<h1>{title}</h1><div class='zw'><p>事项名称：{title}</p>{rows}</div>"


def guide_table(title: str, parts: dict[str, str]) -> str:
    rows = "".join(f"<tr><td class='l'>{k}</td><td>{v}</td></tr>" for k, v in parts.items())
    return (
        f"<h1>{title}</h1><table class='bszn'><tr><td class='l'>事项名称</td><td>{title}</td></tr>"
        f"{rows}</table>"
    )


def guide_numbered(title: str, parts: dict[str, str]) -> str:
    rows = "".join(
        f"<p><strong>{'一二三四五六七八九'[k]}、{head}</strong></p><p>　　{said}</p>"
        for k, (head, said) in enumerate({"事项名称": title, **parts}.items())
    )
    return f"<h1>{title}</h1><div class='TRS_Editor'>{rows}</div>"


def guide_titles(title: str, parts: dict[str, str]) -> str:
    rows = "".join(
        f"<div class='item'><h4>{k}</h4><div class='txt'>{v}</div></div>" for k, v in parts.items()
    )
    return f"<div class='fw_tit'>{title}</div><div class='fw_con'>{rows}</div>"


def guide_lines(title: str, parts: dict[str, str]) -> str:
    rows = "".join(f"<li><label>{k}：</label><span>{v}</span></li>" for k, v in parts.items())
    return f"<h2>{title}</h2><ul class='zn'>{rows}</ul>"


GUIDES: tuple[Guide, ...] = (guide_table, guide_numbered, guide_titles, guide_lines)

WIDER_GUIDES: tuple[Guide, ...] = (guide_word, guide_lettered)

Letter = tuple[str, str, date, date | None]  # title, address, asked, answered
Letters = tuple[Callable[[Sequence[Letter]], str], Callable[[Letter], str]]


def _rows_of_table(letters: Sequence[Letter]) -> str:
    rows = "".join(
        f"<tr><td>{1001 + k}</td><td><a href='{at}'>{title}</a></td><td>{asked}</td>"
        f"<td>{answered or ''}</td><td>{'已办结' if answered else '办理中'}</td></tr>"
        for k, (title, at, asked, answered) in enumerate(letters)
    )
    head = "<th>信件编号</th><th>信件标题</th><th>来信时间</th><th>回复时间</th><th>办理状态</th>"
    return f"<table class='xjlist'><tr>{head}</tr>{rows}</table>"


def _letter_table(letter: Letter) -> str:
    title, _, asked, answered = letter
    reply = (
        f"<tr><td>回复单位</td><td>办公室</td></tr><tr><td>回复时间</td><td>{answered} 15:20</td></tr>"
        "<tr><td>回复内容</td><td>您好！您反映的情况已核实，现已安排专人处理，感谢关注。</td></tr>"
        if answered
        else "<tr><td>办理状态</td><td>办理中</td></tr>"
    )
    return (
        f"<table class='xj'><tr><td>信件标题</td><td>{title}</td></tr><tr><td>来信时间</td>"
        f"<td>{asked} 10:02</td></tr><tr><td>信件内容</td><td>{title}，请有关部门关注。</td></tr>{reply}</table>"
    )


def _rows_of_lines(letters: Sequence[Letter]) -> str:
    rows = "".join(
        f"<ul class='odd'><li class='t0'>{asked}</li><li class='t5'>"
        f"<span>{'已回复' if answered else '处理中'}</span></li><li class='t1'>咨询</li>"
        f"<li class='t3'><a href='{at}'>{title}</a></li><li class='t4'>办公室</li></ul>"
        for title, at, asked, answered in letters
    )
    return f"<div class='message-list'>{rows}</div>"


def _letter_parts(letter: Letter) -> str:
    title, _, asked, answered = letter
    reply = (
        f"<div class='reply'><h5>回复信息</h5><p>回复单位：办公室　回复时间：{answered} 11:08</p>"
        "<p>您好，来信收悉。经了解，您所反映的问题已列入本月计划，预计近期解决。</p></div>"
        if answered
        else "<div class='reply'><h5>回复信息</h5><p>暂无回复</p></div>"
    )
    return (
        f"<div class='mail'><h2>{title}</h2><p>来信人：王**　来信时间：{asked} 09:45</p>"
        f"<div class='con'>{title}，盼复，谢谢！</div>{reply}</div>"
    )


def _rows_of_cards(letters: Sequence[Letter]) -> str:
    rows = "".join(
        f"<div class='zx'><h4><a href='{at}'>{title}</a></h4><p>留言时间：{asked}　"
        f"{f'答复时间：{answered}' if answered else '尚未答复'}</p></div>"
        for title, at, asked, answered in letters
    )
    return f"<div class='zxlist'>{rows}</div>"


LETTERS: tuple[Letters, ...] = (
    (_rows_of_table, _letter_table),
    (_rows_of_lines, _letter_parts),
    (_rows_of_cards, _letter_parts),
)


def _rows_of_guestbook(letters: Sequence[Letter]) -> str:
    """Questions and answers on the page of the column itself."""
    rows = "".join(
        f"<dl class='gb'><dt><b>{title}</b><span>留言人：李** 留言时间：{asked} 08:31</span></dt>"
        f"<dd>{title}，望答复。</dd>"
        + (
            f"<dd class='re'>答复单位：办公室 答复时间：{answered} 10:20<p>您好，您反映的问题已安排处理。</p></dd>"
            if answered
            else "<dd class='re'>状态：未答复</dd>"
        )
        + "</dl>"
        for title, at, asked, answered in letters
    )
    return f"<div class='guestbook'>{rows}</div>"


WIDER_LETTERS: tuple[Letters, ...] = ((_rows_of_guestbook, _letter_parts), *LETTERS)
