"""Ways of writing pages, each unlike the others; no content system of the reader's families."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from tests.blindsites.building import Guide, Row, Skin

Frame = Callable[[str, str, str], str]


def framed(site: str, menu: str, foot: str, head: str = "") -> Frame:
    """A plain page: menu on top, the place, the content, the foot."""

    def frame(title: str, where: str, content: str) -> str:
        place = (
            f"<div class='weizhi'>您现在的位置:<a href='/'>首页</a> &gt; {where}</div>"
            if where
            else ""
        )
        named = f"{title}-{site}" if where else site
        return (
            f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{named}</title>{head}</head>"
            f"<body><div id='top'>{menu}</div>{place}<div id='main'>{content}</div>"
            f"<div id='foot'>{foot}</div></body></html>"
        )

    return frame


def menu_of(*entries: tuple[str, str]) -> str:
    cells = "".join(f"<a href='{at}'>{name}</a>" for name, at in entries)
    return f"<div class='daohang'><a href='/'>首页</a>{cells}</div>"


def foot_of(sponsor: str, code: str, more: str = "") -> str:
    """The seven things that stand at the foot of a government page."""
    return (
        f"<p>主办单位:{sponsor} 联系电话:0000-6020000 <a href='/map.html'>网站地图</a></p>"
        f"<p>网站标识码:{code} 某ICP备05000001号 某公网安备 33000002000001号</p>"
        "<a href='http://bszs.conac.cn/sitename?method=show&id=1'>"
        "<img src='/i/red.png' alt='党政机关'></a>"
        "<a href='http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=" + code + "'>"
        f"<img src='/i/jiucuo.png' alt='政府网站找错'></a>{more}"
    )


def _block(name: str, at: str, rows: str) -> str:
    return (
        f"<div class='kuai'><div class='kuaitou'><b>{name}</b>"
        f"<a class='gd' href='{at}'>更多</a></div>{rows}</div>"
    )


# --- tables of cells, as web forms write them -----------------------------------------------


def grid(frame: Frame, **more: str) -> Skin:
    def rows(of: Sequence[Row]) -> str:
        cells = "".join(
            f"<tr class='{'RowA' if k % 2 else 'RowB'}'><td width='16'>&#8226;</td>"
            f"<td align='left'><a id='GV_ctl{k + 2:02d}_HL' href='{at}' target='_blank'>{title}</a>"
            f"</td><td align='right' nowrap>{day:%Y-%m-%d}</td></tr>"
            for k, (title, at, day) in enumerate(of)
        )
        return f"<table cellspacing='0' id='ctl00_GV' width='98%'>{cells}</table>"

    def article(title: str, day: date, said: Sequence[str]) -> str:
        inside = "".join(f"<p>&nbsp;&nbsp;{one}</p>" for one in said)
        return (
            f"<table width='100%'><tr><td align='center'><span id='lblTitle'>{title}</span></td></tr>"
            f"<tr><td align='center'>信息来源:<span id='lblFrom'>本站</span>&nbsp;&nbsp;发布时间:"
            f"<span id='lblTime'>{day.year}/{day.month}/{day.day} 9:05:00</span></td></tr>"
            f"<tr><td><span id='lblBody'>{inside}</span></td></tr></table>"
        )

    def guide(title: str, elements: Guide) -> str:
        cells = "".join(
            f"<tr><th width='120'>{head}</th><td>{what}</td></tr>"
            for head, what in elements.items()
        )
        return f"<table border='1'><tr><th>事项名称</th><td>{title}</td></tr>{cells}</table>"

    def letter(title: str, asked: str, answered: str, said: str) -> str:
        reply = (
            f"<tr><th>回复时间</th><td>{answered}</td></tr><tr><th>回复内容</th>"
            f"<td>您好,{said}</td></tr>"
            if answered
            else "<tr><th>处理状态</th><td>未回复</td></tr>"
        )
        return (
            f"<table border='1'><tr><th>标题</th><td>{title}</td></tr><tr><th>写信时间</th>"
            f"<td>{asked}</td></tr><tr><th>内容</th><td>请问,{title}。</td></tr>{reply}</table>"
        )

    def letters(of: Sequence[tuple[str, str, str, str]]) -> str:
        cells = "".join(
            f"<tr><td><a href='{at}'>{title}</a></td><td>{asked}</td>"
            f"<td>{answered or '&nbsp;'}</td><td>{'已回复' if answered else '未回复'}</td></tr>"
            for title, at, asked, answered in of
        )
        head = "<tr><th>标题</th><th>写信时间</th><th>回复时间</th><th>状态</th></tr>"
        return f"<table border='1'>{head}{cells}</table>"

    return Skin(frame, rows, article, guide, letter, letters, _block, **more)


# --- definition lists with the day in two boxes ---------------------------------------------


def boxes(frame: Frame, **more: str) -> Skin:
    def rows(of: Sequence[Row]) -> str:
        return "".join(
            f"<dl class='tiao'><dt><b>{day:%d}</b><i>{day:%Y.%m}</i></dt>"
            f"<dd><h4><a href='{at}'>{title}</a></h4></dd></dl>"
            for title, at, day in of
        )

    def article(title: str, day: date, said: Sequence[str]) -> str:
        inside = "".join(f"<p>{one}</p>" for one in said)
        return (
            f"<article><h2 class='bt'>{title}</h2><ul class='xx'><li>来源:本单位</li>"
            f"<li>日期:{day:%Y.%m.%d}</li></ul><section>{inside}</section></article>"
        )

    def guide(title: str, elements: Guide) -> str:
        parts = "".join(
            f"<h3>{'一二三四五六七八'[k]}、{head}</h3><p>{what}</p>"
            for k, (head, what) in enumerate(elements.items())
        )
        return f"<article><h2 class='bt'>{title}</h2><section>{parts}</section></article>"

    def letter(title: str, asked: str, answered: str, said: str) -> str:
        reply = (
            f"<div class='da'><h4>答复({answered})</h4><p>{said}</p></div>"
            if answered
            else "<div class='da'><p>待回复</p></div>"
        )
        return (
            f"<div class='wen'><h2>{title}</h2><p>来信日期:{asked}</p><p>{title},请告知。</p></div>"
            f"{reply}"
        )

    def letters(of: Sequence[tuple[str, str, str, str]]) -> str:
        cells = "".join(
            f"<div class='xin'><a href='{at}'>{title}</a><span>来信日期:{asked}</span>"
            f"<span>{'答复日期:' + answered if answered else '待回复'}</span></div>"
            for title, at, asked, answered in of
        )
        return f"<div class='xinlist'>{cells}</div>"

    return Skin(frame, rows, article, guide, letter, letters, _block, **more)


# --- paragraphs and dotted lines ------------------------------------------------------------


def dotted(frame: Frame, **more: str) -> Skin:
    def rows(of: Sequence[Row]) -> str:
        return "".join(
            f"<p class='hang'>· <a href='{at}'>{title}</a>{'…' * 6}"
            f"<font color='#999999'>({day.year}年{day.month}月{day.day}日)</font></p>"
            for title, at, day in of
        )

    def article(title: str, day: date, said: Sequence[str]) -> str:
        inside = "<br><br>".join(said)
        return (
            f"<center><font size='4'><b>{title}</b></font><br><font size='2'>"
            f"{day.year}年{day.month}月{day.day}日&nbsp;阅读次数:<script src='/hits.js'></script></font>"
            f"</center><hr><font size='3'>{inside}</font>"
        )

    def guide(title: str, elements: Guide) -> str:
        parts = "<br>".join(f"<b>【{head}】</b>{what}" for head, what in elements.items())
        return f"<center><b>{title}</b></center><hr><font size='3'>{parts}</font>"

    def letter(title: str, asked: str, answered: str, said: str) -> str:
        reply = f"<p><b>回复({answered})</b>:{said}</p>" if answered else "<p>状态:未答复</p>"
        return f"<h3>{title}</h3><p>留言时间:{asked}</p><p>想问一下,{title}。</p>{reply}"

    def letters(of: Sequence[tuple[str, str, str, str]]) -> str:
        return "".join(
            f"<p class='hang'><a href='{at}'>{title}</a> 留言:{asked} "
            f"{'答复:' + answered if answered else '未答复'}</p>"
            for title, at, asked, answered in of
        )

    return Skin(frame, rows, article, guide, letter, letters, _block, **more)


# --- divs with <time> -----------------------------------------------------------------------


def cards(frame: Frame, **more: str) -> Skin:
    def rows(of: Sequence[Row]) -> str:
        return "".join(
            f"<div class='card'><a class='card-link' href='{at}'><strong>{title}</strong>"
            f"<time datetime='{day:%Y-%m-%d}'>{day:%Y/%m/%d}</time></a></div>"
            for title, at, day in of
        )

    def article(title: str, day: date, said: Sequence[str]) -> str:
        inside = "".join(f"<div class='para'>{one}</div>" for one in said)
        return (
            f"<header><h1>{title}</h1><small>发布于 <time datetime='{day:%Y-%m-%d}'>{day:%Y/%m/%d}"
            f"</time> 来源 办公室</small></header><main>{inside}</main>"
        )

    def guide(title: str, elements: Guide) -> str:
        parts = "".join(
            f"<section class='el'><div class='el-k'>{head}</div><div class='el-v'>{what}</div>"
            "</section>"
            for head, what in elements.items()
        )
        return f"<header><h1>{title}</h1></header><main>{parts}</main>"

    def letter(title: str, asked: str, answered: str, said: str) -> str:
        reply = (
            f"<section><h5>官方回应</h5><time>{answered}</time><div>{said}</div></section>"
            if answered
            else "<section><h5>官方回应</h5><div>暂未回应</div></section>"
        )
        return f"<header><h1>{title}</h1><small>提交时间 {asked}</small></header>{reply}"

    def letters(of: Sequence[tuple[str, str, str, str]]) -> str:
        return "".join(
            f"<div class='card'><a href='{at}'>{title}</a><small>提交时间 {asked}</small>"
            f"<small>{'回应时间 ' + answered if answered else '暂未回应'}</small></div>"
            for title, at, asked, answered in of
        )

    return Skin(frame, rows, article, guide, letter, letters, _block, **more)
