"""What a row of a rulebook weighs, in words."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha.score.rules import Kind, Per, Rule
from xuncha_platform.web.figures import points

# The kinds in the order of the tables, each with its heading and the word for a site that has it.
KINDS: dict[Kind, tuple[Promise, Promise]] = {
    Kind.VETO: (gettext_lazy("单项否决"), gettext_lazy("不符合")),
    Kind.DEDUCTION: (gettext_lazy("扣分指标"), gettext_lazy("不符合")),
    Kind.BONUS: (gettext_lazy("加分指标"), gettext_lazy("得到加分")),
    Kind.COMPLIANCE: (gettext_lazy("只看是否符合的指标"), gettext_lazy("不符合")),
}


def weight_of(rule: Rule) -> str:
    """“每处扣 1 分,最多 10 分”; for a veto and a row without points, what it is instead."""
    if rule.advisory:
        return _("提示,不计分")
    if rule.kind is Kind.VETO:
        return _("单项否决")
    if rule.kind is Kind.COMPLIANCE:
        return _("不计分")
    if rule.points is None:
        return _("分值未核实")
    said = _words(rule) % {"points": points(rule.points)}
    if rule.cap is None or rule.per is Per.ONCE:
        return said
    return _("%(said)s,最多 %(cap)s 分") % {"said": said, "cap": points(rule.cap)}


def _words(rule: Rule) -> str:
    gains = rule.kind is Kind.BONUS
    if rule.per is Per.EACH:
        return _("每处加 %(points)s 分") if gains else _("每处扣 %(points)s 分")
    if rule.per is Per.WHOLE_PERCENT:
        return _("每 1%% 加 %(points)s 分") if gains else _("每 1%% 扣 %(points)s 分")
    return _("加 %(points)s 分") if gains else _("扣 %(points)s 分")
