"""What the checks of the guideline's own clauses saw, in words: Chinese, and English below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Detail = Mapping[str, Any]
Words = Mapping[str, Callable[[Detail], str]]


def _listed(words: Any) -> str:
    return "、".join(str(word) for word in words or ())


def _quoted(words: Any) -> str:
    return ", ".join(f"“{word}”" for word in words or ())


CHINESE: Words = {
    "channel_number_apart": lambda d: (
        f"首页主菜单有 {d.get('channels')} 个频道(一般为 5 至 8 个):{_listed(d.get('names'))}"
    ),
    "policy_uninterpreted": lambda d: (
        f"读到的 {d.get('looked_at')} 个政策文件页没有一个看得到解读入口,如“{d.get('title')}”;"
        "没有解读过的文件本来没有入口,请核对"
    ),
    "interpretation_unlinked": lambda d: (
        f"读到的 {d.get('looked_at')} 个解读页里 {d.get('pages')} 个没有看到所解读的政策文件的链接,"
        f"如“{d.get('title')}”"
    ),
}

ENGLISH: Words = {
    "channel_number_apart": lambda d: (
        f"The main menu of the home page has {d.get('channels')} channels, where 5 to 8 are usual: "
        f"{_quoted(d.get('names'))}"
    ),
    "policy_uninterpreted": lambda d: (
        f"None of the {d.get('looked_at')} pages of policies that were read shows a way to an "
        f"interpretation, such as “{d.get('title')}”; a policy that was never interpreted has none"
    ),
    "interpretation_unlinked": lambda d: (
        f"{d.get('pages')} of the {d.get('looked_at')} pages of interpretations that were read show "
        f"no link to the policy, such as “{d.get('title')}”"
    ),
}
