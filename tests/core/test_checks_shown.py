"""What articles show beside their labels: time in full, source, and titles that disagree."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts

from xuncha.checks.labels.check import observe
from xuncha.facts import Certainty, Observation, Site
from xuncha.read.site import read_site
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook

URL = "http://www.shili.gov.cn/tzgg/202012/t20201216_1.html"
TITLE = "关于做好冬季安全生产工作的通知"
BODY = "<p>各乡镇人民政府,县直各单位:现将有关事项通知如下,请认真组织实施。</p>" * 3


def article(info: str, shown: str = TITLE, **labels: str) -> str:
    head = "".join(f'<meta name="{name}" content="{value}">' for name, value in labels.items())
    return (
        f"<html><head><title>{shown}-示例县应急管理局</title>{head}</head><body><h1>{shown}</h1>"
        f'<div class="info">{info}</div><div class="content">{BODY}</div></body></html>'
    )


def seen(html: str) -> dict[str, Observation]:
    page = read(URL, html)
    made = read_site(Site(URL), [page], None, (), date(2020, 12, 28), {})
    found = observe(facts(labels=made.labels), WINDOWS)
    names = ("title_apart", "source_apart", "time_not_in_full", "source_not_shown")
    return {o.name: o for o in found if o.name in names}


def test_an_article_with_time_and_source_shows_all() -> None:
    assert seen(article("发布时间:2020-12-16 16:49 来源:县应急局")) == {}


@pytest.mark.parametrize("when", ["2020-12-16", "2020年12月16日 16:49", "2020/12/16 16:49"])
def test_a_time_in_another_form_is_a_hint(when: str) -> None:
    found = seen(article(f"发布时间:{when} 来源:县应急局"))
    assert set(found) == {"time_not_in_full"}
    assert found["time_not_in_full"].certainty is Certainty.SUSPECTED


def test_the_time_may_stand_in_an_element_of_its_own_and_have_seconds() -> None:
    info = "<span>来源:县应急局</span><span>发布时间:</span><b>2020-12-16</b> <i>16:49:07</i>"
    assert seen(article(info)) == {}


def test_a_source_in_an_element_of_its_own_is_one() -> None:
    info = "发布时间:2020-12-16 16:49 <p>信息来源:</p><p>省发改委</p>"
    assert seen(article(info)) == {}


def test_an_article_without_a_source_is_a_hint() -> None:
    for info in ("", "来源:", "文章来源:&emsp;作者:&emsp;点击量:", "来源:<br>【字体:大 中 小】"):
        found = seen(article(f"发布时间:2020-12-16 16:49 {info}"))
        assert set(found) == {"source_not_shown"}, info


def test_labels_that_say_something_else_are_hints() -> None:
    labels = {"ArticleTitle": "2019年度部门决算公开说明", "ContentSource": "县财政局"}
    found = seen(article("发布时间:2020-12-16 16:49 来源:县应急管理局", **labels))
    assert set(found) == {"title_apart", "source_apart"}
    assert found["title_apart"].detail["shown"] == TITLE
    assert found["source_apart"].detail["label_says"] == "县财政局"


@pytest.mark.parametrize(
    ("title", "source"),
    [
        (TITLE, "示例县应急管理局"),
        ("关于做好冬季安全生产工作的通知 ", "县应急局"),
        ("示例县关于做好冬季安全生产工作的通知", ""),
        ("", "null"),
    ],
)
def test_a_short_form_or_an_empty_label_says_nothing_else(title: str, source: str) -> None:
    html = article(
        "发布时间:2020-12-16 16:49 来源:示例县应急管理局", ArticleTitle=title, ContentSource=source
    )
    assert seen(html) == {}


def test_the_guideline_asks_for_time_and_source() -> None:
    rows = {rule.id: rule for rule in load_rulebook("guideline-2017").rules}
    found = list(seen(article("发布时间:2020年12月16日")).values())
    states = [str(judge(rows[one], found, Site(URL)).state) for one in ("G17-P2", "G17-P13")]
    assert states == ["undetermined", "undetermined"]
    assert str(judge(rows["G17-P2"], [], Site(URL)).state) == "manual"
