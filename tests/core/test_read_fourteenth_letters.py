"""What the letters of the fourteenth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Letter, Site
from xuncha.read.site import read_site

HOST = "http://a.invalid"
TITLE = "反映小区门口积水严重"
ASKED, ANSWERED = date(2020, 5, 3), date(2020, 5, 8)
SECOND = date(2020, 5, 20)
ROWS = (("小区门口积水严重", "2020-05-03"), ("公交车次太少了", "2020-05-20"))


def letter(main: str) -> Letter | None:
    html = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{main}</body></html>"
    return read(f"{HOST}/xx/8.html", html).letter


def told(main: str) -> tuple[date | None, date | None, bool | None]:
    found = letter(main)
    assert found is not None
    return found.asked, found.answered, found.is_answered


def rows(main: str) -> list[tuple[str, date | None, date | None, bool | None]]:
    html = f"<html><head><title>县长信箱</title></head><body>{main}</body></html>"
    found = read(f"{HOST}/mail/", html).letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


def table(head: str, *cells: str) -> str:
    names = "".join(f"<th>{name}</th>" for name in head.split("|"))
    body = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split("|")) + "</tr>" for row in cells
    )
    return f"<table><tr>{names}</tr>{body}</table>"


# ---- names of fields are made of the same few words


@pytest.mark.parametrize("matter", ["来件", "来信（电）", "案件", "工单", "诉求", "办件"])
def test_a_matter_of_any_name_has_a_title_and_a_time(matter: str) -> None:
    body = table(f"{matter}标题|{matter}时间|反馈时间", f"{TITLE}|2020-05-03|2020-05-08")
    assert rows(body) == [(TITLE, ASKED, ANSWERED, True)]


@pytest.mark.parametrize("name", ["收信日期", "受理日期", "接件时间"])
def test_the_day_it_was_taken_up_where_no_other_is_told(name: str) -> None:
    body = table(f"信件标题|{name}|办结日期", f"{TITLE}|2020-05-03|2020-05-08")
    assert rows(body) == [(TITLE, ASKED, ANSWERED, True)]
    body = table(f"信件标题|{name}|来信日期", f"{TITLE}|2020-05-09|2020-05-03")
    assert rows(body)[0][1] == ASKED


def test_two_names_without_a_blank_between_them() -> None:
    page = "<p>来信时间：2020-05-03</p><p>来信内容：积水。</p><h1>回复内容<span>回复时间：2020-05-08</span><span>回复单位：住建局</span></h1><p>已疏通。</p>"
    assert told(page) == (ASKED, ANSWERED, True)


# ---- lists


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        *(("处置中", False), ("核查中", False), ("待派遣", False), ("待处置", False)),
        *(("已处置", True), ("已结案", True), ("Replied 已回复", True), ("Pending 待回复", False)),
        # Perhaps answered: the matter goes on, or it was asked and answered before.
        *(("整改中", None), ("重复信件", None), ("延期办理", None)),
    ],
)
def test_states_of_work(state: str, wanted: bool | None) -> None:
    body = table("案件标题|案件时间|案件状态", f"{TITLE}|2020-05-03|{state}")
    assert rows(body) == [(TITLE, ASKED, None, wanted)]


def test_a_state_that_is_not_known_is_not_called_unanswered() -> None:
    """Another letter has its day of an answer, and this one says something of its own."""
    body = table(
        "信件主题|来信日期|办结日期|办理情况",
        f"{TITLE}|2020-05-03|2020-05-08|按期办结",
        "同一问题再次反映|2020-05-20||重复信件",
        "公交车次太少了|2020-05-20||",
    )
    assert rows(body) == [
        (TITLE, ASKED, ANSWERED, True),
        ("同一问题再次反映", SECOND, None, None),
        ("公交车次太少了", SECOND, None, False),
    ]


@pytest.mark.parametrize(
    ("head", "done", "open_"),
    [
        ("是否回复", "是", "否"),
        ("是否已答复", "已回复", "未回复"),
        ("答复", "√", ""),
        ("办结", "●", "○"),
    ],
)
def test_ticks_in_a_column(head: str, done: str, open_: str) -> None:
    body = table(
        f"信件标题|来信日期|受理|{head}",
        f"{TITLE}|2020-05-03|√|{done}",
        f"公交车次太少了|2020-05-20|√|{open_}",
    )
    assert [one[3] for one in rows(body)] == [True, False]


def test_no_tick_anywhere_says_nothing() -> None:
    body = table("信件标题|来信日期|答复", f"{TITLE}|2020-05-03|", "公交车次太少了|2020-05-20|")
    assert [one[3] for one in rows(body)] == [None, None]


@pytest.mark.parametrize("is_apart", [False, True])
def test_heads_over_rows_that_are_no_table(is_apart: bool) -> None:
    """审核时间 is the day of neither question nor answer, and 发布单位 no title."""
    names = ("信件编号", "发布单位名称", "来信标题", "来信时间", "审核时间", "处理状态")
    head = "".join(f"<p>{name}</p>" for name in names)
    body = "".join(
        f"<li><p>2020{n}</p><p>县城市管理综合执法局</p><p>{t}</p><p>{d}</p><p>2020-05-25</p><p>已回复</p></li>"
        for n, (t, d) in enumerate(ROWS)
    )
    head = f"<div class='th'>{head}</div>" if is_apart else f"<li>{head}</li>"
    page = f"{head}<ul>{body}</ul>" if is_apart else f"<ul>{head}{body}</ul>"
    assert rows(f"<div>{page}</div>") == [
        (ROWS[0][0], ASKED, None, True),
        (ROWS[1][0], SECOND, None, True),
    ]


def test_who_and_when_behind_one_label() -> None:
    row = "<div><div><a href='{}'>{}</a></div><div>提问人：小周 / {}</div><div>答复人：资源所 / 2020-05-28</div></div>"
    body = "".join(row.format(n, t, d) for n, (t, d) in enumerate(ROWS))
    assert rows(f"<div>{body}</div>") == [
        (ROWS[0][0], ASKED, date(2020, 5, 28), True),
        (ROWS[1][0], SECOND, date(2020, 5, 28), True),
    ]


def test_names_of_fields_are_no_answer() -> None:
    """答复内容 is left empty, and 回复单位, 回复时间 and 满意度 stand below it."""
    row = "<div><ul><li><label>来信标题</label><span>{}</span></li><li><label>来信时间</label><span>{}</span></li><li><label>答复内容</label><span>{}</span></li><li><label>回复单位</label><span>镇政府</span></li><li><label>回复时间</label><span>{}</span></li></ul></div>"
    body = row.format(*ROWS[0], "已疏通。", "2020-05-08") + row.format(*ROWS[1], "", "")
    seen = rows(f"{body}{row.format('路灯不亮怎么办', '2020-05-21', '', '')}")
    assert [one[3] for one in seen] == [True, False, False]


def test_moments_of_greenwich_are_of_the_next_day_after_four() -> None:
    body = table(
        "诉求标题|诉求时间|答复时间",
        f"{TITLE}|2020-05-02T16:30:00.000+0000|2020-05-07T23:05:00Z",
        "公交车次太少了|2020-05-20T09:30:00.000+0000|2020-05-21T17:00:00+08:00",
    )
    assert [one[1:3] for one in rows(body)] == [
        (ASKED, ANSWERED),
        (SECOND, date(2020, 5, 21)),
    ]


# ---- one letter


@pytest.mark.parametrize(
    "page",
    [
        "<section><h3>我要反映</h3><p>积水过膝</p><small>2020-05-03 08:10</small></section><section><h3>官方回应</h3><p>已疏通。</p><small>住建局 2020-05-08 12:00</small></section><section><h3>群众评议</h3><p>很快。</p><small>2020-05-09</small></section>",
        "<div><b>网民提问</b><p>要多久？</p><time>2020-05-03 10:22</time></div><div><b>部门答复</b><p>六十日。</p><time>2020-05-08 15:00</time></div><div><b>追加提问</b><p>能快吗？</p><time>2020-05-10</time></div><div><b>追加答复</b><p>可以。</p><time>2020-05-11</time></div>",
        "<p>【来信】</p><p>没有地方休息。</p><p>一名骑手　2020年5月3日</p><p>【回音】</p><p>已设置驿站。</p><p>市总工会　2020年5月8日</p>",
    ],
)
def test_two_parts_each_with_one_day(page: str) -> None:
    assert told(page) == (ASKED, ANSWERED, True)


def test_two_days_in_a_part_tell_no_day() -> None:
    page = "<h3>网民提问</h3><p>积水。</p><small>2020-05-03</small><h3>部门答复</h3><p>已疏通。</p><small>住建局 2020-05-08</small><ul><li>2020-05-12</li></ul>"
    assert told(page) == (ASKED, None, True)


def test_a_part_that_says_there_is_no_answer() -> None:
    page = "<h3>网民提问</h3><p>积水。</p><small>2020-05-03</small><h3>部门答复</h3><p>暂无回复</p>"
    assert told(page) == (ASKED, None, False)
    empty = page.replace("<p>暂无回复</p>", "")
    assert letter(empty) is None or told(empty)[2] is None


def test_newest_answers_to_others_are_none_to_this_letter() -> None:
    page = "<p>来信时间：2020-05-03</p><p>来信内容：积水。</p><p>办理状态：办理中</p><h3>最新回复</h3><ul><li><a href='9.html'>河道清淤</a><span>2020-05-28</span></li></ul>"
    assert told(page) == (ASKED, None, False)


def test_an_answer_that_hands_on_and_one_that_answers() -> None:
    answer = "<table><tr><td>{}</td></tr><tr><td>{}</td></tr></table>"
    inner = answer.format("已转县水务局核实办理。", "县政府办 2020-05-05 10:00") + answer.format(
        "管道已修复。", "县水务局 2020-05-08 15:22"
    )
    page = f"<table><tr><td>写信时间</td><td>2020-05-03</td></tr><tr><td>信件内容</td><td>爆管。</td></tr><tr><td>回复内容</td><td>{inner}</td></tr></table>"
    assert told(page) == (ASKED, ANSWERED, True)


STEP = "<div><div>{}</div><div>{}</div></div>"


def test_steps_that_have_not_come_to_the_answer() -> None:
    steps = (
        ("提交诉求", "2020-05-03 18:00"),
        ("部门受理", "2020-05-04 09:00"),
        ("办理反馈", ""),
        ("群众评价", ""),
    )
    page = "".join(STEP.format(*one) for one in steps) + "<p>诉求内容：有危险。</p>"
    assert told(page) == (ASKED, None, False)
    # An answer stands below its name: the flow does not say that there is none.
    steps = (*steps[:2], ("办理反馈", "已加固完毕，请放心。"))
    page = "".join(STEP.format(*one) for one in steps) + "<p>诉求内容：有危险。</p>"
    assert told(page)[2] is not False


def test_steps_without_a_year_and_named_by_their_office() -> None:
    steps = (
        ("05-03 19:20", "市民提交"),
        ("05-04 09:00", "热线受理"),
        ("05-08 10:30", "园林局答复"),
    )
    page = (
        "".join(STEP.format(*one) for one in steps)
        + "<p>诉求编号：CY0019</p><p>诉求内容：滑梯破损。</p>"
    )
    assert told(page) == (ASKED, ANSWERED, True)


def test_the_day_above_the_answer_ends_the_question() -> None:
    page = "<h3>诉求内容</h3><p>积水，请解决。</p><p>2020-05-03</p><h3>部门答复</h3><p>{}</p>"
    assert told(page.format("正在办理中，请耐心等待")) == (ASKED, None, False)
    assert told(page.format("已疏通。</p><p>2020-05-08")) == (ASKED, ANSWERED, True)


@pytest.mark.parametrize("after", ["追加提问", "群众评价", "最新回复", "上一篇：路灯不亮"])
def test_what_stands_below_an_answer_is_none(after: str) -> None:
    page = f"<p>来信时间：2020-05-03</p><p>来信内容：积水。</p><h3>回复内容</h3><p>尚未答复</p><p>{after}</p><p>还没有好。</p>"
    assert told(page) == (ASKED, None, False)


def test_lines_of_a_track_with_office_and_act() -> None:
    page = "<p>诉求内容：没有网点。</p><ul><li>2020-05-08 09:00　市交通局　办结：已增设网点。</li><li>2020-05-04 08:40　市政府办　转办至市交通局</li><li>2020-05-03 10:30　系统　信件提交成功</li></ul>"
    assert told(page) == (ASKED, ANSWERED, True)


@pytest.mark.parametrize(
    "page",
    [
        table("信件编号|信件标题|来信时间|答复时间|状态") + "<p>暂无信件</p>",
        "<table><tr><th>信件编号</th><th>信件标题</th><th>来信时间</th><th>状态</th></tr><tr><td colspan='4'>暂无信件</td></tr></table>",
        "<form><p>来信标题：<input name='t'></p><p>来信时间：<input value='2020-06-01' readonly></p><p>来信内容：<textarea></textarea></p><input type='submit' value='提交'></form>",
    ],
)
def test_a_board_without_letters_and_a_form_are_no_letter(page: str) -> None:
    assert letter(page) is None
    assert rows(page) == []


# ---- channels

MENU = '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/news/">新闻动态</a></li><li><a href="/rx/">{}</a></li></ul>'
NEWS = "<div><h3>新闻动态</h3><ul><li><a href='/news/1.html'>县里召开工作会</a><span>2020-05-29</span></li><li><a href='/news/2.html'>夏粮收购启动</a><span>2020-05-27</span></li></ul></div>"


@pytest.mark.parametrize(
    ("name", "main", "wanted"),
    [
        ("12345热线", table("诉求标题|诉求时间|状态", f"{TITLE}|2020-05-03|已办结"), f"{HOST}/rx/"),
        ("政务服务热线", "<p>热线电话：12345</p>", None),
        ("举报热线", table("举报标题|举报时间|状态", f"{TITLE}|2020-05-03|已办结"), None),
    ],
)
def test_a_hotline_is_a_channel_where_it_lists_letters(
    name: str, main: str, wanted: str | None
) -> None:
    frame = "<html><head><title>{}</title></head><body>" + MENU.format(name) + "{}</body></html>"
    home = read(f"{HOST}/", frame.format("某县人民政府", NEWS))
    pages = (home, read(f"{HOST}/rx/", frame.format(name, main)))
    site = read_site(Site(url=f"{HOST}/"), pages, home, (), date(2020, 12, 28), {})
    assert site.letters.channel == wanted
