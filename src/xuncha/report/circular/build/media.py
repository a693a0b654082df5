"""一、总体情况, the media accounts and the 找错 messages."""

from __future__ import annotations

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Figure, Pieces, fill, given, join, words
from xuncha.report.circular.build.regions import hundred
from xuncha.report.circular.build.situation import main_sentence
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
        hundred(counts.node, f"政务新媒体{context.action}合格率达100%"),
    ]


def _total(context: Context) -> Pieces:
    if context.media is None or context.media.running is None:
        return ()
    unit, node = context.settings.unit, context.media.node
    table = node.node("by_platform")
    platforms = [
        fill("{name}{n}{u}", name=number.path.rpartition(".")[2], n=given(number), u=unit)
        for number in (table.numbers() if table else [])
    ]
    parts = [
        fill(
            "{s}正常运行的政务新媒体{n}{u}", s=context.scope, n=given(context.media.running), u=unit
        ),
        fill("其中{p}", p=join(platforms, "、")) if platforms else (),
    ]
    return join(parts, ",", "。")


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
