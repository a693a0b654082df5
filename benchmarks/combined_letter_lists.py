"""Lists of letters put together: every layout with every pair of words for done and not done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.combined_articles import Made

# Title, when it was asked, when it was answered.
LETTERS = (
    ("关于小区电梯故障的反映", "2020-05-20", ""),
    ("咨询灵活就业社保缴费", "2020-05-11", "2020-05-15"),
    ("路灯不亮请尽快修复", "2020-04-02", "2020-04-09"),
    ("反映夜间施工噪声扰民", "2019-12-28", ""),
)
STATES = (
    ("已回复", "未回复"),
    ("已办结", "办理中"),
    ("已答复", "待答复"),
    ("办结", "承办中"),
    ("已处理", "处理中"),
    ("[已回复]", "[待回复]"),
    ("办理完毕", "转办中"),
)
_LINK = "<a href='/xj/{at}.html'>{title}</a>"


def _table(
    heads: Sequence[str], cells: Sequence[str], cell: str = "<td>{}</td>"
) -> tuple[str, str]:
    head = "".join(f"<th>{name}</th>" for name in heads)
    row = "".join(cell.format(one) for one in cells)
    return f"<table><tr>{head}</tr>{{}}</table>", f"<tr>{row}</tr>"


_HEADS = ("编号", "信件标题", "来信时间", "状态")
_CELLS = ("{at}", _LINK, "{asked}", "{state}")
# Each with whether it shows the day of the answer.
LISTS: dict[str, tuple[tuple[str, str], bool]] = {
    "table": (_table(_HEADS, _CELLS), False),
    "table, paragraphs": (_table(_HEADS, _CELLS, "<td><p>{}</p></td>"), False),
    "table, state in a span": (_table(_HEADS, (*_CELLS[:3], "<span>{state}</span>")), False),
    "table, state in a font": (
        _table(("信件标题", "类型", "来信时间", "办理情况"), (_LINK, "咨询", "{asked}", "<font>{state}</font>")),
        False,
    ),
    "table, both days": (
        _table(("标题", "提交时间", "回复时间", "状态"), (_LINK, "{asked}", "{answered}", "{state}")),
        True,
    ),
    "items": (("<ul>{}</ul>", f"<li>{_LINK}<span>{{asked}}</span><em>{{state}}</em></li>"), False),
    "items, state first": (
        ("<ul>{}</ul>", f"<li><em>{{state}}</em>{_LINK}<span>{{asked}}</span></li>"),
        False,
    ),
    "items that are links": (
        ("<ul>{}</ul>", "<li><a href='/xj/{at}.html'><p>{title}</p><span>{asked}</span><i>{state}</i></a></li>"),
        False,
    ),
    "items, state a link": (
        ("<ul>{}</ul>", f"<li>{_LINK}<a href='/xj/{{at}}.html'>{{state}}</a><span>{{asked}}</span></li>"),
        False,
    ),
    "rows of divs": (
        ("<div>{}</div>", f"<div><div>{{at}}</div><div>{_LINK}</div><div>{{asked}}</div><div>{{state}}</div></div>"),
        False,
    ),
    "a list for each": (
        ("<div>{}</div>", f"<ul><li>{_LINK}</li><li>{{asked}}</li><li>{{state}}</li></ul>"),
        False,
    ),
    "pairs": (
        ("<div>{}</div>", f"<dl><dt>{_LINK}</dt><dd>来信时间：{{asked}}</dd><dd>办理状态：{{state}}</dd></dl>"),
        False,
    ),
    "all in one line": (
        ("<div>{}</div>", f"<div><h4>{_LINK}</h4><p>来信时间：{{asked}}　回复时间：{{answered}}　状态：{{state}}</p></div>"),
        True,
    ),
}  # fmt: skip


def letter_lists() -> Iterator[Made]:
    """Every layout with every pair of states."""
    trail = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/xj/'>县长信箱</a></div>"
    for (layout, ((around, row), shows_answer)), states in (
        (one, states) for one in LISTS.items() for states in STATES
    ):
        shown, rows = "", []
        for at, (title, asked, answered) in enumerate(LETTERS):
            state = states[0] if answered else states[1]
            told = {"title": title, "asked": asked, "answered": answered, "state": state}
            shown += row.format(at=at, **told)
            day = answered if shows_answer and answered else None
            rows.append([title, asked, day, bool(answered)])
        html = (
            f"<html><head><title>县长信箱_某县人民政府</title></head><body>{trail}<h2>县长信箱</h2>"
            f"{around.format(shown)}<div>共4条 1/1页</div></body></html>"
        )
        yield Made(f"{layout} + {states[0]}", "http://a.invalid/xj/", html, {"rows": rows})
