"""What the guides of the fifteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

import pytest
from read_tools import read

HOST = "http://a.invalid"
FACTS = (
    ("设定依据", "《城市供水条例》第三十三条"),
    ("受理条件", "有供水点和计量设施。"),
    ("申请材料", "用水申请表"),
    ("办理流程", "受理、审查、决定"),
    ("咨询电话", "0779-3311206"),
)
SAID = ["basis", "conditions", "materials", "name", "phone", "process"]


def present(main: str) -> list[str] | None:
    body = f"<html><head><title>临时用水许可</title></head><body><p>位置：<a href='/'>首页</a> &gt; 办事指南</p><h1>临时用水许可</h1>{main}</body></html>"
    guide = read(f"{HOST}/guide/8.html", body).guide
    return sorted(str(one) for one in guide.present) if guide else None


@pytest.mark.parametrize(
    "row",
    [
        "<div><h4><span class='num'>0{n}</span><span>{a}</span><i></i></h4><div>{b}</div></div>",
        "<p><b>| {a} |</b></p><p>{b}</p>",
        "<section class='part'><header class='part-header'><h3>{a}</h3></header><div>{b}</div></section>",
    ],
)
def test_numbers_and_bars_beside_names(row: str) -> None:
    assert present("".join(row.format(n=n, a=a, b=b) for n, (a, b) in enumerate(FACTS, 1))) == SAID


def test_powers_in_rows_behind_their_numbers_are_no_guide() -> None:
    head = "<tr><th>序号</th><th>权力</th><th>设定依据</th><th>责任事项</th><th>办理时限</th><th>咨询电话</th></tr>"
    row = "<tr><td>{n}</td><td>{a}</td><td>《供水条例》</td><td>受理、审查</td><td>3天</td><td>0779-3311206</td></tr>"
    rows = row.format(n=1, a="临时用水许可") + row.format(n=2, a="取水许可")
    assert present(f"<table>{head}{rows}</table>") is None


def test_materials_of_a_guide_counted_in_rows_leave_it_one() -> None:
    """Rows behind numbers are not always matters."""
    table = "<table><tr><th>序号</th><th>材料名称</th><th>份数</th></tr><tr><td>1</td><td>申请表</td><td>1</td></tr><tr><td>2</td><td>身份证</td><td>1</td></tr></table>"
    main = "".join(f"<h3>{a}</h3><p>{b}</p>" for a, b in FACTS)
    assert present(main + f"<h3>材料清单</h3>{table}") == SAID
