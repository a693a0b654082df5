"""What the values of events are called that are no fields of the thing they are recorded with."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

# A test finds names that are missing here.
LABELS: dict[str, Promise] = {
    "role": _("角色"),
    "organisation": pgettext_lazy("record", "机构"),
    "parent": _("上级"),
    "region": _("地区"),
    "scopes": _("范围"),
    "expires_at": _("有效至"),
    "state": _("状态"),
    "stage": _("阶段"),
    "count": _("数量"),
    "columns": _("栏目"),
    "contacts": _("联系人"),
    "addresses": _("其他网址"),
    "file": _("文件"),
    "to": _("收件邮箱"),
    "sites": _("网站"),
    "accounts": _("新媒体账号"),
    "children": _("下级机构"),
    "members": _("人员任职"),
    "office": _("审核机构"),
    "step": _("步骤"),
    "locked_until": _("锁定至"),
    "received": _("并入的机构"),
    "invited_by": _("邀请人"),
    # draws, passes, freezing
    "list": _("名单的 SHA-256"),
    "list_sha256": _("名单的 SHA-256"),
    "seed": _("种子"),
    "seed_sha256": _("种子的 SHA-256"),
    "committed_at": _("提交时间"),
    "rate": _("抽样比例(百分比)"),
    "strata": _("分层"),
    "pass": _("第几次监测"),
    "reposts_sha256": _("转载清单的 SHA-256"),
    "addresses_sha256": _("地址归属表的 SHA-256"),
    "earlier": _("对照以前结果的网站"),
    "failed": _("没有结果的网站"),
    "from": _("开始"),
    "until": _("截止"),
    "accepted": _("接受未办完的事项"),
    "manifest_sha256": _("封存清单的 SHA-256"),
    "differs": _("不一致的项"),
    # review, circulars
    "proposed": _("待第二人确认的结论"),
    "findings": _("问题"),
    "version": _("版本"),
    "line": _("不一致处"),
    "sha256": _("文件的 SHA-256"),
    # lists
    "new": _("新增"),
    "change": _("修改"),
    "same": _("无变化"),
    "offices": _("新增的机构"),
    "error": _("有错误"),
    # monitoring
    "urls": _("网址"),
    "days": _("天数"),
}

# The same where the word depends on what was done.
LABELS_OF: dict[tuple[str, str], Promise] = {
    ("campaigns.pass.begin", "reposts"): _("转载清单第几份"),
    ("campaigns.pass.begin", "addresses"): _("地址归属表第几份"),
}
