"""Days of entries that stand in attributes alone: <time datetime="2026-09-10">3天前</time>.

They are written into the page, hidden, before parsing: a day that is shown goes before them.
"""

from __future__ import annotations

import re
from itertools import product

_NAMES = ("datetime", "data-time", "data-date", "data-pubdate", "data-pubtime", "data-publish")
# One of these stands on a page that has such days.
_TOLD = ("<time title", "<span title", 'time" title')
# <li title="发布时间：2026-06-03">; of a link read/lists/gathering.py reads it.
_LABELS = ("发布时间", "发布日期")
# More than sixty signs of this kind make the search for all of them slow (read/quicklook.py).
ATTRIBUTE_WORDS = (
    *(f'title="{name}' for name in _LABELS),
    *(f'{name}="{century}' for name, century in product(_NAMES, ("19", "20"))),
    *(f"{name}='20" for name in _NAMES),
    *(f'{name}="20' for name in _TOLD),
)
_TAG = re.compile(
    r"<(time|li|div|p|span|i|em|b|small|section|article|dd|dt|td|h[1-6]|a)\b[^<>]{0,300}?"
    rf"\s(?:{'|'.join(_NAMES)})\s*=\s*([\"'])\s*((?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?)(?!\d)"
    r"[^\"'<>]{0,30}\2[^<>]{0,300}>",
    re.I,
)
# <span title="2026-09-10 08:30">3天前</span>: a day and its time, and nothing else.
_TOOLTIP = re.compile(
    r"<(time|span|em|i)\b[^<>]{0,200}?\stitle=(\")(20\d\d[-/.]\d\d?[-/.]\d\d?)"
    r"(?:[ T]\d\d?:\d\d(?::\d\d)?)?\"[^<>]{0,200}>"
)
_LABELLED = re.compile(
    r"<(li|div|p|span|tr|td|dd|dt)\b[^<>]{0,200}?\stitle=(\")"
    rf"(?:{'|'.join(_LABELS)})[:：](20\d\d[-/.]\d\d?[-/.]\d\d?)(?:[ T]\d\d?:\d\d(?::\d\d)?)?\"[^<>]{{0,200}}>"
)
# Inside a link it would be part of the link's words.
_BEFORE = "a"


def with_dates(html: str) -> str:
    """The page with these days written out, where readers but no visitors see them."""
    return _LABELLED.sub(_written, _TOOLTIP.sub(_written, _TAG.sub(_written, html)))


def _written(found: re.Match[str]) -> str:
    tag, _, day = found.groups()
    hidden = f'<span style="display:none">{day}</span>'
    return hidden + found.group(0) if tag.lower() == _BEFORE else found.group(0) + hidden
