"""办事指南: which pages are one, and which of the eight elements they have.

国办发〔2015〕15号 附件:要素类别缺失(事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、
联系电话、办理流程)。
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from xuncha.facts import Column, Guide, GuideElement
from xuncha.read.guides.forms import find_downloads, forms_not_offered
from xuncha.read.guides.matters import lists_matters
from xuncha.read.guides.otherwise import said_otherwise
from xuncha.read.guides.sections import find_sections, is_file
from xuncha.read.guides.tabs import find_tabs
from xuncha.read.guides.words import elements_of
from xuncha.read.links.href import absolute
from xuncha.read.source.sourcewords import FoundWords, WordFinder
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.lines import Line, page_lines

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

_PLACE = re.compile(r"办事(指南|指引|须知|流程)|(办理|服务|审批|办证)指南")
# Places that hold guides and other things: two headings of elements have to be there as well.
_BROAD_PLACE = re.compile(
    r"办事|服务事项|许可事项|审批事项|便民服务|网上办事|在线办事|政务服务|公共服务|权力清单|行政(许可|审批|确认)"
)
_TITLE = re.compile(
    r"(办事|办理|服务|申办|审批|许可|申领|报批)(指南|指引|须知)([(][^()]{0,20}[)]|\d{4}年?版?)?$"
)
_NOT_A_GUIDE = re.compile(
    r"公开指南|通知$|公告$|公示$|通报$|启事$|意见$|办法$|规定$|条例$|细则$|方案$|决定$|规划$|报告$|总结$|简章$|"
    r"招聘|招考|(通知|公告|公示|办法|规定|条例|细则|意见)[(]|的(通知|公告|公示|通报|意见|函|批复)"
)
_SITE_NAME = re.compile(r"[-_|—]")
_NEWS_PLACE = re.compile(r"通知|公告|公示|动态|新闻|要闻|政策(文件|法规)|规范性文件|招聘|解读")
_URL_PLACE = re.compile(r"/(bszn|bslc|bszy|bsxz|fwzn|blzn|bszd|banshizhinan|guide)[^/]*/", re.I)
# Quick look before the page is walked: a guide known by its headings has one of the first kind,
# or all of the others. The words in front are those without which a pattern finds nothing.
_OWN_WORDS = ("依据", "事项名称", "项目名称", "服务事项")
_CORE_WORDS = (("条件",), ("材料", "资料"), ("流程", "程序", "步骤"))
# 带什么, 去哪办, 怎么办: a guide in plain words.
_PLAIN_WORDS = ("带什么",)
_PLAIN_HINT = re.compile(r"[哪里]办")
HINT_WORDS = (*_OWN_WORDS, *_PLAIN_WORDS, *(word for words in _CORE_WORDS for word in words))
_FINDER = WordFinder(HINT_WORDS)
_OWN_HINT = re.compile(
    r"(设定|设立|办理|法律|法规|实施|审批|受理|政策|许可|申请)依据|依据\s*[\uff1a:]|事项名称|项目名称|服务事项"
)
_CORE_HINTS = (
    re.compile(r"(申请|受理|办理|申办|申报|审批|许可|办事)条件"),
    re.compile(r"(申请|申报|办理|所需|需要?|提交|提供|申办)的?(材料|资料)|材料(清单|目录)"),
    re.compile(r"(办理|办事|申请|审批|受理|服务|申报|工作)(流程|程序|步骤)"),
)
# A guide in questions: 需要带什么材料 … 怎么办.
_ASKED_HINTS = (
    re.compile(r"(什么|哪些)(申请|相关|证明)?(材料|资料|证件)"),
    re.compile(r"(怎么|怎样|如何)(办|申请|申领)|什么(流程|程序|步骤)"),
)
_END = re.compile(r"上一[篇条]|下一[篇条]|分享到|我要推荐|相关(链接|文章|阅读|新闻)")
# They stand on every page, on one that says nothing too.
_WAYS_BACK = re.compile(r"返回|首页|打印|关闭|更多|收藏|分享|上一|下一|字号")
# So many headings of elements make a page a guide that might be a list of guides.
_SOME_HEADINGS = 3
# So many elements with content do not stand above the title of a guide.
_ABOVE_A_TITLE = 2
# Text of a body that has pictures or files and little else says nothing itself.
_SHORT_BODY = 300


def read_guide(
    doc: Document,
    page_url: str,
    text: str,
    title: str,
    place: Sequence[str] = (),
    record_id: str = "",
    at: str = "",
    said: FoundWords | None = None,
) -> Guide | None:
    """The guide a page is, or None.

    `text` is the readable text of the page, `title` the title of its article, `place` the
    breadcrumb and the ColumnName and ColumnType labels. A page is a guide by its place, by its
    title, or by three headings of elements on a page that is no notice and no regulation. `said`
    are the words of `HINT_WORDS` in `text`, blanks aside, where somebody has looked for them.
    """
    name, title = title.strip(), squeeze(title)
    if not title or _NOT_A_GUIDE.search(title):
        return None
    signs = _signs_of(title, place, page_url)
    # Pages in a news or notice column are read as guides by their title alone.
    if not signs.are_plain and (
        signs.is_news or not _hints_at_guide(text, said or _FINDER.find("".join(text.split())))
    ):
        return None
    lines = _with_pictured_headings(_content(page_lines(doc), title))
    sections = (*find_sections(lines), *find_tabs(doc))
    headings = {found.element for found in sections}
    if not _is_guide(lines, headings, title, place, signs) or lists_matters(lines):
        return None
    if not headings and _leads_on(lines, page_url):
        return None
    present = {found.element for found in sections if found.has_content}
    present |= said_otherwise(lines)
    if signs.are_title_alone and not _keeps_its_word(lines, headings, present, signs):
        return None
    # 事项名称: the title of the page names the item.
    present.add(GuideElement.NAME)
    return Guide(
        name=name,
        url=page_url,
        present=tuple(element for element in GuideElement if element in present),
        missing=tuple(element for element in GuideElement if element not in present),
        forms_not_offered=forms_not_offered(lines),
        downloads=find_downloads(lines, page_url),
        readable=_is_readable(lines, present, page_url),
        record_id=record_id,
        at=at,
    )


class _Signs(NamedTuple):
    """What tells of a guide, or against one, before the page is looked into."""

    by_place: bool
    by_title: bool
    # It stands among news or notices.
    is_news: bool

    @property
    def are_plain(self) -> bool:
        return self.by_place or self.by_title

    @property
    def are_title_alone(self) -> bool:
        return self.by_title and not self.by_place


def _signs_of(title: str, place: Sequence[str], page_url: str) -> _Signs:
    return _Signs(
        by_place=_is_guide_place(place, page_url),
        by_title=bool(_TITLE.search(title)),
        is_news=any(_NEWS_PLACE.search(name) for name in place),
    )


def _is_guide(
    lines: Sequence[Line],
    headings: set[GuideElement],
    title: str,
    place: Sequence[str],
    signs: _Signs,
) -> bool:
    """Whether the lines of a page are those of a guide, and no list of guides."""
    if _is_list(lines) and len(headings) < _SOME_HEADINGS:
        return False
    broad = any(_BROAD_PLACE.search(squeeze(name)) for name in place)
    if not signs.are_plain and not _headings_of_a_guide(headings, broad):
        return False
    # A title may name its site, too: 办事指南-某县民政局.
    is_column = bool(_PLACE.fullmatch(_SITE_NAME.split(title)[0]))
    return not is_column or len(headings) >= _SOME_HEADINGS


def _keeps_its_word(
    lines: Sequence[Line], headings: set[GuideElement], present: set[GuideElement], signs: _Signs
) -> bool:
    """Whether there is anything of a guide on a page that only calls itself one.

    动态栏目里题为“优化办事指南”的是一则消息。
    """
    if signs.is_news:
        return bool(present)
    return bool(headings) or any(line.images or line.links for line in lines)


def find_guides(pages: Iterable[Page], columns: Sequence[Column]) -> tuple[Guide, ...]:
    """The guides of a site in the order of their pages, one an address.

    A page that is itself a column (a list of guides) is none.
    """
    lists = {column.url for column in columns if column.is_list}
    guides: dict[str, Guide] = {}
    for page in pages:
        guide = page.guide
        if guide is None or guide.url in lists or page.final_url in lists or page.items:
            continue
        guides.setdefault(page.final_url or guide.url, guide)
    return tuple(guides.values())


def _hints_at_guide(text: str, said: FoundWords) -> bool:
    if said.has(_OWN_WORDS) and _OWN_HINT.search(text):
        return True
    if said.has(_CORE_WORDS[1]) and all(asked.search(text) for asked in _ASKED_HINTS):
        return True
    if said.has(_PLAIN_WORDS) and _PLAIN_HINT.search(text) and _ASKED_HINTS[1].search(text):
        return True
    if not all(said.has(words) for words in _CORE_WORDS):
        return False
    return all(hint.search(text) for hint in _CORE_HINTS)


def _is_guide_place(place: Sequence[str], url: str) -> bool:
    if any(_PLACE.search(squeeze(name)) for name in place):
        return True
    return bool(_URL_PLACE.search(urlsplit(url).path))


def _headings_of_a_guide(headings: set[GuideElement], broad: bool) -> bool:
    """Whether the headings make a guide: recruiting notices share 条件, 时间 and 电话."""
    if broad:
        return len(headings - {GuideElement.NAME}) >= 2
    core = {GuideElement.CONDITIONS, GuideElement.MATERIALS, GuideElement.PROCESS}
    named = GuideElement.BASIS in headings or GuideElement.NAME in headings or core <= headings
    return named and len(headings) >= 3


def _content(lines: Sequence[Line], title: str) -> tuple[Line, ...]:
    """The lines from the title to 上一篇 or 分享到: outside of them is the frame of the page."""
    start = next(
        (at for at, line in enumerate(lines) if squeeze(line.text) == title and not line.is_link), 0
    )
    # 受理条件 and what it says above: the line taken for the title is one of the guide's.
    if sum(found.has_content for found in find_sections(lines[:start])) >= _ABOVE_A_TITLE:
        start = 0
    end = next(
        (at for at, line in enumerate(lines) if at > start and _END.match(squeeze(line.text))),
        len(lines),
    )
    return tuple(lines[start:end])


def _with_pictured_headings(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, the headings drawn as pictures with their words: <img alt="设定依据">.

    One picture so named may be the flow chart itself; several elements are headed alike.
    """
    drawn = {at: named for at, line in enumerate(lines) if (named := elements_of(line.pictured))}
    if len(set(drawn.values())) < _SOME_HEADINGS:
        return lines
    return tuple(
        replace(line, text=line.pictured, images=0) if at in drawn else line
        for at, line in enumerate(lines)
    )


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether the page mostly leads elsewhere: a list of guides, not a guide."""
    linked = [line for line in lines if line.is_link and not elements_of(line.text)]
    words = sum(len(line.text) for line in lines) or 1
    return len(linked) >= 5 and sum(len(line.text) for line in linked) / words > 0.5


def _leads_on(lines: Sequence[Line], page_url: str) -> bool:
    """Whether a page says little itself and leads to pages of its site: a folder of a few guides."""
    linked = [one for one in lines if one.is_link and not _WAYS_BACK.search(one.text)]
    if not linked or not all(_is_page_of_site(one, page_url) for one in linked):
        return False
    # The first is the title; a path is made of links.
    said = [len(one.text) for one in lines if not one.links][1:]
    return sum(said) < sum(len(one.text) for one in linked)


def _is_page_of_site(line: Line, page_url: str) -> bool:
    return all(
        absolute(href, page_url) and not is_file(name, href) and not _is_elsewhere(href, page_url)
        for name, href in line.links
    )


def _is_readable(lines: Sequence[Line], present: set[GuideElement], page_url: str) -> bool:
    """False where a picture, a file or another site holds what the text does not say."""
    body = [line for line in lines if not line.is_link]
    words = sum(len(squeeze(line.text)) for line in body)
    said = len(present - {GuideElement.NAME})
    if words >= _SHORT_BODY or said > 1:
        return True
    links = [link for line in lines for link in line.links]
    if any(line.images for line in body) or any(is_file(*link) for link in links):
        return False
    # 链接到省政务服务网的指南: what stands there is not known.
    return said > 0 or not any(_is_elsewhere(href, page_url) for _, href in links)


def _is_elsewhere(href: str, page_url: str) -> bool:
    host = urlsplit(absolute(href, page_url) or page_url).hostname
    return host != urlsplit(page_url).hostname
