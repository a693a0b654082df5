"""What the lists and sites of this set are planned by: titles, columns, what a person counts.

This set aims at what is frequent: half of it is what an ordinary county, bureau or township shows
in 2022 to 2026, with the mess of real pages; half is systems that the sets before do not have.
Places, offices and texts are made up. Days and markup of rows are made as in the sets before.
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
        "{p}召开政府常务会议 研究部署重点工作",
        "{p}开展安全生产大检查“回头看”",
        "{o}举办业务骨干培训班",
        "【高质量发展看一线】{p}重点项目建设跑出加速度",
        "{p}：小茶叶“泡”出共富路",
        "{o}开展主题党日活动",
        "{p}领导率队到省城开展招商活动",
        "{p}2.3万亩油菜喜获丰收",
        "{p}与省农科院签订战略合作框架协议",
        "{o}深入学校开展法治宣传",
        "全力以赴迎战强降雨 {p}转移群众1200余人",
        "{p}“村超”火热开赛",
        "数读{p}：上半年交出怎样的成绩单",
        "{o}到结对村走访慰问困难群众",
    ),
    "notice": (
        "{p}关于开展城区犬类管理专项整治的通告",
        "关于2023年第二批创业担保贷款贴息的公示",
        "{o}关于春节放假期间服务安排的公告",
        "{p}国有建设用地使用权挂牌出让公告",
        "关于拟认定{p}第六批非物质文化遗产代表性项目的公示",
        "{o}关于注销部分许可证的公告",
        "关于做好第五次经济普查清查工作的通知",
        "{p}城乡居民医保集中缴费公告",
        "关于{p}人民路雨污分流改造期间临时交通组织的通告",
        "{o}关于公布举报电话的公告",
        "{p}中心城区学校划片招生公示",
    ),
    "policy": (
        "{p}人民政府办公室关于印发《{p}突发环境事件应急预案》的通知",
        "{p}人民政府关于公布行政规范性文件清理结果的决定",
        "{o}关于印发《农机购置补贴实施细则》的通知",
        "{p}人民政府关于划定禁止燃放烟花爆竹区域的通告",
        "{p}促进民营经济发展壮大若干措施",
        "{p}人民政府办公室关于调整议事协调机构组成人员的通知",
        "{o}等五部门关于规范校外托管机构管理的意见",
    ),
    "planning": (
        "{p}国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
        "{p}“十四五”现代农业发展规划",
        "{p}国土空间总体规划（2021—2035年）",
        "{p}2024年政府工作报告重点任务分工方案",
    ),
    "personnel": (
        "{p}人民政府关于张某某等同志职务任免的通知",
        "{o}2023年公开招聘政府专职消防员公告",
        "{p}事业单位公开招聘资格复审公告",
        "{o}公益性岗位拟聘人员公示",
        "{p}引进急需紧缺人才体检结果公示",
    ),
    "finance": (
        "{p}2023年财政预算执行情况和2024年财政预算草案的报告",
        "{o}2024年部门预算公开",
        "{o}2022年度部门决算公开",
        "{p}地方政府债务限额及余额情况表",
        "{o}2023年“三公”经费预算说明",
    ),
    "statistics": (
        "{p}2023年国民经济和社会发展统计公报",
        "{p}1—5月份主要经济指标完成情况",
        "{p}第七次全国人口普查公报",
        "{p}上半年城乡居民收入情况",
    ),
    "projects": (
        "{p}老旧小区配套基础设施改造工程（三标段）中标候选人公示",
        "{p}高标准农田建设项目施工招标公告",
        "{o}智慧城管平台采购项目竞争性磋商公告",
        "{p}人民医院医疗设备采购更正公告",
        "{p}殡仪馆迁建工程招标控制价公示",
        "{o}食堂食材配送服务成交结果公告",
    ),
    "report": (
        "{p}2024年政府信息公开工作年度报告",
        "{p}2023年政府信息公开工作年度报告",
        "{p}2022年政府信息公开工作年度报告",
        "{p}2021年政府信息公开工作年度报告",
        "{p}2020年政府信息公开工作年度报告",
        "{p}2019年政府信息公开工作年度报告",
    ),
    "plain": (
        "一碗米粉里的烟火气",
        "守岛十七年的水文员",
        "走，去看油菜花！",
        "百年渡口换了新颜",
        "妈妈的针线筐",
        "夜校里的年轻人",
        "把图书馆搬进菜市场",
    ),
    "english": (
        "County opens first smart logistics park",
        "Tea festival draws visitors from home and abroad",
        "New bus routes link villages and industrial zone",
        "Ancient bridge restored after two-year project",
        "Vocational school signs cooperation agreement",
        "Green energy base starts generating power",
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
