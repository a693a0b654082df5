"""Wrong names by table: places, looks, ends of phrases, bodies that a reform has ended."""

from __future__ import annotations

from datetime import date

import pytest
from site_facts import WINDOWS, facts

from xuncha.checks.wording.check import observe
from xuncha.checks.wording.match import find_wrong_words
from xuncha.checks.wording.oldnames import find_old_names, old_names
from xuncha.checks.wording.samesound import terms_of_phrases
from xuncha.checks.wording.term import Severity
from xuncha.facts import Certainty, PageText, Site

TODAY = date(2026, 5, 20)


def found(text: str) -> list[tuple[str, str]]:
    return [(hit.found, hit.suggestion) for hit in find_wrong_words(text)]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("河南省荥洋市客商到访", "荥洋市", "荥阳市"),
        ("贵州省遵仪市考察团", "遵仪市", "遵义市"),
        ("湖北省孝惑市签约", "孝惑市", "孝感市"),
        ("绿水青山就是金山艮山", "绿水青山就是金山艮山", "绿水青山就是金山银山"),
        ("召开专题民主生话会", "民主生话会", "民主生活会"),
        # The end of a phrase may be another word's: of 现化代 it is seen that 代 is missing.
        (
            "国家治理体系和治理能力现化代,迈出步伐",
            "国家治理体系和治理能力现化",
            "国家治理体系和治理能力现代化",
        ),
        ("加快构建新发展格居。", "新发展格居", "新发展格局"),
    ],
)
def test_one_wrong_character_of_a_name_or_a_phrase(text: str, wrong: str, right: str) -> None:
    assert found(text) == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "白酒全市销量增长,长城子和区内企业座谈,东菀小区与雅菀小区连片改造",
        "新发展格居民得实惠,营商环境镜头下的变化,战略布局居中协调",
        "三分岐黄之术,凡按装卸标准收费,公司惯彻底清扫,自治洲头村村规民约",
        "过渡假如顺利,和尚末年还俗,奏折迁延不下,提拔款项由财政支付",
    ],
)
def test_right_words_that_meet(text: str) -> None:
    assert not found(text)


def test_the_places_are_many_and_none_is_wrong_itself() -> None:
    places = {term.right for term in terms_of_phrases() if term.source == "行政区划的法定名称"}
    assert len(places) > 2500
    assert not found("、".join(sorted(places)))


@pytest.mark.parametrize(
    "text",
    [
        "请到县国土资源局办理不动产登记。",
        "县工商行政管理局今日公布抽检结果。",
        "由县食品药品监督管理局负责解释。",
    ],
)
def test_a_body_that_is_no_more_is_named_as_if_it_were(text: str) -> None:
    (hit,) = find_old_names(text, TODAY)
    assert hit.suggestion
    assert hit.source
    # Before the reform and in the year after it the name was right; without a day nobody knows.
    assert not [*find_old_names(text, date(2018, 3, 1))]
    assert not [*find_old_names(text, date(2019, 12, 1))]
    assert not [*find_old_names(text, None)]


@pytest.mark.parametrize(
    "text",
    [
        "2017年,原县工商行政管理局与县质监局合并为市场监督管理局。",
        "根据2018年机构改革方案,不再保留县国土资源局。",
        "《县地方税务局关于印花税的公告》(2016年第3号)失效。",
        "甲某,曾在县国土资源局工作。",
        "该证由县国土资源局颁发。",
        "环境保护部门和国土资源部门要加强巡查。",
        "美国环境保护局发布报告。",
        "县档案馆藏有县环境保护局1998年至2018年的文书。",
    ],
)
def test_who_looks_back_may_use_the_old_name(text: str) -> None:
    assert not [*find_old_names(text, TODAY)]


def test_every_old_name_says_what_it_is_now() -> None:
    assert all(one.now and one.source and one.since < TODAY for one in old_names().values())


def test_the_check_tells_it_of_articles_with_a_day() -> None:
    at, text = "2026-06-01T09:00:00+08:00", "请到县国土资源局办理。"
    pages = [
        PageText(f"http://www.shili.gov.cn/{n}.html", "通知", text, "urn:1", at, day)
        for n, day in enumerate((TODAY, None))
    ]
    own = Site("http://www.shili.gov.cn/", "示例县国土资源局")
    assert observe(facts(site=own, texts=tuple(pages)), WINDOWS) == ()
    (seen,) = observe(facts(texts=tuple(pages)), WINDOWS)
    assert (seen.certainty, seen.detail["found"]) == (Certainty.SUSPECTED, "国土资源局")
    assert seen.parents == ("http://www.shili.gov.cn/0.html",)


def _page(number: int, text: str, title: str = "通知") -> PageText:
    at = "2026-06-01T09:00:00+08:00"
    url = "http://www.shili.gov.cn/" + (f"{number}.html" if number else "")
    return PageText(url, title, text, "urn:1", at)


def names_told(*texts: str, name: str = "") -> set[str]:
    pages = tuple(_page(n, text) for n, text in enumerate(texts))
    site = Site("http://www.shili.gov.cn/", name)
    return {one.detail["found"] for one in observe(facts(site=site, texts=pages), WINDOWS)}


def test_a_place_of_the_sites_own_name_is_none_that_it_misspells() -> None:
    """Many a name sounds like a county's; how its own is written a site and the register know."""
    assert names_told("荥洋市召开会议") == {"荥洋市"}
    assert not names_told("荥洋市召开会议", name="荥洋市人民政府")
    # Another name in the register: the site writes its own wrong.
    home = _page(0, "荥洋市召开会议", title="荥洋市人民政府")
    registered = Site("http://www.shili.gov.cn/", "荥阳市人民政府")
    assert observe(facts(site=registered, texts=(home,)), WINDOWS)
    # Where there is no register the home page says how the site is called.
    unnamed = Site("http://www.shili.gov.cn/")
    assert not observe(facts(site=unnamed, texts=(home,)), WINDOWS)


def test_a_place_that_is_always_written_so_is_another_place() -> None:
    """A slip of the hand stands here and there, and the right name elsewhere."""
    texts = [f"第{n}批客商到荥洋市考察{n}处园区并签约" for n in range(5)]
    assert not names_told(*texts)
    assert names_told(*texts, "荥阳市领导陪同") == {"荥洋市"}
    assert names_told(*texts[:4]) == {"荥洋市"}
    # What is no name of a place is wrong however often it is written so.
    always = [f"第{n}次召开民主生话会并部署{n}项工作" for n in range(6)]
    assert names_told(*always) == {"民主生话会"}


def test_a_wrong_place_is_no_serious_mistake_like_the_name_of_a_leader() -> None:
    (hit,) = find_wrong_words("河南省荥洋市客商到访")
    assert hit.severity is Severity.GENERAL


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("欢迎香港、澳门、台湾等国客商来县考察。", True),
        ("台湾等国外专家到会。", True),
        ("台湾等国际航线恢复。", False),
        ("抗战后台湾等国民党控制的地区。", False),
        ("走中国特色社会注意道路。", True),
        ("坚持马克思注意。", True),
        ("马克思注意到了这一点。", False),
        ("请社会各界注意，社会注意力集中于此。", False),
        ("明确专人付责。", True),
        ("由甲方支付责任保险费，对付责难。", False),
    ],
)
def test_words_of_the_nineteenth_set(text: str, is_wrong: bool) -> None:
    assert bool(find_wrong_words(text)) is is_wrong
