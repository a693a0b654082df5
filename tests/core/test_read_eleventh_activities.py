"""What the surveys and interviews of the eleventh blind set brought to light, each on a page."""

from __future__ import annotations

from datetime import date

from read_tools import read

HOST = "http://a.invalid"
DAY = date(2020, 4, 19)
TITLE = "《殡葬管理办法（征求意见稿）》公开征求意见"


def held(main: str, title: str = "某县人民政府-意见征集") -> list[tuple[str, date | None]]:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return [(one.title, one.published) for one in read(f"{HOST}/yjzj/31.html", html).activities]


def test_the_draft_that_is_attached_is_no_call_of_its_own() -> None:
    text = "<p>征集时间：2020年4月19日至2020年5月10日</p><p>附件：<a href='/f/1.doc'>征求意见稿.doc</a></p>"
    assert held(f"<h1>{TITLE}</h1><div>{text}</div>") == [(TITLE, DAY)]


def test_of_a_card_of_several_lines_the_first_is_the_title() -> None:
    cards = "".join(
        f"<a class='card' href='/z/{n}'><p>{title}</p><p>征集时间 2020-04-19 至 2020-05-19</p><span>征集中</span></a>"
        for n, title in enumerate(("夜市摊点设置意见征集", "候车亭样式意见征集"))
    )
    assert held(f"<h2>意见征集</h2><div>{cards}</div>") == [
        ("夜市摊点设置意见征集", DAY),
        ("候车亭样式意见征集", DAY),
    ]


def test_a_form_in_a_column_is_called_as_its_heading_says() -> None:
    form = "<form><p>1、所属行业</p><input type='radio'><input type='submit'></form>"
    main = f"<h2>营商环境企业问卷</h2><p>调查起止日期：2020.04.19-2020.05.31</p>{form}"
    assert held(main, "在线调查") == [("营商环境企业问卷", DAY)]


def test_the_topic_of_an_interview_in_the_cell_beside_its_name() -> None:
    rows = "<tr><td>访谈主题</td><td>社区矫正那些事</td></tr><tr><td>访谈日期</td><td>2020年4月19日</td></tr>"
    assert held(f"<table>{rows}</table>", "在线访谈") == [("社区矫正那些事", DAY)]


def test_the_head_of_a_table_is_no_topic() -> None:
    head = "<tr><th>调查主题</th><th>调查时间</th><th>状态</th></tr>"
    body = "<tr><td>城区绿化满意度调查</td><td>2020-04-19至2020-04-30</td><td>已结束</td></tr>"
    assert held(f"<table>{head}{body}</table>", "网上调查") == [("城区绿化满意度调查", DAY)]


def test_a_record_with_host_and_guest_is_an_interview_whatever_its_title() -> None:
    facts = "<li>时间：2020-04-19 10:00</li><li>嘉宾：市城管局</li><li>主持人：小砚</li>"
    main = f"<h1>燃气安全进万家</h1><ul>{facts}</ul><h2>文字实录</h2><p>各位网友好。</p>"
    assert held(main, "燃气安全进万家 | 某市") == [("燃气安全进万家", DAY)]
