"""Words of trades that put themselves on other people's pages: gambling, pornography, forgeries.

The list is data: spam_words.csv. A word alone proves nothing: offices write about gambling when
they fight it, so texts with the words of that fight are left alone.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib.resources import files
from itertools import product

from ahocorasick_rs import AhoCorasick

from xuncha.read.sourcewords import WordFinder

# An office that writes about these trades writes this too.
_FIGHTS = re.compile(
    r"打击|查处|整治|治理|防范|警惕|拒绝|抵制|禁止|严禁|取缔|破获|抓获|侦破|查获|捣毁|犯罪|违法|非法|涉嫌|"
    r"涉赌|涉黄|赌博|举报|曝光|警方|公安|民警|处罚|判决|判处|诈骗|反诈|骗局|危害|扫黄|法院|检察|"
    r"案(?:件|例|情)?|发行|福利|管理|销售|规定|条例|丢失|遗失|补办|颁发|领取|学历|学籍|中华人民共和国"
)
# What sellers add to a name.
_SELLS = re.compile(
    r"官网|官方|平台|登录|登陆|注册|下载|开户|投注|网址|入口|娱乐|在线|免费|app|开奖|导航|首页|手机版",
    re.I,
)


def spam_words(text: str) -> dict[str, str]:
    """Each word of the list that a text holds, with its trade, in the order of the text."""
    words, trades, finder, quick = _list()
    lowered = text.lower()
    if not quick.is_in(lowered):
        return {}
    found = finder.find_matches_as_indexes(lowered, overlapping=True)
    return {words[index]: trades[index] for index, _start, _end in found}


def sells(text: str) -> bool:
    """Whether a short text (a title, the words of a link) offers such goods itself."""
    words = spam_words(text)
    if not words or _FIGHTS.search(text):
        return False
    return len(words) >= 2 or bool(_SELLS.search(text))


def is_full_of_spam(text: str, least: int = 6) -> bool:
    """Whether a long text names at least so many of the words, and speaks little against them."""
    words = spam_words(text)
    return len(words) >= least and len(_FIGHTS.findall(text)) < len(words) // 2


def sign_words() -> list[str]:
    """The words of the list in every way their Latin letters can be written."""
    return [
        "".join(letters)
        for word in _list()[0]
        for letters in product(*(dict.fromkeys((letter, letter.upper())) for letter in word))
    ]


@cache
def _list() -> tuple[list[str], list[str], AhoCorasick, WordFinder]:
    text = (files("xuncha.read") / "spam_words.csv").read_text("utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    words = [row["word"] for row in rows]
    return words, [row["trade"] for row in rows], AhoCorasick(words), WordFinder(words)
