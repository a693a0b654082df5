"""What each permission is called where people choose one (API tokens, the roles' table)."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha_platform.people.roles import PERMISSIONS, READ

# Every permission of roles.py stands here (tests/platform/people).
PERMISSION_NAMES: dict[str, Promise | str] = {
    "orgs.change": _("变更组织机构"),
    "people.change": _("管理人员与权限"),
    "audit.read": _("查看操作记录"),
    "jobs.manage": _("管理后台任务"),
    "settings.change": _("更改系统设置"),
    "campaigns.change": _("编辑检查活动"),
    "campaigns.run": _("启动和控制监测"),
    "campaigns.freeze": _("定稿"),
    "findings.review": _("复核问题"),
    "findings.manual": _("录入人工指标"),
    "findings.second": _("第二人复核"),
    "findings.decide_contest": _("处理申辩"),
    "findings.approve_exemption": _("批准豁免"),
    "findings.contest": _("提出申辩"),
    "findings.propose_exemption": _("申请豁免"),
    "watch.change": _("设置日常监测"),
    "circulars.change": _("编辑通报"),
    "circulars.publish": _("发布通报"),
    "registry.change": _("变更网站登记"),
    "registry.import": _("批量导入登记"),
    "registry.approve": _("审批登记变更"),
    "registry.propose": _("申请登记变更"),
    "lifecycle.approve": _("审批开办与关停"),
    "lifecycle.request": _("申请开办与关停"),
}


def scope_names() -> dict[str, Promise | str]:
    """The names of everything an API token can be given; a new permission without one as its code."""
    names = {code: PERMISSION_NAMES.get(code, code) for code in PERMISSIONS}
    return {READ: _("读取"), **names}
