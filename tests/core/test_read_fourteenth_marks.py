"""What the feet of the fourteenth blind set brought to light: marks in pieces, wide and apart."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import Identity


def foot(markup: str) -> Identity:
    html = f"<html><head><title>某某县</title></head><body><h1>要闻</h1><p>正文。</p>{markup}</body></html>"
    return read("http://a.invalid/", html).identity


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("标 识 码：4326000022", "4326000022"),
        ("网站标识码：４３２６００００２２", "4326000022"),
        ("Site ID: 4326000022", "4326000022"),
        # Names in one column, values in the other.
        (
            "<div><div>标识码</div><div>ICP备案</div></div><div><div>某某县水利局</div><div>4326000022</div></div>",
            "4326000022",
        ),
        # Two numbers: which is it?
        ("<div>标识码</div><div>4326000022</div><div>4326000023</div>", "4326000022"),
        ("<div>标识码</div><div>暂无</div><div>电话 0668220010</div>", None),
        ("<div>标识码</div><div>暂无</div><div>4326000022</div><div>4326000023</div>", None),
    ],
)
def test_the_code_in_other_layouts(words: str, code: str | None) -> None:
    assert foot(f"<div class='foot'>{words}</div>").site_id_code == code


def test_wide_letters_of_the_registration() -> None:
    assert foot("<div>岭ＩＣＰ备０５０００１１３号</div>").icp
    assert not foot("<div>ＩＣＰ备案查询</div>").icp


def test_a_sponsor_written_in_pieces() -> None:
    script = "<script>document.write('<p>主办：某某县' + '水利局</p>');</script>"
    assert foot(f"<div class='foot'>{script}</div>").sponsor == "某某县水利局"


def test_a_sponsor_in_the_column_beside() -> None:
    columns = "<div><div>主办单位</div><div>标识码</div></div><div><div>某某县水利局</div><div>4326000022</div></div>"
    assert foot(f"<div class='foot'>{columns}</div>").sponsor == "某某县水利局"
