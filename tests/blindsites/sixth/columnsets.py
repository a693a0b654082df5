"""Which columns a site has, and how many of them stand where the order wants them."""

from __future__ import annotations

from tests.blindsites.fifth.planted import NEWS, NOTICE, OTHER, PERSONNEL, PLANNING, POLICY
from tests.blindsites.sixth.building import Site
from tests.blindsites.sixth.standing import Standing

MORE_NEWS = ("基层动态", "部门动态", "行业动态", "党建动态")
MORE_TABLED = (("公示公告", NOTICE), ("规范性文件", POLICY))
YEARLY = (("人事信息", PERSONNEL), ("年度计划", PLANNING), ("发展规划", PLANNING))
BLANKS = ("财政信息", "统计信息", "重点项目", "应急管理", "价格收费", "环境保护")
SLUGS = {
    "基层动态": "jcdt", "部门动态": "bmdt", "行业动态": "hydt", "党建动态": "djdt", "公示公告": "gsgg",
    "规范性文件": "gfxwj", "人事信息": "rsxx", "年度计划": "ndjh", "发展规划": "fzgh", "财政信息": "czxx",
    "统计信息": "tjxx", "重点项目": "zdxm", "应急管理": "yjgl", "价格收费": "jgsf", "环境保护": "hjbh",
}  # fmt: skip


class Columns:
    """Puts the columns of one site."""

    def __init__(self, site: Site, standing: Standing) -> None:
        self.site, self.standing = site, standing

    def home(self, news: str, notices: str) -> None:
        site = self.site
        site.column("gzdt", news, NEWS, self.standing.home_news(), site.titles.news, on_home=7)
        days = self.standing.home_notices()
        site.column("tzgg", notices, NOTICE, days, site.titles.notice, on_home=len(days))

    def well(self, slug: str, name: str, kind: str, at_host: str = "", count: int = 2) -> None:
        self._put(slug, name, kind, self.standing.well(kind, count), at_host)

    def explained(self) -> None:
        """政策解读: the table does not name it among those with a period; always in order."""
        site = self.site
        days = self.standing.back(site.limits.as_of, (9, 30), 2)
        site.column("zcjd", "政策解读", OTHER, days, site.titles.other)

    def ordered(self) -> None:
        """What the thresholds about stale and blank columns want."""
        order = self.standing.order
        if (edge := order.edge("stale")) is not None:
            self._stale_of_table(5 + edge)
        if (edge := order.edge("stale_all")) is not None:
            self._stale_of_table(4)
            self._blank(4)
            for name, kind in YEARLY[: 2 + edge]:
                self._put(SLUGS[name], name, kind, self.standing.stale(kind))
        if (edge := order.edge("blank")) is not None:
            self._blank(5 + edge)

    def _stale_of_table(self, count: int) -> None:
        known = {one.name for one in self.site.planted.columns}
        wanted = [*((name, NEWS) for name in MORE_NEWS), *MORE_TABLED]
        have = len(self.site.planted.of("stale", NEWS, NOTICE, POLICY))
        for name, kind in [one for one in wanted if one[0] not in known][: max(0, count - have)]:
            self._put(SLUGS[name], name, kind, self.standing.stale(kind))

    def _blank(self, count: int) -> None:
        known = {one.name for one in self.site.planted.columns}
        have = len(self.site.planted.of("blank"))
        for name in [one for one in BLANKS if one not in known][: count - have]:
            self.site.column(SLUGS[name], name, OTHER, [], self.site.titles.other)

    def _put(self, slug: str, name: str, kind: str, days: list, at_host: str = "") -> None:  # type: ignore[type-arg]
        title = {
            NEWS: self.site.titles.news, NOTICE: self.site.titles.notice,
            POLICY: self.site.titles.policy, PERSONNEL: self.site.titles.personnel,
            PLANNING: self.site.titles.planning,
        }.get(kind, self.site.titles.other)  # fmt: skip
        self.site.column(slug, name, kind, days, title, at_host=at_host)

    def surveys(self, name: str) -> None:
        days = self.standing.activities("surveys")
        self.site.column("yjzj", name, OTHER, days, self.site.titles.survey, counts=False)
        self.site.planted.surveys = days

    def talks(self) -> None:
        days = self.standing.activities("talks")
        self.site.column("zxft", "在线访谈", OTHER, days, self.site.titles.talk, counts=False)
        self.site.planted.talks = days
