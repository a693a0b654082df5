"""Bytes of a page to text, never to mojibake."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from functools import lru_cache

from xuncha.read.source.decodepieces import DOUBLE_BYTE, decode_pieces, double_byte_of, looks_mixed
from xuncha.read.source.plausible import SURELY_CHINESE, common_share

# The declarations are looked for where browsers look for them: near the top.
_META_WINDOW = 4096
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)""", re.I)
_HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w:.-]+)""", re.I)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Without a mark the first tag tells: every second byte of it is empty.
_WIDE_TAGS = (
    (re.compile(rb"(?:[\s<!\w]\0){4}"), "utf-16-le"),
    (re.compile(rb"(?:\0[\s<!\w]){4}"), "utf-16-be"),
)
_UTF8_CHINESE = re.compile(rb"[\xe4-\xe9][\x80-\xbf]{2}")
# Text of which fewer characters are everyday ones was read in the wrong charset.
_CHINESE_ENOUGH = 0.15
# A page that says gb2312 or gbk uses characters of its superset as a matter of course.
_SUPERSETS = {
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "utf8": "utf-8",
    "big5": "big5hkscs",
}
# Charsets in which no byte of another character is one of those that markup is made of.
_ASCII_MARKUP = frozenset(("utf-8", "gb18030", "big5hkscs"))


def has_markup_in_ascii(body: bytes, content_type: str | None = None) -> bool:
    """Whether tags, and addresses in ASCII, stand in these bytes as in the text they decode to."""
    if body.startswith(tuple(mark for mark, _ in _BOMS)) or _wide_charset(body):
        return False
    return _ASCII_MARKUP.issuperset(_candidates(body, content_type))


def decode(body: bytes, content_type: str | None = None) -> tuple[str, str]:
    """Text of a page and the charset it was read with.

    Order: byte-order mark, tags of 16 bits, Chinese in valid UTF-8, HTTP header, meta, UTF-8, gb18030. A
    declaration that the bytes contradict is not believed: the next one is tried; one under which
    they are no Chinese gives way to the charset under which they are. A page put together from
    parts in UTF-8 and in a double-byte charset is read part by part. Nothing is ever raised;
    bytes that no candidate reads become U+FFFD under the best candidate.
    """
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(charset, "replace"), charset
    if wide := _wide_charset(body):
        return body.decode(wide, "replace"), wide
    if (text := _strict(body, "utf-8")) is not None and _UTF8_CHINESE.search(body):
        # 三字节的汉字凑巧合乎 UTF-8 几乎不可能:声明说别的也不信。
        return text, "utf-8"
    text, charset = _declared(body, content_type)
    if charset in DOUBLE_BYTE and ("\ufffd" in text or looks_mixed(text, charset)):
        return _by_parts(body, charset)
    if charset == "utf-8" and "\ufffd" in text and _UTF8_CHINESE.search(body):
        # 截断的标题仍按 UTF-8 读;不合 UTF-8 的部分才是另一种编码。
        parts, double_byte = _by_parts(body, "gb18030")
        if parts.count("\ufffd") < text.count("\ufffd"):
            return parts, double_byte
    return text, charset


def _wide_charset(body: bytes) -> str:
    """UTF-16 in which a page was saved without its mark, or ""."""
    if b"\0" not in body[:8]:
        return ""
    return next((charset for tag, charset in _WIDE_TAGS if tag.match(body)), "")


def _by_parts(body: bytes, likely: str) -> tuple[str, str]:
    charset = double_byte_of(body, likely)
    return decode_pieces(body, charset), charset


def _declared(body: bytes, content_type: str | None) -> tuple[str, str]:
    candidates = _candidates(body, content_type)
    for charset in candidates:
        text = _strict(body, charset)
        if text is not None:
            return (text, charset) if charset == "utf-8" else _more_plausible(body, text, charset)
    return _least_damaged(body, candidates)


def _strict(body: bytes, charset: str) -> str | None:
    try:
        return body.decode(charset)
    except UnicodeDecodeError:
        return None


def _more_plausible(body: bytes, text: str, charset: str) -> tuple[str, str]:
    """Another double-byte charset where the declared one makes no Chinese of the bytes."""
    share = common_share(text) or 0.0
    if share >= _CHINESE_ENOUGH:
        return text, charset
    for other in DOUBLE_BYTE:
        reading = _strict(body, other) if other != charset else None
        if reading is not None and (common_share(reading) or 0.0) > max(2 * share, SURELY_CHINESE):
            return reading, other
    return _by_parts(body, charset) if charset in DOUBLE_BYTE else (text, charset)


def _candidates(body: bytes, content_type: str | None) -> tuple[str, ...]:
    meta = _META_CHARSET.search(body, 0, _META_WINDOW)
    return _in_order(content_type or "", meta.group(1) if meta else b"")


# Sites declare one or two.
@lru_cache(maxsize=1_000)
def _in_order(content_type: str, in_meta: bytes) -> tuple[str, ...]:
    """The charsets to be tried: as the header says, as the page says, the usual ones."""
    in_header = _HEADER_CHARSET.search(content_type)
    declared = [in_header.group(1)] if in_header else []
    if in_meta:
        declared.append(in_meta.decode("ascii", "replace"))
    names = [_known(name) for name in declared]
    ordered = [name for name in names if name] + ["utf-8", "gb18030"]
    return tuple(dict.fromkeys(ordered))


def _known(name: str) -> str | None:
    name = name.strip().lower()
    name = _SUPERSETS.get(name, name)
    # Single-byte labels accept any bytes, so believing them would hide the real charset.
    if name.startswith(("iso-8859", "latin", "windows-125", "ascii", "us-ascii")):
        return None
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _least_damaged(body: bytes, candidates: Sequence[str]) -> tuple[str, str]:
    # A page cut in the middle of a character, or with one bad byte, keeps its declared charset.
    readings = [(body.decode(name, "replace"), name) for name in candidates]
    best = min(readings, key=lambda reading: reading[0].count("\ufffd"))
    if (common_share(best[0]) or 0.0) >= _CHINESE_ENOUGH:
        return best
    others = [(body.decode(name, "replace"), name) for name in DOUBLE_BYTE]
    return max([best, *others], key=lambda reading: common_share(reading[0]) or 0.0)
