"""What the guides and blank columns of the twentieth blind set brought to light, each cause on its
own page."""

from __future__ import annotations

from datetime import date

from read_tools import read

from xuncha.facts import Guide
from xuncha.facts import GuideElement as E

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
WAY = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/bszn/'>办事指南</a></div>"


def guide(main: str, title: str = "产权变动登记-某市某局") -> Guide:
    html = f"<html><head><title>{title}</title></head><body>{WAY}{main}</body></html>"
    found = read(f"{HOST}/bszn/7.html", html, AS_OF).guide
    assert found is not None
    return found


def fold(name: str, says: str) -> str:
    return f"<div class='fold'><div class='cell__title'>{name}</div><div class='fold_in'><div class='cell__title'>{says}</div></div></div>"


FOLDS = (
    fold("受理条件", "已办理占有登记，变动事项经批准。")
    + fold("设定依据", "《产权登记管理办法》第六条。")
    + fold("办理地点", "市政务服务中心三楼")
    + fold("办理材料", "变动登记表、批准文件")
)


def test_the_upper_part_of_a_page_for_telephones_is_no_head_of_the_site() -> None:
    rows = "<ul><li><span>法定办结时限</span><span>20个工作日</span></li><li><span>咨询方式</span><span>0000-00000061</span></li></ul>"
    one = guide(
        f"<section><div class='top-title'>产权变动登记</div><div class='top-body'>{rows}</div></section>{FOLDS}"
    )
    assert one.name == "产权变动登记"
    assert {E.CONDITIONS, E.TIME, E.PHONE} <= set(one.present)


def test_no_line_of_a_guide_that_is_set_as_a_title_cuts_off_what_stands_above() -> None:
    # What the first fold says is the only text set as a title below the day of publishing.
    above = "<div><p>办公时间：工作日上午</p><p>咨询电话：0000-00000061</p></div>"
    one = guide(f"{above}<p>发布时间：2026-05-18 来源：某局</p>{FOLDS}", "办事指南")
    assert set(one.missing) == {E.PROCESS}


def test_numbers_that_begin_anew_below_a_numbered_heading_are_its_content() -> None:
    head = "<h1>产权变动登记实施规范</h1><p>1.设定依据</p><p>《办法》第六条。</p><p>2.申请条件</p><p>已办理占有登记。</p>"
    papers = "<p>3.申请材料名称</p><p>1.登记表；</p><p>2.批准文件。</p><p>4.办理程序</p><p>申报、审核。</p>"
    assert E.MATERIALS in guide(head + papers).present
    # The next number is the next heading, and the first has nothing below.
    empty = "<p>3.申请材料名称</p><p>4.其他规定</p><p>按有关规定。</p>"
    assert E.MATERIALS in guide(head + empty).missing


def test_a_column_of_files_that_says_there_are_none_to_load() -> None:
    head = "<tr><td>文件名称</td><td>大小</td><td>下载</td></tr>"
    html = f"<html><head><title>下载专区</title></head><body>{WAY}<table>{head}<tr><td colspan='3'>暂无下载文件</td></tr></table></body></html>"
    assert read(f"{HOST}/xz/", html, AS_OF).says_empty
