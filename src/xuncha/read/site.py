"""All pages of a site to what the checks look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from xuncha.facts import (
    Activities,
    Column,
    DateSource,
    DeclaredColumn,
    Guide,
    HomeUpdates,
    Identity,
    Letters,
    OnlineSystem,
    Outcome,
    PageLabels,
    PageText,
    PageType,
    Site,
)
from xuncha.read.activities.ofsite import read_interviews, read_surveys
from xuncha.read.articles.article import names_source
from xuncha.read.columns.found import OTHER_INDICATORS, read_columns
from xuncha.read.guides.guide import find_guides
from xuncha.read.home.framed import with_frames
from xuncha.read.home.updates import read_home_updates
from xuncha.read.identity.marks import merge_identity
from xuncha.read.identity.systems import find_online_systems
from xuncha.read.letters.ofsite import read_letters
from xuncha.read.othersite import without_others
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import index_pages
from xuncha.read.versions import Versions


@dataclass(frozen=True)
class SiteReading:
    """What was read of a site, from its pages alone."""

    home_updates: HomeUpdates
    columns: tuple[Column, ...]
    guides: tuple[Guide, ...]
    letters: Letters
    surveys: Activities
    interviews: Activities
    online_systems: tuple[OnlineSystem, ...]
    identity: Identity
    texts: tuple[PageText, ...]
    labels: tuple[PageLabels, ...]


def read_site(
    site: Site,
    pages: Sequence[Page],
    home: Page | None,
    declared: Sequence[DeclaredColumn],
    as_of: date,
    failures: Mapping[str, Outcome],
) -> SiteReading:
    """Read a site. `pages` in the order they were fetched; `failures` by the address asked."""
    pages = Versions(home).without_copies(pages)
    index = index_pages(pages, home, site.url)
    home = with_frames(home, index)
    columns = read_columns(index, home, declared, as_of, failures)
    return SiteReading(
        home_updates=read_home_updates(home, index, as_of),
        columns=columns,
        guides=find_guides(pages, columns),
        letters=_letters(pages, without_others(home, pages), columns, as_of),
        surveys=read_surveys(pages, columns, as_of),
        interviews=read_interviews(pages, columns, as_of),
        online_systems=find_online_systems(pages),
        identity=merge_identity(pages, home),
        texts=_texts(pages),
        labels=_labels(pages, home, columns),
    )


def _letters(
    pages: Sequence[Page], own: Sequence[Page], columns: Sequence[Column], as_of: date
) -> Letters:
    """The letters on the site's own pages: a bureau's mailbox below the county's is the bureau's.

    Where none of its own pages is a channel, a page with a footer that nobody renewed may be.
    """
    found = read_letters(own, columns, as_of)
    return found if found.channel else read_letters(pages, columns, as_of)


def _texts(pages: Sequence[Page]) -> tuple[PageText, ...]:
    readable = (page for page in pages if page.text and page.shell is Shell.NONE)
    return tuple(
        PageText(
            page.final_url,
            page.article.title if page.article else page.title,
            page.text,
            page.record_id,
            page.at,
            page.article.published if page.article else None,
        )
        for page in readable
    )


def _labels(
    pages: Sequence[Page], home: Page | None, columns: Sequence[Column]
) -> tuple[PageLabels, ...]:
    """The labels of the pages whose type is certain: home, lists of columns, articles."""
    lists = {column.url for column in columns if column.is_list and column.items}
    # 信箱、征集、访谈、指南的栏目页列着标有日期的条目,不是文章。
    others = {column.url for column in columns if column.kind in OTHER_INDICATORS}
    # A column that moved is known by its old address, its page by the new one.
    for urls in (lists, others):
        urls |= {page.final_url for page in pages if page.url in urls}
    versions = Versions(home)
    found = []
    for page in pages:
        if page.shell is not Shell.NONE:
            continue
        if (home and page.final_url == home.final_url) or versions.is_home(page.final_url):
            found.append(_labels_of(page, PageType.HOME))
        elif page.final_url in lists or page.url in lists:
            found.append(_labels_of(page, PageType.COLUMN))
        elif page.final_url in others or page.url in others:
            continue
        elif page.article is not None and page.article.published:
            found.append(_labels_of(page, PageType.ARTICLE))
    return tuple(found)


def _labels_of(page: Page, kind: PageType) -> PageLabels:
    """The labels of a page; of an article also what it shows, to hold them against."""
    labels = PageLabels(page.final_url, kind, page.labels, page.record_id, page.at)
    shown = page.article if kind is PageType.ARTICLE else None
    # 信件页写的是来信、答复时间,不是文章的发布时间和来源。
    if shown is None or shown.source is not DateSource.ARTICLE or page.letter:
        return labels
    return replace(
        labels,
        published=shown.published,
        has_time=shown.has_time,
        origin=shown.origin,
        names_source=bool(shown.origin) or names_source(page.text),
        shown_title=shown.shown_title,
    )
