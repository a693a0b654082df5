"""What the lists and sites of this set are planned by: titles, columns, rows, where a page's
structure came from.

Every page follows the nesting, the place of the days, the kinds of tags and the scripts of one that
a real office once served; places, offices, titles, names of classes and texts are made up. SOURCES
says by what kind of thing the structure was seen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.golden import small_sites
from tests.golden.heldout11.making.plan import days, each
from tests.golden.heldout12.making.plan import Col, publish
from tests.golden.small_sites import Row, Small, paragraphs

__all__ = ["SET", "Col", "Row", "Small", "each", "fill", "paragraphs", "publish", "rows", "single"]

SET = Path(__file__).parent.parent
single = partial(small_sites.single, SET)

# What a structure was seen by; every page names one of these.
SOURCES = {
    "saved": "a page of an office that somebody saved and put among his files",
    "test": "the page that a crawler of offices is tested with, cut down to its structure",
    "notes": "what a crawler's writer noted of the page: tags, attributes, what stood in them",
    "selectors": "the paths by which a crawler takes titles, addresses and days from the page",
    "template": "the template of a system that offices run",
}

# By what the structure of each small site was seen.
SITES = {
    "opened_city": "saved",
    "capital_tables": "saved",
    "portlet_bureau": "saved",
    "state_company": "saved",
    "tabs_of_2014": "saved",
    "attribute_department": "notes and saved articles",
    "bold_county": "selectors",
    "boot_township": "template",
}

# Titles of a kind; {p} is the place, {o} an office of it.
POOL = {
    "news": (
        "{p}部署岁末年初重点工作",
        "{p}举行民兵整组点验大会",
        "{o}走进高校宣讲人才政策",
        "从“田头”到“云头” {p}脐橙卖全国",
        "{p}“十五分钟便民圈”建设提速",
        "{o}召开季度工作调度会",
        "{p}与对口帮扶地区签订合作协议",
        "暖新闻|一件外套的接力",
        "{p}新增两家省级示范合作社",
        "{o}到企业车间一线开展“三送一优”服务",
        "雨后抢种 {p}田间处处忙",
        "{p}首届读书月活动启动",
        "{o}开展节前食品安全抽检",
        "{p}政务服务中心延时服务受好评",
    ),
    "notice": (
        "关于对{p}第三批乡村工匠名单进行公示的公告",
        "{o}2026年度招聘辅助人员体能测评公告",
        "关于{p}部分路段临时封闭施工的通告",
        "{o}行政执法人员资格公示（第4批）",
        "关于开展餐饮服务单位量化分级评定的通知",
        "{p}殡葬服务收费项目和标准公示",
        "关于注销3家医疗机构执业许可证的公告",
        "{o}关于受理消费投诉方式变更的公告",
        "关于组织申报2026年度科普示范基地的通知",
        "{p}公益性公墓建设项目环评拟批准公示",
        "{o}废旧车辆处置公告",
    ),
    "policy": (
        "{p}人民政府办公室印发《{p}城镇燃气管理细则》的通知",
        "{p}人民政府关于划定高污染燃料禁燃区的通告",
        "{p}人民政府关于同意设立雨溪社区居民委员会的批复",
        "{o}关于规范校园食堂大宗物资采购的意见",
        "{p}古树名木保护办法",
        "{p}人民政府关于废止部分规范性文件的决定",
        "{p}扶持电子商务发展十条措施",
    ),
    "personnel": (
        "{p}人民政府关于程某同志任职的通知",
        "{o}2026年考核招聘高层次人才公告",
        "{p}教育系统招聘工作人员拟聘人员名单公示",
        "{o}考试录用公务员体检补检结果公告",
        "{p}县直机关遴选工作人员面试公告",
    ),
    "finance": (
        "{o}2026年部门预算及“三公”经费预算",
        "{o}2024年度部门决算公开说明",
        "{p}2025年财政收支预算调整方案",
        "{p}惠农补贴资金发放情况表",
    ),
    "projects": (
        "{p}城北水厂扩容工程设计招标公告",
        "{p}中医院信息系统采购中标公告",
        "{o}办公家具询价采购成交公告",
        "{p}乡村道路生命防护工程流标公告",
        "{p}体育公园建设项目监理候选人公示",
    ),
    "statistics": (
        "{p}2025年国民经济运行情况",
        "{p}二季度居民消费价格变动情况",
        "{p}规模以上工业生产简况（3月）",
        "{p}粮食产量数据公告",
    ),
    "plain": (
        "修伞匠的最后一担家什",
        "河湾小学的足球梦",
        "她把米酒做成了大生意",
        "驻村第七年",
        "月台上的守望",
        "老井边的议事会",
        "三代人的护林路",
    ),
}


def titles(kind: str, count: int, place: str, office: str = "", skip: int = 0) -> list[str]:
    """So many titles of a kind, beginning after `skip`; repeated ones get a number."""
    pool, made = POOL[kind], []
    for at in range(skip, skip + count):
        title = pool[at % len(pool)].format(p=place, o=office or f"{place}有关部门")
        made.append(title + (f"（{at // len(pool) + 1}）" if at >= len(pool) else ""))
    return made


def rows(
    kind: str,
    newest: str,
    count: int,
    place: str,
    href: Callable[[int, str], str],
    office: str = "",
    skip: int = 0,
    step: int = 3,
) -> list[Row]:
    """Rows of a list: titles of a kind, addresses by number and day, days going back."""
    when = days(newest, count, step)
    hrefs = [href(at, day) for at, day in enumerate(when)]
    return list(zip(titles(kind, count, place, office, skip), hrefs, when, strict=True))


def fill(
    cols: list[Col], place: str, office: str, href: Callable[[Col, int, str], str]
) -> dict[str, Col]:
    """Give every column with a newest day its rows; the columns by name."""
    for col in cols:
        if col.newest and col.count:
            pool, to = col.of or col.kind or "news", partial(href, col)
            col.rows = rows(pool, col.newest, col.count, place, to, office, col.skip, col.step)
    return {col.name: col for col in cols}
