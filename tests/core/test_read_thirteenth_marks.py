"""What the feet of the thirteenth blind set brought to light: sponsors and codes in other markup."""

from __future__ import annotations

import pytest
from read_tools import read

SPONSOR = "某某县水利局"


def foot(markup: str) -> tuple[str | None, str | None]:
    html = f"<html><head><title>某某县</title></head><body><h1>要闻</h1><p>正文。</p>{markup}</body></html>"
    found = read("http://a.invalid/", html).identity
    return found.sponsor, found.site_id_code


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li>主办 / 某某县水利局</li><li>标识码 / 5326000022</li></ul>",
        "<dl><dt>主办</dt><dd>某某县水利局</dd><dt>网站标识码</dt><dd>5326000022</dd></dl>",
        "<p>主办单位：<span>某某县</span><span>水利局</span></p><p>网站标识码：5326000022</p>",
    ],
)
def test_names_and_values(markup: str) -> None:
    assert foot(f"<div class='foot'>{markup}</div>") == (SPONSOR, "5326000022")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        # Who runs it is not who sponsors it.
        ("<span>某某县水利局 主办</span><span>某某县数据局 承办</span>", SPONSOR),
        ("主办/承办：某某县水利局", None),
        ("主办单位：某某县 承办单位：某某县信息中心", "某某县"),
    ],
)
def test_names_of_others_beside(words: str, wanted: str | None) -> None:
    assert foot(f"<div class='foot'>{words}</div>")[0] == wanted
