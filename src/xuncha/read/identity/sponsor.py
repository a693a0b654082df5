"""The office that a site names as its sponsor: 主办单位."""

from __future__ import annotations

import re
from functools import lru_cache

from xuncha.read.identity.marksource import words_of
from xuncha.read.text.plaintext import tidy

_SPONSOR = re.compile(
    r"(?:主\s*办\s*单\s*位|主办(?:机构|方)|网站主办|主\s*办)(?:\s*:|\s/\s)\s*([\u4e00-\u9fff()()、·“”\w]{2,40})"
)
# 某某镇人民政府主办: the name in front. Of sentences (由…主办的活动) none ends there.
_SPONSORED = re.compile(
    r"(?:^|[\s|:©]|版权所有|20\d\d)([\u4e00-\u9fff()、·]{1,36}(?:政府|局|委|会|厅|院|办公室|办事处|中心|处|部|署))"
    r"\s*主\s?办(?=$|[\s|,。;])"
)
# The name in the cell beside: 主办单位 | 某某县交通运输局.
_SPONSOR_BESIDE = re.compile(
    r"主办单位\s+([\u4e00-\u9fff()、·]{2,36}(?:政府|局|委|会|厅|院|办公室|办事处|中心|处|部|署))(?=\s|$)"
)
# <dt>主办</dt><dd>某某县应急管理局</dd>, where no name stands in front.
_SPONSOR_BELOW = re.compile(
    r"(?:^|\s)主办\s+([\u4e00-\u9fff()、·]{2,36}(?:政府|局|委|会|厅|院|办公室|办事处|中心|处|部|署))(?=\s|$)(?!\s*[承协]办)"
)
# 主办单位 标识码 ICP备案 in one column, 某某县水利局 first in the next.
_SPONSOR_APART = re.compile(
    r"主办单位(?:\s+(?:(?:政府)?网站标识码|标识码|(?:ICP)?备案[编序]?号?|ICP备案|公安备案号?))+\s+"
    r"([\u4e00-\u9fff()、·]{2,36}(?:政府|局|委|会|厅|院|办公室|办事处|中心|处|部|署))(?=\s|$)"
)
# '某某县' + '水利局' of a script is one name.
_JOINED = re.compile(r"(['\"])\s*\+\s*\1")
# <span>某某县</span><span>水利局</span> is one name.
_SPLIT = re.compile(
    r"(?<=[省市县区州旗镇乡])\s+(?=[\u4e00-\u9fff]{1,16}(?:政府|局|委|厅|院|办公室|办事处|中心|处|部|署)(?:\s|$))"
)
# What stands beside the sponsor of a site, and of nothing else.
_MARKS = re.compile(r"标识码|ICP备|公网安备|版权所有")
_NEAR = 120
_TOLD = re.compile(r"[由为]|活动|会议|承办")


@lru_cache(maxsize=256)
def sponsor_in(markup: str) -> str | None:
    """The sponsor that a piece of markup names; None where it names none."""
    words = _SPLIT.sub("", words_of(_JOINED.sub("", markup)))
    if named := _of_the_site(words):
        return named
    if beside := _first(_SPONSOR_BESIDE, words) or _first(_SPONSOR_APART, words):
        return beside
    names = (found[1] for found in _SPONSORED.finditer(words))
    named = next((name for name in names if not _TOLD.search(name)), None)
    return named or _first(_SPONSOR_BELOW, words)


def _of_the_site(words: str) -> str | None:
    """The sponsor as it is named: of several, that of a contest and that of the site, the one beside
    the site's other marks."""
    found = [*_SPONSOR.finditer(words)]
    beside = [
        one
        for one in found
        if _MARKS.search(words[max(0, one.start() - _NEAR) : one.end() + _NEAR])
    ]
    chosen = beside[-1] if len(found) > 1 and beside else found[0] if found else None
    return tidy(chosen.group(1)) if chosen else None


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return tidy(found.group(1)) if found else None
