"""Words of trades that put themselves on other people's pages: gambling, pornography, forgeries.

The list is data: spam_words.csv. A word alone proves nothing: offices write about gambling when
they fight it, so texts with the words of that fight are left alone. `right_in` are longer words in
which it means nothing (新时代孕育, 特码头); a `weak` one is said by honest people, too, and counts
beside another only. A word of Latin letters stands by itself (Java在线 is no av在线).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import product
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from xuncha.read.source.sourcewords import WordFinder

# An office that writes about these trades writes this too.
_FIGHTS = re.compile(
    r"打击|查处|整治|治理|防范|警惕|拒绝|抵制|禁止|严禁|取缔|破获|抓获|侦破|查获|捣毁|犯罪|违法|非法|涉嫌|"
    r"涉赌|涉黄|赌博|举报|曝光|警方|公安|民警|处罚|判决|判处|诈骗|反诈|骗局|危害|扫黄|法院|检察|"
    r"拆迁|改造|公示|招标|招聘|工程|助学|公益|业主|(?<!答)案(?:件|例|情)?|发行|福利|管理|销售|规定|条例|丢失|遗失|补办|颁发|领取|学历|学籍|中华人民共和国"
)
# What an office writes in a title about such places and goods besides.
_WATCHES = re.compile(
    r"收缴|上缴|销毁|清缴|缴获|禁赌|反赌|扫赌|预警|提醒|辟谣|谣言|劝阻|普法|检查|消防|自首|通缉"
)
# What sellers add to a name.
_SELLS = re.compile(
    r"官网|官方|平台|登录|登陆|注册|下载|开户|投注|网址|入口|娱乐|在线|免费|app|开奖|导航|首页|手机版"
    r"|价格表|包成功|包性别|货到付款",
    re.I,
)


# What a tax office or a school says of its own services.
_OFFICE = re.compile(
    r"税务|纳税|办税|税局|指南|流程|须知|问答|解读|操作|通知|公告|公示|预约|小程序|申领|查询|教育局|学校|窗口|自助"
)
# How forgers ask to be found: nobody else writes so beside their goods.
_CONTACTS = re.compile(r"微信同|同微信|薇信|威信号|加微|加q|扣扣|先验后|先开后|先开票|可验", re.I)
# 某某体育(中国)官方网站, the name of no firm: it would say 有限公司.
_TEMPLATE = re.compile(
    r"(?:体育|电竞|棋牌)[·.\- ]{0,2}[(\uff08]中国[)\uff09](?:官方|官网|登录|登陆|平台|app|入口|下载)"
    r"|[(\uff08]中国[)\uff09](?:体育|电竞|棋牌)(?:官方|官网|登录|登陆|平台|app|入口|下载)",
    re.I,
)
# 亚洲欧美日韩国产…一区二区: regions in a row, and no name between.
_REGIONS = re.compile(
    r"(?:亚洲|欧美|日韩|国产|日本|韩国){2,}[^,，。;；、]{0,24}?"
    r"(?:无码|自拍|精品|一区二区|在线(?:观看|播放|视频)|视频|高清|成人|字幕|久久)"
)


def spam_words(text: str) -> dict[str, str]:
    """Each word of the list that a text holds, with its trade, in the order of the text."""
    rows, finder, quick = _list()
    lowered = text.lower()
    found: dict[str, str] = {}
    if "中国" in lowered and (template := _TEMPLATE.search(lowered)):
        found[template.group()] = "gambling"
    if ("欧美" in lowered or "国产" in lowered) and (regions := _REGIONS.search(lowered)):
        found[regions.group()] = "porn"
    if not quick.is_in(lowered):
        return found
    for index, start, end in finder.find_matches_as_indexes(lowered, overlapping=True):
        row = rows[index]
        if row.word not in found and not _means_nothing(lowered, start, end, row):
            found[row.word] = row.trade
    return found


# What only who plays for money is asked to do: beside it a weak word is none.
_PLAYS = re.compile(r"开户|投注|下注|彩金|返水")


def sells(text: str) -> bool:
    """Whether a short text (a title, the words of a link) offers such goods itself."""
    words = spam_words(text)
    if words and _OFFICE.search(text):
        words = {word: trade for word, trade in words.items() if trade != "trade"}
    if not words or _FIGHTS.search(text) or _WATCHES.search(text):
        return False
    if words.keys() <= _weak_words() and not _PLAYS.search(text):
        return False
    if any(_REGIONS.match(word) for word in words):
        return True
    return len(words) >= 2 or bool(_SELLS.search(text) or _CONTACTS.search(text))


# What intruders write over a page; an article about them does not begin like this.
_INTRUDER = re.compile(
    r"\W*(?:you (?:have been|were|are) |site )?(?:hacked|h4cked|haxored|pwned|[o0]wn[e3]d|defaced) by\b"
    # 网站被黑 alone may be the title of an advice.
    r"|(?=.*(?:已|本站|本网站|你的|您的))\W*(?:(?:黑客入侵|(?:本|该|贵|你的|您的)?(?:站|网站)(?:已经|已)?被(?:黑|入侵|攻陷)了?)\W*)+(?:by\b.*)?$",
    re.I,
)


def says_intruder(title: str) -> bool:
    """Whether a title is the boast of whoever changed the page: Hacked By …"""
    return bool(_INTRUDER.match(title))


def is_full_of_spam(text: str, least: int = 6) -> bool:
    """Whether a long text names at least so many of the words, and speaks little against them."""
    words = spam_words(text)
    return len(words) >= least and len(_FIGHTS.findall(text)) < len(words) // 2


def sign_words() -> list[str]:
    """The words of the list in every way their Latin letters can be written, blanks left out; a long
    word, or several, as they are written in titles."""
    return [written for row in _list()[0] for written in _writings(row.word)]


# Of more Latin letters than this nobody writes one small and the next one large.
_MOST_LETTERS = 6


def _writings(word: str) -> Iterable[str]:
    if sum(letter.isascii() and letter.isalpha() for letter in word) > _MOST_LETTERS or " " in word:
        forms = (word, word.upper(), word.title(), word.capitalize())
        return dict.fromkeys(form.replace(" ", "") for form in forms)
    each = (dict.fromkeys((letter, letter.upper())) for letter in word)
    return ("".join(letters) for letters in product(*each))


# 金沙娱乐会所, 皇冠足球俱乐部: a place with a licence, on a list of such.
_FIRM = re.compile(
    r"[\u4e00-\u9fff]{0,4}?(?:有限|责任公司|会所|歌厅|歌舞|量贩|ktv|大?酒店|宾馆|餐厅|饭店|商行|商店|经营部|会馆|俱乐部|网吧|茶楼)"
)


def _means_nothing(text: str, start: int, end: int, row: _Word) -> bool:
    """Whether the letters of a word stand in a longer one that is right."""
    if row.word[0].isascii() and start and text[start - 1].isascii() and text[start - 1].isalnum():
        return True
    if row.word[-1].isascii() and text[end : end + 1].isascii() and text[end : end + 1].isalnum():
        return True
    if row.trade == "gambling" and _FIRM.match(text, end):
        return True
    return any(
        text.startswith(right, start - right.index(row.word))
        for right in row.right_in
        if right.index(row.word) <= start
    )


class _Word(NamedTuple):
    word: str
    trade: str
    right_in: tuple[str, ...]
    is_weak: bool


@cache
def _weak_words() -> frozenset[str]:
    return frozenset(row.word for row in _list()[0] if row.is_weak)


@cache
def _list() -> tuple[list[_Word], AhoCorasick, WordFinder]:
    text = (files("xuncha.read.intruders") / "spam_words.csv").read_text("utf-8")
    rows = [
        _Word(
            row["word"],
            row["trade"],
            tuple(right for right in row["right_in"].split("|") if row["word"] in right),
            row["weak"] == "yes",
        )
        for row in csv.DictReader(text.splitlines())
    ]
    words = [row.word for row in rows]
    return rows, AhoCorasick(words), WordFinder(words)
