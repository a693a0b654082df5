"""Five blank columns and four; ten columns that should be updated and nine."""

from __future__ import annotations

from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import Office
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Reply

BLANKS = (
    ("czxx", "财政信息", "<div class='lb'></div>"),
    ("tjxx", "统计信息", "<ul class='wzlb'><li class='kong'>该栏目暂时没有内容</li></ul>"),
    ("zdxm", "重大项目", "<p>对不起,没有您需要的信息</p>"),
    ("dwgk", "党务公开", "<ul class='wzlb'></ul><div class='pages'>共0条 1/1页</div>"),
    ("xxhjs", "信息化建设", "<div class='empty'><p>没有您要的内容</p></div>"),
)  # fmt: skip
STALE = (
    ("zjdt", "镇街动态", words.news, date(2019, 5, 28)),
    ("bmdt", "部门动态", words.news, date(2019, 3, 15)),
    ("gsgg", "公示公告", words.notice, date(2018, 11, 2)),
    ("zbgg", "公告通知", words.notice, date(2018, 6, 30)),
    ("rsrm", "人事任免", lambda n: f"关于第{n}号任免事项的公布", date(2018, 5, 10)),
    ("ndjh", "年度计划", lambda n: f"第{n}号年度工作计划", date(2018, 1, 22)),
)  # fmt: skip


def make() -> list[BlindSite]:
    return [_five(), _four(), _of_ten("nine", "九旧县统计局", 5), _of_ten("ten", "十旧县统计局", 6)]


def _blank(office: Office, count: int) -> None:
    office.host.pages["/i/js.png"] = Reply(b"\x89PNG\r\n\x1a\n" + b"\0" * 60, type="image/png")
    for slug, name, inside in BLANKS[:count]:
        office.page(f"/{slug}/", name, name, f"<h2>{name}</h2>{inside}")


def _five() -> BlindSite:
    name = "五空县机关事务管理局"
    menu = [(column, f"/{slug}/") for slug, column, _ in BLANKS] + [("项目推介", "/xmtj/")]
    office = ordinary(name, "3300240001", bracketed, menu=menu)
    _blank(office, 5)
    inside = "<div class='js'><img src='/i/js.png' alt=''><p>栏目建设中,敬请期待!</p></div>"
    office.page("/xmtj/", "项目推介", "项目推介", inside)
    office.home("/", name)
    return site_of("five", name, office, "jgj.wukong.invalid")


def _four() -> BlindSite:
    """Four blank; a video, one old file, two paragraphs and a form are something."""
    name = "四空县机关事务管理局"
    others = (
        ("xcp", "宣传片", "<video src='/v/1.mp4' controls></video><p>宣传片时长3分钟</p>"),
        ("ndbg", "年度报告", "<p><a href='/f/2016.pdf'>2016年度报告.pdf</a></p>"),
        ("gkzn", "公开指南", f"<h2>公开指南</h2><p>{words.text(4, 1)[0]}</p>"),
        ("yjs", "依申请公开", "<form action='/post'><label>姓名<input name='n'></label>"
            "<label>所需信息<textarea name='t'></textarea></label><button>提交申请</button></form>"),
    )  # fmt: skip
    menu = [(column, f"/{slug}/") for slug, column, _ in (*BLANKS[:4], *others)]
    office = ordinary(name, "3300240002", modern, menu=menu)
    _blank(office, 4)
    for slug, column, inside in others:
        office.page(f"/{slug}/", column, column, inside)
    office.host.pages["/v/1.mp4"] = Reply(b"\0\0\0\x18ftypmp42" + b"\0" * 400, type="video/mp4")
    office.host.pages["/f/2016.pdf"] = Reply(b"%PDF-1.4\n" + b"\0" * 400, type="application/pdf")
    office.home("/", name)
    return site_of("four", name, office, "jgj.sikong.invalid")


def _of_ten(key: str, name: str, stale: int) -> BlindSite:
    """Four blank columns and so many stale ones."""
    chosen = STALE[:stale]
    menu = [(column, f"/{slug}/") for slug, column, _ in BLANKS[:4]]
    menu += [(column, f"/{slug}/") for slug, column, _, _ in chosen]
    office = ordinary(name, "3300240003", modern if stale == 5 else bracketed, menu=menu)
    _blank(office, 4)
    for slug, column, titles, newest in chosen:
        office.column(slug, column, [newest, date(2017, 12, 4), date(2017, 6, 9)], titles)
    office.home("/", name)
    return site_of(key, name, office, f"tjj.{key}.invalid")
