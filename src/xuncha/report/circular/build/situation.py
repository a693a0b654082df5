"""一、总体情况, the websites: running, sampled, failing, rate, change, groups."""

from __future__ import annotations

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Figure, Pieces, fill, given, join, share, words
from xuncha.report.circular.facts.counts import Counts, counts_of
from xuncha.report.circular.facts.node import Node


def national_check(context: Context) -> Pieces:
    """What the higher level found in this area, where the facts have it."""
    node = context.record.node("national_check")
    if node is None:
        return ()
    unit = context.settings.unit
    departments, rate = node.number("departments"), counts_of(node).pass_rate
    sampled, failing = node.number("province_sampled"), node.number("province_failing")
    where = fill("各地区和{n}个国务院部门", n=given(departments)) if departments else ("各地区",)
    first = [
        words(node, "period"),
        fill("{who}随机抽查了{where}政府网站", who=node.text("by") or "国务院办公厅", where=where),
        fill("抽查合格率{rate}", rate=given(rate, "%")) if rate else (),
    ]
    second = [
        fill("其中抽查{place}政府网站{n}{u}", place=context.place, n=given(sampled), u=unit)
        if sampled
        else (),
        fill("发现存在突出问题的网站{n}{u}", n=given(failing), u=unit) if failing else (),
    ]
    return join([join(first, ",", "。"), join(second, ",", "。")])


def websites(context: Context) -> list[Pieces]:
    """The sentences on websites, in the usual order."""
    counts = context.sites
    if counts is None:
        return []
    return [
        _running(context, counts),
        main_sentence(context, counts, counts.node.text("scope") or "政府网站"),
        _groups(context),
        _replies(context),
    ]


def _running(context: Context, counts: Counts) -> Pieces:
    """截至…,全省运行政府网站N个, its split by level, and what became of those once opened."""
    node, unit = counts.node, context.settings.unit
    if counts.running is None:
        return ()
    rows = [counts_of(row) for row in context.record.nodes("breakdown")]
    split = [
        fill("{name}{n}{u}", name=row.name, n=given(row.running), u=unit)
        for row in rows
        if row.running
    ]
    until = words(node, "running_date")
    opened, closed = node.number("opened"), node.number("closed")
    parts = [
        fill("截至{d}", d=until) if until else (),
        fill("{s}开设政府网站{n}{u}", s=context.scope, n=given(opened), u=unit)
        if opened and closed
        else (),
        fill("关停{n}{u}", n=given(closed), u=unit) if closed else (),
        fill("{s}正常运行的政府网站{n}{u}", s=context.scope, n=given(counts.running), u=unit),
        fill("其中{split}", split=join(split, "、")) if split else (),
    ]
    return join(parts, ",", "。")


def main_sentence(context: Context, counts: Counts, what: str) -> Pieces:
    """共抽查N个,占R%,发现不合格M个,合格率P%,较上季度…"""
    unit, sampled = context.settings.unit, counts.sampled
    noun = "政务新媒体" if "新媒体" in what else "网站"
    rate, ratio, passing = context.rate(counts), _ratio(context, counts), counts.passing
    period = () if counts.node.path in ("media", "new_media") else words(context.record, "period")
    did = fill(
        "{who}对{s}{w}进行了{a}",
        who=context.issuer_short,
        s=context.scope,
        w=what,
        a=context.action,
    )
    parts = [
        join([period, did if period else ()], ","),
        fill("共{a}{w}{n}{u}", a=context.action, w=what, n=given(sampled), u=unit)
        if sampled
        else (),
        fill("占运行总数的{r}", r=ratio) if ratio and sampled else (),
        fill("合格{n}{u}", n=given(passing), u=unit) if passing and not _none_drawn(counts) else (),
        _failing(counts, unit, noun),
        _fail_rate(counts),
        _undetermined(counts, unit, "尚无法核实,未计入合格率"),
        fill("合格率{r}", r=rate) if rate else (),
        *_change(counts),
    ]
    return join(parts, ",", "。")


def _failing(counts: Counts, unit: str, noun: str) -> Pieces:
    failing = counts.failing
    if failing is None or (failing.value == 0 and _none_judged(counts)):
        return ()
    if failing.value == 0:
        return (f"未发现不合格{noun}",)
    return fill("发现不合格{what}{n}{u}", what=noun, n=given(failing), u=unit)


def _fail_rate(counts: Counts) -> Pieces:
    return fill("不合格率{r}", r=given(counts.fail_rate, "%")) if counts.fail_rate else ()


def _none_judged(counts: Counts) -> bool:
    """Whether nothing at all was or could be judged: then nothing is said to have no faults."""
    return _none_drawn(counts) or (
        bool(counts.undetermined) and counts.base_without_undetermined == 0
    )


def _none_drawn(counts: Counts) -> bool:
    return counts.sampled is not None and counts.sampled.value == 0


def _undetermined(counts: Counts, unit: str, said: str) -> Pieces:
    if counts.undetermined is None or counts.undetermined.value == 0:
        return ()
    if _none_judged(counts):
        return ("尚无法核实" if counts.undetermined.value == 1 else "均尚无法核实",)
    return fill("另有{n}{u}{s}", n=given(counts.undetermined), u=unit, s=said)


def _replies(context: Context) -> Pieces:
    """What the inspected offices replied to their findings, and how much of it was remitted."""
    node = context.record.node("replies")
    filed = node.number("filed") if node else None
    if node is None or filed is None or filed.value == 0:
        return ()
    upheld, remitted = node.number("upheld"), node.number("remitted")
    parts = [fill("共收到被{a}单位申辩{n}份", a=context.action, n=given(filed))]
    if upheld is not None and upheld.value:
        parts.append(fill("采纳(含部分采纳){n}份", n=given(upheld)))
        parts.append(fill("核减问题{n}个", n=given(remitted)) if remitted else ())
    else:
        parts.append(("均不予采纳",))
    return join(parts, ",", "。")


def _ratio(context: Context, counts: Counts) -> Figure | None:
    if counts.ratio:
        return given(counts.ratio, "%")
    if not (counts.running and counts.sampled) or counts.node.has("ratio_pct"):
        return None
    if counts.running.value == 0 or counts.sampled.value > counts.running.value:
        return None
    path = counts.node.at("ratio_pct")
    return share(path, counts.sampled, counts.running, context.settings.decimals)


def _change(counts: Counts) -> list[Pieces]:
    """持平, or higher or lower by so many percentage points."""
    node = counts.node
    found: list[Pieces] = []
    level = node.text("vs_previous_quarter", "vs_previous")
    if level:
        found.append(fill("与上季度{level}", level=level))
    for name, when in (("change_pp", "上季度"), ("change_yoy_pp", "去年同期")):
        change = node.number(name)
        if change:
            # The word is part of the figure: a text that an office edits keeps the right one.
            moved = "提高" if change.value > 0 else "下降"
            size = Figure(change.path, change.value, f"{moved}{abs(change.value):f}")
            found.append(fill("较{w}{n}个百分点", w=when, n=size))
    before = node.number("previous_rate_pct")
    if before:
        found.append(fill("上季度为{r}", r=given(before, "%")))
    return found


def _groups(context: Context) -> Pieces:
    """其中抽查省辖市网站…; rows of breakdown that only split the running total stand above."""
    sentences = []
    for name in ("groups", "breakdown"):
        for row in context.record.nodes(name):
            sentences.append(_group(context, counts_of(row), row))
    found = [sentence for sentence in sentences if sentence]
    return fill("其中,{all}", all=join(found, ";", "。")) if found else ()


def _group(context: Context, row: Counts, node: Node) -> Pieces:
    unit, rate = context.settings.unit, context.rate(row)
    gap = node.number("gap_pp_stated", "gap_pp")
    share_of = node.number("share_of_failing_pct")
    average = f"{context.scope}平均水平" if context.scope else "平均水平"
    parts = [
        fill("{a}{n}{u}", a=context.action, n=given(row.sampled), u=unit) if row.sampled else (),
        _failing(row, unit, "网站"),
        _undetermined(row, unit, "尚无法核实"),
        fill("占不合格总数的{r}", r=given(share_of, "%")) if share_of else (),
        fill("合格率{r}", r=rate) if rate else (),
        fill("低于{w}{g}个百分点", w=average, g=given(gap)) if gap else (),
    ]
    said = join(parts, ",")
    return fill("{name}{said}", name=row.name, said=said) if said else ()
