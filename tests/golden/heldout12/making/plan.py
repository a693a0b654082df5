"""What the lists and sites of this set are planned by: titles, columns, what a person counts.

Every page follows the nesting, the place of the dates and the paging of one page that a real
office once served (seen in saved pages, templates and crawlers that public repositories keep);
places, offices and texts are made up. Days and markup of rows are made as in the eleventh set.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.golden import small_sites
from tests.golden.heldout11.making.plan import days, each
from tests.golden.small_sites import Row, Small, paragraphs

__all__ = ["SET", "Col", "Row", "Small", "each", "fill", "paragraphs", "publish", "rows", "single"]

SET = Path(__file__).parent.parent
single = partial(small_sites.single, SET)

# Titles of a kind; {p} is the place, {o} an office of it.
POOL = {
    "news": (
        "{p}秋粮收购开秤 首日入库超万吨",
        "{o}走进老旧小区听取加装电梯意见",
        "{p}召开冬季清洁取暖调度会",
        "山货出山记：{p}农产品搭上冷链快车",
        "{p}第三届龙舟邀请赛落幕",
        "{o}举办岗位练兵比武",
        "{p}千亩荷塘变身观光园",
        "{p}组织干部下沉一线抗旱保苗",
        "“板凳会”开到田埂上 {o}现场答疑",
        "{p}新图书馆试运行",
        "{p}与邻县共商流域联防联治",
        "{o}慰问坚守岗位的环卫工人",
        "{p}百名乡贤返乡话发展",
    ),
    "notice": (
        "关于{p}东风桥封闭施工的通告",
        "{o}关于窗口搬迁的公告",
        "{p}公共自行车服务点调整公示",
        "关于认领流浪牲畜的启事",
        "{o}停气检修安排",
        "关于清理废弃车辆的公告（第二批）",
        "{p}困难群众临时救助名单公示",
        "关于举办技能培训班的通知",
        "{o}档案查询预约须知",
        "关于防范冒充工作人员上门收费的提示",
    ),
    "policy": (
        "{p}人民政府关于加强古树名木保护的意见",
        "{o}关于印发行政执法公示办法的通知",
        "{p}城镇燃气管理实施细则",
        "{p}农村公路养护管理规定",
        "关于落实高龄津贴发放工作的通知",
        "{p}支持中小企业纾困若干措施",
        "{o}关于废止部分规范性文件的决定",
    ),
    "planning": (
        "{p}海绵城市专项规划",
        "{p}年度重点工作安排",
        "{p}教育设施布点规划",
        "{p}水资源综合利用规划",
    ),
    "personnel": (
        "{o}招聘编外人员面试公告",
        "{p}人民政府关于有关人员职务任免的通知",
        "{o}遴选人员体检安排",
        "{o}拟聘用人员公示",
    ),
    "finance": (
        "{o}部门预算公开",
        "{o}部门决算公开",
        "{p}专项资金绩效评价报告",
        "{o}国有资产占用情况",
    ),
    "statistics": (
        "{p}一季度主要经济指标",
        "{p}社会消费品零售情况",
        "{p}居民消费价格变动情况",
        "{p}工业生产者价格情况",
    ),
    "projects": (
        "{p}人民广场改造项目招标公告",
        "{p}中心小学扩建工程中标公示",
        "{o}车辆采购询价公告",
        "{p}河道清淤工程变更公告",
        "{p}公厕提升项目验收公告",
    ),
    "plain": (
        "让每一滴水都安全到家",
        "老街坊的新客厅",
        "一张老照片的故事",
        "把服务送到村口",
        "灯火里的守护者",
        "我们的节日",
    ),
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


@dataclass
class Col:
    """A column: `of` names the pool its titles are from, `kind` is what a person calls it."""

    path: str
    name: str
    kind: str | None
    state: str | None = None
    newest: str | None = None
    count: int = 0
    of: str = ""
    first: bool | None = True
    step: int = 3
    skip: int = 0
    pages: int = 0
    rows: list[Row] = field(default_factory=list)


def fill(
    cols: list[Col], place: str, office: str, href: Callable[[Col, int, str], str]
) -> dict[str, Col]:
    """Give every column with a newest day its rows; the columns by name."""
    for col in cols:
        if col.newest and col.count:
            pool, to = col.of or col.kind or "news", partial(href, col)
            col.rows = rows(pool, col.newest, col.count, place, to, office, col.skip, col.step)
    return {col.name: col for col in cols}


def publish(
    site: Small,
    cols: list[Col],
    home: str,
    listing: Callable[[Col], str],
    article: Callable[[Col, Row], str],
    told_on: dict[str, int],
    **expect: object,
) -> None:
    """The home page, every list and blank column, and some articles of the columns named."""
    site.add("/", home, blank=False, **expect)
    for col in cols:
        pager = {"pager": {"pages": col.pages}} if col.pages else {}
        if col.rows:
            site.add(col.path, listing(col), rows_of=col.rows, blank=False, **pager)
        elif col.state == "blank":
            site.add(col.path, listing(col), blank=True)
        for row in col.rows[: told_on.get(col.name, 0)]:
            title, href, day = row
            told = {"title": title, "published": day}
            site.add(href, article(col, row), article=told, blank=False)
        site.column(col.path, col.name, col.kind, col.state, col.newest, col.first)
