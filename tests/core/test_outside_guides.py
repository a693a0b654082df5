"""Folders of guides with one to four of them: they say nothing themselves, and lack nothing."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Guide

AS_OF = date(2026, 5, 20)
HOST = "http://www.qinghe.gov.cn"
MATTERS = ("婚姻登记", "收养登记", "生育登记", "殡葬服务")


def guide(
    body: str, path: str = "/bszn/hysy/", title: str = "婚育收养-青禾县人民政府"
) -> Guide | None:
    crumb = (
        '<div>当前位置：<a href="/">首页</a> &gt; <a href="/bszn/">办事指南</a> &gt; 婚育收养</div>'
    )
    foot = '<div class="footer">主办单位：青禾县人民政府办公室</div>'
    html = f"<html><title>{title}</title><body>{crumb}<h2>婚育收养</h2>{body}{foot}</body></html>"
    return read(HOST + path, html, AS_OF).guide


def links(*names: str, folder: str = "/bszn/hysy/") -> str:
    rows = (f'<li><a href="{folder}{n}.html">{name}</a></li>' for n, name in enumerate(names))
    return f"<ul>{''.join(rows)}</ul>"


@pytest.mark.parametrize("count", range(1, 5))
def test_a_folder_of_few_guides_is_no_guide(count: int) -> None:
    assert guide(links(*MATTERS[:count])) is None


def test_nor_is_the_column_whose_page_bears_the_name_of_the_site() -> None:
    named = ("取水许可办理指南", "采砂许可办理指南")
    html = (
        f"<html><title>青禾县人民政府</title><body><h2>办事指南</h2>{links(*named)}</body></html>"
    )
    assert read(f"{HOST}/bszn/", html, AS_OF).guide is None


def test_what_says_something_itself_is_a_guide_with_links_too() -> None:
    told = "<p>请携带身份证、户口簿到县民政局婚姻登记处当场办理，不收费用。</p>"
    found = guide(told + links("结婚登记", "离婚登记"), path="/bszn/hysy/1.html")
    assert found is not None
    assert found.missing


@pytest.mark.parametrize("way", ["返回列表", "返回", "打印本页", "更多"])
def test_a_guide_without_a_word_is_one_for_all_its_ways_back(way: str) -> None:
    assert guide(links(way), path="/bszn/hysy/1.html") is not None


def test_a_form_to_download_and_a_place_elsewhere_are_no_folder() -> None:
    assert guide('<p><a href="/files/1.doc">婚姻登记申请表</a></p>') is not None
    assert guide('<p><a href="http://zwfw.example.com/1.html">婚姻登记</a></p>') is not None
