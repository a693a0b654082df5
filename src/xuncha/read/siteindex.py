"""The pages of one site by address, and the lists that stand on all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from xuncha.facts import DatedItem, DateSource
from xuncha.read.links.addresses import (
    bare_host,
    column_folder,
    column_key,
    entry_key,
    is_column_url,
)
from xuncha.read.pagefacts import Page, Shell

# A list on this many columns belongs to the frame of the site (最新信息, 热点), not to a column.
_SHARED_BY = 3
# On a site of fewer pages two are enough to show its frame.
_MANY_PAGES = 6
_MOST_HOPS = 5
_LONGEST_FRAME = 20_000
_WITH_DAYS = "with days"


@dataclass(slots=True)
class SiteIndex:
    """Lookups over the pages of a site. Order is always that of the pages given."""

    pages: Sequence[Page]
    hosts: frozenset[str]
    by_key: dict[str, list[Page]] = field(default_factory=dict)
    by_url: dict[str, Page] = field(default_factory=dict)
    shared: frozenset[frozenset[str]] = frozenset()
    # Words of links that the frame of the site repeats on its pages.
    frame_words: frozenset[str] = frozenset()
    # Addresses in the menus of several pages.
    frame_links: frozenset[str] = frozenset()
    # Pictures that stand on several pages: logos, marks, banners.
    frame_pictures: frozenset[str] = frozenset()
    # Forms that stand on several pages, by address and names of fields.
    frame_forms: frozenset[tuple[str, tuple[str, ...]]] = frozenset()
    # Lines of text that the frame repeats on its pages.
    frame_lines: frozenset[str] = frozenset()
    _scripts: frozenset[str] | None = None
    _days: dict[str, date] | None = None
    _entries: frozenset[str] | None = None

    def at(self, url: str) -> Page | None:
        """The page that answers at an address, behind its stubs."""
        page = self.by_url.get(url) or next(iter(self.by_key.get(column_key(url), ())), None)
        for _ in range(_MOST_HOPS):
            if page is None or page.shell is not Shell.REDIRECT:
                return page
            onward = self.by_url.get(page.shell_detail)
            onward = onward or next(iter(self.by_key.get(column_key(page.shell_detail), ())), None)
            if onward is None or onward is page:
                return page
            page = onward
        return page

    def under_own_name(self, url: str) -> Page | None:
        """The page of the site that an address names by another domain, where path and query are
        those of a page that is here: a stub kept from before a move, or a copy."""
        path = url.partition("://")[2].partition("/")[2]
        if not path.strip("/"):
            return None
        names = (name for host in sorted(self.hosts) for name in (host, f"www.{host}"))
        found = (self.at(f"http://{name}/{path}") for name in names)
        return next((page for page in found if page is not None), None)

    def is_own(self, url: str) -> bool:
        """Whether an address belongs to the site."""
        return bare_host(url) in self.hosts

    def waits(self, page: Page) -> bool:
        """Whether a script may still fill the page: none does that full pages have as well."""
        if not (page.filled_by_script and page.waits_on):
            return page.filled_by_script
        if self._scripts is None:
            self._scripts = self._idle_scripts()
        return not self._scripts.issuperset(page.waits_on)

    def _idle_scripts(self) -> frozenset[str]:
        """The scripts of pages that show their entries though nobody ran these."""
        full = [page for page in self.pages if page.items and page.shell is Shell.NONE]
        full = [page for page in full if not (page.filled_by_script or page.by_script)]
        seen = Counter(
            url
            for page in full
            for url in {one.url for one in page.links if one.element == "script"}
        )
        return frozenset(url for url, count in seen.items() if count >= _SHARED_BY)

    def dated_entries(self) -> frozenset[str]:
        """The keys of entries that a list of the site gives a day, addresses of the form of a column
        left out.

        A list of topics gives days to columns; an article is never one.
        """
        if self._entries is None:
            self._entries = frozenset(
                entry_key(item.url)
                for item in self._with_days()
                if not column_folder(item.url) and not is_column_url(item.url)
            )
        return self._entries

    def day_in_list(self, url: str) -> date | None:
        """The day that a list of the site gives an address; the later one where they differ."""
        if self._days is None:
            self._days = {}
            for item in self._with_days():
                if item.published:
                    key = entry_key(item.url)
                    self._days[key] = max(self._days.get(key, item.published), item.published)
        return self._days.get(entry_key(url))

    def _with_days(self) -> Iterator[DatedItem]:
        items = (item for page in self.pages for item in page.items)
        return (i for i in items if i.source is DateSource.LIST and i.published and i.url)

    def own_items(self, page: Page) -> tuple[DatedItem, ...]:
        """The entries of a page's list without those that the site's frame repeats everywhere."""
        if not page.items:
            return ()
        framed = same_list(page.items) in self.shared
        if framed and not _is_under(page) and not _is_named_like(page):
            others = (block.items for block in page.blocks if not block.aside)
            rest = [items for items in others if items and same_list(items) not in self.shared]
            return max(rest, key=len, default=())
        return page.items

    def other_blocks(self, page: Page) -> list[tuple[DatedItem, ...]]:
        """The further blocks of a page that is a front page of its part of the site.

        栏目首页分几块列出下级栏目:哪一块更新了,这个栏目就更新了。A list with a pager is one
        list, and what stands beside it is not its own.
        """
        if page.pager is not None or not page.items or page.article is not None:
            return []
        own = same_list(self.own_items(page))
        lists = (block.items for block in page.blocks if not (block.aside or block.beside))
        return [items for items in lists if items and not self._is_framed(items, own)]

    def beside(self, page: Page) -> list[tuple[DatedItem, ...]]:
        """The lists of a page that may be of this column or of others: 热门、推荐、最新更新."""
        if page.pager is not None or page.article is not None:
            return []
        lists = [block.items for block in page.blocks if block.beside and block.items]
        return [items for items in lists if same_list(items) not in self.shared]

    def _is_framed(self, items: Iterable[DatedItem], own: frozenset[str]) -> bool:
        urls = same_list(items)
        return urls in self.shared or urls <= own


def index_pages(pages: Sequence[Page], home: Page | None, site_url: str) -> SiteIndex:
    """The index of a site's pages."""
    hosts = {bare_host(site_url)}
    if home is not None:
        hosts |= {bare_host(home.url), bare_host(home.final_url)}
    index = SiteIndex(pages, frozenset(hosts))
    for page in pages:
        index.by_url.setdefault(page.url, page)
        index.by_url.setdefault(page.final_url, page)
        index.by_key.setdefault(column_key(page.final_url), []).append(page)
        if column_key(page.url) != column_key(page.final_url):
            index.by_key.setdefault(column_key(page.url), []).append(page)
    index.shared = _shared_lists(page for page in pages if page is not home)
    least = _SHARED_BY if len(pages) >= _MANY_PAGES else 2
    words = Counter(word for page in pages for word in set(page.loose_links))
    index.frame_words = frozenset(word for word, count in words.items() if count >= least)
    links = Counter(url for page in pages for url in {link.url for link in page.navigation})
    index.frame_links = frozenset(url for url, count in links.items() if count >= least)
    pictures = Counter(url for page in pages for url in set(pictures_of(page)))
    index.frame_pictures = frozenset(u for u, count in pictures.items() if count >= least)
    forms = Counter(one for page in pages for one in {(f.action, f.fields) for f in page.forms})
    # 写信 on each of three columns is theirs; what stands on half of all pages is of the frame.
    most = max(least, len(pages) // 2)
    index.frame_forms = frozenset(form for form, count in forms.items() if count >= most)
    index.frame_lines = _frame_lines(pages, least)
    return index


def _frame_lines(pages: Iterable[Page], least: int) -> frozenset[str]:
    seen: Counter[str] = Counter()
    for page in pages:
        if page.article is None and len(page.text) <= _LONGEST_FRAME:
            seen.update(set(page.text.split("\n")))
    return frozenset(line for line, count in seen.items() if count >= least)


def _shared_lists(pages: Iterable[Page]) -> frozenset[frozenset[str]]:
    seen: Counter[frozenset[str]] = Counter()
    for _, page in {column_key(page.final_url): page for page in pages}.items():
        lists = {same_list(block.items) for block in page.blocks}
        seen.update(urls for urls in lists if urls)
    return frozenset(urls for urls, count in seen.items() if count >= _SHARED_BY)


def _is_under(page: Page) -> bool:
    """Whether the entries lie in the directory of their page: then the list is its own."""
    folder = page.final_url.rpartition("/")[0] + "/"
    if folder.count("/") <= 3:
        return False
    return sum(item.url.startswith(folder) for item in page.items) * 2 > len(page.items)


def _is_named_like(page: Page) -> bool:
    """Whether the list of the page has the name of the page above it: a menu that unfolds shows the
    newest entries of this column on every page, this one too, and so has more of the frame."""
    names = {page.heading, *(crumb.name for crumb in page.breadcrumb[-1:])} - {""}
    own = same_list(page.items)
    blocks = [block for block in page.blocks if same_list(block.items) == own]
    return page.pager is not None and any(
        block.title in names and not block.aside for block in blocks
    )


def pictures_of(page: Page) -> list[str]:
    """The addresses of the page's pictures."""
    return [link.url for link in page.links if link.element == "img"]


def same_list(items: Iterable[DatedItem]) -> frozenset[str]:
    """What makes two lists the same: the entries they hold, and whether they show their days.

    热点推荐 without days may repeat all entries of a small column, whose own list has them.
    """
    shown = list(items)
    names = {item.url or item.title for item in shown}
    days = {_WITH_DAYS} if any(item.source is DateSource.LIST for item in shown) else set()
    return frozenset(names | days)
