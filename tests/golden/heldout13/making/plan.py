"""What the lists and sites of this set are planned by: titles, columns, what a person counts.

Every page follows the nesting, the place of the dates and the paging of one page or template that
offices once served (seen in templates, saved pages and crawlers' notes of public repositories);
places, offices and texts are made up. Days and markup of rows are made as in the sets before.
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

# Titles of a kind; {p} is the place, {o} an office of it.
POOL = {
    "news": (
        "{p}举行重阳敬老活动",
        "{o}召开半年工作总结会",
        "{p}出台十条措施稳就业",
        "早稻丰收在望 {p}抢抓农时忙收割",
        "{o}深入企业送政策解难题",
        "{p}首条城际公交开通试运营",
        "夜访农家问冷暖——{o}驻村小记",
        "{p}与高校签订合作协议",
        "{o}组织观看警示教育片",
        "{p}文化下乡走进二十个村",
        "守护舌尖安全 {o}在行动",
        "{p}旧街改造完成过半",
        "{o}召开座谈会听取代表建议",
    ),
    "notice": (
        "关于{p}部分路段交通管制的通告",
        "{o}关于暂停办理业务的公告",
        "关于开展免费体检的通知",
        "{o}遗失证件作废声明",
        "{p}饮用水水源保护区划定公示",
        "关于征集历史照片的公告",
        "{o}值班安排表",
        "关于举办第二届职工运动会的通知",
        "{p}拟命名单位名单公示",
        "关于做好防汛物资登记的通知",
    ),
    "policy": (
        "{p}市容环境卫生管理办法",
        "{o}关于规范档案移交的通知",
        "{p}关于推进社区养老的实施意见",
        "关于印发{p}应急预案的通知",
        "{p}特困人员供养办法",
        "{o}关于修改部分文件的决定",
        "关于加强文物保护的若干规定",
    ),
    "planning": (
        "{p}综合交通规划",
        "{p}国土绿化规划",
        "{p}年度工作要点",
        "{p}教育事业发展规划",
    ),
    "personnel": (
        "{o}公开招聘工作人员公告",
        "{o}关于干部任职的通知",
        "{o}面试成绩公布",
        "{o}拟录用人员公示",
    ),
    "finance": ("{o}部门预算", "{o}部门决算", "{o}三公经费公开", "{p}专项债券使用情况"),
    "statistics": (
        "{p}工业增加值情况",
        "{p}固定资产投资情况",
        "{p}农民收入情况",
        "{p}粮食产量公告",
    ),
    "projects": (
        "{p}河堤加固工程招标公告",
        "{o}办公楼维修中标公告",
        "{p}路灯改造采购结果公告",
        "{o}设备更新询价公告",
        "{p}学校扩建项目流标公告",
    ),
    "plain": ("老渡口的黄昏", "一封迟到的家书", "师傅的工具箱", "山里来了医疗队", "我家的三十年"),
}


def titles(kind: str, count: int, place: str, office: str = "", skip: int = 0) -> list[str]:
    """So many titles of a kind, beginning after `skip`; repeated ones get a number."""
    pool, made = POOL[kind], []
    for at in range(skip, skip + count):
        title = pool[at % len(pool)].format(p=place, o=office or f"{place}有关单位")
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
