"""Five columns that are blank, each in a way of its own, among others that only look so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import PICTURE, BlindSite, usual_files
from tests.blindsites.building import ANSWERED, FORM, Office, Row, surveys, usual, usual_services
from tests.blindsites.skins import foot_of, framed, grid, menu_of

NAME = "空潭县交通运输局"
BLANKS = (
    ("tjxx", "统计信息", "<ul class='news'></ul>"),
    ("czxx", "财政信息", "<div class='list'><p class='none'>暂无信息</p></div>"),
    ("zdxm", "重大项目", "<table><tr><th>序号</th><th>标题</th><th>日期</th></tr></table>"
        "<p>共0条记录 第0/0页 首页 上一页 下一页 尾页</p>"),
    ("djgz", "党建工作", "<div class='nodata'><span>抱歉,该栏目下还没有内容</span></div>"),
    ("jtzs", "交通知识", "<table class='lb'><tr><td colspan='2' align='center'>没有找到相关记录</td></tr></table>"),
)  # fmt: skip
TODAY = "<div class='rq'>今天是2019年6月20日 星期四</div><!-- 页面生成时间 2019-06-20 08:00:01 -->"


MENU = menu_of(
    ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/"),
    ("规划计划", "/ghjh/"), ("机构职能", "/jgzn/"), ("办事指南", "/bszn/"), ("局长信箱", "/jzxx/"),
    ("调查征集", "/dczj/"), *((name, f"/{slug}/") for slug, name, _ in BLANKS),
    ("图片展示", "/tpzs/"), ("联系我们", "/lxwm/"), ("资料下载", "/zlxz/"), ("交流信息动态", "/jlxx/"),
)  # fmt: skip


def make() -> BlindSite:
    office = Office(grid(framed(NAME, TODAY + MENU, foot_of(NAME, "3300100005"))))
    usual_files(office.host)
    usual(office)
    usual_services(office)
    office.letters("jzxx", "局长信箱", ANSWERED, FORM)
    surveys(office, count=4)
    for slug, name, inside in BLANKS:
        office.page(f"/{slug}/", name, name, f"<h3>{name}</h3>{inside}")
    _not_blank(office)
    _misdated(office)
    office.home("/", NAME)
    host = "jtj.kongtan.invalid"
    return BlindSite("kongtan", NAME, f"http://{host}/", {host: office.host})


def _not_blank(office: Office) -> None:
    """Pictures, a single page, a channel of one item: none of these is blank."""
    pictures = "".join(
        f"<a href='/i/p{k}.jpg'><img src='/i/p{k}.jpg' alt='大桥{k}'></a>" for k in range(6)
    )
    for k in range(6):
        office.host.pages[f"/i/p{k}.jpg"] = PICTURE
    office.page(office.menu_entry("tpzs", "图片展示"), "图片展示", "图片展示", pictures)
    office.single("lxwm", "联系我们", ["地址:本县解放路1号。", "电话:0000-6021100。"])
    office.column("zlxz", "资料下载", [date(2016, 4, 5)], lambda n: "车辆年审申请表")


def _misdated(office: Office) -> None:
    """A column whose pinned row carries a day that has not come yet; the newest true one is old."""

    def shown(rows: Sequence[Row]) -> str:
        title, at, _ = rows[0]
        future = (title, at, date(2091, 6, 1))
        return office.skin.rows([future, *rows[1:]])

    days = [date(2019, 3, 1), date(2019, 2, 11), date(2018, 12, 28)]
    office.column("jlxx", "交流信息动态", days, words.news, 0, shown)
