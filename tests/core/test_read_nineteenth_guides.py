"""What the guides of the nineteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

from read_tools import read

from xuncha.facts import GuideElement as E

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
BASE = "<h2>办理依据</h2><p>《管理条例》第八条。</p><h2>受理条件</h2><p>经营场所符合标准。</p>"


def present(main: str) -> set[E]:
    way = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/bszn/'>办事指南</a></div>"
    html = f"<html><head><title>卫生许可延续</title></head><body>{way}<h1>卫生许可延续</h1>{main}</body></html>"
    guide = read(f"{HOST}/bszn/7.html", html, AS_OF).guide
    return set(guide.present) if guide else set()


def test_a_lower_heading_below_that_of_an_element_is_part_of_it() -> None:
    way = "<h3>网上办理</h3><p>提出申请，受理，核查，决定。</p><h3>窗口办理</h3><p>到窗口提交。</p>"
    assert E.PROCESS in present(f"{BASE}<h2>办理流程</h2>{way}<h2>收费标准</h2><p>不收费</p>")
    # Of the same rank it is another part.
    beside = way.replace("h3", "h2")
    assert E.PROCESS not in present(
        f"{BASE}<h2>办理流程</h2>{beside}<h2>收费标准</h2><p>不收费</p>"
    )


def test_papers_named_in_headings_below_that_of_the_materials() -> None:
    papers = "<h2>延续申请书</h2><p>原件1份</p><h2>检测报告</h2><p>复印件1份</p>"
    assert E.MATERIALS in present(f"{BASE}<h2>申请资料</h2>{papers}")
    assert E.MATERIALS not in present(f"{BASE}<h2>申请资料</h2><h2>备注</h2><p>无</p>")
    assert E.MATERIALS not in present(f"{BASE}<h2>申请资料</h2><h2>样式二</h2><p>原件1份</p>")


def test_a_number_to_call_that_no_name_stands_before() -> None:
    assert E.PHONE in present(f"{BASE}<p>具体要求请致电0000-00000017咨询。</p>")
    assert E.PHONE in present(
        f"{BASE}<h2>办理部门及地址</h2><p>市民中心二楼35号窗口（0000-00000017）</p>"
    )
    assert E.PHONE not in present(f"{BASE}<p>投诉请致电0000-00000018。</p>")
    assert E.PHONE not in present(f"{BASE}<p>文号为第0000-00000017号。</p>")
