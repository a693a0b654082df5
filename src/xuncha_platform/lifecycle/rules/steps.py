"""The steps of opening and of closing a website, and what has to come before what.

国办发〔2017〕47号《政府网站发展指引》三(一)2、三(二)1.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# 有关公告信息原则上至少保留30天.
NOTICE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class StepRule:
    """One step: its name, what is written down of it, and which steps come before it."""

    code: str
    name: Promise
    # What `detail` holds; None: the day says all.
    detail: Promise | None = None
    # How `detail` is read: text, url or code. An optional one may stay empty.
    reads: str = "text"
    optional: bool = False
    after: tuple[str, ...] = ()
    may_be_skipped: bool = False


OPENING = (
    # 政府网站主办单位向编制部门提交加挂党政机关网站标识申请,按流程注册政府网站域名.
    StepRule("mark", _("加挂党政机关网站标识")),
    StepRule("domain", _("注册域名"), _("首页网址"), "url"),
    # 向当地电信主管部门申请ICP备案;根据网络系统安全管理的相关要求向公安机关备案.
    StepRule("icp", _("ICP备案"), _("ICP备案编号"), after=("domain",)),
    StepRule("police", _("公安机关备案"), _("公安机关备案号"), after=("domain",)),
    # 经逐级审核并报国务院办公厅获取政府网站标识码后,网站方可上线运行.
    StepRule(
        "code",
        _("取得网站标识码"),
        _("网站标识码"),
        "code",
        after=("mark", "domain", "icp", "police"),
    ),
    # 未通过安全检测的政府网站不得上线运行.
    StepRule("security", _("通过安全检测"), _("检测单位或报告编号"), after=("domain",)),
    StepRule("online", _("上线运行"), after=("code", "security")),
    # 门户在上级政府门户网站、部门网站在本级政府门户网站发布开通公告.
    StepRule("notice", _("发布开通公告"), _("公告网址"), "url", after=("online",)),
)
CLOSING = (
    # 拟迁移网站要在网站首页显著位置悬挂迁移公告信息.
    StepRule("home_notice", _("首页悬挂迁移公告"), _("公告网址"), "url"),
    StepRule("moved", _("内容迁移完成"), _("内容去向"), "url", after=("home_notice",)),
    # 随后向管理部门注销注册标识、证书信息和域名.
    StepRule("mark", _("注销党政机关网站标识"), after=("home_notice",), may_be_skipped=True),
    StepRule("icp", _("注销ICP备案"), after=("home_notice",), may_be_skipped=True),
    StepRule("police", _("注销公安机关备案"), after=("home_notice",), may_be_skipped=True),
    StepRule(
        "offline",
        _("停止访问"),
        _("原网址跳转到"),
        "url",
        optional=True,
        after=("home_notice", "moved"),
    ),
    StepRule("domain", _("注销域名"), after=("offline",), may_be_skipped=True),
    # 向国务院办公厅报告网站变更状态.
    StepRule("report", _("在报送系统变更状态"), after=("offline",)),
    # 在上级政府网站或本级政府门户网站发布公告,说明原有内容去向.
    StepRule("notice", _("公告内容去向"), _("公告网址"), "url", after=("moved",)),
)
STEPS: Mapping[str, tuple[StepRule, ...]] = {"opening": OPENING, "closing": CLOSING}
# Steps that change the status of the site: what is written then is not taken back here.
DECISIVE = frozenset(("online", "offline"))


def step_rule(kind: str, code: str) -> StepRule:
    """The rule of a step. KeyError for one that the kind of procedure does not have."""
    return {one.code: one for one in STEPS[kind]}[code]


def missing(rule: StepRule, done: Collection[str]) -> tuple[str, ...]:
    """The codes of steps that have to come before and are not done."""
    return tuple(code for code in rule.after if code not in done)
