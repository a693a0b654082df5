"""The readings that the seventeenth set brought, combined with what misleads beside them.

As in test_read_letter_combined.py nothing may be read wrong; what is not understood is unknown.
"""

from __future__ import annotations

import json
import random
from datetime import date, timedelta

import pytest
from read_tools import read

pytestmark = pytest.mark.slow

HOST = "http://a.invalid"
PATH = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/xx/'>县长信箱</a></p>"
TITLES = ("村道路灯不亮", "水库何时放水", "医保断缴补缴", "学校旁边噪声", "公交车次太少")
SAID = {True: ("已回复", "已办结", "已答复"), False: ("未回复", "办理中", "待处理")}
# What may stand above and below, with days and words of its own.
BESIDE = (
    "",
    "<div><h3>值班安排</h3><p>带班领导：李** 2020-06-15</p></div>",
    "<div>更新时间：2020-06-20</div>",
    "<ul><li><a href='/n/1.html'>全县防汛工作会议召开</a> 2020-06-10</li></ul>",
    "<div><a href='/xx/'>已回复</a> | <a href='/yy/'>未回复</a></div>",
    "<p>网友 晨风 发表于 2020-06-25 10:00</p><p>我也想知道。</p>",
    "<div>满意度评价</div><p>评价时间：2020-06-22</p>",
    "<p>共 3 件，已答复 2 件，答复率 66%</p>",
)

Told = tuple[date | None, date | None, bool | None]


def page(rnd: random.Random, main: str, title: str) -> str:
    around = f"<div>{rnd.choice(BESIDE)}</div><div>{main}</div><div>{rnd.choice(BESIDE)}</div>"
    return f"<html><head><title>{title}</title></head><body>{PATH}{around}</body></html>"


def agrees(seen: Told, wanted: Told) -> bool:
    return all(one in (None, there) for one, there in zip(seen, wanted, strict=True))


def letters(rnd: random.Random) -> dict[str, Told]:
    day, told = date(2020, 6, 10), {}
    for title in rnd.sample(TITLES, rnd.randint(2, 5)):
        day -= timedelta(days=rnd.choice((0, 0, 3, 9)))
        done = rnd.choice((True, False))
        told[title] = (day, day + timedelta(days=4) if done else None, done)
    return told


def spanned(rnd: random.Random, told: dict[str, Told]) -> str:
    """A table in which cells that are the same below each other are one."""
    names = ["标题", "来信时间", "状态", *(["答复时间"] if rnd.random() < 0.5 else [])]
    rnd.shuffle(names)
    rows = [
        {
            "标题": f"<a href='/xx/{at}.html'>{title}</a>",
            "来信时间": str(asked),
            "状态": SAID[bool(done)][0],
            "答复时间": str(answered or ""),
        }
        for at, (title, (asked, answered, done)) in enumerate(told.items())
    ]
    merged = {name for name in ("来信时间", "状态") if rnd.random() < 0.6}
    lines = []
    for at, row in enumerate(rows):
        cells = []
        for name in names:
            above = at and rows[at - 1][name] == row[name]
            if name in merged and above:
                continue
            below = 1
            while name in merged and at + below < len(rows) and rows[at + below][name] == row[name]:
                below += 1
            cells.append(f"<td{f' rowspan={below}' if below > 1 else ''}>{row[name]}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    heads = "".join(f"<th>{name}</th>" for name in names)
    return f"<table><tr>{heads}</tr>{''.join(lines)}</table>"


def scripted(rnd: random.Random, told: dict[str, Told]) -> str:
    keys = rnd.choice(
        (
            ("title", "writeTime", "replyTime", "status"),
            ("subject", "createDate", "answerDate", "stateName"),
            ("theme", "submitTime", "finishTime", "ztmc"),
        )
    )
    never = rnd.choice(("", "1970-01-01 08:00:00", "-"))
    data = [
        dict(zip(keys, (t, f"{a} 10:00:00", str(b or never), SAID[bool(c)][0]), strict=True))
        | {"id": at, "dueTime": "2020-07-01", "content": "请问何时办理？"}
        for at, (t, (a, b, c)) in enumerate(told.items())
    ]
    literal = json.dumps({"rows": data}, ensure_ascii=False)
    return f"<div id=m></div><script>var d={literal};draw(d);</script>"


def tabbed(rnd: random.Random, told: dict[str, Told]) -> str:
    named = [SAID[True][0], SAID[False][1]]
    tabs = "".join(f"<a>{name}</a>" for name in named)
    lists = "".join(
        "<ul>"
        + "".join(
            f"<li><a href='/xx/{at}.html'>{title}</a><span>{asked}</span></li>"
            for at, (title, (asked, _, done)) in enumerate(told.items())
            if done is state
        )
        + "</ul>"
        for state in (True, False)
    )
    # A list too many: which tab is whose is not known.
    more = "<ul><li><a href='/n/9.html'>关于放假的通知公告</a></li></ul>"
    return f"<div>{tabs}</div>{lists}{more if rnd.random() < 0.3 else ''}"


@pytest.mark.parametrize("kind", [spanned, scripted, tabbed])
def test_no_letter_of_a_list_is_read_wrong(kind: object) -> None:
    assert callable(kind)
    rnd = random.Random(kind.__name__)
    found = wanted = 0
    for _ in range(120):
        told = letters(rnd)
        html = page(rnd, kind(rnd, told), "县长信箱")
        for row in read(f"{HOST}/xx/", html).letter_rows:
            if row.title in told:
                seen = (row.asked, row.answered, row.is_answered)
                assert agrees(seen, told[row.title]), (html, seen, told[row.title])
                found += seen[0] is not None and seen[2] is not None
            else:
                assert row.is_answered is None, (html, row)
        wanted += len(told)
    assert found >= wanted * 0.6


def turns(rnd: random.Random) -> tuple[str, Told]:
    done = rnd.choice((True, True, False))
    said = rnd.choice(("请带身份证到服务点补办。", "路灯已经更换，请放心通行。"))
    waits = rnd.choice(("", "<p>正在处理中，请耐心等待</p>", "<p>暂无回复</p>"))
    who, office = rnd.choice(("市民", "网友")), rnd.choice(("市公交集团", "县城管局", "管理员"))
    one = "<div>2020-05-03 20:31</div><div><span>{0}</span><div>公交卡丢了怎么补？</div></div>"
    two = "<div>2020-05-08 09:02</div><div><span>{0}</span><div>{1}</div></div>"
    main = one.format(who) + (two.format(office, f"<p>{said}</p>") if done else "")
    if not done and rnd.random() < 0.7:
        main += two.format(office, waits) if waits else two.format(who, "<p>有人看吗？</p>")
    return main, (date(2020, 5, 3), date(2020, 5, 8) if done else None, done)


def steps(rnd: random.Random) -> tuple[str, Told]:
    done = rnd.choice((True, False))
    days = ["2020-05-03 18:20:11", "2020-05-04 08:00:00", "2020-05-08 09:30:00"]
    last = rnd.choice(("单位办结：已重新焊接加固。", "办理答复", "部门答复"))
    names = ["市民提交", rnd.choice(("热线派单", "转办至县城管局", "热线受理")), last]
    shown = days if done else [*days[: rnd.randint(1, 2)]]
    count = len(shown)
    one = rnd.choice(("<li><p>{0}</p><p>{1}</p></li>", "<li><p>{1}</p><p>{0}</p></li>"))
    plain = [name.partition("：")[0] for name in names]
    rows = "".join(
        one.format(shown[at] if at < len(shown) else "", names[at] if done else plain[at])
        for at in range(count)
    )
    return f"<ul>{rows}</ul>", (date(2020, 5, 3), date(2020, 5, 8) if done else None, done)


@pytest.mark.parametrize("kind", [turns, steps])
def test_no_letter_of_a_page_is_read_wrong(kind: object) -> None:
    assert callable(kind)
    rnd = random.Random(kind.__name__)
    found = wanted = 0
    for _ in range(250):
        main, told = kind(rnd)
        html = page(rnd, main, "村道路灯不亮")
        one = read(f"{HOST}/xx/8.html", html).letter
        seen = (one.asked, one.answered, one.is_answered) if one else (None, None, None)
        assert agrees(seen, told), (html, seen, told)
        found += seen == told and told[2] is True
        wanted += told[2] is True
    assert found >= wanted * 0.6
