"""大汉 Hanweb (JCMS, jpaas): lists come as records of a datastore, in groups."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urlencode

from xuncha.read.text.digits import whole

_GROUP = re.compile(r"<nextgroup>\s*<!\[CDATA\[\s*<a\s+href=\"([^\"]{1,600})\"", re.I)
_TOTAL = re.compile(r"<totalrecord>(\d{1,7})</totalrecord>|totalRecord\s*[:=]\s*'?(\d{1,7})", re.I)
_NAMED = re.compile(
    r"\b(startrecord|endrecord|perpage|columnid|unitid|webid|appid)\s*[=:]\s*['\"]?(\d+)", re.I
)
_EMPTY_STORE = re.compile(r"<recordset>\s*</recordset>", re.I)
_STORE = "<datastore>"
_SHOWN = ").jpage("
# What such a script may ask for besides.
_ASKS = re.compile(r"\$\.(?:get|post|ajax)|getJSON|\bfetch\(|\.(?:load|append|html)\(|XMLHttp")
_MOST_GROUPS = 20


def is_empty_store(script: str, html: str) -> bool:
    """Whether a script is a store without a record, or shows one, and all totals of its page are 0.

    Such a script fills in nothing: the column has no entry.
    """
    if _STORE not in script and (_SHOWN not in script or _ASKS.search(script)):
        return False
    if "<record>" in html or not _EMPTY_STORE.search(html):
        return False
    totals = [int(inside or given) for inside, given in _TOTAL.findall(html)]
    return bool(totals) and not any(totals)


def next_groups(html: str) -> list[str]:
    """Addresses of the groups of records that follow those in the page."""
    groups = [unescape(raw) for raw in _GROUP.findall(html)]
    return groups[:_MOST_GROUPS] + _proxied(html)


def _proxied(html: str) -> list[str]:
    """Groups that a page describes by numbers: first group is in it, the others are asked for."""
    place = html.find("dataproxy.jsp")
    if place < 0:
        return []
    total = _TOTAL.search(html)
    named = {key.lower(): value for key, value in _NAMED.findall(html)}
    if not total or not {"columnid", "unitid", "webid"} <= named.keys():
        return []
    count, step = (
        whole(total.group(1) or total.group(2)),
        max(whole(named.get("perpage", "15")) * 3, 1),
    )
    groups = []
    for first in range(step + 1, count + 1, step):
        query = {
            "startrecord": first,
            "endrecord": min(first + step - 1, count),
            "perpage": named.get("perpage", "15"),
            "appid": named.get("appid", "1"),
            "webid": named["webid"],
            "col": "1",
            "columnid": named["columnid"],
            "unitid": named["unitid"],
        }
        groups.append("/module/web/jpage/dataproxy.jsp?" + urlencode(query))
        if len(groups) >= _MOST_GROUPS:
            break
    return groups
