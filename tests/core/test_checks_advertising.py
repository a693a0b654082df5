"""商业广告 and foreign sources: what is loaded, what is labelled, what an article names."""

from __future__ import annotations

import pytest
from read_tools import read
from site_facts import HOME, WINDOWS, facts

from xuncha.checks.advertising.check import observe
from xuncha.facts import Certainty, PageSigns
from xuncha.read.intruders.signs import telling_signs

TEXT = "<p>本县召开工作会议,部署下一阶段工作。</p>" * 10


def seen(body: str):
    pages = [read(f"{HOME}p.html", f"<html><title>示例</title><body>{TEXT}{body}</body></html>")]
    return observe(facts(signs=telling_signs(pages)), WINDOWS)


@pytest.mark.parametrize(
    "body",
    [
        '<script src="https://pos.baidu.com/x.js"></script>',
        '<script src="//cpro.baidustatic.com/cpro/ui/c.js"></script>',
        '<iframe src="https://googleads.g.doubleclick.net/pagead/ads"></iframe>',
        '<img src="https://img.tanx.com/a.jpg">',
    ],
)
def test_what_is_loaded_from_advertising_networks(body):
    (found,) = seen(body)
    assert (found.name, found.certainty) == ("advert_loaded", Certainty.SUSPECTED)
    assert found.parents == (f"{HOME}p.html",)


def test_a_page_that_loads_two_things_of_one_host_counts_once():
    (found,) = seen(
        '<script src="https://pos.baidu.com/x.js"></script>'
        '<script src="https://pos.baidu.com/y.js"></script>'
    )
    assert (found.count, found.parent_count) == (1, 1)


@pytest.mark.parametrize(
    "body, count",
    [
        ('<a href="http://www.firm-example.com/">广告</a>', 1),
        ('<a href="http://www.firm-example.com/">[广告]</a>', 1),
        ('<a href="/gg/">首页广告位招租</a>', 1),
        ('<a href="/flfg/ggf.html">广告法</a>', 0),
        ('<a href="/bszn/hwgg.html">户外广告设置审批</a>', 0),
        ('<a href="/ggjg/">广告</a>', 0),
        ('<a href="http://www.samr.gov.cn/ggjgs/">广告</a>', 0),
    ],
)
def test_links_that_say_they_are_advertisements(body, count):
    assert [o.name for o in seen(body)] == ["advert_link"] * count


@pytest.mark.parametrize(
    "origin, is_foreign",
    [
        ("路透社", True),
        ("BBC中文网", True),
        ("《纽约时报》", True),
        ("美国之音中文网", True),
        ("英国广播公司（BBC）", True),
        ("日本《朝日新闻》", True),
        ("朝日街道办事处", False),
        ("澄湖每日新闻", False),
        ("时代周报（中文版）", False),
        ("新华社", False),
        ("参考消息", False),
        ("示例县人民政府办公室", False),
        ("世界报业大会秘书处", False),
        ("", False),
    ],
)
def test_sources_that_articles_name(origin, is_foreign):
    signs = (PageSigns(f"{HOME}a.html", origin=origin, record_id="r"),)
    found = observe(facts(signs=signs), WINDOWS)
    assert [o.name for o in found] == (["foreign_source"] if is_foreign else [])


def test_an_ordinary_page_has_none():
    assert seen('<img src="/a.jpg"><script src="/a.js"></script>') == ()
