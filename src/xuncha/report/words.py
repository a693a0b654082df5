"""The Chinese words of the report for the names that code and files use."""

from __future__ import annotations

from collections.abc import Mapping

from xuncha.outcome_words import OUTCOME_WORDS

VERDICTS: Mapping[str, str] = {"pass": "合格", "fail": "不合格", "undetermined": "无法核实"}

STATES: Mapping[str, str] = {
    "violated": "不符合",
    "undetermined": "无法核实",
    "manual": "需人工检查",
    "met": "符合",
    "not_applicable": "不适用",
}

KINDS: Mapping[str, str] = {
    "veto": "单项否决",
    "deduction": "扣分",
    "bonus": "加分",
    "compliance": "合规",
}

CHECKS: Mapping[str, str] = {
    "availability": "首页可用性",
    "home_updates": "首页更新",
    "columns": "栏目更新",
    "dead_links": "死链接",
    "letters": "政务咨询",
    "surveys": "调查征集",
    "interviews": "在线访谈",
    "guides": "办事指南",
    "attachments": "附件下载",
    "online_systems": "在线系统",
    "wording": "文字表述",
    "injection": "页面篡改",
    "privacy": "个人信息",
    "advertising": "商业广告",
    "identity": "网站标识",
    "labels": "网页标签",
    "domain": "域名",
    "transport": "访问方式",
}

COLUMN_KINDS: Mapping[str, str] = {
    "news": "动态要闻",
    "notice": "通知公告",
    "policy": "政策文件",
    "personnel": "人事信息",
    "planning": "规划计划",
    "leaders": "领导信息",
    "organisation": "机构职能",
    "overview": "概况信息",
    "finance": "财政信息",
    "statistics": "统计信息",
    "projects": "重大项目",
    "catalogue": "信息公开目录",
    "consultation": "政务咨询",
    "survey": "调查征集",
    "interview": "在线访谈",
    "guide": "办事指南",
    "special": "专题专栏",
    "other": "其他",
}

COLUMN_STATES: Mapping[str, str] = {
    "fresh": "正常",
    "stale": "超期未更新",
    "blank": "空白",
    "unknown": "无法核实",
}

ELEMENTS: Mapping[str, str] = {
    "name": "事项名称",
    "basis": "设定依据",
    "conditions": "申请条件",
    "materials": "办理材料",
    "place": "办理地点",
    "time": "办理时间",
    "phone": "联系电话",
    "process": "办理流程",
}

DATE_SOURCES: Mapping[str, str] = {
    "list": "列表页",
    "article": "文章页",
    "meta": "网页标签",
    "script": "页面脚本",
    "url": "网址",
    "none": "无",
}

LINK_KINDS: Mapping[str, str] = {
    "page": "页面",
    "image": "图片",
    "attachment": "附件",
    "style": "样式",
    "script": "脚本",
    "external": "外部链接",
}

MARKS: Mapping[str, str] = {
    "site_id_code": "网站标识码",
    "icp": "ICP备案编号",
    "police": "公安机关备案标识",
    "party_government_mark": "党政机关网站标识",
    "error_report_entry": "“我为政府网站找错”入口",
    "sponsor": "主办单位",
    "contact": "联系方式",
    "sitemap": "站点地图",
}

PAGE_KINDS: Mapping[str, str] = {"home": "首页", "column": "栏目页", "article": "内容页"}

HIDING_WAYS: Mapping[str, str] = {
    "display": "不显示",
    "invisible": "透明或不可见",
    "off_screen": "被移出屏幕",
    "zero_size": "没有大小",
    "same_colour": "与底色同色",
    "covered": "被压在别的内容底下",
}

SIGNS: Mapping[str, str] = {
    "for_sale": "所在域名正在出售或停放",
    "gambling": "指向赌博内容",
    "porn": "指向色情内容",
    "trade": "指向违禁买卖",
}

TRICKS: Mapping[str, str] = {
    "search_engine": "把搜索引擎来的访客引向别处",
    "spider_title": "只让搜索引擎看到另一个网页标题",
    "telephones": "把用手机来的访客引向别的网站",
    "everybody": "把打开网页的访客引向别的网站",
    "coded_script": "用编码掩盖写入页面的内容",
}

# Why a link was judged as it was, or not asked for at all (crawl/).
REASONS: Mapping[str, str] = {
    "soft_404": "返回200,内容是“页面不存在”",
    "error_page": "返回200,内容是程序出错的信息",
    "redirect_to_home": "跳转到首页,内容已不在",
    "not_requested": "没有请求",
    "not_rechecked": "只试过一次,没有复核",
    "shows_home": "打开的是首页的内容",
    "taken_back": "检查途中链接已从重新取过的网页上撤下",
    "own_network": "可能是本机网络的问题",
    "host_silent": "对方主机一直不响应,其余没有再试",
    "host_stopped_answering": "检查途中网站不再响应",
    "budget": "页面数达到上限",
    "max_depth": "离首页层级过深",
    "too_deep": "网址层级过深",
    "too_long_url": "网址过长",
    "repeating_path": "路径重复,疑似无尽生成",
    "calendar": "日历翻页,无尽生成",
    "query_variants": "同一程序的参数组合过多",
    "links_beyond_page_limit": "一页的链接过多,超出部分没有看",
}


def reason_words(reason: str) -> str:
    """A link's or a skip's reason in Chinese; one that has no words yet is shown as it is."""
    if reason in REASONS:
        return REASONS[reason]
    outcomes = {str(outcome): words for outcome, words in OUTCOME_WORDS.items()}
    return outcomes.get(reason, reason)
