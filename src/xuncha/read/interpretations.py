"""Policies (政策文件) and their interpretations (解读): which pages show a way to the other.

Made of pages that were read already. Only pages are counted that are surely of one kind, and
anything that may be a way across counts as one: a finding names an office.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from xuncha.facts import Interpretations, Link, PagePlace
from xuncha.read.labels import label
from xuncha.read.links.addresses import is_article_url
from xuncha.read.pagefacts import Page, Shell

_INTERPRETS = re.compile(r"解读|图解|读懂|政策问答|答记者问|新闻发布会")
_POLICY_PLACE = re.compile(r"政策|文件|法规|规章|政府令|政府公报")
# 〔2020〕12号, whatever brackets the office types.
_NUMBER = re.compile(r"[〔\[［(（【]\s*20\d\d\s*[〕\]］)）】]\s*(?:第\s*)?\d{1,4}\s*号")
# What an official document calls itself at the end of its title.
_DOCUMENT = re.compile(
    r"(?:通知|意见|办法|规定|细则|方案|条例|决定|规划|措施|规则|批复|公告|令)(?:[(（【\[〔].*)?(?:\.\w{3,4})?$"
)
_NAMES_DOCUMENT = re.compile(f"{_DOCUMENT.pattern}|《")
# Headings of the part of a page that leads across; a sentence with the word is longer.
_TO_INTERPRETATION = re.compile(
    r"^.{0,8}(?:解读|图解|读懂|政策问答|答记者问|新闻发布会).{0,8}$", re.M
)
_TO_POLICY = re.compile(
    r"^\W{0,3}(?:相关|关联|政策|对应|附)?(?:政策|文件|法规|链接|阅读|信息|文档)?(?:原文|文件|链接|政策)\W{0,3}(?:$|[:：])"
    r"|原文(?:链接|下载|件)|(?:查看|点击|阅读)\S{0,6}原文|(?:相关|关联)(?:政策|文件|链接|阅读|信息|稿件|文章)",
    re.M,
)
_LONGEST_TITLE = 80
# A link that stands on more than this share of the pages of one kind belongs to the frame.
_MOST_PAGES = 0.5
_SEVERAL, _MANY = 3, 6


def read_interpretations(pages: Sequence[Page]) -> Interpretations:
    """How many pages of either kind were read, and which show no way to the other."""
    explaining = [page for page in pages if _is_interpretation(page)]
    policies = [page for page in pages if _is_policy(page)]
    menus = _menus(pages)
    to_policies = {url for page in policies for url in (page.url, page.final_url)}
    to_explaining = {url for page in explaining for url in (page.url, page.final_url)}
    return Interpretations(
        policies=len(policies),
        policies_apart=_apart(policies, to_explaining, _TO_INTERPRETATION, _INTERPRETS, menus),
        interpretations=len(explaining),
        interpretations_apart=_apart(explaining, to_policies, _TO_POLICY, _NAMES_DOCUMENT, menus),
    )


def _apart(
    pages: Sequence[Page],
    others: set[str],
    heading: re.Pattern[str],
    title: re.Pattern[str],
    menus: frozenset[str],
) -> tuple[PagePlace, ...]:
    frame = menus | _on_most(pages)
    alone = (page for page in pages if not _leads_across(page, others, heading, title, frame))
    return tuple(PagePlace(page.final_url, _title(page), page.record_id, page.at) for page in alone)


def _leads_across(
    page: Page,
    others: set[str],
    heading: re.Pattern[str],
    title: re.Pattern[str],
    frame: frozenset[str],
) -> bool:
    links = [link for link in _own_links(page) if link.url not in frame]
    if any(link.url in others for link in links):
        return True
    if any(title.search(link.text) for link in links):
        return True
    return bool(heading.search(page.text))


def _own_links(page: Page) -> Iterator[Link]:
    path = {crumb.url for crumb in page.breadcrumb}
    return (link for link in page.links if link.element == "a" and link.url not in path)


def _menus(pages: Sequence[Page]) -> frozenset[str]:
    """Addresses in the menus of several pages. One link by itself is a menu, too, and may be the
    way across."""
    seen = Counter(url for page in pages for url in {link.url for link in page.navigation})
    least = _SEVERAL if len(pages) >= _MANY else 2
    return frozenset(url for url, count in seen.items() if count >= least)


def _on_most(pages: Sequence[Page]) -> frozenset[str]:
    """Addresses that stand on most pages of a kind: 最新解读 at the side."""
    if len(pages) < _SEVERAL:
        return frozenset()
    seen = Counter(url for page in pages for url in {link.url for link in _own_links(page)})
    return frozenset(url for url, count in seen.items() if count > len(pages) * _MOST_PAGES)


def _is_interpretation(page: Page) -> bool:
    if not _is_article(page):
        return False
    # 解读 in the title of an article that stands among the news may be news of a meeting.
    return any(_INTERPRETS.search(name) for name in _places(page))


def _is_policy(page: Page) -> bool:
    if not _is_article(page):
        return False
    places = _places(page)
    if any(_INTERPRETS.search(name) for name in (*places, _title(page))):
        return False
    is_placed = any(_POLICY_PLACE.search(name) for name in places)
    return is_placed and bool(_DOCUMENT.search(_title(page)) and _NUMBER.search(page.text))


def _is_article(page: Page) -> bool:
    return page.shell is Shell.NONE and page.article is not None and bool(page.article.published)


def _title(page: Page) -> str:
    return (page.article.title if page.article else page.title)[:_LONGEST_TITLE]


def _places(page: Page) -> tuple[str, ...]:
    """Under which names an article stands; its own title, where the path ends with it, is none."""
    crumbs = [crumb.name for crumb in page.breadcrumb if not is_article_url(crumb.url)]
    own = _title(page)
    named = (label(page.labels, [name]) for name in ("ColumnName", "ColumnType"))
    return tuple(name for name in (*crumbs, *named) if name and name != own)
