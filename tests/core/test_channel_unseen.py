"""Where a mailbox may be that was not found: who has not looked there does not say that none is."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import HOME, WINDOWS, facts, link, named

from xuncha.checks.letters.check import observe
from xuncha.facts import Column, ColumnKind, Letters, LinkKind, LinkVerdict, Observation
from xuncha.read.letters.ofsite import read_letters

AS_OF = date(2024, 2, 29)
OTHER = "http://qun.longshi.gov.cn/hd/"


def seen(name: str, url: str, verdict: LinkVerdict = LinkVerdict.OK) -> tuple[Observation, ...]:
    kind = LinkKind.PAGE if url.startswith(HOME) else LinkKind.EXTERNAL
    to = link(url, verdict, anchor_text=name, kind=kind, on_home=True)
    return observe(facts(letters=Letters(None, None), links=(to,)), WINDOWS)


@pytest.mark.parametrize(
    "name",
    [
        "互动交流", "政民互动", "互动", "公众参与", "您问我答", "局长有约", "12345",
        "12345政务服务便民热线", "民声通道", "交流互动", "在线客服", "互动交流平台",
    ],
)  # fmt: skip
def test_an_entrance_to_what_was_not_read_may_be_the_mailbox(name: str) -> None:
    assert named(seen(name, OTHER), "consultation_unknown")
    assert named(seen(name, f"{HOME}hd/", LinkVerdict.BLOCKED), "consultation_unknown")


@pytest.mark.parametrize(
    "name", ["省卫生健康委", "中欧交流协会", "人口与发展", "市政府网站", "热线电话簿下载", "交流轮岗干部公示"]
)  # fmt: skip
def test_other_links_are_none(name: str) -> None:
    assert named(seen(name, OTHER), "consultation_absent")


def test_an_entrance_that_was_read_or_is_gone_is_none() -> None:
    assert named(seen("互动交流", f"{HOME}hd/"), "consultation_absent")
    assert named(seen("互动交流", OTHER, LinkVerdict.DEAD), "consultation_absent")


def mailbox(inside: str) -> Letters:
    html = f"<html><head><title>局长有约-某局</title></head><body><h2>局长有约</h2>{inside}</body></html>"
    return read_letters([read(f"{HOME}jzyy/", html, AS_OF)], (), AS_OF)


def test_a_box_to_write_in_is_a_form_though_it_has_no_other_field() -> None:
    form = "<form action='/post' method='post'><textarea name='c'></textarea><input type='submit' value='我要写信'></form>"
    assert "可以写信" in mailbox(form).unreadable
    box = "<form action='/s' method='get'><input name='q'><input type='submit' value='搜索信件'></form>"
    assert mailbox(box).unreadable == ""


def test_a_page_that_lists_letters_is_looked_at_by_a_person() -> None:
    rows = "".join(
        f"<tr><td><a href='/l/{n}.html'>想问修补便道的事{n}</a></td><td>2024-02-1{n}</td><td>已回复</td></tr>"
        for n in range(4)
    )
    heads = "<tr><th>信件标题</th><th>来信时间</th><th>办理状态</th></tr>"
    assert "列有信件" in mailbox(f"<table>{heads}{rows}</table>").unreadable
    elsewhere = read(f"{HOME}jb/", f"<title>纪检举报</title><h1>纪检举报</h1><table>{heads}{rows}</table>", AS_OF)  # fmt: skip
    assert read_letters([elsewhere], (), AS_OF).unreadable == ""


@pytest.mark.parametrize("name, is_channel", [("局长面对面", True), ("依申请公开", False)])
def test_a_form_for_something_else_makes_no_mailbox_of_its_column(
    name: str, is_channel: bool
) -> None:
    form = "<form action='/post'><input name='t'><textarea name='c'></textarea><input type='submit' value='我要写信'></form>"
    html = f"<html><head><title>{name}-某局</title></head><body><h2>{name}</h2>{form}</body></html>"
    column = Column(name, f"{HOME}ysq/", ColumnKind.OTHER, 0)
    seen = read_letters([read(column.url, html, AS_OF)], (column,), AS_OF)
    assert (seen.channel is not None) is is_channel
    assert bool(seen.unreadable) is not is_channel
