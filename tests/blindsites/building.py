"""Puts an ordinary office's site together; each site then does to it what it is there for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from tests.blindsites import words
from tests.blindsites.serving import Host

Row = tuple[str, str, date]  # title, address, day
Guide = dict[str, str]  # heading of an element → its content

ELEMENTS = ("设定依据", "受理条件", "申请材料", "办理地点", "办理时间", "联系电话", "办理流程")


@dataclass
class Skin:
    """How one site writes its pages; every function gives HTML."""

    # title, where the page stands, its content
    frame: Callable[[str, str, str], str]
    rows: Callable[[Sequence[Row]], str]
    # title, day, paragraphs
    article: Callable[[str, date, Sequence[str]], str]
    guide: Callable[[str, Guide], str]
    # asked and answered days as the page writes them; "" for none
    letter: Callable[[str, str, str, str], str]
    # rows of (title, address, asked, answered)
    letters: Callable[[Sequence[tuple[str, str, str, str]]], str]
    block: Callable[[str, str, str], str]
    list_at: str = "/{slug}/"
    item_at: str = "/{slug}/{number}.html"
    encoding: str = "utf-8"


@dataclass
class Office:
    """A site being built: its host, its skin, and what its home page will show."""

    skin: Skin
    host: Host = field(default_factory=Host)
    blocks: list[tuple[str, str, list[Row]]] = field(default_factory=list)
    menu: list[tuple[str, str]] = field(default_factory=list)
    _number: int = 100

    def put(self, path: str, html: str, **fields: object) -> None:
        self.host.put(path, html, self.skin.encoding, **fields)

    def page(self, path: str, title: str, where: str, content: str, **fields: object) -> None:
        self.put(path, self.skin.frame(title, where, content), **fields)

    def menu_entry(self, slug: str, name: str) -> str:
        path = self.skin.list_at.format(slug=slug)
        self.menu.append((name, path))
        return path

    def column(
        self,
        slug: str,
        name: str,
        days: Sequence[date],
        titles: Callable[[int], str],
        on_home: int = 0,
        shown: Callable[[Sequence[Row]], str] | None = None,
    ) -> list[Row]:
        """A column with its list and its articles; `on_home` of them stand on the home page."""
        path = self.menu_entry(slug, name)
        rows: list[Row] = []
        for day in days:
            self._number += 1
            at = self.skin.item_at.format(slug=slug, number=self._number)
            title = titles(self._number)
            rows.append((title, at, day))
            self.page(at, title, name, self.skin.article(title, day, words.text(self._number)))
        self.page(path, name, name, (shown or self.skin.rows)(rows))
        if on_home:
            self.blocks.append((name, path, rows[:on_home]))
        return rows

    def single(self, slug: str, name: str, paragraphs: Sequence[str]) -> None:
        """A column that is one page of text."""
        path = self.menu_entry(slug, name)
        inside = "".join(f"<p>{one}</p>" for one in paragraphs)
        self.page(path, name, name, f"<h1>{name}</h1><div class='intro'>{inside}</div>")

    def guides(self, slug: str, name: str, guides: dict[str, Guide]) -> list[Row]:
        path = self.menu_entry(slug, name)
        rows: list[Row] = []
        for title, elements in guides.items():
            self._number += 1
            at = self.skin.item_at.format(slug=slug, number=self._number)
            rows.append((title, at, date(2019, 3, 5)))
            self.page(at, title, name, self.skin.guide(title, elements))
        self.page(path, name, name, self.skin.rows(rows))
        return rows

    def letters(
        self, slug: str, name: str, letters: Sequence[tuple[str, str, str]], form: str = ""
    ) -> None:
        """A letter box: rows of (title, asked, answered) and a page for each letter."""
        path = self.menu_entry(slug, name)
        rows = []
        for title, asked, answered in letters:
            self._number += 1
            at = self.skin.item_at.format(slug=slug, number=self._number)
            rows.append((title, at, asked, answered))
            said = words.text(self._number, 1)[0]
            self.page(at, title, name, self.skin.letter(title, asked, answered, said))
        self.page(path, name, name, form + self.skin.letters(rows))

    def home(self, path: str, title: str, extra: str = "", **fields: object) -> None:
        """The home page: the blocks of its columns, then `extra`."""
        inside = "".join(
            self.skin.block(name, at, self.skin.rows(rows)) for name, at, rows in self.blocks
        )
        self.page(path, title, "", inside + extra, **fields)


def whole_guide(number: int) -> Guide:
    """A guide with every element."""
    return {
        "设定依据": f"本地便民服务规定第{number + 3}条。",
        "受理条件": "在本辖区居住或者经营,资料真实有效。",
        "申请材料": "1.申请人身份证明;2.申请书一份;3.场所平面图。",
        "办理地点": "政务服务大厅二楼7号窗口。",
        "办理时间": "周一至周五上午8:30至12:00,下午14:30至17:30。",
        "联系电话": "0000-6021188",
        "办理流程": "窗口受理,当日初审,三个工作日内发证。",
    }


def usual(office: Office, news_on_home: int = 8, notices_on_home: int = 6) -> None:
    """Columns that an office in good order has, all of them up to date."""
    day = words.days_back
    office.column("gzdt", "工作动态", day(1, 1, 12), words.news, news_on_home)
    office.column("tzgg", "通知公告", day(2, 2, 10), words.notice, notices_on_home)
    office.column("zcwj", "政策文件", day(20, 21, 6), words.policy, 4)
    office.column("rsxx", "人事信息", day(60, 40, 4), lambda n: f"{n}号公开招聘公告", 0)
    office.column("ghjh", "规划计划", day(100, 60, 4), lambda n: f"第{n}号年度工作要点", 0)
    office.single("jgzn", "机构职能", [*words.text(3, 3), "内设办公室、业务股、财务股。"])


ANSWERED = (
    ("路灯不亮谁来维修", "2019-06-03", "2019-06-06"),
    ("孩子入学需要什么手续", "2019-05-12", "2019-05-15"),
    ("夜间施工太吵", "2019-03-02", "2019-03-08"),
    ("水表怎么过户", "2018-11-20", "2018-11-26"),
)
FORM = (
    "<form action='/post' method='post'><label>姓名<input name='xm'></label>"
    "<label>内容<textarea name='nr'></textarea></label><button>提交来信</button></form>"
)


def surveys(office: Office, name: str = "民意征集", count: int = 7) -> list[Row]:
    """Surveys of the last year, one about every seven weeks."""
    days = words.days_back(10, 48, count)
    return office.column("dczj", name, days, lambda n: f"关于第{n}号便民措施的意见征集")


def usual_services(office: Office, name: str = "办事指南") -> None:
    names = ("户外广告设置许可", "临时占道许可", "校车使用许可", "取水许可", "古树移植许可")
    office.guides("bszn", name, {one: whole_guide(k) for k, one in enumerate(names)})
