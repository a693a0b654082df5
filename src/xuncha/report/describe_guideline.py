"""What the checks of the guideline's own clauses saw, in words: Chinese, and English below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from xuncha.report.english_words import reason_words as english_reason
from xuncha.report.words import reason_words

Detail = Mapping[str, Any]
Words = Mapping[str, Callable[[Detail], str]]


def _listed(words: Any) -> str:
    return "、".join(str(word) for word in words or ())


def _quoted(words: Any) -> str:
    return ", ".join(f"“{word}”" for word in words or ())


def _few(d: Detail) -> str:
    seen = f"认得准的政策文件页 {d.get('policies')} 个、解读页 {d.get('interpretations')} 个"
    if d.get("pages"):
        seen += f",其中 {d.get('pages')} 个没有看到通向另一方的链接,如“{d.get('title')}”"
    return (
        f"{seen},太少,机器看不出政策文件与解读有没有相互关联:"
        "没有关联的请确认,有关联或没有可关联的判为不成立"
    )


def _few_english(d: Detail) -> str:
    seen = (
        f"{d.get('policies')} pages surely of policies and {d.get('interpretations')} of "
        "interpretations were read"
    )
    if d.get("pages"):
        seen += (
            f", {d.get('pages')} of them without a way to the other kind, such as "
            f"“{d.get('title')}”"
        )
    return (
        f"{seen}: too few to see whether they lead to one another. Confirm where they do not; "
        "dismiss where they do or there is nothing to link"
    )


CHINESE: Words = {
    "interpretations_few": _few,
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
    "address_gone": lambda d: (
        f"{d.get('day')} 检查时打得开的文章,现在{reason_words(str(d.get('reason')))};"
        "内容依法撤回、网站迁移的除外"
    ),
    "repost_late": lambda d: (
        f"“{d.get('title')}”原文 {d.get('published')} 发布,站内注明 {d.get('reposted')},超过 12 小时"
    ),
    "repost_missing": lambda d: (
        f"“{d.get('title')}”原文 {d.get('published')} 发布,站内没有看到这个标题"
    ),
    "server_abroad": lambda d: (
        f"主机 {d.get('host')} 应答的地址 {d.get('address')} 在归属表里是"
        f"{' '.join(filter(None, (d.get('country'), d.get('region'))))};应答的可能是内容分发网络(CDN)的节点,请核实源服务器的位置"
    ),
}

ENGLISH: Words = {
    "interpretations_few": _few_english,
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
    "address_gone": lambda d: (
        f"The article opened on {d.get('day')} and now: {english_reason(str(d.get('reason')))}; "
        "it may have been taken back for good reasons, or the site have moved"
    ),
    "repost_late": lambda d: (
        f"“{d.get('title')}” was published at {d.get('published')}; the site gives "
        f"{d.get('reposted')}, more than 12 hours later"
    ),
    "repost_missing": lambda d: (
        f"“{d.get('title')}” was published at {d.get('published')}; no such title was seen here"
    ),
    "server_abroad": lambda d: (
        f"The host {d.get('host')} answered at {d.get('address')}, which the table of addresses "
        f"has in “{d.get('country')} {d.get('region')}”; it may be a node of a CDN"
    ),
}
