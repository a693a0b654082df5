"""What a file is called that people take along: in their language, with its day, safe on Windows."""

from __future__ import annotations

import re

from django.utils import timezone
from django.utils.http import content_disposition_header

# What Windows takes in no name, and what cannot be seen.
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\ufeff]+')
# Folders of campaigns lie deep, and Windows counts the whole path: 260 characters.
_LONGEST = 80


def dated_name(*about: object, kind: str) -> str:
    """ "2016年第三季度抽查-网站与结论-20161201.xlsx": what it is about, then the day; empty parts
    are left out."""
    return plain_name(*about, f"{timezone.localdate():%Y%m%d}", kind=kind)


def plain_name(*about: object, kind: str) -> str:
    """The same without a day, for files that stay what they are."""
    *first, last = [part for part in map(_safe, about) if part] or ["xuncha"]
    # The last part tells files of one campaign apart: it is never cut.
    before = "-".join(first)[: _LONGEST - len(last) - 1].strip(" .-")
    return f"{before}-{last}.{kind}" if before else f"{last[:_LONGEST]}.{kind}"


def attachment(name: str) -> str:
    """The header that makes an answer a file of this name, Chinese or not (RFC 6266, RFC 5987)."""
    return content_disposition_header(True, name) or "attachment"


def _safe(part: object) -> str:
    return _REFUSED.sub("_", str(part)).strip(" .")
