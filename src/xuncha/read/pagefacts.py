"""What is read of one page: plain facts that outlive its tree.

`read.page.read_page` makes them; nobody needs the document afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from xuncha.facts import (
    DatedItem,
    DateSource,
    Guide,
    Identity,
    Letter,
    Link,
    OnlineSystem,
    PageSigns,
)
from xuncha.read.data.onpage import DataList


class Shell(StrEnum):
    """A page that stands in for another one, so that its emptiness says nothing."""

    NONE = ""
    # A meta-refresh or script that sends the visitor on.
    REDIRECT = "redirect"
    # The content is filled in by scripts.
    SCRIPT = "script"
    FRAMESET = "frameset"
    LOGIN = "login"
    # A page that says "not found" or "error", whatever its status code.
    ERROR = "error"
    # 维护中、升级中、建设中
    MAINTENANCE = "maintenance"
    # The domain is offered for sale: what stands there is not the office's.
    FOR_SALE = "for_sale"
    # The home page, under the address of something else.
    HOME = "home"
    # No bytes, or no HTML (a picture, a PDF, a JSON answer).
    NOT_HTML = "not_html"
    # The request itself failed; the outcome stands in `shell_detail`.
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class NamedLink:
    """A link and the words it is offered with; `url` is empty for plain words."""

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A titled block: its heading, where its heading or 更多 leads, its entries.

    `title` and `more_url` are empty where the block has none.
    """

    title: str
    more_url: str = ""
    items: tuple[DatedItem, ...] = ()
    # 最新更新、热点推荐 beside the page's own list, 解读 inside its entries: not what a column is about.
    aside: bool = False
    # It calls itself 热门、推荐、最新更新, and nothing else tells whether its entries are the column's.
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Pager:
    """What a list says about its pages. Numbers count from 1; None: not said."""

    current: int | None = None
    pages: int | None = None
    # Entries in the whole list (共 1630 条).
    total: int | None = None
    # The other pages of the same list, absolute.
    urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """The article of a page: `text` is its body alone."""

    title: str
    published: date | None = None
    source: DateSource = DateSource.NONE
    # 来源, as the page shows it.
    origin: str = ""
    text: str = ""
    # Its day stands there as 2026-05-08 16:49, as the guideline has it.
    has_time: bool = False
    # What the page shows for a title where that is not the ArticleTitle label.
    shown_title: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form a visitor can fill in (a message, a survey); search boxes and logins are left out."""

    action: str
    # Names of the fields, and how many choices (radio, checkbox) they make.
    fields: tuple[str, ...] = ()
    choices: int = 0
    submit: str = ""


@dataclass(frozen=True)
class Page:
    """One page as read. Every URL is absolute."""

    # The address asked for and the one that answered.
    url: str
    final_url: str
    title: str = ""
    # Meta labels, name → contents in page order (read/labels.py).
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shell: Shell = Shell.NONE
    # Where the shell leads, or what it says.
    shell_detail: str = ""
    links: tuple[Link, ...] = ()
    # 您的位置:首页 > 信息公开 > 通知公告, outermost first, 首页 left out.
    breadcrumb: tuple[NamedLink, ...] = ()
    # The menus of the page, in page order.
    navigation: tuple[NamedLink, ...] = ()
    blocks: tuple[Block, ...] = ()
    # Headings with 更多 and no list below them.
    offers: tuple[NamedLink, ...] = ()
    # Links under a heading 专题专栏, with the words of that heading.
    topics: tuple[NamedLink, ...] = ()
    # The menu in which the page's own column stands: the columns beside it.
    siblings: tuple[NamedLink, ...] = ()
    # The list that the page is about (its blocks merged), in page order; () where it is none.
    items: tuple[DatedItem, ...] = ()
    # Pictures stand where those of its entries (or of its blocks) that show no day would have one.
    pictured_days: bool = False
    pager: Pager | None = None
    article: Article | None = None
    # The readable text without navigation and footer.
    text: str = ""
    # The page's own words that there is nothing: 暂无信息, 没有相关内容.
    says_empty: str = ""
    # Where the list stands there is a container without any entry.
    empty_list: bool = False
    # Scripts may fill that container.
    filled_by_script: bool = False
    # The addresses of those scripts, where nothing written in the page itself may fill it.
    waits_on: tuple[str, ...] = ()
    # What it shows is their work: a browser ran them, or the data they ask for was read.
    by_script: bool = False
    # Where the scripts get it from, as far as their literals tell (read/cms/datasources.py).
    data: tuple[DataList, ...] = ()
    # Why no browser helped with that, in Chinese; "" where one did or none was needed.
    not_rendered: str = ""
    # Frames, objects and players inside the content, whose content was not read.
    embeds: int = 0
    # Of a page that looks empty: the addresses of those above 当前位置.
    pictures_above: tuple[str, ...] = ()
    # Of a page that looks empty and does not say so of its column: its words that are no furniture of a list.
    plain_words: tuple[str, ...] = ()
    # Of such a page: a list to choose from, a drawing, a diagram shows more than its text tells.
    shows_otherwise: bool = False
    # Words of links that belong to no list and no menu (pictures, tiles, script links).
    loose_links: tuple[str, ...] = ()
    # The page's own heading, <h1>, where it has one.
    heading: str = ""
    forms: tuple[Form, ...] = ()
    # The body did not arrive whole: what was not seen may be in the rest.
    partial: bool = False
    # Read by read/identity/marks.py, guide.py, letters/ofsite.py, systems.py.
    identity: Identity = field(default_factory=Identity)
    guide: Guide | None = None
    letter: Letter | None = None
    letter_rows: tuple[Letter, ...] = ()
    # Surveys or interviews listed on this page, with their dates (read/activities/onpage.py).
    activities: tuple[DatedItem, ...] = ()
    systems: tuple[OnlineSystem, ...] = ()
    # Read by read/intruders/signs.py; None where the page was not read.
    signs: PageSigns | None = None
    record_id: str = ""
    at: str = ""
