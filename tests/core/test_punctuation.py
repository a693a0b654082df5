"""Full-width marks for what people read; data and quotations keep theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.punctuation import full_width, narrow, prose, widen_all
from xuncha.words import say

# Written by code point: the two widths are hard to tell apart in an editor.
COMMA, COLON, SEMICOLON, LEFT, RIGHT = "\uff0c", "\uff1a", "\uff1b", "\uff08", "\uff09"


@pytest.mark.parametrize(
    "text, printed",
    [
        ("首页没有读到:超时", f"首页没有读到{COLON}超时"),
        ("扣 5 分;得 95 分", f"扣 5 分{SEMICOLON}得 95 分"),
        ("见附件(共 3 个),请改正", f"见附件{LEFT}共 3 个{RIGHT}{COMMA}请改正"),
        ("监测 12:30:05 到 http://a.cn:80/x,y?a=1 为止", None),
        ("先看 report.json(全部数据)", f"先看 report.json{LEFT}全部数据{RIGHT}"),
        ("网站清单(1).xlsx:第 3 行", f"网站清单(1).xlsx{COLON}第 3 行"),
        ("清单(.csv 或 .xlsx)", f"清单{LEFT}.csv 或 .xlsx{RIGHT}"),
        ("own.yaml:16:缺少“id”", None),
        ("写入 /tmp/甲(1)/out:磁盘已满", f"写入 /tmp/甲(1)/out{COLON}磁盘已满"),
        ("写不了 /tmp/巡查 项目 (演练)/临时 目录/a.yaml:16:缺少“id”", None),
        (
            "写不了D:\\巡查(演练)\\新建文件夹 (2):权限不够",
            f"写不了D:\\巡查(演练)\\新建文件夹 (2){COLON}权限不够",
        ),
        (
            "写不了 \\\\服务器\\公用(甲)\\1.csv,请换一个",
            f"写不了 \\\\服务器\\公用(甲)\\1.csv{COMMA}请换一个",
        ),
        ("看 /tmp/a 与 b,再看(丙)", f"看 /tmp/a 与 b{COMMA}再看{LEFT}丙{RIGHT}"),
        ("“甲,乙:丙”看不懂,请改", f"“甲,乙:丙”看不懂{COMMA}请改"),
        ("应为 3(依据:a.b (1 + 2))", f"应为 3{LEFT}依据{COLON}a.b (1 + 2){RIGHT}"),
        ("name=a,count=3", None),
        ("两行:\n  第二行", f"两行{COLON}\n  第二行"),
    ],
)
def test_prose(text, printed):
    assert prose(text) == (printed or text)


def test_quotations_are_kept_in_prose_alone():
    assert full_width("“甲,乙”") == f"“甲{COMMA}乙”"


def test_the_terminal_speaks_with_full_width_marks(monkeypatch):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert say("已停止,可以再来", "Stopped, come again") == f"已停止{COMMA}可以再来"
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert say("已停止,可以再来", "Stopped, come again") == "Stopped, come again"


@given(st.text(alphabet="甲乙“”a1,;:()./ \n\ue000\ue001", max_size=40))
def test_only_marks_and_the_blanks_after_them_change(text):
    def bare(value):
        return narrow(value).replace(" ", "")

    assert bare(prose(text)) == bare(text)


def test_widen_all_changes_every_mark():
    assert widen_all("a,b:(c)") == f"a{COMMA}b{COLON}{LEFT}c{RIGHT}"
