"""What the guides of the eighteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

from read_tools import read

from xuncha.facts import GuideElement as E

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
RUNNING = "<h3>排污口设置审核办事指南</h3><p><b>一、设定依据</b></p><p>《管理办法》第六条。</p><p><b>二、申请条件</b></p><p>符合水功能区划。</p><p><b>三、申请材料</b></p><p>1.申请书；2.论证报告。</p>"


def present(main: str) -> set[E]:
    way = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/bszn/'>办事指南</a></div>"
    html = f"<html><head><title>排污口设置审核</title></head><body>{way}{main}</body></html>"
    guide = read(f"{HOST}/bszn/7.html", html, AS_OF).guide
    return set(guide.present) if guide else set()


def test_a_guide_in_a_cell_of_the_layout_has_its_content_below() -> None:
    side = "<td><a href='/a/'>政务动态</a><br><a href='/b/'>公告公示</a></td><td width='15'></td>"
    plain = present(RUNNING)
    assert plain >= {E.BASIS, E.CONDITIONS, E.MATERIALS}
    assert present(f"<table><tr>{side}<td>{RUNNING}</td></tr></table>") == plain


def test_a_name_in_its_cell_with_nothing_beside_has_no_content() -> None:
    rows = "<tr><td>设定依据</td><td>《管理办法》</td></tr><tr><td>申请条件</td><td></td></tr><tr><td>申请材料</td><td>申请书</td></tr>"
    assert E.CONDITIONS not in present(f"<table>{rows}</table>")


def test_tabs_that_lead_to_panels_are_tabs_though_one_names_no_element() -> None:
    heads = "".join(
        f"<li><a href='#t{at}'>{name}</a></li>"
        for at, name in enumerate(("基本信息", "申报材料", "办理流程"))
    )
    basic = "<table><tr><th>法律依据</th><td>《管理办法》</td></tr><tr><th>许可条件</th><td>符合区划</td></tr></table>"
    panels = f"<div id='t0'>{basic}</div><div id='t1'><p>申请书一份</p></div><div id='t2'><p>先受理后审查</p></div>"
    assert present(f"<ul>{heads}</ul>{panels}") >= {E.MATERIALS, E.PROCESS, E.BASIS}
    bare = panels.replace("先受理后审查", "")
    assert E.PROCESS not in present(f"<ul>{heads}</ul>{bare}")
