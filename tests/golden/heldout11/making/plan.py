"""What the lists and sites of this set are planned by: titles, days, columns, rows in markup.

Every page follows the nesting, the place of the dates, the paging and the scripts of one page that
a real office once served (seen in copies, templates and crawlers' notes that public repositories
keep); places, offices and texts are made up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from tests.golden import small_sites
from tests.golden.small_sites import Row, Small, paragraphs

__all__ = [
    "SET",
    "Col",
    "Row",
    "Small",
    "days",
    "declare",
    "each",
    "fill",
    "paragraphs",
    "rows",
    "single",
    "titles",
]

SET = Path(__file__).parent.parent
single = partial(small_sites.single, SET)

# Titles of a kind; {p} is the place, {o} an office of it.
POOL = {
    "news": (
        "{p}部署冬春农田水利建设",
        "{p}三百户居民搬进新家园",
        "冒雨巡堤 {p}干部群众守护汛期安全",
        "{p}跨境电商产业园签约项目七个",
        "{o}到基层联系点开展调研",
        "{p}：百年老街换新颜",
        "{p}代表队在全省技能赛中获奖",
        "“小桔灯”志愿队走进山村小学",
        "{p}召开全域旅游工作推进会",
        "春耕备耕正当时 {p}农资供应充足",
        "{o}组织党员干部参观廉政教育基地",
        "{p}第二污水处理厂通水运行",
        "校地携手，{p}共建实训基地",
        "{p}举行消防综合演练",
    ),
    "notice": (
        "关于{p}春节期间集市调整的通告",
        "{o}关于领取历史遗留不动产证书的公告",
        "关于开展第五次经济普查登记的公告",
        "{p}自来水停水通知（城南片区）",
        "{o}关于征集科普讲师的启事",
        "关于公布{p}合格定点医药机构名单的通知",
        "{p}公租房申请家庭情况公示",
        "{o}特种设备作业人员考试安排",
        "关于调整{p}公交线路的公告",
        "{o}迁址公告",
    ),
    "policy": (
        "{p}人民政府印发《农村宅基地审批管理办法》的通知",
        "{p}关于扶持个体工商户发展的若干措施",
        "{p}医疗救助实施办法",
        "{o}关于修订行政处罚裁量基准的通知",
        "{p}地名管理规定",
        "{p}关于促进家政服务业提质扩容的意见",
        "{p}城市供水用水条例实施细则",
    ),
    "planning": (
        "{p}养老服务设施布局专项规划",
        "{p}“十四五”应急管理体系规划",
        "{p}年度土地供应计划",
        "{p}乡村建设行动实施方案",
    ),
    "personnel": (
        "{p}人民政府任免一批工作人员",
        "{o}公开招聘合同制工作人员公告",
        "{o}事业单位招聘笔试成绩公示",
        "关于李某等同志任职的通知",
        "{o}选调工作人员拟录用公示",
    ),
    "finance": (
        "{o}年度部门预算",
        "{o}年度部门决算",
        "{p}政府债务限额情况公开",
        "{o}“三公”经费支出情况说明",
    ),
    "statistics": (
        "{p}前三季度经济运行情况",
        "{p}统计公报解读",
        "{p}月度工业用电量情况",
        "{p}人口变动抽样调查数据",
    ),
    "projects": (
        "{p}滨河路改造工程施工招标公告",
        "{p}卫生院设备采购中标结果",
        "{p}智慧校园项目竞争性谈判公告",
        "{p}垃圾转运站项目流标公告",
        "{p}高标准农田建设监理招标公告",
    ),
    "special": (
        "节约粮食从餐桌做起",
        "反诈宣传进社区",
        "共护一江清水",
        "{p}创建文明城市应知应会",
    ),
}


def titles(kind: str, count: int, place: str, office: str = "", skip: int = 0) -> list[str]:
    """So many titles of a kind, beginning after `skip`; repeated ones get a number."""
    pool, made = POOL[kind], []
    for at in range(skip, skip + count):
        title = pool[at % len(pool)].format(p=place, o=office or f"{place}有关单位")
        made.append(title + (f"（{at // len(pool) + 1}）" if at >= len(pool) else ""))
    return made


def days(newest: str, count: int, step: int = 3) -> list[str]:
    """Days going back from the newest one, never forward; the steps are not all the same."""
    day = date.fromisoformat(newest)
    back = [at * step + at // 2 for at in range(count)]
    return [(day - timedelta(days=one)).isoformat() for one in back]


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


def each(rows: list[Row], markup: str, cut: int = 14) -> str:
    """The markup of each row. Signs: $T the title, $S the title cut as templates cut, $H the
    address, $D the day, $Y $y $M $d its parts, $m $k month and day without zeros, $N the number."""
    made = []
    for at, (title, href, day) in enumerate(rows, 1):
        short = title if len(title) <= cut else title[:cut] + "…"
        year, month, dom = (day or "2000-01-01").split("-")
        signs = {"$T": title, "$S": short, "$H": href.replace("&", "&amp;"), "$D": day or ""}
        signs |= {"$Y": year, "$y": year[2:], "$M": month, "$d": dom, "$N": str(at)}
        signs |= {"$m": str(int(month)), "$k": str(int(dom))}
        one = markup
        for sign, text in signs.items():
            one = one.replace(sign, text)
        made.append(one)
    return "\n".join(made)


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
    first: bool | None = None
    skip: int = 0
    step: int = 3
    rows: list[Row] = field(default_factory=list)


def fill(
    cols: list[Col], place: str, office: str, href: Callable[[Col, int, str], str]
) -> dict[str, Col]:
    """Give every column with a newest day its rows; the columns by name."""
    for col in cols:
        if col.newest and col.count:
            col.rows = rows(
                col.of or col.kind or "news",
                col.newest,
                col.count,
                place,
                partial(href, col),
                office,
                col.skip,
                col.step,
            )
    return {col.name: col for col in cols}


def declare(site: Small, cols: list[Col]) -> None:
    """What a person counts on the site."""
    for col in cols:
        site.column(col.path, col.name, col.kind, col.state, col.newest, col.first)
