"""What the pages of this set are made with.

Every page follows the nesting, the place of the dates, the paging and the scripts of one page that
a real government site once served (seen in copies that public repositories keep); places, offices
and texts are made up.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from tests.golden import small_sites
from tests.golden.small_sites import Row, Small, paragraphs

__all__ = ["SET", "Row", "Small", "days", "paragraphs", "single", "titles"]

SET = Path(__file__).parent.parent
single = partial(small_sites.single, SET)

# Titles of a kind; {p} is the place, {o} an office of it.
POOL = {
    "news": (
        "{p}召开三季度经济运行分析会",
        "{p}“访千企、解难题”行动走进产业园",
        "{p}老旧小区加装电梯突破五百部",
        "{p}新建改建农村公路全线贯通",
        "秋粮收购开秤 {p}仓容准备充足",
        "{p}举办职工技能比武大会",
        "{p}首座海绵公园开园迎客",
        "校园周边交通整治见成效——{p}工作见闻",
        "{p}组织开展防汛应急演练",
        "{p}：小柑橘结出大产业",
        "{p}代表团赴外地考察学习",
        "“夜间门诊”方便上班族，{p}再添便民举措",
    ),
    "notice": (
        "{o}关于开展行业专项检查的通告",
        "关于{p}部分路段临时交通管制的公告",
        "{o}办公地址变更公告",
        "{p}生活饮用水水质监测结果公示（第三期）",
        "关于{p}集中供热时间安排的通知",
        "{o}关于公布行政执法人员名单的公告",
        "{p}保障性住房配租结果公示",
        "关于组织申报科普基地的通知",
        "{o}国庆节放假值班安排",
        "{p}建设项目规划许可批前公示",
    ),
    "policy": (
        "{p}人民政府关于印发《节约用水管理办法》的通知",
        "{p}人民政府办公室关于加快培育专精特新企业的实施意见",
        "关于印发《{p}城乡居民基本医疗保险实施细则》的通知",
        "{p}人民政府关于公布继续有效规范性文件目录的通知",
        "{p}物业管理若干规定",
        "{p}人民政府办公室关于进一步优化停车管理的意见",
    ),
    "planning": (
        "{p}国民经济和社会发展第十四个五年规划纲要",
        "{p}综合立体交通网规划",
        "{p}重点工作任务分解方案",
    ),
    "personnel": (
        "{p}人民政府关于张某等同志职务任免的通知",
        "{o}拟任职干部任前公示",
        "{p}事业单位公开招聘工作人员拟聘公示（第二批）",
        "{o}公开遴选公务员面试公告",
    ),
    "finance": (
        "{o}部门预算公开说明",
        "{o}部门决算公开说明",
        "{p}一般公共预算执行情况的报告",
    ),
    "statistics": (
        "{p}国民经济和社会发展统计公报",
        "{p}上半年主要经济指标完成情况",
        "{p}居民消费价格月度简况",
    ),
    "special": (
        "移风易俗进万家——{p}专题活动启动",
        "{p}开展安全生产月宣传",
        "{p}营商环境提升年系列举措问答",
    ),
    "bid": (
        "{p}中心小学食堂改造项目竞争性磋商公告",
        "{p}污水处理厂提标改造工程招标公告",
        "{o}物业服务采购项目中标（成交）公告",
        "{p}智慧停车平台采购更正公告",
        "{p}数字档案馆建设项目公开招标公告",
        "{o}公务用车租赁服务询价公告",
    ),
}


def titles(kind: str, count: int, place: str, office: str = "", skip: int = 0) -> list[str]:
    """So many titles of a kind, beginning after `skip`; repeated ones get a number."""
    pool, made = POOL[kind], []
    for at in range(skip, skip + count):
        title = pool[at % len(pool)].format(p=place, o=office or f"{place}有关部门")
        made.append(title + (f"（之{at // len(pool) + 1}）" if at >= len(pool) else ""))
    return made


def days(newest: str, count: int, step: int = 3) -> list[str]:
    """Days going back from the newest; the steps grow, as a column's do."""
    day = date.fromisoformat(newest)
    back = [at * step + at * at % 5 for at in range(count)]
    return [(day - timedelta(days=one)).isoformat() for one in back]
