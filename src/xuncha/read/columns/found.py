"""The columns of a site with what was read of each: entries, newest day, blank, unreadable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from xuncha.facts import Column, ColumnKind, DatedItem, DateSource, DeclaredColumn, Outcome
from xuncha.outcome_words import OUTCOME_WORDS
from xuncha.read.columns.candidates import Candidate, best_name, find_candidates, own_labels
from xuncha.read.columns.channelpages import channels_apart
from xuncha.read.columns.datesapart import find_dates_apart
from xuncha.read.columns.kinds import is_archived, kind_of_column
from xuncha.read.columns.mirrors import without_mirrors
from xuncha.read.columns.names import is_map
from xuncha.read.columns.newest import newest_of
from xuncha.read.columns.whyunread import why_scripted, why_shell
from xuncha.read.dates.pictured import PICTURED_DAYS
from xuncha.read.empty.blank import has_text, is_blank, is_page_of_text, own_links
from xuncha.read.empty.partial import (
    CUT_SHORT,
    why_beside,
    why_future,
    why_handled,
    why_newest_undated,
    why_not_newest,
    why_undated,
)
from xuncha.read.empty.resting import MERGED, says_archived, says_merged
from xuncha.read.empty.stubs import is_directory, is_stub
from xuncha.read.letters.words import is_channel_name
from xuncha.read.links.addresses import is_article_url
from xuncha.read.lists.entrylinks import DAYS_NOT_READ, links_below
from xuncha.read.lists.undated import undated_list
from xuncha.read.menus.navigation import is_single_name
from xuncha.read.othersite import is_of_another, own_codes
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import SiteIndex
from xuncha.read.versions import Versions

# 这些栏目各有自己的指标,不按列表的更新期限衡量。
OTHER_INDICATORS = frozenset(
    (ColumnKind.CONSULTATION, ColumnKind.SURVEY, ColumnKind.INTERVIEW, ColumnKind.GUIDE)
)
# So many pages' menus lead to what is part of the site's frame.
_MENUS = 3


def read_columns(
    index: SiteIndex,
    home: Page | None,
    declared: Sequence[DeclaredColumn],
    as_of: date,
    failures: Mapping[str, Outcome],
) -> tuple[Column, ...]:
    """One Column a column, later pages folded in, in the order they were found."""
    columns: dict[str, Column] = {}
    entries: dict[str, Sequence[DatedItem]] = {}
    aliases: dict[tuple[str, str], str] = {}
    codes = own_codes(home, index.by_url.values())
    candidates = find_candidates(index, home, declared)
    names = {one.key: one.names for one in candidates}
    versions = Versions(home)
    for candidate in candidates:
        if versions.is_home(candidate.url) and not candidate.declared:
            continue
        column = _read(candidate, index, as_of, failures, names)
        if column is None:
            continue
        column = versions.ruled(column, names)
        landing = index.at(candidate.url)
        if not column.declared and is_of_another(landing, codes):
            continue
        same_pages = _same_pages(column, candidate, landing)
        known = next((aliases[one] for one in same_pages if one in aliases), None)
        if known is not None:
            if column.declared or (column.first_level and not columns[known].first_level):
                columns[known] = column
            continue
        aliases |= dict.fromkeys(same_pages, candidate.key)
        columns[candidate.key] = column
        entries[candidate.key] = [i for one in _pages_of(candidate, index) for i in one.items]
    read = without_mirrors([(column, entries[key]) for key, column in columns.items()])
    return channels_apart(read, index)


def _same_pages(
    column: Column, candidate: Candidate, landing: Page | None
) -> tuple[tuple[str, str], ...]:
    """What tells that two addresses are one column: name and page, or name and entries.

    /List.aspx?ID=3 and /LIST.aspx?id=3 are one list: counted twice it would be deducted twice.
    """
    if landing is None:
        return ((column.name, candidate.key),)
    by_page = (column.name, landing.final_url)
    entries = [f"{item.title} {item.url} {item.published}" for item in landing.items]
    return (by_page, (column.name, "\n".join(entries))) if entries else (by_page,)


def _read(
    candidate: Candidate,
    index: SiteIndex,
    as_of: date,
    failures: Mapping[str, Outcome],
    names: Mapping[str, Counter[str]],
) -> Column | None:
    pages = _pages_of(candidate, index)
    name = best_name(candidate, pages)
    if not name or is_map(name):
        return None
    if not pages:
        return _unfetched(candidate, name, failures)
    if is_stub(candidate, index) and pages[0].shell is Shell.NONE:
        if is_directory(candidate, pages[0], names):
            return _column(candidate, name, pages[0], is_list=False)
        if not candidate.declared:
            candidate = replace(candidate, url=pages[0].final_url)
    return _fetched(candidate, name, pages, index, as_of)


def _pages_of(candidate: Candidate, index: SiteIndex) -> list[Page]:
    """The pages of the column's list, the first one first."""
    pages = list(index.by_key.get(candidate.key, ()))
    landing = index.at(candidate.url)
    if landing is not None:
        pages = [landing, *(page for page in pages if page is not landing)]
    for page in tuple(pages):
        for url in page.pager.urls if page.pager else ():
            more = index.by_url.get(url)
            if more is not None and more not in pages:
                pages.append(more)
    return pages


def _unfetched(candidate: Candidate, name: str, failures: Mapping[str, Outcome]) -> Column | None:
    failure = failures.get(candidate.url)
    # Named by the site's own path, or by the menu in which another of its columns stands.
    named = candidate.in_home or candidate.crumb or candidate.sibling
    named = named or candidate.menus >= _MENUS
    if not candidate.declared and not named:
        return None
    # 领导之窗 may lead right to its one page.
    if not candidate.declared and is_article_url(candidate.url) and not is_single_name(name):
        return None
    reason = f"栏目页没有打开:{OUTCOME_WORDS[failure]}" if failure else "栏目页没有访问"
    return _column(candidate, name, None, reason=reason)


def _fetched(
    candidate: Candidate, name: str, pages: list[Page], index: SiteIndex, as_of: date
) -> Column | None:
    first = pages[0]
    if first.shell is Shell.FAILED:
        return _column(candidate, name, first, reason=why_shell(first))
    if first.shell is Shell.REDIRECT and not index.is_own(first.shell_detail):
        if index.under_own_name(first.shell_detail) is None:
            return None
        return _column(candidate, name, first, is_list=False)
    if first.shell is Shell.REDIRECT and not _is_offered(candidate):
        return None
    # A page that is a guide is an entry of the column that lists it.
    if first.guide is not None and not _is_offered(candidate):
        return None
    items = _unique([*(index.own_items(page) for page in pages), *index.other_blocks(first)])
    if not items and first.article is not None and not candidate.declared:
        return _single(candidate, name, first)
    if items:
        newest, source = newest_of(items, index, as_of)
        cut = CUT_SHORT if first.partial else MERGED if says_merged(first) else ""
        cut = cut or why_not_newest(pages)
        cut = cut or (PICTURED_DAYS if first.pictured_days else "")
        cut = cut or why_undated(first.text, [item.published for item in first.items])
        cut = cut or why_newest_undated(first.items, index.by_url)
        cut = cut or ("" if is_channel_name(name) else why_handled(first.text))
        cut = cut or why_future([item.published for item in items], as_of)
        cut = cut or why_beside(items, newest, index.beside(first), as_of)
        read = _column(candidate, name, first, len(items), newest, source, reason=cut)
        return replace(read, dates_apart=find_dates_apart(items, index))
    return _without_items(candidate, name, first, index, as_of)


def _unique(lists: Sequence[Sequence[DatedItem]]) -> list[DatedItem]:
    """One item an address: the same list answers at /tzgg/ and at /tzgg/index.html."""
    found: dict[tuple[str, int], DatedItem] = {}
    for items in lists:
        # Entries without an address are told apart within a page, not between its spellings.
        seen: Counter[str] = Counter()
        for item in items:
            name = item.url or f"{item.title} {item.published}"
            key = (name, 0 if item.url else seen[name])
            seen[name] += 1
            known = found.setdefault(key, item)
            if known.published is None and item.published is not None:
                found[key] = item
    return list(found.values())


def _single(candidate: Candidate, name: str, page: Page) -> Column | None:
    """A column that is one article (机构职能): offered by menus, not by one page's list alone."""
    if candidate.in_home or candidate.menus >= 2 or candidate.crumb:
        return _column(candidate, name, page, 1, is_list=False)
    return None


def _without_items(
    candidate: Candidate, name: str, page: Page, index: SiteIndex, as_of: date
) -> Column | None:
    offered = _is_offered(candidate)
    if page.partial:
        return _column(candidate, name, page, reason=CUT_SHORT) if offered else None
    if is_blank(page, index):
        return _column(candidate, name, page, blank=True)
    if is_page_of_text(page, index, name):
        return _column(candidate, name, page, 1, is_list=False)
    if page.shell is not Shell.NONE:
        return _column(candidate, name, page, reason=why_shell(page)) if offered else None
    if page.filled_by_script and offered:
        return _column(candidate, name, page, reason=why_scripted(page))
    if (listed := undated_list(page, index)) is not None:
        newest, source = newest_of(listed.items, index, as_of)
        count = len(listed.items)
        return _column(candidate, name, page, count, newest, source, reason=listed.unreadable)
    if _has_own_menu(page):
        return _column(candidate, name, page, is_list=False)
    if page.blocks or page.forms or page.embeds or own_links(page, index):
        return _column(candidate, name, page, is_list=False)
    if has_text(page, index):
        return _column(candidate, name, page, 1, is_list=False)
    if not offered:
        return None
    if entries := links_below(page, index):
        return _column(candidate, name, page, entries, reason=DAYS_NOT_READ)
    return _column(candidate, name, page, reason="没有读到条目,也认不出空白的列表")


def _has_own_menu(page: Page) -> bool:
    """Whether all its links lie below it: the front page of another version, of a part."""
    folder = page.final_url.rpartition("/")[0] + "/"
    below = [link.url.startswith(folder) and link.url != folder for link in page.navigation]
    return len(below) > 1 and all(below)


def _is_offered(candidate: Candidate) -> bool:
    """Whether the site itself offers the address as a column, not one page's list alone."""
    return candidate.in_home or candidate.menus >= 2 or candidate.declared is not None


def _column(
    candidate: Candidate,
    name: str,
    page: Page | None,
    items: int = 0,
    newest: date | None = None,
    source: DateSource = DateSource.NONE,
    *,
    blank: bool = False,
    is_list: bool = True,
    reason: str = "",
) -> Column:
    declared = candidate.declared
    column_type = own_labels(page, candidate.home_labels).kind if page else ""
    kind, confidence = kind_of_column(
        name, declared.kind if declared else "", column_type, candidate.place, candidate.above
    )
    return Column(
        name=name,
        url=candidate.url,
        kind=kind,
        items=items,
        newest=newest,
        date_source=source,
        blank=blank,
        is_list=is_list and kind not in OTHER_INDICATORS,
        archived=is_archived(name)
        or is_archived(candidate.place)
        or (page is not None and says_archived(page)),
        first_level=candidate.first_level or declared is not None,
        unreadable=reason,
        period_days=declared.period_days if declared else None,
        declared=declared is not None,
        confidence=confidence,
        record_id=page.record_id if page else "",
        at=page.at if page else "",
    )
