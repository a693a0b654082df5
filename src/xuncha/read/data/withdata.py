"""Pages with what their scripts load put in: lists that come as data, menus written by scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from xuncha.facts import Exchange
from xuncha.read.data.markup import as_markup
from xuncha.read.data.onpage import DataList
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Block, NamedLink, Page, Shell
from xuncha.read.sitememory import SiteMemory

# Data that so many pages load belong to the frame of the site, not to one column.
_SHARED_BY = 3


def read_data(exchange: Exchange, as_of: date, memo: SiteMemory | None = None) -> Page | None:
    """The list that such an answer carries, read; None where it is none."""
    made = as_markup(exchange)
    return read_page(made, as_of, memo) if made else None


def with_data(pages: Sequence[Page], data: Mapping[str, Page], home: Page | None) -> list[Page]:
    """The pages with the lists they load, and those of a catalogue as pages of their own.

    `data`: what was read of the answers, by the address asked. A list whose answer is not there
    keeps waiting: its column stays unknown.
    """
    loaded = Counter(one.url for page in pages for one in page.data)
    made: list[Page] = []
    for page in pages:
        columns = [one for one in page.data if one.page_url]
        if columns:
            made.append(_directory(page, columns))
            made += [_column(page, one, data.get(one.url)) for one in columns]
            continue
        is_home = home is not None and page.final_url == home.final_url
        own = [
            data[one.url]
            for one in page.data
            if one.url in data and (is_home or loaded[one.url] < _SHARED_BY)
        ]
        made.append(_filled(page, own, is_home) if own else page)
    return made


def _filled(page: Page, answers: Sequence[Page], is_home: bool) -> Page:
    best = max(answers, key=lambda answer: len(answer.items))
    if not best.items and not (best.says_empty and len(answers) == len(page.data)):
        return page
    blocks = tuple(Block("", "", answer.items) for answer in answers if answer.items)
    known = {link.url for link in page.links}
    links = (link for answer in answers for link in answer.links)
    more = {link.url: link for link in links if link.url not in known}
    return replace(
        page,
        shell=Shell.NONE if page.shell is Shell.SCRIPT else page.shell,
        shell_detail="" if page.shell is Shell.SCRIPT else page.shell_detail,
        items=page.items or best.items,
        pager=page.pager or best.pager,
        blocks=page.blocks + blocks,
        links=page.links + tuple(more.values()),
        says_empty=page.says_empty or best.says_empty,
        # 首页各块:有的读到了,别的可能还没有。
        filled_by_script=is_home,
        by_script=True,
    )


def _directory(page: Page, columns: Iterable[DataList]) -> Page:
    """The one page of a catalogue as what it is to visitors: a menu of its columns."""
    menu = tuple(NamedLink(one.names[-1], one.page_url) for one in columns)
    return replace(
        page,
        shell=Shell.NONE,
        shell_detail="",
        navigation=page.navigation + menu,
        items=(),
        filled_by_script=False,
        empty_list=False,
        data=(),
    )


def _column(page: Page, one: DataList, answer: Page | None) -> Page:
    """One column of a catalogue as a page of its own; a script's shell where no answer came."""
    crumbs = tuple(NamedLink(name) for name in one.names[:-1])
    own = NamedLink(one.names[-1], one.page_url)
    source = answer or replace(page, shell=Shell.SCRIPT, items=(), blocks=(), links=())
    return Page(
        url=one.page_url,
        final_url=one.page_url,
        title=one.names[-1],
        shell=source.shell,
        links=source.links,
        breadcrumb=(*crumbs, own),
        navigation=page.navigation,
        items=source.items,
        pager=source.pager,
        says_empty=source.says_empty,
        filled_by_script=answer is None,
        not_rendered="" if answer else page.not_rendered,
        record_id=source.record_id,
        at=source.at,
    )


def with_menus(pages: Iterable[Page], scripts: Mapping[str, Page]) -> list[Page]:
    """The pages with the menus and links that header and footer scripts write into them.

    `scripts`: what such scripts write (read/home/framescript.py), by address.
    """
    writing = {url: script for url, script in scripts.items() if script.links}
    return [_with_menu(page, writing) for page in pages] if writing else list(pages)


def _with_menu(page: Page, scripts: Mapping[str, Page]) -> Page:
    loaded = [link.url for link in page.links if link.element == "script" and link.url in scripts]
    if not loaded:
        return page
    menu = [link for url in loaded for link in scripts[url].navigation]
    known = {link.url for link in page.links}
    links = [link for url in loaded for link in scripts[url].links if link.url not in known]
    return replace(
        page,
        navigation=page.navigation + tuple(link for link in menu if link not in page.navigation),
        links=page.links + tuple(dict.fromkeys(links)),
    )
