"""Kinds of columns over the names that sites give them."""

from __future__ import annotations

import pytest
from benchmarks.families import FAMILIES, family_of

from xuncha.facts import ColumnKind as K
from xuncha.read.cms.scripts import script_links
from xuncha.read.columns.kinds import is_archived, kind_of_column
from xuncha.read.links.addresses import column_key, is_article_url

NAMES = {
    K.NEWS: "工作动态 部门动态 要闻 本地要闻 新闻动态 时政要闻 区县动态 领导活动 信息快报 图片新闻 媒体聚焦",
    K.NOTICE: "通知公告 公示公告 公告公示 网站公告 通告 行政处罚公示 通知通报",
    K.POLICY: "政策文件 法规 法律法规 优惠政策 规范性文件 政策解读 部门文件 规章制度 一图读懂",
    K.PERSONNEL: "人事信息 人事任免 人事考试 招考录用 公务员管理 招录信息",
    K.PLANNING: "规划计划 计划规划 工作计划 发展规划 年度工作总结",
    K.LEADERS: "领导信息 领导之窗 领导分工 领导班子",
    K.ORGANISATION: "机构职能 机构设置 内设机构 单位职能 直属单位 政策法规科 办公室 安委会领导小组办公室 领导机构",
    K.OVERVIEW: "部门概况 走进青禾 县情概览 单位简介 认识青岚",
    K.FINANCE: "财政信息 预决算公开 财政预算 三公经费",
    K.STATISTICS: "统计信息 统计数据 数据发布",
    K.PROJECTS: "重大项目 重点项目 重大建设项目",
    K.CATALOGUE: "信息公开目录 政府信息公开指南 依申请公开 公开制度",
    K.CONSULTATION: "在线咨询 局长信箱 网上留言 咨询投诉 领导信箱 信息公开意见箱 政民问答 回复选登 答复选登",
    K.SURVEY: "网上调查 民意征集 调查征集 意见征集 我为十四五规划建言 我为规划提建议 十四五规划建言 建言献策 重大决策预公开",
    K.INTERVIEW: "在线访谈 嘉宾访谈 网上直播",
    K.GUIDE: "办事指南 办事指引 服务指南 表格下载 下载专区 高频事项",
    K.SPECIAL: "专题专栏 热点专题",
    K.OTHER: "交通知识 水文化 天气预报 河长制 疫情问答 举报指南 党员风采 扶贫开发领导小组 领导干部学法 政府常务会议 优化营商环境 今日关注",
}
CASES = [(name, kind) for kind, names in NAMES.items() for name in names.split()]


@pytest.mark.parametrize("name, kind", CASES)
def test_kind_by_name(name: str, kind: K) -> None:
    assert kind_of_column(name)[0] is kind


def test_table_before_label_before_name_before_place() -> None:
    assert kind_of_column("工作动态", "notice", "政策文件")[0] is K.NOTICE
    assert kind_of_column("工作动态", "6", "政策文件")[0] is K.NOTICE
    assert kind_of_column("工作动态", "", "政策文件")[0] is K.POLICY
    assert kind_of_column("工作动态", "", "", "通知公告")[0] is K.NEWS
    kind, confidence = kind_of_column("冬季", "", "", "通知公告")
    assert kind is K.NOTICE
    assert confidence < 0.5


def test_archived_by_name() -> None:
    assert is_archived("历史专题")
    assert is_archived("(归档)抗旱专题")
    assert not is_archived("历史沿革")


@pytest.mark.parametrize(
    "first, later",
    [
        ("http://a.gov.cn/tzgg/", "http://a.gov.cn/tzgg/index.html"),
        ("http://a.gov.cn/tzgg/", "https://a.gov.cn/tzgg/index_6.html"),
        ("http://a.gov.cn/x/common_list.shtml", "http://a.gov.cn/x/common_list_2.shtml"),
        ("http://a.gov.cn/channels/18105.html", "http://a.gov.cn/channels/18105_163.html"),
        ("http://a.gov.cn/tzgg.htm", "http://a.gov.cn/tzgg/2.htm"),
        ("http://a.gov.cn/a/list_39_1.html", "http://a.gov.cn/a/list_39_2.html"),
        ("http://a.gov.cn/list.jsp?id=3", "http://a.gov.cn/list.jsp?id=3&page=4"),
    ],
)
def test_later_pages_have_the_key_of_the_first(first: str, later: str) -> None:
    assert column_key(first) == column_key(later)


@pytest.mark.parametrize(
    "one, other",
    [
        ("http://a.gov.cn/tzgg/", "http://a.gov.cn/zcwj/"),
        ("http://a.gov.cn/info/1057/1237.htm", "http://a.gov.cn/info/1057/1238.htm"),
        ("http://a.gov.cn/list.jsp?id=3", "http://a.gov.cn/list.jsp?id=4"),
        ("http://a.gov.cn/t20201201_1.html", "http://a.gov.cn/t20201201_2.html"),
    ],
)
def test_different_pages_have_different_keys(one: str, other: str) -> None:
    assert column_key(one) != column_key(other)


def test_columns_do_not_look_like_articles() -> None:
    for path in (
        "/tzgg/",
        "/channels/18105.html",
        "/list.jsp?wbtreeid=1057",
        "/content/column/6789012",
    ):
        assert not is_article_url("http://a.gov.cn" + path), path
    for path in (
        "/contents/18125/385898.html",
        "/info/1057/1237.htm",
        "/content/article/152119251",
    ):
        assert is_article_url("http://a.gov.cn" + path), path
    assert is_article_url("http://a.gov.cn/art/2024/10/14/art_60085_1.html")
    assert not is_article_url("http://a.gov.cn/col/col60085/index.html")
    assert not is_article_url("http://a.gov.cn/tzgg.htm")


def test_links_that_only_scripts_know() -> None:
    trs = "<script>createPageHTML(3, 0, 'index', 'html')</script>"
    assert script_links(trs, "http://a.gov.cn/x/") == (
        "http://a.gov.cn/x/index_1.html",
        "http://a.gov.cn/x/index_2.html",
    )
    written = "<script>var n='要闻';document.write('<a href=\"../yw/\">'+n+'</a>')</script>"
    assert script_links(written, "http://a.gov.cn/x/") == ("http://a.gov.cn/yw/",)
    records = (
        "<script type='text/xml'><datastore><nextgroup><![CDATA[<a href=\"/p.jsp?page=1&amp;c=2\">"
        "]]></nextgroup><recordset><record><![CDATA[<li><a href='/art/1.html'>一</a></li>]]>"
        "</record></recordset></datastore></script>"
    )
    assert script_links(records, "http://a.gov.cn/col/") == (
        "http://a.gov.cn/p.jsp?page=1&c=2",
        "http://a.gov.cn/art/1.html",
    )
    assert script_links("<a href='/x'>x</a>", "http://a.gov.cn/") == ()


def test_unknown_parts_write_nothing() -> None:
    html = "<script>document.write(year+'年'+month+'月'+day+'日')</script>"
    assert script_links(html, "http://a.gov.cn/") == ()


def test_families_are_registered_once() -> None:
    names = [family.name for family in FAMILIES]
    assert len(names) == len(set(names)) >= 12
    assert family_of("<html></html>", "http://a.gov.cn/") == ""
