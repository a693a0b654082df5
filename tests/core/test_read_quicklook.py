"""Quick looks and memories make reading cheaper; they never change what is read."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.checks.wording.lexicon import Lexicon
from xuncha.checks.wording.term import Term
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.read.identity.systems import is_system_name
from xuncha.read.letters.words import may_list_letters as lists_letters
from xuncha.read.letters.words import may_show_letter
from xuncha.read.links.href import HrefMemo, absolute
from xuncha.read.page import read_page
from xuncha.read.quicklook import may_list_letters, may_say_empty, text_words
from xuncha.read.sitememory import SiteMemory
from xuncha.read.source.sourcewords import UTF_16, WordFinder
from xuncha.read.text.words import EMPTY
from xuncha.read.tree.textmarks import AGO, COUNTS, DIGIT, INFO, marks_of

AS_OF = date(2020, 12, 1)
_PIECES = [
    "来信",
    "留言",
    "咨询",
    "建议",
    "求助",
    "标题",
    "时间",
    "人",
    "详情",
    "查询码",
    "已",
    "未",
    "待",
    "经",
    "部门",
    "回复",
    "答复",
    "办结",
    "处理",
    "中",
    "完毕",
    "拒绝受理",
    "新办件",
    "暂无",
    "没有",
    "无",
    "找到",
    "相关",
    "任何",
    "的",
    "信息",
    "内容",
    "数据",
    "该",
    "本",
    "栏目",
    "暂",
    "未添加",
    "正在",
    "整理",
    "添加",
    "共",
    "0",
    "条",
    ",",
    "12",
]
_TEXTS = st.lists(st.sampled_from([*_PIECES, " ", "\n", "\u3000"]), max_size=14).map("".join)


@given(_TEXTS)
def test_what_a_reader_would_find_the_quick_look_never_hides(text: str) -> None:
    said = text_words(text)
    if may_show_letter(text) or lists_letters(text):
        assert may_list_letters(said)
    if EMPTY.search(text):
        assert may_say_empty(said)


@given(
    st.lists(
        st.sampled_from(["ICP", "主办", "版", "权", "所有", "é", "x", "\U00020000"]), max_size=30
    )
)
def test_words_are_found_with_their_places_in_characters(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = WordFinder(["ICP", "主办", "没有"]).find(text)
    places = [at.start() for at in re.finditer("ICP|主办", text)]
    assert found.last_places(["ICP", "主办"], 5) == places[-5:]
    assert ("ICP" in found) == ("ICP" in text)
    assert found.has(["没有", "主办"]) == ("主办" in text)


@given(
    st.sampled_from(["第 2 页", "共12条", "末页", "下页", "当前第", "第1/9页", "共 3 篇"]),
    st.sampled_from(["", "x", "某某局", "。"]),
)
def test_words_that_count_pages_are_marked_wherever_they_stand(words: str, around: str) -> None:
    assert marks_of(around + words + around) & COUNTS


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("3小时前", DIGIT | AGO),
        ("刚刚", AGO),
        ("昨天 09:30", DIGIT | AGO),
        ("前言", 0),
        ("二零二五年报", DIGIT),
        ("〇", DIGIT),
        ("年报", 0),
        ("去年", 0),
        ("发布:", INFO),
        ("局发布:", 0),
        ("已发布时间", INFO),
        ("Posted by", INFO),
        ("reposted", 0),
        ("發佈日期", INFO),
        ("来 源:", 0),
        ("日 期 :", INFO),
    ],
)
def test_a_text_is_marked_for_its_readers_and_for_nobody_else(text: str, marks: int) -> None:
    assert marks_of(text) == marks


@given(
    st.lists(
        st.sampled_from([*"网上站点在线申报查询系统平台大厅地图导航", "sitemap", "公告"]),
        max_size=6,
    )
)
def test_links_named_after_systems_and_maps_are_found_among_others(pieces: list[str]) -> None:
    name = "".join(pieces)
    page = read_page(
        _exchange(f"/{len(pieces)}.html", f"<body><p><a href=/x.html>{name}</a></p>"), AS_OF
    )
    assert bool(page.systems) == is_system_name(name)
    is_map = bool(re.search("(网站|站点)(地图|导航)|^地图$|sitemap", name)) and len(name) <= 12
    assert bool(page.identity and page.identity.sitemap) == is_map


def test_many_words_are_found_as_few_are() -> None:
    words = [f"词{number};" for number in range(500)]
    found = WordFinder(words).find("前词7;中词499;后")
    assert [word for word in words if word in found] == ["词7;", "词499;"]
    assert WordFinder(words[:100]).find("词99;词7;").last_places(words, 9) == [0, 4]
    assert WordFinder(words, encoding=UTF_16).find("𠀀词499;").last_places(words, 9) == [1]


def test_halves_of_two_characters_are_no_word() -> None:
    # The second byte of the one and the first of the other are those of 一.
    assert "一" in WordFinder(["一"], encoding=UTF_16).find("一A")
    assert "一" not in WordFinder(["一"], encoding=UTF_16).find("乎A")
    lexicon = Lexicon([Term("一丁", "一定")])
    assert [place[:2] for place in lexicon.matches("𠀀一丁")[0]] == [(1, 3)]
    assert lexicon.matches("乎N\u0101") == ([], [])


def test_pages_are_read_alike_alone_and_after_their_neighbours() -> None:
    pages = [
        _page(f"/{place}/{number}.html", number) for place in ("a", "b/c") for number in range(4)
    ]
    memo = SiteMemory()
    together = [repr(read_page(page, AS_OF, memo)) for page in [*pages, *reversed(pages)]]
    alone = [repr(read_page(page, AS_OF)) for page in pages]
    assert together == alone + alone[::-1]


@given(
    st.sampled_from(["http://a.cn/b/c.html?d=/e", "http://a.cn", "nonsense"]), st.text(max_size=12)
)
def test_joined_addresses_are_remembered_rightly(base: str, raw: str) -> None:
    memo = HrefMemo()
    expected = absolute(raw, base) or ""
    assert [memo.joiner(base)(raw), memo.joiner(base)(raw)] == [expected, expected]


@pytest.mark.slow
@pytest.mark.parametrize(
    "html",
    [
        "<div " + " ".join(f"a{number}=x" for number in range(100_000)) + ">x</div>",
        "<div>" * 200_000 + "x",
        "".join(f"<a href=/{number}.html>{number}</a>" for number in range(300_000)),
        "<body>调查时间 " + "<div>开始时间:2020-01-01</div>" * 50_000,
        "<body>留言标题:" + "留言时间:" * 100_000,
        "".join(
            f"<b style=left:-999px><a href=http://h{at}.com/>x</a></b>" for at in range(40_000)
        ),
    ],
    ids=["attributes", "nested", "links", "dates", "labels", "hidden"],
)
def test_hostile_pages_cost_no_more_than_large_ones(html: str) -> None:
    started = time.process_time()
    read_page(_exchange("/x.html", html), AS_OF)
    assert time.process_time() - started < 5


def _page(path: str, number: int) -> Exchange:
    menu = "".join(f'<li><a href="../lm{at}/">栏目{at}</a></li>' for at in range(9))
    rows = "".join(
        f'<li><a href="t{at}.html">关于第{at * number}件事情的通知</a> 2020-11-{at + 10}</li>'
        for at in range(number + 2)
    )
    hidden = f'<div style="display:none"><a href="/x">栏目{number}</a></div>' if number % 2 else ""
    script = f"<script>document.write('<p>第{number}页</p>')</script>"
    html = (
        f"<body><ul>{menu}</ul>{hidden}<ul class=list>{rows}</ul>{script}<p>网站标识码:4100000001"
    )
    return _exchange(path, html)


def _exchange(path: str, html: str) -> Exchange:
    url = f"http://a.gov.cn{path}"
    return Exchange(
        url=url,
        method="GET",
        purpose=Purpose.PAGE,
        at="",
        outcome=Outcome.OK,
        status=200,
        final_url=url,
        body=html.encode(),
    )
