"""What the guides of the twelfth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import GuideElement

HOST = "http://a.invalid"
FACTS = (
    ("办理依据", "《水法》第四十八条"),
    ("受理条件", "取水符合规划"),
    ("申请材料", "申请书"),
    ("办理流程", "申请、受理、决定"),
    ("办理时限", "20个工作日"),
    ("办理地点", "政务中心8号窗口"),
    ("咨询电话", "0797-6602211"),
)


def present(main: str, title: str = "取水许可") -> set[str]:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    guide = read(f"{HOST}/fw/8.html", html).guide
    return {str(element) for element in guide.present} if guide else set()


ALL = {str(element) for element in GuideElement}


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='el-collapse-item'><div class='el-collapse-item__header'>{}</div><div style='display:none'>{}</div></div>",
        "<li><span class='k'>{}</span>{}</li>",
        "<uni-view><uni-text><span>{}</span></uni-text><uni-text><span>{}</span></uni-text></uni-view>",
        "<a name='x'></a><p><i></i><span>{}</span></p><div>{}</div>",
    ],
)
def test_names_and_contents(markup: str) -> None:
    body = "".join(markup.format(*fact) for fact in FACTS)
    assert present(f"<h1>取水许可</h1><div>{body}</div>") == ALL
    empty = "".join(markup.format(a, "无" if a == "办理依据" else b) for a, b in FACTS)
    assert present(f"<h1>取水许可</h1><div>{empty}</div>") == ALL - {"basis"}


def test_names_of_tabs_below_a_header_of_their_own() -> None:
    heads = "".join(f"<div>{a}</div>" for a, _ in FACTS)
    panes = "".join(f"<div>{b}</div>" for _, b in FACTS)
    body = (
        f"<div class='el-tabs'><div class='el-tabs__header'>{heads}</div><div>{panes}</div></div>"
    )
    assert present(f"<h1>取水许可</h1>{body}") == ALL


def test_questions_as_they_are_asked() -> None:
    asked = (
        ("哪些人可以申请？", "在本市就业的青年"),
        ("申请需要带哪些材料？", "身份证"),
        ("到哪里申请？", "市人才服务中心"),
        ("什么时候可以办？", "工作日"),
        ("怎么申请？", "线上填报"),
        ("有问题问谁？", "0798-7703344"),
        ("政策依据是什么？", "《人才公寓管理办法》"),
    )
    body = "".join(f"<h4>{a}</h4><p>{b}</p>" for a, b in asked)
    assert present(f"<h1>人才公寓申请</h1>{body}", "人才公寓申请") == ALL


def test_a_list_of_materials_tells_of_a_guide_and_word_for_licences() -> None:
    facts = (("受理条件", "暂无相关信息"), ("材料清单", "申请表"), ("办证流程", "申请、审核"))
    more = (("办证地点", "市民中心"), ("办证时间", "周一至周五"), ("咨询电话", "0798-7701122"))
    body = "".join(f"<h4>{a}</h4><p>{b}</p>" for a, b in (*facts, *more))
    page = f"<h1>场地预约</h1>{body}".replace("办证流程", "办理流程")
    assert present(page, "场地预约") == ALL - {"basis", "conditions"}
