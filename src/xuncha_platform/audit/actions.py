"""What each action is called: one register to read. A test finds actions that are missing here."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# "room.thing.what" → the verb of the sentence "某人 <verb> 某物".
ACTIONS: dict[str, Promise] = {
    # orgs
    "orgs.organisation.create": _("新增机构"),
    "orgs.organisation.change": _("修改机构"),
    "orgs.organisation.move": _("调整机构的上级"),
    "orgs.organisation.merge": _("合并机构"),
    "orgs.organisation.end": _("撤销机构"),
    "orgs.organisation.restore": _("恢复机构"),
    "orgs.organisation.follow": _("随机构合并转移"),
    "orgs.organisation.import": _("导入机构"),
    # jobs
    "jobs.job.retry": _("重做任务"),
    "jobs.job.cancel": _("取消任务"),
    # people
    "people.session.begin": _("登录"),
    "people.session.leave": _("退出登录"),
    "people.session.end": _("结束登录会话"),
    "people.user.make": _("开通账号"),
    "people.user.change": _("修改本人信息"),
    "people.user.password": _("设置密码"),
    "people.user.password_link": _("生成重设密码的链接"),
    "people.user.deactivate": _("停用账号"),
    "people.user.reactivate": _("恢复账号"),
    "people.user.oidc": _("绑定统一身份认证"),
    "people.membership.grant": _("授予角色"),
    "people.membership.end": _("终止角色"),
    "people.membership.follow": _("随机构合并转移角色"),
    "people.invitation.make": _("邀请人员"),
    "people.invitation.withdraw": _("撤回链接"),
    "people.two_factor.on": _("开启两步验证"),
    "people.two_factor.off": _("关闭两步验证"),
    "people.two_factor.codes": _("更换恢复码"),
    "people.two_factor.reset": _("取消他人的两步验证"),
    "people.token.make": _("新建接口令牌"),
    "people.token.end": _("停用接口令牌"),
    # registry
    "registry.site.create": _("登记网站"),
    "registry.site.change": _("修改网站登记"),
    "registry.account.create": _("登记新媒体账号"),
    "registry.account.change": _("修改新媒体账号"),
    "registry.request.create": _("申请登记变更"),
    "registry.difference.keep": _("确认登记无误"),
    "registry.host.settle": _("处理未登记网站"),
    "registry.site.status": _("变更网站状态"),
    "registry.account.status": _("变更新媒体账号状态"),
    "registry.address.add": _("登记其他网址"),
    "registry.address.change": _("修改其他网址"),
    "registry.address.end": _("停用其他网址"),
    "registry.contact.add": _("登记联系人"),
    "registry.contact.change": _("修改联系人"),
    "registry.contact.end": _("停用联系人"),
    "registry.column.add": _("登记栏目"),
    "registry.column.change": _("修改栏目"),
    "registry.column.end": _("停用栏目"),
    "registry.request.approved": _("同意登记变更"),
    "registry.request.refused": _("不同意登记变更"),
    "registry.request.withdrawn": _("撤回登记变更申请"),
    "registry.import.upload": _("上传清单"),
    "registry.import.confirm": _("导入清单"),
    "registry.import.undo": _("撤销导入"),
    "registry.import.drop": _("放弃导入"),
    # lifecycle
    "lifecycle.suspension.request": _("申请临时下线或维护"),
    "lifecycle.suspension.approve": _("批准临时下线或维护"),
    "lifecycle.suspension.refuse": _("不批准临时下线或维护"),
    "lifecycle.suspension.withdraw": _("撤回临时下线或维护"),
    # watch
    "watch.vantage.register": _("登记监测点"),
    "watch.vantage.import": _("导入监测点的结果"),
    "watch.canary.change": _("设定参照网址"),
    # campaigns
    "campaigns.campaign.create": _("新建检查活动"),
    "campaigns.campaign.change": _("修改检查活动"),
    "campaigns.campaign.list": _("确定检查名单"),
    "campaigns.campaign.draw": _("抽取样本"),
    "campaigns.seed.commit": _("承诺抽样种子"),
    "campaigns.seed.give_up": _("放弃抽样种子"),
    "campaigns.campaign.freeze": _("定稿"),
    "campaigns.pass.begin": _("开始监测"),
    "campaigns.pass.end": _("监测结束"),
    "campaigns.pass.pause": _("暂停监测"),
    "campaigns.pass.resume": _("继续监测"),
    "campaigns.pass.cancel": _("取消监测"),
    "campaigns.pass.void": _("作废监测"),
    "campaigns.reply.open": _("开始申辩"),
    # findings
    "findings.finding.decide": _("复核问题"),
    "findings.finding.decide_alike": _("批量复核同类问题"),
    "findings.finding.note": _("添加备注"),
    "findings.manual.enter": _("录入人工指标"),
    "findings.manual.confirm": _("确认人工指标"),
    "findings.manual.withdraw": _("撤回人工指标"),
    "findings.contest.file": _("提出申辩"),
    "findings.contest.decide": _("处理申辩"),
    "findings.contest.withdraw": _("撤回申辩"),
    "findings.exemption.propose": _("申请豁免"),
    "findings.exemption.approve": _("批准豁免"),
    "findings.exemption.refuse": _("不批准豁免"),
    "findings.exemption.withdraw": _("撤回豁免"),
    # circulars
    "circulars.circular.begin": _("起草通报"),
    "circulars.circular.save": _("保存通报"),
    "circulars.circular.sign": _("签认一处不一致"),
    "circulars.circular.attach": _("添加附件"),
    "circulars.circular.submit": _("送审通报"),
    "circulars.circular.send_back": _("退回通报"),
    "circulars.circular.publish": _("公布通报"),
    "circulars.circular.correct": _("更正通报"),
    "circulars.wording.keep": _("保存常用文字"),
    "circulars.wording.drop": _("删去常用文字"),
}


def verb(action: str) -> Promise | str:
    """The name of an action; its code when it has none."""
    return ACTIONS.get(action, action)
