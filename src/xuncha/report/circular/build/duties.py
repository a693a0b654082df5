"""下一步工作要求: the duties one by one, then deadline, recipient and form."""

from __future__ import annotations

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Pieces, fill, in_text, join, words
from xuncha.report.circular.facts.node import Node


def duties(context: Context) -> list[tuple[str, Pieces]]:
    """The numbered duties, each a heading (may be "") and its text."""
    record = context.record
    found = [_duty(node) for node in record.nodes("duties")]
    if not found:
        texts = record.texts("duties")
        found = [("", in_text(text, f"duties[{i}]")) for i, text in enumerate(texts)]
    return [(heading, text) for heading, text in found if text]


def _duty(node: Node) -> tuple[str, Pieces]:
    own = words(node, "text")
    if own:
        return node.text("heading"), join([own], end="" if node.text("text")[-1] in "。" else "。")
    when, recipient = words(node, "when"), node.text("recipient")
    action = words(node, "action")
    if not action:
        return "", ()
    actor = words(node, "actor")
    parts = [
        fill("{who}要{what}", who=actor, what=action) if actor else action,
        fill("时限:{when}", when=when) if when else (),
        fill("报:{to}", to=recipient) if recipient else (),
    ]
    return node.text("heading", "kind"), join(parts, ";", "。")


def closing(context: Context) -> Pieces:
    """请…于…前将…书面报送…, from the fields of `rectification`."""
    node = context.record.node("rectification")
    if node is None:
        return ()
    deadline, to, form = words(node, "deadline"), node.text("report_to"), node.text("form")
    content = words(node, "content") or ("整改情况",)
    follow_up, duty, note = (
        words(node, "follow_up"),
        words(node, "duty"),
        words(node, "note_printed"),
    )
    who = node.text("who") or "有关单位"
    asked: Pieces = ()
    if deadline or to or form:
        asked = fill(
            "对本次通报的问题,请{who}采取有效措施整改{by}{report}。",
            who=who,
            by=fill(",于{d}前", d=deadline) if deadline else (",",),
            report=fill(
                "将{c}{form}报送{to}",
                c=content,
                form=form,
                to=to or context.issuer_short,
            ),
        )
    rest = [join([part], end="。") for part in (duty, follow_up, note) if part]
    return join([asked, *rest, _contact(node)])


def _contact(node: Node) -> Pieces:
    """The office's own contact line; nothing is invented where the facts only say one is needed."""
    contact = words(node, "contact")
    return fill("({c})", c=contact) if contact else ()
