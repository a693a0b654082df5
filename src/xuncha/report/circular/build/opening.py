"""The opening paragraph: the documents it rests on, who did what, 现将有关情况通报如下."""

from __future__ import annotations

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Pieces, fill, in_text, join, words
from xuncha.report.circular.facts.node import Node

_BASIS_FIELDS = ("basis", "triggered_by", "earlier_basis")


def opening(context: Context) -> Pieces:
    """One sentence; the field `opening` of the facts replaces it."""
    own = words(context.record, "opening")
    if own:
        return own
    basis = _enumerated(_documents(context.record))
    parts = [
        fill("按照{basis}要求", basis=basis) if basis else (),
        _organised(context),
        fill("经{who}同意", who=who) if (who := words(context.record, "approved_by")) else (),
        ("现将有关事项通知如下" if "通知" in context.title else "现将有关情况通报如下",),
    ]
    return join(parts, ",", "。")


def _organised(context: Context) -> Pieces:
    if context.sites is None and context.media is None:
        return ()
    campaign = context.record.node("campaign")
    if campaign and campaign.text("name"):
        issuers = [node.text("issuer") for node in context.record.nodes("triggered_by")]
        return _campaign(
            campaign, next(filter(None, [campaign.text("run_by"), *issuers]), "有关部门")
        )
    what = in_text(f"{context.period}{context.scope}{context.object_words}{context.action}", "year")
    return fill("{who}组织开展了{what}", who=context.issuer_short, what=what)


def _campaign(campaign: Node, who: str) -> Pieces:
    """A campaign of a higher level that this circular passes on."""
    name, cycle = words(campaign, "name"), words(campaign, "cycle")
    done = fill("{who}组织开展了{name}", who=who, name=name)
    return fill("{done}({cycle})", done=done, cycle=cycle) if cycle else done


def _enumerated(items: list[Pieces]) -> Pieces:
    """A、B和C."""
    if len(items) < 2:
        return join(items)
    return fill("{all}和{last}", all=join(items[:-1], "、"), last=items[-1])


def _documents(record: Node) -> list[Pieces]:
    found: list[Pieces] = []
    for name in _BASIS_FIELDS:
        nodes = record.nodes(name)
        for node in nodes:
            found.append(document(node))
        if not nodes:
            path = record.at(name)
            found += [in_text(t, f"{path}[{i}]") for i, t in enumerate(record.texts(name))]
    return found


def document(node: Node) -> Pieces:
    """《title》(number)."""
    title, number = words(node, "title"), words(node, "doc_no")
    parts = [fill("《{title}》", title=title) if title else (), number]
    if title and number:
        parts[1] = fill("({number})", number=number)
    return join(parts)
