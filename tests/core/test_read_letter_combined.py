"""Heads over rows in any order and markup, and letters in named parts, with what misleads beside.

As in test_read_letter_layouts.py nothing may be read wrong; what is not understood is unknown.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from read_tools import read

pytestmark = pytest.mark.slow

TITLES = (
    *("小区门口积水严重怎么办", "请问医保断缴如何补", "公交车次太少", "学校周边噪声扰民问题"),
    *("建议增设红绿灯", "农村低保申请", "关于停车收费的疑问", "路灯不亮"),
)
DONE = ("已回复", "已答复", "已办结", "办结", "已处置", "按期办结")
WAITS = ("未回复", "待回复", "办理中", "处置中", "待派遣", "正在办理")
# Known to be a state or not, they do not say whether there is an answer.
UNCLEAR = ("重复信件", "延期办理", "已归档", "整改中", "转来访接待室")
DAYS = ("%Y-%m-%d", "%Y/%m/%d", "%Y年%m月%d日", "%Y-%m-%d %H:%M")
# (container of rows, row, cell); the head is written as the rows are.
MARKUP = (
    ("<ul>{}</ul>", "<li>{}</li>", "<p>{}</p>"),
    ("<ul>{}</ul>", "<li><a href='{n}.html'>{}</a></li>", "<span>{}</span>"),
    ("<div>{}</div>", "<ul>{}</ul>", "<li>{}</li>"),
    ("<div>{}</div>", "<div><ul>{}</ul></div>", "<li>{}</li>"),
    ("<section>{}</section>", "<div role='row'>{}</div>", "<div role='cell'>{}</div>"),
    ("<table>{}</table>", "<tr>{}</tr>", "<td>{}</td>"),
)
ASKED = ("来信时间", "提交时间", "来件时间", "诉求时间", "时间")
ANSWERED = ("答复时间", "回复日期", "办结时间", "反馈时间")
STATES = ("状态", "办理状态", "案件状态", "处理情况")
TITLE = ("信件标题", "标题", "诉求标题", "案件标题", "来信主题")
# Other columns: their days are the letter's neither way.
OTHERS = (
    *(("审核时间", "2020-06-12"), ("公开时间", "2020-06-20"), ("评价时间", "2020-06-25")),
    *(
        ("浏览次数", "120"),
        ("承办单位", "市住房和城乡建设局"),
        ("满意度", "满意"),
        ("编号", "202006001"),
    ),
    *(("类别", "咨询"), ("是否公开", "是"), ("办理期限", "2020-06-28")),
)


@dataclass(frozen=True)
class Written:
    asked: date
    is_answered: bool | None
    answered: date | None


def _letters(rnd: random.Random) -> dict[str, Written]:
    day, letters = date(2020, 6, 10), {}
    for title in rnd.sample(TITLES, rnd.randint(1, 6)):
        day -= timedelta(days=rnd.randint(0, 20))
        done = rnd.choice((True, True, False, None))
        letters[title] = Written(day, done, day + timedelta(days=5) if done else None)
    return letters


def _cells(
    rnd: random.Random, names: Sequence[str], title: str, letter: Written, form: str
) -> list[str]:
    said = {True: DONE, False: WAITS, None: UNCLEAR}[letter.is_answered]
    return [
        title
        if name in TITLE
        else letter.asked.strftime(form)
        if name in ASKED
        else (letter.answered.strftime(form) if letter.answered else "")
        if name in ANSWERED
        else rnd.choice(said)
        if name in STATES
        else dict(OTHERS)[name]
        for name in names
    ]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_row_below_heads_is_read_wrong(seed: int) -> None:
    rnd = random.Random(seed)
    right = wanted = 0
    for _ in range(120):
        box, row, cell = rnd.choice(MARKUP)
        names = [rnd.choice(TITLE), rnd.choice(ASKED), rnd.choice(STATES)]
        tells_days = rnd.random() < 0.5
        names += [rnd.choice(ANSWERED)] if tells_days else []
        names += [name for name, _ in rnd.sample(OTHERS, rnd.randint(0, 3))]
        rnd.shuffle(names)
        letters, form = _letters(rnd), rnd.choice(DAYS)
        lines = [names]
        lines += [_cells(rnd, names, t, one, form) for t, one in letters.items()]
        made = [
            row.replace("{n}", str(n)).format("".join(cell.format(text) for text in line))
            for n, line in enumerate(lines)
        ]
        is_apart = box != "<table>{}</table>" and rnd.random() < 0.3
        head = f"<div class='th'>{made[0]}</div>" if is_apart else ""
        body = head + box.format("".join(made[is_apart:]))
        html = f"<html><head><title>县长信箱</title></head><body><h2>县长信箱</h2><div>{body}</div></body></html>"
        wanted += len(letters)
        for seen in read("http://a.invalid/mail/", html).letter_rows:
            letter = letters.get(seen.title)
            assert letter is not None, (seen, body)
            answered = letter.answered if tells_days else None
            assert seen.asked in (letter.asked, None), (seen, body)
            assert seen.answered in (answered, None), (seen, body)
            may_be = {letter.is_answered, None}
            if (
                letter.is_answered is None
                and tells_days
                and any(x.answered for x in letters.values())
            ):
                # 已受理, and the day of the answer stands beside the others: it has none.
                may_be.add(False)
            assert seen.is_answered in may_be, (seen, body)
            right += (seen.asked, seen.is_answered) == (letter.asked, letter.is_answered)
    assert right / wanted >= 0.85


ASKS = ("网民提问", "来信内容", "我要反映", "【来信】", "诉求内容", "市民留言")
REPLIES = ("部门答复", "官方回应", "回复内容", "【回音】", "办理反馈", "官方回复")
PART = (
    "<section><h3>{}</h3><p>{}</p><small>{}</small></section>",
    "<div><b>{}</b><p>{}</p><time>{}</time></div>",
    "<p>{}</p><p>{}</p><p>{}</p>",
)
AFTER = (
    "",
    "<h3>群众评价</h3><p>满意</p><small>2020-06-25</small>",
    "<div><b>追加提问</b><p>还没有好。</p><time>2020-06-20</time></div>",
    "<h3>最新回复</h3><ul><li><a href='9.html'>河道清淤</a><span>2020-06-26</span></li></ul>",
    "<div>版权所有 某县人民政府 2020-06-30</div>",
    "<p><a href='8.html'>上一篇：路灯不亮</a></p>",
)
WORDS = ("已于6月15日疏通，感谢监督。", "新办法自2020年7月1日起施行，请留意。", "已安排处理。")
NONE_YET = ("暂无回复", "正在办理中，请耐心等待", "尚未答复")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_letter_in_two_parts_is_read_wrong(seed: int) -> None:
    rnd = random.Random(seed)
    right = pages = 0
    for _ in range(150):
        part, form, done = rnd.choice(PART), rnd.choice(DAYS), rnd.random() < 0.6
        asked, answered = date(2020, 6, 10), date(2020, 6, 15) if done else None
        who = rnd.choice(("", "市住建局 "))
        question = part.format(rnd.choice(ASKS), "2019年起一直积水，请解决。", asked.strftime(form))
        said = who + answered.strftime(form) if answered else ""
        answer = part.format(rnd.choice(REPLIES), rnd.choice(WORDS if done else NONE_YET), said)
        after = rnd.choice(AFTER)
        html = f"<html><head><title>小区积水</title></head><body><h1>小区积水</h1>{question}{answer}{after}</body></html>"
        seen = read("http://a.invalid/mail/8.html", html).letter
        pages += 1
        if seen is None:
            continue
        assert seen.asked in (asked, None), (seen, html)
        assert seen.answered in (answered, None), (seen, html)
        assert seen.is_answered in (done, None), (seen, html)
        right += (seen.asked, seen.answered, seen.is_answered) == (asked, answered, done)
    # A page with a list of other letters is not taken for one letter.
    assert right / pages >= 0.7


# (name, value) of what is told of a letter beside its fields.
ABOVE = (
    *(("受理时间", "2020-06-11"), ("转办时间", "2020-06-12"), ("批示时间", "2020-06-13")),
    *(("浏览次数", "120"), ("信件编号", "20200610001"), ("信件类型", "咨询"), ("来信人", "张**")),
    *(("受理单位", "县住建局"), ("是否公开", "是"), ("审核时间", "2020-06-14")),
)
BELOW = (
    *(("公开时间", "2020-06-28"), ("评价时间", "2020-06-27"), ("答复期限", "2020-06-25")),
    *(("回复单位", "县住建局"), ("满意度", "满意"), ("有效期至", "2020-12-31")),
)
# (container, field)
FIELDS = (
    ("<table>{}</table>", "<tr><td>{}</td><td>{}</td></tr>"),
    ("<table>{}</table>", "<tr><th>{}：</th><td>{}</td></tr>"),
    ("<dl>{}</dl>", "<dt>{}</dt><dd>{}</dd>"),
    ("<div>{}</div>", "<p>{}：{}</p>"),
    ("<ul>{}</ul>", "<li><label>{}</label><span>{}</span></li>"),
    ("<ul>{}</ul>", "<li><b>{}：</b>{}</li>"),
    ("<div>{}</div>", "<div><div>{}</div><div>{}</div></div>"),
    ("<div>{}</div>", "<p>【{}】{}</p>"),
    ("<div>{}</div>", "<dl><dt>{}：</dt><dd><div>{}</div></dd></dl>"),
)
WRITTEN = (
    *(
        "来信时间",
        "提交时间",
        "写信日期",
        "来件时间",
        "诉求时间",
        "咨询时间",
        "发布时间",
        "来信（电）时间",
    ),
)
WORDS_OF = ("信件内容", "来信内容", "内容", "诉求内容", "问题描述")
NAMES = ("信件标题", "来信标题", "标题", "主题", "信件名称")
SAID = ("回复内容", "答复内容", "办理结果", "答复意见", "反馈内容", "办理反馈", "处办回复")
BESIDE = (
    "",
    "<div><h3>相关信件</h3><p>河道清淤何时开始 2020-06-20</p></div>",
    "<p>上一篇：路灯不亮</p><p>下一篇：没有了</p>",
    "<div class='foot'>版权所有：某县人民政府 2020-06-30</div>",
)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_letter_of_fields_is_read_wrong(seed: int) -> None:
    rnd = random.Random(seed)
    right = 0
    for _ in range(150):
        form, done, tells_day = rnd.choice(DAYS), rnd.random() < 0.6, rnd.random() < 0.8
        asked, answered = date(2020, 6, 10), date(2020, 6, 15) if done else None
        above = [
            (rnd.choice(NAMES), "小区门口积水"),
            (rnd.choice(WRITTEN), asked.strftime(form)),
            (rnd.choice(WORDS_OF), "2019年起雨天积水，请尽快解决。"),
            *rnd.sample(ABOVE, rnd.randint(0, 4)),
        ]
        if rnd.random() < 0.6:
            above.append((rnd.choice(STATES[:3]), rnd.choice(DONE if done else WAITS)))
        below = rnd.sample(BELOW, rnd.randint(0, 3))
        if done or rnd.random() < 0.5:
            below.append((rnd.choice(SAID), rnd.choice(WORDS if done else ("", *NONE_YET))))
            day = [(rnd.choice(ANSWERED), answered.strftime(form) if answered else "")]
            below += day if tells_day else []
        rnd.shuffle(above)
        rnd.shuffle(below)
        box, field = rnd.choice(FIELDS)
        body = "".join(
            box.format("".join(field.format(*one) for one in some)) for some in (above, below)
        )
        html = f"<html><head><title>小区门口积水</title></head><body><h1>小区门口积水</h1>{body}{rnd.choice(BESIDE)}</body></html>"
        seen = read("http://a.invalid/mail/8.html", html).letter
        if seen is None:
            continue
        told = answered if tells_day else None
        assert seen.asked in (asked, None), (seen, html)
        assert seen.answered in (told, None), (seen, html)
        assert seen.is_answered in (done, None), (seen, html)
        right += (seen.asked, seen.answered, seen.is_answered) == (asked, told, done)
    assert right / 150 >= 0.85


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_message_of_a_guestbook_is_read_wrong(seed: int) -> None:
    rnd = random.Random(seed)
    right = wanted = 0
    for _ in range(100):
        box, field = rnd.choice(FIELDS)
        form, tells_day = rnd.choice(DAYS), rnd.random() < 0.7
        names = [rnd.choice(NAMES), rnd.choice(WRITTEN[:3]), rnd.choice(WORDS_OF)]
        reply = [
            rnd.choice(("回复内容", "答复内容", "管理员回复", "回复")),
            rnd.choice(ANSWERED[:2]),
        ]
        unit = [("回复单位", "镇政府")] if rnd.random() < 0.4 else []
        letters = {
            title: Written(one.asked, bool(one.is_answered), one.answered)
            for title, one in _letters(rnd).items()
        }
        body = ""
        for title, one in letters.items():
            said = "已安排处理，谢谢。" if one.is_answered else rnd.choice(("", "暂无回复"))
            fields = [(names[0], title), (names[1], one.asked.strftime(form))]
            fields += [(names[2], "请有关部门答复。"), (reply[0], said), *unit]
            day = one.answered.strftime(form) if one.answered else ""
            fields += [(reply[1], day)] if tells_day else []
            body += (
                f"<div class='msg'>{box.format(''.join(field.format(*x) for x in fields))}</div>"
            )
        html = f"<html><head><title>留言板</title></head><body><h2>留言板</h2>{body}<form><input name='a'></form></body></html>"
        wanted += len(letters)
        for seen in read("http://a.invalid/gb/", html).letter_rows:
            one = letters[seen.title]
            told = one.answered if tells_day else None
            assert seen.asked in (one.asked, None), (seen, body)
            assert seen.answered in (told, None), (seen, body)
            assert seen.is_answered in (one.is_answered, None), (seen, body)
            right += (seen.asked, seen.is_answered) == (one.asked, one.is_answered)
    # One message alone is a letter, not a book of them.
    assert right / wanted >= 0.85
