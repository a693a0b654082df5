"""Where the entries of an empty list come from: addresses that a page's scripts ask for.

Only what stands there as a whole literal, on the page's own host, asked for by GET.
"""

from __future__ import annotations

import json
import re
from html import unescape
from urllib.parse import urlencode, urlsplit

from ahocorasick_rs import MATCHKIND_LEFTMOST_FIRST, BytesAhoCorasick

from xuncha.read.cms.gkmlpt import catalogue_columns
from xuncha.read.cms.switch import families_are_on
from xuncha.read.data.onpage import DataList
from xuncha.read.links.addresses import is_article_url
from xuncha.read.links.href import absolute

# 大汉 jpaas: <script … queryData="{'webId':'…','pageId':'…'}" url="/api-gateway/…/build/unit">
_UNIT = re.compile(r"""<\w+\b[^>]{0,1500}?\bqueryData\s*=\s*"([^"]{10,1500})"[^>]{0,1500}>""", re.I)
_UNIT_URL = re.compile(r"""\burl\s*=\s*"([^"]{1,300}build/unit)["?]""", re.I)
_UNIT_PATH = "/api-gateway/jpaas-publish-server/front/page/build/unit"
# 龙讯: <script src="/…/label/8888.js?num=4">
_LIST_SCRIPT = re.compile(
    r"\.js\?(?:[\w=&%-]{0,200}&)?(?:num|rows|size|count|pagesize)=\d{1,3}\b", re.I
)
_SCRIPT_SRC = re.compile(r"""<script\b[^>]{0,300}?\bsrc\s*=\s*["']?([^"'\s>]{1,500})""", re.I)
# $.getJSON("/x/list.json", …), axios.get('…'), fetch('…'), $("#x").load("list.html")
_CALL = re.compile(
    r"""(?:\$|jQuery|axios)\.(?:getJSON|get)\s*\(\s*["']([^"'\s<>]{2,300})["']\s*[,)]"""
    r"""|\bfetch\s*\(\s*["']([^"'\s<>]{2,300})["']\s*[,)]"""
    r"""|\.load\s*\(\s*["']([^"'\s<>]{2,300})["']\s*[,)]"""
)
_AJAX = re.compile(r"""\.ajax\s*\(\s*\{([^{}]{5,800})""")
_AJAX_URL = re.compile(r"""\burl\s*:\s*["']([^"'\s<>]{2,300})["']\s*[,}\n\r]""")
_POSTS = re.compile(r"""\b(?:type|method)\s*:\s*["']post["']|\bdata\s*:""", re.I)
# Counters, logins and whatever does something when asked.
_NO_LIST = re.compile(
    r"count|click|hits?\b|visit|pv\b|stat|login|logout|user|captcha|verif|token|weather|tianqi|ip\b"
    r"|save|submit|add|insert|del|remove|update|vote|comment|praise|upload|send|sms|lang|config",
    re.I,
)
_LIST = re.compile(
    r"list|data|news|page|column|channel|chan|info|article|query|json|xxgk|zwgk", re.I
)
_MOST_CALLS, _MOST_UNITS = 3, 6
# One of these stands on every page that asks for data.
WORDS = ("queryData", "/gkmlpt/", "getJSON", ".ajax", ".get(", "fetch(", ".load(", ".js?")
_MATCHER = BytesAhoCorasick([word.encode() for word in WORDS], matchkind=MATCHKIND_LEFTMOST_FIRST)


def may_ask_for_data(body: bytes) -> bool:
    """False: `data_addresses` will find nothing on this page."""
    return bool(_MATCHER.find_matches_as_indexes(body))


def is_list_script(url: str) -> bool:
    """Whether the address is that of a script that writes a list of so many entries."""
    return bool(_LIST_SCRIPT.search(url))


def data_lists(html: str, page_url: str) -> tuple[DataList, ...]:
    """The data that fill the lists of a page; every column by itself where it is a catalogue."""
    if columns := catalogue_columns(html, page_url):
        return tuple(DataList(one.data_url, one.page_url, one.names) for one in columns)
    return tuple(DataList(url) for url in data_addresses(html, page_url))


def data_addresses(html: str, page_url: str) -> tuple[str, ...]:
    """What the scripts of a page ask for to fill its lists, absolute, likeliest first."""
    if is_article_url(page_url):
        return ()
    found = [column.data_url for column in catalogue_columns(html, page_url)]
    if families_are_on():
        found += _units(html)
    found += [unescape(raw) for raw in _SCRIPT_SRC.findall(html) if is_list_script(raw)]
    found += _calls(html)
    own = urlsplit(page_url).netloc
    urls = (absolute(raw, page_url) for raw in found)
    return tuple(dict.fromkeys(url for url in urls if url and urlsplit(url).netloc == own))


def _units(html: str) -> list[str]:
    if "queryData" not in html:
        return []
    found = []
    for unit in _UNIT.finditer(html):
        try:
            query = json.loads(unescape(unit.group(1)).replace("'", '"'))
        except (ValueError, RecursionError):
            continue
        if not isinstance(query, dict) or not query.get("webId") or not query.get("pageId"):
            continue
        place = _UNIT_URL.search(unit.group(0))
        fields = {key: value for key, value in query.items() if isinstance(value, str | int)}
        found.append(f"{place.group(1) if place else _UNIT_PATH}?{urlencode(fields)}")
    return found[:_MOST_UNITS]


def _calls(html: str) -> list[str]:
    found = [next(filter(None, groups), "") for groups in _CALL.findall(html)]
    for options in _AJAX.findall(html):
        address = _AJAX_URL.search(options + "\n")
        # What goes along in the body or as computed fields is not known.
        if address and not _POSTS.search(options):
            found.append(address.group(1))
    lists = (raw for raw in found if _LIST.search(raw) and not _NO_LIST.search(raw))
    return list(dict.fromkeys(lists))[:_MOST_CALLS]
