"""Causes that whole small sites brought to light (tests/golden/heldout7), each on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import GuideElement
from xuncha.read.pagefacts import Page

HOST = "http://a.invalid"
FOOT = (
    "<div><p>版权所有：某县水务局</p><p>电话：0998-3301122</p><p>网站标识码：5301000032</p></div>"
)
PARTS = (
    ("事项名称", "取水许可"), ("设定依据", "《取水许可条例》第二条"), ("受理条件", "具备计量条件。"),
    ("申请材料", "取水许可申请书。"), ("办理流程", "申请—受理—决定"),
    ("承诺时限", "12个工作日"), ("办理地点", "沿江路2号"), ("咨询电话", "0998-3305566"),
)  # fmt: skip


def page(main: str, title: str = "信息", path: str = "/x/") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, date(2026, 6, 18))


# ---------------------------------------------------------------- guides


@pytest.mark.parametrize("frame", ["{}", "<div id=all><a href='/'>首页</a>{}</div>"])
@pytest.mark.parametrize("mark", ["<p>{}：{}</p>", "<dl><dt>{}</dt><dd>{}</dd></dl>"])
def test_a_short_guide_in_one_wrapper_with_the_footer_is_no_footer(frame: str, mark: str) -> None:
    main = "<p>取水许可</p>" + "".join(mark.format(*part) for part in PARTS) + FOOT
    guide = page(frame.format(main), "取水许可", "/bszn/1.html").guide
    assert guide is not None
    assert guide.present == tuple(GuideElement)


def test_the_telephone_of_the_footer_is_none_of_the_guide() -> None:
    main = "<p>取水许可</p>" + "".join(f"<p>{name}：{text}</p>" for name, text in PARTS[:5]) + FOOT
    guide = page(f"<div>{main}</div>", "取水许可", "/bszn/1.html").guide
    assert guide is not None
    assert GuideElement.PHONE in guide.missing
