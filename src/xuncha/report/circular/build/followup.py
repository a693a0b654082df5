"""Optional parts: earlier faults re-checked, self-check, 问责, other work."""

from __future__ import annotations

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Pieces, fill, given, in_text, join, words
from xuncha.report.circular.facts.counts import counts_of
from xuncha.report.circular.facts.node import Node

_RECHECK = (
    ("checked", "复查网站{n}个"),
    ("passed", "整改到位{n}个"),
    ("still_failing", "仍不合格{n}个"),
    ("still_failing_media", "仍不合格的政务新媒体{n}个"),
    ("fixed_problems", "已整改问题{n}个"),
    ("fixed_sites", "涉及网站{n}个"),
    ("open_problems", "未整改问题{n}个"),
    ("open_sites", "涉及网站{n}个"),
)


def recheck(context: Context) -> Pieces:
    """整改复查 of what an earlier circular named."""
    node = context.record.node("recheck")
    if node is None:
        own = words(context.record, "recheck")
        return join([own], end="。") if own else ()
    of = words(node, "of")
    rate = node.number("on_time_rate_pct")
    parts = [fill("对{of}进行了复查", of=of) if of else ()]
    parts += [fill(said, n=given(n)) for name, said in _RECHECK if (n := node.number(name))]
    parts.append(fill("按期整改率{r}", r=given(rate, "%")) if rate else ())
    return join(parts, ",", "。")


def self_check(context: Context) -> Pieces:
    """自查 of the levels below: sampled, ratio, rate."""
    node = context.record.node("self_check")
    if node is None:
        return ()
    counts = counts_of(node)
    problem_sites = node.number("problem_sites")
    parts = [
        fill("{who}开展自查", who=words(node, "regions_and_departments") or "各地区、各部门"),
        fill("抽查网站{n}个", n=given(counts.sampled)) if counts.sampled else (),
        fill("占比{r}", r=given(counts.ratio, "%")) if counts.ratio else (),
        fill("合格率{r}", r=given(counts.pass_rate, "%")) if counts.pass_rate else (),
        fill("发现存在问题的网站{n}个", n=given(problem_sites)) if problem_sites else (),
    ]
    return join(parts, ",", "。")


def accountability(context: Context) -> Pieces:
    """问责情况 by class; the duty of 约谈 where the facts order it."""
    node = context.record.node("accountability")
    if node is None:
        own = words(context.record, "accountability")
        return join([own], end="。") if own else ()
    total = node.number("total")
    units, persons = node.number("units"), node.number("persons")
    classes = [
        fill("{name}{n}人次", name=number.path.rpartition(".")[2], n=given(number))
        for number in node.numbers()
        if number not in (total, units, persons) and not number.derived
    ]
    parts = [
        words(node, "of"),
        fill("问责单位{n}家", n=given(units)) if units else (),
        fill("{n}人", n=given(persons)) if persons else (),
        fill("共问责{n}人次", n=given(total)) if total else (),
        join(classes, "、"),
    ]
    return join([join(parts, ",", "。"), _duty(node)])


def _duty(node: Node) -> Pieces:
    talk, sanction = words(node, "interview"), words(node, "sanction")
    rule = words(node, "rule")
    if rule:
        return join([rule], end="。")
    if not talk and not sanction:
        return ()
    to, form = node.text("report_to"), node.text("report_form")
    parts = [
        fill("由{by}约谈{t}", by=node.text("by") or "有关单位", t=talk) if talk else (),
        fill("对{s}问责", s=sanction) if sanction else (),
        fill("约谈问责情况{form}报送{to}", form=form, to=to) if to else (),
    ]
    return join(parts, ",", "。")


def other_work(context: Context) -> list[Pieces]:
    """Anything else the circular reports: a text, a list of texts, or the fields known here."""
    record = context.record
    node = record.node("other_work")
    if node is None:
        texts = record.texts("other_work")
        return [in_text(text, f"other_work[{i}]") for i, text in enumerate(texts)]
    online = node.number("platform_sites_online")
    platform = [
        fill("统一技术平台已有{n}家单位网站上线运行", n=given(online)) if online else (),
        _named(node, "projects_started", "{names}已进入项目实施阶段"),
    ]
    column = [
        fill("{c}已开设", c=words(node, "column_launched")) if node.text("column_launched") else (),
        _named(node, "column_good", "{names}内容保障情况较好"),
    ]
    return [join(platform, ",", "。"), join(column, ",", "。")]


def _named(node: Node, name: str, said: str) -> Pieces:
    names = node.texts(name)
    return fill(said, names="、".join(names)) if names else ()
