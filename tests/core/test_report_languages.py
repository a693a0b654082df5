"""What a page says in English it says as in Chinese; a report is Chinese wherever it is made."""

import re

import pytest
from report_help import report_of
from site_facts import facts

from xuncha.checks.saying import OUTCOME_WORDS
from xuncha.report import describe, describe_english, english_words, words
from xuncha.report.html import render_html
from xuncha.report.text import format_report
from xuncha.words import say, speaking

CHINESE = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
QUOTED = re.compile("\u201c[^\u201d]*\u201d")
TABLES = [
    "KINDS",
    "CHECKS",
    "COLUMN_KINDS",
    "ELEMENTS",
    "LINK_KINDS",
    "MARKS",
    "PAGE_KINDS",
    "HIDING_WAYS",
    "SIGNS",
    "TRICKS",
    "REASONS",
]
# Values that stand for words; every other one is printed as it is.
CODES = {
    "kind": [*words.COLUMN_KINDS, *words.LINK_KINDS],
    "element": list(words.ELEMENTS),
    "mark": [*words.MARKS, "name"],
    "page_kind": list(words.PAGE_KINDS),
    "way": [*words.HIDING_WAYS, "unheard-of"],
    "sign": list(words.SIGNS),
    "trick": list(words.TRICKS),
    "reason": [*words.REASONS, *map(str, OUTCOME_WORDS)],
    "where": ["title", "keywords", "text", "coded_title"],
    "difference": ["led_away", "title", "links", "other"],
    "why": ["no_address", "unreachable"],
    "offered": ["yes", "no"],
    "navigation_only": [True, False],
    "attachment": [True, False],
    "usable": [True, False],
    "seen": [2, 0, 3],
    "lacks": [("mark",), ("mark", "time")],
}
OTHERS = {
    "percent": 4.999,
    "links": (1, 2, 3),
    "words": ("w1", "w2"),
    "samples": ("s1", "s2"),
    "dates": ("s1", "s2"),
}


class Asked(dict):
    """A detail that has everything, and notes what was asked for."""

    def __init__(self, fixed):
        super().__init__()
        self.fixed, self.asked = fixed, set()

    def get(self, key, default=None):
        self.asked.add(key)
        if key in self.fixed:
            return self.fixed[key]
        if key in CODES:
            return CODES[key][0]
        return OTHERS.get(key, f"<{key}>")

    __getitem__ = get


def said(name, fixed, english=False):
    detail = Asked(fixed)
    table = describe_english.WORDS if english else describe.WORDS
    return table[name](detail), detail.asked


def cases(name):
    """The finding with every word that its codes may have, and without what may be missing."""
    asked = said(name, {})[1]
    yield {}
    for key in asked:
        yield from ({key: value} for value in CODES.get(key, [None] if key != "percent" else []))


def values(text):
    return sorted(re.findall(r"<\w+>|\b[ws]\d\b|4\.99%", text))


def test_both_languages_know_the_same_findings():
    assert list(describe.WORDS) == list(describe_english.WORDS)


@pytest.mark.parametrize("name", describe.WORDS)
def test_a_finding_says_the_same_in_english(name):
    for fixed in cases(name):
        chinese, asked = said(name, fixed)
        english, asked_in_english = said(name, fixed, english=True)
        assert asked == asked_in_english, fixed
        assert values(chinese) == values(english), fixed
        assert not CHINESE.search(QUOTED.sub("", english)), english


@pytest.mark.parametrize("table", TABLES)
def test_every_word_has_its_english(table):
    chinese, english = getattr(words, table), getattr(english_words, table)
    assert list(chinese) == list(english)
    assert not [word for word in english.values() if CHINESE.search(QUOTED.sub("", word))]


def test_every_outcome_has_its_english():
    assert set(english_words.OUTCOMES) == set(OUTCOME_WORDS)


def test_what_a_page_says_is_quoted_in_either_language():
    finding = {"name": "wrong_wording", "detail": {"found": "甲", "context": "含甲的话"}}
    assert describe.describe(finding, english=True) == "“甲”. The text: “含甲的话”"
    unheard = {"name": "unheard_of", "detail": {"a": 1}}
    assert describe.describe(unheard, english=True) == describe.describe(unheard)


def test_a_finding_without_words_is_told_by_its_name_and_what_was_seen():
    assert describe.describe({"name": "unheard_of", "detail": {"a": 1, "b": "x"}}) == (
        "unheard_of(a=1,b=x)"
    )
    assert describe.describe({"name": "unheard_of", "detail": {}}) == "unheard_of"


def test_no_address_is_told_apart_from_one_that_nobody_reaches():
    lacking, unreached = (
        describe.describe({"name": "no_ipv6", "detail": {"why": why}})
        for why in ("no_address", "unreachable")
    )
    assert lacking == "域名没有 IPv6 地址"
    assert "访问不到" in unreached


def test_who_is_answered_comes_before_the_environment(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert say("甲", "A") == "A"
    with speaking("zh-hans"):
        assert say("甲", "A") == "甲"
        with speaking("en"):
            assert say("甲", "A") == "A"
        assert say("甲", "A") == "甲"
    assert say("甲", "A") == "A"


def test_a_report_is_the_same_in_any_environment(monkeypatch):
    def made():
        site = facts()
        report = report_of(site)
        return report, render_html(report, site), format_report(report)

    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    chinese = made()
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert made() == chinese
    with speaking("en"):
        assert made() == chinese
