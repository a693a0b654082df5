"""Pages of letters put together by chance, so that what stands on them is known before they are read.

A list shows its letters in one of many layouts, under one of many names, with what else such pages
have beside it; a page of one letter likewise. Nothing here is taken from the readers: the words and
layouts are those of government sites.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

AS_OF = date(2026, 11, 21)


@dataclass(frozen=True)
class Told:
    """What is true of a letter, and what of it a reader can know from the page (`tells`)."""

    asked: date
    answered: date | None
    is_answered: bool | None
    tells: frozenset[str]


@dataclass(frozen=True)
class Made:
    """A page with the letters on it; `parts` says what it was put together from."""

    url: str
    html: str
    letters: Mapping[str, Told]
    parts: tuple[str, ...]
    # Other letters that a page of one letter may name beside it.
    others: frozenset[str] = field(default=frozenset())


TITLES = (
    *("小区门口积水严重怎么办", "请问医保断缴如何补", "公交车次太少", "学校周边噪声扰民问题"),
    *("建议增设红绿灯", "农村低保申请", "关于停车收费的疑问", "路灯不亮", "拆迁补偿何时到账"),
    *("关于2026年3月5日停水的反映", "请尽快答复公积金提取", "咨询办理居住证", "2025年度高新认定"),
    *(
        "再次投诉：楼上漏水无人处理",
        "【急】孩子入学",
        "关于落实〈物业条例〉的建议",
        "12345回复不满意",
    ),
    *("请求解决拖欠工资", "感谢城管局工作人员", "已处理的垃圾又堆起来了", "村道路未硬化"),
)
OFFICES = ("市住建局", "县教育体育局", "公安局", "临江镇人民政府", "市医疗保障局", "城管执法大队")
WRITERS = ("李**", "王先生", "匿名", "zhang88", "张三丰", "赵女士")
KINDS = ("咨询", "投诉", "建议", "求助", "举报")
DAYS = (
    *("%Y-%m-%d", "%Y/%m/%d", "%Y年%m月%d日", "%Y.%m.%d", "%Y-%m-%d %H:%M", "%Y-%m-%d 09:12:33"),
    *("[%Y-%m-%d]", "(%Y-%m-%d)", "%Y-%m-%dT08:30:00"),
)
DONE = ("已回复", "已答复", "已办结", "办结", "已处理", "处理完毕", "已公开回复", "回复完成")
WAITS = ("未回复", "待回复", "办理中", "处理中", "未办结", "待办理", "正在办理", "转办中", "待处理")
# Neither word says whether there is an answer.
UNCLEAR = ("已撤回", "重复信件", "延期办理", "转信访", "已归档")
ASKED = (
    *("写信时间", "来信日期", "提交时间", "来信时间", "留言时间", "咨询时间", "提问时间"),
    *("诉求时间", "投诉日期", "写信日期", "登记时间", "信件日期", "来电时间", "创建时间"),
    *("提交日期", "反映时间", "发信时间", "申请时间"),
)
PLAIN_ASKED = ("时间", "日期", "发布时间", "发布日期")
ANSWERED = (
    *("答复时间", "办结时间", "回复日期", "回复时间", "答复日期", "办理时间", "反馈时间"),
    *("处理时间", "回信时间", "办结日期", "完成时间", "办复时间"),
)
STATES = ("状态", "办理状态", "处理状态", "当前状态", "信件状态", "办理情况", "回复状态", "进度")
TITLE = (
    "信件标题",
    "标题",
    "主题",
    "来信主题",
    "留言标题",
    "信件主题",
    "咨询标题",
    "诉求标题",
    "信件名称",
    "问题",
)
OFFICE = ("办理单位", "受理单位", "答复单位", "承办部门", "回复部门", "处理部门", "受信部门")
# Columns whose days are neither those of asking nor of answering.
OTHER_DAYS = ("审核时间", "公开时间", "评价时间", "办理期限", "截止时间")
CHANNELS = (
    "县长信箱",
    "市长信箱",
    "局长信箱",
    "网上咨询",
    "互动交流 > 来信选登",
    "咨询投诉",
    "领导信箱",
    "我要留言",
)


# ---- letters


def some_letters(rnd: random.Random, has_unclear: bool) -> dict[str, Told]:
    """A few letters from new to old, most of them answered; with `has_unclear` of some nobody can
    say whether they were."""
    day, letters = AS_OF - timedelta(days=rnd.randint(0, 9)), {}
    for title in rnd.sample(TITLES, rnd.choice((1, 2, 3, 4, 5, 7))):
        day -= timedelta(days=rnd.randint(0, 25))
        done = rnd.choices((True, False, None), (6, 3, int(has_unclear)))[0]
        answered = min(day + timedelta(days=rnd.randint(0, 14)), AS_OF) if done else None
        letters[title] = Told(day, answered, done, frozenset())
    return letters


# ---- columns


# A cell is the markup for one letter; a column has a name, and what its cells tell of a letter.
@dataclass(frozen=True)
class Column:
    """One thing that a list shows of each of its letters."""

    name: str
    cell: Callable[[int, str, Told], str]
    tells: str = ""


def _title_column(rnd: random.Random) -> Column:
    form = rnd.choice(
        (
            "<a href='/xj/{n}.html'>{t}</a>",
            "<a href='/xj/{n}.html' title='{t}'>{t}</a>",
            "<a href='/xj/{n}.html' target='_blank'><span>{t}</span></a>",
            "<a href='javascript:void(0)' onclick=\"show('{n}')\">{t}</a>",
            "<a href='view.do?id={n}'>{t}</a>",
            "<a href='/xj/{n}.html' title='{t}'>{c}</a>",
            "{t}",
        )
    )

    def cell(n: int, title: str, _: Told) -> str:
        cut = f"{title[:8]}..." if len(title) > 10 else title
        return form.format(n=n, t=title, c=cut)

    return Column(rnd.choice(TITLE), cell, "title")


def _day_column(rnd: random.Random, names: Sequence[str], which: str, form: str) -> Column:
    empty = rnd.choice(("", "", "-", "&nbsp;", "暂无"))

    def cell(_: int, __: str, letter: Told) -> str:
        day = letter.asked if which == "asked" else letter.answered
        return day.strftime(form) if day else empty

    return Column(rnd.choice(names), cell, which)


_STATE_FORMS = {
    "word": "{w}",
    "span": "<span style='color:{c}'>{w}</span>",
    "font": "<font color={c}>{w}</font>",
    "brackets": "[{w}]",
    "link": "<a href='/xj/{n}.html'>{w}</a>",
    "picture": "<img src='/i/{c}.gif' alt='{w}'>",
    "picture's title": "<img src='/i/{c}.gif' title='{w}'>",
    "badge": "<em class='tag tag-{c}'><i class='icon'></i>{w}</em>",
}


def _state_column(rnd: random.Random) -> Column:
    """A column of states; of some the words are a yes or a tick, of some there is a class alone."""
    how = rnd.choice((*_STATE_FORMS, "yes", "tick", "class"))
    done, waits, unclear = rnd.choice(DONE), rnd.choice(WAITS), rnd.choice(UNCLEAR)

    def cell(n: int, _: str, letter: Told) -> str:
        colour = {True: "green", False: "red", None: "gray"}[letter.is_answered]
        if how == "yes":
            return {True: "是", False: "否", None: ""}[letter.is_answered]
        if how == "tick":
            return {True: "√", False: "×", None: ""}[letter.is_answered]
        if how == "class":
            return f"<i class='icon icon-{colour}'></i>"
        words = {True: done, False: waits, None: unclear}[letter.is_answered]
        return _STATE_FORMS[how].format(w=words, c=colour, n=n)

    name = "是否回复" if how in ("yes", "tick") else rnd.choice(STATES)
    return Column(name, cell, "" if how in ("tick", "class", "yes") else "state")


def _other_columns(rnd: random.Random, form: str) -> list[Column]:
    def of(name: str, words: Sequence[str]) -> Column:
        return Column(name, lambda n, *_: words[n % len(words)])

    later = [(AS_OF - timedelta(days=n)).strftime(form) for n in range(1, 8)]
    every = (
        of(rnd.choice(OFFICE), OFFICES),
        of("类型", KINDS),
        of(rnd.choice(("来信人", "姓名", "写信人")), WRITERS),
        of(rnd.choice(("编号", "信件编号", "查询号")), [f"2026{n:05}" for n in range(31, 40)]),
        of(rnd.choice(("浏览次数", "点击量", "阅读")), [str(n) for n in (12, 206, 3, 88)]),
        of("满意度", ("满意", "未评价", "基本满意", "不满意")),
        of("序号", [str(n) for n in range(1, 12)]),
        of(rnd.choice(OTHER_DAYS), later),
    )
    return rnd.sample(every, rnd.choice((0, 1, 1, 2, 3)))


def _reply_column(rnd: random.Random) -> Column:
    said = ("您好，经现场核查，已于当日修复。", "请携带身份证到窗口办理，电话0551-6600000。")
    none = rnd.choice(("", "暂无回复", "正在办理中"))
    return Column(
        rnd.choice(("回复内容", "答复内容", "答复意见")),
        lambda n, _, told: (
            said[n % 2] if told.is_answered else "" if told.is_answered is None else none
        ),
        "reply",
    )


# ---- layouts: what is written above the columns, and the rows

Rows = Sequence[Sequence[str]]


def _table(head: str, cell: str, rows: Rows, names: Sequence[str]) -> str:
    top = "".join(head.format(name) for name in names)
    below = "".join("<tr>" + "".join(cell.format(one) for one in row) + "</tr>" for row in rows)
    return top, below


def table(names: Sequence[str], rows: Rows) -> str:
    """The plain table with headings."""
    top, below = _table("<th>{}</th>", "<td>{}</td>", rows, names)
    return f"<table><tr>{top}</tr>{below}</table>"


def table_of_cells(names: Sequence[str], rows: Rows) -> str:
    """Headings that are bold cells, cells that are centred."""
    top, below = _table("<td><strong>{}</strong></td>", "<td align=center>{}</td>", rows, names)
    return f"<table width=100%><tbody><tr class=t>{top}</tr>{below}</tbody></table>"


def table_in_parts(names: Sequence[str], rows: Rows) -> str:
    """thead and tbody, the cells in boxes."""
    top, below = _table("<th><div>{}</div></th>", "<td><div>{}</div></td>", rows, names)
    return f"<div><table><thead><tr>{top}</tr></thead><tbody>{below}</tbody></table></div>"


def table_below_table(names: Sequence[str], rows: Rows) -> str:
    """The head a table of its own."""
    top, below = _table("<td>{}</td>", "<td>{}</td>", rows, names)
    return f"<table><tr>{top}</tr></table><table>{below}</table>"


def table_in_table(names: Sequence[str], rows: Rows) -> str:
    """The rows a table within the table of the head."""
    top, below = _table("<td>{}</td>", "<td>{}</td>", rows, names)
    return f"<table><tr>{top}</tr><tr><td colspan={len(names)}><table>{below}</table></td></tr></table>"


def table_a_row(names: Sequence[str], rows: Rows) -> str:
    """Each row a table."""
    top, _ = _table("<td>{}</td>", "", (), names)
    each = "".join(
        "<table><tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr></table>" for row in rows
    )
    return f"<table><tr>{top}</tr></table>{each}"


def grid(names: Sequence[str], rows: Rows) -> str:
    """Boxes side by side, the first line of them the head."""
    top = "".join(f"<div class=c>{name}</div>" for name in names)
    each = "".join(
        "<div class=r>" + "".join(f"<div class=c>{one}</div>" for one in row) + "</div>"
        for row in rows
    )
    return f"<div class=g><div class='r h'>{top}</div>{each}</div>"


def items_headed(names: Sequence[str], rows: Rows) -> str:
    """A list whose first item heads the rest."""
    top = "".join(f"<span>{name}</span>" for name in names)
    each = "".join("<li>" + "".join(f"<span>{x}</span>" for x in row) + "</li>" for row in rows)
    return f"<ul><li class=th>{top}</li>{each}</ul>"


def items_below_head(names: Sequence[str], rows: Rows) -> str:
    """The head a box above the list."""
    top = "".join(f"<p>{name}</p>" for name in names)
    each = "".join("<li>" + "".join(f"<p>{x}</p>" for x in row) + "</li>" for row in rows)
    return f"<div class=hd>{top}</div><div class=bd><ul>{each}</ul></div>"


def lists_headed(names: Sequence[str], rows: Rows) -> str:
    """A list a row, the first one the head."""
    every = (names, *rows)
    each = ("<ul>" + "".join(f"<li>{x}</li>" for x in row) + "</ul>" for row in every)
    return f"<div class=list>{''.join(each)}</div>"


HEADED = (
    *(table, table, table_of_cells, table_in_parts, table_below_table, table_in_table),
    *(table_a_row, grid, items_headed, items_below_head, lists_headed),
)


def _labelled(names: Sequence[str], row: Sequence[str], form: str, between: str = "") -> str:
    return between.join(form.format(n=name, v=one) for name, one in zip(names, row, strict=True))


def _each(names: Sequence[str], rows: Rows, around: str, form: str, between: str = "") -> str:
    return "".join(around.format(_labelled(names, row, form, between)) for row in rows)


def cards(names: Sequence[str], rows: Rows) -> str:
    """A box a letter, a line a field."""
    return f"<div>{_each(names, rows, '<div class=card>{}</div>', '<p>{n}：{v}</p>')}</div>"


def items_labelled(names: Sequence[str], rows: Rows) -> str:
    """An item a letter, its fields in spans."""
    return f"<ul>{_each(names, rows, '<li>{}</li>', '<span>{n}：{v}</span>')}</ul>"


def items_in_lines(names: Sequence[str], rows: Rows) -> str:
    """An item a letter, its fields with breaks between."""
    return f"<ul>{_each(names, rows, '<li>{}</li>', '{n}: {v}', '<br>')}</ul>"


def definitions(names: Sequence[str], rows: Rows) -> str:
    """A dl a letter."""
    return _each(names, rows, "<dl>{}</dl>", "<dt>{n}</dt><dd>{v}</dd>")


def table_a_letter(names: Sequence[str], rows: Rows) -> str:
    """A table a letter, a row a field."""
    return _each(names, rows, "<table>{}</table>", "<tr><th>{n}</th><td>{v}</td></tr>")


def marked_labels(names: Sequence[str], rows: Rows) -> str:
    """Names and values in elements of their own."""
    return _each(names, rows, "<div class=i>{}</div>", "<div><label>{n}：</label><b>{v}</b></div>")


def one_line(names: Sequence[str], rows: Rows) -> str:
    """All fields of a letter in one line."""
    return _each(names, rows, "<p>{}</p>", "{n}：{v}", " | ")


LABELLED = (
    *(cards, items_labelled, items_in_lines, definitions, table_a_letter, marked_labels, one_line),
)


def items_bare(_: Sequence[str], rows: Rows) -> str:
    """Items of spans under nothing."""
    each = "".join("<li>" + "".join(f"<span>{x}</span>" for x in row) + "</li>" for row in rows)
    return f"<ul class=list>{each}</ul>"


def items_of_text(_: Sequence[str], rows: Rows) -> str:
    """Items whose parts stand in the running text."""
    return "<ul>" + "".join(f"<li>{' '.join(row)}</li>" for row in rows) + "</ul>"


def table_bare(_: Sequence[str], rows: Rows) -> str:
    """A table without a head."""
    below = "".join("<tr>" + "".join(f"<td>{x}</td>" for x in row) + "</tr>" for row in rows)
    return f"<table>{below}</table>"


def boxes_bare(_: Sequence[str], rows: Rows) -> str:
    """Cards of boxes under nothing."""
    each = ("<div class=item>" + "".join(f"<div>{x}</div>" for x in row) + "</div>" for row in rows)
    return f"<div class=box>{''.join(each)}</div>"


BARE = (items_bare, items_bare, items_of_text, table_bare, boxes_bare)

# ---- what stands beside


def _beside(rnd: random.Random) -> dict[str, str]:
    done = rnd.randint(20, 400)
    every = {
        "counts in a line": f"<p>共收到来信<b>{done + 9}</b>封，已回复<b>{done}</b>封，办结率98%</p>",
        "counts in a table": "<table><tr><th>单位</th><th>来信总数</th><th>已回复</th><th>未回复</th></tr>"
        f"<tr><td>市住建局</td><td>{done + 9}</td><td>{done}</td><td>9</td></tr>"
        f"<tr><td>市教育局</td><td>{done + 2}</td><td>{done}</td><td>2</td></tr></table>",
        "tabs": "<div class=tab><a href='?s=0'>全部</a><a href='?s=1'>已回复</a><a href='?s=2'>未回复</a></div>",
        "tabs of items": "<ul class=tab><li class=on>最新来信</li><li>办理中</li><li>已办结</li></ul>",
        "search": "<form action=/s><select><option>全部</option><option>已回复</option><option>办理中</option>"
        "</select><input name=q><button>信件查询</button></form>",
        "news": "<div class=side><h3>最新公告</h3><ul><li><a href='/gg/9.html'>关于办理居住证的公告</a>"
        "<span>2026-11-02</span></li><li><a href='/gg/8.html'>关于道路施工的通告</a>"
        "<span>2026-10-30</span></li></ul></div>",
        "today": "<div class=top>今天是2026年11月21日 星期六</div>",
        "notice": "<div class=tip>写信须知：请您如实填写，我们将在7个工作日内答复。来信时间以系统为准。</div>",
        "buttons": "<div><a href='/xj/write'>我要写信</a> <a href='/xj/query'>信件查询</a></div>",
        "pager": "<div class=page>共128条 第1/13页 <a href='?p=2'>下一页</a> <a href='?p=13'>尾页</a></div>",
    }
    return {name: every[name] for name in rnd.sample(sorted(every), rnd.choice((0, 1, 1, 2, 3)))}


def page_around(channel: str, beside: Mapping[str, str], body: str) -> str:
    """The whole page: where it stands, what is beside, the letters, the foot."""
    steps = channel.split(" > ")
    trail = " &gt; ".join(f"<a href='/c{n}/'>{name}</a>" for n, name in enumerate(steps))
    above = "".join(words for name, words in beside.items() if name not in ("pager", "news"))
    below = beside.get("pager", "") + beside.get("news", "")
    return (
        f"<html><head><title>{steps[-1]}_临江县人民政府</title></head><body>"
        f"<div class=nav><a href='/'>首页</a><a href='/zw/'>政务公开</a><a href='/hd/'>互动交流</a></div>"
        f"<div class=crumb>当前位置：<a href='/'>首页</a> &gt; {trail}</div>"
        f"<h2>{steps[-1]}</h2>{above}<div class=main>{body}</div>{below}"
        "<div class=foot>主办：临江县人民政府办公室 电话：0551-6600000</div></body></html>"
    )


# ---- lists


def a_list(seed: int) -> Made:
    """A list of letters put together by chance."""
    rnd = random.Random(seed)
    family = rnd.choice(("headed", "headed", "labelled", "bare"))
    layout = rnd.choice({"headed": HEADED, "labelled": LABELLED, "bare": BARE}[family])
    form = rnd.choice(DAYS)
    columns = [_title_column(rnd)]
    columns += [_day_column(rnd, (*ASKED, *ASKED, *PLAIN_ASKED), "asked", form)]
    if rnd.random() < (0.2 if family == "bare" else 0.5):
        columns.append(_day_column(rnd, ANSWERED, "answered", form))
    has_states = rnd.random() < 0.75
    if has_states:
        columns.append(_state_column(rnd))
    # Without a word for it a letter that was withdrawn is one that has no answer.
    letters = some_letters(rnd, has_states and columns[-1].tells == "state")
    if family != "bare" and rnd.random() < 0.15:
        columns.append(_reply_column(rnd))
    columns += _other_columns(rnd, form)
    if family == "bare":
        columns = [one for one in columns if one.name not in OTHER_DAYS]
    if rnd.random() < 0.6:
        rnd.shuffle(columns)
    rows = [
        [one.cell(n, title, told) for one in columns]
        for n, (title, told) in enumerate(letters.items(), 1)
    ]
    names = [one.name for one in columns]
    beside = _beside(rnd)
    html = page_around(rnd.choice(CHANNELS), beside, layout(names, rows))
    tells = {one.tells for one in columns} - {"", "title"}
    if family == "bare" and "answered" in tells:
        # Two days under no name: which is which a reader may well not know.
        tells -= {"asked", "answered"}
    known = {title: _known(told, tells) for title, told in letters.items()}
    parts = (family, layout.__name__, *names, f"day {form}", *beside)
    return Made("http://www.linjiang.invalid/hd/xj/", html, known, parts)


def _known(told: Told, tells: set[str]) -> Told:
    own = set(tells) & {"asked"}
    if "answered" in tells and told.answered:
        own |= {"answered", "is_answered"}
    if told.is_answered is not None and "state" in tells:
        own.add("is_answered")
    if told.is_answered and "reply" in tells:
        own.add("is_answered")
    return Told(told.asked, told.answered, told.is_answered, frozenset(own))


# ---- pages of one letter

ANSWERS = (
    "您好！来信收悉。经核查，该处积水系管网堵塞，我局已于2026年6月2日组织疏通。感谢您的关注。",
    "根据《条例》第十二条，请您携带身份证到政务服务中心3号窗口办理，咨询电话0551-6600123。",
    "尊敬的网友：您反映的问题已转物业公司，预计2026年12月30日前完成整改。",
)
QUESTIONS = (
    "我家住在东街，门口每逢下雨就积水，请问什么时候能解决？",
    "您好，我于2025年8月1日提交了材料，至今没有回复，请答复。",
    "建议在学校门口增设红绿灯，谢谢！",
)
NO_ANSWER = ("暂无回复", "正在办理中", "暂未回复", "该信件正在处理中，请耐心等待", "尚未答复")
CONTENT = ("来信内容", "信件内容", "留言内容", "咨询内容", "内容", "问题描述", "诉求内容")
REPLY = ("回复内容", "答复内容", "答复意见", "办理结果", "回复意见", "处理结果", "答复情况")
Field = tuple[str, str]


def _of_question(rnd: random.Random, title: str, letter: Told, form: str) -> list[Field]:
    others = [
        (rnd.choice(("来信人", "写信人", "姓名", "网名")), rnd.choice(WRITERS)),
        (rnd.choice(("信件编号", "查询编号", "编号")), "202611030012"),
        (rnd.choice(("信件类型", "来信类别", "类型")), rnd.choice(KINDS)),
        (rnd.choice(("受理单位", "办理单位", "收信单位")), rnd.choice(OFFICES)),
        (rnd.choice(("是否公开", "浏览次数")), rnd.choice(("公开", "128"))),
    ]
    fields = rnd.sample(others, rnd.choice((1, 2, 3)))
    fields.append((rnd.choice(ASKED), letter.asked.strftime(form)))
    rnd.shuffle(fields)
    return [
        (rnd.choice(TITLE), title),
        *fields,
        (rnd.choice(CONTENT), rnd.choice(QUESTIONS)),
    ]


def _of_answer(rnd: random.Random, letter: Told, form: str, how: str) -> list[Field]:
    """The fields of the answer; of a letter without one as `how` says: words, nothing there."""
    words = (
        rnd.choice(ANSWERS)
        if letter.is_answered
        else rnd.choice(NO_ANSWER)
        if how == "words"
        else ""
    )
    fields = [(rnd.choice(REPLY), words)]
    if letter.answered:
        fields.insert(rnd.choice((0, 1)), (rnd.choice(ANSWERED), letter.answered.strftime(form)))
    if letter.answered and rnd.random() < 0.5:
        fields.insert(0, (rnd.choice(("答复单位", "回复单位", "回复部门")), rnd.choice(OFFICES)))
    return fields


def _fields(fields: Sequence[Field], form: str, around: str = "{}") -> str:
    return around.format("".join(form.format(n=name, v=value) for name, value in fields))


def detail_table(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """One table, a row a field."""
    return _fields([*asked, *answered], "<tr><td>{n}</td><td>{v}</td></tr>", "<table>{}</table>")


def detail_two_tables(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """A table of the question, one of the answer, both headed."""
    row, around = "<tr><th>{n}：</th><td>{v}</td></tr>", "<table>{}</table>"
    return f"<h3>来信信息</h3>{_fields(asked, row, around)}<h3>答复信息</h3>{_fields(answered, row, around)}"


def detail_pairs(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """A table with two fields a row."""
    rows, every = "", [*asked, *answered]
    for at in range(0, len(every), 2):
        cells = (f"<td class=l>{name}</td><td>{value}</td>" for name, value in every[at : at + 2])
        rows += f"<tr>{''.join(cells)}</tr>"
    return f"<table>{rows}</table>"


def detail_lines(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """A paragraph a field."""
    return _fields([*asked, *answered], "<p>{n}：{v}</p>", "<div>{}</div>")


def detail_items(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """An item a field, its name in an element of its own."""
    row, around = "<li><span>{n}：</span><em>{v}</em></li>", "<ul>{}</ul>"
    return _fields(asked, row, around) + _fields(answered, row, around)


def detail_definitions(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """dt and dd."""
    return _fields([*asked, *answered], "<dt>{n}</dt><dd>{v}</dd>", "<dl>{}</dl>")


def detail_boxes(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """Two boxes, names and values in boxes."""
    row = "<div class=row><div class=n>{n}</div><div class=v>{v}</div></div>"
    return _fields(asked, row, "<div class=ask>{}</div>") + _fields(
        answered, row, "<div class=ans>{}</div>"
    )


def detail_headed(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """The title a heading, the small fields in one line, the words below."""
    (_, title), *fields, (_, words) = asked
    small = "　".join(f"{name}：{value}" for name, value in fields)
    *told, (label, said) = sorted(answered, key=lambda one: one[0] in REPLY)
    line = " ".join(f"{name}：{value}" for name, value in told)
    return (
        f"<h1>{title}</h1><div class=info>{small}</div><div class=con>{words}</div>"
        f"<div class=re><h3>{label}</h3><div>{said}</div><p class=by>{line}</p></div>"
    )


def detail_tabs(asked: Sequence[Field], answered: Sequence[Field]) -> str:
    """The question and the answer in panes of their own."""
    row = "<p><b>{n}：</b>{v}</p>"
    return (
        "<ul class=tabs><li>信件详情</li><li>办理结果</li></ul>"
        f"<div class=pane>{_fields(asked, row)}</div><div class=pane style='display:none'>{_fields(answered, row)}</div>"
    )


DETAILS = (
    *(detail_table, detail_two_tables, detail_pairs, detail_lines, detail_items),
    *(detail_definitions, detail_boxes, detail_headed, detail_tabs),
)


def a_letter(seed: int) -> Made:
    """A page of one letter put together by chance."""
    rnd = random.Random(seed)
    title, letter = next(iter(some_letters(rnd, has_unclear=False).items()))
    layout, form = rnd.choice(DETAILS), rnd.choice(DAYS)
    how = rnd.choice(("words", "nothing"))
    asked = _of_question(rnd, title, letter, form)
    states = {True: rnd.choice(DONE), False: rnd.choice(WAITS)}
    has_state = rnd.random() < 0.4
    if has_state:
        asked.insert(
            rnd.randint(1, len(asked) - 1),
            (rnd.choice(STATES[:5]), states[bool(letter.is_answered)]),
        )
    answered = _of_answer(rnd, letter, form, how)
    later = (letter.answered or AS_OF).strftime(form)
    extras = {
        "judged": "<div>满意度评价：非常满意 评价时间：2026-11-20</div>",
        "others": "<div class=rel><h3>相关信件</h3><ul><li><a href='/xj/77.html'>关于公交线路的咨询</a>"
        "<span>2026-10-12</span></li><li><a href='/xj/78.html'>垃圾清运不及时</a><span>2026-09-30</span></li></ul></div>",
        "neighbours": "<p>上一篇：<a href='/xj/8.html'>低保如何申请</a></p><p>下一篇：没有了</p>",
        "published": f"<p>发布时间：{later}</p>",
        "buttons": "<div><a href='javascript:print()'>打印</a> <a href='javascript:close()'>关闭</a></div>",
    }
    chosen = rnd.sample(sorted(extras), rnd.choice((0, 1, 2)))
    body = layout(asked, answered) + "".join(extras[name] for name in chosen)
    html = page_around(rnd.choice(CHANNELS), {}, body)
    tells = {"asked"}
    if letter.is_answered:
        tells |= {"answered", "is_answered"}
    elif has_state or how == "words":
        tells.add("is_answered")
    names = [name for name, _ in (*asked, *answered)]
    known = Told(letter.asked, letter.answered, letter.is_answered, frozenset(tells))
    return Made(
        "http://www.linjiang.invalid/hd/xj/31.html",
        html,
        {title: known},
        (layout.__name__, how, *names, f"day {form}", *chosen),
        frozenset(("关于公交线路的咨询", "垃圾清运不及时", "低保如何申请")),
    )
