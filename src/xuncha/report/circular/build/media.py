"""一、总体情况, the media accounts and the 找错 messages."""

from __future__ import annotations

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Figure, Pieces, fill, given, join, words
from xuncha.report.circular.build.regions import hundred
from xuncha.report.circular.build.situation import main_sentence
from xuncha.report.circular.facts.counts import Counts
from xuncha.report.circular.facts.node import Node

_RATES = (
    ("done_rate_pct", "办结率"),
    ("on_time_rate_pct", "按期办结率"),
    ("reply_rate_pct", "答复率"),
)


def media_accounts(context: Context) -> list[Pieces]:
    """Total by platform, sampled, failing, rate, regions at 100 %."""
    counts = context.media
    if counts is None:
        return []
    return [
        _total(context),
        main_sentence(context, counts, "政务新媒体"),
        _failing_platforms(context),
        hundred(counts.node, f"政务新媒体{context.action}合格率达100%"),
    ]


def _total(context: Context) -> Pieces:
    if context.media is None or context.media.running is None:
        return ()
    unit = context.settings.unit
    platforms = () if _are_of_the_failing(context.media) else _platforms(context)
    parts = [
        fill(
            "{s}正常运行的政务新媒体{n}{u}", s=context.scope, n=given(context.media.running), u=unit
        ),
        fill("其中{p}", p=platforms) if platforms else (),
    ]
    return join(parts, ",", "。")


def _failing_platforms(context: Context) -> Pieces:
    """The platforms of the accounts that failed, where the numbers add up to those."""
    if context.media is None or not _are_of_the_failing(context.media):
        return ()
    return fill("不合格政务新媒体中,{p}。", p=_platforms(context))


def _platforms(context: Context) -> Pieces:
    """微博10个、微信20个."""
    table = context.media.node.node("by_platform") if context.media else None
    unit = context.settings.unit
    return join(
        [
            fill("{name}{n}{u}", name=number.path.rpartition(".")[2], n=given(number), u=unit)
            for number in (table.numbers() if table else [])
        ],
        "、",
    )


def _are_of_the_failing(media: Counts) -> bool:
    """Whether the platforms' numbers are those of the failing accounts, not of all that run."""
    table = media.node.node("by_platform")
    total = sum(number.value for number in (table.numbers() if table else []))
    running = media.running.value if media.running else None
    return media.failing is not None and 0 < total == media.failing.value != running


def complaints(context: Context) -> list[Pieces]:
    """我为政府网站找错: received, done, overdue, and each rate by its own name."""
    return [_complaint(node) for node in context.record.nodes("complaints")]


def _complaint(node: Node) -> Pieces:
    received = node.number("received")
    rates: list[tuple[str, Figure]] = []
    for name, words_of in _RATES:
        rate = node.number(name)
        if rate:
            rates.append((words_of, given(rate, "%")))
    done, overdue = node.number("done"), node.number("overdue")
    platform = node.text("platform") or "我为政府网站找错"
    parts = [
        words(node, "period"),
        fill("共收到“{p}”平台网民留言{n}条", p=platform, n=given(received)) if received else (),
        fill("办结{n}条", n=given(done)) if done else (),
        fill("超期{n}条", n=given(overdue)) if overdue else (),
        *(fill("{w}{r}", w=name, r=rate) for name, rate in rates),
    ]
    rule = words(node, "rule")
    said = join(parts if received or rates else [], ",", "。")
    return join([said, fill("留言办理要求:{rule}。", rule=rule) if rule else ()])
