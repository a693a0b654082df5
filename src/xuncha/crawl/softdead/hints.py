"""Whether a page could say "not found", or that it failed, at all: a look at its bytes before anything is decoded."""

from __future__ import annotations

from collections.abc import Iterator

from ahocorasick_rs import MATCHKIND_LEFTMOST_FIRST, BytesAhoCorasick

from xuncha.crawl.softdead.brokenpages import SIGNS

# One of these stands in every text that soft404's patterns match.
_WORDS = (
    "不存在",
    "找不到",
    "找到",
    "删除",
    "刪除",
    "下线",
    "移除",
    "失效",
    "面暂时无法",
    "面无法",
    "页无法",
    "走丢",
    "迷路",
)
_ENGLISH = ("found", "Found", "FOUND", "exist", "Exist", "EXIST")
_NUMBER = b"404"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def _patterns() -> list[bytes]:
    chinese = [word.encode(charset) for word in _WORDS for charset in ("utf-8", "gb18030")]
    traditional = [word.encode("big5") for word in ("不存在", "找不到", "找到")]
    signs = {sign.encode(charset) for sign in SIGNS for charset in ("utf-8", "gb18030")}
    return [_NUMBER, *chinese, *traditional, *(word.encode() for word in _ENGLISH), *sorted(signs)]


# Leftmost matching of at most 64 lets the matcher use its vector search: 4 µs a page.
PATTERNS = _patterns()
_MATCHER = BytesAhoCorasick(PATTERNS, matchkind=MATCHKIND_LEFTMOST_FIRST)
# What only answers say that hold hardly anything else: a second look, at short ones alone.
_SHORT = 12_000
_ONLY_IN_SHORT = (
    *("下架", "可能输入了错误", "撤稿", "回收", "撤回", "撤销", "撤下", "过期", "未发布", "未审核"),
    *("没有这", "无此", "no such ", "No such "),
    *(
        "丢失了",
        "失踪了",
        "消失了",
        "火星了",
        "出走了",
        "飞走了",
        "外星人",
        "不见了",
        "跑丢了",
        "走失了",
    ),
)
_OF_SHORT = BytesAhoCorasick(
    [
        *(w.encode(c) for w in _ONLY_IN_SHORT for c in ("utf-8", "gb18030")),
        *(
            b"you see this page",
            b"Apache2 ",
            b"It works",
            b"installed Tomcat",
            b"NoSuchKey",
            b"t available",
        ),
    ],
    matchkind=MATCHKIND_LEFTMOST_FIRST,
)


# An address or a caption in a tag is no longer than this.
_TAG_WINDOW = 2_000
_TAG_STARTS = b"!abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def may_say_missing(body: bytes) -> bool:
    """False: no charset turns this markup into a page that says it is missing."""
    return body.startswith(_UTF_16) or any(not _is_in_tag(body, at) for at in _places(body))


def text_may_say_missing(text: str) -> bool:
    """The same for the text of a page, without its tags."""
    return next(_places(text.encode("utf-8", "replace")), None) is not None


def _places(content: bytes) -> Iterator[int]:
    for which, start, end in _MATCHER.find_matches_as_indexes(content):
        # The number of an article is not the status of an error page.
        if which or not (content[start - 1 : start].isdigit() or content[end : end + 1].isdigit()):
            yield start
    if len(content) <= _SHORT:
        yield from (start for _, start, _ in _OF_SHORT.find_matches_as_indexes(content))


def _is_in_tag(body: bytes, at: int) -> bool:
    """Whether the place is certainly within a tag or comment, where no reader sees it.

    Addresses of attachments say "deleted" far more often than pages do. (In a title "<b" without
    its ">" would be text; no page writes that.)
    """
    before = max(0, at - _TAG_WINDOW)
    opened = body.rfind(b"<", before, at)
    if opened < 0 or body.rfind(b">", opened, at) >= 0:
        return False
    return body[opened + 1 : opened + 2] in _TAG_STARTS
