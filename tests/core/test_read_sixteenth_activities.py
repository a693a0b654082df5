"""What the activities of the sixteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
DAY = date(2020, 5, 3)

Held = list[tuple[str, date | None, bool | None]]


def held(main: str, title: str = "网上调查", head: str = "") -> Held:
    crumb = (
        f"<div class='position'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>{title}</a></div>"
    )
    html = f"<html><head><title>{title}</title>{head}</head><body>{crumb}{main}</body></html>"
    seen = read(f"{HOST}/zj/", html).activities
    return [(one.title, one.published, getattr(one, "is_over", None)) for one in seen]


def named(main: str, title: str = "网上调查") -> list[str]:
    return [name for name, _, _ in held(main, title)]


def test_links_that_lead_on_are_no_titles() -> None:
    one = "<li><table><tr><td colspan=4><a href='/{0}'>{1}</a>{2}</td></tr><tr><td colspan=4><b>主题概况：</b>请评价。<a href='/{0}'>[查看详细]</a></td></tr><tr><td>开始时间：2020-05-03</td><td>结束时间：{3}</td><td><a href='/{0}?t=1'>投票统计</a></td><td><a href='/{0}?t=2'>结果反馈</a></td></tr></table></li>"
    main = one.format(1, "政务大厅窗口评价", "", "2021-05-03")
    main += one.format(2, "不动产登记体验", "<span>【已结束】</span>", "2020-06-03")
    assert held(f"<ul>{main}</ul>") == [
        ("政务大厅窗口评价", DAY, False),
        ("不动产登记体验", DAY, True),
    ]


def test_topics_as_terms_of_covers_and_more_talks_below() -> None:
    cover = "<li><dl><dt>主题</dt><dd>{1}</dd></dl><dl><dt>时间</dt><dd>2020-05-03 15:00</dd></dl><dl><dt>嘉宾</dt><dd>大队长</dd></dl><dl><span><a href='/{0}'>进入访谈></a></span></dl></li>"
    more = "<li><span>2020-05-03 10:00</span><a href='/{0}'>{1}</a></li>"
    main = f"<ul>{cover.format(1, '冬季防火怎么做')}{cover.format(2, '反诈骗这一年')}</ul>"
    main += (
        f"<div>更多访谈</div><ul>{more.format(3, '禁毒进校园')}{more.format(4, '车驾管便民')}</ul>"
    )
    assert sorted(named(main, "在线访谈")) == sorted(
        ["冬季防火怎么做", "反诈骗这一年", "禁毒进校园", "车驾管便民"]
    )


UNDATED = {
    "questionnaires on another host": (
        "网上调查",
        "<ul><li><a href='https://wj.invalid/a'>用户用水体验问卷</a></li><li><a href='https://wj.invalid/b'>营业厅服务质量问卷</a></li></ul>",
        ["用户用水体验问卷", "营业厅服务质量问卷"],
    ),
    "tabs of bootstrap": (
        "政民互动",
        "<ul class='nav nav-tabs'><li><a href='#a'>网上调查</a></li><li><a href='#b'>民意征集</a></li></ul><div class='tab-content'><div class='tab-pane' id='a'><ul><li><a href='/1'>公园设施需求调查问卷</a></li></ul></div><div class='tab-pane' id='b'><ul><li><a href='/2'>规划草案征求意见</a></li></ul></div></div>",
        ["公园设施需求调查问卷", "规划草案征求意见"],
    ),
    "past talks beside the coming one": (
        "公众参与",
        "<div><ul><li>访谈预告</li><li>访谈回顾</li></ul><div><p><b>访谈主题：</b>课后服务如何提质</p><p><b>访谈时间：</b>2020-05-03</p></div><div style='display:none'><ul><li><a href='/1'>渔船补贴政策访谈</a></li><li><a href='/2'>技能培训怎么报名访谈</a></li></ul></div></div>",
        ["课后服务如何提质", "渔船补贴政策访谈", "技能培训怎么报名访谈"],
    ),
    "the subject of a vote over its bars": (
        "投票结果",
        "<table><tr><td>投票主题 ： 您最关心的服务</td></tr></table><table><tr><td>总票数：<b>12</b></td></tr></table><table><tr><td>水质</td><td>60 %</td><td>7 票</td></tr></table>",
        ["您最关心的服务"],
    ),
}


@pytest.mark.parametrize("name", UNDATED)
def test_activities_without_a_day(name: str) -> None:
    title, main, wanted = UNDATED[name]
    assert sorted(named(main, title)) == sorted(wanted)


def test_columns_and_menus_are_no_surveys_without_a_day() -> None:
    menu = "<ul><li><a href='/a/'>意见征集</a></li><li><a href='/b/'>问卷调查</a></li><li><a href='/c/'>民意征集结果反馈</a></li></ul>"
    row = "<li><a href='/{0}.html'>{1}</a><span>2020-05-03</span></li>"
    rows = row.format(1, "公园设施需求调查") + row.format(2, "窗口服务调查")
    assert named(f"{menu}<ul>{rows}</ul>") == ["公园设施需求调查", "窗口服务调查"]
    assert named(menu) == []


def test_the_day_behind_the_guest_in_one_bracket() -> None:
    row = "<p>★ <a href='f?id={0}'>{1}</a>（嘉宾：镇长，2020年5月3日）</p>"
    main = row.format(1, "镇长谈乡村旅游") + row.format(2, "怎样办理审批")
    assert [one[:2] for one in held(main, "在线访谈")] == [
        ("镇长谈乡村旅游", DAY),
        ("怎样办理审批", DAY),
    ]
