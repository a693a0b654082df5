from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.facts import Column, ColumnKind, DatedItem, Letter, Letters, Link, LinkKind
from xuncha.read.letters.ofsite import read_letter_rows, read_letters
from xuncha.read.letters.page import read_letter
from xuncha.read.letters.words import is_answered_state, is_channel_name, says_state
from xuncha.read.pagefacts import Form, Page, Shell
from xuncha.read.tree.document import parse

AS_OF = date(2018, 7, 28)
URL = "http://www.example.gov.cn/jzxx/1.html"
LIST = "http://www.example.gov.cn/jzxx/index.html"


def detail(body: str, title: str = "关于水费的咨询") -> Letter | None:
    doc = parse(f"<h1>{title}</h1>{body}")
    return read_letter(doc, URL, doc.text, title, AS_OF, "r1")


def rows(body: str) -> list[tuple[str, date | None, date | None, bool | None]]:
    doc = parse(body)
    found = read_letter_rows(doc, LIST, doc.text, AS_OF)
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


TABLE = """<table><tr><td>来信人</td><td>某先生</td></tr><tr><td>来信时间</td><td>2018-05-01 10:20</td></tr>
<tr><td>来信内容</td><td>水费怎么收?</td></tr>{}</table>"""
BOLD = """<p><strong>留言标题:</strong>水费</p><p><strong>留言时间:</strong>2018年5月1日</p>
<p><strong>留言内容:</strong>水费怎么收?</p>{}"""


@pytest.mark.parametrize(
    "template, rest, answered, is_answered",
    [
        (TABLE, "<tr><td>回复时间</td><td>2018-05-09</td></tr>", date(2018, 5, 9), True),
        (TABLE, "<tr><td>回复内容</td><td>您好,按阶梯水价收取。</td></tr>", None, True),
        (TABLE, "<tr><td>办理状态</td><td>办理中</td></tr>", None, False),
        (TABLE, "<tr><td>办理状态</td><td>已回复</td></tr>", None, True),
        (TABLE, "<tr><td>回复内容</td><td>暂无回复</td></tr>", None, False),
        (
            TABLE,
            "<tr><td>答复时间</td><td></td></tr><tr><td>答复内容</td><td></td></tr>",
            None,
            False,
        ),
        (TABLE, "", None, None),
        (TABLE, "<tr><td>回复内容</td><td></td></tr>", None, None),
        (BOLD, "<p><strong>答复时间:</strong>2018-05-09 09:00</p>", date(2018, 5, 9), True),
        (BOLD, "<p><strong>回　　复:</strong>您好,按阶梯水价收取。</p>", None, True),
    ],
)
def test_letter_page(
    template: str, rest: str, answered: date | None, is_answered: bool | None
) -> None:
    letter = detail(template.format(rest))
    assert letter is not None
    assert (letter.asked, letter.answered, letter.is_answered) == (
        date(2018, 5, 1),
        answered,
        is_answered,
    )
    assert (letter.title, letter.url, letter.record_id) == ("关于水费的咨询", URL, "r1")


def test_news_is_no_letter() -> None:
    assert detail("<p>发布时间:2018-05-01</p><p>今天召开咨询会议,问题很多。</p>") is None


UNDER_HEADINGS = """<table><tr><th>编号</th><th>信件标题</th><th>来信时间</th><th>状态</th><th>回复时间</th></tr>
<tr><td>1</td><td><a href="1.html">水费怎么收取</a></td><td>2018-05-01</td><td>已回复</td><td>2018-05-09</td></tr>
<tr><td>2</td><td><a href="2.html">路灯不亮了</a></td><td>2018-03-02</td><td>处理中</td><td></td></tr></table>"""
IN_LINES = """<ul><li><span>2018-05-01</span><a href="1.html">水费怎么收取</a><em>[已回复]</em></li>
<li><span>2018-03-02</span><a href="2.html">路灯不亮了</a><em>[待答复]</em></li></ul>"""
LONSUN = """<ul class="odd"><li class="t0">2018-05-01</li><li class="t5"><span>已办结</span></li><li class="t1">我要咨询</li>
<li class="t2">20180501001</li><li class="t3"><a href="1.html" title="水费怎么收取">水费…</a></li><li class="t4">办公室</li></ul>
<ul><li class="t0">2018-03-02</li><li class="t5"><span>未回复</span></li><li class="t3"><a href="2.html">路灯不亮了</a></li></ul>"""


@pytest.mark.parametrize("body", [UNDER_HEADINGS, IN_LINES, LONSUN], ids=["table", "li", "lonsun"])
def test_letter_lists(body: str) -> None:
    found = rows(body)
    assert [(title, asked, state) for title, asked, _, state in found] == [
        ("水费怎么收取", date(2018, 5, 1), True),
        ("路灯不亮了", date(2018, 3, 2), False),
    ]


def test_answer_date_of_a_table() -> None:
    assert [answered for _, _, answered, _ in rows(UNDER_HEADINGS)] == [date(2018, 5, 9), None]


def test_labels_without_colons_and_answers_in_elements_of_their_own() -> None:
    body = "".join(
        f"<div class='card'><a href='/{n}.html'>{title}</a><small>提交时间 2018-0{n}-03</small>"
        f"<small>{answer}</small></div>"
        for n, title, answer in (
            (5, "路灯不亮谁来维修", "回应时间 2018-05-06"),
            (6, "水表怎么过户", "暂未回应"),
            (7, "夜间施工太吵", "回应时间 2018-07-09"),
        )
    )
    # Rows that wait name their state, the others the day: both are letters of the list.
    assert sorted(rows(body), key=lambda row: str(row[1])) == [
        ("路灯不亮谁来维修", date(2018, 5, 3), date(2018, 5, 6), True),
        ("水表怎么过户", date(2018, 6, 3), None, False),
        ("夜间施工太吵", date(2018, 7, 3), date(2018, 7, 9), True),
    ]


def test_a_channel_full_of_days_that_nobody_understands_is_not_unused() -> None:
    told = "王某 受件日期 2018-05-03 甲 李某 受件日期 2018-06-04 乙 咨询电话"
    found = letters([Page(LIST, LIST, "局长信箱", text=told)], column())
    assert (found.letters, bool(found.unreadable)) == ((), True)
    told = "局长信箱 发布时间:2018-05-03 更新时间:2018-05-03 请在下面写信"
    assert not letters([Page(LIST, LIST, "局长信箱", text=told)], column()).unreadable


def test_list_of_news_has_no_letters() -> None:
    assert (
        rows("<ul><li><a href='1.html'>我县已完成春耕</a><span>2018-05-01</span></li></ul>") == []
    )


@pytest.mark.parametrize(
    "state, answered",
    [
        ("[已回复]", True),
        ("办理状态:已办结", True),
        ("待回复", False),
        ("处理中", False),
        ("拒绝受理", True),
        ("已受理", None),
    ],
)
def test_states(state: str, answered: bool | None) -> None:
    assert says_state(state)
    assert is_answered_state(state) is answered


@pytest.mark.parametrize(
    "name, is_channel",
    [
        ("局长信箱", True),
        ("咨询投诉", True),
        ("在线咨询", True),
        ("留言板", True),
        ("举报信箱", False),
        ("信访信箱", False),
        ("纪检监察信箱", False),
        ("在线访谈", False),
        ("征求意见", False),
        ("通知公告", False),
    ],
)
def test_channel_names(name: str, is_channel: bool) -> None:
    assert is_channel_name(name) is is_channel


# ---- a site


def column(name: str = "局长信箱", url: str = LIST, **more: object) -> Column:
    return Column(name, url, ColumnKind.CONSULTATION, 0, **more)  # type: ignore[arg-type]


def letters(pages: list[Page], *columns: Column) -> Letters:
    return read_letters(pages, columns or (column(),), AS_OF)


def asked(number: int, answered: bool | None, day: date | None = date(2018, 5, 1)) -> Letter:
    url = f"http://www.example.gov.cn/jzxx/{number}.html"
    return Letter(f"信件{number}", url, day, None, answered)


def test_no_channel() -> None:
    found = read_letters([], (Column("新闻", LIST, ColumnKind.NEWS, 3),), AS_OF)
    assert (found.channel, found.usable) == (None, None)


def test_mail_address_is_no_channel() -> None:
    assert letters([], column(url="mailto:a@example.gov.cn")).channel is None


def test_link_to_a_platform_elsewhere_is_a_channel_that_was_not_read() -> None:
    home = "http://www.example.gov.cn/"
    other = "http://12345.example.cn/"
    named = Link(other, LinkKind.EXTERNAL, "县长信箱")
    titled = Link(other, LinkKind.EXTERNAL, "关于水费问题的咨询和答复情况")
    found = read_letters([Page(home, home, links=(titled, named))], (), AS_OF)
    assert (found.channel, found.usable) == (other, None)
    assert found.unreadable
    assert read_letters([Page(home, home, links=(titled,))], (), AS_OF).channel is None


def test_name_decides_between_columns_of_the_kind() -> None:
    news = "http://www.example.gov.cn/yqwd/index.html"
    item = DatedItem("疫情期间怎样出行", URL, date(2018, 5, 1))
    pages = [Page(LIST, LIST, letter_rows=(asked(1, True),)), Page(news, news, items=(item,))]
    found = letters(pages, column(), column("疫情问答", news))
    assert [one.title for one in found.letters] == ["信件1"]
    assert letters(pages, column("互动交流", LIST)).channel == LIST


def test_page_of_a_letter_completes_its_row() -> None:
    row = asked(1, None)
    page = Letter("信件", row.url, date(2018, 5, 1), date(2018, 5, 3), True)
    found = letters(
        [Page(LIST, LIST, letter_rows=(row, asked(2, False))), Page(row.url, row.url, letter=page)]
    )
    assert (found.channel, found.usable, found.unreadable) == (LIST, True, "")
    assert [(one.title, one.answered, one.is_answered) for one in found.letters] == [
        ("信件1", date(2018, 5, 3), True),
        ("信件2", None, False),
    ]


def test_plain_list_does_not_say_whether_letters_were_answered() -> None:
    item = DatedItem("水费怎么收", URL, date(2018, 5, 1))
    (letter,) = letters([Page(LIST, LIST, items=(item,))]).letters
    assert (letter.asked, letter.is_answered) == (date(2018, 5, 1), None)


def test_form_without_letters_is_usable_and_empty() -> None:
    found = letters([Page(LIST, LIST, forms=(Form("/submit", ("name", "content")),))])
    assert (found.usable, found.letters, found.unreadable) == (True, (), "")


def test_an_empty_table_of_letters_beside_the_form_is_a_channel_not_used() -> None:
    form = Form("http://www.example.gov.cn/post", ("title", "content"))
    page = Page(LIST, LIST, "局长信箱", empty_list=True, forms=(form,))
    found = letters([page], column())
    assert (found.usable, found.unreadable) == (True, "")
    waiting = letters([replace(page, filled_by_script=True)], column())
    assert (waiting.usable, bool(waiting.unreadable)) == (None, True)


def test_what_could_not_be_read_is_said() -> None:
    script = Page(LIST, LIST, shell=Shell.SCRIPT)
    filled = Page(LIST, LIST, empty_list=True)
    for pages in ([script], [filled], []):
        found = letters(pages)
        assert found.usable is None
        assert found.unreadable


def test_error_page_is_not_usable() -> None:
    found = letters([Page(LIST, LIST, shell=Shell.ERROR)])
    assert (found.usable, found.unreadable) == (False, "")


@given(st.lists(st.integers(min_value=-400, max_value=60), max_size=12))
def test_letters_after_the_time_point_are_not_counted(offsets: list[int]) -> None:
    all_rows = tuple(
        asked(number, None, AS_OF + timedelta(days=days)) for number, days in enumerate(offsets)
    )
    found = letters([Page(LIST, LIST, letter_rows=all_rows, forms=(Form("/s", ("a", "b")),))])
    assert len(found.letters) == sum(days <= 0 for days in offsets)


def test_letters_of_one_name_without_pages_of_their_own_all_count() -> None:
    row = Letter("水压偏低", LIST, date(2018, 5, 1), None, True)
    listing = replace(
        Page(LIST, LIST), letter_rows=(row, row, replace(row, asked=date(2018, 4, 1)))
    )
    assert len(letters([listing]).letters) == 3


def test_a_notice_about_the_channel_is_no_letter() -> None:
    day = date(2018, 5, 1)
    notice = DatedItem("县水利局局长信箱 为方便网民留言,特开设此信箱", "", day)
    letter = DatedItem("水费怎么收取", "http://www.example.gov.cn/jzxx/1.html", day)
    listing = replace(Page(LIST, LIST), items=(notice, letter))
    assert [one.title for one in letters([listing]).letters] == ["水费怎么收取"]
